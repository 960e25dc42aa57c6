// Which English pasts end in no -ed? Those that are a noun or a participle alone are left out. Written by hand.

import { toWordSet } from './word-set.ts';

export const IRREGULAR_PASTS = toWordSet(`
  ate became began blew bought broke brought built came caught chose clung crept did drank drew drove fell felt fled flew forgot forgave fought found froze gave
  got grew heard held hid kept knelt knew laid led left lent lost made met overcame paid ran rang rode rose sang sank saw sent shook slept slid sold
  sought spent spoke stole stood stuck struck swam swept swore taught thought threw took tore undertook understood went withdrew woke won wore wrote
`);
