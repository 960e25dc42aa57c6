// How do text and sidebar work together?

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleHeader } from '../components/article-header.tsx';
import { ArticleView } from '../components/article-view.tsx';
import { Notice } from '../components/notice.tsx';
import { PanelFrame } from '../components/panel-frame.tsx';
import { Sidebar } from '../components/sidebar.tsx';
import { Toolbar } from '../components/toolbar.tsx';
import { useMarks } from '../hooks/use-marks.ts';
import { useTextKeys } from '../hooks/use-text-keys.ts';
import { ABOVE_BODY, BELOW_BODY, LAYERS, type TextPart } from '../parts/text-parts.ts';
import { useApp } from './app-context.ts';
import type { ReadyArticle } from './reader-state.ts';
import { type Reading, ReadingContext } from './reading-context.ts';
import { assignColors } from './speaker-colors.ts';
import { useTranslate } from './translate.ts';

interface Props {
  readonly article: ReadyArticle;
  readonly notice: string | null;
}

const NO_COLORS: ReadonlyMap<string, number> = new Map();

export function ReadingView({ article, notice }: Props): JSX.Element {
  const t = useTranslate();
  const { settings } = useApp();
  const frame = useRef<HTMLElement>(null);
  const analysis = article.analysis === 'failed' ? null : article.analysis;
  const colors = useMemo(() => (analysis === null ? NO_COLORS : assignColors(analysis)), [analysis]);
  const marks = useMarks(article.readerText, analysis, colors);
  const reading = useMemo<Reading>(
    () => ({ article, analysis, colors, marks, frame }),
    [article, analysis, colors, marks],
  );
  // The text takes the keys at once: space and arrows scroll it.
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  useTextKeys(frame, analysis, marks);
  return (
    <ReadingContext.Provider value={reading}>
      <Toolbar hasArticle />
      <Notice text={notice} />
      <PanelFrame hasArticle />
      <div class={settings.isSidebarOpen ? 'split' : 'split alone'}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <main class="text" ref={frame} tabIndex={0} aria-label={t('article')}>
          <article>
            <ArticleHeader />
            <Parts list={ABOVE_BODY} />
            <ArticleView
              fragment={article.fragment}
              hasImages={settings.hasImages}
              lang={article.metadata.lang}
              dir={article.metadata.dir}
            />
            <Parts list={BELOW_BODY} />
          </article>
        </main>
        {settings.isSidebarOpen && <Sidebar />}
      </div>
      <Parts list={LAYERS} />
    </ReadingContext.Provider>
  );
}

function Parts({ list }: { readonly list: readonly TextPart[] }): JSX.Element {
  return (
    <>
      {list.map(({ id, Part }) => (
        <Part key={id} />
      ))}
    </>
  );
}
