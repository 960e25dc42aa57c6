// Which German, French and Spanish words say what somebody is, and of which gender? Stems and endings, written by hand.

/** The last part of a compound tells: `Polizeisprecherin`, `Grünen-Politikerin`, `US-Präsident`. Folded. */
const GERMAN =
  /(?:minister|sprecher|prasident|chef|leiter|burgermeister|kanzler|anwalt|anwalte?s|politiker|trainer|kommissar|professor|doktor|arzt|arzte?s|forscher|wissenschaftler|historiker|ologe|ologin|kollegin|zeugin|expertin|okonomin|physiker|chemiker|mathematiker|ingenieur|techniker|lehrer|schuler|student|fahrer|pilot|kapitan|torwart|sturmer|spieler|laufer|sportler|kunstler|maler|musiker|sanger|schauspieler|regisseur|autor|schriftsteller|dichter|journalist|polizist|aktivist|pianist|jurist|spezialist|artist|fotograf|unternehmer|kaufmann|feuerwehrmann|kameramann|kauffrau|geschaftsfuhrer|fuhrer|berater|vertreter|beamter|beamte|beamt|verteidiger|grunder|inhaber|besitzer|eigentumer|wirt|landwirt|winzer|forster|arbeiter|handwerker|gewerkschafter|funktionar|sekretar|vorsitzende|vorsitzender|abgeordneter?|beauftragter?|angeklagter?|stadtrat|landrat|senator|botschafter|diplomat|offizier|soldat|pfarrer|bischof|kardinal|rabbiner|nachbar|zeuge|kollege|freund|bruder|schwester|vater|mutter|sohn|tochter|ehemann|ehefrau|witwer?|nachfolger|vorganger|experte|okonom|analyst|moderator|intendant|dirigent|direktor|rektor|dekan|verwalter|betreiber|manager|sieger|weltmeister|gewinner|kandidat|rentner|bewohner|richter|pfleger|pflegerin|wehrmann|retter|helfer|bauer|backer|metzger|koch|gartner|tischler|biologe|okologe|psychologe|pressesprecher|staatssekretar|inspekteur|kurator|redakteur|verleger|architekt)(?:in|s|n|en)?$/;
/** Without anything before them they are surnames more often. */
const NO_GERMAN = /^(?:koch|bauer|richter|maler|schuler|wirt|forster|gartner|freund|winzer|metzger|backer)$/;

/** They end like trades and are firms or things: `beim Vermögensverwalter Halden`, `Fahrzeuge`. */
const GERMAN_FIRM =
  /(?:vermogensverwalter|hersteller|anbieter|betreiber|versicherer|autobauer|flugzeugbauer|dienstleister|zulieferer|vermittler|discounter|unternehmen|fahrzeuge?n?)$/;

const FRENCH =
  /^(?:(?:premiere?|ex|vice|co)-?)?(?:maire|ministre|president|directeur|directrice|depute|senateur|senatrice|avocat|maitre|professeur|chercheur|chercheuse|medecin|docteur|doctoresse|infirmier|infirmiere|agriculteur|agricultrice|patron|patronne|secretaire|porte-parole|conseiller|conseillere|prefet|juge|procureur|procureure|ecrivain|romancier|romanciere|poete|auteur|autrice|acteur|actrice|comedien|comedienne|chanteur|chanteuse|musicien|musicienne|peintre|sculpteur|sculptrice|entraineur|entraineuse|joueur|joueuse|pecheur|boulanger|boulangere|enseignant|instituteur|institutrice|habitant|voisin|historien|historienne|journaliste|photographe|architecte|ingenieur|syndicaliste|militant|economiste|sociologue|politologue|biologiste|chef|cheffe|commissaire|capitaine|commandant|colonel|general|lieutenant|adjudant|eveque|archeveque|cardinal|pretre|pasteur|imam|rabbin|roi|reine|prince|princesse|pape|victime|temoin|suspect|accuse|femme|mari|epoux|epouse|frere|soeur|fils|fille|pere|mere|oncle|tante|cousin|compagnon|compagne|veuf|veuve|ami|collegue|fondateur|fondatrice|gerant|proprietaire|responsable|representant|coordinateur|coordinatrice|delegue|adjoint|candidat|elu|chancelier|chanceliere|ambassadeur|ambassadrice|diplomate|realisateur|realisatrice|cineaste|scenariste|animateur|animatrice|redacteur|redactrice|editeur|editrice|libraire|pompier|policier|policiere|gendarme|soldat|ouvrier|ouvriere|salarie|retraite|etudiant|lyceen|lyceenne|eleve|champion|championne|vainqueur|coureur|coureuse|cycliste|nageur|nageuse|gardien|gardienne|capitaine|expert|analyste|consultant|chroniqueur|chroniqueuse|philosophe|viticulteur|viticultrice|eleveur|eleveuse|ostreiculteur|ostreicultrice|artisan|commercant|entrepreneur|entrepreneuse|pdg)(?:e|s|es)?$/;

