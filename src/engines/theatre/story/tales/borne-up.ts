/** Birds hitch a ride on a bicycle, one by one, and in the end carry it up over the roofs. Called by `solos.ts`. */
import type { Actor } from '../../score/score.js';
import { smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, moved, reacting } from '../edits.js';
import { hitching, perching } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';

/** When the first sits down, when they all lift it, parts of the time until the turn. */
const FIRST = 0.42;
const LIFTS = 0.95;
/** How high it gets, actor units, by when, parts of the film; how far the camera follows, and how much it sways up there. */
const HIGH = 1.3;
const BY = 0.8;
const FOLLOWS = 1.175;
const SWAYS = 0.03;
/** Who sits on a head needs room over it, actor units. */
const PERCHED = 0.035;
/** The camera rises so much earlier, seconds: who is startled starts up, with a bird on the head. */
const AHEAD = 0.09;

/** @param base who rides by. */
export function borneUp(
  scene: Scene,
  player: Player,
  base: Actor,
): Pick<Telling, 'actors' | 'guests' | 'effects' | 'raised'> {
  const { turn, late, end } = scene;
  const [first, lifts] = [turn * FIRST, turn * LIFTS];
  const risen = (t: number): number => smooth((t - lifts) / (end * BY - lifts));
  const aloft = moved(base, end, (key) => {
    const part = risen(key.t);
    return { ...key, height: key.height + HIGH * part + SWAYS * Math.sin(key.t * 4) * part };
  });
  const riding = { ...player, actor: aloft };
  const startled = reacting(aloft, 'startle', lifts, late + 0.1);
  return {
    actors: new Map([[player.index, reacting(startled, 'giggle', late + 0.1, end)]]),
    guests: [
      lifting(perching(scene, riding, first), lifts, end, OVER_SEATS[0]),
      ...hitching(scene, riding, first + 0.35).map((bird) => lifting(bird, lifts, end, OVER_SEATS[1])),
    ],
    effects: [
      effect('dust', lifts, lifts + 0.9, { x: poseAt(aloft, lifts).x, height: 0 }),
      effect('sparkles', late, end),
    ],
    raised: (t) => FOLLOWS * HIGH * risen(t + AHEAD) + PERCHED * smooth((t - first + 0.4) / 0.5),
  };
}

/** So much higher than they sat their bodies are as they beat their wings, which hang down below them, actor units. */
const OVER_SEATS = [0.08, 0.12] as const;

/** Beats its wings where it sits. */
const lifting = (bird: Actor, from: number, end: number, over: number): Actor => ({
  ...bird,
  keys: bird.keys.map((key) => ({ ...key, height: key.height + over * smooth((key.t - from) / 0.2) })),
  acts: [
    ...bird.acts.map((act) => (act.name === 'sing' ? { ...act, end: from } : act)),
    { name: 'fly', start: from - 0.15, end, strength: 1.2 },
  ],
});
