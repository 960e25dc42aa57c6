// Which day does a citation name? The day as the page wrote it, whatever the clock of the reader.

/** Year, and month and day where they are known. */
export type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

/** `2026-11-25T23:30:00-05:00` -> `[2026, 11, 25]`; null for what does not begin like an ISO date. */
export function toDateParts(time: string | null): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(time?.trim() ?? '') ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 0), Number(day ?? 0)];
  if (m < 1 || 12 < m) return [y];
  return d < 1 || 31 < d ? [y, m] : [y, m, d];
}

/** `2026-11-25`, `2026-11` or `2026`. */
export function toIsoDay(time: string | null): string | null {
  const parts = toDateParts(time);
  return parts === null ? null : parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
