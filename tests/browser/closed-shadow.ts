// What does the reader show inside its closed shadow root? The page cannot tell; the debugger can.

import type { CDPSession, Page, Protocol } from 'puppeteer-core';

export interface ShadowReader {
  readonly text: string;
  readonly headline: string | null;
  /** CSS pixels; null while there is none. */
  readonly sidebarWidth: number | null;
}

/** null where no reader is open on the page. */
export async function findReader(page: Page): Promise<ShadowReader | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const reader = findNode(root, (node) => hasClass(node, 'reader'));
  const headline = reader === null ? null : findNode(reader, (node) => hasClass(node, 'headline'));
  const sidebar = reader === null ? null : findNode(reader, (node) => hasClass(node, 'sidebar'));
  const box = sidebar === null ? null : await session.send('DOM.getBoxModel', { nodeId: sidebar.nodeId });
  await session.detach();
  return reader === null
    ? null
    : {
        text: textOf(reader),
        headline: headline === null ? null : textOf(headline),
        sidebarWidth: box?.model.width ?? null,
      };
}

/** Machines are noisy; a test that is right waits a second or two. */
const MAX_WAIT_MS = 30_000;

/** Waits until the reader over the page, or its absence, is as the test wants it. */
export async function waitForShadowReader(
  page: Page,
  test: (reader: ShadowReader | null) => boolean,
): Promise<ShadowReader | null> {
  let last: ShadowReader | null = null;
  for (const end = Date.now() + MAX_WAIT_MS; Date.now() < end; ) {
    try {
      last = await findReader(page);
      if (test(last)) return last;
    } catch {
      // Between two pages there is no document; that is neither a reader nor the absence of one.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `the reader did not come to show what the test waits for, but: ${last?.text.slice(0, 300) ?? 'none'}`,
  );
}

/** Clicks the first button of the reader whose words are these, with a real mouse. */
export async function clickInReader(page: Page, label: string): Promise<void> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const button = findNode(root, (node) => node.localName === 'button' && textOf(node).includes(label));
  if (button === null) throw new Error(`the reader has no button «${label}»`);
  const { x, y } = await centerOf(session, button.nodeId);
  await session.detach();
  await page.mouse.click(x, y);
}

/** Names of the faces in which the browser really draws the first paragraph, in the popup or over the page. */
export async function readDrawnFonts(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const reader = findNode(root, (node) => hasClass(node, 'reader'));
    const body = reader === null ? null : findNode(reader, (node) => hasClass(node, 'body'));
    const paragraph = body === null ? null : findNode(body, (node) => node.localName === 'p');
    if (paragraph === null) throw new Error('the reader has no paragraph');
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: paragraph.nodeId });
    return fonts.map(({ familyName }) => familyName);
  } finally {
    await session.detach();
  }
}

/** Where the nth paragraph of the reader's text begins, in the window. */
export async function findParagraph(page: Page, at: number): Promise<{ readonly x: number; readonly y: number }> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  // The page may have a body of the same class.
  const reader = findNode(root, (node) => hasClass(node, 'reader'));
  const body = reader === null ? null : findNode(reader, (node) => hasClass(node, 'body'));
  const paragraph = body === null ? undefined : findNodes(body, (node) => node.localName === 'p')[at];
  if (paragraph === undefined) throw new Error(`the reader has no paragraph ${at}`);
  await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: paragraph.nodeId });
  const { model } = await session.send('DOM.getBoxModel', { nodeId: paragraph.nodeId });
  await session.detach();
  const [x = 0, y = 0] = model.border;
  return { x: x + 60, y: y + 14 };
}

async function centerOf(session: CDPSession, nodeId: number): Promise<{ readonly x: number; readonly y: number }> {
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = model.border;
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

type Node = Protocol.DOM.Node;

function hasClass(node: Node, name: string): boolean {
  const at = node.attributes?.indexOf('class') ?? -1;
  return 0 <= at && (node.attributes?.[at + 1] ?? '').split(' ').includes(name);
}

function childrenOf(node: Node): readonly Node[] {
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])];
}

function findNode(node: Node, test: (node: Node) => boolean): Node | null {
  if (test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = findNode(child, test);
    if (found !== null) return found;
  }
  return null;
}

function findNodes(node: Node, test: (node: Node) => boolean): readonly Node[] {
  return [...(test(node) ? [node] : []), ...childrenOf(node).flatMap((child) => findNodes(child, test))];
}

function textOf(node: Node): string {
  return node.nodeType === 3 ? node.nodeValue : childrenOf(node).map(textOf).join('');
}

/**
 * Runs a function on the reader's root in the world of its content script: the page's own world sees no more than before.
 *
 * @param source text of a function; `this` is the element `.reader`, what it returns must be JSON.
 */
export async function runInReader<T>(page: Page, source: string): Promise<T> {
  const session = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      // Chromium calls it so in auxData, which the protocol leaves untyped.
      if ((context.auxData as { type?: string } | undefined)?.type === 'isolated') worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const reader = findNode(root, (node) => hasClass(node, 'reader'));
    const world = worlds.at(-1);
    if (reader === null || world === undefined) throw new Error('no reader is open on the page, or it has no world');
    const { object } = await session.send('DOM.resolveNode', { nodeId: reader.nodeId, executionContextId: world });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: source,
      objectId: object.objectId ?? '',
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    // JSON of what the test's own function returned.
    return result.value as T;
  } finally {
    await session.detach();
  }
}