const SPANISH =
  /^(?:ex|vice)?-?(?:ministro|ministra|presidente|presidenta|alcalde|alcaldesa|director|directora|portavoz|vocero|vocera|diputado|diputada|senador|senadora|abogado|abogada|profesor|profesora|investigador|investigadora|medico|medica|doctor|doctora|enfermero|enfermera|agricultor|agricultora|ganadero|ganadera|secretario|secretaria|consejero|consejera|concejal|concejala|juez|jueza|fiscal|escritor|escritora|novelista|poeta|actor|actriz|cantante|musico|pintor|pintora|escultor|escultora|entrenador|entrenadora|tecnico|jugador|jugadora|delantero|portero|pescador|panadero|panadera|maestro|maestra|vecino|vecina|historiador|historiadora|periodista|fotografo|fotografa|arquitecto|arquitecta|ingeniero|ingeniera|sindicalista|gobernador|gobernadora|lider|economista|sociologo|sociologa|biologo|biologa|jefe|jefa|comisario|comisaria|capitan|comandante|coronel|general|teniente|sargento|obispo|arzobispo|cardenal|sacerdote|papa|rey|reina|principe|princesa|victima|testigo|sospechoso|acusado|acusada|esposo|esposa|marido|mujer|hermano|hermana|hijo|hija|padre|madre|tio|tia|primo|prima|viudo|viuda|amigo|amiga|companero|companera|colega|fundador|fundadora|gerente|dueno|duena|propietario|propietaria|responsable|representante|coordinador|coordinadora|delegado|delegada|candidato|candidata|canciller|embajador|embajadora|diplomatico|cineasta|guionista|presentador|presentadora|redactor|redactora|editor|editora|librero|bombero|bombera|policia|guardia|soldado|obrero|obrera|trabajador|trabajadora|jubilado|jubilada|estudiante|alumno|alumna|campeon|campeona|ganador|ganadora|corredor|corredora|ciclista|nadador|nadadora|experto|experta|analista|consultor|consultora|filosofo|filosofa|empresario|empresaria|empleado|empleada|tesorero|tesorera)(?:s|es)?$/;

/** Endings of trades that no list holds in full, and what else ends so. */
const FRENCH_TRADE = /^\p{Ll}{2,}(?:eur|euse|rice|ier|iere|iste|ienne|ologue|ographe|naute)$/u;
const SPANISH_TRADE = /^\p{Ll}{2,}(?:dor|dora|tor|tora|sor|sora|ista|ero|era|ologo|ologa|ografo|ografa|ario|aria)$/u;
const NO_TRADE =
  /^(?:heure|.*(?:moteur|valeur|couleur|secteur|facteur|erreur|coeur|fleur|peur|leur|interieur|exterieur|superieur|inferieur|meilleur|plusieurs|ordinateur|hauteur|largeur|chaleur|vapeur|douleur|rigueur|longueur|faveur|labeur|honneur|bonheur|malheur|papier|quartier|dossier|fevrier|janvier|dernier|premier|entier|metier|courrier|calendrier|chantier|derniere|premiere|lumiere|maniere|matiere|riviere|carriere|frontiere|liste|piste|riste|triste|existe|dinero|enero|febrero|primero|tercero|tercera|primera|numero|pero|espera|manera|carrera|cartera|frontera|bandera|madera|fuera|era|cero|acero|sector|motor|factor|valor|autor|rotor|vista|lista|pista|revista|entrevista|conquista|escenario|diario|barrio|salario|horario|necesari[ao]|contrari[ao]|vari[ao]s?|primari[ao]|secundari[ao]|historia|materia|area|hora|ahora|mejora|demora|computadora|ordenador|alrededor|sabor|color|dolor|calor|favor|amor|error|terror|honor|humor|mayor|menor|mejor|peor|exterior|interior|superior|inferior|anterior|posterior))$/;

