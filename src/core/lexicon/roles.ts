// Which words say what a person does, and which stand before a name as a title?
// Source: written by hand for this project. The suffix test below covers trades that no list names.

/** Heads of role phrases, singular. */
export const ROLE_NOUNS = `
activist actor actress administrator adviser advisor advocate agent aide aktivist ally ambassador analyst anchor anthropologist
archaeologist archbishop architect artist assistant astronaut astronomer athlete attorney author ayatollah baker banker baron
biologist bishop blogger boss bowler boxer boy boyfriend broadcaster brother builder businessman businesswoman campaigner candidate
captain cardinal cellist ceo cfo chair chairman chairperson chairwoman champion chancellor chef chemist chief child choreographer
chronicler cleric clerk climber climatologist coach co-author co-ceo co-chair co-chairman co-founder cofounder co-owner co-worker colleague collector colonel
columnist comedian commander commentator commissioner composer comptroller conductor congressman congresswoman constable consultant
contractor controller cook coordinator coo coroner correspondent councillor councilman councilwoman councilmember counsel counselor counsellor count
counterpart cousin creator critic curator cyclist dancer daughter dean defender defenseman defendant delegate demographer dentist deputy
designer detective developer dictator diplomat director doctor driver duchess duke duo economist editor educator emir emperor employee
engineer entrepreneur envoy epidemiologist ex-wife ex-husband executive expert explorer farmer father fellow fighter filmmaker financier firefighter
fisherman footballer forester forward founder friend gardener general geneticist geographer geologist girl girlfriend goalie goalkeeper goaltender golfer
governor graduate grandfather grandmother grandson granddaughter guard guardian guest guide guitarist head headmaster headteacher heir hero
historian host hunter husband imam immunologist infielder inspector inspector-general instructor inventor investigator investor journalist judge
jurist justice keeper king lady landlord lawmaker lawyer leader lecturer legend legislator librarian lieutenant linebacker linguist lobbyist
magnate magistrate magnate major man manager marshal mathematician mayor mechanic mediator member mentor meteorologist midfielder midwife miner
minister model moderator monk mother mp msp musician negotiator neighbor neighbour nephew neurologist neuroscientist niece nominee novelist
nun nurse nutritionist officer official ombudsman operator opponent organiser organizer outfielder owner paediatrician painter paralympian paramedic
parent parliamentarian partner passenger pastor pathologist patient patriarch pediatrician performer pharmacist philanthropist philosopher photographer physician
physicist physiotherapist pianist pilot pitcher planner player playwright poet policeman policewoman pollster pope porter postmaster practitioner
preacher predecessor premier president president-elect presenter priest prime-minister prince princess principal producer professor programmer
prosecutor protester psychiatrist psychologist publicist publisher pundit quarterback queen rabbi racer ranger rapper rebel receiver receptionist
rector referee regulator relative reporter representative republican democrat researcher resident retiree reverend rider rival runner sailor saxophonist scholar
scientist screenwriter sculptor secretary secretary-general seismologist senator sergeant shareholder sheikh sheriff sibling singer
singer-songwriter sister skater skier skipper sociologist soldier solicitor solicitor-general son songwriter soprano speaker specialist spokesman spokesperson
spokeswoman sprinter staffer star statesman statistician strategist striker student sultan superintendent superstar supervisor surgeon survivor suspect
swimmer teacher technician teammate teenager tenor tenant therapist trader trainer translator treasurer trustee tsar tycoon undersecretary uncle aunt
under-secretary veteran veterinarian vet vicar vice-chair vice-chairman vice-president vice-chancellor victim virologist visitor volcanologist volunteer
waiter waitress warden weatherman whip whistleblower widow widower wife winger winner witness woman worker wrestler writer zoologist half-back
centre center wicketkeeper batsman batter catcher shortstop midfielder full-back halfback cornerback tackle lineman linebacker playmaker goalscorer
`;

/** Written right before a name, with or without a dot, and no part of it. */
export const HONORIFICS: Readonly<Record<string, 'female' | 'male' | 'unknown'>> = {
  mr: 'male',
  mister: 'male',
  sir: 'male',
  lord: 'male',
  herr: 'male',
  monsieur: 'male',
  señor: 'male',
  sr: 'male',
  don: 'male',
  signor: 'male',
  father: 'male',
  brother: 'male',
  king: 'male',
  prince: 'male',
  duke: 'male',
  pope: 'male',
  sheikh: 'male',
  imam: 'male',
  rabbi: 'unknown',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  madam: 'female',
  madame: 'female',
  mme: 'female',
  mlle: 'female',
  dame: 'female',
  lady: 'female',
  frau: 'female',
  señora: 'female',
  sra: 'female',
  doña: 'female',
  signora: 'female',
  sister: 'female',
  queen: 'female',
  princess: 'female',
  duchess: 'female',
  dr: 'unknown',
  prof: 'unknown',
  professor: 'unknown',
  rev: 'unknown',
  reverend: 'unknown',
  hon: 'unknown',
  judge: 'unknown',
  justice: 'unknown',
  rep: 'unknown',
  sen: 'unknown',
  gov: 'unknown',
  capt: 'unknown',
  col: 'unknown',
  gen: 'unknown',
  lt: 'unknown',
  maj: 'unknown',
  sgt: 'unknown',
  cpl: 'unknown',
  cmdr: 'unknown',
  adm: 'unknown',
  det: 'unknown',
  supt: 'unknown',
  insp: 'unknown',
  pres: 'unknown',
  atty: 'unknown',
  m: 'unknown',
  st: 'unknown',
  saint: 'unknown',
  reps: 'unknown',
  sens: 'unknown',
  messrs: 'male',
};

/** Words that modify a role and stand before it: `former`, `acting`. */
export const ROLE_MODIFIERS = `
acting assistant associate chief co current deputy designate elect emeritus ex first former founding general honorary incoming interim joint junior late lead
longtime long-time new newly-elected onetime one-time outgoing past permanent principal prominent renowned retired retiring second senior shadow special then veteran vice visiting
`;

export const FEMALE_NOUNS = `
actress aunt businesswoman chairwoman congresswoman councilwoman daughter duchess girl girlfriend grandmother granddaughter lady mother niece nun policewoman
princess queen sister spokeswoman waitress widow wife woman ex-wife saleswoman heroine
`;

export const MALE_NOUNS = `
boy boyfriend brother businessman chairman congressman councilman duke father fisherman grandfather grandson husband king man monk nephew policeman pope
priest prince son spokesman uncle waiter widower weatherman ex-husband salesman statesman batsman lineman defenseman archbishop bishop cardinal
`;
