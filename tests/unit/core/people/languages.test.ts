// Are people found in German, French and Spanish, where nouns have capitals or titles stand elsewhere?

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { toBlocks } from '../../../../src/core/text/plain-text.ts';

/** `name: role` of everybody; the role is left out where there is none. */
function findPeople(text: string, lang: string): readonly string[] {
  const document = buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang });
  return analyze(document)
    .people.map(({ name, role }) => (role === null ? name : `${name}: ${role}`))
    .sort();
}

type Case = readonly [text: string, people: readonly string[]];

describe('German', () => {
  it.each<Case>([
    ['Der Landwirt Rudolf Falk wartete.', ['Rudolf Falk: Landwirt']],
    ['Bürgermeisterin Anna Hollmann kam am Montag.', ['Anna Hollmann: Bürgermeisterin']],
    ['Innenminister Thomas Krüger trat zurück.', ['Thomas Krüger: Innenminister']],
    ['Das sagte Martin Vogt, Sprecher der Feuerwehr.', ['Martin Vogt: Sprecher der Feuerwehr']],
    ['Peter Lindner, Leiter der Behörde, schwieg.', ['Peter Lindner: Leiter der Behörde']],
    ['Herr Falk und Frau Hollmann kamen später.', ['Falk', 'Hollmann']],
    ['Dann stand das Wasser in der Schule.', []],
    ['Die Kinder der Klassen warteten im Hof.', []],
    ['Ein Dutzend Keller lief voll.', []],
    ['Das Ministerium für Verkehr lehnte ab.', []],
    ['Nach dem Sturm blieb der Strom aus.', []],
    ['Andreas Becker lachte. „Es reicht“, sagte Becker.', ['Andreas Becker']],
    ['Die Ärztin Sabine Wolff half als Erste.', ['Sabine Wolff: Ärztin']],
    ['Bundeskanzlerin Julia Brandt reiste nach Wien.', ['Julia Brandt: Bundeskanzlerin']],
    ['Am Abend sprach Markus von Stein mit der Presse.', ['Markus von Stein']],
    ['Laut Stefan Maier ist die Brücke sicher.', ['Stefan Maier']],
    ['Der Trainer Frank Schulz war zufrieden.', ['Frank Schulz: Trainer']],
    ['Seine Nachbarin Monika Berger rief an.', ['Monika Berger: Seine Nachbarin']],
    ['Das sagte der Walliser Staatsrat Mathias Kalber am Montag.', ['Mathias Kalber']],
    ['Darauf weist USA-Kenner Thomas Jansen hin.', ['Thomas Jansen']],
    ['Das plant Projektkoordinatorin Dora Garcés.', ['Dora Garcés']],
    ['Im Hotel Anna Seiler brannte es.', []],
    ['Dazu nimmt Guido Steinert Bezug auf die Lage.', ['Guido Steinert']],
    ['Im Frühjahr trat Paul Weber Mitte Mai zurück.', ['Paul Weber']],
    ['Zorvan Quist, Leiter des Labors, schwieg.', ['Zorvan Quist: Leiter des Labors']],
    ['„Nein“, sagte Zorvan Quist. Dann ging Quist.', ['Zorvan Quist']],
    ['In diesem Sommer war es heiß.', []],
    ['Viele fanden bei jungen Muslimen Anklang.', []],
    ['Das sagte Karl Brandt vom Vermögensverwalter Halden.', ['Karl Brandt']],
    ['Seidel schwieg. Karin Seidels Rettungsaktion half.', ['Karin Seidel']],
    ['Am Rand von Elmshorn lag eine Art Garten.', []],
    ['Maximilian Graf von Hohenau war dort.', ['Maximilian Graf von Hohenau']],
    ['Nach Angaben von Kalber war Mathias Kalber dort.', ['Mathias Kalber']],
    ['Mario Lagos Rivera las. Später ging Lagos Rivera.', ['Mario Lagos Rivera']],
  ])('%s', (text, people) => {
    expect(findPeople(text, 'de')).toEqual(people);
  });
});

