/** Who of many plays the same part, and what is somebody. Used by the dealings beside it. */
import { rigOf } from '../../stage/rigs.js';
import type { Duo, Part } from './duo.js';

/** Whether a picture has hands or a head of its own. */
export const headsFor = (sprite: string): boolean => /^(?:legged|bust|face)$/.test(rigOf(sprite).build);

/** All who do it, each as a part: three friends run. */
export const all = ({ scene, one }: Pick<Duo, 'scene' | 'one'>): Part[] =>
  scene.players.filter(({ subject }) => subject === one.player.subject).map((player) => ({ ...one, player }));
