// Which words stand before a name as its title, and what do they tell of the person? Written by hand.

import { toWordSet } from './word-set.ts';

/** Titles that only a woman or only a man bears. Folded, without the dot. */
export const FEMALE_HONORIFICS = toWordSet(
  'mrs ms miss mme mlle madam madame dame lady queen princess duchess countess baroness sister mother frau senora srta sra signora congresswoman councilwoman chairwoman spokeswoman empress smt hajiya alhaja viscountess sheikha mum aunt auntie grandmother begum',
);
export const MALE_HONORIFICS = toWordSet(
  'mr mister sir lord king prince duke count baron brother father fr herr monsieur senor sr signor congressman councilman chairman spokesman emperor sheikh sheik imam pope mullah ayatollah sultan emir alhaji shri viscount uncle grandfather',
);

/** Titles of anybody. */
export const TITLES = toWordSet(`
  ombudsman ombudswoman comptroller auditor curator conductor composer choreographer photographer
  dr prof professor rev reverend hon rep reps sen sens gov govs president pres premier chancellor minister secretary senator representative
  governor mayor ambassador judge justice chief general gen colonel col major maj captain capt commander cmdr lieutenant lt
  sergeant sgt corporal cpl private officer detective det inspector insp superintendent supt sheriff deputy constable agent marshal
  admiral adm brigadier brig commodore commissioner coach manager director chairperson chair speaker leader attorney atty lawyer
  archbishop bishop cardinal rabbi pastor saint st crown prosecutor dean provost principal spokesperson
  treasurer adv advocate councilor councillor alderman delegate mp mep msp trooper specialist airman engineer doctor nurse
  author actor actress singer director producer rapper comedian goalkeeper striker midfielder defender winger quarterback pitcher
  co-founder founder ceo cfo coo economist analyst historian correspondent reporter columnist editor candidate
`);

/** Words that stand inside a capitalized title before its noun: `Deputy Finance Minister`, `U.S. District Judge`. */
export const TITLE_MODIFIERS = toWordSet(`
  deputy vice prime chief acting interim former foreign finance defence defense interior justice health education trade energy
  economy environment agriculture labour labor transport home state federal district county city supreme appeals circuit senior junior
  assistant associate executive managing attorney lieutenant major brigadier solicitor press national security general police fire
  majority minority house senate opposition party crown first second shadow cabinet permanent
  special air rear chief-of-staff group regional head co-chief right honourable honorable u.s us u.s.
  undersecretary under republican democratic democrat conservative independent labour liberal
`);

/** Lower-case words after which the person of a title stands apart by "of": these follow the noun. */
export const GENDERED_NOUNS: Readonly<Record<'female' | 'male', ReadonlySet<string>>> = {
  female: toWordSet(`
    woman girl wife widow mother daughter sister aunt niece grandmother granddaughter bride girlfriend fiancee actress waitress hostess
    heiress duchess princess queen empress countess baroness goddess congresswoman councilwoman chairwoman spokeswoman businesswoman
    policewoman saleswoman stateswoman sportswoman noblewoman laywoman anchorwoman camerawoman airwoman servicewoman nun
    schoolgirl ballerina stewardess stepmother stepdaughter stepsister godmother mom mum mama matriarch midwife nanny lady
  `),
  male: toWordSet(`
    man boy husband widower father son brother uncle nephew grandfather grandson groom boyfriend fiance actor waiter host
    heir duke prince king emperor count baron congressman councilman chairman spokesman businessman policeman salesman
    statesman sportsman nobleman layman anchorman cameraman airman serviceman monk priest schoolboy stepfather stepson stepbrother
    godfather dad papa patriarch gentleman cowboy fireman frontman guitarist-frontman
  `),
};

