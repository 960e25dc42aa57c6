// Does a report of a failure help us, and keep what was read to the reader?

import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { describeProblem, type Problem } from '../../../src/ui/reader/diagnostics.ts';

const problem: Problem = {
  step: 'reading',
  detail: 'cannot read “the crane of Lunden” at https://crane.example/story?id=7',
  page: { url: 'https://crane.example/story?id=7', text: 'The harbour board of Lunden said on Monday.' },
};
const options = { surface: 'popup', userAgent: 'Browser/1.0', hasPage: false };

describe('a report of a failure', () => {
  it('names version, surface, browser, step and what the step said', () => {
    expect(describeProblem(problem, options).split('\n')).toEqual([
      `Dramatis ${packageJson.version}`,
      'surface: popup',
      'browser: Browser/1.0',
      'step: reading',
      'detail: cannot read “…” at <address>',
      '',
    ]);
  });

  it('holds address and text of the page only where the reader ticked that', () => {
    expect(describeProblem(problem, options)).not.toMatch(/crane|Lunden/);
    const whole = describeProblem(problem, { ...options, hasPage: true });
    expect(whole).toContain('page: https://crane.example/story?id=7\n\nThe harbour board of Lunden');
  });

  it('is the same with the box ticked where there is no page', () => {
    const bare = { ...problem, page: null };
    expect(describeProblem(bare, { ...options, hasPage: true })).toContain('step: reading');
  });
});
