/** What gets away through the air: balloons that are let go, gum that is blown up, umbrellas in the wind. Called by `dealings.ts`. */
import { DEPTH, type Dealt, inHand, type Place } from '../dealings/duo.js';
import { arc, atMost, BEFORE, seenFrom } from './ways.js';

const STILL = [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }];

/** Held a while; then up and up with it, and a look after it. */
export const letGo: Dealt = ({ one: whole, thing = '1f388', scene, play, extra, effect }) => {
  const one = atMost(whole, 0.5);
  const x = -0.1;
  const [hand, held] = inHand(one, x, 1);
  const off = 0.24;
  const gone = scene.reading.dealing?.leaves === true ? 1.2 : 0.56;
  return {
    camera: STILL,
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: [['wave', 0.66, 1]],
        reactions: [
          ['startle', off, off + 0.14],
          ['look-up', off + 0.14, 1],
        ],
      }),
    ]),
    guests: [
      extra(thing, 0.3, [
        [0, hand + 0.02, 1, held + 0.02, BEFORE],
        [off, hand + 0.02, 1, held + 0.02, BEFORE],
        [0.42, hand + 0.05, 1, 0.3, BEFORE],
        [0.6, hand + 0.09, 1, 0.4, BEFORE],
        [0.8, hand + 0.14, 1, 0.47, BEFORE],
        [1, hand + 0.26, 1, gone, BEFORE],
      ]),
    ],
    effects: [effect('sparkles', off, off + 0.2, { x: hand, height: held + 0.1 })],
  };
};

/** Larger and larger, until it is all over the face. */
export const blowGum: Dealt = ({ one: whole, scene, play, extra, effect }) => {
  const one = { ...atMost(whole, 0.7), size: Math.min(0.7, Math.max(whole.size, 0.6)) };
  const x = -0.1;
  const pops = 0.64;
  const isPerson = one.player.role.kind === 'person';
  const mouth = one.size * (isPerson ? 0.63 : 0.56);
  const ahead = isPerson ? 0.03 : one.half * 0.86;
  const sizes = [0.04, 0.08, 0.12, 0.16, 0.21, 0.27] as const;
  const keeps = scene.reading.dealing?.fails !== true;
  const each = pops / sizes.length;
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        reactions: [
          ['puff', 0.04, keeps ? 0.8 : pops],
          ...(keeps
            ? ([['joyful', 0.82, 1]] as const)
            : ([
                ['startle', pops, pops + 0.14],
                ['giggle', 0.82, 1],
              ] as const)),
        ],
      }),
    ]),
    guests: sizes.map((size, at) => {
      const from = at * each + 0.02;
      const last = at === sizes.length - 1;
      const place = (part: number): Place => [
        part,
        x + ahead + (isPerson ? 0 : size * 0.2),
        1,
        mouth - size * 0.5,
        BEFORE,
      ];
      return extra(
        'prop-gum-bubble',
        size,
        seenFrom(from, [place(from), place(from + each - 0.01)], last ? (keeps ? 1 : pops) : from + each),
      );
    }),
    effects: keeps
      ? []
      : [
          effect('clash', pops, pops + 0.14, { x: x + ahead, height: mouth }),
          effect('shards', pops, pops + 0.5, {
            x: x + ahead,
            height: mouth,
            size: 0.3,
            sprite: 'prop-gum-bubble',
            angle: 1.4,
          }),
        ],
  };
};

const OPEN = '2602-fe0f';
const TURNED = 'prop-umbrella-turned';
/** It holds, it bends, it is inside out; whoever holds it leans into the wind. */
export const insideOut: Dealt = ({ one: whole, play, extra, effect }) => {
  const one = atMost(whole, 0.6);
  const isThing = one.player.isThing;
  const x = -0.06;
  const [hand, held] = inHand(one, x, 1);
  const turns = 0.42;
  const size = isThing ? 0.6 : 0.5;
  const grip = isThing ? 0.04 : held - 0.02;
  const at = isThing ? x : hand;
  const sway = (from: number, to: number): Place[] =>
    Array.from(
      { length: 7 },
      (_, step): Place => [
        from + ((to - from) * step) / 6,
        at + (step % 2 ? 0.012 : -0.012),
        1,
        grip + (step % 2 ? 0.02 : 0),
        BEFORE,
      ],
    );
  const [index, actor] = isThing
    ? play({ ...one, size }, seenFrom(0, sway(0, turns), turns))
    : play(
        one,
        [
          [0, x, 1],
          [turns, x, 1],
          [turns + 0.1, x - 0.05, 1],
          [1, x - 0.08, 1],
        ],
        {
          reactions: [
            ['wonder', 0.1, turns],
            ['startle', turns, turns + 0.16],
            ['frustrated', 0.74, 1],
          ],
        },
      );
  const back = isThing ? [] : [extra(OPEN, size, seenFrom(0, sway(0, turns), turns))];
  return {
    actors: new Map([[index, actor]]),
    guests: [...back, extra(TURNED, size * 1.1, seenFrom(turns, sway(turns, 1)))],
    effects: [effect('gust', 0, 0.5), effect('gust', 0.46, 1)],
  };
};

