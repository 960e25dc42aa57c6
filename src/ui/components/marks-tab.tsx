// What has the reader marked, noted and put right in this article? And which marks have lost their words?

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { HIGHLIGHT_COLORS, MAX_COLOR_NAME_LENGTH } from '../../core/annotations/palette.ts';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import type { PlacedHighlight } from '../annotations/place-highlights.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { ChangedWords } from './changed-words.tsx';
import { CorrectionsList } from './corrections-list.tsx';
import { toColorName, toPlainColorName } from './mark-controls.tsx';

export function MarksTab(): JSX.Element {
  const t = useTranslate();
  const { isAvailable, placed } = useOwnMarks();
  if (!isAvailable) return <p class="empty">{t('keepsNothing')}</p>;
  const found = placed.filter(({ spans }) => 0 < spans.length);
  const lost = placed.filter(({ spans }) => spans.length === 0);
  return (
    <>
      <section aria-label={t('highlights')}>
        <h2>
          {t('highlights')} <span class="count">{placed.length}</span>
        </h2>
        {placed.length === 0 && <p class="empty">{t('noHighlights')}</p>}
        <MarkList list={found} />
      </section>
      {0 < lost.length && (
        <section class="tray" aria-label={t('unanchored')}>
          <h2>
            {t('unanchored')} <span class="count">{lost.length}</span>
          </h2>
          <p class="hint">{t('unanchoredText')}</p>
          <MarkList list={lost} />
        </section>
      )}
      <CorrectionsList />
      <ColorNames />
    </>
  );
}

function MarkList({ list }: { readonly list: readonly PlacedHighlight[] }): JSX.Element | null {
  if (list.length === 0) return null;
  return (
    <ol class="own-marks">
      {list.map((one) => (
        <MarkItem key={one.highlight.id} {...one} />
      ))}
    </ol>
  );
}

function MarkItem({ highlight, spans, change }: PlacedHighlight): JSX.Element {
  const t = useTranslate();
  const { show, article } = useReading();
  const { palette, open, remove } = useOwnMarks();
  const [span] = spans;
  const words = (
    <bdi class="own-words" lang={article.metadata.lang ?? undefined}>
      {highlight.selectors.quote.exact}
    </bdi>
  );
  return (
    <li class={`own-mark own-${highlight.color}`}>
      {span === undefined ? (
        <div class="words">{words}</div>
      ) : (
        <button type="button" class="words" onClick={() => show(span)}>
          {words}
        </button>
      )}
      {change !== null && <ChangedWords change={change} />}
      {highlight.note !== '' && (
        <p class="own-note">
          <bdi>{highlight.note}</bdi>
        </p>
      )}
      <div class="card-actions">
        <span class="tag">{toColorName(highlight.color, palette, t)}</span>
        <button
          type="button"
          class="small"
          onClick={() => {
            if (span !== undefined) show(span);
            open(highlight.id);
          }}
        >
          {t('markEdit')}
        </button>
        <button type="button" class="small" onClick={() => remove(highlight)}>
          {t('delete')}
        </button>
      </div>
    </li>
  );
}

function ColorNames(): JSX.Element {
  const t = useTranslate();
  const { palette, nameColor } = useOwnMarks();
  const latest = useRef(nameColor);
  latest.current = nameColor;
  return (
    <details class="fold color-names">
      <summary>{t('colorNames')}</summary>
      {HIGHLIGHT_COLORS.map((color) => (
        <label key={color} class={`color-name own-${color}`}>
          <span>{toPlainColorName(color, t)}</span>
          <input
            type="text"
            maxLength={MAX_COLOR_NAME_LENGTH}
            placeholder={toPlainColorName(color, t)}
            value={palette.names[color] ?? ''}
            onChange={(event) => latest.current(color, event.currentTarget.value)}
          />
        </label>
      ))}
    </details>
  );
}
