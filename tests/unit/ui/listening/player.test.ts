// Does reading aloud go on, whatever the engine tells or keeps to itself?

import { beforeEach, describe, expect, it } from 'vitest';
import { buildTextDocument } from '../../../../src/core/text/build-document.ts';
import { planPieces } from '../../../../src/ui/listening/plan-pieces.ts';
import { createPlayer, type Player, type StartTimer } from '../../../../src/ui/listening/player.ts';
import { createFakeSpeech, type FakeSpeech } from './fake-speech.ts';

const PARAGRAPHS = ['One is here. Two is here.', 'Three is here.', 'Four is here. Five is here.'];
const document = buildTextDocument({
  blocks: PARAGRAPHS.map((text) => ({ kind: 'paragraph', text })),
  headline: null,
  dek: null,
  lang: 'en',
});
const pieces = planPieces(document, { rate: 1, announce: null, quotes: [] });

let speech: FakeSpeech;
let player: Player;
let timers: { readonly run: () => void; readonly delayMs: number }[];

const startTimer: StartTimer = (run, delayMs) => {
  const timer = { run, delayMs };
  timers.push(timer);
  return () => {
    timers = timers.filter((other) => other !== timer);
  };
};
const pass = (): void => {
  const [timer] = timers.splice(0, 1);
  timer?.run();
};
const last = (): string | undefined => speech.said.at(-1)?.text;
const texts = (): readonly string[] => speech.said.map(({ text }) => text);
const end = (): void => {
  speech.events().onStart();
  speech.events().onEnd();
};

beforeEach(() => {
  timers = [];
  speech = createFakeSpeech();
  player = createPlayer(speech, startTimer);
  player.configure({ pieces, lang: 'en', voiceUri: 'en-1', rate: 1 });
});

describe('reading on', () => {
  it('says one sentence after another and is idle at the end', () => {
    player.play();
    for (let at = 0; at < 5; at += 1) end();
    expect(texts()).toEqual(['One is here.', 'Two is here.', 'Three is here.', 'Four is here.', 'Five is here.']);
    expect(player.state()).toMatchObject({ status: 'idle', piece: null });
    expect(timers).toEqual([]);
  });

  it('begins at a position, at the very word', () => {
    player.play(document.text.indexOf('is here', document.text.indexOf('Four')));
    expect(last()).toBe('is here.');
    end();
    expect(last()).toBe('Five is here.');
  });

  it('begins behind a gap with what follows, and behind the end with the last', () => {
    player.play(document.text.indexOf('Three') - 1);
    expect(last()).toBe('Three is here.');
    player.play(10_000);
    expect(player.state().piece?.text).toBe('Five is here.');
  });

  it('does nothing where there is nothing to read', () => {
    player.configure({ pieces: [], lang: 'en', voiceUri: null, rate: 1 });
    player.play();
    expect(speech.said).toEqual([]);
    expect(player.state().status).toBe('idle');
  });

  it('says who speaks in a breath of its own', () => {
    player.configure({
      pieces: pieces.map((piece, at) => (at === 1 ? { ...piece, announcement: 'Ana Ruiz says:' } : piece)),
      lang: 'en',
      voiceUri: null,
      rate: 1,
    });
    player.play();
    end();
    expect(last()).toBe('Ana Ruiz says:');
    speech.events().onWord(0, 3);
    expect(player.state().word).toBeNull();
    end();
    expect(last()).toBe('Two is here.');
  });
});

describe('marks', () => {
  const wordNow = (): string | null => {
    const word = player.state().word;
    return word === null ? null : document.text.slice(word.start, word.end);
  };

  it('follow the word, with or without its length, also behind a space', () => {
    player.play();
    speech.events().onWord(0, 3);
    expect(wordNow()).toBe('One');
    speech.events().onWord(4, null);
    expect(wordNow()).toBe('is');
    speech.events().onWord(6, null);
    expect(wordNow()).toBe('here.');
  });

  it('fit after going on in mid-sentence', () => {
    player.play(document.text.indexOf('is here. Two'));
    speech.events().onWord(3, 4);
    expect(wordNow()).toBe('here');
  });

  it('stay with the sentence where the engine tells of no word', () => {
    player.play();
    speech.events().onStart();
    expect(player.state()).toMatchObject({ word: null, piece: { text: 'One is here.' } });
  });

  it('never leave the piece, whatever length the engine gives', () => {
    player.play();
    speech.events().onWord(8, 400);
    expect(wordNow()).toBe('here.'.slice(1));
    speech.events().onWord(400, 2);
    expect(wordNow()).toBeNull();
  });
});

