// Is a text directive found where the specification finds it? https://wicg.github.io/scroll-to-text-fragment/

import { describe, expect, it } from 'vitest';
import { matchDirective, toFragmentLink } from '../../../../src/core/export/text-fragment.ts';

/** `prefix-,start,end,-suffix` */
function find(text: string, directive: string): string | null {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop()?.slice(1) ?? '') : '';
  const [textStart = '', textEnd = ''] = parts;
  const found = matchDirective(text, { prefix, textStart, textEnd, suffix });
  return found === null
    ? null
    : `${text.slice(0, found.start)}[${text.slice(found.start, found.end)}]${text.slice(found.end)}`;
}

describe('a directive', () => {
  it.each<[string, string, string, string | null]>([
    ['the first place', 'a dog, a dog', 'dog', 'a [dog], a dog'],
    ['any case', 'The DOG', 'the dog', '[The DOG]'],
    ['whole words: not within', 'concat cat', 'cat', 'concat [cat]'],
    ['whole words: not at the start of one', 'cats cat', 'cat', 'cats [cat]'],
    ['whole words: not next to a digit', '4cat cat4 cat', 'cat', '4cat cat4 [cat]'],
    ['words at the very edges', 'cat', 'cat', '[cat]'],
    ['marks beside words', '(cat)', 'cat', '([cat])'],
    ['a mark that begins it may stand behind a word', 'a“cat”', '“cat”', 'a[“cat”]'],
    ['no place', 'a dog', 'cat', null],
    ['nothing', 'a dog', '', null],
    ['what stands before', 'x the dog. y the dog.', 'y-,the dog', 'x the dog. y [the dog].'],
    ['what stands right before alone', 'the big dog, the dog', 'the-,dog', 'the big dog, the [dog]'],
    ['what stands before, over a line', 'The end.\n\nA dog', 'The end.-,A dog', 'The end.\n\n[A dog]'],
    ['what stands before without a space', '(dog', '(-,dog', '([dog]'],
    ['nothing where that stands nowhere', 'the dog', 'y-,the dog', null],
    ['nothing where that stands elsewhere', 'y dog, the cat', 'y-,cat', null],
    ['what stands behind', 'it ends here. it ends there.', 'it ends,-there', 'it ends here. [it ends] there.'],
    ['what stands behind without a space', 'dog, dog.', 'dog,-.', 'dog, [dog].'],
    ['nothing where that stands nowhere behind', 'it ends here', 'it ends,-there', null],
    ['words from one to another', 'go from a to b now', 'from,to b', 'go [from a to b] now'],
    ['the next end there is', 'from a to b and to b', 'from,to b', '[from a to b] and to b'],
    ['an end that is followed by the right words', 'from a to b, to c', 'from,to,-c', '[from a to b, to] c'],
    ['an end at once', 'from to', 'from,to', '[from to]'],
    ['nothing without an end', 'from a', 'from,to', null],
    ['nothing where the end stands before', 'to b from a', 'from,to b', null],
    ['nothing where no end is followed', 'from a to b', 'from,to,-c', null],
    ['both neighbours', 'a b c. x b c. a b d', 'a-,b,-d', 'a b c. x b c. a [b] d'],
  ])('finds %s', (_what, text, directive, expected) => {
    expect(find(text, directive)).toBe(expected);
  });

  it.each(['市長は橋が', 'あいう', 'アイウ', 'กขค', 'ກຂຄ', 'កខគ', 'ကခဂ'])(
    'finds words inside %s, where no space parts them',
    (text) => {
      const middle = text.charAt(1);
      expect(find(text, middle)).toBe(`${text.charAt(0)}[${middle}]${text.slice(2)}`);
    },
  );

  it.each(['абв', 'αβγ', '가나다', 'אבג', 'ابج'])('finds nothing inside %s, where spaces part words', (text) => {
    expect(find(text, text.charAt(1))).toBeNull();
  });

  it('finds nothing where small letters are more than capitals: places would differ', () => {
    expect(find('İx cat', 'cat')).toBeNull();
  });
});

describe('a link to words', () => {
  const link = (
    text: string,
    words: string,
    { lang = 'en' as string | null, url = 'https://p.example/s', before = [] as string[] } = {},
  ): string | null => {
    const start = text.indexOf(words);
    const made = toFragmentLink(url, { text, start, end: start + words.length, lang, before });
    return made === null ? null : decodeURIComponent(made.split(':~:text=')[1] ?? '');
  };

  it.each([
    ['spaces and lines of the source fold', 'So   it\n  went on  for years', 'it\n  went on  for', 'it,went on for'],
    ['signs of two units at the edges go', 'a 😀 one two three 😀 b', '😀 one two three 😀', 'one two three'],
    ['letters of two units are kept', 'see 𝒳𝒳 one 𝒳𝒳 there', '𝒳𝒳 one 𝒳𝒳', '𝒳𝒳 one 𝒳𝒳'],
    ['accents that combine are kept', 'at the cafe\u0301 it was', 'the cafe\u0301 it', 'the cafe\u0301 it'],
    ['two words get a neighbour', 'we saw that it was over now', 'was over', 'saw that it-,was over'],
    ['three words get none', 'we saw that it was over now', 'it was over', 'it was over'],
  ])('%s', (_what, text, words, expected) => {
    expect(link(text, words)).toBe(expected);
  });

  it('is none to signs alone', () => {
    expect(link('a 😀 b', '😀')).toBeNull();
    expect(link('a — b', ' — ')).toBeNull();
  });

  it('is made whatever language a page declares', () => {
    for (const lang of [null, 'en', 'not a language', 'x'])
      expect(link('one two three four', 'one two three', { lang })).toBe('one two three');
  });

  it('names up to 180 letters whole', () => {
    const whole = `${'word '.repeat(35)}wordy`;
    expect(whole).toHaveLength(180);
    expect(link(`A. ${whole}. B.`, whole)).toBe(whole);
    expect(link(`A. ${whole}y. B.`, `${whole}y`)).toBe('word word word word word word,word word word word word wordyy');
  });

  it('names long words whole where there are too few to leave any out', () => {
    const words = Array.from({ length: 12 }, (_, at) => `${'x'.repeat(20)}${at}`).join(' ');
    expect(link(`A. ${words}. B.`, words)).toContain(',');
    const dense = '橋'.repeat(200);
    expect(link(dense, dense)).toBe(dense);
  });

  it('names what stands behind where what stands before is the same', () => {
    const text = 'he saw it is over now A.\n\nhe saw it is over now B.';
    const start = text.lastIndexOf('it is over');
    const made = toFragmentLink('https://p.example/s', { text, start, end: start + 15, lang: 'en', before: [] });
    expect(made).toBe('https://p.example/s#:~:text=he%20saw-,it%20is%20over%20now,-B.');
  });

  it('leads to the first of two places that nothing tells apart', () => {
    const text = 'Go on.\n\nGo on.';
    const second = toFragmentLink('https://p.example/s', { text, start: 8, end: 13, lang: 'en', before: [] });
    expect(second).not.toBeNull();
  });

  it('replaces every older directive of the address', () => {
    const made = toFragmentLink('https://p.example/s#a:~:text=x:~:y', {
      text: 'one two three',
      start: 0,
      end: 13,
      lang: 'en',
      before: [],
    });
    expect(made).toBe('https://p.example/s#a:~:text=one%20two%20three');
  });
});
