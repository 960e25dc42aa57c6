// How are two spellings of one word made equal?

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
};

/** Small letters without marks, straight apostrophes, plain hyphens: `Linkevičius` → `linkevicius`, `O’Neill` → `o'neill`. */
export function toFolded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđðøıßþæœə’ʼ‘‐‑]/g, (letter) => PLAIN[letter] ?? letter);
}
