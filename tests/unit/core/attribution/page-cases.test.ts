// Who speaks in sentences as news pages have them: questions that somebody is asked, statements and who issued them, names of things?

import { describe, expect, it } from 'vitest';
import { marked, speakersOf } from './speakers-of.ts';

type Case = readonly [text: string, expected: readonly string[]];

describe('sentences of news pages', () => {
  it.each<Case>([
    [
      'Fan Mengguo, deputy director of Anhui Province’s disease control centre, told the media that the latest case is “isolated and unrelated” to the others.',
      ['isolated and unrelated → Fan Mengguo'],
    ],
    [
      'According to AFP, one user on Weibo, which is China’s version of Twitter, posted: “I just want to know how these two came to Beijing.”',
      ['I just want to know how these two came to Beijing. → unnamed one user'],
    ],
    [
      'The workers’ group has 200 members. In a separate tweet, the group added that the firm “is not following through on its promise to treat employees well.”',
      ['is not following through on its promise to treat employees well. → group the group'],
    ],
    [
      'Border agents “have to pay attention to this and stop it,” he said, according to the Herald. Tom Marsh, a congressman, spoke in Dallas.',
      ['have to pay attention to this and stop it, → Tom Marsh'],
    ],
    [
      'Ana Ruiz runs the port. The Electoral Board, which regulates campaign finances, issued a statement warning that “voters are entitled to transparency in the lead-up to an election.” However, it pointed out that it does not have “a role in regulating election content.”',
      [
        'voters are entitled to transparency in the lead-up to an election. → group Electoral Board',
        'a role in regulating election content. → group Electoral Board',
      ],
    ],
    [
      'The Indian army in a statement said Pakistani troops fired. It said it was “responding in a proportionate manner.”',
      ['responding in a proportionate manner. → group The Indian army'],
    ],
    [
      'The National Security Committee, chaired by Prime Minister Omar Sharif, said in a statement that the strikes were carried out at night.\n\n“These unprovoked attacks killed innocent men, women and children,” the statement said.',
      ['These unprovoked attacks killed innocent men, women and children, → group National Security Committee'],
    ],
    [
      'During the session with the organizers, Tom Marsh was asked, “Do you feel any guilt?” The prime minister admitted that he did.',
      ['Do you feel any guilt? → nobody'],
    ],
    [
      'Tom Marsh took a cautious stance. When he was asked, “Will you keep saying for decades that there has not been enough talk?” Marsh responded: “We will reach a conclusion.”',
      [
        'Will you keep saying for decades that there has not been enough talk? → nobody',
        'We will reach a conclusion. → Tom Marsh',
      ],
    ],
    [
      'In her speech for the nomination, Laura Harris said this episode “is one of the reasons I became a prosecutor, to protect people like her, because I believe everyone has a right to safety, to dignity and to justice.”\n\nHarris graduated in 1981.',
      [
        'is one of the reasons I became a prosecutor, to protect people like her, because I believe everyone has a right to safety, to dignity and to justice. → Laura Harris',
      ],
    ],
    [
      'Chinese Foreign Ministry spokesperson Lin Jian spoke in Beijing. Defense Minister Rajan Singh spoke earlier.\n\n“India and Pakistan are neighbours that cannot be moved,” Lin said. “China opposes all forms of terrorism and calls on both to act,” he added.',
      [
        'India and Pakistan are neighbours that cannot be moved, → Lin Jian',
        'China opposes all forms of terrorism and calls on both to act, → Lin Jian',
      ],
    ],
    [
      'Colonel Sofia Qureshi spoke first. Another officer, Wing Commander Vyomika Singh, said the strikes were precise.\n\n“India has demonstrated considerable restraint in its response,” she said.',
      ['India has demonstrated considerable restraint in its response, → Vyomika Singh'],
    ],
    [
      'The ministry says in a statement that the Security Council was told that “Pakistan reserves the right to respond at a time of its choosing.”',
      ['Pakistan reserves the right to respond at a time of its choosing. → group The ministry'],
    ],
    [
      'The firm’s chief executive is known for a few sayings: We are at the beginning of “a new industrial revolution” powered by machines.',
      ['a new industrial revolution → unnamed We'],
    ],
    [
      'While you’ve probably heard predictions that Halden’s box will be the “Netflix of games,” it turns out the analogy only goes so far.',
      ['Netflix of games, → nobody'],
    ],
    [
      'Cleveland Police and Crime Commissioner Matt Storey said: “I would like to give my profound thanks to the public.”',
      ['I would like to give my profound thanks to the public. → Matt Storey'],
    ],
    [
      'At the start of the broadcast, Sky reporter Becky Johnson said: “There is a tense situation developing here in Birmingham.” Crowds of men, some in balaclavas, were seen. A masked man on a motorbike rides up behind her shouting “free the river” in the clip. “The media are clearly not very welcome here,” she adds before being forced off air. Another woman, Louise Gittins, was in London.',
      [
        'There is a tense situation developing here in Birmingham. → Becky Johnson',
        'free the river → unnamed A masked man',
        'The media are clearly not very welcome here, → Becky Johnson',
      ],
    ],
    [
      'Nurses are tired. A teacher at the venue said those involved were acting “just to fuel their anger”. The teacher added that hero Leanne Lucas, 35, was doing well.\n\nShe said: “It is terrible, they are taking away all the bereavement.”',
      [
        'just to fuel their anger → unnamed A teacher at the venue',
        'It is terrible, they are taking away all the bereavement. → Leanne Lucas',
      ],
    ],
    [
      'The 80-year-old, Margaret Clarke, a member of the club: “I have lived in Tamworth for over 50 years.”',
      ['I have lived in Tamworth for over 50 years. → Margaret Clarke'],
    ],
    [
      'The council said people will become “fatigued” at some point. In their study, researchers say that the “first street lights” came from Rome.',
      ['fatigued → group The council', 'first street lights → group researchers'],
    ],
    [
      'Adv Tshepo Mokoena argues that the courts are slow. “The Constitution is not self-executing,” Adv Mokoena argues.\n\n“Education was not just a goal,” he says.',
      ['The Constitution is not self-executing, → Tshepo Mokoena', 'Education was not just a goal, → Tshepo Mokoena'],
    ],
    [
      'Advocate Karabo Mohale once cautioned: “Constitutional amendment is indispensable.”',
      ['Constitutional amendment is indispensable. → Karabo Mohale'],
    ],
    [
      'The best month to book is January, as this is when most flight sales are on, which Tessa Bishop says: “can save you up to £1,200 per booking.”',
      ['can save you up to £1,200 per booking. → Tessa Bishop'],
    ],
    [
      'The party was accused of trying to deceive voters by changing the name of its press office account to “factcheckUK” during a debate. It later reverted to the name “CCHQ Press” and restored the party logo.',
      ['factcheckUK → nobody', 'CCHQ Press → nobody'],
    ],
    [
      'The public can simulate all combinations through an application, named “Make your Arrangements”, installed on several tablets.',
      ['Make your Arrangements → nobody'],
    ],
    [
      'The group were seen holding signs, including “Love and Respect,” and “Where is the love?”',
      ['Love and Respect, → group The group', 'Where is the love? → group The group'],
    ],
    [
      'People have died during protests against the self-declared “interim” government that ousted the president.',
      ['interim → nobody'],
    ],
    [
      'Ana Ruiz’s office said the deaths were caused by gunshots and called on the “interim” government to withdraw the units.',
      ['interim → group Ana Ruiz’s office'],
    ],
    [
      'Tens of thousands more residents launched “save the students” marches converging upon the campus.',
      ['save the students → group residents'],
    ],
    [
      'Forecasters spoke. Smog covered the city, with forecasters warning that air pollution is likely to reach “severe” or “emergency” levels on Wednesday.',
      ['severe → group forecasters', 'emergency → group forecasters'],
    ],
    [
      '“An Indian start-up based in Delhi launched it with the aim of giving clean air,” the description on the website reads.',
      ['An Indian start-up based in Delhi launched it with the aim of giving clean air, → group the website'],
    ],
    [
      'Families thanked the rescue team. “We were lucky,” said a man in a blue coat, who would not give his name. “It was dark.”',
      ['We were lucky, → unnamed a man in a blue', 'It was dark. → unnamed a man in a blue'],
    ],
    [
      'Bird attacks are rising, the council was told by Ana Ruiz. “They take the chips,” Ruiz told members.',
      ['They take the chips, → Ana Ruiz'],
    ],
    ['Asked by Tom Marsh whether she would resign, Ana Ruiz replied: “No.”', ['No. → Ana Ruiz']],
    [
      '“Who would pay?” Ana Ruiz was asked by a reader. “The firm,” she answered.',
      ['Who would pay? → unnamed a reader', 'The firm, → Ana Ruiz'],
    ],
    [
      'The Conservatives’ letter to Daniel Green, the standards commissioner, said: “In August it was reported that Lord Alder had been given a pass.”',
      [
        'In August it was reported that Lord Alder had been given a pass. → group The Conservatives’ letter to Daniel Green',
      ],
    ],
    [
      'While you’ve probably heard of it, Ana Ruiz said the harbour would be the “heart of the city” one day.',
      ['heart of the city → Ana Ruiz'],
    ],
    [
      '“The port needs the money,” Ole Dahl said.\n\nI did not ask.\n\n“The Council is wrong,” he says, “and I will say so.”',
      ['The port needs the money, → Ole Dahl', 'The Council is wrong, → Ole Dahl', 'and I will say so. → Ole Dahl'],
    ],
    [
      'Sergeant Dan Reed and his sister Karen Reed live in Lund. Karen Reed paints. “It was dark,” Sgt. Reed said.',
      ['It was dark, → Dan Reed'],
    ],
    [
      'The governor hasn’t yet said whether she will sign it. “It was late,” Ana Ruiz said.',
      ['It was late, → Ana Ruiz'],
    ],
    [
      'The doctors’ letter to Ole Dahl, the health commissioner, said: “In August three wards were closed.”',
      ['In August three wards were closed. → group The doctors’ letter to Ole Dahl'],
    ],
    [
      'Having to rely on his grandmother for his living, Ole Dahl worked at night. “She was my shield,” he said.',
      ['She was my shield, → Ole Dahl'],
    ],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('reports of news pages', () => {
  it.each<Case>([
    ['Ole Dahl wrote hundreds of songs that summer and sent twelve of them to a lawyer.', []],
    ['Halden Foods reported earnings that topped all estimates on Monday.', []],
    ['Ana Ruiz said she once met a man that nobody knew.', ['she once met a man that nobody knew (told) → Ana Ruiz']],
    [
      'Ana Ruiz told the committee he tried to convince the owners.',
      ['he tried to convince the owners (told) → Ana Ruiz'],
    ],
    ['Ole Dahl recently told CNN she really wanted him to stay.', ['she really wanted him to stay (told) → Ole Dahl']],
    ['Ana Ruiz urged the owners of the yard to close it.', ['the owners of the yard to close it (told) → Ana Ruiz']],
    [
      'Ana Ruiz, the ambassador, told Rest of World a few companies have already launched there.',
      ['a few companies have already launched there (told) → Ana Ruiz'],
    ],
    [
      'Executives across the country say they have no choice but to wait.',
      ['they have no choice but to wait (told) → group Executives'],
    ],
    [
      'Analysts who have done the calculations say the plan has no chance.',
      ['the plan has no chance (told) → group Analysts'],
    ],
    ['The harbour still faces nine state charges of fraud.', []],
    ['Several coastal states will be holding drills on Monday.', []],
    ['A big reason that the air has cleared is the rain.', []],
    ['It is worth noting that those figures are old.', []],
    ['The index added 20.7 points, or 0.2 percent, on Monday.', []],
    ['The bridge has closed, adding to a series of problems that have hit the town.', []],
    [
      'The public defender’s office said thirty people had been hurt.',
      ['thirty people had been hurt (told) → group The public defender’s office'],
    ],
    [
      'The doctors offering to run the clinic warned that the cells are full.',
      ['the cells are full (told) → group The doctors'],
    ],
    ['Despite parliamentary reports urging new rules, nothing has happened.', []],
    [
      'According to the new audit, the bridge was never safe.',
      ['the bridge was never safe (told) → group the new audit'],
    ],
    [
      'There is no need for residents to worry, and the agency acknowledged that some wells are dry.',
      ['some wells are dry (told) → group the agency'],
    ],
    [
      'A leader of the state’s largest teachers union said lawmakers missed the mark.',
      ['lawmakers missed the mark (told) → unnamed A leader of the state’s largest teachers union'],
    ],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
