// Which words tell the narrator's voice within a dialogue that is marked by dashes? Written by hand for this project.

import { toWordSet } from './word-set.ts';

/** What the press of one language does with a dash at the head of a paragraph. */
export interface DialogueWords {
  /** “…, said he”: verbs as they stand right behind the words that were said, every form. */
  readonly verbs: ReadonlySet<string>;
  /** Words that may stand before the verb: auxiliaries and small pronouns. */
  readonly before: ReadonlySet<string>;
  /** Words that begin the verb's subject where no capital does: articles, possessives, pronouns. */
  readonly subjects: ReadonlySet<string>;
  /** Words of those who speak themselves: what follows the narrator is speech again. */
  readonly own: ReadonlySet<string>;
  /** Behind the narrator's sentence the paragraph is speech again, as Nordic papers print it. */
  readonly isWholeTurn: boolean;
}

const toWords = (verbs: string, before: string, subjects: string, own: string, isWholeTurn = false): DialogueWords => ({
  verbs: toWordSet(verbs),
  before: toWordSet(before),
  subjects: toWordSet(subjects),
  own: toWordSet(own),
  isWholeTurn,
});

/** Swedish, Norwegian and Danish together: pages that declare none of them are not told apart well. */
const NORDIC = toWords(
  `säger sa sade säjer menar menade berättar berättade förklarar förklarade tycker tyckte frågar frågade svarar svarade undrar undrade skriver skrev fortsätter fortsatte konstaterar konstaterade tillägger
  uppger uppgav betonar betonade understryker hävdar kommenterar hälsar ropade viskade medger utbrister skanderade avslutar
  sier siger sagde mener mente forteller fortalte fortæller forklarer forklarte spør spurte spørger spurgte svarer svarte svarede skriver fortsetter fortsætter legger lægger understreker uttaler uttalte udtaler påpeker
  hevder hævder kommenterer opplyser oplyser konstaterer ropte råbte hvisket innrømmer indrømmer utbryter utbrøt forsikrer avslutter afslutter skrek skreg ler smiler lyder tilføjer erkender vurderer anslår slår minnes husker`,
  'också nu själv også nå selv',
  'han hon hun de den det en ett et hans hennes vår vores',
  'jag vi du ni dere mig mej oss meg os min mitt mine mina vår vårt våra våre jeg ikke inte men',
  true,
);

/** German: verbs that tell of speech only right behind what was said. */
const GERMAN_BEHIND = toWordSet(`
  lacht lachte lächelt mahnt mahnte freut freute resümiert resümierte bilanziert bilanzierte konstatiert konstatierte erinnert erinnerte schildert schilderte gibt gab stellt stellte ruft rief
  klagt klagte schimpft schimpfte scherzt scherzte verspricht versprach verteidigt verteidigte urteilt urteilte bedauert bedauerte beklagt beklagte stellt unterstreicht unterstrich führt führte schwärmt schwärmte
  empört empörte entgegnet entgegnete kontert konterte argumentiert argumentierte weiß heißt hieß lautet lautete hofft hoffte fordert fügt fasst fasste twitterte`);

/** Languages whose press sets quotations in marks: verbs right behind them. */
const OTHERS_BEHIND: Readonly<Record<string, ReadonlySet<string>>> = {
  cs: toWordSet(
    'řekl řekla řekli uvedl uvedla uvádí dodal dodala dodává vysvětlil vysvětlila vysvětluje prohlásil prohlásila upozornil upozornila upozorňuje míní tvrdí popsal popsala popisuje napsal napsala píše sdělil sdělila uzavřel uzavřela připomněl připomněla připomíná myslí doplnil doplnila doplňuje poznamenal podotkl konstatoval říká zdůraznil zdůraznila zdůrazňuje komentoval',
  ),
  nl: toWordSet(
    'zegt zei zeggen zeiden verklaart verklaarde vertelt vertelde stelt stelde aldus reageert reageerde voegt klinkt klonk schrijft schreef vindt benadrukt benadrukte legt vervolgt besluit waarschuwt waarschuwde',
  ),
  is: toWordSet('segir sagði segja svarar svaraði lýsir bætir heldur tekur útskýrir'),
  lt: toWordSet('sakė teigė pasakojo aiškino pridūrė kalbėjo tikino sako teigia pabrėžė'),
};

