// Which words of German, French and Spanish say what a human being is, and which only open sentences? Written by hand.

import { toWordSet } from './word-set.ts';

/** Folded, as `toFolded` gives them; feminine forms beside masculine ones. */
export const FOREIGN_PERSON_NOUNS = toWordSet(
  // German
  `burgermeister burgermeisterin oberburgermeister oberburgermeisterin minister ministerin innenminister innenministerin
  aussenminister aussenministerin finanzminister finanzministerin verteidigungsminister justizminister kanzler kanzlerin
  bundeskanzler bundeskanzlerin prasident prasidentin bundesprasident ministerprasident ministerprasidentin sprecher
  sprecherin landwirt landwirtin lehrer lehrerin trainer trainerin polizist polizistin professorin leiter leiterin
  abgeordneter abgeordnete anwalt anwaltin rechtsanwalt vorsitzender vorsitzende parteichef parteichefin experte expertin
  forscher forscherin autorin unternehmer unternehmerin arzt arztin schauspieler schauspielerin sanger sangerin politiker
  politikerin geschaftsfuhrer geschaftsfuhrerin nachbar nachbarin zeuge zeugin feuerwehrmann pfarrer pfarrerin bischof
  konig konigin papst stadtrat stadtratin landrat landratin richter richterin staatsanwalt staatsanwaltin schuler schulerin
  student studentin kunstler kunstlerin chefin chef direktor direktorin rektor rektorin schulleiter schulleiterin
  wissenschaftler wissenschaftlerin historiker historikerin biologe biologin physiker physikerin ingenieur ingenieurin
  bauer bauerin backer backerin wirt wirtin`,
  // French
  `maire ministre president presidente directeur directrice depute deputee senateur senatrice avocat avocate maitre
  professeur professeure chercheur chercheuse medecin infirmier infirmiere agriculteur agricultrice patron patronne
  secretaire porte-parole conseiller conseillere prefet prefete juge procureur procureure ecrivain ecrivaine auteur autrice
  acteur actrice chanteur chanteuse entraineur entraineuse joueur joueuse ostreiculteur ostreicultrice pecheur boulanger
  boulangere enseignant enseignante instituteur institutrice habitant habitante voisin voisine historien historienne
  journaliste photographe architecte ingenieur ingenieure syndicaliste militant militante`,
  // Spanish
  `ministro ministra presidente presidenta alcalde alcaldesa directora portavoz diputado diputada senadora abogado abogada
  profesor profesora investigador investigadora medico medica enfermero enfermera agricultor agricultora secretario
  secretaria consejero consejera juez jueza fiscal escritor escritora actor actriz cantante entrenador entrenadora jugador
  jugadora pescador panadero panadera maestro maestra vecino vecina historiador historiadora periodista fotografo
  fotografa arquitecto arquitecta ingeniero ingeniera sindicalista gobernador gobernadora lider`,
);

/** Before a surname: they tell the gender and are no role. */
export const FOREIGN_HONORIFICS: Readonly<Record<'female' | 'male', ReadonlySet<string>>> = {
  female: toWordSet('frau mme mlle madame sra senora dona'),
  male: toWordSet('herr herrn m monsieur sr senor don'),
};

/** Words that stand with a capital at the head of a sentence and never begin a name. By language. */
const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: toWordSet(
    `der die das den dem des ein eine einen einem einer kein keine und aber doch denn oder auch dann da so nun jetzt schon
    noch nur nicht wenn weil dass ob als wie wo wer was wann warum nach vor seit bei fur mit ohne gegen durch uber unter
    auf aus in im am an zu zum zur vom von bis er sie es wir ihr ich man sein seine ihre unser diese dieser dieses jeder
    jede alle viele einige mehr sogar erst bereits heute gestern morgen damals spater zudem ausserdem dabei damit dafur
    deshalb trotzdem laut rund etwa art rand long dutzend kinder menschen leute eltern montag dienstag mittwoch`,
  ),
  fr: toWordSet(
    `le la les un une des du de et mais ou donc or ni car il elle ils elles on nous vous je ce cet cette ces mon ma mes ton
    son sa ses notre votre leur leurs selon pour avec sans dans sur sous chez apres avant depuis pendant entre vers par en
    au aux quand lorsque si comme tout toute tous toutes plus moins tres aussi alors puis ensuite hier demain ici la-bas
    pourtant cependant enfin ainsi meme seul seule certains plusieurs aucun aucune beaucoup lundi mardi mercredi`,
  ),
  es: toWordSet(
    `el la los las un una unos unas y pero o ni que si no se su sus mi mis tu este esta estos estas ese esa segun para por
    con sin en entre desde hasta tras ante bajo sobre cuando donde como quien todo toda todos todas mas menos muy tambien
    entonces luego despues antes ademas ayer hoy ahora aqui alli sin embargo aunque porque mientras asi solo cada otro otra
    algunos muchos lunes martes miercoles`,
  ),
};

export function isForeignOpener(folded: string, lang: string): boolean {
  return OPENERS[lang.slice(0, 2)]?.has(folded) === true;
}

/** German writes every noun with a capital: only a listed forename or a title makes a person there. */
export const hasCapitalNouns = (lang: string): boolean => lang.startsWith('de') || lang.startsWith('lb');
