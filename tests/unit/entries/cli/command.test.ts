// Does the command line understand what it is asked, and say what to write where it does not?

import { describe, expect, it } from 'vitest';
import { toBatchPages } from '../../../../src/entries/cli/batch-list.ts';
import { toCommand } from '../../../../src/entries/cli/command.ts';

describe('a request', () => {
  it.each([
    ['story.html', { kind: 'page', file: 'story.html', url: null, hasTrace: false }],
    [
      'story.html --url https://echo.example/a --why',
      { kind: 'page', file: 'story.html', url: 'https://echo.example/a', hasTrace: true },
    ],
    [
      '--url https://echo.example/a story.html',
      { kind: 'page', file: 'story.html', url: 'https://echo.example/a', hasTrace: false },
    ],
    ['--text story.txt --title Headline', { kind: 'text', file: 'story.txt', title: 'Headline', hasTrace: false }],
    ['--text story.txt', { kind: 'text', file: 'story.txt', title: null, hasTrace: false }],
    ['--batch list.jsonl --out results', { kind: 'batch', list: 'list.jsonl', folder: 'results', hasTrace: false }],
    ['--help', { kind: 'help' }],
  ])('%s is understood', (line, command) => {
    expect(toCommand(line.split(' '))).toEqual(command);
  });

  it.each([
    ['', 'name a page'],
    ['a.html b.html', 'one page at a time'],
    ['a.html --colour', "'--colour'"],
    ['a.html --url echo', 'http or https'],
    ['a.html --url javascript:alert(1)', 'http or https'],
    ['a.html --title Headline', '--title goes with --text'],
    ['a.html --out results', '--out goes with --batch'],
    ['--batch list.jsonl', '--batch needs --out'],
    ['--batch list.jsonl --out results a.html', 'leave out a.html'],
    ['--batch list.jsonl --out results --url https://echo.example/a', 'its own "url"'],
    ['--text story.txt --url https://echo.example/a', 'a text has none'],
  ])('%j is refused with what to write instead', (line, message) => {
    expect(() => toCommand(line.split(' ').filter(Boolean))).toThrow(message);
  });
});

describe('a list of pages', () => {
  it('is read line by line, blank lines skipped', () => {
    const list = '{"page":"a","html":"a.html","url":"https://echo.example/a"}\r\n\n{"page":"b","html":"b.html"}\n';
    expect(toBatchPages(list)).toEqual([
      { page: 'a', html: 'a.html', url: 'https://echo.example/a' },
      { page: 'b', html: 'b.html', url: null },
    ]);
  });

  it.each([
    ['{"page":"a",', 'line 1: is no JSON'],
    ['["a","a.html"]', 'line 1: is no object'],
    ['{"page":"a"}', 'line 1: needs "page" and "html"'],
    ['{"page":"../a","html":"a.html"}', 'must hold no slash'],
    ['{"page":"a","html":"a.html","url":7}', '"url" must be text'],
    ['{"page":"a","html":"a.html"}\n{"page":"a","html":"b.html"}', 'line 2: page "a" stands in line 1 already'],
  ])('%s is refused by line', (list, message) => {
    expect(() => toBatchPages(list)).toThrow(message);
  });
});
