// How does the reader put the machine right? Two keys: `c` opens this, and the sign before each answer takes it.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '../../core/analysis.ts';
import type { CorrectedSpeaker, CorrectionAction, PersonReference } from '../../core/annotations/correction.ts';
import type { Selectors } from '../../core/selectors/selector.ts';
import { toSlice } from '../../core/text/span.ts';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import type { CorrectionTarget } from '../annotations/use-annotations.ts';
import { useApp } from '../reader/app-context.ts';
import { isTypedIn } from '../reader/handle-key.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { NameForm, SplitForm } from './correct-forms.tsx';

/** One answer: a key, its words, and what it says. */
interface Answer {
  readonly key: string;
  readonly label: string;
  readonly isName: boolean;
  readonly action: CorrectionAction;
}

/** As many as there are digits; who else speaks is written by name. */
const MAX_PEOPLE = 9;

const toPersonReference = ({ name, aliases }: Person): PersonReference => ({ name, aliases });

export function CorrectPanel(): JSX.Element | null {
  const { target, describe } = useOwnMarks();
  if (target === null) return <NothingToCorrect />;
  if (target.kind === 'person') return <CorrectPerson person={target.person} />;
  const selectors = describe(target.kind === 'quote' ? target.quote : target.span);
  return selectors === null ? <NothingToCorrect /> : <CorrectQuote target={target} selectors={selectors} />;
}

function NothingToCorrect(): JSX.Element {
  return <p class="hint">{useTranslate()('correctNothing')}</p>;
}

interface QuoteProps {
  readonly target: Exclude<CorrectionTarget, { readonly kind: 'person' }>;
  readonly selectors: Selectors;
}

function CorrectQuote({ target, selectors }: QuoteProps): JSX.Element {
  const t = useTranslate();
  const { article, analysis } = useReading();
  const answer = useAnswer();
  const toAction = (speaker: CorrectedSpeaker): CorrectionAction => ({
    kind: target.kind === 'quote' ? 'speaker' : 'quote',
    quote: selectors,
    speaker,
  });
  const current = target.kind === 'quote' && target.quote.speaker?.type === 'person' ? target.quote.speaker.id : null;
  const others = (analysis?.people ?? []).filter(({ id }) => id !== current).slice(0, MAX_PEOPLE);
  const answers: readonly Answer[] = [
    ...others.map((person, at) => ({
      key: String(at + 1),
      label: person.name,
      isName: true,
      action: toAction({ type: 'person', person: toPersonReference(person) }),
    })),
    { key: '0', label: t('unattributed'), isName: false, action: toAction({ type: 'nobody' }) },
    ...(target.kind === 'quote'
      ? [
          {
            key: 'x',
            label: t('notAQuote'),
            isName: false,
            action: { kind: 'not-a-quote', quote: selectors } satisfies CorrectionAction,
          },
        ]
      : []),
  ];
  return (
    <div class="correct">
      <blockquote class="correct-words" lang={article.metadata.lang ?? undefined}>
        <bdi>{toSlice(article.readerText.text, target.kind === 'quote' ? target.quote : target.span)}</bdi>
      </blockquote>
      <Answers label={t('whoSaidIt')} answers={answers} onAnswer={answer} />
      <NameForm
        label={t('otherSpeaker')}
        types={[
          { value: 'person', label: t('speakerPerson') },
          { value: 'group', label: t('speakerGroup') },
          { value: 'unnamed', label: t('unnamedSource') },
        ]}
        onName={(name, type) =>
          answer(toAction(type === 'person' ? { type, person: { name, aliases: [name] } } : { type, name }))
        }
      />
    </div>
  );
}

function CorrectPerson({ person }: { readonly person: Person }): JSX.Element {
  const t = useTranslate();
  const { analysis } = useReading();
  const answer = useAnswer();
  const own = toPersonReference(person);
  const others = (analysis?.people ?? []).filter(({ id }) => id !== person.id).slice(0, MAX_PEOPLE);
  const merges: readonly Answer[] = others.map((other, at) => ({
    key: String(at + 1),
    label: other.name,
    isName: true,
    action: { kind: 'merge', person: own, into: toPersonReference(other) },
  }));
  const none: Answer = {
    key: 'x',
    label: t('notAPerson'),
    isName: false,
    action: { kind: 'not-a-person', person: own },
  };
  return (
    <div class="correct">
      <p class="correct-words">
        <bdi>{person.name}</bdi>
      </p>
      <Answers label={t('samePersonAs')} answers={merges} onAnswer={answer} />
      <Answers label={t('somethingElse')} answers={[none]} onAnswer={answer} />
      <NameForm
        label={t('rename')}
        value={person.name}
        onName={(name) => answer({ kind: 'rename', person: own, name })}
      />
      {1 < person.aliases.length && (
        <SplitForm aliases={person.aliases} onSplit={(forms) => answer({ kind: 'split', person: own, forms })} />
      )}
    </div>
  );
}

function useAnswer(): (action: CorrectionAction) => void {
  const { correct } = useOwnMarks();
  const { closePanel } = useApp();
  return (action) => {
    correct(action);
    closePanel();
  };
}

interface AnswersProps {
  readonly label: string;
  readonly answers: readonly Answer[];
  readonly onAnswer: (action: CorrectionAction) => void;
}

function Answers({ label, answers, onAnswer }: AnswersProps): JSX.Element | null {
  const list = useRef<HTMLFieldSetElement>(null);
  const latest = useRef({ answers, onAnswer });
  latest.current = { answers, onAnswer };
  useEffect(() => {
    // The panel has the focus when it opens; its keys come here before those of the text.
    const panel = list.current?.closest<HTMLElement>('.panel');
    if (!panel) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTypedIn(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
      const taken = latest.current.answers.find(({ key }) => key === event.key);
      if (taken === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.onAnswer(taken.action);
    };
    panel.addEventListener('keydown', onKeyDown);
    return () => panel.removeEventListener('keydown', onKeyDown);
  }, []);
  if (answers.length === 0) return null;
  return (
    <fieldset ref={list} class="answers" aria-label={label}>
      <span class="choice-label">{label}</span>
      {answers.map(({ key, label: words, isName, action }) => (
        <button key={key} type="button" aria-keyshortcuts={key} onClick={() => onAnswer(action)}>
          <span class="answer-key" aria-hidden="true">
            {key}
          </span>{' '}
          {isName ? <bdi>{words}</bdi> : words}
        </button>
      ))}
    </fieldset>
  );
}
