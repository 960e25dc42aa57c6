// Who speaks in Spanish and French, where adjectives stand behind their noun, and right behind the mark in other languages?

import { describe, expect, it } from 'vitest';
import { marked } from './speakers-of.ts';

type Case = readonly [text: string, expected: readonly string[]];

describe('Spanish clauses', () => {
  it.each<Case>([
    [
      '“Estamos trabajando todas las administraciones, cada una desde su responsabilidad, para acabar con este infierno”, ha subrayado Juan Morales.',
      [
        'Estamos trabajando todas las administraciones, cada una desde su responsabilidad, para acabar con este infierno → Juan Morales',
      ],
    ],
    [
      'Juan Morales visitó la zona. “Avanzó quince kilómetros en apenas dos horas”, ha resumido Morales.',
      ['Avanzó quince kilómetros en apenas dos horas → Juan Morales'],
    ],
    [
      'Esta misma fuente apuntaba que las condiciones tienen como fin “hacer fracasar las negociaciones”. El ministro Badi Netal no habló.',
      ['hacer fracasar las negociaciones → group Esta misma fuente'],
    ],
    [
      'El portavoz de la Asociación, David Campos, calla. La miembro de la Plataforma coincide: “No queremos que desaparezca la fiesta en sí”.',
      ['No queremos que desaparezca la fiesta en sí → unnamed La miembro de la Plataforma'],
    ],
    [
      'El ministro de Asuntos Exteriores portugués, Paulo Rangel, describió la situación como una crisis “muy grave”.',
      ['muy grave → Paulo Rangel'],
    ],
    [
      '“Es una tragedia mayúscula, una desgracia y un horror”. Con esas palabras ha descrito Juan Morales un incendio en la sierra.',
      ['Es una tragedia mayúscula, una desgracia y un horror → Juan Morales'],
    ],
    [
      '“Estamos ante una situación de tragedia”. Así ha resumido el consejero de la Presidencia, Antonio Sanz, la magnitud del incendio.',
      ['Estamos ante una situación de tragedia → Antonio Sanz'],
    ],
    [
      'El jefe de la diplomacia española, José Albar, recalcó que la ANP es la alternativa frente a Hamás, que es “una organización terrorista”.',
      ['una organización terrorista → José Albar'],
    ],
    [
      'Ana Robles dirige el centro. “El fuego ha retornado”, ha advertido la directora. “Hay que salir ya”, ha insistido.',
      ['El fuego ha retornado → unnamed la directora', 'Hay que salir ya → unnamed la directora'],
    ],
    [
      'La Agencia de Emergencias de Andalucía avisó del fuego. “Es una bomba de relojería”, ha advertido Ana Robles.',
      ['Es una bomba de relojería → Ana Robles'],
    ],
    [
      'Según Hurtado, “se trata de testimonios que no aportan datos objetivos”. El juez Ángel Hurtado firmó el auto.',
      ['se trata de testimonios que no aportan datos objetivos → Ángel Hurtado'],
    ],
    [
      '“No podemos más”, lamenta Luis Prado, vecino del barrio. A su juicio, el Ayuntamiento “se enorgullece de que pasen miles de personas”.',
      ['No podemos más → Luis Prado', 'se enorgullece de que pasen miles de personas → Luis Prado'],
    ],
    [
      '“Los técnicos entendieron que podía generar confusión”, explicó el presidente andaluz, Juan Morales.',
      ['Los técnicos entendieron que podía generar confusión → Juan Morales'],
    ],
    [
      'Fuentes del Ministerio aseguran que “no hay motivo de alarma”.',
      ['no hay motivo de alarma → group Fuentes del Ministerio'],
    ],
    [
      'El sindicato denuncia que “faltan médicos en todos los turnos” y exige una reunión.',
      ['faltan médicos en todos los turnos → group El sindicato'],
    ],
    ['La alcaldesa, Rosa Peral, respondió así: “Nadie quedará sin casa”.', ['Nadie quedará sin casa → Rosa Peral']],
    ['“Me quedé sin nada”, cuenta a este diario Teresa Solís, de 54 años.', ['Me quedé sin nada → Teresa Solís']],
    ['A preguntas de los periodistas, Pedro Lara se mostró tajante: “No dimitiré”.', ['No dimitiré → Pedro Lara']],
    [
      'En un comunicado, la empresa lamentó “profundamente” lo ocurrido y pidió “prudencia”.',
      ['profundamente → group la empresa', 'prudencia → group la empresa'],
    ],
    [
      'El acusado, Raúl Mena, negó los hechos: “Yo no estaba allí”, declaró ante el tribunal.',
      ['Yo no estaba allí → Raúl Mena'],
    ],
    [
      '“Han sido horas muy duras”, reconoce Marta Vidal. Su marido, Jorge Ruano, añade: “No dormimos”.',
      ['Han sido horas muy duras → Marta Vidal', 'No dormimos → Jorge Ruano'],
    ],
    ['Para la portavoz del grupo, Elena Coll, el plan es “una chapuza”.', ['una chapuza → Elena Coll']],
    ['La ministra tachó de “irresponsable” al alcalde Luis Prado.', ['irresponsable → unnamed La ministra']],
    ['“Vamos a recurrir”, avanzan desde el despacho que lo defiende.', ['Vamos a recurrir → nobody']],
  ])('%s', (text, expected) => {
    expect(marked(text, 'es')).toEqual(expected);
  });
});

