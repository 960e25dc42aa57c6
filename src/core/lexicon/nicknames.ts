// Which short forename stands for which full ones? Written by hand.

const GROUPS = `
william bill billy will willie liam; robert bob bobby rob robbie bert; richard dick rick ricky rich; james jim jimmy jamie;
john jack johnny jon; joseph joe joey; michael mike mick mickey; thomas tom tommy; edward ed eddie ted teddy ned; charles charlie chuck chas;
daniel dan danny; david dave davey; donald don donnie; anthony tony; andrew andy drew; benjamin ben benny bibi; christopher chris kit;
gregory greg; jeffrey jeff geoff; joshua josh; kenneth ken kenny; lawrence larry laurie; leonard len lenny leo; matthew matt; nathan nathaniel nate nat;
nicholas nick nicky; patrick pat paddy; peter pete; philip phil; raymond ray; ronald ron ronnie; samuel sam sammy; stephen steven steve;
theodore ted theo teddy; timothy tim; vincent vince vinny; walter walt wally; zachary zach zack; albert al bert; alexander alex sasha sandy; alan al;
frederick fred freddie; gerald gerry jerry; harold harry hal; henry hank harry; jacob jake; francis frank; abraham abe; arthur art; douglas doug;
elizabeth liz beth betty lizzie eliza betsy libby; katherine catherine kathryn kate kathy cathy katie kat; margaret maggie meg peggy marge; susan sue susie suzanne;
deborah debbie deb; jennifer jen jenny; jessica jess; patricia pat patty trish; rebecca becky becca; samantha sam; victoria vicky tori; virginia ginny;
barbara barb; christine christina chris tina chrissy; cynthia cindy; dorothy dot dottie; kimberly kim; pamela pam; sandra sandy; stephanie steph; teresa theresa terry tess;
alexandra alex sandra sasha; abigail abby; amanda mandy; angela angie; judith judy; jacqueline jackie; florence flo; gabrielle gabby; isabella bella;
roberto beto; jose pepe; francisco paco pancho; ignacio nacho; jesus chuy; eduardo lalo; guillermo memo; vladimir volodya vova; aleksandr sasha; mikhail misha; dmitri dima
`;

const FORMS = new Map<string, Set<string>>();
for (const group of GROUPS.split(';')) {
  const names = group.trim().split(/\s+/);
  for (const name of names) FORMS.set(name, new Set([...(FORMS.get(name) ?? []), ...names]));
}

/** Both may be forenames of one person: equal, one an initial of the other, or short and long form. Folded words. */
export function isSameForename(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (/^[a-z]\.?$/.test(shorter)) return longer.startsWith(shorter.charAt(0));
  if (/^(?:[a-z]\.)+$/.test(shorter)) return longer.startsWith(shorter.charAt(0));
  return FORMS.get(a)?.has(b) === true;
}
