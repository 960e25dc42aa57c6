// What stands in an element's shadow root, even a closed one? Browsers tell extensions, and no page.

interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface ChromiumDom {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } };
}

export function findShadowRoot(element: Element): ShadowRoot | null {
  const inFirefox = (element as FirefoxElement).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  return (globalThis as ChromiumDom).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
