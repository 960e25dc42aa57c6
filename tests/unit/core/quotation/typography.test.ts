// The table of typographies: each line a way in which some press marks speech, and the exact words that stand within.

import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

function quotationsOf(text: string): readonly string[] {
  const document = buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: null });
  return findQuotations(document).map(({ start, end }) => document.text.slice(start, end));
}

type Line = readonly [press: string, text: string, words: readonly string[]];

describe('primary marks by press', () => {
  it.each<Line>([
    ['American', '“It holds,” Ruiz said. “For now.”', ['It holds,', 'For now.']],
    ['typewriter', '"It holds," Ruiz said. "For now."', ['It holds,', 'For now.']],
    ['British', '‘It holds,’ Ruiz said. ‘For now.’', ['It holds,', 'For now.']],
    ['British, full stop outside', '“It holds”, Ruiz said. She called it “old”.', ['It holds', 'old']],
    ['TeX', "``It holds,'' Ruiz said. ``For now.''", ['It holds,', 'For now.']],
    ['two straight single marks', "''It holds,'' Ruiz said. ''For now.''", ['It holds,', 'For now.']],
    ['German', '„Sie hält“, sagte Ruiz. „Noch.“', ['Sie hält', 'Noch.']],
    ['German, English closing mark', '„Sie hält”, sagte Ruiz.', ['Sie hält']],
    ['German, straight closing mark', '„Sie hält", sagte Ruiz.', ['Sie hält']],
    ['German books', '»Sie hält«, sagte Ruiz. »Noch.«', ['Sie hält', 'Noch.']],
    ['Swiss', '«Sie hält», sagte Ruiz. «Noch.»', ['Sie hält', 'Noch.']],
    ['German single', '‚Sie hält‘, sagte Ruiz. ‚Noch.‘', ['Sie hält', 'Noch.']],
    ['French, narrow spaces', '«\u202fIl tient\u202f», a dit Ruiz.', ['Il tient']],
    [
      'French, fixed spaces',
      '«\u00a0Il tient\u00a0», a dit Ruiz. «\u00a0Pour le moment.\u00a0»',
      ['Il tient', 'Pour le moment.'],
    ],
    ['French, spaces', '« Il tient », a dit Ruiz.', ['Il tient']],
    ['French, English marks', '“Il tient”, a dit Ruiz.', ['Il tient']],
    ['Spanish', '«Resiste», dijo Ruiz. «Por ahora».', ['Resiste', 'Por ahora']],
    ['Latin American', '“Resiste”, dijo Ruiz. “¿Hasta cuándo?”', ['Resiste', '¿Hasta cuándo?']],
    ['Italian', '«Regge», ha detto Ruiz.', ['Regge']],
    ['Portuguese', '“Aguenta”, disse Ruiz.', ['Aguenta']],
    ['Dutch', '„Hij houdt”, zei Ruiz.', ['Hij houdt']],
    ['Swedish and Finnish', '”Den håller”, sade Ruiz. ”Än så länge.”', ['Den håller', 'Än så länge.']],
    ['Finnish guillemets', '»Se kestää», Ruiz sanoi. »Vielä.»', ['Se kestää', 'Vielä.']],
    ['Danish', '»Den holder«, sagde Ruiz.', ['Den holder']],
    ['Norwegian', '«Den holder», sa Ruiz.', ['Den holder']],
    ['Polish', '„Wytrzyma” – powiedziała Ruiz.', ['Wytrzyma']],
    ['Czech', '„Vydrží,“ řekla Ruiz.', ['Vydrží,']],
    ['Hungarian', '„Kitart” – mondta Ruiz.', ['Kitart']],
    ['Russian', '«Он выдержит», — сказала Руис.', ['Он выдержит']],
    ['Greek', '«Αντέχει», είπε η Ρουίς.', ['Αντέχει']],
    ['Chinese', '“大桥很安全，”鲁伊斯说。', ['大桥很安全，']],
    ['Chinese, corners', '「大橋很安全，」魯伊斯說。', ['大橋很安全，']],
    ['Japanese', '「橋は安全だ」とルイスは述べた。', ['橋は安全だ']],
    ['Japanese, white corners', '『橋は安全だ』とルイスは述べた。', ['橋は安全だ']],
    ['Japanese, half width', '｢橋は安全だ｣とルイスは述べた。', ['橋は安全だ']],
    ['Japanese, double prime', '〝橋は安全だ〟とルイスは述べた。', ['橋は安全だ']],
    ['vertical forms', '﹁橋は安全だ﹂とルイスは述べた。﹃本当だ﹄', ['橋は安全だ', '本当だ']],
    ['full width', '＂橋は安全だ＂とルイスは述べた。', ['橋は安全だ']],
    ['Arabic', '«الجسر آمن»، قالت رويز.', ['الجسر آمن']],
    ['Hebrew', '"הגשר בטוח", אמרה רואיז.', ['הגשר בטוח']],
    ['high reversed', '‟It holds,” Ruiz said.', ['It holds,']],
    ['ornaments', '❝It holds,❞ Ruiz said.', ['It holds,']],
    ['single guillemets', '‹Sie hält›, sagte Ruiz.', ['Sie hält']],
    ['low reversed', '⹂It holds,” Ruiz said.', ['It holds,']],
  ])('%s', (_press, text, words) => {
    expect(quotationsOf(text)).toEqual(words);
  });
});

