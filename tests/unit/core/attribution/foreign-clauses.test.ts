// Who speaks in Spanish and French, where adjectives stand behind their noun, and right behind the mark in other languages?

import { describe, expect, it } from 'vitest';
import { marked } from './speakers-of.ts';

type Case = readonly [text: string, expected: readonly string[]];

describe('Spanish clauses', () => {
  it.each<Case>([
    [
      '“Vamos juntos todos los pueblos, cada cual con sus bombas, a sacar el agua del valle”, ha subrayado Juan Morales.',
      ['Vamos juntos todos los pueblos, cada cual con sus bombas, a sacar el agua del valle → Juan Morales'],
    ],
    [
      'Juan Morales visitó la zona. “Subió tres palmos mientras dormíamos”, ha resumido Morales.',
      ['Subió tres palmos mientras dormíamos → Juan Morales'],
    ],
    [
      'La misma fuente apuntaba que las cláusulas buscan “hundir el acuerdo del puerto”. El ministro Badi Netal no habló.',
      ['hundir el acuerdo del puerto → group La misma fuente'],
    ],
    [
      'El portavoz del gremio, David Campos, calla. La miembro del coro coincide: “Pedimos que vuelvan las campanas viejas”.',
      ['Pedimos que vuelvan las campanas viejas → unnamed La miembro del coro'],
    ],
    [
      'El ministro de Obras Públicas portugués, Paulo Moreno, describió el muelle como una ruina “muy triste”.',
      ['muy triste → Paulo Moreno'],
    ],
    [
      '“Es un golpe enorme, una pena y un susto”. Con esas palabras ha descrito Juan Morales una riada en la sierra.',
      ['Es un golpe enorme, una pena y un susto → Juan Morales'],
    ],
    [
      '“Nos queda medio puente en pie”. Así ha resumido el consejero del Agua, Antonio Prado, el alcance de la riada.',
      ['Nos queda medio puente en pie → Antonio Prado'],
    ],
    [
      'El jefe de la flota española, José Aldana, recalcó que la lonja es la salida frente a Maresol, que es “una empresa ruinosa”.',
      ['una empresa ruinosa → José Aldana'],
    ],
    [
      'Ana Robles dirige el centro. “El fuego ha retornado”, ha advertido la directora. “Hay que salir ya”, ha insistido.',
      ['El fuego ha retornado → unnamed la directora', 'Hay que salir ya → unnamed la directora'],
    ],
    [
      'La Agencia de Aguas de Valdemar avisó de la grieta. “Es un dique de papel”, ha advertido Ana Robles.',
      ['Es un dique de papel → Ana Robles'],
    ],
    [
      'Según Bermejo, “son relatos sin una sola fecha cierta”. El juez Ángel Bermejo cerró la causa.',
      ['son relatos sin una sola fecha cierta → Ángel Bermejo'],
    ],
    [
      '“No podemos más”, lamenta Luis Prado, vecino del barrio. A su juicio, el Ayuntamiento “presume de cada barco que atraca”.',
      ['No podemos más → Luis Prado', 'presume de cada barco que atraca → Luis Prado'],
    ],
    [
      '“Los ingenieros creyeron que el cartel estorbaba”, explicó el presidente canario, Juan Morales.',
      ['Los ingenieros creyeron que el cartel estorbaba → Juan Morales'],
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
      '« Bien que le chantier reparte, les premiers bateaux sortiront après l’hiver », prévient le PDG, Pekka Lundgren.',
      ['Bien que le chantier reparte, les premiers bateaux sortiront après l’hiver → Pekka Lundgren'],
    ],
    [
      'Kurt Strom a publié une lettre dans le quotidien « Le Phare ». Hier, la présidence avait indiqué que les deux maires auraient un « long dîner de travail ».',
      ['Le Phare → nobody', 'long dîner de travail → group la présidence'],
    ],
    [
      '« La halle ouvrira », a assuré le directeur adjoint du Marché, Augustin Morel.',
      ['La halle ouvrira → Augustin Morel'],
    ],
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
      '« Le hareng se fait rare », explique Beatriz Mollar. « Un banc sur deux manque au printemps », ajoute la chercheuse.',
      ['Le hareng se fait rare → Beatriz Mollar', 'Un banc sur deux manque au printemps → unnamed la chercheuse'],
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
      '„Loď jsem opravil za peníze strýce,“ řekl advokát Pavel Hronek.',
      ['Loď jsem opravil za peníze strýce, → unnamed Pavel Hronek'],
    ],
    [
      'pl',
      '„Nasi rybacy wrócą przed zimą do portu” – napisał Adam Nowicki.',
      ['Nasi rybacy wrócą przed zimą do portu → unnamed Adam Nowicki'],
    ],
    [
      'ru',
      '«Мы сделаем всё возможное для людей в этом городе», — сказал Иван Петренко.',
      ['Мы сделаем всё возможное для людей в этом городе → unnamed Иван Петренко'],
    ],
    [
      'is',
      '„Við máluðum bátinn rauðan fyrir sumarið,“ segir Eydís Lóa í samtali.',
      ['Við máluðum bátinn rauðan fyrir sumarið, → unnamed Eydís Lóa'],
    ],
    [
      'sv',
      '”Bryggan måste lagas före vintern”, skriver Pål Zelin på X.',
      ['Bryggan måste lagas före vintern → unnamed Pål Zelin'],
    ],
    [
      'nl',
      '“De sluis gaat pas na de winter open”, zegt minister Annelies Koster.',
      ['De sluis gaat pas na de winter open → unnamed Annelies Koster'],
    ],
    ['pl', '„Czas zamknąć ten stary port!” – zakończył prezydent USA.', ['Czas zamknąć ten stary port! → nobody']],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});
