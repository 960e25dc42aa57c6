// Which words turn a person's name into the name of a thing (a law, a prize, a building, a disease)? Written by hand.

import { toWordSet } from './word-set.ts';

/** Capitalized, after or around the name: `the Dodd-Frank Act`, `the Pulitzer Prize`, `Kennedy Airport`. */
export const THING_HEADS = toWordSet(`
  act accord accords agreement amendment bill code constitution convention declaration doctrine law pact plan protocol resolution
  rule statute treaty award awards cup grant lecture medal prize scholarship shield trophy fellowship championship championships
  classic games grand-prix marathon masters open olympics playoffs tournament series bowl derby arena ballpark coliseum dome
  field garden gardens ground stadium airport avenue base bay beach bridge boulevard building canal canyon castle cathedral cemetery
  cape channel coast county creek crossing dam desert district falls fjord forest fort gate glacier gulf hall harbor harbour heights
  highway hill hills house inlet interchange island islands isle junction lake lane library memorial mill mine monastery monument
  mosque mount mountain mountains national ocean palace park parkway peninsula pier plaza point pond port prison ranch range reef
  reserve reservoir ridge river road sea shore square station strait street synagogue temple terminal tower tunnel valley village
  wood woods zoo battle blvd ave rd war revolution era day week festival fair biennale symphony concerto album movie show podcast
  disease syndrome lymphoma palsy virus telescope probe rover satellite spacecraft mission shuttle missile rifle
  equation theorem theory effect law constant scale test method index report inquiry commission effect curse comet nebula
  hurricane typhoon cyclone storm operation project edition bible qur'an koran hotel inn restaurant cafe bar pub diner resort casino spa mall
  hostel lounge salad statement odyssey apartments cinema chapel basilica abbey shrine academy
`);

/** Small letters, right after the name: `Alzheimer’s disease`, `Parkinson disease`, `Hodgkin lymphoma`, `the Nobel prize`. */
export const THING_FOLLOWERS = toWordSet(
  'disease syndrome lymphoma palsy virus prize award medal trophy telescope scale theorem equation effect constant paradox test hotel bridge airport stadium street road avenue river lake county state island bay coast peninsula station',
);

/** Small letters, after the name of a craft: `the Curiosity rover`, `NASA’s Galileo probe`. */
export const CRAFT_FOLLOWERS = toWordSet(
  'spacecraft orbiter lander rover satellite probe mission capsule rocket ship vessel ferry frigate submarine trawler yacht tanker',
);

/** Small letters, after a leader's name: the group is his, and the name still names him: `the Trump administration`. */
export const FOLLOWER_GROUPS = toWordSet(
  'administration campaign ally allies aide aides supporter supporters family team government cabinet camp appointee appointees loyalist loyalists lawyer lawyers attorney presidency era white-house voters',
);

/** Before the name of what they make: `Amazon Echo`, `Apple AirPods`. None that is a frequent forename. */
export const BRANDS = toWordSet(
  'apple amazon google microsoft samsung sony nintendo playstation xbox pokemon huawei lenovo xiaomi nokia adobe facebook youtube instagram netflix spotify tesla toyota honda nissan hyundai volkswagen bmw audi porsche volvo mazda subaru lexus kia ikea nike adidas gucci',
);
