// How do the blocks of a page become one text with offsets?

import { findSentences } from './find-sentences.ts';
import { findTokens } from './find-tokens.ts';
import { findLanguage } from './guess-language.ts';
import type { Block, BlockText, Sentence, TextDocument, Token } from './text-document.ts';

export interface DocumentInput {
  readonly blocks: readonly BlockText[];
  readonly headline: string | null;
  readonly dek: string | null;
  /** As the page declares it, null where it says nothing. */
  readonly lang: string | null;
}

export const BLOCK_SEPARATOR = '\n\n';

/** Join the blocks by one blank line and cut them into sentences and tokens. Offsets are UTF-16 code units of `text`. */
export function buildTextDocument(input: DocumentInput): TextDocument {
  const text = input.blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let start = 0;
  for (const [index, block] of input.blocks.entries()) {
    blocks.push(addBlock(block, { index, start, sentences, tokens }));
    start += block.text.length + BLOCK_SEPARATOR.length;
  }
  const lang = findLanguage(text, toLang(input.lang)) ?? 'en';
  return { text, headline: input.headline, dek: input.dek, lang, blocks, sentences, tokens };
}

interface Growing {
  readonly index: number;
  readonly start: number;
  /** Both lists grow by this block's own. */
  readonly sentences: Sentence[];
  readonly tokens: Token[];
}

function addBlock(block: BlockText, { index, start, sentences, tokens }: Growing): Block {
  const raw = findTokens(block.text, start);
  const firstToken = tokens.length;
  const firstSentence = sentences.length;
  for (const range of findSentences(raw, block.text, start)) {
    const own = raw.slice(range.first, range.end);
    const sentence = sentences.length;
    const firstOwn = tokens.length;
    for (const token of own) tokens.push({ ...token, index: tokens.length, sentence, block: index });
    sentences.push({
      index: sentence,
      block: index,
      start: own[0]?.start ?? start,
      end: own.at(-1)?.end ?? start,
      firstToken: firstOwn,
      endToken: tokens.length,
    });
  }
  return {
    index,
    kind: block.kind,
    isEmphasized: block.isEmphasized === true,
    start,
    end: start + block.text.length,
    firstSentence,
    endSentence: sentences.length,
    firstToken,
    endToken: tokens.length,
  };
}

/** `en-GB` → `en-GB`, `EN_us` → `en-us`; what is no tag is null. */
function toLang(lang: string | null): string | null {
  const tag = lang?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag.replace(/^[a-z]+/i, (part) => part.toLowerCase()) : null;
}
