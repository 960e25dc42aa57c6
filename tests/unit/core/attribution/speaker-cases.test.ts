// The table of cases: each line a way in which news says who spoke, with what a reader would understand.

import { describe, expect, it } from 'vitest';
import { marked, type Row, speakersOf } from './speakers-of.ts';

describe('named in the same sentence', () => {
  it.each<Row>([
    ['right of the mark', '“The bridge is safe,” said Ana Ruiz.', ['The bridge is safe, → Ana Ruiz']],
    ['subject first', '“The bridge is safe,” Ana Ruiz said.', ['The bridge is safe, → Ana Ruiz']],
    ['comma before the quote', 'Ana Ruiz said, “It is safe.”', ['It is safe. → Ana Ruiz']],
    ['colon before the quote', 'Ana Ruiz put it plainly: “It is safe.”', ['It is safe. → Ana Ruiz']],
    ['title', '“We pay by June,” Deputy Finance Minister Kofi Adu said.', ['We pay by June, → Kofi Adu']],
    ['apposition with age and trade', '“I heard it,” said Piet Dahl, 61, a baker.', ['I heard it, → Piet Dahl']],
    [
      'relative clause between name and verb',
      'Ana Ruiz, who ran the yard for ten years, said, “We were warned.”',
      ['We were warned. → Ana Ruiz'],
    ],
    [
      'split by its cue',
      '“The gate was open,” said Ana Ruiz, “and nobody looked.”',
      ['The gate was open, → Ana Ruiz', 'and nobody looked. → Ana Ruiz'],
    ],
    ['coordination', 'Ana Ruiz stood up and later said: “It is done.”', ['It is done. → Ana Ruiz']],
    ['went on to say', 'Ana Ruiz went on to say: “It is not enough.”', ['It is not enough. → Ana Ruiz']],
    ['participle', 'Ana Ruiz left the room, calling it “a bad joke” on the way.', ['a bad joke → Ana Ruiz']],
    ['according to', 'It is “held up by habit,” according to engineer Ole Dahl.', ['held up by habit, → Ole Dahl']],
    ['addressee', '“You have one week,” Ole Dahl told Ana Marsh.', ['You have one week, → Ole Dahl']],
    ['passive', 'Ana Ruiz was asked by Ole Marsh: “Who left it open?”', ['Who left it open? → Ole Marsh']],
    ['question end', '“Who left the gate open?” asked Ana Ruiz.', ['Who left the gate open? → Ana Ruiz']],
    ['partial', 'Ole Dahl called the yard a “lawless state” on Monday.', ['lawless state → Ole Dahl']],
    ['partial, cue at the end', 'The plan was “dead on arrival,” Ana Ruiz said.', ['dead on arrival, → Ana Ruiz']],
    ['a verb that no list knows', '“Not on my watch,” deadpanned Ana Ruiz.', ['Not on my watch, → Ana Ruiz']],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('found by reading on or back', () => {
  it.each<Row>([
    ['pronoun across paragraphs', 'Ana Ruiz saw the bridge.\n\n“It is safe,” she said.', ['It is safe, → Ana Ruiz']],
    [
      'two candidates of the same gender',
      'Ana Ruiz met Mary Reed at the gate. Ruiz had brought the plans.\n\n“We can start,” she said.',
      ['We can start, → Ana Ruiz'],
    ],
    ['surname after full name', 'Ana Ruiz saw the bridge.\n\n“It is safe,” Ruiz said.', ['It is safe, → Ana Ruiz']],
    [
      'shared surname with Ms. and Mr.',
      'John Reed and Mary Reed run the farm. “It never rains,” said Ms. Reed. “It always rains,” said Mr. Reed.',
      ['It never rains, → Mary Reed', 'It always rains, → John Reed'],
    ],
    [
      'going on in the same paragraph',
      '“The gate was open,” said Ana Ruiz. “Nobody looked. Nobody ever does.”',
      ['The gate was open, → Ana Ruiz', 'Nobody looked. Nobody ever does. → Ana Ruiz'],
    ],
    [
      'floating in the next paragraph',
      '“The gate was open,” said Ana Ruiz.\n\n“Nobody looked at it for a week.”',
      ['The gate was open, → Ana Ruiz', 'Nobody looked at it for a week. → Ana Ruiz'],
    ],
    [
      'several paragraphs without a closing mark',
      'Ana Ruiz said: “The gate was open.\n\n“Nobody looked.\n\n“Nobody ever does.”',
      ['The gate was open.\n\n“Nobody looked.\n\n“Nobody ever does. → Ana Ruiz'],
    ],
    ['cataphora', 'When she arrived, Ana Ruiz said: “I came at once.”', ['I came at once. → Ana Ruiz']],
    [
      'surname that is a word: May',
      'Peter May owns the mill. “The wheel turns,” May said.',
      ['The wheel turns, → Peter May'],
    ],
    [
      'surname that is a word: Will',
      'Mary Will owns the mill. “The wheel turns,” Will said.',
      ['The wheel turns, → Mary Will'],
    ],
    [
      'a cross-heading that repeats',
      '“It was never locked”\n\nThe gate fell on Monday. “I tell you it was never locked,” Ana Ruiz said.',
      ['It was never locked → Ana Ruiz', 'I tell you it was never locked, → Ana Ruiz'],
    ],
    [
      'a signature in the next paragraph',
      'These lines stood on the wall.\n\n“The river was here before the town was built.”\n\n— Ana Ruiz',
      ['The river was here before the town was built. → Ana Ruiz'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('speakers who are no named person', () => {
  it.each<Row>([
    [
      'a spokesman for Reed',
      'Ole Reed was away. “He will answer,” a spokesman for Reed said.',
      ['He will answer, → unnamed a spokesman for Reed'],
    ],
    [
      'Reed’s lawyer',
      'Ole Reed was away. “He denies it,” Reed’s lawyer said.',
      ['He denies it, → unnamed Reed’s lawyer'],
    ],
    ['one official', '“It was a mistake,” one official said.', ['It was a mistake, → unnamed one official']],
    [
      'another',
      '“It was a mistake,” one official said. “A bad one,” said another.',
      ['It was a mistake, → unnamed one official', 'A bad one, → unnamed another'],
    ],
    ['organization', '“We regret the delay,” the bank said.', ['We regret the delay, → group the bank']],
    [
      'document',
      '“The bolts were never checked,” the audit said.',
      ['The bolts were never checked, → group the audit'],
    ],
    ['banner', 'A banner over the gate read “Give us back our river.”', ['Give us back our river. → group A banner']],
    ['chant', 'Protesters chanted “Open the gates” for an hour.', ['Open the gates → group Protesters']],
    [
      'reported by an outlet',
      '“The ships have left,” the Harbour Herald reported.',
      ['The ships have left, → group Harbour Herald'],
    ],
    [
      'a crowd that is a body named before',
      'Doctors for Harbour Association wrote to the council on Monday. “We implore you,” the physicians said.',
      ['We implore you, → group Doctors for Harbour Association'],
    ],
    ['the narrator’s I', '“Where are you going?” I asked.', ['Where are you going? → unnamed I']],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('documents speak for whoever wrote them', () => {
  it.each<Row>([
    [
      'wrote in a letter',
      'Ole Reed wrote in a letter to the council on Monday. “It will fall,” the letter said.',
      ['It will fall, → Ole Reed'],
    ],
    [
      'a letter from',
      'A letter from Ole Reed reached the council. “It will fall,” the letter said.',
      ['It will fall, → Ole Reed'],
    ],
    ['the letter from', '“It will fall,” the letter from Ole Reed says.', ['It will fall, → Ole Reed']],
    [
      'signed by',
      'The letter, signed by Ana Ruiz, reached the council. “It will fall,” the letter said.',
      ['It will fall, → Ana Ruiz'],
    ],
    ['his lawsuit', 'Ole Reed left in May. “They lied to me,” his lawsuit says.', ['They lied to me, → Ole Reed']],
    [
      'filed, under another word',
      'Ole Reed has filed a lawsuit against the yard. “They lied to me,” the complaint says.',
      ['They lied to me, → Ole Reed'],
    ],
    [
      'a body that sent it',
      'Doctors for Open Gates sent a letter to the ministry. “We implore you,” the letter said.',
      ['We implore you, → group Doctors for Open Gates'],
    ],
    [
      'a banner with an owner',
      'Ole Reed came to the gate. His banner read “Give us back our river.”',
      ['Give us back our river. → Ole Reed'],
    ],
    [
      'an audit speaks for itself',
      'Ole Reed wrote the audit in May. “Bolts were missing,” the audit said.',
      ['Bolts were missing, → group the audit'],
    ],
    [
      'nobody is named as its author',
      'Ole Reed found the letter on Monday. “It will fall,” the letter said.',
      ['It will fall, → group the letter'],
    ],
    [
      'another document between',
      'Ole Reed wrote a letter. The memo was never signed. “It will fall,” the memo said.',
      ['It will fall, → group the memo'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('several speakers', () => {
  it.each<Row>([
    [
      'they',
      'Ana Ruiz and Ole Dahl run the yard. “We will not pay,” they said.',
      ['We will not pay, → Ana Ruiz + Ole Dahl'],
    ],
    ['both', 'Ana Ruiz met Ole Dahl on Monday. “It is ours,” both said.', ['It is ours, → Ana Ruiz + Ole Dahl']],
    [
      'the two',
      'Ana Ruiz and Ole Dahl came late. “We will not pay,” the two said in a statement.',
      ['We will not pay, → Ana Ruiz + Ole Dahl'],
    ],
    [
      'the couple',
      'Mary Reed and her husband, John Reed, own the farm. “It never rains,” the couple said.',
      ['It never rains, → Mary Reed + John Reed'],
    ],
    [
      'the three',
      'Ana Ruiz, Ole Dahl and Piet Marsh run the yard. “We will not pay,” the three said.',
      ['We will not pay, → Ana Ruiz + Ole Dahl + Piet Marsh'],
    ],
    [
      'both behind the names',
      'Ana Ruiz and Ole Dahl both said it was “a bad joke”.',
      ['a bad joke → Ana Ruiz + Ole Dahl'],
    ],
    [
      'and a relative clause',
      'Ana Ruiz and Ole Dahl, who have run the yard since May, said: “We will not pay.”',
      ['We will not pay. → Ana Ruiz + Ole Dahl'],
    ],
    [
      'they, but a crowd stands nearer',
      'Ana Ruiz and Ole Dahl run the yard. Protesters came at noon. “We will not pay,” they said.',
      ['We will not pay, → group Protesters'],
    ],
    [
      'both, of three',
      'Ana Ruiz, Ole Dahl and Piet Marsh run the yard. “We will not pay,” both said.',
      ['We will not pay, → group both'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('ils, in French', () => {
    const text = 'Anne Ruiz et Paul Dahl dirigent le port. « Nous ne paierons pas », ont-ils déclaré.';
    expect(marked(text, 'fr')).toEqual(['Nous ne paierons pas → Anne Ruiz + Paul Dahl']);
  });

  it.each<Row>([
    [
      'joint, before the verb',
      '“We will not pay,” Ana Ruiz and Ole Dahl said.',
      ['We will not pay, → Ana Ruiz + Ole Dahl'],
    ],
    [
      'joint, behind the verb',
      '“We will not pay,” said Ana Ruiz and Ole Dahl.',
      ['We will not pay, → Ana Ruiz + Ole Dahl'],
    ],
    [
      'three',
      'Ana Ruiz, Ole Dahl and Piet Marsh said: “We will not pay.”',
      ['We will not pay. → Ana Ruiz + Ole Dahl + Piet Marsh'],
    ],
    [
      'an object is none',
      'Ole Dahl met Mary Reed and Ana Ruiz said: “We will not pay.”',
      ['We will not pay. → Ana Ruiz'],
    ],
    [
      'Q and A',
      'Ana Ruiz runs the yard. Ruiz is 61.\n\nQ: What did you see?\n\nA: The gate was open.\n\nQ: Who was there?\n\nA: Nobody.',
      [
        'What did you see? → unnamed interviewer',
        'The gate was open. → Ana Ruiz',
        'Who was there? → unnamed interviewer',
        'Nobody. → Ana Ruiz',
      ],
    ],
    [
      'interview turns',
      'Ana Ruiz: We came at six.\n\nOle Dahl: What did you see?\n\nAna Ruiz: The gate was open.\n\nOle Dahl: And then?\n\nAna Ruiz: We left.',
      [
        'We came at six. → Ana Ruiz',
        'What did you see? → Ole Dahl',
        'The gate was open. → Ana Ruiz',
        'And then? → Ole Dahl',
        'We left. → Ana Ruiz',
      ],
    ],
    ['a forecast is no interview', 'Monday: sunny.\n\nTuesday: rain.\n\nWednesday: wind.\n\nThursday: snow.', []],
    [
      'taking turns',
      '“It was shut,” said Ole Dahl.\n\n“It was open,” said Ana Ruiz.\n\n“Never,” Dahl replied.',
      ['It was shut, → Ole Dahl', 'It was open, → Ana Ruiz', 'Never, → Ole Dahl'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('dialogues marked by dashes', () => {
  it.each<readonly [lang: string, pattern: string, text: string, expected: readonly string[]]>([
    [
      'es',
      'the narrator breaks in; who is named by nobody takes the other’s turn',
      'Ana Ruiz llegó a la plaza. Allí la esperaba Pedro Dahl.\n\n—No —dijo Ana—, no iré.\n\n—¿Por qué no? —preguntó Pedro.\n\n—Porque nadie me ha invitado.',
      ['No → Ana Ruiz', 'no iré. → Ana Ruiz', '¿Por qué no? → Pedro Dahl', 'Porque nadie me ha invitado. → Ana Ruiz'],
    ],
    [
      'fr',
      'inverted pronouns',
      'Anne Ruiz attendait devant la mairie. Paul Dahl arriva vers six heures.\n\n– Vous venez ? demanda Anne Ruiz.\n\n– Non, dit-il. Je ne viendrai pas.\n\n– C’est dommage, s’exclame-t-elle, nous avions tout préparé.',
      [
        'Vous venez ? → Anne Ruiz',
        'Non → Paul Dahl',
        'Je ne viendrai pas. → Paul Dahl',
        'C’est dommage → Anne Ruiz',
        'nous avions tout préparé. → Anne Ruiz',
      ],
    ],
    [
      'sv',
      'a language whose people are not read: no guess from the turn before',
      '– Det är bra, säger Anna Svensson. Vi är glada.\n\n– Bron är gammal, menar han.',
      ['Det är bra → unnamed Anna Svensson', 'Vi är glada. → unnamed Anna Svensson', 'Bron är gammal → nobody'],
    ],
    [
      'es',
      'an interview without a narrator',
      'Ana Ruiz dirige el puerto desde mayo.\n\n—¿Cuándo llegó?\n\n—En mayo, con mi hermana.\n\n—¿Volvería?\n\n—Sí, mañana mismo.',
      [
        '¿Cuándo llegó? → unnamed interviewer',
        'En mayo, con mi hermana. → Ana Ruiz',
        '¿Volvería? → unnamed interviewer',
        'Sí, mañana mismo. → Ana Ruiz',
      ],
    ],
    [
      'es',
      'labels that are spelled out once',
      'Ana Ruiz dirige el puerto desde mayo.\n\nPregunta. ¿Cuándo llegó?\n\nRespuesta. En mayo.\n\nP. ¿Volvería?\n\nR. Sí, mañana mismo.',
      [
        '¿Cuándo llegó? → unnamed interviewer',
        'En mayo. → Ana Ruiz',
        '¿Volvería? → unnamed interviewer',
        'Sí, mañana mismo. → Ana Ruiz',
      ],
    ],
    [
      'en',
      'labels of one kind alone',
      'Ana Ruiz runs the yard.\n\nR. The gate.\n\nR. The wall.\n\nR. The roof.\n\nR. The door.',
      [],
    ],
  ])('in %s: %s', (lang, _pattern, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});

describe('what was not said, or not yet', () => {
  it.each<Row>([
    ['negative cue', 'Ana Ruiz never said “resign” in public.', ['resign → Ana Ruiz, negated']],
    ['did not say', 'Ana Ruiz did not say “resign now” at any time.', ['resign now → Ana Ruiz, negated']],
    ['declined to say', 'Ana Ruiz declined to say that it was “a crime” on Monday.', ['a crime → Ana Ruiz, negated']],
    [
      'if she says',
      'If Ana Ruiz says “the bridge is closed,” the town stops.',
      ['the bridge is closed, → Ana Ruiz, hypothetical'],
    ],
    ['would say', 'Ana Ruiz would say: “The bridge is closed.”', ['The bridge is closed. → Ana Ruiz, hypothetical']],
    [
      'would often say was said',
      'Ana Ruiz would often say: “The bridge is closed.”',
      ['The bridge is closed. → Ana Ruiz'],
    ],
    ['never mind the words within', 'Ana Ruiz said: “I never said it.”', ['I never said it. → Ana Ruiz']],
    [
      'inside reported speech',
      'Ana Ruiz said the yard was “a lawless place” at night.',
      ['a lawless place → Ana Ruiz'],
    ],
    ['tweet', 'Ana Ruiz tweeted: “The bridge is closed.”', ['The bridge is closed. → Ana Ruiz']],
    ['statement', 'In a statement, Ana Ruiz said, “The bridge is closed.”', ['The bridge is closed. → Ana Ruiz']],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('nobody’s words', () => {
  it.each<Row>([
    ['scare quote', 'The so-called “green belt” was never green.', ['green belt → nobody']],
    ['title', 'Ana Ruiz starred in “The Long Winter” in 1998.', ['The Long Winter → nobody']],
    ['nickname', 'Dwayne “The Brick” Carver won the last race.', ['The Brick → nobody']],
    ['word as a word', 'The word “gate” comes from the north.', ['gate → nobody']],
    ['what the noun behind is called', 'Ana Ruiz said the “Open Gates” campaign had failed.', ['Open Gates → nobody']],
    [
      'somebody’s own word before such a noun',
      'Ana Ruiz said the “terrible” campaign had failed.',
      ['terrible → Ana Ruiz'],
    ],
    [
      'a book, told behind it',
      'Ana Ruiz wrote “The Cold Lane,” a 1974 novel about the sea.',
      ['The Cold Lane, → nobody'],
    ],
    [
      'a headline of others',
      'Ana Ruiz said it was over.\n\n— “Bridge Stays Closed for a Year,” by Ole Dahl in the Herald.',
      ['Bridge Stays Closed for a Year, → nobody'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each<readonly [lang: string, text: string, expected: readonly string[]]>([
    [
      'de',
      '„Das ist ein Fehler“, sagte Anna Ruiz dem „Hafenkurier“.',
      ['Das ist ein Fehler → Anna Ruiz', 'Hafenkurier → nobody'],
    ],
    ['fr', 'Anne Ruiz a souri. « Le Chant de la mer », chanson de 1974, a été jouée.', ['Le Chant de la mer → nobody']],
  ])('in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});

describe('marks and offsets', () => {
  it.each<Row>([
    ['nested', '“He told me ‘go home’ and left,” said Ana Ruiz.', ['He told me ‘go home’ and left, → Ana Ruiz']],
    [
      'straight mark never closed',
      'Ana Ruiz said, "We go on. The council met.',
      ['We go on. The council met. → Ana Ruiz'],
    ],
    ['stray closer', 'The council met.” “Good,” said Ana Ruiz.', ['Good, → Ana Ruiz']],
    [
      'British single marks with apostrophes',
      '‘It’s the crews’ fault,’ said Ana Ruiz.',
      ['It’s the crews’ fault, → Ana Ruiz'],
    ],
    ['inches', 'The 12" pipe broke. "It was old," said Ana Ruiz.', ['It was old, → Ana Ruiz']],
    [
      'brackets and ellipsis',
      '“It [was] open … for a week,” said Ana Ruiz.',
      ['It [was] open … for a week, → Ana Ruiz'],
    ],
    ['an emoji before the quote', '🚢🌉 “It is safe,” said Ana Ruiz.', ['It is safe, → Ana Ruiz']],
    [
      'two conventions in one page',
      '“It holds,” said Ana Ruiz.\n\n"It does not," said Ole Dahl.',
      ['It holds, → Ana Ruiz', 'It does not, → Ole Dahl'],
    ],
  ])('%s', (_pattern, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each<readonly [lang: string, text: string, expected: readonly string[]]>([
    [
      'de',
      '„Die Brücke ist sicher“, sagte Anna Ruiz. „Noch.“',
      ['Die Brücke ist sicher → Anna Ruiz', 'Noch. → Anna Ruiz'],
    ],
    ['de', 'Anna Ruiz sagte: »Die Brücke ist sicher.«', ['Die Brücke ist sicher. → Anna Ruiz']],
    ['fr', '« Le pont est sûr », a déclaré Anne Ruiz.', ['Le pont est sûr → Anne Ruiz']],
    ['fr', 'Anne Ruiz a expliqué : « Le pont est sûr. »', ['Le pont est sûr. → Anne Ruiz']],
    ['es', '«El puente es seguro», dijo Ana Ruiz.', ['El puente es seguro → Ana Ruiz']],
    ['es', 'Ana Ruiz afirmó: “El puente es seguro”.', ['El puente es seguro → Ana Ruiz']],
    ['es', '«Es un fracaso», lamentó la portavoz, Ana Ruiz.', ['Es un fracaso → Ana Ruiz']],
    [
      'es',
      '“Las grúas se oxidan”, dice Juan Marín. Y añade: “Los alcaldes también”.',
      ['Las grúas se oxidan → Juan Marín', 'Los alcaldes también → Juan Marín'],
    ],
    ['fr', '« Les grues rouillent toujours », sourit Jean Marchand.', ['Les grues rouillent toujours → Jean Marchand']],
    ['fr', '« C’est un aveu d’échec », a réagi Anne Ruiz.', ['C’est un aveu d’échec → Anne Ruiz']],
    ['de', '„Kräne rosten immer“, schimpfte Paul Marsch.', ['Kräne rosten immer → Paul Marsch']],
  ])('in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});

describe('reports without marks', () => {
  it.each<Row>([
    ['said that', 'Ana Ruiz said that the bridge was old.', ['the bridge was old (told) → Ana Ruiz']],
    ['said Monday', 'Ana Ruiz said Monday the bridge was old.', ['the bridge was old (told) → Ana Ruiz']],
    [', she said', 'Ana Ruiz saw it. The bridge was old, she said.', ['The bridge was old (told) → Ana Ruiz']],
    ['according to', 'According to Ana Ruiz, the bridge is old.', ['the bridge is old (told) → Ana Ruiz']],
    ['told somebody that', 'Ana Ruiz told NBC that the bridge was old.', ['the bridge was old (told) → Ana Ruiz']],
    ['urged', 'Ana Ruiz urged the council to close it.', ['the council to close it (told) → Ana Ruiz']],
    [
      'accused of',
      'Ana Ruiz accused Ole Dahl of hiding the cracks.',
      ['Ole Dahl of hiding the cracks (told) → Ana Ruiz'],
    ],
    ['called X a Y', 'Ana Ruiz called the plan a waste of money.', ['the plan a waste of money (told) → Ana Ruiz']],
    ['called somebody up', 'Ana Ruiz called Ole Dahl on Monday.', []],
    ['announced', 'Ana Ruiz announced that the bridge would close.', ['the bridge would close (told) → Ana Ruiz']],
    ['denied', 'Ana Ruiz denied that the bridge was old.', ['the bridge was old (told) → Ana Ruiz']],
    ['testified', 'Ana Ruiz testified that the bridge was old.', ['the bridge was old (told) → Ana Ruiz']],
    ['did not say', 'Ana Ruiz did not say that the bridge was old.', ['the bridge was old (told) → Ana Ruiz, negated']],
    [
      'nested',
      'Ana Ruiz said that Ole Dahl had told her that the gate was open all night.',
      [
        'Ole Dahl had told her that the gate was open all night (told) → Ana Ruiz',
        'the gate was open all night (told) → Ole Dahl',
      ],
    ],
    [
      'joint',
      'Ana Ruiz and Ole Dahl said that the bridge was old.',
      ['the bridge was old (told) → Ana Ruiz + Ole Dahl'],
    ],
    [
      'how somebody speaks is not what he says',
      'A resident, who asked not to be named because she works for the town, said the plan was old.',
      ['the plan was old (told) → unnamed A resident'],
    ],
    [
      'a dateline is nobody’s speech',
      'LINDEN (Reuters) - The town will close the bridge, Mayor Ana Ruiz said on Monday.',
      ['The town will close the bridge (told) → Ana Ruiz'],
    ],
    [
      'a document before a name is no apposition',
      'According to the indictment, Ole Dahl took the money in May.',
      ['Ole Dahl took the money in May (told) → group the indictment'],
    ],
    [
      'one of them',
      'Two officials met the press. One of them said the bridge was old.',
      ['the bridge was old (told) → unnamed One'],
    ],
    ['thought is no speech', 'Ana Ruiz thought the bridge was old.', []],
    ['where it was said is no content', '“It holds,” Ana Ruiz said in a statement.', ['It holds, → Ana Ruiz']],
  ])('%s', (_pattern, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  it.each<readonly [lang: string, text: string, expected: readonly string[]]>([
    [
      'de',
      'Anna Ruiz sagte am Montag, die Brücke sei alt. Sie habe vierzig Risse. Der Rat tagt am Freitag.',
      ['die Brücke sei alt (told) → Anna Ruiz', 'Sie habe vierzig Risse (told) → Anna Ruiz'],
    ],
    ['de', 'Die Brücke sei sicher, sagte Anna Ruiz am Montag.', ['Die Brücke sei sicher (told) → Anna Ruiz']],
    ['de', 'Laut Anna Ruiz ist die Brücke sicher.', ['ist die Brücke sicher (told) → Anna Ruiz']],
    ['de', 'Anna Ruiz sagte, dass die Brücke sicher ist.', ['die Brücke sicher ist (told) → Anna Ruiz']],
    ['fr', 'Le pont est sûr, a déclaré Anne Ruiz mardi.', ['Le pont est sûr (told) → Anne Ruiz']],
    ['fr', 'Anne Ruiz a affirmé que le pont était sûr.', ['le pont était sûr (told) → Anne Ruiz']],
    ['es', 'Según Ana Ruiz, el puente es seguro.', ['el puente es seguro (told) → Ana Ruiz']],
    ['es', 'Ana Ruiz afirmó que el puente es seguro.', ['el puente es seguro (told) → Ana Ruiz']],
  ])('in %s: %s', (lang, text, expected) => {
    expect(speakersOf(text, lang)).toEqual(expected);
  });
});
