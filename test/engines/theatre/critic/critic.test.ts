import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenPromises } from '../../../../src/engines/theatre/critic/critic.js';
import type { Role } from '../../../../src/engines/theatre/director/layout.js';
import { mirrored } from '../../../../src/engines/theatre/director/mirror.js';
import type { CaptionWord } from '../../../../src/engines/theatre/reading.js';
import type { ActName, ActorKey, CameraKey } from '../../../../src/engines/theatre/score/score.js';
import type { Staging } from '../../../../src/engines/theatre/staging/staging.js';

const GRID = [0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3.25, 3.75];
const DOG: Role = { kind: 'animal', size: 0.4, count: 1 };
const CAT: Role = { kind: 'small', size: 0.3, count: 1 };
const STANDING = { x: 0, depth: 0.8, height: 0, facing: 1 };

type Spot = Partial<typeof STANDING>;
type Way = { from?: Spot; to?: Spot; acts?: [ActName, ActName]; subject?: number };

/** A window in which everybody goes evenly from one spot to another, and the camera likewise. */
function windowOf(ways: Way[], camera: Partial<CameraKey>[] = [{}], rest: Partial<Staging> = {}): Staging {
  const times = [0, ...GRID, 4];
  const between = (from: number, to: number, t: number) => from + ((to - from) * (t - 0.25)) / 3.5;
  const still = { x: 0, y: 0, zoom: 1, roll: 0 };
  const [start, end] = [
    { ...still, ...camera[0] },
    { ...still, ...camera.at(-1) },
  ];
  return {
    camera: times.map((t) => ({
      t,
      x: between(start.x, end.x, t),
      y: between(start.y, end.y, t),
      zoom: between(start.zoom, end.zoom, t),
      roll: 0,
    })),
    cameraShake: 0,
    actors: ways.map(({ from, to = from, acts = ['idle', 'idle'], subject }, place) => {
      const [a, b] = [
        { ...STANDING, ...from },
        { ...STANDING, ...to },
      ];
      return {
        subject: subject ?? place,
        keys: times.map(
          (t): ActorKey => ({
            t,
            x: between(a.x, b.x, t),
            depth: between(a.depth, b.depth, t),
            height: between(a.height, b.height, t),
            facing: a.facing,
          }),
        ),
        acts: acts.map((name, half) => ({ name, start: 2 * half, end: 2 * half + 2, strength: 1 })),
      };
    }),
    ...rest,
  };
}

const word = (concept: string, of?: number, to?: number): CaptionWord => ({
  concept,
  ...(of !== undefined && { of: [of] }),
  ...(to !== undefined && { to: [to] }),
});
const dogs = (...words: CaptionWord[]) => ({ caption: [word('subject0', 0), ...words], roles: [DOG] });
const two = (...words: CaptionWord[]) => ({
  caption: [word('subject0', 0), ...words, word('subject1', 1)],
  roles: [DOG, CAT],
});

describe('acts', () => {
  test('a dog told to run runs in both halves', () => {
    const brief = dogs(word('act.run', 0));
    const ran = windowOf([{ from: { x: -0.3 }, to: { x: 0.3 }, acts: ['run', 'run'] }]);
    const rested = windowOf([{ from: { x: -0.3 }, to: { x: 0.3 }, acts: ['run', 'idle'] }]);

    expect(brokenPromises(brief, ran, true)).toEqual([]);
    expect(brokenPromises(brief, rested, true)).toEqual(['act.run']);
  });

  test('running on the spot is no running', () => {
    const brief = dogs(word('act.run', 0));

    expect(brokenPromises(brief, windowOf([{ acts: ['run', 'run'] }]), true)).toEqual(['act.run on the spot']);
  });

  test('first one thing and then another, in that order', () => {
    const brief = dogs(word('act.sing', 0), word('then'), word('act.sleep', 0));

    expect(brokenPromises(brief, windowOf([{ acts: ['sing', 'sleep'] }]), true)).toEqual([]);
    expect(brokenPromises(brief, windowOf([{ acts: ['sleep', 'sing'] }]), true)).toEqual(['act.sing', 'act.sleep']);
  });

  test('what is denied is done by nobody', () => {
    const brief = dogs(word('not', 0), word('act.jump', 0));

    expect(brokenPromises(brief, windowOf([{ acts: ['idle', 'wave'] }]), true)).toEqual([]);
    expect(brokenPromises(brief, windowOf([{ acts: ['idle', 'jump'] }]), true)).toEqual(['not act.jump']);
  });

  test('of four, one may do something else, and two may not', () => {
    const brief = { caption: [word('subject0', 0), word('act.dance', 0)], roles: [{ ...DOG, count: 4 }] };
    const doing = (...acts: ActName[]) => windowOf(acts.map((act) => ({ subject: 0, acts: [act, act] })));

    expect(brokenPromises(brief, doing('dance', 'dance', 'dance', 'idle'), true)).toEqual([]);
    expect(brokenPromises(brief, doing('dance', 'dance', 'idle', 'idle'), true)).toEqual(['act.dance']);
  });

  test('a caption that does not say whose a deed is means the only subject', () => {
    const brief = { caption: [word('subject0'), word('act.wave')], roles: [DOG] };

    expect(brokenPromises(brief, windowOf([{ acts: ['idle', 'idle'] }]), true)).toEqual(['act.wave']);
  });
});

