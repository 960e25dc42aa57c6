// How does a bundled face come into a document that may load no font? As bytes: no policy of a page stands in the way.

export interface FaceSource {
  /** A `data:` address of the font file; it is decoded here and never asked for. */
  readonly url: string;
  readonly style: 'normal' | 'italic';
  /** One weight, or two with a space between for a variable face. */
  readonly weight: string;
  readonly unicodeRange?: string;
}

/** What the script of a font leaves behind, in the globals of the world it runs in; in a page, the page does not see it. */
interface FontWorld {
  dramatisFaces?: Readonly<Record<string, readonly FaceSource[]>>;
}
// Our own pages' window, or the isolated world over a page.
const world = globalThis as FontWorld;

export function offerFaces(font: string, faces: readonly FaceSource[]): void {
  world.dramatisFaces = { ...world.dramatisFaces, [font]: faces };
}

/** null until the font's script has run in this world. */
export function findFaces(font: string): readonly FaceSource[] | null {
  return world.dramatisFaces?.[font] ?? null;
}

/**
 * Add the faces under a family name.
 *
 * @returns a function that takes them out again, once all can be used. Rejects where one is broken.
 */
export async function addFaces(
  document: Document,
  family: string,
  sources: readonly FaceSource[],
): Promise<() => void> {
  const faces = sources.map(
    ({ url, style, weight, unicodeRange = 'U+0-10FFFF' }) =>
      new FontFace(family, toBytes(url), { style, weight, unicodeRange, display: 'swap' }),
  );
  await Promise.all(faces.map((face) => face.load()));
  for (const face of faces) document.fonts.add(face);
  return () => {
    for (const face of faces) document.fonts.delete(face);
  };
}

function toBytes(url: string): ArrayBuffer {
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (unit) => unit.charCodeAt(0));
  return bytes.buffer;
}
