// What is said when words were copied, or the browser did not let us?

import { copyText } from '../../dom/copy-text.ts';
import type { Outcome } from './diagnostics.ts';
import type { Translate } from './translate.ts';

/** Call it straight from a click or a key. */
export async function copyWords(text: string, t: Translate): Promise<Outcome> {
  const refusal = await copyText(text, document);
  if (refusal === null) return { text: t('copied'), problem: null };
  return { text: t('notCopied'), problem: { step: 'clipboard', detail: refusal, url: '' } };
}
