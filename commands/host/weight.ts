/** `/host weight`: the share of the machine that a server gets while others wait, too. */
import { z } from 'zod';
import { deed } from '../../src/command.js';
import type { Option } from '../../src/command-options.js';
import { RefusedError } from '../../src/errors.js';
import { changeWeight, isKnown, weightOf } from '../../src/state/weights.js';
import { hostOf, markPlace, placeOf, serverOption } from './naming.js';

const [LEAST, MOST] = [0.01, 100];
const USUAL = [0.25, 0.5, 1, 2, 4, 10];

export const weight = deed({
  options: () => ({ server: serverOption(), weight: weightOption() }),
  run: async (asked, { server, weight: given }, { database, whisper: say }) => {
    const place = placeOf(server, asked);
    const label = say.host.weightOf(markPlace(place));
    if (given === undefined) {
      return { text: say.settings.fact(label, String(await weightOf(database, place))), private: true };
    }
    const isHere = place.platform === asked.platform && place.server === asked.server;
    if (!isHere && !(await isKnown(database, place)))
      throw new RefusedError(say.host.refusals.unknown(markPlace(place)));
    const before = await changeWeight(database, place, given, hostOf(asked));
    const change = say.settings.difference(label, String(before), String(given));
    return { text: before === given ? say.settings.unchanged : change, private: true };
  },
});

/** Typed as a word: a group's number is a number, too, and neither must be taken for the other. */
function weightOption(): Option<number | undefined> {
  return {
    type: 'word',
    max: 10,
    suggests: (typed) => {
      const given = Number(typed);
      return (typed.trim() !== '' && isWeight(given) ? [given] : USUAL).map(String).map((each) => ({
        name: each,
        value: each,
      }));
    },
    read: (say) =>
      z
        .union([z.number(), z.string().trim().min(1).transform(Number)], say.host.refusals.weight)
        .refine(isWeight, say.host.refusals.weight)
        .optional(),
  };
}

const isWeight = (number: number) => number >= LEAST && number <= MOST;
