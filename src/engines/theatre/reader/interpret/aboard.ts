/** Whoever goes by bus, plane or balloon is in it and not on its roof, however a prompt puts that. Part of `finish.ts`. */
import type { Draft, Plot } from '../plot.js';
import { isAlive } from './tools.js';

/** With a roof, a cabin or a basket. */
const ENCLOSED = /^(1f68c|1f690|1f697|1f699|1f695|1f693|1f69a|1f69c|2708|1f6e9|1f681|prop-hot-air-balloon)/;
const AIRCRAFT = /^(2708|1f6e9|1f681|prop-hot-air-balloon)/;
/** Nobody sits on top of these. */
const BOARDED = /^(1f68c|2708|1f6e9|1f681|prop-hot-air-balloon)/;

export function goAboard(plot: Plot, language: 'en' | 'zh'): Plot {
  for (const bond of plot.bonds) {
    const [holder, other] = [bond.holder, bond.other];
    if (bond.relation === 'with' && crews(holder, other)) {
      Object.assign(bond, { holder: other, relation: 'inside', other: holder });
      retie(plot, holder, other, 'with', true);
      continue;
    }
    if (bond.relation === 'inside' && AIRCRAFT.test(other.subject.sprite)) steer(plot, holder, other);
    if (bond.relation !== 'on' || !travels(holder, other, language)) continue;
    bond.relation = 'inside';
    retie(plot, holder, other, 'on', false);
    holder.acts = holder.acts.map((name) => (name === 'sit' ? 'ride' : name));
    for (const item of plot.items)
      if ('concept' in item && item.concept === 'act.sit' && item.of?.includes(holder)) item.concept = 'act.ride';
  }
  return plot;
}

/** Who flies a plane sits in it; what flies is the plane. */
function steer(plot: Plot, holder: Draft, craft: Draft): void {
  if (!holder.acts.some((name) => name === 'fly' || name === 'drive')) return;
  holder.acts = holder.acts.map((name) => (name === 'fly' || name === 'drive' ? 'ride' : name));
  if (!craft.acts.includes('fly')) craft.acts.push('fly');
  for (const item of plot.items)
    if ('concept' in item && /^act\.(fly|drive)$/.test(item.concept) && item.of?.includes(holder))
      Object.assign(item, { concept: 'act.fly', of: [craft] });
}

/** "a helicopter with a pilot". */
const crews = (craft: Draft, person: Draft): boolean =>
  BOARDED.test(craft.subject.sprite) && person.subject.kind === 'person' && person.acts.length === 0;

function travels(holder: Draft, { subject }: Draft, language: 'en' | 'zh'): boolean {
  if (!ENCLOSED.test(subject.sprite) || !isAlive(holder.subject)) return false;
  if (holder.acts.some((name) => name === 'ride' || name === 'drive')) return true;
  return (
    holder.subject.kind === 'person' &&
    (BOARDED.test(subject.sprite) || (language === 'zh' && holder.acts.includes('sit')))
  );
}

function retie(plot: Plot, of: Draft, to: Draft, from: string, turned: boolean): void {
  for (const item of plot.items) {
    if (!('concept' in item) || item.concept !== `rel.${from}`) continue;
    if (!item.of?.includes(of) || !item.to?.includes(to)) continue;
    item.concept = 'rel.inside';
    if (turned) Object.assign(item, { of: [to], to: [of] });
  }
}