/** Nouns that describe a person only in small letters: with a capital they head other names (`Center`, `Guard`). */
export const SMALL_ROLE_NOUNS = toWordSet(`
  goalie goalkeeper winger defenseman defenceman center centre forward guard linebacker tackle shortstop outfielder infielder catcher
  keeper fullback halfback flanker hooker prop wicketkeeper batsman batter opener skipper sprinter swimmer skier gymnast counterpart
  duo trio star ace retiree millionaire billionaire pedophile trafficker fellow expert scientist hygienist spokesperson figure
  predecessor successor frontrunner nominee incumbent newcomer veteran rookie prodigy mogul tycoon magnate guru pundit boss
  head co-chief co-head co-ceo co-founder co-owner co-author co-chair co-star co-host coauthor cofounder undersecretary psychiatrist
  physicist chemist biologist geologist virologist immunologist pulmonologist cardiologist radiologist technologist influencer
  youtuber gamer streamer barista brewer beekeeper dairyman shopkeeper firefighter paramedic lifeguard trucker cabbie commuter
  parent parents couple sibling siblings twin twins resident tenant landlord homeowner patient inmate survivor victim suspect witness
  brother sister mother father son daughter wife husband partner girlfriend boyfriend uncle aunt nephew niece cousin grandson
  granddaughter grandfather grandmother stepfather stepmother fiance fiancee widow widower friend neighbor neighbour colleague
  lieutenant envoy emissary kingpin warlord strongman dictator rebel dissident whistleblower activist organizer organiser
  politician lawmaker legislator senator mayor professor lecturer researcher academic scholar fellow postdoc graduate undergraduate
  student pupil teacher tutor librarian curator violinist pianist cellist guitarist drummer bassist vocalist conductor composer
  novelist poet playwright sculptor painter illustrator cartoonist photographer filmmaker screenwriter choreographer designer
  chef cook baker butcher farmer rancher fisherman sailor pilot driver mechanic plumber carpenter electrician welder
  hopeful candidate candidates figures
  philosopher conservationist environmentalist biochemist biophysicist astrophysicist astronomer geneticist neuroscientist botanist
  zoologist naturalist ecologist statistician mathematician linguist theologian theorist historian anthropologist sociologist
  criminologist seismologist climatologist ornithologist oncologist psychotherapist psychoanalyst chiropractor podiatrist paramedic
  councilman councilwoman alderwoman assemblyman assemblywoman selectman clergyman clergywoman businesswoman sportswoman
  barrister solicitor prosecutor magistrate juror bailiff coroner notary arbitrator mediator litigant appellant complainant
  broadcaster presenter newsreader podcaster blogger vlogger essayist biographer memoirist ghostwriter publisher editor-in-chief
  songwriter singer-songwriter lyricist rapper saxophonist trumpeter keyboardist percussionist organist soprano tenor baritone
  impresario showrunner scriptwriter dramatist puppeteer ballerina figurehead socialite heiress philanthropist humanitarian
  restaurateur baker bartender barman barmaid innkeeper hotelier sommelier winemaker distiller grocer greengrocer fishmonger
  jockey boxer wrestler cyclist golfer rower runner marathoner triathlete decathlete heptathlete snowboarder skateboarder surfer
  footballer cricketer basketballer point-guard cornerback lineman linesman wicket-keeper bowler all-rounder pole-vaulter javelin-thrower
  racer trainer groundsman umpire statesman stateswoman nobleman suffragist abolitionist unionist separatist nationalist
  landowner smallholder cattleman logger lumberjack miner steelworker dockworker longshoreman postman mailman janitor caretaker
  handyman builder bricklayer roofer tiler plasterer decorator gardener landscaper arborist florist tailor seamstress
  dressmaker milliner hairdresser barber beautician stylist model-turned-actress photojournalist cameraman cameraperson
  programmer coder developer technologist cryptographer hacker investor financier stockbroker trader banker underwriter actuary
  accountant bookkeeper auditor treasurer shareholder stakeholder entrepreneur industrialist restructurer consultant strategist pollster
  lobbyist campaigner advocate protester demonstrator dissenter defector refugee migrant exile expatriate asylum-seeker
  caregiver carer nanny babysitter childminder schoolteacher headteacher headmaster headmistress schoolboy schoolgirl valedictorian
  sophomore freshman alumnus alumna alumni laureate medalist medallist finalist semifinalist runner-up contestant
  hitman gunman arsonist burglar robber smuggler fraudster conman gangster mobster drug-dealer ringleader informant hostage captive
  midwife vet veterinarian dentist surgeon physician therapist counselor counsellor psychologist pharmacist nutritionist dietitian
  man woman boy girl teenager teen toddler pensioner
`);
