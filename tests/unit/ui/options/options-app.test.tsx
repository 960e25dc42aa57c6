// @vitest-environment jsdom
// Can everything be set, seen and taken back on the page of settings?

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_AUTOMATIC } from '../../../../src/store/automatic.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/store/settings.ts';
import { OptionsApp } from '../../../../src/ui/options/options-app.tsx';
import type { OptionsActions, OptionsModel } from '../../../../src/ui/options/options-context.ts';
import { createFakeSpeech, createVoice } from '../listening/fake-speech.ts';

let host: HTMLElement;
const onSettingsChange = vi.fn<(settings: Settings) => void>();
const actions = {
  setLightsUp: vi.fn(),
  addSite: vi.fn(),
  removeSite: vi.fn(),
  dropAskedSite: vi.fn(),
  forgetPickedPart: vi.fn(),
  forgetArticles: vi.fn(),
  saveFile: vi.fn(),
  openNotebook: vi.fn(),
  loadFile: vi.fn(async () => null),
  openShortcuts: vi.fn(),
} satisfies OptionsActions;

const MODEL: OptionsModel = {
  automatic: NOTHING_AUTOMATIC,
  isAllowed: { everywhere: false, sites: {} },
  pickedParts: {},
  articleCount: 0,
  shortcut: 'Alt+R',
  speech: null,
  askedSite: null,
};

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  vi.clearAllMocks();
});
afterEach(() => {
  act(() => render(null, host));
  host.remove();
});

function show(model: Partial<OptionsModel> = {}, settings: Settings = DEFAULT_SETTINGS): void {
  act(() => {
    render(
      <OptionsApp
        settings={settings}
        onSettingsChange={onSettingsChange}
        model={{ ...MODEL, ...model }}
        actions={actions}
        t={(key, parts = []) => [key, ...parts].join(' ')}
        locale="en"
        notice={null}
      />,
      host,
    );
  });
}

const press = (label: string): void => {
  const button = [...host.querySelectorAll('button')].find(
    (candidate) => candidate.textContent === label || candidate.getAttribute('aria-label') === label,
  );
  if (button === undefined) throw new Error(`no button «${label}»`);
  act(() => button.click());
};
const check = (label: string): void => {
  const box = [...host.querySelectorAll('label')].find((candidate) => candidate.textContent?.includes(label));
  act(() => box?.querySelector('input')?.click());
};
const text = (): string => host.textContent ?? '';

