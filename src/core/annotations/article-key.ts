// Under which name is an article kept, however its address is dressed up?

/** The page's address without what only says how the reader came there. */
export type ArticleKey = string & { readonly __brand: 'ArticleKey' };

/** Parameters that count visits and never choose what is shown. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|cmpid|ns_\w+|at_(?:medium|campaign|custom\d)|smid|share_id|ref_src|ref_url|guccounter|guce_\w+|__twitter_impression)$/i;

/**
 * https://Paper.example/a?id=7&utm_source=x#top   -> https://paper.example/a?id=7
 * https://paper.example/a?page=2                  -> unchanged: another page of the story
 *
 * What is no web address is its own key.
 */
export function toArticleKey(url: string): ArticleKey {
  const parts = /^(https?:\/\/)([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#.*)?$/i.exec(url.trim());
  if (parts === null) return url.trim() as ArticleKey;
  const [, scheme = '', host = '', path = '', query = ''] = parts;
  const kept = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  const address = `${scheme.toLowerCase()}${host.toLowerCase()}${path === '' ? '/' : path}`;
  return (kept.length === 0 ? address : `${address}?${kept.join('&')}`) as ArticleKey;
}
