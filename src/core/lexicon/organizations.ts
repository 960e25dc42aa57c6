// Which words make a name that of an organization?
// Source: written by hand for this project.

/** Any of these as a part of a name makes it an organization. */
export const ORG_WORDS = `
academy administration agency airlines airways alliance army assembly associates association authority bancorp bank board brigade broadcasting brothers bureau
cabinet campaign caucus center centre chamber charity church city-council club clinic coalition college commission committee commons companies company conference confederation
congress conservancy consortium consulting coop cooperative corp corporation council court department directorate district-court division enterprises exchange
federation films force forces forum foundation fund gallery group guard guild hall health holdings hospital hotel hotels inc industries infirmary initiative institute institution insurance
international journal kommission laboratories laboratory labs league legion library llc lloyds ltd magazine media ministry mission motors movement museum nations navy
network newspaper observatory office orchestra organisation organization parliament partners partnership party police post-office press productions project
railway records regiment registry reserve resistance school securities senate services service society stadium station studios syndicate systems task-force taskforce team technologies technology
theater theatre times treasury tribunal trust union united university utilities ventures watch works gmbh ag sa plc nhs bundestag bundesrat verein verband partei gesellschaft stiftung universität
universidad université universidade partido parti ministerio ministère consejo conseil asociación association gouvernement gobierno
`;

/** Names of a word or two that are organizations without saying so. Lower case. */
export const KNOWN_ORGS = `
adidas airbnb airbus al-jazeera alibaba amazon amnesty antifa aol apple asean associated-press at&t audi axios barclays basf bayer bbc bcci bild bitcoin bloomberg bmw boeing breitbart brexit-party bundesbank
buzzfeed cbs cdc chevron chrysler cia cisco citigroup cnbc cnn comcast conmebol cosa-nostra covax daimler deloitte democrats dea deutsche-bank dhs disney dpa ebay ecb ecowas eu europol exxon exxonmobil facebook
faa fao fbi fca fda fdp fed fema ferrari fia fidesz fifa fiat ford fox foxconn frontex ftc gazprom general-motors gm goldman-sachs google greenpeace guardian hamas harvard hbo hezbollah honda hsbc huawei hyundai iaea ibm
ice icc ikea imf instagram intel interpol ioc isis irs jpmorgan kia kkr kremlin labour lehman likud linkedin lufthansa mcdonald's mckinsey mercedes meta microsoft mit moderna morgan-stanley mossad mtv nasa nasdaq
nato nba nbc nbcuniversal netflix nestle nfl nga ngo nhl nike nintendo nissan npr nra nsa nypd oecd opec openai oxfam paypal pbs pentagon pepsi peta pfizer pga politico porsche pwc qatar-airways reddit renault republicans
reuters rolls-royce rosneft rte ryanair salesforce samsung sap scotland-yard shell siemens sky skynews sony spacex spd spotify starbucks taliban tass telegram tesla tiktok tories toyota tsa twitter uber uefa
ukip un unesco unhcr unicef unilever ups usaid verizon vodafone volkswagen vw walmart whatsapp who wikipedia wto xinhua yahoo yale youtube zoom afp ap
`;

/** Words after a capitalized word that show a product, work, law, prize, disease: neither a person nor an organization. */
export const THING_WORDS = `
act agreement amendment award awards bill cup day prize medal syndrome disease virus law treaty accord protocol effect theorem scale rule constant equation test method
games olympics championship championships open masters derby trophy series festival week month season era age war wars revolution uprising protest scandal affair inquiry report
bridge tower building airport highway road street avenue boulevard square park lane drive way river lake mountain mount mountains hills valley canyon desert
island islands isles bay sea ocean gulf strait cape coast county province district region territory peninsula beach creek falls forest glacier plateau basin canal dam harbor harbour
house palace castle cathedral temple stadium arena plaza mall terminal wall gate station hotel center centre memorial monument
telescope satellite rover mission spacecraft probe mark edition model
`;

/** Of these, places. */
export const PLACE_WORDS = `
airport highway road street avenue boulevard square park lane drive river lake mountain mount mountains hills valley canyon desert island islands isles bay sea ocean gulf strait cape
coast county province district region territory peninsula beach creek falls forest glacier plateau basin canal harbor harbour bridge tower palace castle cathedral memorial
`;
