// @vitest-environment jsdom
// What does a reader see who takes a quote along, when it works and when it does not?

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/store/settings.ts';
import { ReaderApp } from '../../../../src/ui/reader/reader-app.tsx';
import { inventArticle } from '../invented-article.ts';

const HTML = `<div><p>Ana Ruiz, the mayor, opened the bridge on Monday. “It will hold for a hundred years,” Ruiz said.</p></div>`;

let host: HTMLElement;
const writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  // jsdom lays nothing out, and has no clipboard.
  Element.prototype.scrollIntoView = vi.fn();
  HTMLElement.prototype.scrollTo = vi.fn();
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  document.execCommand = () => false;
  writeText.mockReset().mockResolvedValue();
});
afterEach(() => {
  act(() => render(null, host));
  host.remove();
  vi.unstubAllGlobals();
});

function show(url: string): void {
  act(() => {
    render(
      <ReaderApp
        state={{ kind: 'ready', article: inventArticle({ html: HTML, url }) }}
        surface="popup"
        settings={DEFAULT_SETTINGS}
        onSettingsChange={() => undefined}
        commands={{ tryAnyway: () => undefined, openInPage: null, leave: null, loadFont: async () => true }}
        t={(key) => key}
        locale="en"
        notice={null}
      />,
      host,
    );
  });
  act(() => host.querySelector<HTMLElement>('.quote .words')?.click());
}

async function press(label: string): Promise<void> {
  const button = [...host.querySelectorAll('button')].find(
    (candidate) => candidate.getAttribute('aria-label') === label || candidate.textContent === label,
  );
  if (button === undefined) throw new Error(`no button «${label}»`);
  await act(async () => {
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
}
const said = (selector: string): string | null | undefined => host.querySelector(selector)?.textContent;

describe('a quote that is taken along', () => {
  it('says that it is copied', async () => {
    show('https://paper.example/bridge');
    await press('copyLink');
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^https:\/\/paper\.example\/bridge#:~:text=/);
    expect(said('.quote .export-said')).toBe('copied');
    expect(host.querySelector('.quote .diagnostics')).toBeNull();
    // Without weights, as here, the list of people says so, and offers the same.
    expect(said('.limit .diagnostics pre')).toContain('step: analysis');
  });

  it.each(['copyLink', 'copyCitation'])(
    'says where the browser refuses, and what may be passed on: %s',
    async (label) => {
      writeText.mockRejectedValue(new DOMException('Document is not focused.', 'NotAllowedError'));
      show('https://paper.example/bridge');
      await press(label);
      expect(said('.quote .export-said')).toBe('notCopied');
      expect(said('.quote .diagnostics pre')).toContain('step: clipboard\ndetail: NotAllowedError');
    },
  );

  it('says where no link leads to it, and what to do instead', async () => {
    show('file:///home/reader/bridge.html');
    await press('copyLink');
    expect(writeText).not.toHaveBeenCalled();
    expect(said('.quote .export-said')).toBe('linkFailed');
    expect(said('.quote .diagnostics pre')).toContain('step: link\ndetail: no address on the web');
  });
});

it('the whole as Markdown says where the browser refuses, and what may be passed on', async () => {
  writeText.mockRejectedValue(new DOMException('Document is not focused.', 'NotAllowedError'));
  show('https://paper.example/bridge');
  await press('export');
  await press('copyMarkdown');
  expect(said('.export-choices .said')).toBe('notCopied');
  expect(said('.export-choices .diagnostics pre')).toContain('step: clipboard\ndetail: NotAllowedError');
});
