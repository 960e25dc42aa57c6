// Which names of the world's best-known figures of fiction may a text take for granted? Written by hand.
// Only names that nobody in the news bears; others are left out where the text itself shows them to be made up.

import { toPhraseSet } from './word-set.ts';

const FIGURES = toPhraseSet(`
  harry potter, hermione granger, ron weasley, lord voldemort, voldemort, albus dumbledore, dumbledore, sherlock holmes, sherlock, doctor watson, professor moriarty,
  hercule poirot, miss marple, james bond, jason bourne, darth vader, luke skywalker, han solo, obi-wan kenobi, princess leia, yoda, anakin skywalker, james kirk, captain kirk,
  spock, jean-luc picard, batman, bruce wayne, superman, clark kent, lois lane, lex luthor, spider-man, spiderman, peter parker, iron man, tony stark, wonder woman,
  captain america, deadpool, wolverine, aquaman, joker, robin hood, king arthur, merlin, lancelot, peter pan, mary poppins, willy wonka, winnie the pooh, paddington bear,
  mickey mouse, minnie mouse, donald duck, bugs bunny, homer simpson, bart simpson, marge simpson, lisa simpson, charlie brown, snoopy, big bird, elmo, kermit, miss piggy,
  peppa pig, buzz lightyear, snow white, cinderella, indiana jones, lara croft, super mario, pikachu, godzilla, king kong, frankenstein, dracula, count dracula,
  hannibal lecter, norman bates, forrest gump, rocky balboa, walter white, tony soprano, don draper, jon snow, daenerys targaryen, tyrion lannister, frodo baggins, bilbo baggins, gandalf,
  katniss everdeen, ted lasso, jane eyre, elizabeth bennet, atticus finch, huckleberry finn, tom sawyer, oliver twist, ebenezer scrooge, jay gatsby, holden caulfield, don quixote,
  sancho panza, king lear, lear, hamlet, macbeth, lady macbeth, othello, desdemona, sweeney todd, santa claus, father christmas, uncle sam
`);

export function isFictionalName(folded: string): boolean {
  return FIGURES.has(folded);
}