describe('what happens by itself', () => {
  it('is nothing at first, and the page says so', () => {
    show();
    expect(text()).toContain('accessNone');
    check('lightsUp');
    expect(actions.setLightsUp).toHaveBeenCalledWith(true);
  });

  it('says which sites are allowed, and gives each back', () => {
    show({
      automatic: { lightsUp: false, sites: ['a.example', 'b.example'] },
      isAllowed: { everywhere: false, sites: { 'a.example': true, 'b.example': false } },
    });
    expect(text()).toContain('accessSites a.example');
    press('removeSite a.example');
    expect(actions.removeSite).toHaveBeenCalledWith('a.example');
  });

  it('says plainly that the browser has withdrawn a permission, and asks for it again', () => {
    show({
      automatic: { lightsUp: true, sites: ['b.example'] },
      isAllowed: { everywhere: false, sites: { 'b.example': false } },
    });
    expect(text()).toContain('accessWithdrawnAll');
    expect(text()).toContain('accessWithdrawn b.example');
    expect(host.querySelectorAll('.option-trouble .diagnostics').length).toBe(2);
    press('allow');
    expect(actions.setLightsUp).toHaveBeenCalledWith(true);
  });

  it('takes a site as people write it, and refuses what is none', () => {
    show();
    const input = host.querySelector<HTMLInputElement>('#site');
    const type = (value: string): void => {
      if (input === null) throw new Error('no field for a site');
      act(() => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      act(() => void input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    };
    type('about:config');
    expect(host.querySelector('#site-wrong')?.textContent).toBe('addSiteWrong');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    type('https://www.paper.example/world');
    expect(actions.addSite).toHaveBeenCalledWith('www.paper.example');
    expect(host.querySelector('#site-wrong')).toBeNull();
  });

  it('asks at once about the site from which the reader came', () => {
    show({ askedSite: 'paper.example' });
    expect(text()).toContain('alwaysAsk paper.example');
    press('allow');
    expect(actions.addSite).toHaveBeenCalledWith('paper.example');
    press('notNow');
    expect(actions.dropAskedSite).toHaveBeenCalledOnce();
  });
});

describe('listening', () => {
  it.each([
    ['no voice at all', [], 'voicesNone'],
    ['voices of the network alone', [createVoice('Cloud', { isLocal: false })], 'voicesRemote'],
  ])('says why it is absent: %s', (_what, voices, message) => {
    show({ speech: createFakeSpeech(voices) });
    expect(text()).toContain(message);
    expect(host.querySelector('select')).toBeNull();
  });

  it('offers a voice for each language of this device', () => {
    show({
      speech: createFakeSpeech([createVoice('Amy'), createVoice('Bea'), createVoice('Carla', { lang: 'de-DE' })]),
    });
    const [german, english] = host.querySelectorAll('select');
    expect([...(english?.options ?? [])].map(({ value }) => value)).toEqual(['Amy', 'Bea']);
    expect(german?.closest('label')?.textContent).toContain('German');
    act(() => {
      if (english) english.value = 'Bea';
      english?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onSettingsChange).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, voices: { en: 'Bea' } });
  });
});

describe('what is kept', () => {
  it('is counted and can be forgotten', () => {
    show({ articleCount: 12, pickedParts: { 'paper.example': 'main' } });
    expect(text()).toContain('keptPlaces 12');
    press('keptForget');
    expect(actions.forgetArticles).toHaveBeenCalledOnce();
    press('removeSite paper.example');
    expect(actions.forgetPickedPart).toHaveBeenCalledWith('paper.example');
  });

  it('can be saved to a file and brought back, and a wrong file is named', async () => {
    show();
    press('fileSave');
    expect(actions.saveFile).toHaveBeenCalledOnce();
    const input = host.querySelector<HTMLInputElement>('input[type=file]');
    const report = (): string | null | undefined => host.querySelector('.diagnostics pre')?.textContent;
    const load = async (read = async (): Promise<string> => '{}'): Promise<void> => {
      const file = { text: read };
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      await act(async () => {
        input?.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      });
    };
    actions.loadFile.mockResolvedValueOnce('not-settings' as never);
    await load();
    expect(host.querySelector('[role=alert]')?.textContent).toBe('fileNotSettings');
    expect(report()).toContain('step: settings file\ndetail: not-settings');
    await load();
    expect(text()).toContain('fileDone');
    expect(report()).toBeUndefined();
    // Taken away between the choice and the reading.
    await load(() => Promise.reject(new DOMException('it is gone', 'NotFoundError')));
    expect(host.querySelector('[role=alert]')?.textContent).toBe('fileNotJson');
    expect(report()).toContain('detail: NotFoundError: it is gone');
  });
});

it('the key is named, and its absence too', () => {
  show();
  expect(text()).toContain('shortcutNow Alt+R');
  show({ shortcut: null });
  expect(text()).toContain('shortcutNone');
  press('shortcutChange');
  expect(actions.openShortcuts).toHaveBeenCalledOnce();
});

describe('the page', () => {
  it('has the colours that the reader picked', () => {
    const customColors = { paper: '#102030', ink: '#f0f0e0', accent: '#e0a030' };
    show({}, { ...DEFAULT_SETTINGS, theme: 'custom', customColors });
    const page = host.querySelector<HTMLElement>('.reader');
    expect(page?.style.getPropertyValue('--paper')).toBe('#102030');
    expect(page?.style.getPropertyValue('--ink')).toBe('#f0f0e0');
  });
});
