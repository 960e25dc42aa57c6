// Does the same hold in a real Firefox?

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventNotebook } from '../bench/invented-notebook.ts';
import { createDownloads } from './downloads.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { NOTEBOOK } from './notebook-page.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { STORY_PAGES } from './story-pages.ts';

const downloads = createDownloads();
let firefox: Firefox;
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  firefox = await launchFirefox({ downloads: downloads.folder });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  downloads.close();
});

const fold = (text: string): string => text.replace(/\s+/g, ' ');

describe('the popup in Firefox', () => {
  it.each(STORY_PAGES.slice(0, 4))('$slug: headline, body, people and speakers', async (story) => {
    await firefox.open(server.urlOf(story.slug));
    const popup = await firefox.readPopup();
    expect(popup.headline).toBe(story.title);
    expect(fold(popup.body)).toContain(fold(story.first));
    expect(fold(popup.body)).toContain(fold(story.last));
    expect(popup.people).toContain(story.person);
    expect(popup.quotes.find(({ words }) => words.includes(story.quote))?.speaker).toBe(story.speaker);
    expect(popup.sidebarWidth).toBeGreaterThanOrEqual(200);
    await firefox.closePopup();
  });

  it('says that a home page is no article', async () => {
    await firefox.open(server.urlOf('home-page'));
    expect((await firefox.readPopup()).status).toBe('This does not look like an article');
    await firefox.closePopup();
  });

  it('says that a page of the browser cannot be read', async () => {
    await firefox.open('about:support');
    expect((await firefox.readPopup()).status).toBe('This page cannot be read');
    await firefox.closePopup();
  });
});

describe('reader mode in Firefox', () => {
  it('stands over the page with its styles, and Esc gives the page back as it was', async () => {
    await firefox.open(server.urlOf('feature-long'));
    const look = 'return [document.documentElement.outerHTML, scrollY];';
    await firefox.runInPage('scrollTo(0, 300)');
    const before = await firefox.runInPage(look);
    await firefox.readPopup();
    await firefox.clickInPopup('Open in the page');
    await expect.poll(() => firefox.readOverlay(), { timeout: 30_000 }).toContain('Eleanor Whitcombe');
    const width = Number(/\[sidebar (\d+)\]/.exec((await firefox.readOverlay()) ?? '')?.[1]);
    expect(width).toBeGreaterThanOrEqual(280);
    await firefox.pressEscape();
    await expect.poll(() => firefox.readOverlay(), { timeout: 30_000 }).toBeNull();
    expect(await firefox.runInPage(look)).toEqual(before);
  });

  it.each([
    ['its key', () => firefox.runCommand()],
    ['the context menu', () => firefox.pickInContextMenu()],
  ])('is opened and left by %s', async (_what, trigger) => {
    await firefox.open(server.urlOf('wire-datelines'));
    await trigger();
    await expect.poll(() => firefox.readOverlay(), { timeout: 30_000 }).toContain('Ingeborg Kiil');
    await trigger();
    await expect.poll(() => firefox.readOverlay(), { timeout: 30_000 }).toBeNull();
  });

  it('keeps its styles on a page that allows none', async () => {
    await firefox.open(`${server.urlOf('wire-datelines')}?policy=none`);
    await firefox.runCommand();
    await expect.poll(() => firefox.readOverlay(), { timeout: 30_000 }).toContain('Ingeborg Kiil');
    const width = Number(/\[sidebar (\d+)\]/.exec((await firefox.readOverlay()) ?? '')?.[1]);
    // Without a style sheet the sidebar is as wide as the window.
    expect(width).toBeGreaterThanOrEqual(280);
    expect(width).toBeLessThan(600);
    await firefox.runCommand();
    await expect.poll(() => firefox.readOverlay(), { timeout: 30_000 }).toBeNull();
  });
});

describe('a highlight in Firefox', () => {
  it('is made on the original page by the context menu, and comes into the popup', async () => {
    await firefox.open(server.urlOf('feature-long'));
    const words = await firefox.runInPage(`
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => 100 < textContent.length);
      getSelection().selectAllChildren(paragraph);
      return paragraph.textContent.trim().slice(0, 30);`);
    await firefox.pickInContextMenu();
    const painted = 'return [...(CSS.highlights.get("dramatis-page-yellow") ?? [])].map(String).join("|");';
    await expect.poll(() => firefox.runInPage(painted), { timeout: 30_000 }).toContain(words);
    await firefox.readPopup();
    await firefox.clickInPopup('Marks');
    await firefox.clickInPopup('Delete');
    await expect.poll(() => firefox.runInPage(painted), { timeout: 30_000 }).toBe('');
    await firefox.clickInPopup('Story');
    await firefox.closePopup();
  });
});

describe('exports in Firefox', () => {
  it('are saved from the popup', async () => {
    await firefox.open(server.urlOf('wire-datelines'));
    await firefox.readPopup();
    await firefox.clickInPopup('Export');
    await firefox.clickInPopup('Table of quotes .csv');
    expect((await downloads.take('.csv')).text).toContain('Farid Nasrallah');
    await firefox.closePopup();
  });

  it('are saved from the reader over the page', async () => {
    await firefox.open(server.urlOf('wire-datelines'));
    await firefox.runCommand();
    await expect.poll(() => firefox.readOverlay(), { timeout: 30_000 }).toMatch(/Quotes\s*\d/);
    await firefox.clickInOverlay('Export');
    await firefox.clickInOverlay('Markdown .md');
    expect((await downloads.take('.md')).text).toContain('Farid Nasrallah');
    await firefox.runCommand();
    await expect.poll(() => firefox.readOverlay(), { timeout: 30_000 }).toBeNull();
  });
});

describe('the notebook in Firefox', () => {
  const PRESS = (label: string): string => `
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(label)});
    if (!button) throw new Error('no button');
    button.click();`;
  const text = (): Promise<unknown> => firefox.runInPage('return document.querySelector("#app").textContent;');

  it('takes a backup, finds words in it, and gives it back as it was', async () => {
    const backup = inventNotebook(30);
    await firefox.openOwnPage(NOTEBOOK);
    await expect.poll(text).toContain('Backup');
    await firefox.runInPage(PRESS('Backup'));
    await firefox.runInPage(`
      const page = window.wrappedJSObject ?? window;
      const input = page.document.querySelector('input[type=file]');
      const files = new page.DataTransfer();
      files.items.add(new page.File([${JSON.stringify(JSON.stringify(backup))}], 'backup.json'));
      input.files = files.files;
      input.dispatchEvent(new page.Event('change', { bubbles: true }));`);
    await expect
      .poll(text, { timeout: 30_000 })
      .toMatch(/Added: (?:34, updated: 0, already here: 0|0, updated: 0, already here: 34)\./);
    await firefox.runInPage(PRESS('Save a backup file'));
    expect(JSON.parse((await downloads.take('.json')).text)).toMatchObject({ highlights: backup.highlights });
    await firefox.runInPage(PRESS('Highlights'));
    await expect.poll(text).toContain('Highlights: 30');
    await firefox.runInPage(`
      const field = document.querySelector('input[type=search]');
      field.value = 'ask again';
      field.dispatchEvent(new Event('input', { bubbles: true }));`);
    const noted = backup.highlights.filter(({ note }) => note !== '').length;
    await expect.poll(text).toContain(`Highlights: ${noted}Export`);
  });
});
