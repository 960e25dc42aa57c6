// Detector in the page → background: does an article stand here? Told where one does; nobody answers.

import type { Detection } from '../core/article.ts';
import { onMessage } from '../platform/message-port.ts';
import { tellBackground } from '../platform/tell-background.ts';

interface ArticleMessage {
  readonly name: 'detector→background: article';
  readonly isNews: boolean;
}

const NAME: ArticleMessage['name'] = 'detector→background: article';

/** Call it where the page holds an article, and only there. */
export function tellOfArticle({ isNews }: Pick<Detection, 'isNews'>): void {
  const message: ArticleMessage = { name: NAME, isNews };
  tellBackground(message);
}

export interface ArticleTab {
  readonly tabId: number;
  /** As the browser has it. */
  readonly url: string;
}

export function onArticleFound(listener: (tab: ArticleTab) => void): void {
  onMessage((message, sender) => {
    if (!isArticleMessage(message)) return null;
    // Frames and pages of our own do not count.
    if (sender.tabId !== null && sender.isTop) listener({ tabId: sender.tabId, url: sender.url });
    return Promise.resolve(null);
  });
}

function isArticleMessage(message: unknown): message is ArticleMessage {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === NAME;
}
