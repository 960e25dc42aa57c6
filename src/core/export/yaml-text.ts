// How does a page's text stand in YAML front matter as text? Always in double quotes, where every sign can be escaped.

import { toLine } from './plain-text.ts';

/** `a: "b"` -> `"a: \"b\""`. JSON's strings are YAML's as well, but for the line ends that only YAML knows; `toLine` took those. */
export function toYamlText(text: string): string {
  return JSON.stringify(toLine(text));
}

export type YamlValue = string | readonly string[] | null;

/** Front matter between its two fences. What is null or empty is left out. */
export function toFrontMatter(fields: Readonly<Record<string, YamlValue>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === null || value.length === 0) return [];
    if (typeof value === 'string') return [`${key}: ${toYamlText(value)}`];
    return [`${key}:`, ...value.map((item) => `  - ${toYamlText(item)}`)];
  });
  return ['---', ...lines, '---', ''].join('\n');
}
