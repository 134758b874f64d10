import { expect, it } from 'vitest';
import { SPECIES } from '../../../../src/engines/theatre/stage/beast-species.js';
import { litCoats } from '../../../../src/engines/theatre/stage/drawn-beast.js';
import { channels } from '../../../../src/engines/theatre/stage/paint.js';
import { sootyCoats } from '../../../../src/engines/theatre/stage/soot.js';

const brightest = (colour: string): number => Math.max(...channels(colour));

it('leaves nothing bright on a sooty giraffe but its eyes and the lines of their lids', () => {
  const { white, lid, ink, nose, ...fur } = sootyCoats(
    litCoats(SPECIES['1f992']!, (colour) => colour),
    1,
  );

  const bright = Object.values(fur).filter((colour) => colour && brightest(colour) > 110);

  expect(bright).toEqual([]);
  expect([white, lid].map((colour) => brightest(colour!))).toEqual([255, 255]);
});
