// Which words does English news write in small letters? With a capital they prove no name.
// Source: frequencies in public-domain agency text (Groningen Meaning Bank, text only).
// Built by tests/lab/build-lexicon.ts: change the builder, not this file.

export const COMMON_WORDS = `
abandon abandoned abandoning abdominal abducted abducting abduction abductions abductors abide ability able
aboard abolished abolition abortion about above abroad abruptly absence absentia absolute abuse abused abuses
abusing abusive academic accelerate accelerating accept acceptable accepted accepting accepts access accession
accident accidental accidentally accidents accommodate accompanied accompanying accomplice accomplished accord
accordance according accords account accountable accounted accounting accounts accreditation accurate
accusation accusations accuse accused accuses accusing achieve achieved achievement achievements achieving
acid acknowledge acknowledged acknowledges acquire acquired acquiring acquisition acquitted across act acted
acting action actions active actively activist activists activities activity actor actors actress acts actual
actually acute add added adding addition additional address addressed addresses addressing adds adequate
adequately adhere adjacent adjourned adjust administered administration administrative administrator admission
admit admitted adopt adopted adoption adult adults advance advanced advances advancing advantage
advertisements advertising advice advised adviser advisers advising advisor advisors advisory advocacy
advocate advocates advocating aerial affair affairs affect affected affecting affects affiliated affiliates
affirmed afford afraid after aftermath afternoon aftershock afterward afterwards again against age agencies
agency agenda agent agents aggression aggressive aggressively aging ago agree agreed agreement agreements
agrees agricultural agriculture ahead aid aide aides aiding ailing ailments aim aimed aiming aims air airbase
aircraft aired airing airline airliner airliners airplane airplanes airport airports airspace airstrike
airstrikes alarm alarmed album albums alcohol alert alerted aliens aligned alike alive all allegation
allegations allege alleged allegedly alleges allegiance alleging alliance alliances allied allies allocated
allow allowed allowing allows ally almost aloft alone along alongside already also alter alternate alternative
alternatives although always am ambassador ambassadors ambitions ambitious ambush ambushed ambushes amend
amended amendment amendments amid ammunition among amount amounts an analysis analyst analysts ancient and
anger angered angry animal animals ankle annexed anniversary announce announced announcement announcing annual
annually anonymity anonymous another answer answered anticipated anticipation antiquities any anyone anything
anywhere apart apartheid apartment apartments apologize apologized apology apparel apparent apparently appeal
appealed appealing appeals appear appearance appearances appeared appearing appears application applications
applied apply applying appoint appointed appointing appointment appointments appreciation approach approached
approaches approaching appropriate approval approve approved approving approximately arbitrary arbitration
archaeologists archipelago architect are area areas argue argued argues arguing argument arguments arm armed
armies armor armored arms army arose around arrange arranged arrangement arrangements arranging arrest
arrested arresting arrests arrival arrivals arrive arrived arrives arriving arsenal arsenals arson art article
articles artillery artist artists arts as ash ashore aside ask asked asking asks asleep aspirations assailants
assassinate assassinated assassination assassinations assault assaulted assaulting assaults assembled assert
assertion assess assessing assessment asset assets assigned assist assistance assisted assisting associate
associates assume assumed assuming assurances assured assuring asteroid astronaut astronauts asylum at ate
athletes atmosphere atop atrocities attach attached attack attacked attacker attackers attacking attacks
attained attempt attempted attempting attempts attend attendance attended attending attention attorney
attorneys attract attracted attracting attractive attributed auction audience audiences audio audiotape audit
auspices austerity authenticity author authoritarian authorities authorization authorize authorized authorizes
authorizing auto autocratic automaker automakers automatic automatically automobile automotive autonomous
autonomy available avalanche average averaged averaging avian aviation avoid avoided await awaiting award
awarded awards aware awareness away axe baby back backed backer backers background backing backlash backs
bacteria bad badly bag bags bail bailout bakery balance balanced ball ballistic ballot balloting ballots balls
ban bananas band bandits bankers banking bankruptcy banks banned banner banners banning bans bar barbaric
bargain barracks barrage barred barrel barrels barricades barrier barriers bars base baseball based baseless
bases basic basis basketball batch bathroom batons batsman battered batteries battery battle battled battles
battling bauxite be beach beaches beans bear bears beasts beat beaten beating beatings beautiful beauty became
because become becomes becoming beef been beer before began begin beginning begins begun behalf behavior
beheaded beheading beheadings behind being belief beliefs believe believed believes bells belong belonged
belonging belongs below belt benchmark benchmarks beneath benefit benefited benefits benzene beside best
better between beyond bias biased biathlon bicycle bid bidding bids big bigger biggest bilateral bill billion
billionaire billions bills bin binding biological biotechnology bipartisan bird birds birth birthday bishop
bit bitter black blackout blacks blame blamed blames blaming blankets blasphemous blast blasted blasts blaze
blazes bleeding blessing blew blind blindfolded bloc block blockade blocked blocking blocks blogger blood
bloodiest bloodless bloodshed bloody blow blowing blown blows blue blues board boarded boarding boards boat
boats bodies bodily body bodyguard bodyguards bolster bomb bombardment bombed bomber bombers bombing bombings
bombs bond bonds book books boom booming boost boosted boosting border bordering borders born borrow borrowers
borrowing both bottles bottom bought bound boundaries boundary bounty bowler bowlers box boxes boy boycott
boycotted boycotting boys bracing brain branch branches brand brands brawl breach breached breaches break
breakaway breaking breaks breakthrough breakup breast breathing bribery bribes bricks bridge bridges brief
briefed briefing briefings briefly bring bringing brings broad broadcast broadcaster broadcasters broadcasts
broader broke broken broker brokered bronze brother brothers brought brutal brutality brutally budget
budgetary buffer build building buildings buildup built bulk bulldozers bullet bullets bunker burden
bureaucracy bureaucratic burial buried burn burned burning burst bus buses busiest business businesses
businessman businessmen busy but buy buyer buyers buying buys by bystander bystanders cabinet cable cache
cadmium cafe cafes calendar call called calling calls calm came camera cameraman cameras camp campaign
campaigned campaigning campaigns camps can cancel canceled cancellation cancelled cancer candidacy candidate
candidates capabilities capability capable capacity capita capital capitals caps capsized captain captive
captives captivity captors capture captured capturing car carbon card cards care career carefully caretaker
cargo carmaker carried carrier carriers carries carry carrying cars cartel cartels cartoon cartoons case cases
cash casino cast casting casualties casualty catastrophe catastrophic catch catches cattle caught cause caused
causes causing caution cautioned cautious cease ceased ceasefire ceded celebrate celebrated celebrates
celebrating celebration celebrations celebrity cell cells cement censorship center centered centers
centimeters central centrifuges centrist cents centuries century ceremonial ceremonies ceremony certain
certified cervical chain chair chaired chairman chairmanship chairs challenge challenged challenger challenges
challenging chamber champion champions championship championships chance chances change changed changes
changing channel channels chanted chanting chaos chaotic character characterized charge charged charges
charging chariot charitable charities charity charred charter chartered chase chased cheaper check checked
checkpoint checkpoints checks cheered cheering chemical chemicals chest chicken chickens chief chiefs child
childhood children chocolate choice choices cholera choose choosing chose chosen chronic church churches
cigarettes circuit circulated circulating circulation circumstances cited cites cities citing citizen citizens
citizenship citrus city civil civilian civilians claim claimed claiming claims clampdown clan clandestine
clans clash clashed clashes class classes classified classify clean cleaned cleaner cleaning cleanup clear
cleared clearing clearly clergy cleric clerics clerk client clients cliff climate climb climbed clinic clinics
clone close closed closely closer closest closing closure closures clothes clothing cloud club clubs clues
cluster coach coaches coal coalition coast coastal coastline coca cocaine cocoa coconuts code coffee coffin
coincide coincided coincides coins cold collaboration collapse collapsed colleague colleagues collect
collected collecting collection collects college collided collision colonial colonies colony color colorful
coma combat combatants combating combination combined combines come comedy comes comic coming command
commanded commander commanders commanding commando commandos commemorate commemorates commemorating
commemoration commemorations comment commented comments commercial commission commissioned commit commitment
commitments committed committee committing commodities commodity common commonly communication communications
communist communities community commuter companies companion companions company comparable compared comparing
compassion compatriot compelled compensate compensated compensation compete competed competing competition
competitive competitiveness competitors complain complained complaining complaint complaints complete
completed completely completing completion complex compliance complicity complied comply components composite
compound compounds comprehensive comprises compromise computer computers concede concentrate concentrated
concentration concern concerned concerning concerns concert concerts concessions conclude concluded concludes
conclusion concrete condemn condemnation condemned condemning condemns condition conditions condolences
conduct conducted conducting conference conferred confessed confession confidence confident confidential
confined confinement confirm confirmation confirmed confirming confirms confiscated conflict conflicting
conflicts conform confront confrontation confrontations confronted confronting congratulate congratulated
congressional congressman connect connected connection conquered conquest consciousness consecutive consensus
consented consequences conservation conservative conservatives consider considerable consideration considered
considering considers consistent consists consolidate consolidation consortium conspiracy conspiring constant
constituencies constituency constitute constitution constitutional constrained construct constructed
construction constructive consular consulate consulates consult consultations consulting consumer consumers
consumption contact contacted contacting contacts contagious contain contained container containers containing
contains contaminated contamination contender contends content contentious contents contest contested
contesting continent contingent continue continued continues continuing continuously contract contracted
contracting contraction contractor contractors contracts contrary contribute contributed contributes
contributing contribution contributions control controlled controlling controls controversial controversy
convened convenes conventional conversation conversations conversion convert converted converting conveyed
convicted conviction convictions convince convinced convoy convoys cooked cooking cool cooling cooperate
cooperating cooperation coordinate coordinated coordinating coordination coordinator cope copies copper copy
coral cordoned core corn corporate corpses correct correctly correspondent corrupt corruption cost costly
costs cotton could councils counsel count counted counter counterpart counterparts counterproductive counting
countries country countryman countryside counts county coup couple coups courage courageous course courses
court courthouse courtroom courts cousin cover coverage covered covering covers covert cow crack crackdown
cracked cracking craft crash crashed create created creating creation credentials credibility credible credit
credited creditors credits crew crews cricket cried crime crimes criminal criminals crippled crippling crises
crisis criteria critic critical critically criticism criticize criticized criticizes criticizing critics crop
crops crossed crossfire crossing crossings crowd crowded crowds crown crucial crude cruel cruise crush crushed
crushing crying cub cubic culled culling cultivation cultural culture curb curbing curfew curfews currencies
currency current currently curtail curtailed custody customer customers customs cut cuts cutting cyber cycle
cyclone da daily dam damage damaged damages damaging dance danger dangerous dangers dark data database date
dated dates dating daughter daughters dawn day daylight days de dead deadliest deadline deadlock deadlocked
deadly deal dealing dealings deals dealt death deaths debate debating debris debt debts debut decade decades
decent decide decided decides deciding decision decisions declaration declare declared declares declaring
decline declined declines declining decorations decrease decreased decree dedicated deemed deep deeper deeply
defeat defeated defected defectors defend defendant defendants defended defending defense defenses defensive
defiance deficit deficits defied defuse degree degrees dehydration del delay delayed delaying delays delegates
delegation delegations deliberate deliberately deliver delivered deliveries delivering delivery demand
demanded demanding demands demarcation demobilized democracies democracy democratically demolished demolition
demonstrate demonstrated demonstrating demonstration demonstrations demonstrators denial denied denies
denounce denounced denouncing densely deny denying depart departure depend dependence dependency dependent
depending depends depicting depletion deploy deployed deploying deployment deport deportation deported deposed
deposits depot depressed depression deputies deputy derail derailed dereliction descendants descent describe
described describes describing desecrated desecration desert deserted deserve design designated designed
designs desire desperate despite destabilize destination destroy destroyed destroyer destroying destruction
detail detailed details detain detained detainee detainees detaining detect detected detention detentions
deter deteriorated deteriorating determination determine determined determining detonate detonated detonating
devastated devastating devastation develop developed developing development developments device devices
devoted diabetes diagnosed dialogue diamond diamonds diarrhea dictator dictatorship did die died dies diesel
difference differences different difficult difficulties difficulty dig digging digital dignitaries dining
dinner dioxide diplomacy diplomat diplomatic diplomats direct directed direction directly director directors
dirty disabled disagreement disagreements disappearance disappeared disappointed disappointing disappointment
disapprove disarm disarmament disarmed disarming disaster disasters disastrous disbanded discharged
disciplinary discipline disclose disclosed discontent discount discounted discourage discouraging discover
discovered discoveries discovery discredit discrimination discuss discussed discussing discussion discussions
disease diseases disgraced disguised dismantle dismantled dismantling dismayed dismiss dismissal dismissed
disorder dispatch dispatched disperse dispersed displaced displacing display displayed displays disposal
dispute disputed disputes disqualified disrupt disrupted disrupting disruption disruptions dissatisfied
dissent dissident dissidents dissolution dissolve dissolved distance distances distant distress distribute
distributed distributing distribution district districts disturbed diverse diversification diversified
diversify divert diverted divide divided dividend divides dividing diving division divisions divorce do docked
doctor doctors document documentary documentation documents does dogs doing dollar dollars dolphins domestic
domestically dominance dominant dominate dominated domination donate donated donating donation donations done
donor donors door doors doping doses double doubled doubles doubling doubt doubts down downed downgraded
downhill downplayed downtown downturn downward dozen dozens draft drafted drafting drag dragged dramatic
dramatically drastically draw drawing drawn draws dressed drew drill drilling drills drink drinking drive
driven driver drivers drives driving drone drones drop dropped dropping drops drought droughts drove drowned
drug drugs drunk dry dual dubbed duck ducks due dump dumped during dust duties duty dying dynamic dynasty each
eager earlier early earmarked earn earned earnings ears earthquake earthquakes ease eased easier easily easing
eastern easy eat eaten eating eavesdropping economic economies economist economists economy edition editor
editorial education educational effect effective effectively effects efficiency efficient effort efforts eggs
eight eighth either elaborate elder elderly elders elect elected election elections electoral electric
electrical electricity electronic electronics element elements elephant elephants eligible eliminate
eliminated eliminating elite else elsewhere embargo embarked embassies embassy embattled embezzlement
embezzling emerge emerged emergency emerging emissions emperor emphasized employ employed employee employees
employers employing employment employs empty en enabled enact enacted enclave enclaves encountered encourage
encouraged encourages encouraging end endangered ended endemic ending endorsed endorsement ends endured
enemies enemy energy enforce enforcement engage engaged engagement engaging engine engineer engineering
engineers engines enhance enjoy enjoyed enjoying enjoys enough enrich enriched enriching enrichment ensure
enter entered entering enterprises entertainment entire entirely entities entitled entity entrance entry
environment environmental envoy envoys epicenter epidemic equal equality equally equals equipment equipped era
eradication error errors erupted eruption escalated escalating escalation escape escaped escorted especially
espionage essential establish established establishing establishment estate estimate estimated estimates
ethical ethics ethnic ethnically euro evacuate evacuated evacuating evacuation evacuees evasion even evening
event events eventual eventually ever every everyone everything eviction evidence evil evolved exacerbated
exact exactly examination examine examined examining example exceed exceeded excellent except excess excessive
exchange exchanged exchanges exchanging exclaimed exclusive excuse executed execution executions executive
executives exercise exercises exhausted exhibit exhibition exile exiled exiles exist existed existence
existing exists exit expand expanded expanding expansion expect expectations expected expects expelled
expelling expenditures expense expenses expensive experience experienced experiencing experiments expert
experts expire expired expires explain explained explanation explode exploded exploitation exploiting
exploration explore explored explosion explosions explosive explosives export exported exporter exporters
exports exposed exposure express expressed expresses expressing expression expulsion extend extended extending
extends extension extensive extent external extra extracted extraction extradite extradited extradition
extraordinary extreme extremely extremism extremist extremists eye eyes face faced faces facilitate facilities
facility facing fact faction factional factions factor factories factors factory fail failed failing fails
failure failures fair fairly faith faithful faiths fake fall fallen falling falls faltering famed familiar
families family famine famous fans far farm farmers farming farms farther fashion fast faster fastest fasting
fatal fatalities fatality fatally fate father fault favor favorable favored favoring favorite favors fear
feared fearing fears feathers feature features featuring federal federalism fee feed feeding feel feeling
feelings feels fees feet fell fellow felt female fence fencing ferry fertilizer festival festivities feud
fever few fewer field fields fierce fiercely fifth fight fighter fighters fighting figure figures file filed
filing fill filled film filmmaker films final finalize finalized finally finals finance financed finances
financial financing find finding findings finds fine fined fines finish finished fire fired firefight
firefighters fires fireworks firing firm firms first fiscal fish fisherman fishermen fishing fit five fix
fixed flag flags flame flames flared flash flat flawed fled flee fleeing fleet flew flexibility flight flights
flock flood flooded flooding floods floodwaters floor flotilla flow flowers flowing flown flows flu fluids
flush fly flying focus focused focuses focusing foiled follow followed followers following follows food foot
footage football for forbids force forced forces forcibly forcing forecast forecasters foreclosures foreign
foreigner foreigners forest forestry forged form formal formally formation formed former formerly forming
forms fortified forum forward fought found foundation founded founder founding four fours fourth fowl fraction
fragile framework fraud fraudulent free freed freedom freedoms freeing freely freeze freezing frequent
frequently fresh friend friendly friends friendship from front froze frozen fruit fruits frustrated
frustration fuel fueled fueling fuels fugitive fugitives fulfill full fully functioning functions fund
fundamental fundamentalism funded funding fundraising funds funeral further future gain gained gaining gains
galaxies gambling game gaming gang gangs gap gas gases gasoline gate gather gathered gathering gatherings gave
gay geese gems gender generally generals generate generated generating generation generations genocide
geographic gesture get gets getting giant gifts girl girlfriend girls give given gives giving glass global
globalization globe go goal goals goes going gold golden gone good goods goodwill got govern governance
governing government governments governor governors grab grade gradual gradually graft grain grandson grant
granted granting grants grass grave graves great greater greatest greatly greenhouse greeted greetings grenade
grenades grew grievances grieving grip gross ground grounded grounds group grouping groups grow growing grown
growth guarantee guaranteed guarantees guard guarded guarding guards guardsmen guerillas guerrilla guerrillas
guest guests guidance guide guidelines guilders guilty guitarist gun gunbattle gunbattles gunfight gunfire
gunman gunmen gunned gunpoint guns gunships gunshot habitats habits had hailed hailing hair half hall halt
halted halting hamper hampered hampering hand handed handful handicrafts handing handle handled handling
handover hands hanged hanging happen happened happy harassed harassment harbor harboring hard harder hardest
hardline hardware harm harmful harming harsh harvest has hate hatred have haven havens having hay hazardous he
head headed heading headquarters heads health healthy hear heard hearing hearings heart heat heated heating
heaviest heavily heavy hectares heels height heightened held helicopter helicopters help helped helpful
helping helps hemorrhagic her here hero heroin herself hid hidden hide hideout hideouts hiding high higher
highest highlight highlighted highlighting highlights highly highs highway highways hijack hijacked hijackers
hijacking hijackings hike hikers hikes him himself hindered hire hired his historic historical historically
history hit hitting hoax hold holding holds hole holed holiday holidays holiest holy home homeland homeless
homemade homeowners homes hometown honest honor honored honoring honors hope hoped hopeful hopes hoping horns
hospital hospitalized hospitals host hostage hostages hosted hostile hostilities hosting hosts hot hotel
hotels hotly hour hours housed household households houses housing how however hub huge human humanitarian
humanity humans hundred hundreds hunger hungry hunt hunters hunting hurled hurricanes hurt hurting husband
hybrid hydroelectric hydropower ice icy idea ideas identification identified identify identities identity
ideology if ignore ignored ignoring ill illegal illegally illness illnesses image images imbalance immediate
immediately immigrant immigrants immigration imminent immunity impact impacted impasse impeachment imperial
implement implementation implemented implementing implicated import importance important imported importing
imports impose imposed imposing impossible impoverished impressed impressive imprisoned imprisonment improve
improved improvement improvements improving improvised in inability inadequate inappropriate inaugurated
inauguration incentives incident incidents inciting include included includes including inclusion income
incomes incoming incorporated incorrect increase increased increases increasing increasingly incumbent
incursion incursions indefinitely independence independent independently independents index indexes indicate
indicated indicates indicating indication indications indicators indicted indictment indictments indigenous
indirect indiscriminately individual individuals indoor industrial industrialized industries industry
inefficient inequality infant infected infection infections infectious infighting infiltrated inflated
inflation inflows influence influenced influential influenza inform informal information informed
infrastructure ingredient ingredients inhabitants inhabited initial initially initiated initiative initiatives
injunction injured injuries injuring injury inmates innings innocent inquired inquiry inside insist insisted
insisting insists inspect inspection inspections inspector inspectors inspired instability install
installation installations installed instances instead instituted institution institutions instructed
instruments insufficient insult insulting insurance insurgency insurgent insurgents integration integrity
intelligence intend intended intends intense intensified intensify intensive intention intentions intercepted
intercontinental interest interested interests interfere interference interfering interim internal internally
international internationally interpreter interrogated interrogation interrogators interrupted intervene
intervened intervention interview interviewed interviews intestinal intimidated intimidation into introduced
introduction intrusion invade invaded invasion inventories invest invested investigate investigated
investigating investigation investigations investigative investigator investigators investing investment
investments investor investors invitation invited involve involved involvement involves involving iron
irregularities irresponsible is island islands isolated isolation issue issued issues it items its itself jail
jailed jails jazz jet jets job jobless jobs join joined joining joins joint jointly journalism journalist
journalists journey judge judges judgment judicial judiciary jump jumped jungle junior junta jurisdiction
jurors jury just justices justified justify keep keeping keeps kept key kickbacks kicked kidnap kidnapped
kidnappers kidnapping kidnappings kidney kids kill killed killing killings kills kilograms kilometer
kilometers kind kingdom kitchen knee knew knocked knocking know knowledge known knows lab labeled labor
laboratories laboratory laborers lack lacked lacking lacks lady laid land landed landfall landing landless
landlocked landmark landmine lands landslide landslides language laptop large largely larger largest lashed
last lasted lasting late later latest latter launch launched launcher launchers launches launching laundering
laureate law lawless lawlessness lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lay laying lead
leader leaders leadership leading leads leak leaked learn learned learning least leave leaves leaving led left
leftist leg legal legality legally legend legendary legislation legislative legislator legislators legislature
legitimate lenders lending length lengthy less lessen lesser let lethal letter letters levee levees level
levels liberal liberties liberty license licenses licensing lie lies lieutenants life lifetime lift lifted
lifting light lighting lights like likely limit limited limits line lined lines link linked linking links
liquid list listed lists liter literature liters little live lived livelihood livelihoods lives livestock
living load loaded loan loans lobbying local locally locals locate located location locations locked
logistical logistics long longer longest longstanding longtime look looked looking looks loose looting lose
losing loss losses lost lot love loved low lower lowered lowest loyal luck lucrative lull lunar lunch lung
luxury lying machine machinery machines macroeconomic made magazine magnitude main mainland mainly mainstay
mainstream maintain maintained maintaining maintains maintenance major majority make maker makers makes
makeshift makeup making malaria male males man manage managed management manager managers managing mandate
mandatory maneuvers manhunt manipulating manned manner manslaughter manufacture manufactured manufacturer
manufacturers manufacturing many map maps marathon marched marchers marches margin marijuana maritime mark
marked market markets marking marks marred marriage married martial masked mass massacre massive master
mastermind match matches material materials matter matters maximum may mayor mayors me meals mean meaning
means meant meanwhile measure measured measures meat mechanism medal medalist medals media mediate mediation
mediator mediators medical medication medications medicine medicines medics medium meet meeting meetings meets
melting member members membership memo memorandum memorial memory men mention mentioned merchant mercy merely
merge merged merger message messages met metal metals meter meters method methods metric mid midday midnight
midst midwestern might migrant migrants migrating migratory mild milestone militancy militant militants
military militia militiamen militias mill million millions mind mine mineral minerals miners mines minibus
minimum mining ministerial ministers ministries minor minorities minority minus minute minutes mired
mismanagement miss missed missile missiles missing mission missionaries missions mistake mistaken mistakenly
mistook mistreated mistreatment misuse mixed mob mobile mobilize model moderate modern modernization modest
modified molestation moment moments momentum monarch monarchy money monitor monitored monitoring monitors
monks monopoly monsoon month monthly months monument moon moral moratorium more morning mortar mortars
mortgage mosque mosques most mostly mother mothers motion motivated motive motorcade motorcycle motorcycles
mountain mountainous mountains mounted mounting mourners mourning mouth move moved movement movements moves
movie movies moving much mud mudslide mudslides multilateral multinational multiparty multiple municipal
munitions murder murdered murdering murders muscle museum museums music musical musician musicians must mutate
mutual my name named names naming narcotics narrates narrow narrowed narrowly nation national nationalities
nationality nationalization nationalize nationalized nationally nationals nationwide native natural nature
naval near nearby nearing nearly necessary neck need needed needs negative negligence negotiate negotiated
negotiating negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring neighbors
neither nephew nervous net nets network networking networks neutral neutrality never new newest newly news
newspaper newspapers next nickel nicotine night nightclub nine ninth no nominate nominated nomination nominee
nominees none nonpermanent nor normal normally northeast northeastern northern northwest northwestern nose not
notably note noted notes nothing notice noticed notified noting notorious now nuclear number numbers numerous
nutrition oath obelisk object objected objections objective objectives objects obligations observance
observances observe observed observer observers observing obstacle obstacles obtain obtained obtaining
occasion occasionally occasions occupation occupied occupying occur occurred occurring occurs oceans odds of
off offenders offense offenses offensive offensives offer offered offering offers office officer officers
offices official officially officials offset offshore often oil old older oldest on once one ones ongoing
online only onto open opened opening openly openness opens opera operate operated operates operating operation
operational operations operative operatives operators opinion opinions opium opponent opponents opportunities
opportunity oppose opposed opposes opposing opposition optimism optimistic option options or orbit orbiting
order ordered ordering orders ordinary ore organizations organize organized organizers organizing origin
original originally originated orphans other others our oust ousted ouster out outages outbreak outbreaks
outcome outcry outdated outdoor outgoing outlawed outlets outlined outlining outlook outpost output outrage
outraged outright outside outskirts outspoken outstanding over overall overcame overcome overcrowded overhead
overloaded overnight overrun overs oversaw overseas oversee overseeing oversees oversight overthrew overthrow
overturned overwhelming overwhelmingly owed owes own owned owner owners ownership owns pace package packages
packed packing pact page pages paid pain painful paint pair palace panda pandas pandemic panel panels panic
papacy paper papers parade parades paralysis paramilitaries paramilitary pardon pardoned pardons parent
parents parked parking parliament parliamentarians parliamentary part partial partially participants
participate participated participates participating participation particular particularly parties partly
partner partners partnership partnerships parts party pass passage passed passenger passengers passes passing
passport passports past path patient patients patrol patrolled patrolling patrols pattern pave paved paving
pay paying payment payments peace peaceful peacefully peacekeeper peacekeepers peacekeeping peak pelted
penalties penalty pence pending peninsula pension people peoples per perceived percent percentage perfect
perform performance performances performed performers performing perhaps period periods permanent permanently
permission permit permits permitted perpetrators persecution persistent person personal personally personnel
persons persuade persuading pet petition petitioned petrochemical pharmaceutical pharmaceuticals phase phased
phone phones phosphate photo photograph photographed photographer photographs photos physical physically
physician pick picked picking picture pictures piece pieces pigs pilgrims pill pilot pilots pipeline pipelines
piracy pirate pirates pistol pitcher pits place placed places placing plagued plan plane planes planet planned
planning plans plant plantation planted planting plants plastic platform play played player players playing
plays plea plead pleaded pledge pledged pledges pledging plot plots plotting plunged plus plutonium pockets
point pointed points poised poison poisoned poisoning polar police policeman policemen policies policy polio
political politically politician politicians politics poll polled polling polls polluted pollution pontiff
pool poor poorest poorly pop pope poppy popular popularity populated population populations populous pork port
portion portions ports pose posed poses posing position positioned positions positive possess possessing
possession possessions possibility possible possibly post postage postal posted posters postpone postponed
postponement posts potential potentially poultry pound pounded poured poverty power powerful powers practice
practices praise praised praising pray prayed prayer prayers praying precaution precautions precious
preconditions predecessor predict predicted predicting predicts predominantly predominately preferred pregnant
preliminary prematurely preparation preparations prepare prepared prepares preparing prescription presence
present presented presents preserve preserving presided presidency presidential presidents presiding pressed
pressing pressure pressured pressures pressuring prestigious prevent prevented preventing prevention previous
previously prey price prices pride priest priests primarily primary principal principality principle
principles printed printing prior priorities priority prison prisoner prisoners prisons privacy private
privately privatization probably probe probing problem problems procedure procedures proceed proceeded
proceedings proceeds process processes processing procession proclaimed proclamation produce produced producer
producers produces producing product production productive productivity products professional professionals
professor profile profit profits program programming programs progress prohibited project projected projects
proliferation prolonged prominent promise promised promises promising promote promoted promoting promotion
prompt prompted prompting promptly proof propaganda proper properly property proposal proposals propose
proposed proposes prosecute prosecuted prosecution prosecutor prosecutors prospects prospered prosperity
prosperous protect protected protecting protection protectorate protest protested protester protesters
protesting protests protocol proud prove proved proven provide provided provides providing province provinces
provincial provision provisional provisions provocative provoke provoked proximity prudent public publication
publications publicist publicly publish published publisher publishing pull pulled pulling pullout pulls pump
pumping punish punished punishment purchase purchased purchases purchasing purported purportedly purpose
purposes pursue pursued pursuing pursuit push pushed pushing put puts putting quake qualified qualifying
quality quantities quantity quarantine quarantined quarter quarterfinal quarterfinals quarterly quarters
quartet quell question questioned questioning questions quick quickly quiet quit quite quota quotas quote
quoted quotes race races racial racism radar radical radicals radio radios raged raid raided raids rail
railway rain rainfall rains raise raised raises raising rallied rallies rally rammed rampage rampant ran ranch
random rang range ranging ranked ranking rankings ranks ransom rape raped rapes rapid rapidly raping rare
rarely rate rates rather ratification ratified ratify rating ratings ratio ravaged raw reach reached reaches
reaching reacted reaction reactor reactors read readiness reading readings ready reaffirmed real reality
realized really reason reasonable reasons rebel rebellion rebels rebound rebounded rebuild rebuilding recall
recalled recaptured receipt receipts receive received receives receiving recent recently recess recession
reclaim recognition recognize recognized recognizes recognizing recommend recommendation recommendations
recommended reconcile reconciliation reconnaissance reconsider reconstruction record recorded recording
records recover recovered recovering recovery recruit recruited recruiting recruitment recruits recurrent
reduce reduced reducing reduction reelected refer reference referendum referral referred referring refined
refineries refinery refining reflect reflected reflection reflects reform reformist reforms refrain refuge
refugee refugees refusal refuse refused refuses refusing regain regained regard regarding regards regime
regimes region regional regions register registered registration regret regrets regular regularly regulate
regulations regulators regulatory rehabilitation rein reinforcements reinstate reinstated reiterated reject
rejected rejecting rejection rejects related relating relations relationship relationships relative relatively
relatives relay release released releases releasing reliance relief relies religion religious relocate rely
remain remainder remained remaining remains remark remarks remember remembered remittances remnants remote
removal remove removed removing renegade renew renewable renewed renounce renounced renounces reopen reopened
reopening repair repairing repairs repatriated repay repeal repeat repeated repeatedly repelled replace
replaced replacement replaces replacing replied report reported reportedly reporter reporters reporting
reports represent representation representative representatives represented representing represents repression
repressive reprimanded republics reputation request requested requests require required requirements requires
requiring rescheduled rescue rescued rescuers research researchers reserved reserves resettled resettlement
reshuffle residence residential residents resign resignation resignations resigned resilient resist resistant
resisted resolution resolutions resolve resolved resolving resort resorts resource resources respect respected
respective respects respiratory respond responded respondents responding response responsibilities
responsibility responsible rest restart restarted restaurant restaurants resting restive restoration restore
restored restoring restraint restrict restricted restricting restrictions restrictive restructure
restructuring result resulted resulting results resume resumed resumes resuming resumption resurgent retail
retailer retailers retain retained retains retaliate retaliated retaliation retire retired retirement retiring
retreat return returned returning returns reunification reunite reveal revealed revenge revenue revenues
revered reverse reversed review reviewed reviewing revised revision revive revived reviving revoked revolt
reward rewards rich richest rid riders ridiculous riding rifle rifles rig rigged rigging right rightist rights
ring riot rioters rioting riots ripped rise risen rises rising risk risks ritual rival rivals rivers road
roadblock roadblocks roads roadside robbed robbery robust rock rocked rocket rockets rocks rode role roles
roll rolled roof room rooms root rooting rose rotating rough roughly round rounded rounds route routes routine
routinely rover row royalist royalties rubber rubble rugged ruins rule ruled ruler rulers rules ruling rumors
run running runoff runs runway rural rush rushed rushing sabotage sacred sacrifice safe safeguard safely safer
safety said sailing sailors sake salaries salary sale sales same samples sanctions sanctuary sang sanitation
sank sat satellite satellites satisfied save saved saving savings saw say saying says scale scandal scandals
scare scared scattered scene schedule scheduled scheme scholars school schools science scientific scientist
scientists scope score scored scores scoring scrap scrapped screen screening scrutiny scuffled seal sealed
search searched searches searching seas season seasonal seat seats secession secessionist second secondary
seconds secret secretly secrets sect sectarian section sections sector sectors secular secure secured securing
security see seed seeded seeds seeing seek seekers seeking seeks seem seemed seems seen sees seize seized
seizing seizure seizures select selected selection sell selling sells semifinal semifinals senators send
sending sends senior sense sensitive sent sentence sentenced sentences sentencing sentiment separate separated
separately separating separation separatist separatists series serious seriously servants serve served serves
service servicemen services servicing serving session sessions set setback sets setting settle settled
settlement settlements settler settlers seven seventh several severe severed severely sewage sex sexual
sexually shadow shaken shaky shall shape share shared shareholder shareholders shares sharing sharp sharply
shattered she sheep shelling shells shelter shelters shield shields shift shifting ship shipment shipments
shipped shipping ships shock shocked shocks shoes shook shoot shooting shootings shootout shop shopping shops
shore short shortage shortages shortfall shortfalls shortly shot shots should shoulder shouted shouting show
showed showing shown shows shrine shrink shut shutdown shutting shuttle siblings sick side sidelines sides
siege sight sighting sign signal signaled signals signature signatures signed significant significantly
signing signs silence silent silver similar simple simply simultaneous since sincere singer single singled
singles sister sit site sites sits sitting situation situations six sixth sizable size sizeable skating ski
skies skilled skills skin skull sky slain slalom slammed slash slashed slashing slate slated slaughter
slaughtered slavery slaves slick slide slight slightly slipped slogans slot slow slowdown slowed slower
slowing slowly slum slump slums small smaller smallest smashed smoke smokers smoking smuggle smuggled
smugglers smuggling snap snatched sniper snow so soared soaring soccer social socialism socialist society soft
software soil solar sold soldier soldiers sole solid solidarity solution solve some someone something sometime
sometimes somewhat somewhere son song songs songwriter sons soon sooner sophisticated sort sought sound source
sources southeast southeastern southern southwest southwestern sovereign sovereignty space spacecraft
spacewalk spare spark sparked sparking spate speak speaker speakers speaking speaks special species specific
specifically specify speculation speech speeches speed spend spending spent spies spike spill spilled spills
spirit spiritual split spoke spoken spokesman spokesmen spokesperson spokeswoman sponsor sponsored sponsors
sporadic sport sporting sports spot spots spotted spread spreading spring spur spurred spy spying squad squads
stability stabilize stabilizing stable stadium stadiums staff staffers stage staged stages staging stake
stalemate stalled stamp stampede stamps stance stand standard standards standing standings standoff stands
star stars start started starting starts starvation state stated statehood statement statements station
stationed stations statistics status stay stayed steadily steady steal stealing steel steep stem stemming step
stepped stepping steps sticks stiff still stimulant stimulate stimulus stirred stock stockpile stockpiles
stocks stole stolen stomach stone stones stood stop stoppage stopped stopping stops storage store stored
stores stories storm stormed storms story straight strain strained strains stranded strapped strategic
strategies strategy strayed stream street streets strength strengthen strengthened strengthening stress
stressed stretch stricken strict strictly strife strike strikes striking string stroke strong stronger
strongest stronghold strongholds strongly struck structural structure structures struggle struggled struggles
struggling student students studied studies studio study studying stung style subject subjected submerged
submit submitted subsequent subsequently subsidiary subsidies subsistence substance substances substantial
substantially suburb suburbs subway succeed succeeded success successful successfully succession successive
successor such sudden suddenly sued suffer suffered suffering suffers sufficient sugar suggest suggested
suggesting suggestion suggestions suggests suicide suit summer summit summoned sun supervision supplement
supplied supplier suppliers supplies supply supplying support supported supporter supporters supporting
supports supposed suppress suppressing suppression sure surface surfaced surge surged surgery surging
surpassed surplus surprise surprised surrender surrendered surrounded surrounding surveillance survey surveyed
surveys survival survive survived surviving survivors suspect suspected suspects suspend suspended suspending
suspension suspicion suspicions suspicious sustain sustainable sustained swans swap sweep sweeping swept swift
swim swine swing switch sworn symbol sympathizers symptoms system systems table tackle tactics tail tainted
take taken takeover takes taking talk talked talking talks tally talons tampering tank tanker tankers tanks
tape taped target targeted targeting targets tariffs task tasked taught tax taxation taxes taxi tea teach
teacher teachers teaching teachings team teams tear teargas technical technician techniques technological
technologies technology teen teenage teenager teenagers telecommunications telephone telephoned televised
television tell telling tells temperatures temple temporarily temporary ten tennis tens tense tension tensions
tent tents term termed terms territorial territories territory terror terrorism terrorist terrorists test
tested testified testify testimony testing tests text textile textiles than thanked thanks that thaw the
theater theaters theft their them themselves then theory there these they thieves thing things think thinks
third this thorough those though thought thousand thousands threat threaten threatened threatening threatens
threats three threw throat throne through throughout throw throwing thrown thus thwart thwarted ticket tickets
tie tied ties tight tighten tightened tighter timber time timetable timing tiny tip tips tires title titles to
tobacco today together toilet told tolerance tolerate toll tomb tombs ton tone tons too took tool top topics
topple toppled torch torched tore torrential torture tortured torturing total totaling totally touch touchdown
touched tough tougher tour toured touring tourism tourist tourists tournament toward towards tower town towns
toxic toy traces track tracking tracks tractor trade traders trading tradition traditional traditionally
traditions traffic traffickers trafficking tragedy train trained training trains transaction transactions
transcripts transfer transferred transferring transfers transformation transformed transit transition
transitional translator transmission transmitted transparency transparent transport transportation transported
transporting trap trapped trash travel traveled travelers traveling travels treason treat treated treaties
treating treatment treaty tree trees trend trends trial trials tribal tribe tribes tribesmen tribunal tribute
tried trigger triggered triggering trillion trio trip triple trips troop troops tropical trouble troubled
troubles truce truck trucks trust truth try trying tsunami tube tuberculosis tunnel tunnels turban turkeys
turmoil turn turned turning turnout turns twice twin two tycoon type types typhoon ultimate ultimately unable
unacceptable unanimous unanimously unannounced unarmed unauthorized uncertain uncertainty unchanged unclear
unconstitutional uncovered undecided under undercover undergo undergoing underground undermine undermined
undermining understand understanding understands underwater underway underwent undisclosed unearthed
unemployed unemployment unexpected unfair unfairly unfounded unharmed unhurt unidentified unification unified
uniform uniforms unilateral uninhabited unions unique unit unite units unity universal universities unknown
unlawful unless unlikely unmanned unnamed unnecessary unofficial unpopular unprecedented unrelated unresolved
unrest unspecified unsuccessful unsuccessfully until unusual unusually unveiled up upcoming update updated
upgrade upgraded upheld upon upper uprising upset upsurge upswing upward uranium urban urge urged urgent
urgently urges urging use used users uses ushered using usual usually utilities vacant vacation vacationing
vaccinate vaccination vaccinations vaccine vaccines vacuum valid valuable value valued values van vanished
variety various vast vault vegetables vehicle vehicles venture venue verdict verified verify version very
vessel vessels veteran veterans veterinary veto via victim victims victorious victory video videos videotape
videotaped view viewed viewers views village villagers villages violate violated violates violating violation
violations violence violent virtual virtually virus viruses visa visas vision visit visited visiting visitors
visits vital vocal voice voiced volatile volcanic volcano voluntarily volunteers vomiting vote voted voter
voters votes voting vow vowed vowing vulnerable wa wage waged wages waging wait waited waiting wake walk
walked walking walkout wall walls want wanted wants war ward warehouse warfare warheads warlord warlords warm
warming warn warned warning warnings warns warplanes warrant warrants warring wars warship warships wartime
was washed waste watchdog watched watches watching water waters wave waved waves waving way ways we weak
weaken weakened weakening weaknesses wealth wealthiest wealthy weapon weaponry weapons wear wearing weather
website websites wedding week weekend weekly weeks weight welcome welcomed welcomes welfare well wells went
were western whales whaling what whatever wheat when whenever where whereabouts whether which while who whole
whom whose why wickets wide widely widening widespread widow wife wild wildfires wildlife will willing
willingness win wind window windows winds wing wings winner winners winning wins winter wiped wish wishes
wishing with withdraw withdrawal withdrawals withdrawing withdrawn withdrew withheld within without withstand
witness witnessed witnesses wives woman women won wood word words work worked worker workers workforce working
works world worldwide worried worries worry worse worsen worsened worsening worshippers worst worth would
wound wounded wounding wounds wrapped wrapping wreath wreckage write writer writing written wrong wrongdoing
wrongly wrote yard year years yen yes yesterday yet yield you young younger youngest your youth youths zero
zinc zone zones
`;
