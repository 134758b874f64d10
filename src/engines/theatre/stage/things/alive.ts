/**
 * Which things come alive: a vase, fork or clock that is to do what only somebody does gets a face, arms and legs,
 * unless its picture shows a face already. Asked by `rigs.ts`; `alive-measures.ts` finds where they go.
 */
import type { ActName, Actor } from '../../score/score.js';

/** Acts that nobody believes of a thing without arms, legs and a face. */
const ENLIVENING: ReadonlySet<ActName> = new Set<ActName>([
  'walk',
  'run',
  'dance',
  'wave',
  'laugh',
  'nod',
  'clap',
  'talk',
  'sing',
  'jump',
  'cry',
  'hug',
  'kiss',
  'exercise',
  'sit',
  'read',
  'write',
  'play',
  'eat',
  'drink',
  'fight',
  'push',
  'climb',
  'bend',
  'catch',
]);

export const enlivens = (acts: Actor['acts']): boolean => acts.some(({ name }) => ENLIVENING.has(name));

/** Pictures, by their first code point, that show a face, a body or a hand already: a second face would be horror. */
const FACED: readonly (readonly [from: number, to: number])[] = [
  [0x1f31a, 0x1f31e],
  [0x1f383, 0x1f383],
  [0x1f385, 0x1f385],
  [0x1f38e, 0x1f38f],
  [0x1f3a0, 0x1f3a0],
  [0x1f3a3, 0x1f3a3],
  [0x1f3ad, 0x1f3ad],
  [0x1f400, 0x1f450],
  [0x1f464, 0x1f487],
  [0x1f4a9, 0x1f4aa],
  [0x1f590, 0x1f596],
  [0x1f5e3, 0x1f5e3],
  [0x1f5fd, 0x1f5ff],
  [0x1f600, 0x1f64f],
  [0x1f90c, 0x1f93a],
  [0x1f970, 0x1f97a],
  [0x1f980, 0x1f9bb],
  [0x1f9d0, 0x1f9df],
  [0x1f9f8, 0x1f9f8],
  [0x1f9ff, 0x1f9ff],
  [0x1fa85, 0x1fa86],
  [0x1faac, 0x1faac],
  [0x1fae0, 0x1faf8],
  [0x2603, 0x2603],
  [0x261d, 0x261d],
  [0x26c4, 0x26c4],
  [0x2620, 0x2620],
  [0x1f0cf, 0x1f0cf],
];

/** Things of the stage's own that have a face as they are. */
const FACED_PROPS =
  /^prop-(scarecrow|gingerbread-man|piggy-bank|rocking-horse|doll|puppet|nutcracker|gnome|statue|totem-pole|rover|rubber-duck|jack-in-the-box|bib|aquarium|goldfish-bowl|music-box)/;

/** True for a picture without a face, which may be given one. */
export function faceless(code: string): boolean {
  if (code.startsWith('prop-')) return !FACED_PROPS.test(code);
  const point = Number.parseInt(code, 16);
  return !FACED.some(([from, to]) => point >= from && point <= to);
}
