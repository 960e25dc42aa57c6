// Which words make a name an organization's, and which organizations does news name without saying what they are? By hand.

import { toPhraseSet, toWordSet } from './word-set.ts';

/** The last word, or the word before "of", of an organization's name. */
export const ORGANIZATION_HEADS = toWordSet(`
  academy administration agency alliance army assembly associates association authority bank board brigade brotherhood bureau
  cabinet center centre chamber church clinic club coalition college commission committee company conference confederation congress
  consortium corp corporation corps council court department dept directorate division enterprises federation firm force forces
  forum foundation fund government group guard holdings hospital inc industries initiative institute institution
  international lab laboratories laboratory league legislature ltd llc llp plc ministry mission movement museum navy network news
  observatory office orchestra organisation organization parliament partners partnership party patrol police press project
  regiment registry school securities senate service services society solutions studios syndicate systems taskforce team
  technologies technology television theatre theater trust tribunal union unit university utility ventures airlines airways
  motors productions attractions pharmaceuticals pharma media records pictures entertainment gmbh ag sa nv bv oy ab spa infirmary priory seminary
  times post herald tribune gazette journal guardian telegraph chronicle magazine review register weekly examiner inquirer
  capital advisors advisers insurance petroleum energy electric steel telecom bancorp brewery partners
  militia caucus campaign hospice charity equities fc afc united rovers athletic
`);

/** Heads that are also ordinary parts of names, roles or sentences: an organization only after another name word. */
export const WEAK_ORGANIZATION_HEADS = toWordSet(
  'conference force forces initiative mission movement office project school service services team unit international administration campaign police press court guard party government church news media capital energy league times post register journal review',
);

/** Known without a head. Folded; several words parted by spaces. */
export const KNOWN_ORGANIZATIONS = toPhraseSet(`
  nato, un, eu, fbi, cia, nsa, irs, epa, fda, cdc, nih, noaa, nasa, esa, who, imf, wto, opec, unicef, unesco, unhcr, interpol, europol, iaea, icc,
  asean, brics, nhs, bbc, cnn, nbc, abc, cbs, npr, msnbc, afp, itv, cbc, espn, hbo, reuters, bloomberg, politico, axios, associated press, ap, agence france-presse,
  sinn fein, hang seng, xinhua, tass, interfax, al jazeera, fox news, sky news, usa today, kremlin, pentagon, white house, downing street, capitol hill, congress, senate, house, parliament,
  bundestag, bundesrat, knesset, duma, state duma, elysee, whitehall, holyrood, stormont, wall street, hamas, hezbollah, hizbullah, taliban, al qaeda, al-qaeda, al qaida, al-shabab,
  isis, isil, islamic state, boko haram, ira, eta, plo, fatah, likud, pkk, farc, antifa, google, alphabet, apple, microsoft, amazon, facebook, meta, twitter, youtube, instagram,
  tiktok, whatsapp, netflix, uber, lyft, airbnb, tesla, spacex, boeing, airbus, toyota, honda, nissan, volkswagen, bmw, siri, alexa, cortana, daimler, ford, gm, chrysler, fiat, renault,
  peugeot, audi, porsche, mercedes, mercedes-benz, hyundai, kia, volvo, mazda, subaru, lexus, cadillac, chevrolet, ferrari, lamborghini, maserati, citroen, skoda,
  nintendo, playstation, xbox, lenovo, dell, asus, acer, xiaomi, oneplus, panasonic, toshiba, canon, nikon, adobe, ebay, etsy, costco, aldi, lidl, tesco, nike, adidas, puma, gucci, prada, samsung, huawei, sony, nokia, intel, ibm, oracle, nvidia, salesforce, walmart, ikea, starbucks, mcdonald's, coca-cola, pepsi, pfizer, moderna, astrazeneca, novartis, roche,
  bayer, siemens, shell, bp, exxonmobil, chevron, gazprom, rosneft, aramco, goldman sachs, morgan stanley, jpmorgan, jp morgan, citigroup, barclays, hsbc, ubs, credit suisse, deutsche bank, nomura,
  wells fargo, blackrock, moody's, standard & poor's, weibo, alibaba, tencent, baidu, wikipedia, reddit, linkedin, snapchat, spotify, paypal, visa, mastercard, greenpeace, oxfam, amnesty international,
  human rights watch, charles schwab, eli lilly, hugo boss, tommy hilfiger, baker mckenzie, arthur andersen, merrill lynch, john deere, jim beam, johnnie walker, aston martin, louis vuitton, christian dior, jimmy choo, philip morris, dow jones, raymond james, edward jones, neiman marcus, levi strauss, booz allen, booz allen hamilton, bear stearns, lehman brothers, fannie mae, freddie mac, sallie mae, warner bros, berkshire hathaway, max planck, johns hopkins, wells fargo, foot locker, customs and border protection, immigration and customs enforcement, securities and exchange commission, housing and urban development, health and human services, centers for disease control and prevention, red cross, red crescent, save the children, doctors without borders, medecins sans frontieres, politifact, nfl, nba, nhl, mlb, fifa, uefa, ioc, ncaa, atp, wta, pga,
  real madrid, barcelona, manchester united, manchester city, liverpool fc, chelsea, arsenal, tottenham, everton, juventus, ac milan, inter milan, bayern munich, borussia dortmund, paris saint-germain, ajax,
  celtics, lakers, warriors, yankees, dodgers, red sox, cubs, mets, patriots, cowboys, packers, steelers, maple leafs, canadiens, rangers, penguins, bruins, sabres, wild, capitals, blackhawks,
  republicans, democrats, tories, conservatives, liberals, labour, greens, gop, dnc, rnc, aclu, naacp, nra, mit, ucla, nyu, harvard, yale, princeton, stanford, cornell, oxford, cambridge, lse
`);

/** Companies' endings that settle it at once. */
export const COMPANY_ENDINGS = toWordSet('inc inc. corp corp. co. ltd ltd. llc llp plc gmbh ag s.a. n.v. pty holdings');

/** Plural team and party names after a place or alone: kept from being taken for surnames. */
export const TEAM_WORDS = toWordSet(`
  49ers angels astros athletics avalanche bears bengals bills blazers blues braves brewers broncos browns bruins bucks buccaneers
  bulls canadiens canucks capitals cardinals cavaliers celtics chargers chiefs clippers colts commanders cowboys coyotes cubs
  devils diamondbacks dodgers dolphins ducks eagles falcons flames flyers giants grizzlies guardians hawks heat hornets hurricanes
  indians islanders jaguars jazz jets kings knicks kraken lakers leafs lightning lions magic mariners marlins mavericks mets
  nationals nets nuggets oilers orioles packers padres panthers patriots pelicans penguins phillies pirates pistons predators
  raiders rams rangers raptors ravens rays reds redskins rockets rockies royals sabres saints seahawks senators sharks
  spurs steelers stars suns texans thunder tigers timberwolves titans twins vikings warriors wizards wolves yankees
  gunners hammers magpies hornets toffees bulldogs huskies wildcats longhorns hoosiers badgers wolverines buckeyes gators
`);
