/** Things are put in order: clothes folded and hung up, a tree trimmed. Called by `crafts.ts`. */
import type { Body } from '../body.js';
import { lerp, ramp, wave, wrap } from '../painting/easing.js';
import { foreHand, type Moment, otherHand, show, type Used } from './moment.js';

type Craft = (body: Body, moment: Moment, tool: Used, k: number) => void;

/** What is folded or hung, one after the other, and how it looks once it is folded. */
const CLOTHES = ['1f45a', '1f455', '1f457', '1f456'] as const;
const FOLDED = ['#f58fb4', '#7ccf5a', '#3f8fe6', '#3c6fc0'] as const;
const pieceAt = (turn: number): (typeof CLOTHES)[number] => CLOTHES[turn % CLOTHES.length]!;

/** Held up by the shoulders, doubled, doubled again, and laid on the pile, which grows. */
export const fold: Craft = (body, { marks, act }, _tool, k) => {
  const beat = act.elapsed / 1.35 + 0.12;
  const [turn, part] = [Math.floor(beat), wrap(beat)];
  const top = marks.shoulder[1] - marks.arm * 0.8;
  const doubled = ramp(part, 0.34, 0.6);
  const laid = ramp(part, 0.66, 0.92);
  body.headTip += 0.1 * k;
  show(body, { picture: 'bench', x: 0, y: top, size: 0.86, alpha: k, free: true, layer: 'over' });
  for (let below = 0; below < Math.min(6, turn + 2); below++)
    show(body, {
      picture: 'folded',
      x: 0.31,
      y: top + 0.03 + 0.052 * below,
      size: 0.27,
      colour: FOLDED[(below + 2) % FOLDED.length]!,
      alpha: k,
      free: true,
      layer: 'over',
    });
  const pile = top + 0.03 + 0.052 * Math.min(6, turn + 2);
  const up = ramp(part, 0, 0.14) * (1 - doubled);
  const [x, y] = [lerp(0, 0.31, laid), lerp(lerp(top + 0.1, marks.shoulder[1] - 0.05, up), pile, laid)];
  const at = { x, layer: 'over', free: true } as const;
  show(body, { picture: pieceAt(turn), ...at, y: y - 0.06, size: 0.4, alpha: k * (1 - doubled) * ramp(part, 0, 0.08) });
  show(body, {
    picture: 'folded',
    ...at,
    y,
    size: 0.29,
    turn: 1 - ramp(part, 0.5, 0.66),
    colour: FOLDED[turn % FOLDED.length]!,
    alpha: k * doubled,
  });
  const back = ramp(part, 0.93, 1);
  foreHand(body, lerp(x, 0, back) + 0.13, lerp(y, top + 0.1, back) + 0.04, k);
  otherHand(body, lerp(x, 0, back) - 0.13, lerp(y, top + 0.1, back) + 0.04, k);
};

/** Out of the basket, up to the line, which sways with what hangs on it already. */
export const hang: Craft = (body, { marks, t, own, act }, _tool, k) => {
  const beat = act.elapsed / 1.6 + 0.2;
  const [turn, part] = [Math.floor(beat), wrap(beat)];
  const up = ramp(part, 0.08, 0.45);
  const line = marks.shoulder[1] + marks.arm * 0.86;
  const sway = wave(t * 0.4 + own);
  body.turn = Math.max(body.turn, 0.15 * k);
  body.headTip -= 0.12 * k * up;
  show(body, { picture: 'washing-line', x: 0, y: line, size: 3, alpha: k, free: true, layer: 'behind' });
  for (const [place, x] of [-0.92, -0.56, 0.5, 0.86].entries())
    show(body, {
      picture: pieceAt(place + 1),
      x,
      y: line - 0.19,
      size: 0.38,
      angle: 0.07 * wave(t * 0.4 + own + place * 0.2),
      alpha: k,
      free: true,
      layer: 'behind',
    });
  show(body, { picture: 'prop-laundry', x: -0.36, y: 0.1, size: 0.4, alpha: k, free: true, layer: 'over' });
  const back = ramp(part, 0.8, 1);
  const [x, y] = [lerp(-0.08, 0.2, up), lerp(marks.hip + 0.1, line - 0.02, up)];
  const fresh = { size: 0.36 * ramp(part, 0, 0.1), angle: 0.05 * sway, alpha: k * (1 - back) };
  show(body, { picture: pieceAt(turn), x: x + 0.02, y: y - 0.16, ...fresh, free: true, layer: 'over' });
  foreHand(body, lerp(x, -0.04, back) + 0.1, lerp(y, marks.hip + 0.1, back), k);
  otherHand(body, lerp(x, -0.04, back) - 0.07, lerp(y, marks.hip + 0.1, back), k);
};

/** Long shears snip along the crown of a tree; leaves fall. */
export const trim: Craft = (body, { marks, t, own }, { picture }, k) => {
  const snip = wrap(t * 1.7 + own);
  const open = 0.5 + 0.5 * Math.cos(snip * 2 * Math.PI);
  const along = wave(t * 0.22 + own);
  const x = marks.half + 0.17;
  const y = marks.shoulder[1] + 0.02 + 0.15 * along;
  body.turn = Math.max(body.turn, 0.55 * k);
  body.headTip -= 0.08 * k * along;
  show(body, { picture, x: x + 0.66, y: 0.55, size: 1.16, alpha: k, free: true, layer: 'behind' });
  foreHand(body, x + 0.01, y + 0.05 * open + 0.02, k);
  otherHand(body, x - 0.02, y - 0.06 * open - 0.03, k);
  show(body, { picture: 'shears', x, y, size: 0.44, turn: open, angle: -0.1 - 0.25 * along, alpha: k, layer: 'over' });
  for (let leaf = 0; leaf < 5; leaf++) {
    const age = wrap(t * 0.55 + leaf / 5 + own);
    show(body, {
      picture: '1f343',
      x: x + 0.34 + 0.1 * wave(age * 1.2 + leaf * 0.3) + 0.05 * (leaf - 2),
      y: lerp(y + 0.05, 0.03, age * age),
      size: 0.13,
      angle: age * 5 + leaf,
      alpha: k * Math.min(1, age * 8) * Math.min(1, (1 - age) * 6),
      free: true,
      layer: 'over',
    });
  }
};