/** By the first part of the language tag. English and German are absent: a dash there heads an item of a list. */
export const DIALOGUE_WORDS: Readonly<Record<string, DialogueWords>> = {
  es: toWords(
    `dijo dice decía dijeron dicen diría preguntó pregunta preguntaba preguntaron respondió responde respondía respondieron contestó contesta contestaba contestaron exclamó exclama añadió añade añadía agregó agrega explicó
    explica explicaba explicaron replicó replica insistió insiste aseguró asegura afirmó afirma admitió admite murmuró murmura susurró susurra gritó grita gritaba gritaron continuó continúa prosiguió prosigue recordó recuerda
    contó cuenta comentó comenta señaló señala apuntó apunta confesó confiesa repitió repite ordenó pidió advirtió advierte lamentó lamenta bromeó bromea concluyó concluye reconoció reconoce declaró declara espetó zanjó
    zanja protestó sentenció indicó matizó interrumpió intervino quiso
    resume resumió zanja defiende defendió ironiza critica denuncia denunció celebra celebró avisa avisó alerta alertó reaccionó sonríe ríe insta sostiene lanza lanzó reflexiona detalla detalló`,
    'le les me nos se lo la ha había han habían ya así también entonces no luego',
    'el la los las un una su mi él ella ellos ellas uno otro otra',
    'yo tú nosotros me mi mis nos nuestro nuestra te tu usted pero',
  ),
  fr: toWords(
    `dit disait dirent disent dis demande demanda demandait demandé interroge interrogea interrogé répond répondit répondait répondent répondirent répondu lance lança lançait lancé explique expliqua expliquait expliqué réplique répliqua
    répliqué ajoute ajouta ajoutait ajouté exclame exclama exclamé murmure murmura murmurait souffle souffla soufflé crie cria criait crié chuchote chuchota affirme affirma affirmait affirmé assure assura assurait assuré
    déclare déclara déclarait déclaré raconte raconta racontait raconté confie confia confiait confié insiste insista insisté reprend reprit poursuit poursuivit poursuivi continue continua conclut concluait conclu admet admit
    admis précise précisa précisé rappelle rappela rappelé soupire soupira plaisante plaisanta ironise ironisa regrette regretta regretté reconnaît reconnut reconnu rétorque rétorqua rétorqué tranche trancha coupe coupa
    fait fit glisse glissa glissé commente commenta commenté estime estima estimé résume résuma résumé souvient souvenait indique indiqué souligne souligné témoigne témoigné prévient prévint prévenu proteste protesta
    sourit réagit réagi martèle martelé dénonce dénoncé déplore déploré ironisé observe observé plaide plaidé lâche lâché indigne agace analyse nuance balaie balayé justifie justifié s'indigne promet promis alerte alerté`,
    "a ont avait avaient s' se m' me lui leur nous t' y en a-t-il a-t-elle ont-ils ont-elles ai s'est s'était",
    "le la les l' un une son sa ses mon ma notre il elle ils elles on je nous ce cette",
    "je j' tu me m' te moi toi nous vous mon ma mes ton ta tes notre nos votre vos on mais",
  ),
  pt: toWords(
    `disse diz dizia disseram dizem perguntou pergunta perguntava respondeu responde respondia respondeu exclamou exclama acrescentou acrescenta explicou explica explicava replicou insistiu insiste afirmou afirma admitiu
    admite murmurou sussurrou gritou continuou continua prosseguiu lembrou lembra contou conta comentou comenta apontou confessou repetiu ordenou pediu advertiu lamentou lamenta brincou concluiu reconheceu declarou`,
    'lhe lhes me nos se tinha já também então não',
    'o a os as um uma seu sua ele ela eles elas',
    'eu tu nós me meu minha meus minhas nosso nossa te teu você mas',
  ),
  it: toWords(
    `disse dice diceva dicono chiese chiede chiedeva domandò domanda rispose risponde rispondeva esclamò esclama aggiunse aggiunge spiegò spiega spiegava replicò replica insistette insiste affermò afferma ammise ammette
    mormorò sussurrò gridò urlò continuò continua proseguì ricordò ricorda raccontò racconta commentò commenta confessò confessa ripeté ordinò concluse conclude dichiarò osservò detto chiesto risposto aggiunto spiegato`,
    'gli le mi ci si lo ha aveva hanno poi già anche non',
    'il la lo i gli le un una suo sua lui lei loro',
    'io tu noi mi mio mia miei nostro nostra ti tuo voi ma',
  ),
  ca: toWords(
    `digué diu deia diuen preguntà pregunta preguntava respongué respon contestà contesta exclamà exclama afegí afegeix explicà explica replicà insistí afirmà afirma murmurà cridà continuà recordà comentà dit preguntat respost
    dir preguntar respondre contestar exclamar afegir explicar replicar insistir murmurar cridar continuar recordar comentar`,
    'va li ha havia em ens es també',
    'el la els les un una seu seva ell ella en na',
    'jo tu nosaltres em meu meva nostre però',
  ),
  pl: toWords(
    `mówi mówił mówiła mówią powiedział powiedziała powiedzieli dodał dodała dodaje dodają zapytał zapytała pyta pytał pytała odpowiedział odpowiedziała odpowiada odparł odparła stwierdził stwierdziła stwierdza wyjaśnia wyjaśnił
    wyjaśniła tłumaczy tłumaczył tłumaczyła podkreśla podkreślił podkreśliła zaznacza zaznaczył zaznaczyła przyznaje przyznał przyznała opowiada opowiadał opowiadała wspomina wspominał wspominała zauważa zauważył zauważyła
    ocenia ocenił oceniła komentuje twierdzi krzyknął krzyknęła szepnął szepnęła poinformował poinformowała informuje apeluje przekonuje relacjonuje ostrzega podsumował podsumowała argumentuje argumentował argumentowała napisał napisała zakończył zakończyła oświadczył oświadczyła zapewnił zapewniła dodawał wyjaśniał`,
    'mi mu jej nam się też',
    'on ona oni jego jej',
    'ja my mnie mi nas nam mój moja nasz nasza',
  ),
  ru: toWords(
    `сказал сказала сказали говорит говорил говорила говорят спросил спросила спрашивает ответил ответила ответили отвечает добавил добавила добавляет объяснил объяснила объясняет пояснил пояснила поясняет заявил заявила
    заявляет отметил отметила отмечает рассказал рассказала рассказывает подчеркнул подчеркнула подчёркивает считает считают признался призналась признаётся вспоминает продолжает продолжил продолжила крикнул крикнула
    воскликнул воскликнула прошептал прошептала уточнил уточнила уверен уверена сообщил сообщила`,
    'мне ему ей нам им',
    'он она они его её мой моя',
    'я мы мне меня нам нас мой моя наш',
  ),
  sv: NORDIC,
  nb: NORDIC,
  nn: NORDIC,
  no: NORDIC,
  da: NORDIC,
  fi: toWords(
    `sanoo sanoi sanovat kertoo kertoi kysyy kysyi vastaa vastasi toteaa totesi selittää selitti huomauttaa muistuttaa pohtii arvioi jatkaa lisää lisäsi kuvailee muistelee`,
    'myös hän',
    'hän he',
    'minä me mä minun meidän mutta',
    true,
  ),
  hu: toWords(
    `mondta mondja mondták kérdezte kérdezi felelte feleli válaszolta válaszolja tette fűzte magyarázta magyarázza közölte hangsúlyozta jegyezte emlékezett kiáltotta suttogta`,
    'hozzá azt',
    'ő az a egy',
    'én mi nekem nekünk',
  ),
};

/** Verbs right behind the closing mark of a quotation, whoever's they are: `« … », sourit Anne Ruiz`. */
export const VERBS_BEHIND: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries(Object.entries(DIALOGUE_WORDS).map(([lang, { verbs }]) => [lang, verbs])),
  de: GERMAN_BEHIND,
  ...OTHERS_BEHIND,
};
