/** What is done to the own head with a thing in the hand: hair, teeth, lips and beards. Called by `holding.ts`. */
import type { Body } from '../body.js';
import { wave } from '../painting/easing.js';
import { foreHand, type Moment, show, type Used } from './moment.js';

const AT_MOUTH = /1faa5|1fa92|toothbrush|razor|1f484|lipstick/;
/** Its working end is in the picture's upper left; that of the others in its upper right. */
const RAZOR = /1fa92|razor/;
const TOOTHBRUSH = /1faa5|toothbrush/;

export function groom(body: Body, { t, own, marks }: Moment, { picture, long }: Used, k: number): void {
  const stroke = wave(t * 0.9 + own);
  if (AT_MOUTH.test(picture)) {
    // The working end is at the mouth, the handle below it.
    const shaves = RAZOR.test(picture);
    const x = marks.mouth[0] + 0.03 * stroke + long * (shaves ? 0.24 : 0.3);
    const y = marks.mouth[1] + (shaves ? 0.03 * stroke : 0) - long * (shaves ? 0.14 : 0.3);
    if (marks.arms) foreHand(body, x + long * 0.16, y - long * 0.16, k);
    foam(body, marks, picture, t, k);
    show(body, { picture, x, y, size: long, angle: shaves ? 0 : -Math.PI / 2, alpha: k, layer: 'over' });
    return;
  }
  const x = marks.headWidth * 0.5 + 0.07;
  const y = marks.eyes[1] + 0.04 * stroke;
  if (marks.arms) foreHand(body, x + 0.03, y - 0.03, k);
  body.headTip += 0.06 * k * stroke;
  show(body, { picture, x, y, size: long, angle: 0.12 * stroke, alpha: k });
}

/** What razors and toothbrushes leave on a face. */
function foam(body: Body, { mouth, headWidth }: Moment['marks'], picture: string, t: number, alpha: number): void {
  const at = { x: mouth[0], y: mouth[1], alpha, layer: 'over' } as const;
  if (RAZOR.test(picture)) show(body, { ...at, picture: 'doing-shave-foam', size: headWidth * 0.9, turn: t * 0.3 });
  if (TOOTHBRUSH.test(picture)) show(body, { ...at, picture: 'doing-tooth-foam', size: headWidth * 0.36, turn: t });
}
