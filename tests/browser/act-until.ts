// What does a test do whose press may come before the page is ready for it? It tries again until the effect is seen.

interface Patience {
  readonly timeoutMs?: number;
  /** How long an effect may take before the act is tried once more. */
  readonly againAfterMs?: number;
}

/** @throws where the effect is not seen in time; what the act itself throws counts as a try. */
export async function actUntil(
  act: () => Promise<unknown>,
  isDone: () => Promise<boolean>,
  { timeoutMs = 45_000, againAfterMs = 4_000 }: Patience = {},
): Promise<void> {
  const end = Date.now() + timeoutMs;
  let trouble: unknown = null;
  while (Date.now() < end) {
    await act().catch((error: unknown) => {
      trouble = error;
    });
    const again = Date.now() + againAfterMs;
    while (Date.now() < again) {
      if (await isDone().catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`no effect was seen of: ${String(act)}`, { cause: trouble });
}