test.each<[string, Way]>([
  ['to.left', { from: { x: 0.3 }, to: { x: -0.3 } }],
  ['to.right', { from: { x: -0.3 }, to: { x: 0.3 } }],
  ['to.camera', { from: { depth: 0.2 }, to: { depth: 0.9 } }],
  ['to.away', { from: { depth: 0.9 }, to: { depth: 0.2 } }],
  ['to.up', { from: { height: 0 }, to: { height: 0.5 } }],
  ['to.down', { from: { height: 0.5 }, to: { height: 0 } }],
])('%s is kept by going there and broken by going back', (concept, way) => {
  const brief = dogs(word(concept, 0));

  expect(brokenPromises(brief, windowOf([way]), true)).toEqual([]);
  expect(brokenPromises(brief, windowOf([{ from: way.to!, to: way.from! }]), true)).toEqual([concept]);
});

test.each<[string, Way[], Way[]]>([
  ['left_of', [{ from: { x: -0.2 } }, { from: { x: 0.2 } }], [{ from: { x: 0.2 } }, { from: { x: -0.2 } }]],
  ['right_of', [{ from: { x: 0.2 } }, { from: { x: -0.2 } }], [{ from: { x: -0.2 } }, { from: { x: 0.2 } }]],
  ['above', [{ from: { height: 0.5 } }, {}], [{}, { from: { height: 0.5 } }]],
  ['below', [{}, { from: { height: 0.5 } }], [{ from: { height: 0.5 } }, {}]],
  ['in_front_of', [{ from: { depth: 0.9 } }, { from: { depth: 0.4 } }], [{}, {}]],
  ['behind', [{ from: { depth: 0.4 } }, { from: { depth: 0.9 } }], [{}, {}]],
  ['next_to', [{ from: { x: -0.1 } }, { from: { x: 0.1 } }], [{ from: { x: -0.35 } }, { from: { x: 0.35 } }]],
  ['on', [{ from: { height: 0.2 } }, {}], [{ from: { x: 0.2, height: 0.2 } }, {}]],
  ['inside', [{ from: { height: 0.1 } }, {}], [{ from: { x: 0.3 } }, {}]],
  [
    'chase',
    [
      { from: { x: -0.4 }, to: { x: 0.1 } },
      { from: { x: -0.1 }, to: { x: 0.4 } },
    ],
    [
      { from: { x: -0.1 }, to: { x: 0.4 } },
      { from: { x: -0.4 }, to: { x: 0.1 } },
    ],
  ],
  [
    'follow',
    [
      { from: { x: 0.4 }, to: { x: 0.1 } },
      { from: { x: 0.1 }, to: { x: -0.2 } },
    ],
    [{ from: { x: 0.4 }, to: { x: 0.1 } }, { from: { x: 0.1 } }],
  ],
  [
    'approach',
    [{ from: { x: -0.4 }, to: { x: 0.1 } }, { from: { x: 0.25 } }],
    [{ from: { x: -0.4 } }, { from: { x: 0.25 }, to: { x: -0.25 } }],
  ],
  [
    'leave',
    [{ from: { x: 0 }, to: { x: 0.45 } }, { from: { x: -0.2 } }],
    [{ from: { x: 0.2 } }, { from: { x: -0.2 } }],
  ],
  [
    'with',
    [{ from: { x: -0.07 } }, { from: { x: 0.07, facing: -1 } }],
    [{ from: { x: -0.07, facing: -1 } }, { from: { x: 0.07 } }],
  ],
  [
    'over',
    [{ from: { x: -0.3, height: 0.4 }, to: { x: 0.3, height: 0.4 } }, {}],
    [{ from: { x: -0.3 }, to: { x: 0.3 } }, {}],
  ],
])('%s is kept by the one staging and broken by the other', (relation, kept, broken) => {
  const brief = two(word(`rel.${relation}`, 0, 1));

  expect(brokenPromises(brief, windowOf(kept), true)).toEqual([]);
  expect(brokenPromises(brief, windowOf(broken), true)).toEqual([`rel.${relation}`]);
});

