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

    expect(written).toBe('\r\x1b[2KStep 2 of 2: drawing, 1%.\r\x1b[2KStep 2 of 2: drawing, 2%.');
  });

  it('clears the line before a sentence that stays', () => {
    be(true);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'encoding' });
    line.print('Something went wrong.');

    expect(written).toBe('\r\x1b[2KAlmost done: saving the film.\r\x1b[2KSomething went wrong.\n');
  });

  it.each([
    [10, 'Step 2 of'],
    [1, ''],
    [80, 'Step 2 of 2: drawing, 1%.'],
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

    expect(written).toBe('\r\x1b[2K快好了\r\x1b[2K第 2 步');
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

    expect(written).toBe('Step 1 of 2: planning the scene.\nStep 2 of 2: drawing, 1%.\n');
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
  it('is told in steps that such an estimate is good for, where it is known', () => {
    be(false);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'waiting', place: 3, secondsLeft: 4.2 });
    line.show({ phase: 'drawing', frame: 9, frames: 96, secondsLeft: 0.4 });

    expect(written).toBe(
      'Your film is number 3 in line. It should be here in about 5 seconds.\nStep 2 of 2: drawing, 9%. About 5 seconds left.\n',
    );
  });

  it('is left out where it is not', () => {
    be(false);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'waiting', place: 3 });

    expect(written).toBe('Your film is number 3 in line.\n');
  });
});
