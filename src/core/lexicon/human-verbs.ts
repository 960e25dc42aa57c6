// Which verbs does mostly a human being do? After an unknown capitalized word they speak for a person. Written by hand.

import { toWordSet } from './word-set.ts';

export const HUMAN_VERBS = toWordSet(`
  said says told tells added adds asked asks replied replies wrote writes tweeted argued argues noted notes explained explains
  recalled recalls insisted insists joked quipped testified admitted admits acknowledged acknowledges conceded concedes claimed claims
  complained complains continued declared declares denied denies described describes believes believed thinks thought knows knew
  felt feels hopes hoped wants wanted smiled laughed cried died graduated married resigned retired apologized apologised
  grew remembers remembered suggested suggests responded responds warned warns stressed emphasized pleaded sings sang
  scored headed finished sprinted coached tackled punched served played fired walked drove ate slept woke sat stood
  spoke speaks talked vowed pledged urged praised criticized criticised condemned thanked congratulated accused blamed
  met visited flew returned arrived studied worked lives lived loves loved likes liked
`);
