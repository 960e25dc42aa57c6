// Where does this address of a page lead, if it leads to the web at all?

/** Absolute http(s) address, or null for everything else: scripts, data, mail, empty and broken ones. */
export function toWebAddress(address: string | null | undefined, baseUrl: string): string | null {
  const trimmed = address?.trim() ?? '';
  if (trimmed === '') return null;
  try {
    // A page without an address of the web still has links that name theirs in full.
    const url = new URL(trimmed, URL.canParse(baseUrl) ? baseUrl : undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    // Not an address: expected on real pages, and nothing to tell anybody.
    return null;
  }
}
