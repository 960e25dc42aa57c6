// Dashes that open speech, and dashes that do not: the exact words of each turn.

import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/core/quotation/find-quotations.ts';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import type { BlockKind } from '../../../../src/core/text/text-document.ts';

function wordsOf(lang: string, paragraphs: readonly string[], kind: BlockKind = 'paragraph'): readonly string[] {
  const blocks = paragraphs.map((text) => ({ kind, text }));
  const document = buildTextDocument({ blocks, headline: null, dek: null, lang });
  return findQuotations(document).map(({ start, end }) => document.text.slice(start, end));
}

type Line = readonly [lang: string, pattern: string, paragraphs: readonly string[], words: readonly string[]];

describe('a dash opens speech where the narrator breaks in', () => {
  it.each<Line>([
    ['es', 'between two dashes', ['—No —dijo Ana—, no iré.'], ['No', 'no iré.']],
    ['es', 'to the end', ['—¿Vienes? —preguntó su madre.'], ['¿Vienes?']],
    ['es', 'then a new sentence', ['—No sé —le respondió ella—. Pregunte a Dahl.'], ['No sé', 'Pregunte a Dahl.']],
    ['es', 'hyphens for dashes', ['-No sé nada -dijo Ana-. Pregunte a Dahl.'], ['No sé nada', 'Pregunte a Dahl.']],
    ['es', 'en dashes', ['–No –dijo Ana–. Nunca.'], ['No', 'Nunca.']],
    [
      'es',
      'an aside of the speaker is speech',
      ['—Mi hermana —la mayor— no irá —respondió Ana.'],
      ['Mi hermana —la mayor— no irá'],
    ],
    ['es', 'marks within', ['—Me dijo “vete” —contó Ana.'], ['Me dijo “vete”']],
    ['fr', 'inverted pronoun', ['– Non, dit-il. Je ne viendrai pas.'], ['Non', 'Je ne viendrai pas.']],
    ['fr', 'and speech behind its comma', ['– Non, dit-il, je ne viendrai pas.'], ['Non', 'je ne viendrai pas.']],
    ['fr', 'with the auxiliary', ['— Il pleut, a déclaré Paul Dahl, le maire.'], ['Il pleut']],
    ['fr', 'reflexive', ['– Quel dommage, s’exclame-t-elle.'], ['Quel dommage']],
    ['fr', 'question', ['– Vous venez ? demanda Anne.'], ['Vous venez ?']],
    ['fr', 'what the narrator tells then is no speech', ['– Non, dit-il. Il sortit en courant.'], ['Non']],
    ['it', 'dashes', ['– No – disse Ana. – Non vengo.'], ['No', 'Non vengo.']],
    ['pt', 'dashes with spaces', ['— Não — disse Ana —, não vou.'], ['Não', 'não vou.']],
    ['ca', 'dashes', ['—No —va dir l’Anna—. No hi aniré.'], ['No', 'No hi aniré.']],
    ['pl', 'dashes with spaces', ['— Nie — powiedziała Anna. — Nie pójdę.'], ['Nie', 'Nie pójdę.']],
    ['ru', 'comma and dash', ['— Нет, — сказала Анна. — Не пойду.'], ['Нет', 'Не пойду.']],
    ['hu', 'dashes', ['– Nem – mondta Anna. – Nem megyek.'], ['Nem', 'Nem megyek.']],
    ['sv', 'the paragraph is one turn', ['– Det är bra, säger Anna. Bron håller.'], ['Det är bra', 'Bron håller.']],
    ['no', 'a noun with its article', ['– Vi er slitne, forsikrer duoen, som fryser.'], ['Vi er slitne']],
    ['da', 'comma', ['– Broen er gammel, siger borgmesteren.'], ['Broen er gammel']],
    ['fi', 'comma', ['– Silta kestää, sanoo Ruiz.'], ['Silta kestää']],
    [
      'es',
      'a turn beside one with the narrator',
      ['—¿Vienes? —preguntó Ana.', '—Mañana.', '—Mañana es tarde.'],
      ['¿Vienes?', 'Mañana.', 'Mañana es tarde.'],
    ],
    [
      'nb',
      'a paper that opens all speech with a dash',
      [
        '– Vi er slitne, sier Ana.',
        'De padlet i tre døgn.',
        '– Da sov vi.',
        'Så kom vinden.',
        '– Den var kald, sier Ole.',
      ],
      ['Vi er slitne', 'Da sov vi.', 'Den var kald'],
    ],
  ])('in %s: %s', (lang, _pattern, paragraphs, words) => {
    expect(wordsOf(lang, paragraphs)).toEqual(words);
  });
});

describe('a dash opens no speech', () => {
  it.each<Line>([
    ['es', 'points of a list', ['El plan:', '— Reducir los impuestos.', '— Abrir el puente.'], []],
    [
      'fr',
      'points of a list',
      ['Trois priorités :', '– Réduire les impôts.', '– Ouvrir le pont, fermé depuis mai.'],
      [],
    ],
    ['sv', 'points of a list', ['Planen:', '– Bygga bron.', '– Sänka skatten.', '– Öppna hamnen.'], []],
    ['es', 'a signature', ['«El río estaba aquí antes».', '— Ana Ruiz'], ['El río estaba aquí antes']],
    ['es', 'a dash in mid-sentence', ['Madrid —dijo Ana— es grande.'], []],
    ['en', 'bullets of the agencies', ['— A judge said Monday that the bridge is closed.', '— Boston won, 3-2.'], []],
    ['de', 'a list', ['– Die Brücke hält, sagte Anna.'], []],
    ['fr', 'the verb has no subject', ['– Un pont neuf, dit provisoire.'], []],
    ['es', 'a number below zero', ['-12 grados, dijo el servicio.'], []],
    ['es', 'dashes near a dialogue, but parted from it', ['—No —dijo Ana.', 'Se fue.', '— Entradas: 3 euros.'], ['No']],
  ])('in %s: %s', (lang, _pattern, paragraphs, words) => {
    expect(wordsOf(lang, paragraphs)).toEqual(words);
  });

  it('in items of a list and in headings', () => {
    expect(wordsOf('es', ['—No —dijo Ana.'], 'list-item')).toEqual([]);
    expect(wordsOf('es', ['—No —dijo Ana.'], 'heading')).toEqual([]);
  });
});
