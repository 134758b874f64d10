/** Stuck and free again, held and let go. Called by `dealings.ts`. */
import { DEPTH, type Dealt, type Place } from './duo.js';

/** What one gets one's head into; all else one sticks in with one's middle. */
const ON_HEAD = /^(?:1fad9|1faa3|1f3fa|1f36f|1f372|1f962|1f383|1f97e|1f462|prop-(?:bowl|cup|vase|basket|trash-can))/;
/** One is in it up to the waist. */
const FROM_ABOVE = /^(?:prop-chimney|1f697|1f6bd|prop-(?:barrel|toilet))/;
const POPS = 0.64;

export const stuckIn: Dealt = (duo) => {
  const { one, place = '1f6aa', play, extra, effect } = duo;
  const person = one.player.role.kind === 'person';
  if (ON_HEAD.test(place)) {
    const [aside, high, size] = person
      ? [0, one.size * 0.46, one.size * 0.58]
      : [one.half * 0.5, one.size * 0.42, one.size * 0.62];
    const sways = Array.from({ length: 9 }, (_, at) => [0.06 + at * 0.07, -0.04 + (at % 2 ? 0.07 : -0.07)] as const);
    const at = (part: number, x: number, up = 0): Place => [part, x + aside, 1, high + up, DEPTH + 0.02];
    return {
      actors: new Map([
        play(
          one,
          [[0, -0.04, 1], ...sways.map(([part, x]): Place => [part, x, 1]), [POPS, -0.04, 1], [POPS + 0.1, -0.2, 1]],
          {
            acts: [['walk', 0.06, POPS - 0.08, undefined, 1.2]],
            reactions: [
              ['tumble', POPS, POPS + 0.2],
              ['giggle', 0.88, 1],
            ],
          },
        ),
      ]),
      guests: [
        extra(place, size, [
          at(0, -0.04),
          ...sways.map(([part, x]) => at(part, x)),
          at(POPS, -0.04),
          [POPS + 0.09, 0.1, 1, 0.72, DEPTH + 0.02],
          [POPS + 0.2, 0.26, 1, 0, DEPTH + 0.02],
        ]),
      ],
      effects: [effect('clash', POPS, POPS + 0.12, { x: -0.02, height: one.size * 0.6 })],
    };
  }
  if (FROM_ABOVE.test(place)) return stuckFromAbove(duo, place);
  const size = Math.max(0.62, one.size * 1.1);
  const wiggles = Array.from(
    { length: 10 },
    (_, at): Place => [0.18 + at * 0.045, at % 2 ? 0.012 : -0.012, 1, size * 0.06],
  );
  return {
    actors: new Map([
      play(
        one,
        [
          [0, -0.34, 1],
          [0.14, -0.02, 1, size * 0.06],
          ...wiggles,
          [POPS, 0, 1, size * 0.06],
          [POPS + 0.08, 0.16, 1, 0.16, DEPTH + 0.04],
          [POPS + 0.16, 0.27, 1, 0, DEPTH + 0.05],
        ],
        {
          acts: [
            ['walk', 0, 0.14],
            ['walk', 0.22, POPS, undefined, 1.3],
          ],
          reactions: [
            ['startle', 0.14, 0.24],
            ['pant', 0.3, POPS - 0.06],
            ['dizzy', POPS + 0.12, 0.9],
            ['giggle', 0.9, 1],
          ],
        },
      ),
    ]),
    // One half of it is behind and the other before whoever is in it.
    guests: (['rear', 'front'] as const).map((half) => {
      const depth = DEPTH + (half === 'rear' ? -0.02 : 0.02);
      const places: Place[] = [
        [0, 0, 1, 0, depth],
        ...wiggles.map(([part, x]): Place => [part, x * 0.7, 1, 0, depth]),
        [POPS + 0.05, 0, 1, 0, depth],
      ];
      return { ...extra(place, size, places), half };
    }),
    effects: [
      effect('clash', POPS, POPS + 0.12, { x: 0.04, height: one.size * 0.5 }),
      effect('dust', POPS + 0.14, POPS + 0.3, { x: 0.27, height: 0 }),
    ],
  };
};

