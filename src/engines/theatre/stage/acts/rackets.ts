/** What a bat, racket or club is for: which ball it strikes, a table to play across, and golf, whose ball lies on the ground. Called by `games.ts`. */
import type { Body } from '../body.js';
import { clamp, lerp, smooth, TURN } from '../painting/easing.js';
import { bothHands, cycle, during, type Moment, show, sign, type Used } from './moment.js';

/** Bats and rackets are for balls, hammers and axes are not. */
const BALLS: readonly (readonly [bat: RegExp, ball: string, size: number])[] = [
  [/racket/, '1f3be', 0.1],
  [/^1f3f8/, 'shuttlecock', 0.11],
  [/^1f3d3/, 'white-ball', 0.05],
  [/^1f3d[12]/, 'puck', 0.1],
  [/^1f3cf|bat$/, '26be', 0.1],
];

export function ballOf({ picture }: Used): { picture: string; size: number } | undefined {
  const found = BALLS.find(([bat]) => bat.test(picture));
  return found && { picture: found[1], size: found[2] };
}

export const playsAtTable = ({ picture }: Used): boolean => picture.startsWith('1f3d3');
/** Own heights before the player: where its half of the table begins, and how long that is where nobody has the other. */
const TABLE = { from: 0.3, long: 0.6 } as const;

/** Its half of a table, up to the net; whoever plays against it brings the other. */
export function table(body: Body, { marks, partner }: Moment, k: number): void {
  const y = marks.hip * 0.92;
  const size = partner === undefined ? TABLE.long : clamp(partner / 2 - TABLE.from, 0.2, 1);
  show(body, { picture: 'half-table', x: TABLE.from, y, size, alpha: k, free: true, layer: 'behind' });
}

export const isGolf = ({ picture }: Used): boolean => picture === 'prop-golf-club';
/** Where the ball lies and the flag stands, own heights before the player. */
const TEE = 0.34;
const HOLE = 1.5;

/** The club goes back over the shoulder, down through the ball and up before the other; the ball rolls to the flag. */
export function golf(body: Body, moment: Moment, club: Used, k: number): void {
  const { marks } = moment;
  const beat = cycle(moment, 2.6);
  const back = during(beat, 0.12, 0.36, 0.2);
  const through = smooth((beat - 0.38) / 0.1) * (1 - smooth((beat - 0.8) / 0.16));
  const hands = { x: lerp(lerp(0.2, -0.04, back), 0.26, through), y: marks.hip + 0.1 + 0.2 * Math.max(back, through) };
  // Straight down at the ball; backwards up behind, forwards up before.
  const angle = -TURN / 2 + lerp(0.28, 2, back) * (1 - through) - 2 * through;
  body.turn = Math.max(body.turn, 0.75 * k);
  body.tip += k * (0.1 * (1 - back) - 0.08 * through);
  bothHands(body, hands.x, hands.y, 0.04, k);
  show(body, { picture: club.picture, ...hands, size: club.long, angle, alpha: k, layer: 'front' });
  const flown = clamp((beat - 0.42) / 0.34);
  const x = lerp(TEE, HOLE, smooth(flown));
  const y = 0.03 + 0.5 * Math.sin(Math.min(1, flown * 1.3) * Math.PI) * (flown < 0.77 ? 1 : 0);
  show(body, { picture: 'golf-flag', x: HOLE, y: 0, size: 0.9, alpha: k, free: true, layer: 'behind' });
  show(body, { picture: 'white-ball', x, y, size: 0.05, alpha: flown < 0.98 ? k : 0, free: true, layer: 'over' });
  sign(body, 'impact', TEE, 0.05, k * during(beat, 0.41, 0.5, 0.04), clamp((beat - 0.41) * 8));
}
