// Who speaks in sentences as news pages have them: questions that somebody is asked, statements and who issued them, names of things?

import { describe, expect, it } from 'vitest';
import { marked, speakersOf } from './speakers-of.ts';

type Case = readonly [text: string, expected: readonly string[]];

describe('sentences of news pages', () => {
  it.each<Case>([
    [
      'Fan Qiyuan, deputy director of Halden Province’s harbour safety centre, told a gathering that a second leak is “tiny and harmless” to the fish.',
      ['tiny and harmless → Fan Qiyuan'],
    ],
    [
      'According to RPX, one user on Chirper, which is Norland’s version of a village notice board, posted: “I still wonder who sold them the ferry.”',
      ['I still wonder who sold them the ferry. → unnamed one user'],
    ],
    [
      'The workers’ group has 200 members. In a second post, the group added that the firm “has never paid the divers what it owed.”',
      ['has never paid the divers what it owed. → group the group'],
    ],
    [
      'Border agents “have to pay attention to this and stop it,” he said, according to the Herald. Tom Marsh, a congressman, spoke in Dallas.',
      ['have to pay attention to this and stop it, → Tom Marsh'],
    ],
    [
      'Ana Ruiz runs the port. The Harbour Board, which licenses the ferries, issued a statement warning that “passengers should see the true fares before they board.” However, it pointed out that it does not have “a say in what the kiosks charge.”',
      [
        'passengers should see the true fares before they board. → group Harbour Board',
        'a say in what the kiosks charge. → group Harbour Board',
      ],
    ],
    [
      'The Norland navy in a statement said smugglers fired. It said it was “answering with great patience.”',
      ['answering with great patience. → group The Norland navy'],
    ],
    [
      'The Harbour Safety Committee, chaired by Prime Minister Omar Haddad, said in a statement that the nets were cut at night.\n\n“These careless cuts ruined boats, ropes and buoys,” the statement said.',
      ['These careless cuts ruined boats, ropes and buoys, → group Harbour Safety Committee'],
    ],
    [
      'During the session with the divers, Tom Marsh was asked, “Would you sail it again?” The prime minister laughed that he would.',
      ['Would you sail it again? → nobody'],
    ],
    [
      'Tom Marsh weighed his words. When he was asked, “Will you still be counting gulls when the pier falls down?” Marsh responded: “We count until spring.”',
      ['Will you still be counting gulls when the pier falls down? → nobody', 'We count until spring. → Tom Marsh'],
    ],
    [
      'In her speech at the launch, Laura Harris said this storm “is why I learnt to weld, to mend boats like hers, because I think every crew needs a hull, a stove and a bell.”\n\nHarris graduated in 1981.',
      [
        'is why I learnt to weld, to mend boats like hers, because I think every crew needs a hull, a stove and a bell. → Laura Harris',
      ],
    ],
    [
      'Chinese Trade Ministry spokesperson Lin Tao spoke in Dalian. Defense Minister Rajan Singh spoke earlier.\n\n“Norland and Halden are islands nobody can tow,” Lin said. “China buys both their fish and asks each to talk,” he added.',
      [
        'Norland and Halden are islands nobody can tow, → Lin Tao',
        'China buys both their fish and asks each to talk, → Lin Tao',
      ],
    ],
    [
      'Colonel Sofia Karim spoke first. Another officer, Wing Commander Vyomika Rao, said the drills were short.\n\n“Our crews kept their distance all week,” she said.',
      ['Our crews kept their distance all week, → Vyomika Rao'],
    ],
    [
      'The ministry writes in a statement that the Fishing Council was told that “Norland may close its waters whenever it pleases.”',
      ['Norland may close its waters whenever it pleases. → group The ministry'],
    ],
    [
      'The firm’s chief executive has a handful of sayings: We live at the dawn of “a second age of sail” driven by kites.',
      ['a second age of sail → unnamed The firm’s chief executive'],
    ],
    [
      'While you’ve surely read guesses that Halden’s box will be the “jukebox of maps,” it seems the picture is a bit crooked.',
      ['jukebox of maps, → nobody'],
    ],
    [
      'Halden Police and Crime Commissioner Matt Dorey said: “I owe every one of those rowers a hot supper.”',
      ['I owe every one of those rowers a hot supper. → Matt Dorey'],
    ],
    [
      'Early in the programme, Sky reporter Becky Nolan said: “We are watching the water rise in Halden.” Rows of boats, some without oars, were seen. A bearded man on a tractor rolls up beside her shouting “free the river” in the clip. “This mud was never meant for cameras,” she adds before the picture is lost. Another woman, Louise Tarrant, was in London.',
      [
        'We are watching the water rise in Halden. → Becky Nolan',
        'free the river → unnamed A bearded man',
        'This mud was never meant for cameras, → Becky Nolan',
      ],
    ],
    [
      'Rowers are tired. A teacher at the boathouse said the loud ones were there “only to hear themselves”. The teacher added that winner Leanne Draper, 35, was sleeping.\n\nShe said: “It is silly, they forget who did the rowing.”',
      [
        'only to hear themselves → unnamed A teacher at the boathouse',
        'It is silly, they forget who did the rowing. → Leanne Draper',
      ],
    ],
    [
      'The 80-year-old, Margaret Tolley, a member of the club: “My boat has been on this slip since the flood.”',
      ['My boat has been on this slip since the flood. → Margaret Tolley'],
    ],
    [
      'The council said people will grow “fatigued” before autumn. In their study, researchers say that the “first street lights” came from Rome.',
      ['fatigued → group The council', 'first street lights → group researchers'],
    ],
    [
      'Adv Tshepo Molefi argues that the courts are slow. “A treaty does not row itself,” Adv Molefi argues.\n\n“Fishing was never a hobby,” he says.',
      ['A treaty does not row itself, → Tshepo Molefi', 'Fishing was never a hobby, → Tshepo Molefi'],
    ],
    [
      'Advocate Karabo Mohale once cautioned: “Another lighthouse is indispensable.”',
      ['Another lighthouse is indispensable. → Karabo Mohale'],
    ],
    [
      'The best tide to leave is the early one, as that is when the locks stand open, which Tessa Marlow says: “spares a crew two hours on the oars.”',
      ['spares a crew two hours on the oars. → Tessa Marlow'],
    ],
    [
      'The ferry firm was blamed for fooling riders by switching the name of its kiosk page to “timecheckHQ” during a strike. It later reverted to the name “Halden Desk” and put its old badge back.',
      ['timecheckHQ → nobody', 'Halden Desk → nobody'],
    ],
    [
      'Visitors can try every chord on a small organ, named “Build your Bellows”, set up beside three benches.',
      ['Build your Bellows → nobody'],
    ],
    [
      'The rowers were seen holding signs, including “Oars and Honour,” and “Where is the ferry?”',
      ['Oars and Honour, → group The rowers', 'Where is the ferry? → group The rowers'],
    ],
    [
      'Boats were lost in the quarrel with the self-declared “interim” government that drove out the mayor.',
      ['interim → nobody'],
    ],
    [
      'Ana Ruiz’s office said rust made the leaks and called upon the “interim” government to sell the barges.',
      ['interim → group Ana Ruiz’s office'],
    ],
    [
      'Hundreds more neighbours launched “save the herons” marches winding round the marsh.',
      ['save the herons → group neighbours'],
    ],
    [
      'Forecasters spoke. Fog covered the bay, with forecasters warning that the swell may well climb to “severe” or “emergency” heights by nightfall.',
      ['severe → group forecasters', 'emergency → group forecasters'],
    ],
    [
      '“A Norland workshop built it to keep cellars dry,” the description on the website reads.',
      ['A Norland workshop built it to keep cellars dry, → group the website'],
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
      'The Conservatives’ letter to Daniel Green, the standards commissioner, said: “Last spring Lord Alder was lent a key to the lock.”',
      ['Last spring Lord Alder was lent a key to the lock. → group The Conservatives’ letter to Daniel Green'],
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
      'Having to borrow his grandmother’s boat for his rounds, Ole Dahl worked at night. “She was my harbour,” he said.',
      ['She was my harbour, → Ole Dahl'],
    ],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('reports of news pages', () => {
  it.each<Case>([
    ['Ole Dahl wrote dozens of songs that winter and left five of them at the mill.', []],
    ['Halden Foods reported earnings that topped all estimates on Monday.', []],
    ['Ana Ruiz said she once met a man that nobody knew.', ['she once met a man that nobody knew (told) → Ana Ruiz']],
    ['Ana Ruiz told the committee he begged the owners twice.', ['he begged the owners twice (told) → Ana Ruiz']],
    [
      'Ole Dahl recently told RPX she sorely needed another rower.',
      ['she sorely needed another rower (told) → Ole Dahl'],
    ],
    ['Ana Ruiz urged the owners of the yard to close it.', ['the owners of the yard to close it (told) → Ana Ruiz']],
    [
      'Ana Ruiz, the ambassador, told Rest of Norland a few yards have begun building there.',
      ['a few yards have begun building there (told) → Ana Ruiz'],
    ],
    [
      'Executives across the country say they can only sit and wait.',
      ['they can only sit and wait (told) → group Executives'],
    ],
    ['Analysts who have checked the sums say the plan has no keel.', ['the plan has no keel (told) → group Analysts']],
    ['The harbour still faces nine mooring charges of old.', []],
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
      'A leader of the state’s largest divers union said engineers forgot the tide.',
      ['engineers forgot the tide (told) → unnamed A leader of the state’s largest divers union'],
    ],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
