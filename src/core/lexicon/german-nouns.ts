// Which capitalized German words are nouns and no part of a name? Endings and frequent nouns, written by hand.

import { toWordSet } from './word-set.ts';

/** Folded. Of abstract nouns, of compounds with a noun that ends many. */
const ENDING =
  /(?:ung|ungen|heit|keit|schaft|schaften|tion|tionen|ismus|nis|zug|satz|recht|zeit|jahr|jahre|woche|kritik|frage|fragen|platz|wahl|krieg|spiel|werk|verein|verband|gesetz|bericht|projekt|programm|angebot|anfang|beginn)$/;

/** Those that stand right behind a name: `nahm Guido Steinert Bezug auf`, `trat Paul Weber Mitte Mai zurück`. */
const NOUNS = toWordSet(`
  bezug mitte anfang ende beginn stellung partei platz teil abschied angst druck geld hilfe gluck zeit recht grund mut respekt dank ruhe kraft macht kenntnis abstand einspruch widerspruch protest applaus
  anklage anzeige klage strafe schuld wort worte rede reden antwort anlass kontakt kurs rang gold silber bronze rucken kopf hand hande auge augen herz leben tod haus hause stadt land staat welt woche wochen tag tage
  tagen monat monate monaten jahr jahren sommer winter herbst fruhling fruhjahr abend nacht mittag morgen vormittag nachmittag weihnachten ostern pfingsten euro dollar prozent millionen milliarden punkte tore tor minuten
  film buch roman lied album stuck bild foto artikel brief post mail nummer telefon internet fernsehen radio zeitung presse medien unternehmen firma konzern verlag amt behorde gericht polizei armee regierung opposition
  menschen leute kinder frauen manner familie freunde kollegen partner gegner fans anhanger wahler burger mitglieder gaste alter
  anklang alarm konsum getranke banking interesse aufsehen volk nation kultur hauser orientierung ausschau stimmung bescheid gehor ruhm erfolg kritik zweifel verstandnis
`);

/** `Bezug`, `Vertretung`, `Mitte`; not `Brandt`. */
export const isGermanNoun = (folded: string): boolean => NOUNS.has(folded) || ENDING.test(folded);

/** Before a name they make it that of a house, a road, a prize: `Hotel Anna Seiler`, `Stiftung Hans Roth`. */
export const GERMAN_THINGS =
  /(?:hotel|schule|gymnasium|klinik|klinikum|krankenhaus|strasse|platz|brucke|stiftung|preis|haus|halle|stadion|arena|park|kirche|institut|museum|theater|universitat|hochschule|akademie|galerie|verlag|verein|firma|marke|film|serie|roman|album|zentrum|ufer|allee|weg|kaserne|bar|cafe|restaurant)$/;
