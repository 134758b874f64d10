/** How wide the figures of a score are, for the rules of composition. Asked by the engine before it composes. */
import type { Actor, Score } from '../../score/score.js';
import { creatureFor } from '../creatures.js';
import { comesNearer } from '../mammoths/drawn-mammoth.js';
import { loadSprite, release } from '../pictures/sprites.js';
import { rigOf } from '../rigs.js';
import { type Outline, type OutlineOf, outlineOf } from './outlines.js';

/** Width by height of a drawn body under a head or a chest. */
const PUPPET_ASPECT = 0.62;
/** Of a figure that nobody has measured. */
export const USUAL_ASPECT = 0.85;

/** Of each sprite, and of whoever looks another way. Measured once in a process. */
const measured = new Map<string, { aspect: number; outline?: Outline }>();

export type AspectOf = (sprite: string) => number;

export async function aspectsOf(score: Pick<Score, 'actors'>): Promise<AspectOf> {
  const keys = await measuredOf(score);
  return (sprite) => measured.get(keys.get(sprite) ?? sprite)?.aspect ?? USUAL_ASPECT;
}

/** Of what is shown as its picture is. */
export async function outlinesOf(score: Pick<Score, 'actors'>): Promise<OutlineOf> {
  const keys = await measuredOf(score);
  return (sprite) => measured.get(keys.get(sprite) ?? sprite)?.outline;
}

async function measuredOf({ actors }: Pick<Score, 'actors'>): Promise<ReadonlyMap<string, string>> {
  for (const actor of actors) {
    const key = keyOf(actor);
    if (!measured.has(key)) measured.set(key, await measure(actor));
  }
  return new Map(actors.map((actor) => [actor.sprite, keyOf(actor)]));
}

/** Who comes towards us may be drawn from the front. */
const keyOf = (actor: Actor): string => (comesNearer(actor) ? `${actor.sprite} nearer` : actor.sprite);

async function measure({ sprite, keys }: Actor): Promise<{ aspect: number; outline?: Outline }> {
  const rig = rigOf(sprite);
  const drawn = creatureFor({ sprite, name: '', size: 1, keys, acts: [], seed: 1 });
  if (drawn) return { aspect: drawn.room ?? drawn.aspect };
  if (rig.build === 'head' || rig.build === 'bust') return { aspect: PUPPET_ASPECT };
  const { art, width, height, pixels } = await loadSprite(sprite, { shown: rig.shown });
  release(art);
  return { aspect: width / height, outline: outlineOf({ width, height, pixels }) };
}
