/**
 * What is climbed is what one is seen on, and stands nowhere else: "climbs down from a tree" has one tree, and up a slide goes a
 * ladder. Part of `finish.ts`.
 */
import type { Draft, Plot } from '../plot.js';
import type { Relation } from '../words/sense.js';
import { isAlive } from './tools.js';

const TREE = /^1f33[234]/;
const SLIDE = /^prop-slide|^1f6dd/;
const CLIMBED: ReadonlySet<Relation> = new Set(['on', 'next_to', 'over', 'above', 'leave', 'approach', 'inside']);

export function climbed(plot: Plot, without: (plot: Plot, gone: readonly Draft[]) => Plot): Plot {
  const gone: Draft[] = [];
  for (const { holder, relation, other } of plot.bonds) {
    if (!holder.acts.includes('climb') || !isAlive(holder.subject) || !CLIMBED.has(relation)) continue;
    if (SLIDE.test(other.subject.sprite)) holder.props = { climb: { sprite: 'prop-ladder' }, ...holder.props };
    const isElse = plot.bonds.some((tie) => tie.other === other && tie.holder !== holder);
    if (!TREE.test(other.subject.sprite) || other.acts.length > 0 || other.plural || isElse) continue;
    holder.props = { ...holder.props, climb: { sprite: other.subject.sprite } };
    gone.push(other);
  }
  return gone.length === 0 ? plot : without(plot, gone);
}
