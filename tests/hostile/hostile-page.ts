// Where in an otherwise honest news page does a payload stand?

export const PLACES = ['paragraph', 'block', 'attribute', 'headline', 'metadata', 'structured'] as const;
export type Place = (typeof PLACES)[number];

export interface HostilePage {
  readonly id: string;
  readonly place: Place | 'whole';
  readonly payload: string;
}

const PROSE = [
  'The harbour board of Lunden said on Monday that the old crane will stay where it has stood for ninety years.',
  '“It is part of the town,” said Marit Osei, who chairs the board. “Nobody asked us to take it down.”',
  'The decision ends four months of letters, two hearings and one petition that gathered more names than the town has voters.',
  'Work on the quay begins in the spring, and the crane will be painted before the first boats come back.',
];

/** As its outlet would send it; for `whole` the payload is the page. */
export function toHtml({ place, payload }: HostilePage): string {
  if (place === 'whole') return payload;
  const at = (wanted: Place, text: string): string => (place === wanted ? text : '');
  const inString = JSON.stringify(payload).replaceAll('</', '<\\/');
  const structured = `<script type="application/ld+json">{"@type":"NewsArticle","headline":${inString},"description":${inString},"author":{"name":${inString}},"publisher":{"name":${inString}},"datePublished":${inString},"image":${inString}}</script>`;
  const escaped = payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const metadata = ['og:title', 'og:site_name', 'og:description', 'author', 'article:published_time', 'og:image']
    .map((name) => `<meta property="${name}" content="${escaped}">`)
    .join('');
  return `<!doctype html><html lang="en"><head><title>${place === 'headline' ? payload : 'Crane stays'}</title>${at('metadata', metadata)}${at('structured', structured)}</head>
<body><article><h1>${place === 'headline' ? payload : 'Crane stays'}</h1>
<p>${PROSE[0]}</p>
<p>${PROSE[1]} ${at('paragraph', payload)}</p>
${at('block', payload)}
${at('attribute', `<figure><img src="https://hostile.example/crane.jpg" alt="${escaped}" title="${escaped}"><figcaption>${escaped}</figcaption></figure><p><a href="${escaped}">The minutes</a> of the hearing were read aloud.</p>`)}
<p>${PROSE[2]}</p><p>${PROSE[3]}</p></article></body></html>`;
}
