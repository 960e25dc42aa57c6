// What of the page is not shown, and how does it come back?

import type { JSX } from 'preact';
import type { LeftOutBlock } from '../../core/article.ts';
import { useApp } from '../reader/app-context.ts';
import { toLeftOutReason } from '../reader/left-out-reasons.ts';
import { openingOf } from '../reader/opening-of.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';

export function LeftOutTab(): JSX.Element {
  const t = useTranslate();
  const { article, leftOut } = useReading();
  if (leftOut === null) {
    return (
      <p class="empty" role="status">
        {t('leftOutUnknown')}
      </p>
    );
  }
  const prose = leftOut.filter(({ isProse }) => isProse);
  const rest = leftOut.filter(({ isProse }) => !isProse);
  return (
    <>
      <MeterLine />
      {article.putBack.length > 0 && (
        <section aria-label={t('putBackHead')}>
          <h2>{t('putBackHead')}</h2>
          <Blocks blocks={article.putBack} isBack />
        </section>
      )}
      <section aria-label={t('leftOut')}>
        <h2>
          {t('leftOut')} <span class="count">{prose.length}</span>
        </h2>
        {prose.length === 0 ? <p class="empty">{t('leftOutNothing')}</p> : <Blocks blocks={prose} isBack={false} />}
      </section>
      {rest.length > 0 && (
        <details class="fold">
          <summary>{t('leftOutRest', [String(rest.length)])}</summary>
          <Blocks blocks={rest} isBack={false} />
        </details>
      )}
    </>
  );
}

/** Words in the reader against words of prose on the page. */
function MeterLine(): JSX.Element {
  const t = useTranslate();
  const { locale } = useApp();
  const { article, leftOut } = useReading();
  const { shown, total } = measureShown(article.wordCount, leftOut ?? []);
  const format = new Intl.NumberFormat(locale);
  return (
    <p class="meter-line">
      {t('meterText', [format.format(shown), format.format(total)])}
      <meter class="meter-bar" min={0} max={total} value={shown} aria-label={t('leftOutMeter')} />
    </p>
  );
}

export function measureShown(
  wordCount: number,
  leftOut: readonly LeftOutBlock[],
): { readonly shown: number; readonly total: number } {
  const missing = leftOut.filter(({ isProse }) => isProse).reduce((sum, { words }) => sum + words, 0);
  return { shown: wordCount, total: Math.max(1, wordCount + missing) };
}

interface BlocksProps {
  readonly blocks: readonly LeftOutBlock[];
  /** They are shown again: the button takes them out. */
  readonly isBack: boolean;
}

function Blocks({ blocks, isBack }: BlocksProps): JSX.Element {
  const t = useTranslate();
  const { leftOut = null } = useApp().commands;
  const { article } = useReading();
  return (
    <ul class="left-out-list">
      {blocks.map((block, at) => (
        // Two blocks of a page may say the same: their place tells them apart.
        <li key={`${at} ${block.text.slice(0, 40)}`} class="left-out-block">
          <bdi class="left-out-text" lang={article.metadata.lang ?? undefined}>
            {openingOf(block.text)}
          </bdi>
          <span class="left-out-foot">
            <span class="left-out-reason">{t(toLeftOutReason(block.rule))}</span>
            {leftOut !== null && (
              <button
                type="button"
                class="small"
                onClick={() => (isBack ? leftOut.takeOutAgain(block) : leftOut.putBack(block))}
              >
                {t(isBack ? 'takeOutAgain' : 'putBack')}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
