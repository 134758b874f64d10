import { expect, it } from 'vitest';
import { SPECIES } from '../../../../../src/engines/theatre/stage/beasts/beast-species.js';
import { litCoats } from '../../../../../src/engines/theatre/stage/beasts/drawn-beast.js';
import { channels } from '../../../../../src/engines/theatre/stage/painting/paint.js';
import { sootyCoats } from '../../../../../src/engines/theatre/stage/painting/soot.js';

const brightest = (colour: string): number => Math.max(...channels(colour));

it('leaves eyes and mouth of a sooty giraffe to be read: bright about both, dark elsewhere', () => {
  const { coat, mark, ear, ink, snout, white, clean } = sootyCoats(
    litCoats(SPECIES['1f992']!, (colour) => colour),
    1,
  );

  const dark = [coat, mark, ear].map(brightest);
  const bright = [snout, clean!, white].map(brightest);

  expect(Math.max(...dark)).toBeLessThan(160);
  expect(Math.min(...bright) - brightest(ink)).toBeGreaterThan(110);
  expect(Math.min(...bright) - Math.max(...dark)).toBeGreaterThan(30);
});
