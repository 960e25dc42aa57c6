// Reports in the reporter's own words, in several registers: what a reader says is told, and by whom. A score, not a record of output.

import { expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

interface Register {
  readonly register: string;
  readonly text: string;
  /** `speaker: content` */
  readonly told: readonly string[];
}

const REGISTERS: readonly Register[] = [
  {
    register: 'agency',
    text: 'The harbour authority said Tuesday that it would close the eastern quay. Director Ana Ruiz told the council that the work would take six weeks, and she urged shipping lines to use the western quay instead. The lines were not consulted, according to Ole Dahl, who speaks for the pilots. Dahl accused the authority of hiding a survey from May. Ruiz denied that any survey existed.',
    told: [
      'The harbour authority: it would close the eastern quay',
      'Ana Ruiz: the work would take six weeks',
      'Ana Ruiz: shipping lines to use the western quay instead',
      'Ole Dahl: The lines were not consulted',
      'Ole Dahl: the authority of hiding a survey from May',
      'Ana Ruiz: any survey existed',
    ],
  },
  {
    register: 'police report',
    text: 'Police believe the driver fell asleep. A spokeswoman for the county, Mary Reed, said he had been awake for nineteen hours. Nobody has said that he was drunk. The hospital declined to say whether he would live. Officers later said the road was dry.',
    told: ['Mary Reed: he had been awake for nineteen hours', 'Officers: the road was dry'],
  },
  {
    register: 'sport',
    text: 'Erik Dahl scored twice in the first half. Coach Piet Marsh said his side had been lucky, adding that the second goal should not have stood. Asked about the referee, Marsh said nothing. Dahl, who turns 30 next week, said he would like to stay another year. Marsh called the new stand a waste of money.',
    told: [
      'Piet Marsh: his side had been lucky',
      'Piet Marsh: the second goal should not have stood',
      'Erik Dahl: he would like to stay another year',
      'Piet Marsh: the new stand a waste of money',
    ],
  },
  {
    register: 'court',
    text: 'The court heard that the clerk, Ines Vogel, had moved the files at night. Prosecutor Kofi Adu argued that Vogel knew what they contained. Her lawyer insisted she had only followed orders, and claimed that the archive was never locked. In June, Judge Lena Brandt had warned both sides that she would not wait.',
    told: [
      'Kofi Adu: Vogel knew what they contained',
      'Her lawyer: she had only followed orders',
      'Her lawyer: the archive was never locked',
      'Lena Brandt: she would not wait',
    ],
  },
  {
    register: 'science',
    text: 'Researchers found that bees return earlier each spring. The team estimates that the shift is four days a decade. Lead author Noor Haddad cautioned that the records before 1950 are thin. The study suggests that gardens help. Haddad hopes to repeat it.',
    told: ['The team: the shift is four days a decade', 'Noor Haddad: the records before 1950 are thin'],
  },
  {
    register: 'politics',
    text: 'The minister announced that the tax would rise in April. Opposition leader Erik Holm predicted the plan would fail and vowed to fight it in every town. The finance committee recommended a smaller rise, Holm noted. The government may argue that there is no choice. Holm has repeatedly said that there is one.',
    told: [
      'The minister: the tax would rise in April',
      'Erik Holm: the plan would fail',
      'Erik Holm: to fight it in every town',
      'Erik Holm: The finance committee recommended a smaller rise',
      'Erik Holm: there is one',
    ],
  },
  {
    register: 'business',
    text: 'The bank reported a loss of two million. Chief executive Clara Moreau told analysts she expected a better autumn. Shares, she added, had been oversold. Moreau confirmed that forty branches would shut, but said no jobs would be lost. A union official, speaking on condition of anonymity, said the bank had promised the same last year.',
    told: [
      'Clara Moreau: she expected a better autumn',
      'Clara Moreau: had been oversold',
      'Clara Moreau: forty branches would shut',
      'Clara Moreau: no jobs would be lost',
      'A union official: the bank had promised the same last year',
    ],
  },
  {
    register: 'column',
    text: 'My grandmother used to say that the river keeps what it takes. I think she was right. On Sunday the mayor, Jonas Weber, wrote on Facebook that the bridge would be rebuilt. He thanked the fire brigade. Weber also asked residents to stay away from the bank.',
    told: [
      'My grandmother: the river keeps what it takes',
      'Jonas Weber: the bridge would be rebuilt',
      'Jonas Weber: residents to stay away from the bank',
    ],
  },
  {
    register: 'local notice',
    text: 'The library will shut for a week in May, the town announced on Monday. Librarian Rosa Lind said the roof leaked. Readers were told to bring their books back by Friday. According to Lind, 41, a carpenter’s daughter, the beams are older than the town hall.',
    told: [
      'the town: The library will shut for a week in May',
      'Rosa Lind: the roof leaked',
      'Rosa Lind: the beams are older than the town hall',
    ],
  },
  {
    register: 'foreign news',
    text: 'The president’s office said in a statement that talks would resume. Two diplomats familiar with the matter said the date was open. Foreign Minister Samir Aziz told state television that he had not been invited, and warned that no deal would hold without him. Aid groups say the camps are full.',
    told: [
      'The president’s office: talks would resume',
      'Two diplomats: the date was open',
      'Samir Aziz: he had not been invited',
      'Samir Aziz: no deal would hold without him',
      'Aid groups: the camps are full',
    ],
  },
];

const LEAST_F1 = 0.85;
const LEAST_WITH_SPEAKER = 0.8;

const toWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function overlapOf(one: string, other: string): number {
  const [a, b] = [toWords(one), toWords(other)];
  const shared = a.filter((word) => b.includes(word)).length;
  return (2 * shared) / (a.length + b.length);
}

function tell(text: string): readonly string[] {
  const { quotes, people } = analyze(
    buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: 'en' }),
  );
  return quotes
    .filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, text: content }) => {
      const name = speaker?.type === 'person' ? people.find(({ id }) => id === speaker.id)?.name : speaker?.name;
      return `${name ?? 'nobody'}: ${content}`;
    });
}

const contentOf = (line: string): string => line.slice(line.indexOf(': ') + 2);
const speakerOf = (line: string): string => line.slice(0, line.indexOf(': '));

it('finds what is told in ten registers, and who tells it', () => {
  let [found, right, said] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { register, text, told } of REGISTERS) {
    const lines = tell(text);
    said += lines.length;
    for (const gold of told) {
      const line = lines.find((one) => overlapOf(contentOf(one), contentOf(gold)) >= 0.75);
      if (line !== undefined) found += 1;
      const isRight = line !== undefined && overlapOf(speakerOf(line), speakerOf(gold)) >= 0.5;
      if (isRight) right += 1;
      else wrong.push(`${register}: ${gold} | ${line ?? 'missed'}`);
    }
  }
  const all = REGISTERS.flatMap(({ told }) => told).length;
  const f1 = (2 * found) / (all + said);
  expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_F1);
  expect(right / all, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_WITH_SPEAKER);
});
