// What is in this field of a file that anybody may have written?

export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text that says something. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** As `Date.prototype.toISOString` writes it: such times sort as text. */
export function isIsoTime(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

export function isOneOf<T>(value: unknown, allowed: readonly T[]): value is T {
  return allowed.some((item) => item === value);
}

/** A whole number from 0 on, null for anything else. */
export function toCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && 0 <= value ? value : null;
}

export function toScore01(value: unknown): number {
  return typeof value === 'number' && 0 <= value && value <= 1 ? value : 0;
}

export function toTextList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

/** What cannot be read is left out. */
export function toList<T>(value: unknown, read: (item: Fields) => T | null): readonly T[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map(read)
    .filter((item): item is T => item !== null);
}