test('around is once about the other, before it and behind it', () => {
  const brief = two(word('rel.around', 0, 1));
  const window = windowOf([{}, {}]);
  const [dog, cat] = window.actors;
  const keys = dog!.keys.map((key) => ({
    ...key,
    x: -0.2 * Math.cos((Math.PI * key.t) / 2),
    depth: 0.8 + 0.15 * Math.sin((Math.PI * key.t) / 2),
  }));

  expect(brokenPromises(brief, { ...window, actors: [{ ...dog!, keys }, cat!] }, true)).toEqual([]);
  expect(brokenPromises(brief, window, true)).toEqual(['rel.around']);
});

test.each<[string, Partial<CameraKey>[], Partial<CameraKey>[]]>([
  ['still', [{}], [{ zoom: 1 }, { zoom: 1.3 }]],
  ['pan_left', [{ x: 0.15 }, { x: -0.15 }], [{ x: -0.15 }, { x: 0.15 }]],
  ['pan_right', [{ x: -0.15 }, { x: 0.15 }], [{ x: 0.15 }, { x: -0.15 }]],
  ['tilt_up', [{ y: -0.1 }, { y: 0.1 }], [{}]],
  ['tilt_down', [{ y: 0.1 }, { y: -0.1 }], [{}]],
  ['zoom_in', [{ zoom: 1 }, { zoom: 1.6 }], [{}]],
  ['zoom_out', [{ zoom: 1.6 }, { zoom: 1 }], [{}]],
  ['close_up', [{ zoom: 1.7 }], [{}]],
  ['follow', [{ zoom: 1.3 }], [{ x: 0.3, zoom: 1.3 }]],
])('a camera that is to %s does so or is found out', (camera, kept, broken) => {
  const brief = dogs(word(`camera.${camera}`));

  expect(brokenPromises(brief, windowOf([{}], kept), true)).toEqual([]);
  expect(brokenPromises(brief, windowOf([{}], broken), true)).toEqual([`camera.${camera}`]);
});

test('a shaking camera shakes, and a focus is pulled from one depth to another', () => {
  const focus = [
    { t: 0.4, depth: 0.85 },
    { t: 2.4, depth: 0.4 },
  ];

  expect(brokenPromises(dogs(word('camera.shake')), windowOf([{}], [{}], { cameraShake: 0.8 }), true)).toEqual([]);
  expect(brokenPromises(dogs(word('camera.shake')), windowOf([{}]), true)).toEqual(['camera.shake']);
  expect(brokenPromises(dogs(word('camera.rack_focus')), windowOf([{}], [{}], { focus }), true)).toEqual([]);
  expect(brokenPromises(dogs(word('camera.rack_focus')), windowOf([{}]), true)).toEqual(['camera.rack_focus']);
});

test('a later window goes on with the last deed and need not come nearer once more', () => {
  const brief = two(word('act.run', 0), word('then', 0), word('act.wave', 0), word('rel.approach', 0, 1));

  expect(brokenPromises(brief, windowOf([{ acts: ['wave', 'wave'] }, {}]), false)).toEqual([]);
  expect(brokenPromises(brief, windowOf([{ acts: ['wave', 'run'] }, {}]), false)).toEqual(['act.wave']);
});

test('a film and its mirror image keep the same promises, where none is about left or right', () => {
  const spot = fc.record({
    x: fc.float({ min: -0.5, max: 0.5, noNaN: true }),
    depth: fc.float({ min: 0, max: 1, noNaN: true }),
    height: fc.float({ min: 0, max: 1, noNaN: true }),
    facing: fc.constantFrom(-1, 1),
  });
  const ways = fc.tuple(fc.record({ from: spot, to: spot }), fc.record({ from: spot, to: spot }));
  const concept = fc.constantFrom(
    ...['above', 'next_to', 'on', 'inside', 'chase', 'follow', 'approach', 'leave', 'with', 'over'].map(
      (name) => `rel.${name}`,
    ),
    'camera.follow',
    'act.run',
  );

  fc.assert(
    fc.property(ways, concept, (both, name) => {
      const brief = two(word(name, 0, 1));
      const window = windowOf(both, [{ x: 0.1, zoom: 1.2 }]);

      expect(brokenPromises(brief, mirrored(window), true)).toEqual(brokenPromises(brief, window, true));
    }),
  );
});
