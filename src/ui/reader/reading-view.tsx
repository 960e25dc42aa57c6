// How do text and sidebar work together?

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../store/settings.ts';
import { ArticleHeader } from '../components/article-header.tsx';
import { ArticleView } from '../components/article-view.tsx';
import { HelpPanel } from '../components/help-panel.tsx';
import { Sidebar } from '../components/sidebar.tsx';
import { useMarks } from '../hooks/use-marks.ts';
import { handleKey } from './handle-key.ts';
import type { ReadyArticle } from './reader-state.ts';
import { assignColors } from './speaker-colors.ts';
import { useTranslate } from './translate.ts';

interface Props {
  readonly article: ReadyArticle;
  readonly settings: Settings;
  readonly onSettingsChange: (settings: Settings) => void;
  readonly leave: (() => void) | null;
  readonly locale: string;
}

const NO_COLORS: ReadonlyMap<string, number> = new Map();

export function ReadingView({ article, settings, onSettingsChange, leave, locale }: Props): JSX.Element {
  const t = useTranslate();
  const text = useRef<HTMLElement>(null);
  const [hasHelp, setHelp] = useState(false);
  const analysis = article.analysis === 'failed' ? null : article.analysis;
  const colors = useMemo(() => (analysis === null ? NO_COLORS : assignColors(analysis)), [analysis]);
  const marks = useMarks(article.readerText, analysis, colors);
  // The text takes the keys at once: space and arrows scroll it.
  useEffect(() => text.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent): void =>
    handleKey(event, {
      analysis,
      activeId: marks.activeId,
      select: marks.select,
      toggleSidebar: () => onSettingsChange({ ...settings, isSidebarOpen: !settings.isSidebarOpen }),
      toggleHelp: () => setHelp(!hasHelp),
      move: (by) => moveByBlock(text.current, by),
      leave,
    });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole surface, for whatever inside has the focus
    <div class={settings.isSidebarOpen ? 'split' : 'split alone'} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <main class="text" ref={text} tabIndex={0} aria-label={t('article')}>
        <article>
          <ArticleHeader article={article} locale={locale} />
          <ArticleView
            fragment={article.fragment}
            hasImages={settings.hasImages}
            lang={article.metadata.lang}
            dir={article.metadata.dir}
          />
        </article>
      </main>
      {settings.isSidebarOpen && (
        <Sidebar
          article={article}
          settings={settings}
          onSettingsChange={onSettingsChange}
          colors={colors}
          activeId={marks.activeId}
          onPoint={marks.point}
          onWalk={marks.walk}
          onSelect={marks.select}
        />
      )}
      {hasHelp && <HelpPanel onClose={() => setHelp(false)} />}
    </div>
  );
}

/** Puts the next paragraph to the top of the frame, or the one before. */
function moveByBlock(frame: HTMLElement | null, by: 1 | -1): void {
  if (frame === null) return;
  const top = frame.getBoundingClientRect().top + 24;
  const blocks = [
    ...frame.querySelectorAll('h1, .body p, .body li, .body h2, .body h3, .body h4, .body blockquote, .body figure'),
  ];
  const tops = blocks.map((block) => block.getBoundingClientRect().top - top);
  const next = by === 1 ? tops.find((at) => 2 < at) : tops.findLast((at) => at < -2);
  if (next !== undefined) frame.scrollBy({ top: next, behavior: 'instant' });
}
