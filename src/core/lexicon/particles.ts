// Which small words stand inside or before a surname? Written by hand from naming customs.

import { toWordSet } from './word-set.ts';

/** `Ursula von der Leyen`, `Robin van Persie`, `Osama bin Laden`, `Luiz Inácio Lula da Silva`. */
export const PARTICLES = toWordSet(
  'af al bin binti bint ibn ben da dal das de del della delle den der di do dos du e el la las le los op ould st ter ten van vande vander von vom wa ap y zu zum zur',
);

/** Endings after a name: `Patrick W. Carlineo Jr.` */
export const GENERATIONS = toWordSet('jr jr. sr sr. ii iii iv junior senior');

/** Surnames that stand first in Chinese, Korean and Vietnamese names; the rest of the name is the forename. */
export const SURNAMES_FIRST = toWordSet(`
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong
  xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi
  yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin chang qiao lai xi bo hua
  kim lee park choi jung jeong kang cho jo yoon yun jang lim im shin ahn hwang moon seo kwon oh ban roh noh
  nguyen tran pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong
`);
