// How do the quotes and highlights of this article get out of the reader?

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Quote } from '../../core/attribution/quote.ts';
import { CITATION_STYLES, type CitationStyle } from '../../core/export/citation-style.ts';
import { toCitation } from '../../core/export/citation-text.ts';
import { toQuoteLink } from '../../core/export/quote-link.ts';
import { useOwnMarks } from '../annotations/annotations-context.ts';
import { CardButton } from '../components/card-button.tsx';
import { toColorName } from '../components/mark-controls.tsx';
import { OutcomeNote } from '../components/notice.tsx';
import { Choice } from '../components/setting-controls.tsx';
import { ToolbarButton } from '../components/toolbar-button.tsx';
import { useApp, useCommand } from '../reader/app-context.ts';
import { copyWords } from '../reader/copy-words.ts';
import type { Outcome } from '../reader/diagnostics.ts';
import { useReading } from '../reader/reading-context.ts';
import { useTranslate } from '../reader/translate.ts';
import { ExportChoices } from './export-choices.tsx';
import type { ExportSource } from './export-formats.ts';
import { exportReading, findExportedQuote } from './reading-export.ts';

/** Names that are the same in every language. */
const STYLE_NAMES: Readonly<Partial<Record<CitationStyle, string>>> = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' };

export function ExportAction(): JSX.Element {
  const t = useTranslate();
  const { openPanel, togglePanel } = useApp();
  const toggle = (): void => togglePanel('export');
  useCommand('toggle-export', toggle);
  return <ToolbarButton icon="export" label={t('export')} isExpanded={openPanel === 'export'} onClick={toggle} />;
}

export function ExportPanel(): JSX.Element {
  const t = useTranslate();
  const { settings, changeSettings } = useApp();
  const { article } = useReading();
  const createSource = useSource();
  // A file without the quotes that are still being looked for would look as if there were none.
  if (article.analysis === null) return <p class="export-hint">{t('analyzing')}</p>;
  return (
    <>
      <p class="export-hint">{t('exportHint')}</p>
      <ExportChoices createSource={async () => createSource()} />
      <Choice
        label={t('citationStyle')}
        options={CITATION_STYLES.map((value) => ({ value, label: STYLE_NAMES[value] ?? t('citationPlain') }))}
        value={settings.citationStyle}
        onPick={(citationStyle) => changeSettings({ citationStyle })}
      />
    </>
  );
}

/** On the card of a quote: the words with their source, and the address of the very words. */
export function ShareQuoteAction({ quote }: { readonly quote: Quote }): JSX.Element | null {
  const t = useTranslate();
  const { settings, surface } = useApp();
  const createSource = useSource();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (quote.kind === 'other') return null;
  const copy = async (write: (found: NonNullable<ReturnType<typeof findExportedQuote>>) => string | null) => {
    const found = findExportedQuote(createSource(), quote);
    const text = found === null ? null : write(found);
    // A page that is not on the web has no link.
    const detail = found === null ? 'no such quote' : 'no address on the web';
    if (text !== null) setOutcome(await copyWords(text, t));
    else setOutcome({ text: t('linkFailed'), problem: { step: 'link', detail, url: '' } });
  };
  return (
    <>
      <CardButton
        icon="cite"
        label={t('copyCitation')}
        onClick={() => void copy(({ article, item }) => toCitation(article, item, settings.citationStyle))}
      />
      <CardButton
        icon="link"
        label={t('copyLink')}
        onClick={() => void copy(({ article, item }) => toQuoteLink(article, item, item.text))}
      />
      <OutcomeNote outcome={outcome} surface={surface} className="export-said" />
    </>
  );
}

function useSource(): () => ExportSource {
  const t = useTranslate();
  const { locale } = useApp();
  const { article, analysis } = useReading();
  const { placed, corrections, palette } = useOwnMarks();
  return () =>
    exportReading(
      article,
      analysis,
      { highlights: placed.map(({ highlight }) => highlight), corrections },
      { t, nameColor: (color) => toColorName(color, palette, t), locale, now: new Date().toISOString() },
    );
}
