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

/** A declared language with less than this share of the best one's words was declared by mistake: a template's. */
const MAX_WRONG_SHARE = 0.25;
const MIN_WORDS_TO_CORRECT = 60;

/**
 * @param declared what the page says; it is believed unless its own frequent words are missing from the text.
 * @returns a BCP 47 language tag, null where no language stands out and none is declared.
 */
export function findLanguage(text: string, declared: string | null): string | null {
  const shares = measureLanguages(text);
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  const isClear = MIN_SHARE <= best.share;
  if (declared === null) return isClear ? best.lang : null;
  const own = shares.find(({ lang }) => declared === lang || declared.startsWith(`${lang}-`));
  const isWrong =
    own !== undefined && isClear && own.share < best.share * MAX_WRONG_SHARE && MIN_WORDS_TO_CORRECT <= best.words;
  return isWrong ? best.lang : declared;
}

interface Share {
  readonly lang: string;
  readonly share: number;
  readonly words: number;
}

function measureLanguages(text: string): readonly [Share, ...Share[]] {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, SAMPLE_WORDS);
  const measure = ([lang, list]: readonly [string, readonly string[]]): Share => {
    const known = new Set(list);
    return {
      lang,
      share: words.filter((word) => known.has(word)).length / Math.max(1, words.length),
      words: words.length,
    };
  };
  const [first, ...others] = Object.entries(COMMON_WORDS).map(measure);
  return [first ?? { lang: 'en', share: 0, words: words.length }, ...others];
}
