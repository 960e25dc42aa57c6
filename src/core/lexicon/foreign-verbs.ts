// Which further German, French and Spanish forms report speech? Each counts in its own language alone. Written by hand.

import { toWordSet } from './word-set.ts';

/** By the first part of the language tag; forms that no other language here writes are in `reporting-verbs.ts`. */
export const FOREIGN_FORMS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: toWordSet(`
    erläutert erläuterte erläuterten ergänzt ergänzten erzählt erzählte erzählen erzählten schätzt schätzte räumt räumten gesteht gestand gestanden rät riet raten mahnt mahnte mahnten beteuert beteuerte beteuerten
    bekräftigt bekräftigte bekräftigten versichert versicherten kündigt behauptet behaupten behaupteten bestätigt bestätigten bestätigen lobt kritisiert kritisieren kritisierten kommentiert antwortet antworteten fragt fragten
    entgegnet entgegnete erwidert erwiderte prognostiziert prognostizierte vermutet vermutete vermuten verlangt verlangte verlangten appelliert appellierte appellierten verkündet verkündete verspricht versprach versprachen
    unterstreicht unterstrich resümiert resümierte schildert schilderte schilderten twittert twitterte postete verriet verrät ruft rief riefen rufen beklagt beklagte beklagten bedauert bedauerte begründet begründete
    argumentiert argumentierte argumentieren konstatiert konstatierte fügt sagten sagen meinten meinen schreiben fordern warnen warnten betonen erklären lästerte spottete scherzt scherzte schimpft schimpfte jubelt jubelte
    droht drohte zitiert zitierte zitierten signalisierte erinnert erinnerte moniert monierte rügt rügte klagt klagte klagen klagten`),
  es: toWordSet(`
    dicho afirmado asegurado explicado añadido señalado indicado sostenido advertido respondido contado agregado apuntado subrayado destacado reconocido preguntado manifestado criticado anunciado informado confesado relatado
    admitido insistido detallado lamentado recordado matizado comentado alertado avisado prometido contestado recalcado exclamado denunciado resumido concluido declarado celebrado defendido expresado remarcado precisado
    zanjado reclamado exigido reiterado subrayó remarcó remarca coincide coincidió coinciden resume resumió exige exigió exigieron reclama reclamó reitera reiteró defiende defendió precisa precisó expresa expresó apuntaba
    explicaba aseguraba señalaba insistía afirman aseguran explican señalan denuncian advierten insisten recuerdan apuntan indican añaden recalca recordaron insistieron sostuvieron advirtieron indicaron apuntaron lamenta
    lamentaron valoró valora reflexiona reflexionó bromea bromeó celebra celebró`),
  fr: toWordSet(`
    relève relevé observe observé constate constaté déplore déploré plaide plaidé martèle martelé résume résumé avertit averti alerte alerté note noté poursuit poursuivi détaille détaillé reproche reproché insiste
    déclarent affirment assurent expliquent estiment rappellent soulignent dénoncent indiquent ajoutent écrivent réclame réclamé réclament exige exigé réagit réagi renchérit renchéri tonne tonné fulmine fulminé tempête peste ironise ironisé grince glisse souffle insistent avertissent préviennent`),
};

/** German verbs that report speech with a particle at the end of their clause: `Die Polizei hält fest: „…“`. */
export const GERMAN_PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    fest: 'hält halten hielt hielten stellt stellte stellten',
    klar: 'stellt stellte stellten',
    hin: 'weist wies weisen wiesen',
    zu: 'gibt gab geben gaben',
    aus: 'führt führte führten',
    mit: 'teilt teilen teilten',
    nach: 'legt legte hakt hakte',
    dar: 'legt legte legten',
    zusammen: 'fasst fasste fassten',
    vor: 'wirft warf werfen warfen schlägt schlug rechnet rechnete',
    heraus: 'streicht strich',
    hervor: 'hebt hob',
  }).map(([particle, verbs]) => [particle, toWordSet(verbs)]),
);
