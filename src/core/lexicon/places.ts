// Which names are places, and which words come from them? Written by hand; folded.

import { toPhraseSet, toWordSet } from './word-set.ts';

export const COUNTRIES = toPhraseSet(`
  afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin,
  bhutan, bolivia, bosnia, bosnia and herzegovina, herzegovina, botswana, brazil, britain, great britain, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde,
  central african republic, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czechia, czech republic, denmark, djibouti, dominica, dominican republic,
  east timor, ecuador, egypt, el salvador, england, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana, greece, greenland,
  grenada, guatemala, guinea, guinea-bissau, guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan,
  kazakhstan, kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macau, macedonia, madagascar, malawi, malaysia,
  maldives, mali, malta, mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nauru, nepal, netherlands, new zealand,
  nicaragua, niger, nigeria, north korea, north macedonia, northern ireland, norway, oman, pakistan, palau, palestine, panama, papua new guinea, paraguay, peru, philippines, poland, portugal,
  puerto rico, qatar, romania, russia, rwanda, samoa, san marino, saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands,
  somalia, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo,
  tonga, trinidad, trinidad and tobago, tunisia, turkey, turkmenistan, tuvalu, uganda, ukraine, united arab emirates, uae, united kingdom, uk, u.k., united states, united states of america, us, usa, u.s., u.s.a., america,
  uruguay, uzbekistan, vanuatu, vatican, venezuela, vietnam, wales, west germany, east germany, yemen, yugoslavia, zaire, zambia, zimbabwe, ussr, drc
`);

export const REGIONS = toPhraseSet(`
  africa, antarctica, arctic, asia, europe, north america, south america, latin america, central america, middle east, far east, oceania, scandinavia, balkans, caucasus, caribbean, siberia, crimea, donbass, donbas, donetsk, luhansk,
  chechnya, dagestan, abkhazia, south ossetia, transnistria, kashmir, punjab, gujarat, kerala, bihar, tamil nadu, uttar pradesh, maharashtra, west bank, gaza, gaza strip, golan heights, sinai, kurdistan, darfur, xinjiang, inner mongolia,
  guangdong, sichuan, hubei, hunan, henan, zhejiang, bavaria, saxony, catalonia, andalusia, basque country, galicia, sicily, sardinia, tuscany, lombardy, normandy, brittany, corsica, flanders, wallonia, cornwall, devon, kent, essex,
  sussex, surrey, yorkshire, lancashire, cumbria, norfolk, suffolk, midlands, ulster, borneo, java, sumatra, bali, aceh, hawaii, okinawa, hokkaido, queensland, new south wales, victoria, tasmania, ontario, quebec,
  british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, yukon, midwest, new england, silicon valley, appalachia, mediterranean, baltic, atlantic, pacific, black sea, himalayas, alps, andes, pyrenees,
  sahara, sahel, amazon basin, patagonia, mars, venus, jupiter, saturn, titan, enceladus, moon, earth, mercury, neptune, uranus, pluto, milky way, andromeda
`);

