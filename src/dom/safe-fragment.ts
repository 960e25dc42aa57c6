// Which DOM may be shown? Only what `dom/sanitize` has made.

/** A fragment without anything that could run, load or submit. Made by `sanitize` alone. */
export type SafeFragment = DocumentFragment & { readonly __brand: 'SafeFragment' };
