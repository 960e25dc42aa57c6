// What speaks for a person as the one to whom a pronoun points? No feature holds a word of the text beyond closed lists.

import type { EntityId } from '../people/entity.ts';
import type { Gender } from '../people/mention.ts';
import type { TextDocument } from '../text/text-document.ts';
import { type Anchor, isPossessivePronoun } from './anchors.ts';
import type { Reference } from './reference.ts';

/** A person with the places that matter for one pronoun. */
export interface Candidate {
  readonly entity: EntityId;
  /** Places before the pronoun in reading order; empty for one who is named only after it. */
  readonly places: readonly Anchor[];
  /** The place after it in the same sentence, for `When he arrived, Dahl …`. */
  readonly ahead: Anchor | null;
  readonly gender: Gender;
  /** Points of the rules. */
  readonly points: number;
}

export interface PronounScene {
  readonly document: TextDocument;
  readonly reference: Reference;
  readonly candidates: readonly Candidate[];
  /** The pronoun of the same gender before this one, with whom it was found to point to. */
  readonly before: { readonly entity: EntityId; readonly sentence: number; readonly block: number } | null;
  readonly firstPerson: EntityId | null;
}

type Row = number[];

const yes = (row: Row, ...values: readonly boolean[]): void => {
  for (const value of values) row.push(value ? 1 : 0);
};

/** One row a candidate. */
export function toPronounRows(scene: PronounScene): readonly (readonly number[])[] {
  const byRecency = [...scene.candidates].sort((a, b) => lastStart(b) - lastStart(a));
  const most = Math.max(...scene.candidates.map(({ places }) => places.length));
  const best = Math.max(...scene.candidates.map(({ points }) => points));
  return scene.candidates.map((candidate) => {
    const row: Row = [1];
    addPlaces(row, scene, candidate);
    addRank(row, byRecency.indexOf(candidate), scene.candidates.length);
    addStanding(row, scene, candidate, most);
    addRole(row, scene, candidate);
    row.push(Math.max(-3, (candidate.points - best) / 2));
    yes(row, candidate.points === best);
    return row;
  });
}

const lastStart = ({ places }: Candidate): number => places.at(-1)?.start ?? -1;

/** How far, and as what, was the person spoken of last? */
function addPlaces(row: Row, { reference }: PronounScene, { places, ahead }: Candidate): void {
  const last = places.at(-1);
  const back = last === undefined ? 9 : reference.sentence - last.sentence;
  yes(row, back === 0, back === 1, back === 2, back > 2 && last !== undefined, last === undefined);
  yes(row, last !== undefined && last.block === reference.block);
  row.push(last === undefined ? 1 : Math.min(1, Math.log1p(reference.firstToken - last.firstToken) / 6));
  yes(row, last?.isSubject === true, last?.isPossessive === true, last?.isAfterPreposition === true);
  yes(row, last?.isName === true, last?.isSpeaking === true, last?.isCoordinated === true);
  yes(row, (last?.quotation ?? null) === reference.quotation, last?.quotation !== null && reference.quotation === null);
  const own = places.filter((place) => place.sentence === reference.sentence);
  const previous = places.filter((place) => place.sentence === reference.sentence - 1);
  yes(row, own.some(isMainSubject), previous.some(isMainSubject), own.length > 0, previous.length > 0);
  yes(row, own[0]?.isSubject === true && own.length > 1);
  yes(row, ahead !== null, ahead !== null && last === undefined, ahead?.isSubject === true && last === undefined);
}

const isMainSubject = (place: Anchor): boolean => place.isSubject && !place.isPossessive && place.quotation === null;

function addRank(row: Row, rank: number, count: number): void {
  yes(row, rank === 0, rank === 1, rank > 1, count === 1, count === 2, count > 3);
}

/** Who is spoken of most, first, and by the pronoun before? */
function addStanding(row: Row, scene: PronounScene, { entity, places, gender }: Candidate, most: number): void {
  const { before, reference, firstPerson } = scene;
  row.push(Math.min(1, Math.log1p(places.length) / 3), places.length / Math.max(1, most));
  yes(row, places.length === most, entity === firstPerson, gender !== 'unknown');
  const isSame = before !== null && before.entity === entity;
  yes(
    row,
    isSame,
    isSame && before.sentence === reference.sentence,
    isSame && before.sentence === reference.sentence - 1,
  );
  yes(row, isSame && before.block === reference.block, before !== null && !isSame);
}

/** Does the part that the pronoun plays fit with the part that the person played? */
function addRole(row: Row, { document, reference }: PronounScene, { places }: Candidate): void {
  const last = places.at(-1);
  const isPossessive = isPossessivePronoun(document, reference);
  const isSubject = /^(?:he|she)$/i.test(reference.text);
  const isReflexive = /self$/i.test(reference.text);
  const isObject = !isPossessive && !isSubject && !isReflexive;
  const sameSentence = last?.sentence === reference.sentence;
  const isLastSubject = last?.isSubject === true;
  const isOpening = reference.firstToken - (document.sentences[reference.sentence]?.firstToken ?? 0) < 3;
  for (const isKind of [isSubject, isPossessive, isObject, isReflexive]) {
    yes(row, isKind && sameSentence && isLastSubject, isKind && sameSentence && !isLastSubject);
    yes(row, isKind && !sameSentence && isLastSubject, isKind && last?.isPossessive === true);
  }
  yes(row, isOpening && isSubject && isLastSubject && !sameSentence, isOpening && isSubject && !isLastSubject);
  yes(row, isObject && sameSentence && isInOneClause(document, last, reference));
  yes(row, isSubject && sameSentence && isInOneClause(document, last, reference));
  yes(row, SAYS.test(document.tokens[reference.endToken]?.norm ?? '') && last?.isSpeaking === true);
  yes(row, isAfterConjunction(document, reference) && sameSentence && isLastSubject);
}

const SAYS = /^(?:said|says|told|added|asked|wrote|explained|recalled|continued|noted)$/;
const BREAKS =
  /^(?:[,;:]|that|who|which|when|while|where|after|before|because|as|since|and|but|or|if|although|though|until|whether|said|says)$/;

/** `Ruiz told him`: two parts of one verb are two people. */
function isInOneClause({ tokens }: TextDocument, place: Anchor | undefined, reference: Reference): boolean {
  if (place === undefined || place.isPossessive) return false;
  return tokens.slice(place.endToken, reference.firstToken).every(({ norm }) => !BREAKS.test(norm));
}

function isAfterConjunction({ tokens }: TextDocument, { firstToken }: Reference): boolean {
  return /^(?:and|but|when|while|after|before|because|as|since|that|if|although|though|until|where)$/.test(
    tokens[firstToken - 1]?.norm ?? '',
  );
}
