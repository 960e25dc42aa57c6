// Where does the background hear that an article stands in a tab?

import { onMessage } from '../platform/message-port.ts';
import { isNamed } from './is-named.ts';
import { NAME } from './tell-of-article.ts';

export interface ArticleTab {
  readonly tabId: number;
  /** As the browser has it. */
  readonly url: string;
}

export function onArticleFound(listener: (tab: ArticleTab) => void): void {
  onMessage((message, sender) => {
    if (!isNamed(message, NAME)) return null;
    // Frames and pages of our own do not count.
    if (sender.tabId !== null && sender.isTop) listener({ tabId: sender.tabId, url: sender.url });
    return Promise.resolve(null);
  });
}