/** Up to the waist, up and down, and out with a bang. */
function stuckFromAbove({ one, play, extra, effect }: Parameters<Dealt>[0], place: string): ReturnType<Dealt> {
  const tall = place.startsWith('1f697') ? 0.42 : 0.5;
  const hero = { ...one, size: Math.min(one.size, 0.5), half: (one.half * Math.min(one.size, 0.5)) / one.size };
  const high = tall * 0.9 - hero.size * 0.5;
  const behind = DEPTH - 0.02;
  const struggles = Array.from(
    { length: 11 },
    (_, at): Place => [
      0.06 + at * 0.05,
      at % 2 ? 0.012 : -0.012,
      at % 4 < 2 ? 1 : -1,
      high + (at % 2 ? 0.035 : 0),
      behind,
    ],
  );
  const far = Math.min(0.34, 0.45 - hero.half);
  return {
    actors: new Map([
      play(
        hero,
        [
          [0, 0, 1, high, behind],
          ...struggles,
          [POPS, 0, 1, high, behind],
          [POPS + 0.06, 0.06, 1, tall + 0.16, DEPTH],
          [POPS + 0.12, far * 0.7, 1, tall * 0.7, DEPTH + 0.03],
          [POPS + 0.17, far, 1, 0, DEPTH + 0.04],
        ],
        {
          acts: [['wave', 0.08, 0.56, undefined, 1.2]],
          reactions: [
            ['startle', 0.04, 0.16],
            ['pant', 0.34, POPS - 0.04],
            ['dizzy', POPS + 0.18, 0.92],
          ],
        },
      ),
    ]),
    guests: [extra(place, tall, [[0, 0, 1, 0, DEPTH + 0.01]])],
    effects: [
      effect('clash', POPS, POPS + 0.12, { x: 0, height: tall }),
      effect('smoke', POPS, 0.9, { x: 0, height: tall, size: 0.6 }),
      effect('dust', POPS + 0.16, POPS + 0.3, { x: far, height: 0 }),
    ],
  };
}

const PARENT = '1f468';

/** A hand at the saddle, a few steps beside it; then it goes on alone, and two arms fly up. */
export const letRide: Dealt = ({ one, other, play, extra, effect }) => {
  const isPair = other.player.index !== one.player.index;
  const go = 0.42;
  const far = Math.min(0.33, 0.46 - one.half);
  const stop = -0.2;
  const rides: Place[] = [
    [0, -0.3, 1, 0, DEPTH + 0.02],
    [go, -0.02, 1, 0, DEPTH + 0.02],
    [0.9, far, 1, 0, DEPTH + 0.02],
  ];
  const runs: Place[] = [
    [0, -0.44, 1, 0, DEPTH - 0.02],
    [go, stop + 0.02, 1, 0, DEPTH - 0.02],
    [go + 0.06, stop + 0.04, 1, 0, DEPTH - 0.02],
  ];
  const doing = {
    acts: [['run', 0, go, undefined, 0.8] as const],
    reactions: [
      ['hands-over', 0, go] as const,
      ['startle', go + 0.02, go + 0.16] as const,
      ['cheer', go + 0.2, 1] as const,
    ],
  };
  return {
    actors: new Map([
      play(one, rides, {
        acts: [['drive', 0, 1, undefined, 1.2]],
        reactions: [
          ['wonder', go - 0.1, go + 0.1],
          ['cheer', 0.74, 1],
        ],
      }),
      ...(isPair ? [play(other, runs, doing)] : []),
    ]),
    guests: isPair ? [] : [extra(PARENT, 0.62, runs, doing)],
    effects: [
      effect('sparkles', go, 0.66, { x: 0.06, height: 0.4 }),
      effect('hearts', 0.8, 1, { x: stop, height: 0.7 }),
    ],
  };
};
