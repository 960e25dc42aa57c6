// How is a part of the page named so that it is found again, here and on the site's other pages?

/** Names made by machines change with each build: css-1x2y3z, sc-aBcDeF, jsx-123, post-48211. */
const MACHINE_MADE = /\d{3,}|^(?:css|sc|jsx|svelte|emotion|styles?)[-_]|(?=[a-z]*[A-Z])(?=\w*\d)\w{6,}$|__\w{5,}$/;
const MAX_LEVELS = 6;

/**
 * A selector that fits this element alone, by what its makers called it where that is enough, else by where it stands.
 *
 * <div itemprop="articleBody">          -> div[itemprop="articleBody"]
 * <div class="story css-1x2y3z">        -> div.story
 * the second of two <div class="text">  -> main > div:nth-of-type(2)
 */
export function describeElement(element: Element): string {
  const page = element.ownerDocument;
  const isUnique = (selector: string): boolean => page.querySelectorAll(selector).length === 1;
  const names = namesOf(element);
  const alone = names.find(isUnique);
  if (alone !== undefined) return alone;
  const above = ancestorsOf(element).flatMap((ancestor) => namesOf(ancestor).filter(isUnique).slice(0, 1));
  const combined = above.flatMap((name) => names.map((own) => `${name} ${own}`)).find(isUnique);
  return combined ?? toPath(element, isUnique);
}

/** From the most telling to the least. */
function namesOf(element: Element): readonly string[] {
  const tag = CSS.escape(element.localName);
  const id = element.id;
  const classes = [...element.classList]
    .filter((name) => !MACHINE_MADE.test(name))
    .map((name) => `.${CSS.escape(name)}`);
  const attributes = ['itemprop', 'role', 'data-testid', 'data-component'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null || value === '' || MACHINE_MADE.test(value) ? [] : [`${tag}[${name}="${CSS.escape(value)}"]`];
  });
  return [
    ...attributes,
    ...(id !== '' && !MACHINE_MADE.test(id) ? [`#${CSS.escape(id)}`] : []),
    ...classes.map((name) => tag + name),
    ...(classes.length > 1 ? [tag + classes.join('')] : []),
    tag,
  ];
}

function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  let parent = element.parentElement;
  while (parent !== null && found.length < MAX_LEVELS && parent.localName !== 'html') {
    found.push(parent);
    parent = parent.parentElement;
  }
  return found;
}

/** By place among its sisters, up to the first ancestor that has a name of its own. */
function toPath(element: Element, isUnique: (selector: string) => boolean): string {
  const parent = element.parentElement;
  if (parent === null) return CSS.escape(element.localName);
  const sisters = [...parent.children].filter(({ localName }) => localName === element.localName);
  const own = `${CSS.escape(element.localName)}:nth-of-type(${sisters.indexOf(element) + 1})`;
  const name = namesOf(parent).find(isUnique);
  return `${name ?? toPath(parent, isUnique)} > ${own}`;
}