describe('Spanish bodies and pairs', () => {
  it.each<Case>([
    ['Lo decidieron Francia y Alemania.', []],
    ['La Agencia de Mareas de Valdemar avisó.', []],
    ['Murieron Yusuf Eid y Karim Salem.', ['Karim Salem', 'Yusuf Eid']],
    ['Los puertos del Mediterráneo y el Báltico crecen.', []],
  ])('%s', (text, people) => {
    expect(findPeople(text, 'es')).toEqual(people);
  });
});

describe('French', () => {
  it.each<Case>([
    ['Selon Idriss Morel, le mur tiendra.', ['Idriss Morel']],
    ['M. Morel est parti. Claire Morel est restée.', ['Claire Morel', 'Morel']],
    ['Claire Dubois, maire de Port-Lannec, a signé.', ['Claire Dubois: maire de Port-Lannec']],
    ['Le ministre Antoine Girard a démissionné.', ['Antoine Girard: ministre']],
    ['La directrice Sophie Martin a parlé.', ['Sophie Martin: directrice']],
    ['Avec Paul Lefèvre, tout a changé.', ['Paul Lefèvre']],
    ['Pour Marie Fontaine, c’est trop tard.', ['Marie Fontaine']],
    ['Jean-Pierre Rousseau, avocat, a refusé.', ['Jean-Pierre Rousseau: avocat']],
    ['Mme Fontaine a ajouté qu’elle viendrait.', ['Fontaine']],
    ['Hier, la commune a voté le projet.', []],
    ['Les habitants de Lyon attendent.', []],
    ['« Non », répond Camille Bernard.', ['Camille Bernard']],
    [
      'Le sénateur Luc Moreau et la députée Anne Petit étaient absents.',
      ['Anne Petit: députée', 'Luc Moreau: sénateur'],
    ],
    ['Olivier de Latour habite ici.', ['Olivier de Latour']],
  ])('%s', (text, people) => {
    expect(findPeople(text, 'fr')).toEqual(people);
  });
});

describe('Spanish', () => {
  it.each<Case>([
    ['La ministra Rocío Altamirano habló el lunes.', ['Rocío Altamirano: ministra']],
    ['El alcalde Javier Ortega firmó el acuerdo.', ['Javier Ortega: alcalde']],
    ['Según Carmen Vega, el puente es seguro.', ['Carmen Vega']],
    ['Wilmer Quispe, director de la escuela, esperó.', ['Wilmer Quispe: director de la escuela']],
    ['Para Lucía Navarro, no basta.', ['Lucía Navarro']],
    ['Los vecinos de Madrid esperan.', []],
    ['Ayer el gobierno negó la noticia.', []],
    ['«No iré», dijo Pablo Herrera.', ['Pablo Herrera']],
    ['La abogada Elena Ruiz y el juez Mario Soto discutieron.', ['Elena Ruiz: abogada', 'Mario Soto: juez']],
    ['Don Manuel Castro abrió la puerta.', ['Manuel Castro']],
    ['María del Carmen Flores cantó.', ['María del Carmen Flores']],
    ['Cuando llegó Diego Ramos, llovía.', ['Diego Ramos']],
  ])('%s', (text, people) => {
    expect(findPeople(text, 'es')).toEqual(people);
  });
});

it('believes the words rather than a language that a template declares', () => {
  const text = `${'The river rose over the old wall and the crews said that it was the third time this year. '.repeat(5)}`;
  const document = buildTextDocument({ blocks: toBlocks(text), headline: null, dek: null, lang: 'de' });
  expect(document.lang).toBe('en');
  const short = buildTextDocument({ blocks: toBlocks('The river rose.'), headline: null, dek: null, lang: 'de' });
  expect(short.lang).toBe('de');
});
