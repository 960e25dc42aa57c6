// How is JSON written so that it stays data wherever it ends up?

/** Signs that would open HTML or a script's line, should somebody serve or paste the file as such; JSON reads them back as they were. */
const LIVE = /[<>&\u2028\u2029\u007F-\u009F\uFEFF]/g;

/** Indented by two; every string comes back unchanged. */
export function toSafeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(LIVE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
