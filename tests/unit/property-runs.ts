// Which cases does a property try? The same in each run, so that nobody's change fails on a case of chance. To search
// further: PROPERTY_SEED=12345 PROPERTY_TIMES=50 npx vitest run --project unit … What fails prints its seed and path.

const SEED = Number(process.env['PROPERTY_SEED'] ?? 7);
const TIMES = Number(process.env['PROPERTY_TIMES'] ?? 1);

export function runs(count = 100): { readonly seed: number; readonly numRuns: number } {
  return { seed: SEED, numRuns: Math.ceil(count * TIMES) };
}
