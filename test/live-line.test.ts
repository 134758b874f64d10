import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLiveLine } from '../src/live-line.js';
import { sentencesFor } from '../src/messages/index.js';

const say = sentencesFor('en');
let written = '';

const wasScreen = process.stderr.isTTY;
const wasColumns = process.stderr.columns;
const be = (isScreen: boolean, columns = 80) => {
  process.stderr.isTTY = isScreen;
  process.stderr.columns = columns;
};
beforeEach(() => {
  written = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  be(wasScreen, wasColumns);
});

describe('on a screen', () => {
  it('rewrites one line in place', () => {
    be(true);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'drawing', frame: 1, frames: 96 });
    line.show({ phase: 'drawing', frame: 2, frames: 96 });

    expect(written).toBe('\r\x1b[2Kdrawing, frame 1 of 96\r\x1b[2Kdrawing, frame 2 of 96');
  });

  it('clears the line before a sentence that stays', () => {
    be(true);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'encoding' });
    line.print('Something went wrong.');

    expect(written).toBe('\r\x1b[2Kencoding\r\x1b[2KSomething went wrong.\n');
  });

  it.each([
    [10, 'drawing, '],
    [1, ''],
    [80, 'drawing, frame 1 of 96'],
  ])('keeps within %i columns', (columns, text) => {
    be(true, columns);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'drawing', frame: 1, frames: 96 });

    expect(written).toBe(`\r\x1b[2K${text}`);
  });

  it('counts two columns for a Chinese character', () => {
    be(true, 8);
    const line = openLiveLine({ silent: false, say: sentencesFor('zh') });

    line.show({ phase: 'encoding' });
    line.show({ phase: 'drawing', frame: 1, frames: 96 });

    expect(written).toBe('\r\x1b[2K编码中\r\x1b[2K绘制中');
  });
});

describe('in a file', () => {
  it('writes one line per phase', () => {
    be(false);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'directing', step: 1, steps: 20 });
    line.show({ phase: 'directing', step: 2, steps: 20 });
    line.show({ phase: 'drawing', frame: 1, frames: 96 });
    line.show({ phase: 'drawing', frame: 2, frames: 96 });
    line.clear();

    expect(written).toBe('directing, step 1 of 20\ndrawing, frame 1 of 96\n');
  });
});

describe('in silence', () => {
  it.each([true, false])('shows no progress, and still prints sentences (screen: %s)', (isScreen) => {
    be(isScreen);
    const line = openLiveLine({ silent: true, say });

    line.show({ phase: 'drawing', frame: 1, frames: 96 });
    line.clear();
    line.print('Something went wrong.');

    expect(written).toBe('Something went wrong.\n');
  });
});

describe('the time left', () => {
  it('is told in whole seconds, rounded up, where it is known', () => {
    be(false);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'waiting', place: 3, secondsLeft: 4.2 });
    line.show({ phase: 'drawing', frame: 9, frames: 96, secondsLeft: 0.4 });

    expect(written).toBe('number 3 in the line, about 5 s left\ndrawing, frame 9 of 96, about 1 s left\n');
  });

  it('is left out where it is not', () => {
    be(false);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'waiting', place: 3 });

    expect(written).toBe('number 3 in the line\n');
  });
});
