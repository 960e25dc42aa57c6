// Detector in the page → background: does an article stand here? Told where one does; nobody answers.
//
// Apart from the background's end, whose polyfill is larger than the detector.

import type { Detection } from '../core/article.ts';
import { tellBackground } from '../platform/tell-background.ts';

export interface ArticleMessage {
  readonly name: 'detector→background: article';
  readonly isNews: boolean;
}

export const NAME: ArticleMessage['name'] = 'detector→background: article';

/** Call it where the page holds an article, and only there. */
export function tellOfArticle({ isNews }: Pick<Detection, 'isNews'>): void {
  const message: ArticleMessage = { name: NAME, isNews };
  tellBackground(message);
}
