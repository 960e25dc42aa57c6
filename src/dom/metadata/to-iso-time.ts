// Which moment does this date of a page name, in ISO 8601?

/**
 * `2024-05-03T17:47:42+0200` -> `2024-05-03T17:47:42+02:00`
 * `May 3, 2024`              -> `2024-05-03`
 * `yesterday`                -> null
 *
 * A zone is kept as given and never invented.
 */
export function toIsoTime(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return fromIso(trimmed) ?? fromEpoch(trimmed) ?? fromWords(trimmed) ?? fromDotted(trimmed);
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2})(\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;

function fromIso(text: string): string | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone = ''] = match;
  if (Number(month) > 12 || Number(day) > 31 || Number(month) === 0 || Number(day) === 0) return null;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${fraction}${toZone(zone)}`;
}

function toZone(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return digits === '' ? '' : `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

/** Seconds or milliseconds since 1970, between 1990 and 2100. */
function fromEpoch(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  return new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000Z', 'Z');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

function fromWords(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return toDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? toDate(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

/** `Stand: 22.04.2024, 06:00 Uhr`; with slashes nobody knows which number is the day. */
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D{1,12}(\d{1,2})[:.](\d{2}))?/;

function fromDotted(text: string): string | null {
  const [, day = '', month = '', year, hour, minute] = DOTTED.exec(text) ?? [];
  if (year === undefined || Number(month) > 12 || Number(day) > 31) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}:00`;
}

function toDate(year = '', monthName = '', day = ''): string | null {
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
