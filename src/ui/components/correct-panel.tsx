// How does the reader put the machine right? Two keys: `c` opens this, and the sign before each answer takes it.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Person } from '../../core/analysis.ts';
import { foldName } from '../../core/annotations/apply-corrections.ts';
import type { CorrectedSpeaker, CorrectionAction, PersonReference } from '../../core/annotations/correction.ts';
import type { Selectors } from '../../core/selectors/selector.ts';
import { toSlice } from '../../core/text/span.ts';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import type { CorrectionTarget } from '../annotations/use-annotations.ts';
import { useApp } from '../reader/app-context.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { NameForm, SplitForm } from './correct-forms.tsx';
import { usePanelKeys } from './use-panel-keys.ts';

/** One answer: a key, its words, and what it says. */
interface Answer {
  /** Empty where no key is left. */
  readonly key: string;
  readonly label: string;
  readonly isName: boolean;
  readonly action: CorrectionAction;
}

/** Others of the list have no key, and a name can be written. */
const DIGITS = '123456789';
/** The forms of a name; `x` is taken. */
const LETTERS = 'abdefghi';

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
  const others = (analysis?.people ?? []).filter(({ id }) => id !== current);
  const answers: readonly Answer[] = [
    ...others.map((person, at) => ({
      key: DIGITS.charAt(at),
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
        focusKey="n"
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
  const { analysis, article } = useReading();
  const answer = useAnswer();
  const own = toPersonReference(person);
  const forms = listForms(person, article.readerText.text);
  const splits: readonly Answer[] = forms.map((form, at) => ({
    key: LETTERS.charAt(at),
    label: form,
    isName: true,
    action: { kind: 'split', person: own, forms: [form] },
  }));
  const others = (analysis?.people ?? []).filter(({ id }) => id !== person.id);
  const merges: readonly Answer[] = others.map((other, at) => ({
    key: DIGITS.charAt(at),
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
        focusKey="r"
        label={t('rename')}
        value={person.name}
        onName={(name) => answer({ kind: 'rename', person: own, name })}
      />
      <Answers label={t('splitNames')} answers={splits} onAnswer={answer} />
      {2 < forms.length && (
        <SplitForm aliases={forms} onSplit={(chosen) => answer({ kind: 'split', person: own, forms: chosen })} />
      )}
    </div>
  );
}

/** The forms of the name that stand in the text; of one alone nothing can be split off. */
function listForms({ aliases, mentions }: Person, text: string): readonly string[] {
  const written = new Set(mentions.filter(({ form }) => form === 'name').map((span) => foldName(toSlice(text, span))));
  const forms = aliases.filter((alias) => written.has(foldName(alias)));
  return forms.length < 2 ? [] : forms;
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
  usePanelKeys(list, (pressed) => {
    const taken = answers.find(({ key }) => key !== '' && key === pressed);
    if (taken !== undefined) onAnswer(taken.action);
    return taken !== undefined;
  });
  if (answers.length === 0) return null;
  return (
    <fieldset ref={list} class="answers" aria-label={label}>
      <span class="choice-label">{label}</span>
      {answers.map(({ key, label: words, isName, action }) => (
        <button
          key={`${key} ${words}`}
          type="button"
          aria-keyshortcuts={key === '' ? undefined : key}
          onClick={() => onAnswer(action)}
        >
          <span class={key === '' ? 'answer-key none' : 'answer-key'} aria-hidden="true">
            {key}
          </span>{' '}
          {isName ? <bdi>{words}</bdi> : words}
        </button>
      ))}
    </fieldset>
  );
}
