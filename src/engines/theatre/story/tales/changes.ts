/** What is asked for and must be seen in every take: melting, breaking out, calling somebody up, letting fireworks off. Called by `tell.ts`. */
import type { Actor } from '../../score/score.js';
import { effect, reacting } from '../edits.js';
import { guest } from '../guests.js';
import { guestOf } from '../places.js';
import type { Player, Scene, Tale, Telling } from '../scene.js';
import { FIREWORKS, unseen } from '../shows.js';
import { climbed, climbs } from './climbers.js';
import { erupted, erupts } from './eruptions.js';
import { conjured, conjures } from './spells.js';
import { melts, thawed } from './thaws.js';

const CRACKERS = /^1f9e8/;

const letsOff = ({ role }: Player): boolean =>
  CRACKERS.test(role.holds?.sprite ?? '') || CRACKERS.test(role.props?.hold?.sprite ?? '');

const areFireworks = ({ role }: Player): boolean => FIREWORKS.test(role.sprite);

/** The sky is full of it, and all look up; where nobody is, somebody comes to see it. */
function celebrated(scene: Scene): Telling {
  const { players, early, turn, late, end } = scene;
  const actors = players.map((player): [number, Actor] => {
    if (areFireworks(player)) return [player.index, unseen(player.actor, end)];
    return [player.index, reacting(reacting(player.actor, 'look-up', turn, late), 'cheer', late, end)];
  });
  const lonely = players.every(areFireworks);
  const sprite = lonely ? guestOf(scene) : undefined;
  return {
    actors: new Map(actors),
    guests: sprite === undefined ? [] : [watching(scene, sprite, -APART), watching(scene, friendOf(sprite), APART)],
    effects: [effect('fireworks', lonely ? 0.05 : early * 1.4, end)],
  };
}

/** Two who are not alike come to see it. */
const FRIENDS: readonly string[] = ['1f407', '1f43f-fe0f', '1f424'];
const friendOf = (sprite: string): string => FRIENDS.find((friend) => friend !== sprite)!;

/** How far from the middle two stand who watch, stage widths, and how large they are, actor units. */
const APART = 0.13;
const WATCHER = 0.34;

function watching({ turn, late, end }: Scene, sprite: string, x: number): Actor {
  const key = { t: 0, x, depth: 0.9, height: 0, facing: -Math.sign(x) };
  return guest(sprite, WATCHER, [key], {
    acts: [{ name: 'jump', start: late, end, strength: 0.8 }],
    reactions: [
      { name: 'look-up', start: 0.2, end: turn, plain: true },
      { name: 'wonder', start: turn, end: late, plain: true },
      { name: 'cheer', start: late, end },
    ],
  });
}

export const changed: Tale = (scene) => {
  const [only] = scene.players;
  if (!only) return undefined;
  if (scene.players.some((player) => letsOff(player) || areFireworks(player))) return celebrated(scene);
  if (scene.score.actors.length !== 1) return undefined;
  if (only.told.has('shrink') && melts(only)) return thawed(scene, only);
  if (only.told.has('explode') && erupts(only)) return erupted(scene, only);
  if (climbs(only)) return climbed(scene, only);
  return conjures(only) ? conjured(scene, only) : undefined;
};
