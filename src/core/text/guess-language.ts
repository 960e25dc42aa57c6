// In which language is this text, where the page does not say?

/** Frequent words that the other languages of the list do not share. */
const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to is that was for with his are they from have this been which said were'.split(' '),
  de: 'der die das und ist nicht ein eine mit auf für dem sich auch als wird nach bei einer wurde'.split(' '),
  fr: 'le les des est une dans qui pour sur pas du au avec plus ce cette sont été par mais'.split(' '),
  es: 'el los las una por con para del se su al como más pero fue este esta ha según sus'.split(' '),
  it: 'il che di della per non sono con del una alla nel è gli dei anche più ha dal'.split(' '),
  nl: 'het een van en dat niet zijn voor met op te hij ook maar door bij naar uit aan'.split(' '),
  pt: 'o os as um uma não para com do da em foi mais ao são pelo dos das é'.split(' '),
  pl: 'nie się na jest że do jak przez po od które był tym jego dla oraz'.split(' '),
  sv: 'och att det som en på är av för med den inte till har ett om var från'.split(' '),
};

/** Enough words to tell; more cost time and change nothing. */
const SAMPLE_WORDS = 600;
/** Running text of these languages has at least this share of its most frequent words. */
const MIN_SHARE = 0.08;

/** @returns a BCP 47 language tag without region, null where no language stands out. */
export function guessLanguage(text: string): string | null {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, SAMPLE_WORDS);
  if (words.length === 0) return null;
  const counts = Object.entries(COMMON_WORDS).map(([lang, list]) => {
    const known = new Set(list);
    return { lang, share: words.filter((word) => known.has(word)).length / words.length };
  });
  const best = counts.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share < MIN_SHARE ? null : best.lang;
}
