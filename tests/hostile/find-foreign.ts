// Does what is shown hold anything that an article has no need of? A second opinion beside “nothing ran”: it looks at
// the tree itself and shares no list with the sanitizer.

const DANGEROUS_TAGS =
  'script, iframe, frame, frameset, object, embed, applet, link, meta, base, style, form, math, foreignObject, animate, set, template, portal, video, audio, source, track, marquee, isindex, noscript, textarea, select';

const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'background', 'xlink:href', 'ping'];

export function findForeign(root: ParentNode): string[] {
  const body = root.querySelector('.body');
  if (body === null) return [];
  const tags = [...body.querySelectorAll(DANGEROUS_TAGS)].map(({ localName }) => `<${localName}>`);
  const attributes = [...body.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().flatMap((name) => {
      const value = element.getAttribute(name) ?? '';
      if (/^on/i.test(name) || name === 'srcdoc' || name === 'is') return [`${name}=${value.slice(0, 60)}`];
      const isAddress = ADDRESSES.includes(name.toLowerCase());
      return isAddress && !/^https?:\/\//.test(value) ? [`${name}=${value.slice(0, 60)}`] : [];
    }),
  );
  return [...tags, ...attributes];
}
