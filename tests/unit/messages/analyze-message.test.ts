// Does a question of the in-page reader reach the background, and nothing else?

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../src/core/analysis.ts';
import { answerAnalysis, askForAnalysis } from '../../../src/messages/analyze-message.ts';

type Answer = (message: unknown) => Promise<unknown> | null;

const port = vi.hoisted(() => ({ answers: [] as Answer[] }));
vi.mock('../../../src/platform/message-port.ts', () => ({
  onMessage: (answer: Answer) => port.answers.push(answer),
  sendToBackground: async (message: unknown) => {
    // As the browser does: JSON, and the first listener that takes it.
    const copy: unknown = JSON.parse(JSON.stringify(message));
    for (const answer of port.answers) {
      const reply = answer(copy);
      if (reply !== null) return reply;
    }
    throw new Error('Could not establish connection. Receiving end does not exist.');
  },
}));

const REQUEST = { blocks: [{ text: 'Yes.', kind: 'paragraph' }], headline: null, dek: null, lang: 'en' } as const;
const ANALYSIS: Analysis = { lang: 'en', limits: [], people: [], organizations: [], places: [], quotes: [], trace: [] };

beforeEach(() => {
  port.answers.length = 0;
});

describe('the question', () => {
  it('arrives whole, and its answer comes back', async () => {
    const asked = vi.fn(async () => ANALYSIS);
    answerAnalysis(asked);
    expect(await askForAnalysis(REQUEST)).toEqual(ANALYSIS);
    expect(asked).toHaveBeenCalledWith(REQUEST);
  });

  it('fails where the background is gone or the engine failed', async () => {
    await expect(askForAnalysis(REQUEST)).rejects.toThrow('Receiving end');
    answerAnalysis(() => Promise.reject(new Error('out of memory')));
    await expect(askForAnalysis(REQUEST)).rejects.toThrow('out of memory');
  });

  it.each([[null], ['analyze'], [{}], [{ name: 'reader→background: analyze' }], [{ name: 'other', request: REQUEST }]])(
    'leaves %j to others',
    (message) => {
      answerAnalysis(async () => ANALYSIS);
      expect(port.answers[0]?.(message)).toBeNull();
    },
  );
});