describe('pausing', () => {
  it('ends the speech and goes on from the same word', () => {
    player.play();
    speech.events().onWord(4, 2);
    player.pause();
    expect(player.state().status).toBe('paused');
    expect(speech.isSpeaking()).toBe(false);
    player.play();
    expect(last()).toBe('is here.');
  });

  it('goes on from the sentence where no word is known', () => {
    player.play();
    end();
    player.pause();
    player.play();
    expect(last()).toBe('Two is here.');
  });

  it('is what follows when the page or another tab takes the voice away', () => {
    player.play();
    speech.events().onError('interrupted');
    expect(player.state().status).toBe('paused');
  });

  it('stopping forgets the place', () => {
    player.play(document.text.indexOf('Four'));
    player.stop();
    expect(player.state().status).toBe('idle');
    player.play();
    expect(last()).toBe('One is here.');
  });
});

describe('skipping', () => {
  it('goes to the next paragraph, and behind the last to the end', () => {
    player.play();
    player.skip(1);
    expect(last()).toBe('Three is here.');
    player.skip(1);
    expect(last()).toBe('Four is here.');
    player.skip(1);
    expect(player.state().status).toBe('idle');
  });

  it('goes back to the beginning of this paragraph, then to the one before', () => {
    player.play(document.text.indexOf('Five'));
    player.skip(-1);
    expect(last()).toBe('Four is here.');
    player.skip(-1);
    expect(last()).toBe('Three is here.');
    player.skip(-1);
    player.skip(-1);
    expect(last()).toBe('One is here.');
  });

  it('moves without a sound while paused', () => {
    player.play();
    player.pause();
    player.skip(1);
    expect(speech.said).toHaveLength(1);
    player.play();
    expect(last()).toBe('Three is here.');
  });
});

describe('another voice or pace', () => {
  it('goes on from the same word at once', () => {
    player.play();
    speech.events().onWord(4, 2);
    player.configure({ pieces, lang: 'en', voiceUri: 'en-2', rate: 1.5 });
    expect(speech.said.at(-1)).toEqual({ text: 'is here.', lang: 'en', voiceUri: 'en-2', rate: 1.5 });
  });

  it('keeps silent and keeps the place while paused', () => {
    player.play(document.text.indexOf('Three'));
    player.pause();
    player.configure({ pieces, lang: 'en', voiceUri: 'en-2', rate: 2 });
    expect(speech.said).toHaveLength(1);
    player.play();
    expect(last()).toBe('Three is here.');
  });
});

describe('an engine that keeps silent', () => {
  it('is asked once more where nothing begins, then given up with a reason', () => {
    player.play();
    speech.setSpeaking(false);
    pass();
    expect(texts()).toEqual(['One is here.', 'One is here.']);
    speech.setSpeaking(false);
    pass();
    expect(player.state()).toMatchObject({ status: 'failed', reason: 'silent' });
    expect(timers).toEqual([]);
  });

  it('is believed where it speaks without telling', () => {
    player.play();
    pass();
    expect(texts()).toEqual(['One is here.']);
    speech.setSpeaking(false);
    pass();
    expect(last()).toBe('Two is here.');
  });

  it('goes on where the end was lost', () => {
    player.play();
    speech.events().onStart();
    speech.setSpeaking(false);
    pass();
    expect(last()).toBe('Two is here.');
  });

  it('waits once where it is still speaking, then goes on: it hangs', () => {
    player.play();
    speech.events().onStart();
    pass();
    expect(texts()).toHaveLength(1);
    pass();
    expect(last()).toBe('Two is here.');
  });

  it('gets more time with each word that it tells', () => {
    player.play();
    speech.events().onStart();
    const [first] = timers;
    speech.events().onWord(0, 3);
    expect(timers).toHaveLength(1);
    expect(timers[0]).not.toBe(first);
  });

  it('may send the end twice, or late, without a sentence being lost', () => {
    player.play();
    const events = speech.events();
    events.onStart();
    events.onEnd();
    events.onEnd();
    events.onError('canceled');
    expect(last()).toBe('Two is here.');
    expect(player.state().status).toBe('playing');
  });
});

it('says why where a voice fails, and can be started again', () => {
  player.play();
  end();
  speech.events().onError('voice-unavailable');
  expect(player.state()).toMatchObject({ status: 'failed', reason: 'voice-unavailable' });
  player.play();
  expect(last()).toBe('Two is here.');
  expect(player.state()).toMatchObject({ status: 'playing', reason: null });
});

it('tells each change until nobody listens any more', () => {
  const seen: string[] = [];
  const stop = player.subscribe(({ status }) => seen.push(status));
  player.play();
  player.pause();
  stop();
  player.stop();
  expect(seen).toEqual(['playing', 'paused']);
});