export const US_STATES = toPhraseSet(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
  montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia,
  washington, west virginia, wisconsin, wyoming, d.c., ala., ariz., ark., calif., colo., conn., del., fla., ga., ill., ind., kan., ky., la., md., mass., mich., minn., miss., mo., mont., neb., nev., n.h., n.j., n.m., n.y., n.c., n.d.,
  okla., ore., pa., r.i., s.c., s.d., tenn., tex., vt., va., wash., w.va., wis., wyo.
`);

export const CITIES = toPhraseSet(`
  aberdeen, abidjan, abu dhabi, abuja, accra, adelaide, addis ababa, ahmedabad, akron, albany, albuquerque, aleppo, alexandria, algiers, almaty, amman, amsterdam, anchorage, ankara, annapolis, antwerp, asuncion, athens, atlanta, auckland, austin,
  baghdad, baku, baltimore, bamako, bangalore, bengaluru, bangkok, barcelona, basel, basra, bath, baton rouge, beijing, beirut, belfast, belgrade, benghazi, berkeley, berlin, bern, bethlehem, bilbao, birmingham, bogota, boise, bologna, bonn,
  bordeaux, boston, boulder, brasilia, bratislava, brazzaville, bremen, brighton, brisbane, bristol, brooklyn, brussels, bucharest, budapest, buenos aires, buffalo, burlington, busan, cairo, calais, calgary, cali, cambridge, canberra, cannes, cape town,
  caracas, cardiff, casablanca, charleston, charlotte, chennai, chicago, chisinau, christchurch, cincinnati, cleveland, cologne, colombo, conakry, copenhagen, cordoba, cork, coventry, dakar, dallas, damascus, dar es salaam, darwin, davos, dayton, delhi,
  new delhi, denver, des moines, detroit, dhaka, doha, dortmund, dresden, dubai, dublin, dundee, durban, dushanbe, dusseldorf, edinburgh, edmonton, el paso, eindhoven, fallujah, ferguson, florence, fort worth, frankfurt, freetown, fresno, fukushima,
  gaza city, geneva, genoa, ghent, glasgow, gothenburg, greenbelt, grozny, guadalajara, guangzhou, guantanamo, hamburg, hanoi, hanover, harare, havana, hebron, helsinki, hiroshima, ho chi minh city, hobart, hollywood, honolulu, houston, hull, hyderabad,
  idlib, indianapolis, innsbruck, ipswich, islamabad, istanbul, izmir, jackson, jacksonville, jaipur, jakarta, jeddah, jerusalem, johannesburg, juba, kabul, kampala, kandahar, kansas city, karachi, kathmandu, kazan, kharkiv, khartoum, kiev, kyiv, kigali,
  kingston, kinshasa, kolkata, krakow, kuala lumpur, kyoto, la paz, lagos, lahore, las vegas, lausanne, leeds, leicester, leipzig, lhasa, lille, lima, limerick, lincoln, lisbon, liverpool, ljubljana, lome, london, londonderry, long beach, los angeles,
  louisville, luanda, lucknow, lusaka, luton, lviv, lyon, madison, madrid, malaga, malmo, managua, manchester, manhattan, manila, maputo, mariupol, marrakesh, marseille, mecca, medellin, medina, melbourne, memphis, mexico city, miami, milan, milwaukee,
  minneapolis, minsk, mogadishu, monrovia, monte carlo, monterrey, montevideo, montgomery, montreal, moscow, mosul, mumbai, munich, nagasaki, nairobi, nanjing, nantes, naples, nashville, new orleans, new york city, newark, newcastle, nice, nicosia,
  norwich, nottingham, nuremberg, oakland, odessa, odesa, oklahoma city, omaha, orlando, osaka, oslo, ottawa, ouagadougou, oxford, palermo, palm beach, palo alto, panama city, paris, perth, peshawar, philadelphia, phnom penh, phoenix, pittsburgh, plymouth,
  podgorica, port-au-prince, portland, porto, portsmouth, prague, pretoria, pristina, providence, pyongyang, quito, rabat, raleigh, ramallah, raqqa, reading, reno, reykjavik, richmond, riga, rio de janeiro, rio, riyadh, rochester, rome, rotterdam, sacramento,
  saint petersburg, st. petersburg, st. louis, st. paul, salt lake city, salzburg, san antonio, san diego, san francisco, san jose, san juan, san salvador, sanaa, santa fe, santiago, sao paulo, sapporo, sarajevo, seattle, seoul, seville, shanghai, sheffield, shenzhen,
  skopje, sofia, southampton, spokane, stockholm, strasbourg, stuttgart, suva, sydney, taipei, tallinn, tampa, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, the hague, tijuana, tirana, tokyo, toronto, toulouse, trenton, tripoli, trondheim, tucson, tulsa,
  tunis, turin, ulan bator, utrecht, valencia, vancouver, venice, vienna, vientiane, vilnius, vladivostok, warsaw, wellington, winnipeg, wuhan, yangon, yaounde, yerevan, york, zagreb, zurich, wimbledon, westminster, harlem, queens, bronx, staten island, brooklyn
`);

/** First words of place names: `San Marino`, `Fort Hood`, `North Dakota`, `Mount Etna`. */
export const PLACE_STARTS = toWordSet(
  'san santa sao saint st. st fort port lake mount mt. mt new north south east west northern southern eastern western central upper lower great greater los las el la cape gulf puerto rio bad villa',
);

/** Last words of place names. */
export const PLACE_HEADS = toWordSet(
  'county island islands isle lake river bay beach city creek falls forest gulf harbor harbour heights hill hills mountain mountains ocean park peninsula province region sea square street strait valley village avenue road state states republic kingdom desert district territory coast town square boulevard lane airport bridge palace canyon county plaza springs prefecture oblast governorate township borough quarter',
);

/** Adjectives and names of peoples; never a person alone, and not part of a name that follows. */
export const DEMONYMS = toWordSet(`
  afghan afghans african africans albanian albanians algerian algerians american americans angolan arab arabs arabic argentine argentinian argentines armenian armenians asian asians
  australian australians austrian austrians azerbaijani bahraini bangladeshi basque bavarian belarusian belarusians belgian belgians bolivian bosnian bosnians brazilian brazilians british briton britons
  bulgarian bulgarians burmese cambodian cameroonian canadian canadians catalan catalans caribbean chechen chechens chilean chileans chinese colombian colombians congolese croat croatian croatians cuban cubans cypriot
  czech czechs dane danes danish dominican dutch ecuadorean ecuadorian egyptian egyptians emirati english englishman ethiopian ethiopians european europeans filipino filipina filipinos finn finnish finns french frenchman
  frenchwoman gambian georgian georgians german germans ghanaian greek greeks guatemalan haitian haitians hispanic hispanics honduran hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians
  iraqi iraqis irish irishman israeli israelis italian italians ivorian jamaican japanese jewish jew jews jordanian kazakh kenyan kenyans korean koreans kosovar kurd kurdish kurds kuwaiti kyrgyz lao
  latin latino latina latinos latvian lebanese liberian libyan libyans lithuanian lithuanians malaysian malian maltese mexican mexicans moldovan mongolian montenegrin moroccan moroccans mozambican namibian
  nepalese nepali nicaraguan nigerian nigerians norwegian norwegians omani ottoman pakistani pakistanis palestinian palestinians panamanian paraguayan persian peruvian peruvians polish pole poles portuguese
  qatari roman romanian romanians russian russians rwandan salvadoran saudi saudis scandinavian scot scots scottish scotsman senegalese serb serbian serbs singaporean slovak slovenian somali somalis soviet spaniard spanish
  sudanese swede swedes swedish swiss syrian syrians taiwanese tajik tanzanian texan texans thai tibetan tunisian turk turkish turks turkmen ugandan ukrainian ukrainians uighur uyghur uruguayan uzbek venezuelan
  venezuelans vietnamese welsh yemeni zambian zimbabwean parisian londoner londoners californian californians western eastern northern southern
  muslim muslims christian christians catholic catholics protestant protestants islamic islamist islamists sunni sunnis shiite shiites shia hindu hindus buddhist buddhists sikh sikhs mormon orthodox evangelical
  anglican communist communists socialist socialists nazi nazis republican republicans democrat democrats democratic conservative conservatives tory tories labour liberal liberals zionist marxist trotskyist
  english-language spanish-language anglo-saxon african-american african-americans afro-american european-wide native aboriginal maori inuit roma hutu tutsi
`);
