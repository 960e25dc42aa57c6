// What does the page's structured data say about its article?

/** A JSON object of unknown shape: read with the `…Of` functions below only. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Larger scripts are product lists; parsing them would cost more than they tell. */
const MAX_SCRIPT_LENGTH = 2_000_000;
const MAX_OBJECTS = 2_000;

const ARTICLE_TYPES =
  /^(?:(?:.*NewsArticle|Article|.*BlogPosting|Report|ReviewNewsArticle|LiveBlogPosting|SocialMediaPosting|ScholarlyArticle|TechArticle|AdvertiserContentArticle|SatiricalArticle|Review))$/;

/** All objects of all JSON-LD scripts, those inside `@graph`, arrays and other objects included. */
export function readJsonLd(document: Document): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT_LENGTH) collect(parseLeniently(text), objects);
  }
  return objects;
}

export function typesOf(object: JsonObject): readonly string[] {
  return textsOf(object['@type']).map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

/** The object about this very page: the first of an article type that has a headline or a body. */
export function findArticleObject(objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPES.test(type)));
  return articles.find((object) => textOf(object.headline) ?? textOf(object.articleBody)) ?? articles[0] ?? null;
}

export function textOf(value: unknown): string | null {
  return textsOf(value)[0] ?? null;
}

export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isObject(value) && '@value' in value ? textsOf(value['@value']) : [];
}

export function objectsOf(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  return isObject(value) ? [value] : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, into: JsonObject[]): void {
  const queue: unknown[] = [value];
  for (const item of queue) {
    if (into.length >= MAX_OBJECTS) return;
    if (Array.isArray(item)) queue.push(...item);
    if (!isObject(item)) continue;
    into.push(item);
    queue.push(...Object.values(item).filter((part) => typeof part === 'object'));
  }
}

/** Sites wrap the JSON in comments or CDATA and leave raw line breaks inside strings. */
function parseLeniently(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Broken scripts are common; the second attempt mends the usual breaks, and other sources remain.
    }
  }
  return null;
}
