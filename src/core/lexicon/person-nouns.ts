// Which nouns say what a person is or does (minister, goalkeeper, widow)?
// Source: WordNet 3.1, lexical file noun.person. WordNet is free to use with this notice: WordNet Release 3.1,
// copyright Princeton University. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS".
// Built by tests/lab/build-lexicon.ts: change the builder, not this file.

export const PERSON_NOUNS = `
absentee academic accomplice accountant accused accuser activist actor actress administrator admirer
adolescent adult adventurer adviser advisor advocate aggressor aide aides ambassador analyst anarchist
anesthetist animist antagonist appointee arbiter arbitrator archaeologist archeologist architect armourer
artist assailant assistant associate astronaut atheist attacker attorney author baby bachelor backer banker
bassist batsman batter believer benefactor bidder billionaire biologist bishop blackmailer blogger bodyguard
booster borrower bowler boy brigadier broadcaster broker brother businessman buyer bystander caller cameraman
campaigner candidate capitalist captain captive caretaker carrier cartoonist casualty catcher celebrity
cellist censor centrist chairman chairwoman challenger champion chancellor chemist chief child choreographer
citizen civilian claimant cleric clerk client co-defendant coach colleague columnist combatant comedian comic
commander commando commissioner communist companion compatriot competitor compiler composer comptroller
conductor congressman congresswoman conqueror conservative consultant consumer contender contestant contractor
contributor controller coordinator correspondent cosmonaut counsel counselor counterterrorist countryman
countrywoman courier courtier cousin creator creditor criminal critic crooner crusader curator custodian
customer cyclist dancer daughter defendant defender deliverer demographer demonstrator deputy deserter
designer detainee detective dictator diplomat director dissident distributor diver doctor donor driver drunk
earner eater economist editor elder electrician emperor employee employer empress engineer entertainer
environmentalist envoy equestrian evangelist ex-president examiner executive exile expert explorer exporter
extremist eyewitness facilitator fascist fellow feminist fiancee fighter filmmaker finalist financier finisher
fisherman follower foreigner friend front-runner fugitive fundamentalist fundraiser gardener gentleman
geologist girl girlfriend goaltender golfer governor granddaughter grandfather grandmother grandson grower
guard guardian guerrilla guest guitarist gunman hairdresser half-brother half-sister handler hardliner
headliner hero hijacker hiker historian homeowner host hostage hostess housekeeper husband immigrant
imperialist importer incumbent independent inductee infant informant informer inhabitant insider inspector
instructor insurgent interpreter interrogator interviewer investigator investor janitor jeweler jihadist
journalist judge jumper jurist juror keeper kicker kidnapper killer laborer lady laureate lawmaker lawyer
leader lecturer leftist legislator lender liberal lieutenant lobbyist loser lyricist mainstay maker manager
marathoner mastermind mathematician mayor measurer medalist mediator member merchant middleman migrant
militant militarist minister mobster monarch motorist murderer musician nationalist negotiator neighbor nephew
newscaster nominee novelist observer occupier offender officer official oilman oncologist operative opponent
optician optimist organist organizer outsider owner pacifist palestinian parent parliamentarian partner
passenger pastor patient peacekeeper percussionist performer pessimist philanthropist photographer
photojournalist physician physicist pianist pilot pirate pitcher planner player playmaker plotter policeman
politician pontiff pope populist preacher predator predecessor predictor premier presenter president priest
prisoner producer professional professor promoter prosecutor protectionist protester provider publicist
pursued pursuer racist raiser rancher rapper rebel receptionist recipient record-holder recruit recruiter
referee reformer reformist refugee relative renegade reporter representative researcher resident retailer
rightist ringleader rival robber rocker royalist ruler runner sailor salesman scientist secessionist
secularist seller senator senior separatist sergeant servant serviceman settler shareholder shopkeeper singer
sister skater skier smoker sniper socialist soldier son songwriter sovereign speaker specialist speedskater
spinner spokesman spokesperson spokeswoman sponsor sprinter spy staffer stakeholder statesman statistician
stranger striker student stylist successor sufferer suitor superintendent supervisor supplier supporter
supremacist survivor suspect swimmer swindler talker taxpayer teacher technician technocrat teen teenager
terrorist toddler torchbearer tourist tracker trader trafficker traitor translator traveller treasurer
tribesman trooper trumpeter twin tycoon unionist veteran veterinarian veterinary victim villager visitor
volunteer voter warlord warrior whistleblower widow widower wife winner witness woman woodcutter worker
wrestler writer youth
`;