describe('French clauses', () => {
  it.each<Case>([
    [
      '« Bien que la dynamique s’améliore, le redressement se produit un peu plus tard », prévient le PDG, Pekka Lundgren.',
      ['Bien que la dynamique s’améliore, le redressement se produit un peu plus tard → Pekka Lundgren'],
    ],
    [
      'Keir Strom a publié une tribune dans le quotidien « Le Monde ». Hier, la présidence avait indiqué que les deux dirigeants auraient un « premier entretien approfondi ».',
      ['Le Monde → nobody', 'premier entretien approfondi → group la présidence'],
    ],
    ['« On est prêts », a assuré le directeur adjoint du Village, Augustin Tran.', ['On est prêts → Augustin Tran']],
    [
      'Le ministère de la Santé reconnaît que la situation est « très dégradée ».',
      ['très dégradée → group Le ministère de la Santé'],
    ],
    [
      '« Je suis innocent », a répété à plusieurs reprises Marc Vidal devant le tribunal.',
      ['Je suis innocent → Marc Vidal'],
    ],
    ['Pour Claire Morin, maire de Lannec, « le pont n’est pas sûr ».', ['le pont n’est pas sûr → Claire Morin']],
    [
      'Interrogée par les journalistes, Claire Morin s’est voulue rassurante : « Le pont tiendra. »',
      ['Le pont tiendra. → Claire Morin'],
    ],
    [
      'La directrice de l’école, Anne Petit, ne décolère pas : « Nous n’avons rien reçu. »',
      ['Nous n’avons rien reçu. → Anne Petit'],
    ],
    [
      '« C’est inacceptable », tonne Luc Moreau. « Nous irons en justice », prévient l’avocat.',
      ['C’est inacceptable → Luc Moreau', 'Nous irons en justice → Luc Moreau'],
    ],
    [
      'Le syndicat dénonce « un manque criant de moyens » et appelle à la grève.',
      ['un manque criant de moyens → group Le syndicat'],
    ],
    ['« Il faisait nuit », se souvient Paul Girard, 54 ans, qui habite en face.', ['Il faisait nuit → Paul Girard']],
    [
      'Selon une source proche du dossier, « rien n’est décidé ».',
      ['rien n’est décidé → unnamed une source proche du dossier'],
    ],
    [
      'Luc Moreau, le président de l’association, n’en démord pas : « On ne lâchera rien », dit-il.',
      ['On ne lâchera rien → Luc Moreau'],
    ],
    [
      'Dans un communiqué, l’entreprise assure « coopérer pleinement » avec la justice.',
      ['coopérer pleinement → group l’entreprise'],
    ],
    [
      '« Les habitants ont peur », confie à l’AFP une voisine, qui préfère taire son nom.',
      ['Les habitants ont peur → unnamed une voisine'],
    ],
    [
      '« Le merlu est surexploité », explique Beatriz Guijar. « Une partie importante de la population a disparu », ajoute la chercheuse.',
      [
        'Le merlu est surexploité → Beatriz Guijar',
        'Une partie importante de la population a disparu → unnamed la chercheuse',
      ],
    ],
    ['Anne Petit, elle, préfère en rire : « J’ai l’habitude. »', ['J’ai l’habitude. → Anne Petit']],
    ['À ses yeux, le projet est « mort-né ». Claire Morin dirige l’opposition.', ['mort-né → Claire Morin']],
    [
      '« Nous avons été trahis », écrivent les salariés dans une lettre ouverte.',
      ['Nous avons été trahis → group les salariés'],
    ],
  ])('%s', (text, expected) => {
    expect(marked(text, 'fr')).toEqual(expected);
  });
});

describe('verbs right behind the mark in other languages', () => {
  it.each<readonly [lang: string, text: string, expected: readonly string[]]>([
    [
      'cs',
      '„Peníze jsem potřeboval k uhrazení závazků,“ řekl advokát Pavel Lízner.',
      ['Peníze jsem potřeboval k uhrazení závazků, → unnamed Pavel Lízner'],
    ],
    [
      'pl',
      '„Moi ludzie udają się jutro do stolicy na rozmowy” – napisał Adam Nowicki.',
      ['Moi ludzie udają się jutro do stolicy na rozmowy → unnamed Adam Nowicki'],
    ],
    [
      'ru',
      '«Мы сделаем всё возможное для людей в этом городе», — сказал Иван Петренко.',
      ['Мы сделаем всё возможное для людей в этом городе → unnamed Иван Петренко'],
    ],
    [
      'is',
      '„Við komum hingað til að styðja þá sem bera vitni,“ segir Eydís Mary í samtali.',
      ['Við komum hingað til að styðja þá sem bera vitni, → unnamed Eydís Mary'],
    ],
    [
      'sv',
      '”Det är helt avgörande för oss att få hjälp nu”, skriver Pål Zelin på X.',
      ['Det är helt avgörande för oss att få hjälp nu → unnamed Pål Zelin'],
    ],
    [
      'nl',
      '“Ik voel geen behoefte om populair te doen”, zegt minister Annelies Verlind.',
      ['Ik voel geen behoefte om populair te doen → unnamed Annelies Verlind'],
    ],
    [
      'pl',
      '„Czas położyć kres tej całej machinie śmierci!” – zakończył prezydent USA.',
      ['Czas położyć kres tej całej machinie śmierci! → nobody'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});