const ROLES: Readonly<Record<string, (word: string) => boolean>> = {
  de: (word) => GERMAN.test(word) && !NO_GERMAN.test(word) && !GERMAN_FIRM.test(word),
  fr: (word) => FRENCH.test(word),
  es: (word) => SPANISH.test(word),
};

/** Where a sentence has room for a trade, and in small letters: `livreur`, not Olivier. */
export function isForeignTrade(folded: string, lang: string): boolean {
  const trade = lang.startsWith('fr') ? FRENCH_TRADE : lang.startsWith('es') ? SPANISH_TRADE : null;
  return trade?.test(folded) === true && !NO_TRADE.test(folded);
}

/** @param folded as `toFolded` gives it, without an elided article */
export function isForeignRole(folded: string, lang: string): boolean {
  return ROLES[lang.slice(0, 2)]?.(folded) === true;
}

const NO_GENDER = /^(?:victime|victima|opfer|mitglied|temoin|testigo|portavoz|porte-parole|elder)s?$/;
const FEMALE: Readonly<Record<string, RegExp>> = {
  de: /(?:in|frau|schwester|mutter|tochter|witwe)$/,
  fr: /^(?:femme|epouse|soeur|fille|mere|tante|compagne|veuve|reine|princesse|doctoresse|cheffe|.*(?:rice|euse|ienne|iere|onne|ee|ante))$/,
  es: /^(?:esposa|mujer|hermana|hija|madre|tia|prima|viuda|reina|princesa|actriz|.*(?:ora|esa|enta|ana|ia|era|ada|ina|iga|oga|uea|ueza|jueza|jefa|ministra|duena|campeona|experta|arquitecta|medica|bombera))$/,
};
const MALE: Readonly<Record<string, RegExp>> = {
  de: /(?:er|or|ent|ist|mann|at|arzt|ologe|ologin|kollegin|zeugin|expertin|okonomin|kanzler|anwalt|eur|wart|ar|chef|wirt|bruder|vater|sohn|bischof|ant|oge|graf|arztes|kollege|zeuge|okonom|analyst)$/,
  fr: /^(?:mari|epoux|frere|fils|pere|oncle|compagnon|veuf|roi|prince|.*(?:teur|ien|ier|seur|eur))$/,
  es: /^(?:marido|esposo|hermano|hijo|padre|tio|primo|viudo|rey|principe|.*(?:dor|tor|sor|ero|ado|ario|iro|ogo|tro|ico|ano|igo|efe|eno|alde|on|isco|ito|afo))$/,
};
const FEMALE_ARTICLE = /^(?:la|une|una|die|eine)$/;
const MALE_ARTICLE = /^(?:le|un|el|der|ein|al|del|du|au)$/;

/** @param article the folded word before the phrase, if any: `le juge`, `la juge` */
export function findForeignRoleGender(noun: string, article: string, lang: string): 'female' | 'male' | 'unknown' {
  const key = lang.slice(0, 2);
  if (NO_GENDER.test(noun)) return 'unknown';
  if (key !== 'de' && FEMALE_ARTICLE.test(article)) return 'female';
  if (key !== 'de' && MALE_ARTICLE.test(article)) return 'male';
  if (FEMALE[key]?.test(noun) === true) return 'female';
  return MALE[key]?.test(noun) === true ? 'male' : 'unknown';
}

/** Small letters before a name make it that of a street, a school, a prize. Folded. */
export const FOREIGN_THINGS =
  /^(?:colegio|instituto|escuela|avenida|calle|plaza|paseo|estadio|hospital|aeropuerto|premio|puente|teatro|museo|parque|rue|avenue|boulevard|place|quai|lycee|college|ecole|stade|hopital|aeroport|prix|pont|theatre|musee|parc|square|gare)$/;

/** Words with a capital that stand in names of public bodies. Folded. */
export const FOREIGN_BODIES =
  /^(?:unidad|agencia|emergencias?|exteriores|asuntos|sanidad|transicion|ecologica|guardia|civil|policia|militar|naciones|unidas|reino|oriente|medio|ejercito|federacion|asociacion|plataforma|direccion|delegacion|junta|diputacion|fundacion|universidad|local|tecnica|presidencia|union|corte|tribunal|consejo|banco|partido|gobierno|ministerio|comision|fiscalia|ayuntamiento|congreso|asamblea|suprem[ao]|europe[ao]|nacional|cour|conseil|banque|parti|commission|assemblee|nationale|europeenne|senado|camara|chambre)$/;
