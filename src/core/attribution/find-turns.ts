// Is this an interview or a transcript, and whose turn is which paragraph?

import { isDialogue } from '../quotation/dialogue-dashes.ts';
import type { Span } from '../text/span.ts';
import type { Block, TextDocument } from '../text/text-document.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** `[start, end)` is what is said, without the label; it may run over several paragraphs. */
export interface Turn extends Span {
  readonly label: string;
  /** Where the label stands; null where a dash is all that tells. */
  readonly source: Span | null;
  /** The person whom the label names, null for Q and A and for names that nobody bears. */
  readonly bearer: Source | null;
  readonly isQuestion: boolean;
  readonly isAnswer: boolean;
}

/** `Ana Ruiz:`, `RUIZ:`, `Dr. Ruiz:`, `Q:`, `A.`, `Pregunta.`; not `Monday: sunny`, which comes but once. */
const LABEL =
  /^((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}|[QAFPRD])\s?(?::|(?<=^(?:[QAPRD]|Pregunta|Respuesta))\.)\s+(?=\S)/u;
/** In the languages that are read, and in Italian and Portuguese. */
const QUESTION = /^(?:[QFPD]|Question|Frage|Pregunta|Domanda|Pergunta)$/;
const ANSWER = /^(?:[AR]|Answer|Antwort|Réponse|Respuesta|Risposta|Resposta)$/;
/** Fewer labelled paragraphs make no interview. */
const MIN_TURNS = 4;
const MIN_LABELS = 2;
const MAX_LABELS = 8;
/** Paragraphs without a label that still belong to the turn before, where another turn follows. */
const MAX_CONTINUED = 6;

/** @returns none where the article is no interview. */
export function findTurns(around: Surroundings): readonly Turn[] {
  const { document } = around;
  const labelled = document.blocks.flatMap((block) => {
    const match = LABEL.exec(document.text.slice(block.start, block.end));
    return match?.[1] === undefined || block.kind === 'list-item'
      ? []
      : [{ block, label: match[1], from: match[0].length }];
  });
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(roleOf(label), (counts.get(roleOf(label)) ?? 0) + 1);
  const taken = labelled.filter(({ label }) => (counts.get(roleOf(label)) ?? 0) >= 2);
  if (taken.length === 0) return findDashTurns(around);
  const labels = new Set(taken.map(({ label }) => label));
  // “New Price Drop: …” comes again and again too: one of them at least is a person of the text, or all are Q and A.
  const isAsked = [...labels].some((label) => QUESTION.test(label)) && [...labels].some((label) => ANSWER.test(label));
  if (!isAsked && ![...labels].some((label) => findBearer(label, around) !== null)) return [];
  if (taken.length < MIN_TURNS || labels.size < MIN_LABELS || labels.size > MAX_LABELS) return [];
  return taken.map(({ block, label, from }, at) => ({
    start: block.start + from,
    end: findEnd(document, block, taken[at + 1]?.block),
    label,
    source: { start: block.start, end: block.start + label.length },
    bearer: findBearer(label, around),
    isQuestion: QUESTION.test(label),
    isAnswer: ANSWER.test(label),
  }));
}

/** `Pregunta.` at the first, `P.` at the others. */
const roleOf = (label: string): string => (QUESTION.test(label) ? 'Q' : ANSWER.test(label) ? 'A' : label);

const DASH = /^\s*[—–―-]\s?(?=[\p{Lu}\p{N}¿¡«“"…])/u;
/** Paragraphs in a row, each with a dash, of which every second at the most asks. */
const MIN_DASH_TURNS = 4;
const LEAST_ASKED = 1 / 3;

/** `—¿Cuándo llegó?` and `—En mayo.` without a narrator: an interview, as papers of Spain and France print it. */
function findDashTurns({ document, quotations }: Surroundings): readonly Turn[] {
  if (!/^(?:es|fr|pt|it|ca)\b/.test(document.lang) || quotations.some(isDialogue)) return [];
  const turns: Turn[] = [];
  let run: Turn[] = [];
  const close = (): void => {
    const asked = run.filter(({ isQuestion }) => isQuestion).length;
    const isInterview = run.every(({ isQuestion }, at) => !(isQuestion && run[at + 1]?.isQuestion === true));
    if (MIN_DASH_TURNS <= run.length && run[0]?.isQuestion && isInterview && run.length * LEAST_ASKED <= asked)
      turns.push(...run);
    run = [];
  };
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end);
    const opening = block.kind === 'paragraph' ? DASH.exec(text) : null;
    if (opening === null) close();
    else {
      const isQuestion = /\?[»"”]?\s*$/u.test(text);
      const start = block.start + opening[0].length;
      run.push({ start, end: block.end, label: '—', source: null, bearer: null, isQuestion, isAnswer: !isQuestion });
    }
  }
  close();
  return turns;
}

function findEnd({ blocks }: TextDocument, block: Block, next: Block | undefined): number {
  if (next === undefined || next.index - block.index > MAX_CONTINUED) return block.end;
  const between = blocks.slice(block.index + 1, next.index);
  return between.some(({ kind }) => kind !== 'paragraph') ? block.end : (between.at(-1)?.end ?? block.end);
}

/** By the full name, or the surname in any case. */
function findBearer(label: string, { document, sources }: Surroundings): Source | null {
  const wanted = label.toLowerCase().replace(/^(?:dr|mr|ms|mrs|prof)\.? /, '');
  return (
    sources.find((source) => {
      if (source.form !== 'name') return false;
      const name = source.name.toLowerCase();
      const words = document.text.slice(source.start, source.end).toLowerCase();
      return name === wanted || words === wanted || name.split(' ').at(-1) === wanted;
    }) ?? null
  );
}
