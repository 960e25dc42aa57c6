// Which nouns say what a person is or does (minister, goalkeeper, widow)?
// Source: WordNet 3.1, lexical file noun.person. WordNet is free to use with this notice: WordNet Release 3.1,
// copyright Princeton University. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS".
// Built by tests/lab/build-lexicon.ts: change the builder, not this file.

export const PERSON_NOUNS = `
absentee academic accomplice accountant accused accuser activist actor actress administrator admirer
adolescent adult adventurer adviser advisor advocate affluent aggressor aide aides alarmist alternate
ambassador analyst anarchist ancient anesthetist animist antagonist appointee arbiter arbitrator archaeologist
archeologist architect armourer artist assailant assistant associate astronaut atheist attacker attorney
author authoritarian baby bachelor backer banker banks bassist batsman batter begin believer benefactor bidder
billionaire biologist bishop blackmailer blogger bodyguard booster borrower bowler boy brigadier broadcaster
broker brother businessman buyer bystander caller cameraman campaigner candidate capitalist captain captive
caretaker carrier cartoonist casualty catcher celebrity cellist censor centrist chairman chairwoman challenger
champion chancellor chemist chief child choreographer citizen civilian claimant cleric clerk client clone
co-defendant coach colleague colonial columnist combatant comedian comic commander commando commissioner
communist companion compatriot competitor compiler composer comptroller conductor congressman congresswoman
conqueror conservative consultant consumer contender contestant contractor contributor controller convert
coordinator correspondent cosmonaut counsel counselor counterterrorist countryman countrywoman courier
courtier cousin creator creditor criminal critic crooner crusader cub curator custodian customer cyclist
dancer daughter defendant defender deliverer demographer demonstrator dependent deputy deserter designer
detainee detective dictator diplomat director dissident distributor diver doctor domestic donor driver drunk
earner eater economist editor elder electrician emperor employee employer empress engineer entertainer
environmentalist envoy equal equestrian ethnic evangelist ex-president examiner executive exile expert
explorer exporter extremist eyewitness facilitator fascist fellow feminist fiancee fighter filibuster
filmmaker finalist financier finisher fisherman follower foreigner friend front-runner fugitive fundamentalist
fundraiser gardener gentleman geologist girl girlfriend goaltender golfer governor granddaughter grandfather
grandmother grandson graves great grower guarantor guard guardian guerrilla guest guide guitarist gunman
hairdresser half-brother half-sister handler hardliner have headliner heavy hero hijacker hiker hire historian
homeless homeowner hopeful host hostage hostess housekeeper humanitarian hunt husband immigrant imperialist
importer incumbent independent inductee infant inferior informant informer inhabitant innocent insider
inspector instructor insurgent interpreter interrogator interviewer investigator investor janitor jeweler
jihadist journalist judge jumper junior jurist juror keeper kicker kidnapper killer laborer lady laureate
lawmaker lawyer leader lecturer leftist legislator lender liberal lieutenant lobbyist locator longer loser
lyricist mainstay maker manager mandatory marathoner marks married martial master mastermind mathematician
mayor measurer medalist mediator member merchant middleman migrant militant militarist minister minor miss
mobster moderate modern monarch monitor monster more motorist murderer musician nationalist natural negotiator
neighbor nephew neutral newscaster nominee noncompliant novelist observer occupier offender officer official
oilman oncologist operative opponent optician optimist ordinary organist organizer ouster outsider owner
pacifist palestinian parent parliamentarian partner passenger pastor patient peacekeeper percussionist
performer pessimist philanthropist photographer photojournalist physician physicist pianist pilot pirate
pitcher planner player playmaker plotter policeman politician pontiff pop pope populist preacher predator
predecessor predictor premier presenter president prey priest primitive printer prior prisoner producer
professional professor promoter prosecutor protectionist protester provider provincial publicist pursued
pursuer racist raiser rancher rapper rebel receptionist recipient record-holder recruit recruiter referee
referral refiner reformer reformist refugee regular relative religious renegade reporter representative
researcher resident retailer rightist ringleader rival robber rocker rounder rover royalist ruler runner
sailor salesman same scientist seasonal secessionist sectarian secular secularist seller senator senior
sensitive separatist sergeant servant server serviceman sessions settler shareholder shopkeeper shrink singer
sister skater skier sleeper smoker sniper socialist soldier son songwriter sooner sovereign speaker specialist
spectator speedskater spinner spirit spokesman spokesperson spokeswoman sponsor sprinter spy staffer
stakeholder statesman statistician steady stiff straight stranger striker student stylist subsidiary successor
sufferer suitor super superintendent supervisor supplier supporter supremacist survivor suspect swift swimmer
swindler tackle talker taxpayer teach teacher technician technocrat teen teenager tell temporary territorial
terrorist tiger toddler torchbearer totalitarian tough tourist tracker trader trafficker trailer traitor
translator transmitter traveller trawler treasurer tribesman trooper trumpeter twin tycoon unionist user
veteran veterinarian veterinary victim villager visitor volunteer voter ward warlord warrior watchdog waters
waver wells whistleblower widow widower wife winner witness woman woodcutter worker wrestler writer youth
`;
