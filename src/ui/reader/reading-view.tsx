// How do text and sidebar work together?

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { AnnotationsContext } from '../annotations/annotations-context.ts';
import { useAnnotations } from '../annotations/use-annotations.ts';
import { ArticleHeader } from '../components/article-header.tsx';
import { ArticleView } from '../components/article-view.tsx';
import { Notice } from '../components/notice.tsx';
import { PanelFrame } from '../components/panel-frame.tsx';
import { ProgressLine } from '../components/progress-line.tsx';
import { QuoteTeller } from '../components/quote-teller.tsx';
import { Sidebar } from '../components/sidebar.tsx';
import { Strip } from '../components/strip.tsx';
import { Toolbar } from '../components/toolbar.tsx';
import { ViewBar } from '../components/view-bar.tsx';
import { useReadingState } from '../hooks/use-reading-state.ts';
import { ABOVE_BODY, BELOW_BODY, LAYERS, type TextPart } from '../parts/text-parts.ts';
import { useApp } from './app-context.ts';
import type { Trouble } from './diagnostics.ts';
import type { ReadyArticle } from './reader-state.ts';
import { ReadingContext } from './reading-context.ts';
import { useTranslate } from './translate.ts';

interface Props {
  readonly article: ReadyArticle;
  readonly notice: Trouble | null;
}

export function ReadingView({ article, notice }: Props): JSX.Element {
  const t = useTranslate();
  const { settings, commands, surface } = useApp();
  const { annotations, corrected } = useAnnotations(article, commands.annotations ?? null);
  const reading = useReadingState(corrected);
  const { frame } = reading;
  useEffect(() => takeKeys(frame.current), []);
  return (
    <ReadingContext.Provider value={reading}>
      <AnnotationsContext.Provider value={annotations}>
        <Toolbar>
          <ProgressLine />
        </Toolbar>
        <Notice trouble={notice} surface={surface} />
        <ViewBar />
        <div class={settings.isSidebarOpen ? 'split' : 'split alone'} dir={article.metadata.dir ?? undefined}>
          <div class="text-frame">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
            <main class="text" ref={frame} tabIndex={0} aria-label={t('article')}>
              <article>
                <ArticleHeader />
                <Parts list={ABOVE_BODY} />
                <ArticleView />
                <Parts list={BELOW_BODY} />
              </article>
            </main>
            <nav class="strip-frame" aria-label={t('strip')}>
              <Strip />
            </nav>
            <Parts list={LAYERS} />
          </div>
          {settings.isSidebarOpen && <Sidebar />}
        </div>
        <QuoteTeller />
        <PanelFrame hasArticle />
      </AnnotationsContext.Provider>
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

/** The text takes the keys at once: space and arrows scroll it. Nobody has asked where they go, so nothing shows it yet. */
function takeKeys(text: HTMLElement | null): void {
  if (text === null) return;
  text.classList.add('just-opened');
  text.addEventListener('blur', () => text.classList.remove('just-opened'), { once: true });
  text.focus({ preventScroll: true });
}
