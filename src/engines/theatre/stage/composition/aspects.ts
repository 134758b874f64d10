/** How wide the figures of a score are, for the rules of composition. Asked by the engine before it composes. */
import type { Actor, Score } from '../../score/score.js';
import { creatureFor } from '../creatures.js';
import { comesNearer } from '../mammoths/drawn-mammoth.js';
import { loadSprite, release } from '../pictures/sprites.js';
import { rigOf } from '../rigs.js';

/** Width by height of a drawn body under a head or a chest. */
const PUPPET_ASPECT = 0.62;
/** Of a figure that nobody has measured. */
export const USUAL_ASPECT = 0.85;

/** Width by height of each sprite, and of whoever looks another way. Measured once in a process. */
const measured = new Map<string, number>();

export type AspectOf = (sprite: string) => number;

export async function aspectsOf({ actors }: Pick<Score, 'actors'>): Promise<AspectOf> {
  for (const actor of actors) {
    const key = keyOf(actor);
    if (!measured.has(key)) measured.set(key, await measure(actor));
  }
  const keys = new Map(actors.map((actor) => [actor.sprite, keyOf(actor)]));
  return (sprite) => measured.get(keys.get(sprite) ?? sprite) ?? USUAL_ASPECT;
}

/** Who comes towards us may be drawn from the front. */
const keyOf = (actor: Actor): string => (comesNearer(actor) ? `${actor.sprite} nearer` : actor.sprite);

async function measure({ sprite, keys }: Actor): Promise<number> {
  const rig = rigOf(sprite);
  const drawn = creatureFor({ sprite, name: '', size: 1, keys, acts: [], seed: 1 });
  if (drawn) return drawn.room ?? drawn.aspect;
  if (rig.build === 'head' || rig.build === 'bust') return PUPPET_ASPECT;
  const { art, width, height } = await loadSprite(sprite, { shown: rig.shown });
  release(art);
  return width / height;
}