/** Paper by the dozen, up out of the arms, and hands after it. */
export const blownAbout: Dealt = ({ one: whole, thing = '1f4c4', play, extra, effect }) => {
  const one = atMost(whole, 0.56);
  const x = -0.12;
  const [hand, held] = inHand(one, x, 1);
  const off = 0.2;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, x, 1],
          [0.4, x, 1],
          [1, x + 0.16, 1],
        ],
        {
          acts: [['run', 0.42, 1]],
          reactions: [
            ['startle', off, off + 0.16],
            ['keen', 0.4, 1],
          ],
        },
      ),
    ]),
    guests: [0, 1, 2, 3, 4].map((order) =>
      extra(
        thing,
        0.19,
        [
          [0, hand, 1, held + order * 0.02, BEFORE],
          [off + order * 0.03, hand, 1, held + order * 0.02, BEFORE],
          ...arc(
            [off + order * 0.03 + 0.02, hand, 1, held],
            [0.6 + order * 0.05, 0.06 + order * 0.08, -1, 0.3 + ((order * 37) % 5) * 0.12],
            0.24,
          ),
          [1, 0.2 + order * 0.09, 1, 0.46 + ((order * 23) % 5) * 0.12, BEFORE],
        ],
        { acts: [['spin', off + 0.1 + order * 0.03, 1, undefined, 0.5]] },
      ),
    ),
    effects: [
      effect('gust', 0.06, 0.6),
      effect('gust', 0.5, 1),
      effect('dust', off, off + 0.2, { x: hand, height: 0 }),
    ],
  };
};

const LIGHTS = 0.36;
const CAKE = /cake|^1f382|^1f370/;
/** A match to it; then it burns, and whoever did it has light in the face. Fireworks go up. */
export const lightIt: Dealt = ({ one: whole, thing = '1f56f-fe0f', play, extra, effect }) => {
  const one = atMost(whole, 0.58);
  const spot = 0.12;
  const x = spot - 0.16 - one.half;
  const rocket = /^1f386|^1f387|^1f9e8/.test(thing);
  const table = 0.36;
  const top = rocket ? 0 : table * 0.94;
  const sprite = CAKE.test(thing) ? 'prop-birthday-cake' : thing;
  const size = CAKE.test(thing) ? 0.36 : rocket ? 0.3 : 0.3;
  const [, held] = inHand(one, x, 1);
  const hand = x + one.half * 0.9;
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: [['bend', LIGHTS - 0.14, LIGHTS + 0.02], ...(rocket ? [] : ([['clap', 0.66, 0.9]] as const))],
        reactions: rocket
          ? [
              ['startle', LIGHTS + 0.06, LIGHTS + 0.16],
              ['look-up', LIGHTS + 0.2, 0.8],
              ['cheer', 0.82, 1],
            ]
          : [['joyful', LIGHTS + 0.1, 1]],
      }),
    ]),
    guests: [
      ...(rocket ? [] : [extra('prop-table', table, [[0, spot, 1, 0, DEPTH]])]),
      ...(rocket
        ? [
            extra('prop-firework-rocket', size, [
              [0, spot, 1, 0, BEFORE],
              [LIGHTS + 0.06, spot, 1, 0, BEFORE],
              [LIGHTS + 0.22, spot + 0.02, 1, 1.4, BEFORE],
            ]),
          ]
        : CAKE.test(thing)
          ? [extra(sprite, size, [[0, spot, 1, top, BEFORE]], { reactions: [['snuffed', 0, LIGHTS]] })]
          : [extra(sprite, size, [[0, spot, 1, top, BEFORE]])]),
      extra(
        'prop-match',
        0.11,
        seenFrom(
          0.06,
          [
            [0.06, hand, 1, held, BEFORE + 0.01],
            [LIGHTS - 0.04, spot - 0.02, 1, rocket ? 0.02 : top + size * 0.8, BEFORE + 0.01],
          ],
          LIGHTS + 0.04,
        ),
      ),
    ],
    effects: [
      effect('sparkles', LIGHTS, LIGHTS + 0.24, { x: spot, height: top + size }),
      ...(rocket
        ? [
            effect('fireworks', LIGHTS + 0.22, 1),
            effect('smoke', LIGHTS, LIGHTS + 0.3, { x: spot, height: 0.06, size: 0.5 }),
          ]
        : [effect('aglow', LIGHTS, 1, { x: spot, height: top + size * 0.6, size: 0.8 })]),
    ],
  };
};
