// Which words report speech, and how strongly?
// Source: written by hand for this project after the reporting verbs that reference grammars of English list, and their
// German, French and Spanish counterparts.

/** Regular verbs by their base form; forms are made in `attribution/cues.ts`. They report speech whatever follows. */
export const STRONG_VERBS = `
add announce answer argue assert aver boast caution claim comment complain concede conclude confess confirm contend counter declare deny explain exclaim insist joke lament
maintain mention muse note observe opine plead pledge proclaim quip reason recall recount reiterate remark reply report respond reveal reassure retort shout stress suggest testify tweet urge vow
warn whisper yell acknowledge admit advise affirm allege applaud assure clarify demand emphasize emphasise estimate inform inquire interject
predict propose protest quote remind repeat request scoff snap state summarize vouch volunteer murmur mutter grumble gush elaborate text post recommend
`;

/** They report speech before or after a quotation; without one they often do not. */
export const WEAK_VERBS = `
accuse agree appeal apologize apologise attack blast blame brand call celebrate challenge characterize characterise cite condemn congratulate criticize criticise deem decry defend denounce deplore describe dismiss
disagree dub endorse express hail hope indicate invite label mock offer order point praise promise question refer reject scold signal slam specify thank threaten tout
underline underscore underscored welcome wonder imply laugh smile grin beam chuckle giggle groan sob sneer scream bellow hiss growl sigh nod shrug enthuse sum continue begin conclude compare dispute imagine hint promote
`;

/** Every form of irregular verbs, strong ones. */
export const STRONG_FORMS = `
said says say saying tells told tell telling asked asks ask asking wrote writes write writing written swore swears spoke speaks foretold cried cries replied replies denied denies implied testified testifies
tweeted retweeted texted posted emailed added adds
sagte sagt sagten erklärten berichteten schrieben betonten forderten erklärte erklärt meinte meint betonte betont fügte berichtete berichtet schrieb schreibt antwortete warnte warnt forderte fordert kritisierte lobte bestätigte teilte ergänzte kommentierte räumte behauptete versicherte kündigte fragte
dit dire disait déclaré déclare déclarait affirmé affirme affirmait expliqué explique expliquait ajouté ajoute ajoutait souligné souligne assuré assure estimé estime estimait répondu répond rappelé rappelle confié confie précisé précise indiqué indique lancé lance regretté regrette raconté raconte insisté insiste martelé martèle prévenu prévient reconnu reconnaît admis admet avoué avoue témoigné témoigne soutenu soutient tweeté promis promet accusé accuse dénoncé dénonce insisté insiste annoncé annonce écrit conclu conclut
dijo dice decía dijeron dicen afirmaron aseguraron explicaron añadieron señalaron denunciaron afirmó afirma explicó explica añadió añade declaró declara aseguró asegura señaló señala indicó indica sostuvo sostiene advirtió advierte respondió responde contó cuenta agregó agrega apuntó apunta subrayó subraya destacó destaca reconoció reconoce preguntó escribió escribe manifestó criticó anunció informó informa confesó confiesa relató relata admitió admite insistió insiste detalló detalla lamentó lamenta recordó recuerda matizó comentó comenta alertó alerta avisó prometió contestó contesta recalcó recalca exclamó tuiteó denunció
`;

export const WEAK_FORMS = `
thinks think thought believes believe believed feels felt goes went put puts found saw sees began begun sang hears heard knew knows made makes gave read reads became wants wanted
called calls calling described describes describing
nannte nennt bezeichnete bezeichnet sprach spricht findet glaubt sieht pense croit juge parlé parle évoqué évoque qualifié qualifie considera cree llamó habló habla calificó califica tachó tildó
`;

/** Phrases before a source: according to NAME. */
export const SOURCE_PHRASES = `
according to|in the words of|in the view of|in the opinion of|in the eyes of|in the judgment of|as told by|in a statement from|in a statement by|as quoted by|laut|nach angaben von|so|selon|d'après|según|de acuerdo con|per
`;

/** Verbs that report speech with their particle alone, every form. */
export const PHRASAL_VERBS: Readonly<Record<string, string>> = {
  in: 'weighed weighs weighing chimed chimes chiming butted jumped',
  back: 'fired fires firing shot shoots hit hits snapped wrote',
  out: 'pointed points pointing cried called spelled laid',
  up: 'summed sums summing piped spoke',
};
