// Does a report of a failure help us, and keep what was read to the reader?

import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { describeProblem, type Problem } from '../../../src/ui/reader/diagnostics.ts';

const problem: Problem = {
  step: 'reading',
  detail: 'cannot read “the crane of Lunden” at https://crane.example/story?id=7',
  url: 'https://crane.example/story?id=7',
};
const options = { surface: 'popup', userAgent: 'Browser/1.0', hasAddress: false };

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

  it('holds the address of the page only where the reader ticked that', () => {
    expect(describeProblem(problem, options)).not.toMatch(/crane|Lunden/);
    expect(describeProblem(problem, { ...options, hasAddress: true })).toContain(
      '\npage: https://crane.example/story?id=7\n',
    );
  });

  it('never holds a word of the page', () => {
    expect(describeProblem(problem, { ...options, hasAddress: true })).not.toMatch(/Lunden/);
  });
});
