// Which capitalized words name a time and no person? Written by hand.

import { toWordSet } from './word-set.ts';

export const CALENDAR_WORDS = toWordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  mon tue tues wed thu thur thurs fri sat sun
  januar februar märz maerz mai juni juli oktober dezember
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  christmas easter ramadan eid hanukkah thanksgiving halloween diwali passover lent advent juneteenth
`);
