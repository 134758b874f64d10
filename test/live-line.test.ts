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

    expect(written).toBe('\r\x1b[2KDrawing your film: 1% done.\r\x1b[2KDrawing your film: 2% done.');
  });

  it('clears the line before a sentence that stays', () => {
    be(true);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'encoding' });
    line.print('Something went wrong.');

    expect(written).toBe('\r\x1b[2KAlmost done: saving your film.\r\x1b[2KSomething went wrong.\n');
  });

  it.each([
    [10, 'Drawing y'],
    [1, ''],
    [80, 'Drawing your film: 1% done.'],
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

    expect(written).toBe('\r\x1b[2K快好了\r\x1b[2K正在绘');
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

    expect(written).toBe('Working out the scene: 5% done.\nDrawing your film: 1% done.\n');
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

    expect(written).toBe(
      'Your film is number 3 in line. It should be here in about 5 seconds.\nDrawing your film: 9% done. About 1 second left.\n',
    );
  });

  it('is left out where it is not', () => {
    be(false);
    const line = openLiveLine({ silent: false, say });

    line.show({ phase: 'waiting', place: 3 });

    expect(written).toBe('Your film is number 3 in line.\n');
  });
});
