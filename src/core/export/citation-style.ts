// In which styles can a quote be cited?

/** `plain` holds no word of any language; the others are English conventions. */
export const CITATION_STYLES = ['plain', 'apa', 'mla', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
