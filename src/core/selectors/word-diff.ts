// Which words were changed?

/** `kept` stands in both, `removed` only in the earlier text, `added` only in the later one. Joined again they are whole. */
export interface DiffPart {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many pairs of words the middle is shown as wholly replaced: nobody reads such a difference word by word. */
const MAX_PAIRS = 4_000_000;

/** Words with the space behind them; what differs in typography alone counts as kept, in the later text's form. */
export function diffWords(earlier: string, later: string): readonly DiffPart[] {
  const a = toWords(earlier);
  const b = toWords(later);
  let head = 0;
  while (head < a.length && head < b.length && isSame(a[head], b[head])) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && isSame(a[a.length - 1 - tail], b[b.length - 1 - tail]))
    tail += 1;
  const parts: DiffPart[] = b.slice(0, head).map((word) => ({ kind: 'kept', text: word.text }));
  parts.push(...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)));
  parts.push(...b.slice(b.length - tail).map((word): DiffPart => ({ kind: 'kept', text: word.text })));
  return join(parts);
}

interface Word {
  readonly text: string;
  readonly folded: string;
}

function toWords(text: string): readonly Word[] {
  return (text.match(/\S+\s*|\s+/g) ?? []).map((word) => ({
    text: word,
    folded: word
      .trim()
      .normalize('NFKD')
      .replace(/[“”„«»‟"]/g, '"')
      .replace(/[‘’‚‹›`´]/g, "'")
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
  }));
}

const isSame = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && a.folded === b?.folded;

/** The longest common run of words, by the table of all pairs. */
function diffMiddle(a: readonly Word[], b: readonly Word[]): readonly DiffPart[] {
  const removed = a.map((word): DiffPart => ({ kind: 'removed', text: word.text }));
  const added = b.map((word): DiffPart => ({ kind: 'added', text: word.text }));
  if (a.length === 0 || b.length === 0 || MAX_PAIRS < a.length * b.length) return [...removed, ...added];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; 0 <= i; i -= 1) {
    for (let j = b.length - 1; 0 <= j; j -= 1) {
      table[i * width + j] = isSame(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && isSame(a[i], b[j])) {
      parts.push({ kind: 'kept', text: b[j]?.text ?? '' });
      i += 1;
      j += 1;
    } else if (j === b.length || (i < a.length && at(i, j + 1) <= at(i + 1, j))) {
      parts.push(removed[i] ?? { kind: 'removed', text: '' });
      i += 1;
    } else {
      parts.push(added[j] ?? { kind: 'added', text: '' });
      j += 1;
    }
  }
  return parts;
}

function join(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind) joined[joined.length - 1] = { kind: part.kind, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
