// Which words are countries, regions and peoples?
// Source: written by hand for this project after ISO 3166 and CLDR territory names.

export const COUNTRIES = `
afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|brunei|bulgaria
burkina faso|burma|burundi|cambodia|cameroon|canada|cape verde|central african republic|chad|chile|china|colombia|comoros|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|dominica
dominican republic|east timor|ecuador|egypt|el salvador|england|equatorial guinea|eritrea|estonia|eswatini|ethiopia|europe|fiji|finland|france|gabon|gambia|georgia|germany|ghana|great britain|greece|greenland|grenada|guatemala
guinea|guinea-bissau|guyana|haiti|herzegovina|holland|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan
laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macau|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|micronesia|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar
namibia|nauru|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|northern ireland|norway|oman|pakistan|palau|palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|puerto rico|qatar
romania|russia|rwanda|samoa|san marino|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|somaliland|south africa|south korea|south sudan|soviet union|spain|sri lanka|sudan|suriname
sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|togo|tonga|trinidad|tunisia|turkey|türkiye|turkmenistan|tuvalu|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|vanuatu|vatican|venezuela|vietnam
wales|west bank|yemen|zaire|zambia|zimbabwe|u.s.|us|u.s|usa|u.s.a.|uk|u.k.|uae|eu|america|africa|asia|north america|south america|latin america|middle east|antarctica|gaza|crimea|siberia|bavaria|catalonia|flanders|wallonia|lombardy|tuscany|sicily|sardinia
normandy|brittany|provence|andalusia|saxony|hesse|westphalia|balkans|caribbean|scandinavia|kurdistan|kashmir|punjab|bengal|silesia|transylvania|donbas|darfur|deutschland|österreich|schweiz|frankreich|spanien|italien|russland|ukraine|españa|alemania|francia|italia
rusia|ucrania|allemagne|espagne|italie|suisse|russie|belgique|europa|états-unis|estados unidos|mars|earth|moon|venus|jupiter|saturn|titan|enceladus|mercury|neptune|uranus|pluto
`;

export const STATES = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|d.c.|dc
ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|yukon|nunavut|queensland|new south wales|tasmania|silicon valley|wall street|hollywood|manhattan|brooklyn|queens|bronx|harlem|downing street|whitehall
capitol hill|cornwall|devon|kent|essex|surrey|sussex|yorkshire|lancashire|merseyside|cumbria|norfolk|suffolk|dorset|somerset|wiltshire|hampshire|midlands|highlands|ulster|munster|leinster
`;

/** Peoples, tongues, faiths and followers: adjectives that are written with a capital. */
export const DEMONYMS = `
afghan african albanian algerian american americans angolan arab arabic argentine argentinian armenian asian australian austrian azerbaijani bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian british briton britons bulgarian burmese
cambodian cameroonian canadian catalan catholic caucasian chechen chilean chinese christian christians colombian conservative conservatives congolese croatian cuban cypriot czech danish democrat democrats democratic dominican dutch ecuadorian egyptian english eritrean estonian
ethiopian european europeans fijian filipino finnish flemish french frenchman georgian german germans ghanaian greek guatemalan haitian hawaiian hebrew hindu hispanic honduran hungarian icelandic indian indians indonesian iranian iraqi irish islamic islamist israeli israelis italian
jamaican japanese jewish jews jordanian kazakh kenyan korean kosovan kurdish kurds kuwaiti labour laotian latin latino latvian lebanese liberal liberals liberian libyan lithuanian malaysian maltese maori marxist mexican moldovan mongolian moroccan muslim muslims
nazi nazis nepalese nepali nicaraguan nigerian norwegian orthodox pakistani palestinian palestinians panamanian paraguayan peruvian polish portuguese protestant quebecois republican republicans roma romanian russian russians rwandan samoan saudi scandinavian scot scots scottish senegalese serb serbian
serbs shia shiite sikh singaporean slovak slovenian somali soviet spanish sudanese sunni swede swedish swiss syrian syrians taiwanese tamil tanzanian thai tibetan tory tories tunisian turk turkish turks ugandan ukrainian ukrainians uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni
zambian zimbabwean californian texan midwestern southern northern eastern western floridian parisian londoner berliner
`;