describe('marks within marks belong to the outer words', () => {
  it.each<Line>([
    ['American', '“He said ‘no’ twice,” said Ruiz.', ['He said ‘no’ twice,']],
    ['American, closing together', '“He said, ‘No.’” Ruiz left.', ['He said, ‘No.’']],
    ['American, closing apart', '“He said, ‘No.’ ” Ruiz left.', ['He said, ‘No.’']],
    ['British', '‘He said “no” twice,’ said Ruiz.', ['He said “no” twice,']],
    ['German', '„Er sagte ‚nein‘ zu mir“, sagte Ruiz.', ['Er sagte ‚nein‘ zu mir']],
    ['German books', '»Er sagte ›nein‹ zu mir«, sagte Ruiz.', ['Er sagte ›nein‹ zu mir']],
    ['French', '« Il m’a dit “non” hier », a dit Ruiz.', ['Il m’a dit “non” hier']],
    ['Spanish', '«Me dijo “no” ayer», dijo Ruiz.', ['Me dijo “no” ayer']],
    ['Russian', '«Он сказал „нет“ вчера», — сказала Руис.', ['Он сказал „нет“ вчера']],
    ['straight', '"He said \'no\' twice," said Ruiz.', ["He said 'no' twice,"]],
    ['the same marks', '“He shouted “no” at us,” said Ruiz.', ['He shouted “no” at us,']],
  ])('%s', (_press, text, words) => {
    expect(quotationsOf(text)).toEqual(words);
  });
});

describe('several paragraphs', () => {
  it.each<Line>([
    ['each re-opens', '“One goes on.\n\n“Two ends,” said Ruiz.', ['One goes on.\n\n“Two ends,']],
    ['three of them', '“One.\n\n“Two.\n\n“Three.” Ruiz left.', ['One.\n\n“Two.\n\n“Three.']],
    ['straight', '"One goes on.\n\n"Two ends," said Ruiz.', ['One goes on.\n\n"Two ends,']],
    [
      'British',
      '‘One goes on for a while longer here.\n\n‘Two ends,’ said Ruiz.',
      ['One goes on for a while longer here.\n\n‘Two ends,'],
    ],
    [
      'woven in, never closed',
      'Ruiz said it “gives us hope for the north.\n\n“We see it as a sign.”',
      ['gives us hope for the north.\n\n“We see it as a sign.'],
    ],
    ['German', '„Eins geht weiter.\n\n„Zwei endet“, sagte Ruiz.', ['Eins geht weiter.\n\n„Zwei endet']],
    ['closed at the end only', '“One goes on.\n\nAnd ends here,” said Ruiz.', ['One goes on.\n\nAnd ends here,']],
    ['closed each time', '“One,” said Ruiz.\n\n“Two.”', ['One,', 'Two.']],
  ])('%s', (_press, text, words) => {
    expect(quotationsOf(text)).toEqual(words);
  });
});

describe('slips are mended', () => {
  it.each<Line>([
    ['never closed, at the head', '“We go on. The council met.', ['We go on. The council met.']],
    [
      'never closed, straight, behind a comma',
      'Ruiz said, "We go on. The council met.',
      ['We go on. The council met.'],
    ],
    ['an opening mark that closes', '“Apparently not,“ Ruiz said. “Never.”', ['Apparently not,', 'Never.']],
    ['a stray closing mark', 'The council met.” Ruiz said: “Good.”', ['Good.']],
    ['a second opening mark', '“We won. “We go on,” Ruiz said.', ['We won.', 'We go on,']],
    ['curly opens, straight closes', '“It holds," Ruiz said.', ['It holds,']],
    ['straight opens, curly closes', '"It holds,” Ruiz said.', ['It holds,']],
    ['two inner, then outer', "''He said, 'No,''' said Ruiz.", ["He said, 'No,'"]],
    ['two single closing marks', '“It holds,’’ Ruiz told us. “For now.”', ['It holds,', 'For now.']],
    ['two single marks on both sides', '‘‘It holds,’’ Ruiz said.', ['It holds,']],
    ['a closing mark that opens', 'Ruiz said: ”It holds.” He left. “Good,” he said.', ['It holds.', 'Good,']],
    ['a blank before the closing mark', '"It holds, " Ruiz said.', ['It holds,']],
  ])('%s', (_press, text, words) => {
    expect(quotationsOf(text)).toEqual(words);
  });
});

describe('no quotation marks', () => {
  it.each<readonly [what: string, text: string]>([
    ['apostrophes', 'The workers’ union didn’t sign O’Neill’s plan.'],
    ['straight apostrophes', "The workers' union didn't sign O'Neill's plan."],
    ['decades', "The ’90s, the ‘80s and the '70s were wet."],
    ['years', "The class of ’84 and the class of '91 met."],
    ['elisions', "Rock 'n' roll, 'tis said, 'twas 'bout time."],
    ['feet and inches', 'A 6\'2" guard, a 12" pipe and a 5′10″ one.'],
    ['a screen in inches', 'The 27" screen and the 32" one cost more.'],
    ['coordinates', 'It lies at 52°31\'12" N, 13°24\'18" E.'],
    ['nothing between', 'The field was “ ” empty.'],
    ['Hawaiian okina', 'The isle of O‘ahu and Hawai‘i.'],
    ['plural possessives in a row', 'the nurses’ and doctors’ strike'],
  ])('%s', (_what, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it('keeps offsets in UTF-16 behind emoji and combining marks', () => {
    const text = '👩‍🚒🌉 e\u0301 “It holds 🌉,” Ruiz said.';
    expect(quotationsOf(text)).toEqual(['It holds 🌉,']);
  });

  it('finds inches and words on one line', () => {
    expect(quotationsOf('The 12" pipe broke. "It was old," Ruiz said of the 8" one.')).toEqual(['It was old,']);
  });
});
