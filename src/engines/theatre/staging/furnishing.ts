/**
 * Who is on a swing, or watches a screen, has that with them: the act draws it as large as they are, in place of the one
 * that stands about. Who plays a game sits before a screen, too. Called by `staging.ts` before anybody is seated.
 */

import type { Reading } from '../reading.js';
import type { Player } from './herding.js';

const SWING = /^prop-swing$/;
const SCREEN = /^prop-tv$|^1f4fa/;
const SOFA = /^prop-couch$/;
const CONTROLLER = /^1f3ae/;
/** Films are no longer than this. */
const LONGEST_FILM = 120;
/** How far from the middle each is at most, stage widths: ropes go to and fro, and a screen is before whoever watches. */
const ASIDE = { swing: 0.2, screen: 0.2 } as const;
/** Of several who watch each has a seat, the next farther from the screen and a little behind; they are so much smaller. */
const NEXT = { aside: 0.24, from: 0.06, behind: 0.03, grown: 0.82 } as const;
const NEAR = 0.66;
/** A swing is twice as high as whoever sits in it. */
const SWUNG = 0.63;
const MOVING = /^(walk|run|drive|sit|idle|sleep|ride)$/;

export function furnished({ relations, subjects }: Reading, players: Player[]): Player[] {
  const gameOf = ({ subject }: Player) => {
    const controller = subjects[subject]?.props?.work;
    return CONTROLLER.test(controller?.sprite ?? '') ? controller : undefined;
  };
  const watches = (player: Player): boolean =>
    SCREEN.test(subjects[player.subject]?.props?.sit?.sprite ?? '') || gameOf(player) !== undefined;
  const watchers = players.filter((player) => subjects[player.subject]?.kind === 'person' && watches(player));
  return players.reduce((placed, player) => {
    const role = subjects[player.subject];
    const first = player.keys[0];
    if (role?.kind !== 'person' || !first) return placed;
    const ties = relations.filter(
      ({ subject, relation }) => subject === player.subject && /^(on|inside)$/.test(relation),
    );
    const on = (sprites: RegExp) => ties.find(({ other }) => sprites.test(subjects[other]?.sprite ?? ''))?.other;
    const game = gameOf(player);
    const prop = game ? { sprite: 'prop-tv' } : role.props?.sit;
    const swing = on(SWING);
    const screen = watches(player);
    if (swing === undefined && !screen && !SWING.test(prop?.sprite ?? '')) return placed;
    const gone = screen ? on(SOFA) : swing;
    const at = placed.find(({ subject }) => subject === gone)?.keys[0] ?? first;
    const place = screen ? watchers.indexOf(player) : 0;
    const many = screen && watchers.length > 1;
    const facing = Math.sign((screen ? watchers[0] : player)?.keys[0]?.facing ?? 1) || 1;
    const aside = many ? NEXT.from + NEXT.aside * place : ASIDE.screen;
    const x = screen ? -facing * aside : Math.max(-ASIDE.swing, Math.min(ASIDE.swing, at.x));
    const depth = Math.max(NEAR, many ? NEAR : at.depth) - NEXT.behind * place;
    const seat = !screen ? { sprite: 'prop-swing' } : place > 0 ? { sprite: 'prop-couch' } : prop;
    const seated: Player = {
      ...player,
      ...((!screen || many) && { grown: (player.grown ?? 1) * (screen ? NEXT.grown : SWUNG) }),
      keys: [{ t: 0, x, depth, height: 0, facing }],
      acts: [
        { name: 'sit', start: 0, end: LONGEST_FILM, strength: 1, prop: seat },
        ...(game ? [{ name: 'hold', start: 0, end: LONGEST_FILM, strength: 1, prop: game } as const] : []),
        ...player.acts.filter(({ name }) => !MOVING.test(name) && !(game && name === 'work')),
      ],
    };
    return placed.filter(({ subject }) => subject !== gone).map((one) => (one === player ? seated : one));
  }, players);
}
