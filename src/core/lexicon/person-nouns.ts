// Which nouns say what a person is?
// Source: WordNet 3.1 (WordNet licence: free use with this notice), nouns below “person”, names of individuals left out.
// Built by tests/lab/build-lexicon.ts; mend the builder, not this file.

export const PERSON_NOUNS = `
aalto abator abbe abbess abbot abbreviator abdias abdicator abductor abecedarian abelard abenaki aberrant
abetter abettor abhorrer abiogenist abjurer abkhas abkhasian abkhaz abkhazian abnaki abnegator abolitionist
abomination abominator aboriginal aborigine abortionist abridger abrogator absconder abseiler absentee
absolutist absolver abstainer abstinent abstracter abstractionist abstractor abuser abutter academic
academician acadian accessary accommodator accompanist accompanyist accomplice accordionist accoucheur
accoucheuse accountant accumulator accused accuser achaean achaian acheson achiever achilles achomawi acolyte
acoustician acquirer acrobat activist actor actress actuary adad adapa adapter adder addict addle-head
addlehead addressee adducer adenauer adept adherent aditya adjudicator adjuster adjustor adjutant adman
administrator admiral admirer admonisher adolescent adonis adoptee adopter adorer adulator adult adulterer
adulteress advancer adventist adventurer adventuress adversary advertiser advertizer advisee adviser advisor
advocate advocator aegisthus aeneas aengus aeolian aeolus aeon aerialist aeronaut aerophile aeschylus
aesculapius aesir aesop aesthete aesthetician aether aetiologist affiant affiliate affine affirmer affluent
afghanistani aficionado african african-american afrikander afrikaner afro-american agamemnon agassiz agdistis
agent-in-place aggeus aggravator aggregator aggressor agitator aglaia agnate agni agnostic agonist agricola
agriculturalist agriculturist agrippa agrippina agronomist ahab ahriman ahura aide-de-camp aides aidoneus ailey
aircraftman aircraftsman aircrewman airhead airman airwoman ajax akhenaten akhenaton al-hakim al-haytham
alabaman alabamian aladdin alaric alarmist alaskan albanian albee alberti albino alcaeus alcalde alchemist
alcibiades alcides alcoholic alcott alcyone alecto aleut aleutian alexandrian alexic algebraist alger algerian
algonkian algonkin algonquian algonquin algren alhacen alhazen alien alienator alienee alienist alienor
aliterate alky all-rounder allah allayer allegoriser allegorizer allergist alleviator alliterator allocator
almighty almoner almoravid almsgiver alphabetiser alphabetizer alpinist alsatian also-ran altaic alternate alto
altoist altruist alumna alumnus amaethon amah amalgamator amanuensis amaterasu amateur amati amazon ambassador
ambassadress ambler ambusher ameer amen amen-ra american amerindian amhara amigo amish amnesiac amnesic amon
amon-ra amor amora amoralist amorist amphisbaena amputator amputee amun amundsen anabaptist anaesthetist
anagnost analogist analphabet analphabetic analysand analyst ananias anapurna anarchist anasazi anathema
anatomist anaxagoras anaximander anaximenes ancestor ancestress anchorite anchorman anchorperson ancient
andorran androgyne andvari anecdotist anesthesiologist anesthetist angevin angevine angiologist angler anglican
anglo-american anglo-indian anglo-saxon anglophil anglophile anglophobe angolan angolese anguillan animator
animist annalist annamese annapurna annihilator annotator announcer annoyer annuitant anointer anomalist
anorectic anorexic anouilh anpu anselm anshar answerer antagonist antecedent antediluvian anthologist
anthropoid anthropologist anthropophagite anthropophagus anti anti-american anti-intellectual anti-semite
antichrist anticipant anticipator antifeminist antigone antigonus antiguan antihero antinomian antipope
antiquarian antiquary antique antoninus antonius antum anubis anunnaki anzac apache ape-man aper aphakic
aphasic aphorist aphrodite apiarist apiculturist apollinaire apollo apologist apostate apostle apothecary
apotheosis appalachian apparatchik apparition appeaser appellant applauder applicant applier appointee
appraiser appreciator apprehender apprentice appropriator approver apsu aquanaut aquarius aquinas arab arabian
arabist arafat aramaean aramean arapaho arapahoe arawak arawakan arawn arbiter arbitrager arbitrageur
arbitrator arboriculturist arborist arcadian archaeologist archaist archangel archbishop archdeacon archduchess
archduke archeologist archer archimandrite archimedes architect archivist archpriest arendt areopagite ares
argentinian argive argonaut arguer argus arhant arhat ariadne arianist arianrhod arianrod aricara aries arikara
aristarchus aristocrat aristophanes aristotelean aristotelian aristotle arithmetician arius arizonan arizonian
arjuna arkansan arkansawyer armenian armiger armin arminian arminius armor-bearer armorer armourer arms-runner
arouet arouser arranger arrhenius arriver arriviste arrogator arrowsmith arsonist artaxerxes artemis arthritic
articulator artificer artilleryman artisan artist artiste aruru aryan asanga ascender ascetic asch asclepius
ashir ashtoreth ashur ashurbanipal asian asiatic asimov asker asklepios aspirant aspirer ass-kisser assailant
assamese assassin assassinator assaulter assayer assemblyman assemblywoman assenter asserter assessee assessor
asseverator asshole assignee assignor assimilator assistant associate assurbanipal assyrian astaire astarte
asterope asthmatic astor astrogator astrologer astrologist astronaut astronomer astrophysicist asura
asurbanipal asvins atakapa ataturk atavist aten athabaskan athanasius athapascan athapaskan atheist athelstan
athene athenian athlete atlantides aton atreus atropos atsugewi attacapan attache attacker attempter attendant
attendee attender attestant attestator attester attestor attila attlee attorney attracter attractor auchincloss
auctioneer auden audile auditor audubon augeas augur augustinian aunt auntie aunty aurelius auspex aussie
austen australian austrian austronesian auteur authenticator author authoress authoriser authoritarian
authorizer auto-mechanic autobiographer autochthon autocrat autodidact automaton automobilist auxiliary
avalokiteshvara avalokitesvara avatar avenger averroes aviator aviatress aviatrix avicenna avogadro avower awol
ayah ayatollah azerbaijani aztec b-girl baal baas babar babbler babe baboo babu baby baby-sitter babylonian
babyminder babysitter bacchanal bacchant bacchante bacchus bachelor bachelor-at-arms bachelorette back-number
backbencher backbiter backer backpacker backscratcher backslapper backslider backstop backstroker backwoodsman
bacteriologist badaga baddie badger badgerer baeda baedeker baggageman bagger bagman bagpiper bahai bahamian
bahraini bahreini bailee bailiff bailor bairava bairn baker bakunin balancer balanchine balarama balder
baldhead baldpate baldr baldy balenciaga balfour balkan balker ball-breaker ball-buster balladeer ballerina
balletomane balloonist ballplayer balthasar balthazar balzac bambino banderillero bandit bandleader bandmaster
bandsman bangladeshi banker bankhead bankrupt banneret bannister banshee banshie bantamweight banting bantu
baptist baraka barany barbadian barbarian barbarossa barber bardeen bargainer bargee bargeman baritone barkeep
barkeeper barker barmaid barman barnburner barnstormer baroness baronet barrater barrator barrister barrow-boy
barrow-man barrymore bartender barterer barthelme bartholdi bartholin bartok baruch baryshnikov barytone
basileus basilisk basketeer basketmaker basketweaver basotho basque bassist bassoonist bastard baster bather
bathsheba batman batsman batswana batter battle-axe battler baudelaire baulker bavarian bawd bawler bayard
bayes beachcomber beadle beadsman bearer beater beatnik beautician beauvoir beaverbrook bechuana becket
becquerel beda bede bedesman bedfellow bedlamite bedouin beduin bedwetter beecher beefeater beekeeper beelzebub
beerbohm beethoven begetter beggar beggarman beggarwoman beginner beguiler beguine begum behaviorist
behaviourist behemoth behmen beholder behring bel-merodach beldam beldame belgian believer belisarius
bellarmine bellarmino bellboy bellerophon bellhop belligerent bellman belloc bellower bellwether bellyacher
belorussian beloved belshazzar benchley benedick benedictine benefactor benefactress beneficiary benet bengali
beninese bentham beowulf berber bereaved bergson beria bering berk berkeley berlage berliner berlioz bermudan
bermudian bernini bernoulli berra berserk berserker bertillon bertolucci berzelius besieger bessel bessemer
bestower bethe betrayer betrothed bettor bevin bhaga bhutanese bhutani bibliographer bibliophile bibliopole
bibliopolist bibliothec bibliotist bicycler bicyclist bidder bierce bigamist bigfoot bigot bigwig bilingual
bilingualist billionaire biloxi bimbo bimetallist binet binger biochemist biographer biologist biophysicist
birdbrain birder bisayan bisexual bismarck biter bizet blabber blabbermouth blackamoor blackbeard blackfoot
blackfriar blackguard blackleg blackmailer blackshirt blacksmith blasphemer blaster bleacher bleeder bleriot
bligh blighter blimp blitzstein blixen blocker blockhead blogger blok bloke blond blonde blowhard blubberer
blucher bludgeoner bluebeard bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer boann
boarder boaster boatbuilder boatswain bobby-socker bobbysoxer boccaccio boche boddhisatva bodhisattva bodoni
bodybuilder bodyguard boehme boell boer boethius boffin bogey bogeyman bogie bohemian bohme bohr boleyn
bolingbroke bolivian bolshevik bolshevist bolshie bolshy boltzmann bombardier bombshell bonaparte bondholder
bondmaid bondman bondsman bondswoman bondwoman bonehead bonesetter bonhoeffer boniface bontemps boob booby
booger boogeyman bookbinder bookdealer bookie bookkeeper booklover bookmaker bookman bookseller bookworm boole
boomer boor booster bootblack bootlegger bootlicker bootmaker boozer borderer bore borgia bornean borodin
borrower bose bostonian bosun botanist botcher botticelli bougainville boulevardier boulez bouncer bounder
bourbon bowditch bowdler bowdleriser bowdlerizer bowler boxer boyfriend bozo bracero brachycephalic bradstreet
brage braggart bragger bragi brahe brahma brahman brahmin brahms brahui braille brain-worker brainiac
brainworker brakeman bramante brancusi braque brat brave brawler brazilian breadwinner breaker breaststroker
brecht breeder breuer breughel brewer brezhnev briber bricklayer bride bride-to-be bridegroom bridesmaid
brigadier brigand brigit brihaspati brinton brit british britisher briton brits britten broad broadcaster broca
brockhouse broglie broker broker-dealer broncobuster bronte brother brother-in-law brownie brownshirt browser
bruch bruckner bruegel brueghel bruiser brule brummell brummie brummy bruneian brunelleschi brunhild brunnhilde
brute brutus brynhild buber buccaneer buchner buckaroo buckeroo bucolic buddha buddhist budge buff buffoon
bug-hunter bugaboo bugbear bugger bugler bugologist bukharin bulgarian bulimic bullfighter bullfinch bully
bullyboy bultmann bulwer-lytton bumbler bumpkin bunche bungler bunkmate bunsen bunter bunuel bunyan burbage
bureaucrat burger burgher burglar burgomaster burgoyne burgrave burmese bursar burundian busboy bushwhacker
businessman businessperson businesswoman busker busman busybody butch butcher butler butterball butterfingers
buttinsky buyer by-blow byelorussian bystander byzantine cabalist cabby cabdriver cabell cabinetmaker cabman
cabot cacodaemon cacodemon caddie caddo cadet cadger cadmus caffer caffre cager cagliostro cagney cahita
cairene caitiff cajun cakchiquel calapooya calapuya calculator calder calif californian caligula caliph callas
caller caller-out caller-up calligrapher calligraphist calliope calvinist calvino cambodian cameraman
cameroonian campaigner camper campmate camus canaanite canadian canarese canary candidate candlemaker
candymaker canetti cannibal cannoneer canoeist canonist cantabrigian cantor canuck canute canvasser capek capet
capetian capitalist capo capra capricorn captain captive captor capturer car-mechanic carabineer carabinier
caravaggio carbineer cardholder cardiologist cardsharp cardsharper carducci careerist caregiver carelian
caretaker carew carhop carib caricaturist carillonneur carioca carlovingian carmelite carnegie carnot caroler
carolingian carolinian caroller carolus carouser carpenter carper carpetbagger carrel carrere carrier carrottop
cartesian carthaginian carthusian cartier cartographer cartoonist carver casals caseworker cashier caspar
cassiopeia cassirer cassius castaway caster castillian castrate castrato casualty casuist cataleptic cataloger
cataloguer catamite catawba catcher catechist catechumen caterer cather catholic catholicos cattell cattleman
catullus caucasian cavalier cavalryman cavell caveman cavendish caviler caviller caxton cayuga cebuan celebrant
celebrater celebrator celebrity celibate cellini cellist celsius celt cenobite censor centaur centenarian
centerfielder centrist centurion cepheus ceramicist ceramist cerberus ceres cewa cezanne chachka chadian
chagall chain-smoker chairman chairperson chairwoman chaldaean chaldean chaldee challenger chambermaid
chameleon champ champlain champollion chancellor chandi chandler changeling changer chap chapelgoer chaperon
chaperone chaplain character charcot chargeman charioteer charlatan charlemagne charmer charon chartist
charwoman chased chaser chasid chassid chateaubriand chatelaine chatterer chaucer chauffeur chauffeuse
chauvinist chawbacon cheap-jack cheapjack cheapskate cheater chebab chechen checker cheerer cheerleader
cheesemonger cheever chef chekhov chekov chela chemist cheops cheremis cheremiss cherub cherubini chesterfield
chesterton chevalier chewa chewer chicano chichewa chichi chickasaw chico chief chieftain chilean chiliast
chiluba chimaera chimakum chimariko chimera chimneysweep chimneysweeper chinaman chink chipewyan chippendale
chippewa chirico chiromancer chiron chiropodist chiropractor chiseler chiseller chit choctaw choirboy
choirmaster choker chomsky chooser choragus choreographer chorine chorister chosen christ chronicler chuang-tzu
chucker-out chukchi chum chump churchgoer churchman churchwarden churl chutzpanik chuvash ciardi cicerone
cimabue cincinnatus cinematographer circassian circe cistercian citizen civilian claimant clairvoyant clansman
clanswoman clapper clarinetist clarinettist classicist classifier classmate claudius clausewitz claustrophobe
cleanthes clemenceau clergyman cleric clericalist clerk client climatologist clinician clio clive cloakmaker
clockmaker clocksmith clone closer clothier clotho clovis clown clytemnestra cnut co-beneficiary co-defendant
co-discoverer co-ed co-pilot co-respondent co-star co-worker coach coachbuilder coachman coadjutor coalman
coaster coastguardsman coauthor coaxer cobber cobbler cochimi cochise cockatrice cockcroft cockney cocksucker
coconspirator cocopa cocopah cocotte cocteau cocus coddler codefendant coder codetalker codger coenobite coeval
cofounder cognate cognoscente cohan coiffeur coiffeuse coiner coleridge collaborationist collaborator colleague
collectivist collector collegian collier colombian colonel colonial colonialist coloniser colonist colonizer
coloradan coloratura colored colorist colossian colossus columnist comanche combatant comber comedian
comedienne comenius comer comforter comic commandant commander commando commentator commie commissar
commissionaire commissioner committeeman committeewoman commodore commoner communicant communicator communist
companion compatriot compeer compere competitor compiler complainant complainer complexifier composer
compositor compromiser comptroller compulsive comrade comte conceiver concert-goer concessionaire concessioner
conchologist concierge conciliator concubine condorcet conductor conductress confectioner confederate conferee
conferrer confessor confidant confidante conformist confrere confucian confucianist confucius confuter
congolese congregant congregationalist congressman congresswoman congreve conjurer conjuror connecticuter
connoisseur conoy conqueror conquistador conscript conservationist conservative conservativist conservator
consignee consigner consignor consort conspirator constable constitutionalist constructivist constructor consul
consultant consumer consumptive contadino contemplative contemporary contender contestant contestee contester
contortionist contra contrabandist contractor contralto contrapuntist contrarian contributor contriver
controller controversialist convalescent convener conventioneer conversationalist conversationist converso
convert conveyancer conveyer conveyor convict cooky coolidge coolie cooly cooper cooperator coordinator
copartner copernicus copilot copland coppersmith copt copycat copyist copyreader copywriter coquette corday
coreligionist corelli corespondent corinthian corneille cornerback cornetist cornhusker cornishman cornishwoman
cornwallis coroner corot corporal corporatist correggio correspondent corsair cosignatory cosigner cosmetician
cosmetologist cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite cossack costanoan
costermonger costumer costumier cotenant cottager cottar cotter cottier coue councillor councilman councilwoman
counsel counsellor counselor counselor-at-law counter-revolutionist counterdemonstrator counterfeiter
counterman counterperson counterrevolutionary counterrevolutionist counterspy countertenor counterterrorist
counterwoman countess countrywoman couperin courbet courier courser courtesan courtier cousin-german cousteau
couturier cowboy cowgirl cowhand cowherd cowman cowper cowpoke cowpuncher coxcomb coxswain crackerjack crackpot
cracksman crafter craftsman cragsman craigie crammer craniologist crap-shooter crapshooter crasher crawler
crazy creator creditor cree creep creole creon cretan cretin crewman crichton cricketer crier criminal
criminologist crimper criollo cripple crispin critic crius croat croatian croesus crofter crohn cronus crony
cronyn crookback crookes crooner cropper cross-dresser cross-examiner cross-questioner crossbencher crosspatch
croupier cruiserweight crusader crybaby cryptanalyst cryptographer cryptologist crystallographer cuban cubist
cuckold cuckoo cuirassier culprit cultist cultivator cumberland cunctator cunt cupbearer cupid curandera
curandero curate curator curmudgeon currier cuss custer custodian customer cut-up cutler cutpurse cutter
cutthroat cuvier cybele cyber-terrorist cybernaut cyberpunk cyborg cyclist cyclops cymbalist cymry cynewulf
cynic cynwulf cyprian cypriot cypriote cytherea cytogeneticist cytologist czar czarina czaritza czech
czechoslovak czechoslovakian czerny dabbler dacoit dada daddy daedal daedalus daemon dagan dagda dago dagon
daguerre daimler daimon dairymaid dairyman dakoit dalesman dali dallier dalmatian damascene damgalnunna damkina
damocles damoiselle damosel damozel damsel dancer dancing-master dandy danseur danseuse danton danu dardan
dardanian dardanus daredevil darkey darkie darky darner darwinian dastard dauber daughter daughter-in-law
daumier dauphin davy davys dawdler dayan dayboy daydreamer daygirl deacon deaconess deadbeat deadeye deadhead
deaf-mute dealer dearest dearie deary debaser debater debauchee debaucher debitor debs debtor debussy debutante
decadent decatur deceased decedent deceiver decipherer decius decker deckhand declarer decoder decorator decoy
deere defalcator defamer defaulter defeatist defecator defector defendant defender defiler defoe defrauder
degas degenerate degrader deipnosophist deist deity dekker delacroix delawarean delawarian delayer delbruck
delegate delibes delinquent delius deliverer deliveryman delorme demagog demagogue demander demeter demigod
demille demimondaine demiurge democrat democritus demogorgon demographer demographist demoiselle demon demoniac
demonstrator demosthenes denizen dentist denturist depardieu departed departer dependant dependent deponent
deportee deposer depositor depreciator depressive deputy derain derelict dermatologist derrida dervish
descartes descendant descendent descender deserter designer deskman desperado desperate despoiler despoina
despot detainee detective determinist detractor developer deviant deviate deviationist devil devisee deviser
devisor devotee devourer dharma dhegiha diabetic diabolist diaghilev diagnostician dialectician diarist dibbuk
dichromat dickhead dictator diderot didion dido didrikson die-sinker diegueno diehard diemaker diesel diesinker
dieter dietician dietitian differentiator digger dignitary dike dilettante dilly-dallier dillydallier dimwit
dindymene diner dinesen dingbat diocesan diocletian diogenes dionysius dionysus diophantus dior diplomat
diplomate diplomatist dipsomaniac dirac director disarmer disbeliever disburser disciple disciplinarian
discoverer discriminator discussant disentangler disparager dispatcher disprover disputant disraeli dissembler
disseminator dissenter dissident dissimulator distiller distortionist distributer distributor disturber diva
diver diversionist divider divine diviner divinity divorcee djiboutian djinn djinni djinny do-gooder do-nothing
docent dock-walloper docker dockhand dockworker doctor doctorow doctrinaire dodderer dodger dodgson dodo doer
doge dogfighter dogmatist dogsbody dolby dolichocephalic dolt domestic dominatrix domine dominee dominican
dominie domino dominus domitian donar donatello donatist donatus donee donizetti donkin donne donor doofus
doorkeeper doorman doormat doppelganger doppler dork dosser dostoevski dostoevsky dostoyevsky dotard
double-crosser double-dealer doubter doughboy doula dowager dowding dowland down-and-out dowser doxy doyen
doyenne draco draftee drafter draftsman draftsperson dragger dragoman dragoon dramatist draper draughtsman
dravidian drawee drawler dreamer dreiser dressmaker dreyfus dribbler drifter drinker driveller driver drooler
dropkicker dropout drover drudge druggist druid drumbeater drummer drunk drunk-and-disorderly drunkard druse
druze dryad dualist dubliner dubya dubyuh duce duchamp duchess ducky dude dueler duelist dueller duellist
duenna duffer dufy dukas dulcinea dullard dulles dumbass dummy dumuzi dunce dunderhead dunkard dunker dupe
durante durer durga durkheim durrell duse dustman dutch dutchman duvalier dwarf dweeb dweller dyaus dyaus-pitar
dybbuk dyer dynamiter dynamitist dynast dyslectic dyspeptic eadwig earhart earner earth-god earth-goddess
earthling earthman east-sider easterner eater eavesdropper ebionite eblis eccentric ecclesiastic ecdysiast
eckhart eclectic eclecticist ecologist econometrician econometrist economiser economist economizer ectomorph
ecuadoran ecuadorian eddington ederle edger editor editorialist educatee educationalist educationist educator
edwardian edwy effecter effector effendi egalitarian egghead eglevsky egocentric egoist egomaniac egotist
egyptian egyptologist ehrenberg eichmann eiffel eigen eijkman einstein einthoven eisenhower eisenstaedt
eisenstein ejaculator ejector ekman elamite elder eldest elector electra electrician electrocutioner
electrologist electroplater electrotherapist elegist elgar eliot elitist elizabethan elocutionist
emancipationist emancipator embalmer embassador embezzler embodiment embroiderer embroideress embryologist
emcee emeer emeritus emigrant emigre emigree emissary empedocles emperor empiricist employable employee
employer empress emptor emulator en-lil enate enchanter enchantress encroacher encyclopaedist encyclopedist
endecott endocrinologist endodontist endomorph endorser energiser energizer enesco enforcer engels engineer
englishman englishwoman engraver enjoyer enki enkidu enlil enlistee enologist enophile enquirer enrollee ensign
enterpriser entertainer enthusiast entomologist entrepreneur enuki enumerator environmentalist envoy
enzymologist eolian eparch ephesian epicene epictetus epicure epicurean epicurus epidemiologist epigon epigone
epileptic epimetheus episcopalian epistemologist epona equal equalitarian equerry equestrian equivocator
eradicator erasmus erato eratosthenes erebus eremite eresh-kigal ereshkigal ereshkigel erie erinyes eris
eristic eritrean erlenmeyer eros erotic erving esaki esau escalader escapee escapist escapologist eschatologist
escort eskimo esquimau esquire essayer essayist esselen essene esthete esthetician estimator etcher ethelbert
ethelred ethician ethicist ethiopian ethnarch ethnic ethnographer ethnologist ethologist etiologist etonian
etruscan etymologist euclid eudaemon eudemon euler eulogist eumenides eunuch euphrosyne eurafrican eurasian
euripides european euryale eurydice eusebius eustachio evacuee evaluator evangelist evenk evenki evert everyman
evildoer evolutionist ewenki ex-boyfriend ex-gambler ex-husband ex-mayor ex-president ex-serviceman ex-spouse
ex-wife examinee examiner exarch excavator excellency exchanger exciseman excogitator excursionist excuser
executant executioner executive executor executrix exegete exhibitioner exhibitionist exhibitor exile
existentialist exodontist exorciser exorcist expat expatriate expectorator expender experimenter expert
exploiter explorer exponent exporter expositor expounder expressionist expurgator exterminator extern extoller
extortioner extortionist extra extraterrestrial extravert extremist extrovert eyck eyeful eyeish eyewitness
eysenck ezechiel ezekias faberge fabricator fabulist facilitator factotum faddist faerie faery fafnir faggot
fagin fagot fahrenheit fakeer faker fakir falangist falconer falkner falla faller fallopio fallopius fallot
falsifier falstaff familiar famulus fanatic fancier fantasist fantasm fantast faqir faquir faraday farmer
farmerette farmhand farragut farrier farsi fascist fascista fashionmonger fastener fatalist fathead father
father-figure father-god father-in-law fatso fatty faulkner faultfinder faun fauntleroy faunus faustus fauve
fauvist favourite fawkes fawner featherweight fechner federal federalist feifer fella fellah fellata feller
fellini fellow felo-de-se felon feminist fence-sitter fencer fencesitter fenrir ferber fermat fermentologist
ferryman fetishist feudatory feynman fiance fiancee fibber fiddler fiduciary fiedler fielder fieldhand
fieldsman fieldworker fiend fighter figurehead figurer fijian filer filibuster filibusterer filicide filipino
fill-in fille filmmaker finagler finalist financier finder finisher finnbogadottir fire-eater fire-swallower
firebug firedrake firefighter first-nighter first-rater firstborn firth fischer fisher fisherman fishmonger
fishwife fitter fixer flag-waver flagellant flak flamen flaminius flanker flapper flasher flatfoot flatmate
flatterer flaubert flautist fledgeling fledgling fleer flibbertigibbet flier flinders flirt flogger floorwalker
floozie floozy florentine florey floridian florio florist flouter flunkey flunky flutist fly-by-night flyweight
fodder foeman fogey fogy follower fomenter fomor fomorian fondler fontanne fonteyn foodie fool footballer
footman footpad footslogger forager forbear forebear forecaster forefather foreigner forelady foremother
foreperson forerunner forester forewoman forger forgiver fornicator fornicatress forseti fortuna fortuneteller
forty-niner forward fosbury fossil fossilist foster-brother foster-child foster-daughter foster-father
foster-mother foster-nurse foster-parent foster-sister foster-son fosterling foucault foundling foundress
four-flusher fourier fowler fragonard framer franc-tireur franciscan franco-american francophil francophile
francophobe fratricide frazer freak free-lance free-liver freebooter freedwoman freeholder freelance freelancer
freeloader freemason freethinker freewheeler freewoman fremont frenchman frenchwoman frequenter fresher
freshman fresnel freud freudian freyja freyr friar friedan frigg frigga frisian frobisher froebel frogman
front-runner frontbencher frontiersman frontierswoman frotteur fruitcake fruiterer frump fucker fuckhead fuckup
fuddy-duddy fugard fugitive fugleman fula fulah fulani fulbe fullback fuller fumbler fumigator funambulist
functionalist functionary fundamentalist fundraiser furnivall furrier fusilier fuss-budget fusspot futurist
g-man gabonese gaboriau gadaba gadabout gaddafi gadfly gadgeteer gaea gaffer gagarin gagman gagster gagwriter
gaia gainer gainsborough gaiseric gaius galahad galatea galatian galilaean galilean galileo gallaudet galois
galoot galsworthy galton galvani galvaniser galvanizer gambian gambist gambler gamekeeper games-master
games-mistress gamin gamine gamow ganapati gandhi ganef ganesa ganesh ganesha ganger gangsta gangster ganof
ganymede gaolbird gaoler garbageman garbo gardener gardiner gardner gargantua garibaldi garment-worker
garmentmaker garnier garnishee garroter garrotter garuda gasbag gaskell gasman gastroenterologist gastronome
gatecrasher gatekeeper gatherer gaucho gaudi gauguin gauri gautama gawain gawk gawker gay-lussac gazetteer geek
geezer gehrig geiger geisel geisha gell-mann gemini gendarme genealogist general generalissimo generalist genet
geneticist genevan genitor genius genoese genseric gent gentleman gentleman-at-arms gentlewoman geographer
geologist geomancer geometer geometrician geophysicist geordie georgian geraint gerbert geriatrician germanist
geronimo gerontologist gershwin geryon gesell gesner ghanian ghostwriter ghoul giacometti giantess gibbon
gibraltarian gibran gide gielgud giggler gigolo gilder gilgamesh gilgamish gillie gilmer ginzo giotto gipsy
giraudoux girl girlfriend girondin girondist girru gitana gitano giver gjellerup gladiator gladstone glaser
glass-cutter glassblower glassmaker glassworker glaswegian glazer glazier gleaner glendower glinka globetrotter
glossarist glutton gnome gnostic go-between go-getter goalie goalkeeper goaltender goatherd gobbler goblin
godard godchild goddaughter goddess godel godfather godhead godiva godmother godparent godson godunov goebbels
goer goering goethals goethe gofer goffer gogh gogol gold-beater gold-worker goldbeater goldbrick goldmark
goldoni goldworker goldwyn golem golfer golgi goliard goliath gombrowicz gompers goncourt gond gondolier
gondoliere goner gongora gongorist gonif goniff gonne good-for-naught good-for-nothing goody-goody goodyear
goof goof-off goofball goofy goon gopher gorbachev gordimer gordius gorgas gorger gorgon goring gorki gorky
gospeler gospeller gossiper gossipmonger goth goudy gouger gounod gourmand gourmandizer gourmet governess
governor goya grabber grader graduate graecophile grahame grainger grammarian gramps gran grandad grandaunt
grandchild granddad granddaddy granddaughter grandee grandfather grandma grandmaster grandmother grandnephew
grandniece grandpa grandparent grandson grandstander granduncle granger grannie granny grantee granter grantor
granville-barker graphologist grappelli grappler gravedigger graverobber graybeard grazier greaseball greaser
great great-aunt great-nephew great-niece great-uncle grecian greengrocer greenhorn greenskeeper greeter
gremlin grenadian grenadier gretzky greyback greybeard grieg griever griffon grifter grind gringo grinner griot
gris groaner grocer gromyko groom-to-be groomsman gropius grotius grouch groucho groundbreaker groundkeeper
groundling groundskeeper groundsman groupie groveler groveller grower growler grownup grumbler grump grunter
gryphon guarantor guard guardian guardsman guarneri guarnerius guarnieri guatemalan guenevere guerilla
guerrilla guesser guestworker guggenheim guide guinean guinevere guinness guitarist gujarati gujerati gula gull
gulliver gulper gumshoe gunman gunner gunrunner gunslinger gunsmith gurkha guru gustavus gutenberg guttersnipe
guvnor guyanese guzzler gwydion gwynn gymnast gymnosophist gynaecologist gynandromorph gynecologist gynne gypsy
gywn habakkuk haber haberdasher habitant habitue hachiman hack-driver hacker hades hadji hadrian haeckel
haematologist haemophile haemophiliac haggai haggler hagiographer hagiographist hagiologist haida hairdresser
hairsplitter hairstylist haitian haji hajji hakeem hakim hakka halberdier halchidhoma halcyon haldane halevy
half-breed half-brother half-caste half-pint half-sister half-wit halfback hals hamadryad haman hammarskjold
hammerhead hammerstein hammurabi hammurapi hamsun handel handicapper handler handyman hanger hanger-on hangman
hannibal hanoverian hanuman haranguer harasser hardliner hardwareman harefoot hargreaves harijan harlequin
harlot harmoniser harmonizer harmsworth harpist harpo harpooneer harpooner harpsichordist harpy harridan
harrier harte harum-scarum harvester has-been hasdrubal hasek hasid hassam hassel hassid hatemonger hater
hatmaker hatter hauler haulier hausa haussa havasupai have have-not havel hawker hawking hawkshaw hawkyns haydn
hayek hayseed hazlitt he-man head-shrinker headcounter headhunter headliner headman headmaster headmistress
headsman headwaiter healer hearer hearst heartbreaker heartthrob heathen heaviside heavy heavyweight hebbel
hebe hebraist hecate heckler hedger hedonist hegel hegelian heidegger heimdal heimdall heimdallr heinlein heir
heir-at-law heiress heisenberg hela helios hell-kite hell-rooster hellcat hellene hellhound hellion helmholtz
helmsman heloise helot helper helpmate helpmeet hematologist heming hemiplegic hemminge hemophile hemophiliac
henchman hephaestus hephaistos hepworth hera heracles heraclitus herakles herbalist herbart hercules herculius
herder herdsman herero heretic heritor hermaphrodite hermaphroditus hermit hero herodotus heroine herpetologist
herzberg hesiod hesitater hesitator hesperides hestia heterosexual hevesy hewer heyerdahl heyrovsky heyse
hezekiah hiawatha hick hickock hidatsa hierarch hieronymus higginson high-muck-a-muck high-up highbinder
highbrow higher-up highflier highflyer highjacker highlander highness highwayman hijacker hiker hillbilly
hillel himmler hinault hinayanist hindemith hindenburg hindoo hindu hindustani hipparchus hippie hippocrates
hippy hipster hire hireling hirer hirohito hirschfeld hirschsprung hispanic hisser histologist historian
historiographer histrion hitchhiker hitchings hitchiti hitler hitman hitter hittite hmong hoarder hoaxer hobbes
hobbit hobbledehoy hobbler hobbyist hobgoblin hobo hoder hodgkin hodman hodr hodur hoenir hoffa hoffmannsthal
hogarth hoister hoka hokusai holbein holdout holdover holidaymaker hollander hollerith holofernes hombre
home-builder homebody homeboy homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo
homoeopath homophile homophobe homosexual homunculus honcho honduran honegger honeymooner honker honkey honkie
honky honoree hoodlum hoofer hooke hooker hooligan hoosier hoover hopeful hoper hopi hopkinson horney hornist
horologer horologist horseman horseshoer horsewoman horta horticulturist horus hosier host hostage hosteller
hostess hostler hotdog hotei hotelier hotelkeeper hotelman hoth hothead hothr hotshot hotspur houdini houri
house-builder housebreaker housebuilder housefather houseguest householder househusband housekeeper housemaid
houseman housemaster housemate housemother housewife housewrecker housman houyhnhnm hoyden hrolf hualapai
hualpai hubble hubby hubel huckster huddler hugger huguenot hulk humanist humanitarian humboldt humdinger
hummer humorist humourist humperdinck hundred-percenter hungarian hunk hunkpapa hunter-gatherer huntress hupa
hurdler hurler hurok husain husayn husband husbandman hussar husserl hussite hussy hustler hutu huxley huygens
hyades hydra hydrologist hydromancer hygeia hygienist hymen hymie hypatia hyperborean hyperion hyperope
hypertensive hypnos hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric iago ianfu
iapetus iberian ibert ibn-roshd ibn-sina ibsen icarus ice-skater icelander iceman ichthyologist iconoclast
idahoan idealist idealogue ideologist ideologue idiot idler idolater idolatress idoliser idolizer idun igbo
igigi ignatius ignoramus ikhanaton illegitimate illinoisan illiterate illusionist illustrator imam imaum
imbecile imbiber imitator immigrant immortal immune immunologist imperialist impersonator importee importer
imposter impostor impresario impressionist improver in-law inamorata inamorato inanna inca incan incarnation
incendiary inciter incompetent incubus incumbent incurable independent indexer indian indianan indigen indigene
individualist indo-european indonesian indorser indra inductee industrialist inebriate infant infanticide
infantryman inferior infernal infidel infielder infiltrator informant informer ingenue ingerman ingrate ingres
ingrian inhabitant inheritor inheritress inheritrix initiate initiator injun inka inmate innkeeper innocent
innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac inspector inspirer instigant
instigator instructor instructress instrumentalist insured insurgent insurrectionist intellectual intercessor
interlocutor interloper intermediary intermediator intern internationalist interne internee internist
internuncio interpreter interrogator intersex intervenor interviewee interviewer intimate intriguer introvert
intruder inuit invader invalid invalidator inventor investigator investor invigilator invitee ionesco ionian
iowa iowan ioway iphigenia iraki irani iranian iraqi irelander irenaeus irishman irishwoman ironist ironman
ironmonger ironside ironsides ironworker iroquois irredentist irregular irreligionist irridentist iseult
isherwood ishmael ishtar islamist island-dweller islander ismaili ismailian isocrates isolationist isolde
israeli israelite issachar italian ithunn itinerant izanagi izanami jabberer jack-tar jackanapes jackass
jacksonian jacobean jacobin jacobite jacquard jafar jaffar jagannath jagannatha jagganath jagger jahvey jahweh
jailbird jailer jailor jainist jakobson jamaican janissary janitor jansenist janus japanese japheth jaspers
javan javanese jawan jaywalker jazzman jeerer jeffersonian jehovah jenner jerk jerk-off jerker jeroboam
jerry-builder jespersen jester jesuit jevons jew-baiter jeweler jeweller jewess jewison jezebel jhvh jigaboo
jihadist jilt jimdandy jimhickey jingo jingoist jinnah jinnee jinni jinx joachim jobber jobholder jocasta jock
jockey joffre joffrey jogger joiner joker jokester joliet joliot joliot-curie jolliet jolson jongleur jonson
jordanian josephus jotun jotunn journalist journeyer journeyman jove jowett judah judas juggernaut juggler
jugoslav jugoslavian juicer jumper jungian junker junkers junkie junky juno jurist juror juryman jurywoman
jussieu justiciar justiciary justifier justinian juvenal juvenile kabbalist kachaturian kachina kafir kafka
kaiser kalapooia kalapuya kalif kalinin kaliph kalka kalki kama kamia kampuchean kanarese kandinski kandinsky
kansa kansan kant karakalpak karelian karlfeldt karloff karok karpov karsavina kartikeya karttikeya kashmiri
kasparov kassite kastler katari kaunda kazak kazakh kazakhstani kazan keats keble kechua keeper kekchi kekule
keller kelpie kelpy kelt kendrew kennan kennelly kentuckian kenyan kenyata keokuk kepler kerensky kerouac kesey
kettering keyboardist keynes keynesian khachaturian khadafy khalif khalifah khalka khalkha khama khanty khedive
khepera khirghiz khomeini khrushchev khufu kibbutznik kibitzer kichai kickapoo kicker kiddy kidnaper kidnapper
kierkegaard kieslowski kike kiliwa kiliwi killer killjoy kilroy kindergartener kindergartner kingmaker kingpin
kinsman kinsperson kinswoman kiowa kipling kirchhoff kirchner kirghiz kirgiz kishar kisser kissinger kitchener
klansman klaproth klee kleist kleptomaniac klimt klinefelter klopstock klotho klutz kluxer knacker knave
kneeler knight-errant knitter knocker knockout know-all know-it-all knower knucklehead knut koasati koestler
kolam kolkhoznik komi kongfuze konoe konoye kook koopmans korbut korchnoi korda kore korean korzybski kosciusko
kosciuszko kota kotar koussevitzky krafft-ebing krasner kraut krauthead kreisler kroeber kronecker kropotkin
kroto kruger krupp kshatriya kubrick kuiper kurd kurosawa kusan kutuzov kuwaiti kuznets kvetch kwakiutl
kwan-yin kwannon laban laborer labourer labourite labrouste lacer lachaise lachesis laconian laddie ladino
lady-in-waiting ladylove laertes laffer laffite lafitte laggard lagger laius lakota lakshmi lamaist lamarck
lamarckian lame lamenter lamia laminator lamplighter lampooner lancastrian lancelot lancer landau landgrave
landholder landlady landlord landlubber landman landowner landowska landscaper landscapist landsman landsteiner
langlaufer langmuir langobard langtry languisher lao-tse lao-tzu lao-zi laocoon laotian lapidarist lapidary
lapidator lapidist laplace lapplander larcener larcenist lardner larousse lascar lasher lass lassie lasso
latecomer latinist latino latitudinarian latona latrobe latvian laudator lauder laugher laughingstock laughton
laundress laundryman laundrywoman laureate laurens laurentius laver lavoisier lawbreaker lawgiver lawmaker
lawman lawyer layabout layperson lazybones leacock leadbelly leader leaker leakey leander leaper learner
leaseholder leatherneck leaver lebanese lech lecher lector lecturer ledbetter ledgeman leeuwenhoek left-hander
left-winger lefthander leftist lefty legate legatee legionary legionnaire legislator lehar leibnitz leibniz
lemaitre lender lendl lenin lensman leonidas leontief leper lepidopterist lepidopterologist leprechaun
lermontov lerner lesbian lessee lesseps lessing lessor letch leto letterer letterman leuwenhoek levantine
leveler leveller levi-strauss leviathan levite lexicographer lexicologist liar libber libeler liberal
liberalist liberator liberian libertarian libertine libra librarian librettist libyan licensee licenser
licentiate lichtenstein lie-abed liechtensteiner liege liegeman lieutenant lifeguard lifer lifesaver lifter
liftman light-of-love lighterman lightweight lilith liliuokalani lilliputian limey limner limnologist limper
lindbergh line-shooter linebacker lineman linendraper linesman ling-pao lingerer linguist linkboy linkman
linksman linnaeus lion-hunter lipchitz lipmann lippi lippmann liquidator lisper listener lister liszt literate
lithographer lithomancer lithuanian litigant litigator litter-bearer litterateur litterbug litterer littre
liturgist livermore liverpudlian liveryman livingstone livonian livy llud llyr loader loafer loaner loather
lobachevsky lobbyist lobsterback lobsterman locater locator lockkeeper lockman lockmaster locksmith locum
lodger loeb loewe loewi logger loggerhead logician logistician logomach logomachist logos lohan loiterer loki
londoner loner longbowman longer longfellow longshoreman look-alike looker looker-on lookout loon loony looter
lorca lorentz lorre loser lothario lotus-eater loudmouth louisianan louisianian lounger loup-garou lout lover
lowbrow lowerclassman lowlander lowlife loyalist loyola lozier lubavitcher lubber lubitsch lucifer lucretius
lucullus luculus luddite lugh lugosi lulli lully lumberjack lumberman luminary lummox lumper lunatic luncher
lunger lunkhead lurcher lurker lush lutanist lutenist lutheran luthier lutist lutyens luxembourger luxemburger
lycanthrope lyly lyricist lyrist lysander lysimachus lysippus lytton macaroni macaulay macbeth macdowell
macebearer macedonian macer macgregor machiavelli machiavellian machinator machinist macho macho-man mackem
macleish macroeconomist macushla madagascan madam madame madcap madman madrigalist madwoman maenad maestro
maeterlinck mafioso magellan magician maginot magistrate magnate magnifico magritte magus magyar maharaja
maharajah maharanee maharani mahatma mahayanist mahdist mahican mahler mahomet mahound mahout mahratta maid
maiden maidservant maidu mailer maillol mailman maimer maimonides mainer mainstay maintainer maintenon maitland
maitreya major-domo major-general majorette makataimeshekiakiak make-peace maker malachias malacologist
malahini malamud malawian malay malayan malaysian malcontent maldivan maldivian malebranche malecite malefactor
malevich malfeasant malian maligner malingerer mallarme malory malpighi malraux maltese malthus malthusian
maltman malto maltreater maltster mama mamet mamma mammalogist mammy man-about-town man-at-arms man-child
man-eater manager manageress manakin manannan manawydan manawyddan manchu mancunian mandaean mandatary mandator
mandatory mandean mandela mandelbrot mandelshtam mandelstam manes manet maneuverer mangler maniac
manic-depressive manichaean manichean manichee manicurist manikin manipulator mannequin mannikin manoeuvrer
mansart manservant mansi manslayer mantegna mantell mantichora manticora manticore mantiger mantrap manumitter
manzoni maoist map-reader mapper maquis maquisard maraco maratha marathoner marauder marceau marcher
marchioness marciano marconi marcuse marduk margrave maricopa mariner marketer markoff markova marksman maroon
marquand marquess marquette marquise marrano married marshal marstan martial martian martinet martyr marut
marvell marveller marxist marylander mascot masefield masher masker masochist masorete masorite masoud masquer
masquerader massager massasoit massenet masseur masseuse massine massorete master master-at-arms mastermind
masturbator matador matcher matchmaker mate mater materfamilias materialist mathematician matisse matman
matoaka matriarch matricide matriculate matrikin matrisib matron mattole maugham mauler maupassant mauriac
mauritanian mauritian maurois mauser maven maverick mavin maximian mayakovski mayan mayer mayor mayoress
mazzini mccullers mcguffey mcluhan mcmaster meanie meany measurer meatman mechanic mechanist medalist medallist
medawar meddler medea mediator mediatrix medico medusa meeter megaera megalomaniac meir meissner meitner
melancholiac melancholic melanchthon melchior melchite meliorist melkite melpomene melter melville member
memoriser memorizer memsahib menander mencken mendel mendeleev mendeleyev mendelian mendelsohn mendelssohn
mender mendicant menelaus menial meniere menninger mennonite menominee menomini menotti mensch mensh menshevik
mentioner mentor menuhin mephistopheles mercator mercenary mercer merchandiser merchant-venturer merckx
mercouri mergenthaler mermaid merman merodach merovingian merrymaker merton meshuggeneh meshuggener mesmer
mesmerist mesmerizer mesoamerican mesomorph messenger messiah messmate mestiza mestizo metalhead metallurgist
metalworker metchnikoff metchnikov meteorologist methodist methuselah metic metis metropolitan metternich
mexican mexican-american mexicano meyerbeer meyerhof mezzo mezzo-soprano miami miao micawber micheas
michelangelo michelson michener michigander micmac microbiologist microeconomist microscopist midas middlebrow
middleman middleweight midget midinette midshipman midwife migrant migrator mikado mikmaq milady milanese
milhaud militant militarist militiaman milkmaid milkman milksop mill-girl mill-hand millais millay millenarian
millenarist miller millikan milliner millionaire millionairess millwright milord milquetoast miltiades mime
mimer mimic mimicker mimir minder miner mineralogist mineworker miniaturist miniconju minimalist minion
minister ministrant minkowski minnesotan minnewit minoan minor minos minotaur minstrel minter minuit minuteman
minx mirabeau misanthrope misanthropist misbeliever mischief-maker miscreant miser misfit misleader misogamist
misogynist missionary missioner missis missourian missus mistress mitford mithra mithraist mithras mithridates
mitra mitterrand miwok mixed-blood mixologist mnemonist mnemosyne moaner mobius mobster mocker modeler modeller
moderate moderationist modern modernist modigliani modiste moghul mohammedan mohave mohawk mohican mohorovicic
moirae moirai mojave molech molester moliere mollah mollycoddle mollycoddler moloch molotov momma mommsen mommy
momos momus monacan monarch monarchist monastic mondrian monegasque monetarist moneyer moneygrubber moneylender
moneymaker moneyman monger mongol mongolian mongoloid monitor monitrice monnet monochromat monod monogamist
monogynist monolingual monologist monomaniac monophthalmos monophysite monopoliser monopolist monopolizer
monotheist monsieur monsignor monster monstrosity montagu montaigne montanan montespan montesquieu montessori
monteverdi montfort montgolfier montserratian mooch moocher moon-curser moonie moonlighter moonshiner moor mope
mopper moppet moralist mordva mordvin mordvinian mormon moro moroccan moron morosoph morpheus morrigan morrigu
mors mortgagee mortgager mortgagor mortician mortimer mosander moslem moss-trooper mossback mossbauer mother
mother-in-law motherfucker motherwell motile motorcyclist motorist motorman motormouth moujik mountaineer
mountebank mounter mountie mourner moussorgsky mover moviegoer mozambican mozart muadhdhin muazzin mubarak
muckraker mudslinger muezzin mufti muggee mugger muggins mugwump muhammadan muhammedan mujahid mujik mujtihad
mulatto muleteer mulla mullah muller multi-billionaire mumbler mummer mummy munch munchausen muncher
munchhausen muralist murderee murderer murderess murmurer murrow muscle-builder musclebuilder muscleman muser
musher musial musician musicologist musketeer muskhogean muskogean muskogee muslim muslimah musset mussolini
mussorgsky mutant mutation mute mutilator mutineer mutsuhito mutterer muttonhead muybridge muzhik muzjik
muzzler mycenaen mycologist mycophage mycophagist mylitta myope myrdal myrmidon mystic mythologist nabob
nabokov nabu nagger nahuatl nahum naif nailer naismith namby-pamby namer namesake namibian nammu namtar namtaru
nanak nanna nanny nansen nanticoke nanus napier naprapath narc narcissist narcist narcoleptic nark narrator
nasser nast natator national nationalist native nativist natta natural naturalist naturist naturopath nauruan
navaho navajo navigator navratilova navvy nawab naysayer nazarene nazi nazimova neapolitan nebbech nebbish nebo
nebraskan nebuchadnezzar nebuchadrezzar necessitarian necker necromancer needer needlewoman needleworker
nefertiti negativist neglecter negotiant negotiator negotiatress negotiatrix negress negro negroid nehru
neighbor neighbour nemesis neoclassicist neocon neoconservative neoliberal neologist neonate neoplatonist
neopolitan nepalese nepali nephew nephthys nepotist neptune nerd nereid nereus nergal nernst nerthus neruda
nerva nervi nessie nester nestorian nestorius netherlander netkeeper netminder neurasthenic neurobiologist
neurolinguist neurologist neuroscientist neurosurgeon neurotic neutral neutralist nevadan nevelson newbie
newborn newcomer newlywed newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman
newspaperwoman newsperson newsreader newsvendor newswoman newswriter newtonian nganasan nibbler nibelung
nicaraguan nicklaus nicolson niebuhr niece nietzsche nigerian nigerien nigga niggard nigger niggler nightbird
nighthawk nightrider nigra nihilist nijinsky nike nimby nimitz nimrod nincompoop ningal ningirsu ningishzida
ninhursag ninib ninigi ninigino-mikoto ninja ninkharsag ninkhursag ninny nintoo nintu ninurta niobe nipper
nipponese niqaabi nisei nitpicker nitwit njord njorth no-account no-show nobel nobelist nobleman noblewoman
nobody noctambulist noether nomad nominalist nominator nominee non-catholic non-jew non-resistant nonachiever
nonagenarian nonattender nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nonconformist
nondescript nondrinker nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson
nonreader nonresident nonsmoker nonstarter nonsuch nonworker nootka normaliser normalizer norn norrish norse
norseman northerner northman norwegian nosey-parker nosher nostradamus nosy-parker notability notable notary
noticer nouveau-riche novelist novice novillero nubian nudger nudist nudnick nudnik nuffield nullifier
nullipara numen numerologist numidian numismatist numismatologist numskull nuncio nureyev nurse-midwife
nurseling nursemaid nurser nurseryman nursling nusku nutcase nutritionist nutter nymph nymphet nympho
nympholept nymphomaniac oarsman oarswoman obadiah oberson objector oblate obliger oboist obscurantist observer
obsessive obsessive-compulsive obstetrician obstructer obstructionist obstructor occam occidental occult
occultist occupant occupier oceanaut oceanid oceanographer oceanus ockham octavian octogenarian octoroon
oculist odalisque oddball odds-maker odets odin odist odoacer odovacar odovakar odysseus oedipus oengus
oenologist oenophile offenbach offender offerer offeror office-bearer officeholder officer official officiant
offspring ogalala oglala ogler ogre ogress ohioan oiler oilman ojibwa ojibway oken okenfuss oklahoman old-timer
oldenburg oldfield oldster oldtimer oligarch olivier olmec olmsted olympian omaha omani ombudsman omnivore
onanist oncologist ondaatje oneiromancer onlooker onomancer onondaga onsager oort opel operagoer operative
ophthalmologist oppenheimer opponent opportunist opposer oppressor optician optimist optometrist oracle
orangeman orator orbison orchestrator orcus orczy ordainer orderer orderly ordinand ordinary oread oregonian
orestes orff organ-grinder organiser organist organizer oriental orientalist origen originator orion oriya
orleanist ormandy ormazd ormuzd ornamentalist ornithologist orphan orpheus orthodontist orthoepist orthopaedist
orthopedist orthoptist orwell osage oscan osculator osiris osmanli osteologer osteologist osteopath
osteopathist ostiarius ostiary ostler ostrich ostrogoth ostwald ostyak ostyak-samoyed othello otho otoe
otolaryngologist otologist otorhinolaryngologist ottawa ottoman ouranos ouster out-and-outer outcast outcaste
outdoorsman outdoorswoman outfielder outfitter outgoer outlander outlier outpatient outrider outsider
overachiever overcomer overlord overnighter overseer ovid owner owner-driver owner-occupier oxonian oyabun
ozawa pacha pachuco pacificist pacifier pacifist packer packman packrat padder paddler paddy paderewski padre
padrone paederast paediatrician paedophile paganini pageboy paget pahlavi pahlevi painter paiute pakistani
paladin palaeontologist palatine paleface paleo-american paleo-amerind paleo-indian paleographer paleographist
paleontologist palestinian palestrina palgrave palladio pallas pallbearer palmist palmister palooka palsgrave
pamlico pamperer pamphleteer panacea panamanian pandar pander panderer panegyrist panelist panellist pangloss
panhandler panini panjabi panjandrum panofsky pansexual pantaloon pantheist pantomimer pantomimist pantryman
pantywaist paparazzo paper-pusher paperboy paperer paperhanger papist papoose pappa pappoose papuan paracelsus
parachuter parachutist paraclete parader paragrapher paraguayan paralegal paralytic paramedic paramedical
paramour paranoiac paranoid paraplegic paraprofessional parapsychologist parashurama paratrooper parcae pardner
pardoner parer paretic pareto pariah parishioner parisian parisienne parjanya parliamentarian parlormaid
parlourmaid parmenides parodist parolee parricide parsee parsi part-owner part-timer partaker parthian
participant partisan partitionist partizan partner partygoer parvati parvenu pasha pashtoon pashtun pasiphae
passamaquody passenger passer passer-by passerby paster pasternak pasteur pastor patentee pater paterfamilias
pathan pathfinder pathologist patient paton patrial patriarch patrician patricide patrikin patriot patrioteer
patrisib patroclus patroller patrolman patron patroness patronne patternmaker patwin patzer pauli pauling
pauper pavarotti pavlova pawer pawnbroker pawnee payee payer paymaster paynim peacekeeper peacemaker peacenik
pearler peary peasant peculator pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian
pediatrician pediatrist pedlar pedodontist pedophile peeler peeper peer peeress peewee pegasus peirce pelagius
peleus pen-friend pendragon penetrator penitent penman penobscot penologist penpusher pensionary pensioner
pentathlete pentecostal pentecostalist peon pepys perceiver percher percipient percussionist perfecter
perfectionist performer perfumer peri pericles perinatologist periodontist peripatetic perisher perjurer peron
perpetrator persecutor persephone perseus pershing persian personage personification perspirer persuader perutz
peruvian pervert peshmerga pessimist pesterer petitioner petrarca petrarch petronius petter pettifogger
phaethon phalangist phantasm phantasma phantom pharaoh pharisee pharmacist pharmacologist pheidias phidias
philanderer philanthropist philatelist philemon philhellene philhellenist philippian philistine philologist
philologue philomath philosopher philosophiser philosophizer phintias phiz phlebotomist phoebus phoenician
phoner phonetician phoney phonologist phony photius photographer photojournalist photometrician photometrist
phrenologist phrygian physician physicist physiologist physiotherapist phytochemist phytologist piaf piaget
pianist picador picaninny picasso piccaninny pickaninny picker picket pickford picklepuss picknicker pickpocket
picnicker pierrot pigman pigmy pilate pilferer pillager pillock pilot pima pimp pin-up pinchgut pincus pindar
pinhead pinko pinter pioneer pip-squeak pirandello piranha pirate pisser pistoleer piston pitcher pitchman
pitot piute pivot pixie place-kicker placeholder placekicker placeman placeseeker plagiariser plagiarist
plagiarizer plainclothesman plainsman plaintiff plaiter planck planner planter plantsman plasterer platelayer
plater plath platitudinarian plato platonist plautus play-actor playactor playboy player playfellow playgoer
playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger pleiades plenipotentiary
plier pliny plodder plotinus plotter ploughboy ploughman ploughwright plowboy plower plowwright plug-ugly
plugger plumber plunderer plunger pluralist plutarch pluto plutocrat plyer poacher pocahontas podiatrist poet
poet-singer poetess poetiser poetizer poilu pointillist pointsman poisoner poitier polack polemic polemicist
polemist policeman policewoman policyholder politician politico pollster polluter polo poltergeist poltroon
polyandrist polycarp polygamist polyglot polygynist polyhymnia polymath polynesian polytheist pommy pomo
pomologist pompadour pompey ponca ponderer ponka pons ponselle pontiac pontifex pontiff pontos pontus poof
pooh-bah pooler poove popinjay popper populariser popularizer populist pornographer portraitist portrayer
portwatcher poseidon poser poseur poseuse positivist posseman possessor post-impressionist postdiluvian
postgraduate postilion postillion postimpressionist postman postmaster postmistress postponer postulant
postulator posturer potawatomi potboy potemkin potentate pothead potholer pothunter potman potter potterer
potyokin pouf poulenc poulterer poultryman poussin pouter powderer powerbroker powerhouse powhatan powys
practician practitioner praetor praetorian pragmatist prajapati prankster prater prattler praxiteles pre-emptor
pre-raphaelite pre-socratic preacher prebendary precentor preceptor predator predecessor predestinarian
predestinationist predictor preemie preemptor prefect prelate premie premier presbyope presbyter presbyterian
preschooler presenter presentist preservationist preserver president pressman prestidigitator preteen
preteenager pretender preterist pretor prevaricator prexy prey priam priapus prick prickteaser priest-doctor
priestess priestley prig primate primigravida primipara primitive primogenitor primus princeling printer
printmaker prior prioress prisoner private privateer privateersman prizefighter pro-lifer probable probationer
process-server proconsul procrastinator procrustes proctologist proctor procurator procurer procuress prodigal
prodigy producer prof professional professor profiteer profligate progenitor progeny prognosticator programmer
prohibitionist projectionist prokhorov prokofiev prole proletarian prometheus promisee promiser promisor
promoter prompter promulgator proofreader propagandist propagator prophesier prophet prophetess propman
proponent proposer propositus proprietor proprietress prosecutor proselyte proserpina proserpine prospector
prosthetist prosthodontist prostitute protagonist protectionist protector protege protegee protestant protester
proteus protozoologist proudhon proust provider provincial provisioner provocateur provoker prowler proxy prude
pruner prussian psalmist psephologist pseud pseudo pseudohermaphrodite psychiatrist psychic psycho
psychoanalyst psycholinguist psychologist psychoneurotic psychopath psychophysicist psychopomp psychotherapist
psychotic ptah pteridologist ptolemy publican publiciser publicist publicizer puccini puck pudden-head puddler
pudge pueblo puerpera pugilist pugin puke pulitzer puller puncher pundit punjabi punk punster punter pupil
puppeteer purchaser purist puritan purkinje purser pursued pursuer purveyor pusey pushan pusher pushkin
pushover pushtun pussycat putin putter putterer putz pygmalion pygmy pynchon pyrographer pyromancer pyromaniac
pyrrhus pythagoras pythia pythias pythius pythoness qaddafi qadhafi qadi qatari quack quad quadripara
quadriplegic quadroon quaestor quaffer quaker qualifier quapaw quarreler quarreller quarrier quarry quarryman
quarterback quartermaster quebecois quechua queer querier quester questioner quetzalcoatl quibbler quiche
quidnunc quietist quin quine quintipara quisling quitter quizmaster quizzer quoter rabbi rabble-rouser rabelais
racer rachmaninoff rachmaninov racialist racist racker racketeer raconteur radhakrishnan radiobiologist
radiochemist radiographer radiologist radiotherapist raffles raftman raftsman ragamuffin ragpicker ragsorter
rahu raider rail-splitter railbird railroader railwayman rain-giver rain-in-the-face rainmaker raiser raja
rajah rajpoot rajput rake rakehell ralegh rama ramachandra rambler rameau rameses ramesses ramman ramses
rancher ranger rani ranker ranter raper rapist rappeller rapper rapporteur rapscallion rascal rask raskolnikov
rasputin rasta rastafarian rat-catcher ratepayer ratifier ratiocinator rationalist ratter rattigan ravel raver
ravisher rayleigh reactionary reader realist realtor reaper reasoner reaumur rebel rebuker rebutter
receptionist recidivist recipient recitalist reciter reckoner recluse reconciler record-breaker record-holder
record-keeper recoverer recreant recruit recruiter recruiting-sergeant rector recusant red-header redact
redactor redcap redcoat redeemer redford redhead redheader redneck redskin reeler reenactor referee referral
refiner refinisher reformer reformist refugee refuter regent regicide regiomontanus registrant registrar
regular rehnquist reichstein reincarnation reiter relative relative-in-law reliever religionist religious
rembrandt remunerator remus renegade renoir renovator renter rentier repairer repairman repatriate repeater
reporter representative reproacher reprobate reprover republican requester rescuer researcher reservist
resident resister respecter respighi respondent responder restauranter restaurateur rester restorer retailer
retaliator retard retiree retreatant reveler reveller revenant revenuer revere reverend reversioner
reversionist reviewer reviser revisionist revivalist revolutionary revolutionist rewriter rhabdomancer
rhadamanthus rhetorician rheumatic rheumatologist rhibhus rhinolaryngologist rhymer rhymester ribald ribhus
richelieu richler rickenbacker rickover rider ridiculer riemann riesman riff riffian rifleman rigger
right-hander right-winger righthander rightist rilke rimbaud rimski-korsakov rimsky-korsakov ringer ringleader
ringling ringmaster rioter ripper riser ritualist rival riveter rivetter roadhog roadman roamer roarer roaster
robber robeson robespierre rochambeau rockefeller rocker rockingham rodin roebling roget rogue roisterer
roller-skater rollerblader roly-poly romani romanian romanoff romanov romantic romanticist romany romberg
rommany rommel romper romulus rontgen roofer rookie roomer roomie roommate roomy rooter rope-maker ropedancer
ropemaker roper ropewalker rosicrucian rossini rostand rotarian rothko rothschild rotter roue roughneck
roughrider rounder roundhead roundsman rous rouser roustabout router rover rowdy rower royalist rubberneck
rubbernecker rube rubens rubinstein rudra ruffian ruiner ruler ruminator rummy rumormonger rumourmonger
rumpelstiltskin rumrunner rundstedt runner runner-up runt ruralist ruritanian rushdie rusher ruskin russian
rustic rustler rwandan ryukyuan saame saami sabahan sabbatarian saboteur sacagawea sacajawea sachem sacrificer
sacristan sadat saddam saddhu saddler sadducee sadhu sadist sadomasochist safebreaker safecracker sagamore
sagittarius sahaptin sahaptino sahib sailmaker sailor saint saint-saens sakharov saki sakti saladin salesclerk
salesgirl saleslady salesman salesperson saleswoman salian salim salinger salk salmacis salomon salter
salutatorian saluter salvadoran salvadorean salvadorian salvager salvor samaritan same sami samnite samoan
samoyed samurai sandbagger sandboy sandburg sandman sandwichman sanger sangoma sannup sannyasi sannyasin santee
sanyasi saphead sapir sapper sappho saracen sarasvati sarawakian sarazen sardinian sarnoff saroyan sarpanitu
sarpedon sartor sartre sasquatch sassenach satan satanist satchmo satie satirist satrap satyr saudi sauk
saunterer saussure savant savara saver savior saviour savitar savonarola savoyard sawbones sawyer saxe saxist
saxophonist scab scalawag scallywag scalper scammer scamp scandalmonger scandinavian scanner scapegoat
scapegrace scaramouch scaramouche scaremonger scarface scatterbrain scattergood scenarist scene-stealer
sceneshifter sceptic scheele schemer schiaparelli schiller schizophrenic schleiden schlemiel schlep schlepper
schlesinger schliemann schlimazel schlockmeister schmo schmoozer schmuck schnabel schnook schnorrer schoenberg
scholar scholastic scholiast schonbein schonberg schoolboy schoolchild schoolcraft schoolfellow schoolfriend
schoolgirl schoolman schoolmarm schoolmaster schoolmate schoolmistress schoolteacher schopenhauer schrodinger
schumann-heink schumpeter schwann schweitzer scientist sciolist scion scipio scoffer scofflaw scold scolder
scopes scorekeeper scorer scorner scorpio scorpion scorsese scotchman scotchwoman scotsman scotswoman scoundrel
scourer scourger scouser scout scouter scoutmaster scpo scrag scrambler scrapper scratcher scrawler screamer
screecher screener screenwriter screw screwball screwballer scriabin scribbler scribe scrimshanker scripps
scriptwriter scrivener scrooge scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor
sculptress sculpturer scylla scythian seaborg seafarer seamster seamstress searcher seasonal seasoner
secessionist second-in-command second-rater second-stringer seconder secretary sectarian sectarist sectary
secular secularist secundigravida securer seducer seductress seeder seedman seedsman seeger seeker seer
segregate segregationist segregator seigneur seignior seismologist seizer sekhet selcraig selectman selector
selectwoman seles seleucus self-seeker self-starter selkirk selkup seller selznick semanticist semifinalist
seminarian seminarist seminole semiotician semipro semiprofessional semite sempstress senator sendee sender
seneca senefelder senegalese seneschal senhor senior sennacherib sennett sensationalist sensitive sensualist
sentimentalist sentinel sentry separationist separatist sephardi septuagenarian sequoya sequoyah seraph serb
serbian serf sergeant sergeant-at-law sericulturist serjeant serjeant-at-arms serjeant-at-law serkin sermoniser
sermonizer serologist servant server serviceman servitor seton setter settler settlor seurat sexagenarian
sexist sexpot seychellois shadower shahaptian shaheed shahn shaitan shaker shakespeare shakespearean
shakespearian shakspere shakti shaktist shaman shamash shammer shamus shanghaier shankar shaper shapley
sharecropper shareholder shareowner sharer sharper sharpie sharpshooter sharpy shaver shavian shaytan she-devil
shearer shedder sheeny sheepherder sheepman shegetz sheik sheika sheikha sheller shelver shem shen-pao
shepherdess sheriff sherpa sherrington shielder shifter shiite shiksa shikse shill shingler shintoist
ship-breaker shipbuilder shipmate shipowner shipper shipwright shirer shirker shirtlifter shirtmaker shithead
shitter shivaist shlemiel shlep shlepper shlimazel shlockmeister shmo shmuck shnook shnorrer shocker shoeblack
shoemaker shogun shoofly shopaholic shopkeeper shoplifter shopper shopwalker shortstop shoshone shoshoni
shostakovich shouter shoveler shoveller shover show-off showgirl showman shrew shrimp shrink shudra shuffler
shut-in shute shutterbug shylock shyster sibelius siberian sibling sicilian siddons sidekick sidesman siegfried
sightreader sightseer signaler signaller signalman signatory signer signior signor signora signore signorina
sigurd sigyn sihasapa sikh sikorsky silenus silly silvan silvanus silver-worker silversmith silverworker
simenon simeon simperer simpleton sinatra sinbad sindhi singaporean singer singhalese sinhalese sinner
sinologist siouan sioux sipper siqueiros siraj-ud-daula sirdar sire siren sirrah sissy sister sister-in-law
sisyphus sitter sitwell siva six-footer sixth-former skagit skanda skateboarder skater skeat skeptic sketcher
skidder skier skimmer skin-diver skinflint skinhead skinner skinnerian skinny-dipper skipper skirmisher skivvy
skuld skulker skunk skycap skydiver slacker slammer slanderer slant-eye slapper slasher slattern slaughterer
slav slave slaveholder slaver slavey slayer sledder sleeper sleepwalker sleepyhead sleuth sleuthhound slicer
slider slinger slob slobberer sloganeer slogger slop-seller slopseller slouch sloucher slovak sloven slovene
slovenian slowcoach slowpoke slugabed sluggard slugger slumberer slut slyboots smallholder smarta smasher
smetana smiler smirker smoker smollett smoothie smoothy smotherer smsgt smuggler smuts snacker snapper snarer
snatcher sneak sneerer sneezer snellen sniffer sniffler sniper snitch snitcher sniveler sniveller snob snoop
snooper snoopy snoot snorer snorter snot snowboarder snuffler so-and-so sobersides socialiser socialist
socialite socializer socinian socinus sociobiologist sociolinguist sociologist sociopath socrates sodalist
sodbuster sodomist sodomite softie softy sojourner solderer soldier solicitor solitudinarian soloist solon
solvay solver solzhenitsyn somali somalian sommelier somnambulist somniloquist son-in-law sondheim songster
songstress songwriter sonneteer sontag sooner soothsayer soph sophist sophisticate sophocles sophomore
sophonias soprano sorbian sorcerer sorceress sorehead sorrower sorter sotho soubrette soufflot soul soundman
sourpuss souse southerner southey southpaw soutine sovereign sower spaceman spacewalker spallanzani spammer
spaniard spanker sparer spartan spassky spastic speaker spearhead specialiser specialist specializer specifier
spectator spectre speculator speechifier speechmaker speechwriter speeder speedskater speer speke spelaeologist
speleologist spellbinder speller spelunker spend-all spender spendthrift spengler spenser spewer sphinx spic
spick spielberg spik spillane spiller spindlelegs spindleshanks spinmeister spinner spinoza spinster spirit
spiritualist spitfire spitter spiv splicer splitter spock spode spoiler spoilsport spokesman spokesperson
spokeswoman sponger sponsor spook sportscaster sportsman sportswoman sportswriter spot-welder spotter spouse
spouter sprawler sprayer sprigger sprinter sprite sprog spurner spymaster squabbler squanderer squatter squaw
squawker squealer squint-eye squinter squirmer squirt stabber stableboy stableman stacker stael staffer
stagehand stager staggerer stainer stakeholder stalin stalinist stalker stalking-horse stalwart stammerer
stamper stand-in standard-bearer standardiser standardizer standee stander standish stanislavsky starer starets
stargazer starlet starveling statesman stateswoman stationer stationmaster statistician stay-at-home steady
stealer steamfitter steamroller steelmaker steelworker steeplejack steerer steersman steichen steinbeck steinem
steiner steinway steller stemmer stendhal stengel stenographer stentor stepbrother stepchild stepdaughter
stepfather stepmother stepparent stepper stepsister stepson sterne sterope steuben stevedore stewardess stheno
stick-in-the-mud stickler stieglitz stiff stifler stigmatic stigmatist stinker stinkpot stinter stipendiary
stippler stirrer stitcher stock-taker stockbroker stockholder stockist stockjobber stocktaker stoic stoker
stokowski stomper stonecutter stonemason stoner stonewaller stooge stoolie stoolpigeon stooper stopes stoppard
storekeeper storyteller stowaway strachey stradivari stradivarius strafer straggler stranger straphanger
strapper strasberg strategian strategist stravinsky strawman strayer streaker streep streetwalker streisand
stretcher-bearer strider strikebreaker striker strindberg stringer striper striptease stripteaser striver
stroheim stroller strong-armer strongman struggler strumpet stud student stuffer stumblebum stumbler stunner
stupe stupid stutterer stuyvesant styler stylist stylite styron subaltern subcontractor subdeacon subdivider
subduer subeditor subjectivist subjugator sublieutenant submariner submitter subnormal subordinate suborner
subscriber subsidiary subsidiser subsidizer subsister subtracter suburbanite subversive subverter subvocaliser
subvocalizer succeeder successor succorer succourer succuba succubus sucker suckling sudanese sudra suer
sufferer suffragan suffragette suffragist sufi suggester suharto suitor sukarno sully sumatran sumerian
summercater summercaters sumner sunbather sundowner sunnite super supercargo supergrass superintendent superior
superman supermarketeer supermarketer supermex supermodel supermom supernatural supernumerary superordinate
superstar supervisor supplanter suppliant supplicant supplier supporter suppresser suppressor supremacist
suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist surrenderer surrogate surveyor
survivalist survivor surya suspect sustainer sutler svedberg svengali sverdrup swagger swaggerer swaggie
swagman swami swammerdam swashbuckler swayer swazi swearer swede swedenborg sweeper sweetheart sweetie
swellhead swimmer swinburne swindler swineherd swinger swiss switch-hitter switcher switchman swordsman swot
sybarite sycophant sydenham syllogiser syllogist syllogizer sylph sylvan sylvanus symboliser symbolist
symbolizer symonds symons sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic
syndicalist syndicator synge synonymist syntactician synthesiser synthesist synthesizer syphilitic syrian
systematiser systematist systematizer systemiser systemizer szell szent-gyorgyi szilard t-man tablemate tacitus
tacker tackle tackler taco tactician tadzhik tagalog tagalong tagger tagore tahitian tailback tailgater tailor
taiwanese tajik takelma taker talebearer taleteller talker tallchief talleyrand tallis tallyman tamburlaine
tamer tamerlane tamil tancred taney tange tanguy tantaliser tantalizer tantalus tantrist tanzanian taoiseach
taoist taos tappan tapper tapster taracahitian tarahumara tarantino tarbell tarheel tarkovsky tarquin
tarquinius tartufe tartuffe tarzan tashmit tashmitum tashunca-uitco taskmaster taskmistress tasman tasso
taste-maker taste-tester taster tatar tati tatterdemalion tattler tattletale taurus tawney taxer taxidermist
taxidriver taximan taxman taxonomer taxonomist taxpayer tchaikovsky tchotchke tchotchkeleh teach teacher
teammate teamster tearaway teasdale tease teaser tebaldi techie technician technocrat technologist technophile
technophobe tecumseh tecumtha teen teenager teetotaler teetotalist teetotaller tekki telecaster telegrapher
telegraphist telemann teleologist telepathist telephoner telephonist televangelist tell teller telltale
tellurian tellus telugu temp templar temporary temporiser temporizer tempter temptress temujin tenant
tenderfoot tennessean tenniel tenno tenorist tentmaker tereshkova tergiversator termagant termer terminator
terpsichore terpsichorean territorial terrorist tertigravida tertullian testate testator testatrix testee
tester testifier tethys teton teuton teutonist texan thackeray thaddaeus thales thanatos thane thatcher
thatcherite thaumaturge thaumaturgist theatergoer theatregoer theban theia theist themis themistocles
theodosius theologian theologiser theologist theologizer theophrastus theoretician theoriser theorist theorizer
theosophist therapist theseus thespian thespis thessalian thessalonian thetis theurgy thief thinker third-rater
thirster thor thoreau thorndike thoroughbred thoth thought-reader thracian throttler throwaway throwback
thrower throwster thruster thucydides thug thunderbird thunderer thurber thurifer thwarter tiamat tiberius
tiddler tien-pao tiepolo tiger tightwad tike tilden tiler tillich tilter timberman timekeeper timeserver
timorese timpanist timur tinbergen tindal tindale tinker tinkerer tinner tinsmith tinter tintoretto tipper
tippler tipster tiresias tiro tisiphone titan titaness tither titian title-holder tito titterer tlingit toady
toaster toastmaster tobacconist tobagonian tobogganist tocqueville toda toddler toff togolese toiler tojo
toklas tolkien toller tollgatherer tollkeeper tollman tolstoy toltec tombaugh tomboy tomfool tongan toolmaker
toper topper torchbearer toreador torero tormenter tormentor torpedo torquemada torricelli tort-feasor
tortfeasor torturer toscanini tosser totalitarian totemist toter totterer touch-typist toucher tough toughie
toulouse-lautrec tourer tourette tourist tout touter tovarich tovarisch towhead townee towner townie townsman
towny toxicologist toynbee tracer tracker tracklayer tractarian trader tradescant tradesman traditionalist
traducer trafficker tragedian tragedienne trailblazer trailer trainbandsman trainbearer trainee trainer
trainman trainmaster traitor traitress trajan tramp tramper trampler transactor transalpine transcendentalist
transcriber transexual transferee transferer transferor transferrer transgressor transient translator
transmigrante transmitter transplanter transsexual transvestite trapper trappist trapshooter traubel traveler
traveller traverser trawler treasonist treasurer treater trekker trembler trencher trencherman trend-setter
trespasser trevelyan trevithick tribade tribesman tribologist tribune tricker trickster trier trifler
triggerman trigonometrician trilby trilling trimmer trinidadian trinitarian tripper tristram tritheist triton
triumvir troglodyte trojan troll troller trollop trollope trombonist trooper trotsky trotskyist trotskyite
troubadour troublemaker troubler troubleshooter trouper truant trucker truckler trudger truelove truffaut
trumbo trumbull trumpeter trustbuster trustee truster trustor trusty tsar tsarina tsaritsa tsatske tshatshke
tsimshian tswana tuareg tub-thumper tubercular tubman tuchman tucker tugger tulu tumbler tuner tungus tungusic
tunisian tunker tunney tupi turcoman turgenev turgot turing turkmen turkoman turncoat turncock turner turnkey
turtler tuscan tuscarora tussaud tutankhamen tutee tutelo tutor tutsi tutu twaddler twat twerp twiddler twin
twiner twirler twirp twit two-timer tyche tycoon tyke tympanist tyndale typesetter typhoeus typhon typist
typographer tyrant tyro tyrolean tyrr tzar tzara tzarina ubermensch udmurt ugandan uhland uighur uigur ukranian
ulanova ulfila ulfilas ullr ultraconservative ultramontane umpire unbeliever uncle underachiever underboss
underclassman underdog undergrad undergraduate underling underperformer undersecretary underseller understudy
undertaker underwriter undesirable undine undoer undset unfastener unfortunate uniat uniate unicorn unicyclist
unilateralist unionist unitarian unperson unraveler unraveller untermeyer untier untouchable upbraider updike
upholder upholsterer upjohn uprooter upsetter upstager upstart urania uranologist uranus urchin urey uriah
urinator urologist urth uruguayan usbeg usbek user ushas usher usherette ussher ustinov usufructuary usurer
usurper utahan utiliser utilitarian utilizer utnapishtim utopian utrillo utterer utug uxor uxoricide uygur
uzbak uzbeg uzbek vacationer vacationist vaccinator vaccinee vacillator vagrant vaishnava vaisya vajra
valedictorian valet valetudinarian vali valkyrie valuator valuer vamp vamper vampire vanbrugh vancouver vandal
vanderbilt vanir vanisher vanquisher vanzetti vaquero varese varlet varmint varnisher varro varuna vasarely
vasari vassal vaticinator vaudevillian vaulter vaunter vaux vayu veblen vedist vegan vegetarian vendee vender
vendor venerator venetian venezuelan venn venter ventner ventriloquist venturer venturi veps vepse vepsian
verbaliser verbalizer verdandi verdi verger vergil verifier verlaine vermeer vermin vermonter verne verner
vernier veronese verrazano verrazzano versace versifier verthandi verwoerd vesalius vesey vespasian vespucci
vestris vestryman vestrywoman veteran veterinarian veterinary vexer vibist vibraphonist vicar vicar-general
vice-regent vicegerent vicereine viceroy victim victimiser victimizer victorian victualer victualler vidar
vietnamese viewer vigee-lebrun vigilante viking vilifier villa-lobos villager villain villainess villard
villein villon vindicator vinogradoff vintager vintner violator violinist violist violoncellist virago virchow
virgin virginian virgo virologist virtuoso visayan visconti viscount viscountess vishnu visigoth visionary
visitant visitor visualiser visualizer vitaliser vitalist vitalizer vithar vitharr viticulturist vitus vivaldi
vivisectionist vixen vizcaino vizier vlaminck vocaliser vocalist vocalizer vociferator vogul voicer voider
volta voltaire volund voluntary volunteer voluptuary vomiter vonnegut votary voter votyak vouchee voucher vower
voyager voyeur voznesenski vuillard vulcan vulcaniser vulcanizer vulgarian vulgariser vulgarizer wacko waddler
waffler wagerer waggoner waggonwright wagner wagnerian wagoner wagonwright wahabi wahhabi wahunsonacock wahvey
waif wailer wain waiter waitress wajda wakashan waker walapai waldheim walesa walk-in walk-on wall-paperer
wallah wallenstein waller walloon walloper wallpaperer walpole waltzer wampanoag wanamaker wanderer wangler
wanker wannabe wannabee wanter wanton warbler warburg ward-heeler warder wardress warehouseman warehouser
warhol warlock warlord warmonger warrantee warranter warrantor warrener warrior washer washerman washerwoman
washingtonian washwoman wasp wassailer wassermann waster wastrel watchdog watcher watchmaker watchman
watercolorist watercolourist waterer watteau watusi watutsi wavell waver waverer wax-chandler wayfarer weakling
wearer weasel weatherman weaver webmaster webster wedgwood weeder weekender weeper wegener weigher weightlifter
weill weird weirdie weirdo weirdy weisenheimer weismann weizmann welcher welcomer welder well-wisher welles
welsher welshman wen-ti wench wencher werewolf werfel wernicke wesleyan west-sider westerner westinghouse
wet-nurse wetback wetnurse whacko whale whaler wheatstone wheedler wheeler wheelwright whiffer whig whiner
whipper whipper-in whippersnapper whirler whisperer whistle-blower whistleblower whistler whitey whittier
whittler whiz whiz-kid whizz whizz-kid wholesaler whore whoremaster whoremonger whoreson wiccan wichita
wicket-keeper wickliffe wiclif widow widower widowman wiener wiesel wiesenthal wife wiggler wigmaker wigner
wildcatter wilder willebrand wilmut wimp winckelmann windaus windbag winder windtalker winemaker wingback
winger wingman winker winnebago winner wino wintun wiper wire-puller wireman wirer wiretapper wisconsinite
wiseacre wisenheimer wister witch witch-hunter withdrawer withholder withstander witness witnesser wittgenstein
wittol wivern wizard wobbly wodan wodehouse woden wolfman wollaston wollstonecraft wolverine woman womaniser
womanizer wonderer wonk woodcarver woodcutter woodhull woodsman woodworker wooer woolgatherer woollcott
woolsorter woolworth worcester word-painter wordmonger wordsmith wordsworth workaholic worker workfellow
workingman workmate world-beater worldling worrier worrywart worshiper worshipper wotan wouk wrangler wrecker
wrester wrestler wretch wriggler write-in writer wrongdoer wulfila wurlitzer wuss wyat wycherley wyclif
wycliffe wyeth wykeham wykehamist wyler wynette wynfrith wyomingite wyrd wyszynski wyvern xenophanes xenophon
xhosa xylophonist yachtsman yachtswoman yahi yahoo yahve yahveh yahwe yahweh yakut yakuza yama yamani yana yank
yankee yankee-doodle yanker yardbird yardie yardman yardmaster yastrzemski yavapai yawner yearling yearner
yeats yeller yemeni yeniseian yenta yeoman yerkes yersin yes-man yeti yevtushenko ygdrasil yggdrasil yhvh yhwh
yielder ymir yobbo yobo yodeller yogi yokel yoruba youngster younker youth yucatec yucateco yugoslav
yugoslavian yukawa yuma yuppie zacharias zaharias zairean zairese zambian zangwill zanuck zany zapotec
zapotecan zarathustra zarpanit zealander zealot zechariah zeeman zeno zephaniah zeppelin zeppo zeus zhukov
ziegfeld ziegler zimbabwean zimbalist zinnemann zinsser zinzendorf zionist zirbanit zombi zombie zoologist
zoroaster zoroastrian zsigmondy zubird zukerman zulu zuni zurvan zweig zwingli zworykin
`;
