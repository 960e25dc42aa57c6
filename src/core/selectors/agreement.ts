// How much of two texts agrees, counted from one edge?

/**
 * Characters of `expected` that come again in `found`, both read from the edge that they share; a difference costs as
 * much as an agreeing character gains, and what lies behind the last agreement costs nothing. 0 where nothing agrees.
 */
export function countAgreement(expected: string, found: string): number {
  const width = found.length + 1;
  let before = new Int16Array(width);
  for (let j = 1; j < width; j += 1) before[j] = -j;
  let best = 0;
  for (let i = 1; i <= expected.length; i += 1) {
    const row = new Int16Array(width);
    row[0] = -i;
    for (let j = 1; j < width; j += 1) {
      const isSame = expected.charCodeAt(i - 1) === found.charCodeAt(j - 1);
      const score = Math.max((before[j - 1] ?? 0) + (isSame ? 1 : -1), (before[j] ?? 0) - 1, (row[j - 1] ?? 0) - 1);
      row[j] = score;
      if (isSame && best < score) best = score;
    }
    before = row;
  }
  return best;
}

export function reverse(text: string): string {
  return text.split('').reverse().join('');
}
