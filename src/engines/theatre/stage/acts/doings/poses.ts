/** How a body is held in a doing: on a stool, on a knee, bent, from the side, hanging, lying. Called by the tables beside it. */

import { foreFoot, otherFoot, show } from '../moment.js';
import type { Doing } from './doing.js';

type Pose = NonNullable<Doing['pose']>;

/** On a stool, seen somewhat from the side. */
export const onStool: Pose = (body, { marks }, _, k) => {
  body.turn = Math.max(body.turn, 0.5 * k);
  body.crouch += marks.hip * 0.42 * k;
  foreFoot(body, 0.13, 0, k);
  otherFoot(body, 0.03, 0, k);
  show(body, { picture: 'doing-stool', x: -0.03, y: 0, size: 0.3, alpha: k, free: true, layer: 'behind' });
};

/** On one knee before what lies on the floor. */
export const onKnee: Pose = (body, { marks }, _, k) => {
  body.turn = Math.max(body.turn, 0.6 * k);
  body.crouch += marks.hip * 0.42 * k;
  body.bow += 0.3 * k;
  foreFoot(body, 0.14, 0, k);
  otherFoot(body, -0.16, 0.02, k);
};

export const bent: Pose = (body, _moment, _, k) => {
  body.turn = Math.max(body.turn, 0.6 * k);
  body.bow += 0.32 * k;
};

/** Feet apart, the weight goes with the stroke. */
export const astride: Pose = (body, _moment, _, k) => {
  body.turn = Math.max(body.turn, 0.5 * k);
  foreFoot(body, 0.13, 0, k);
  otherFoot(body, -0.13, 0, k);
};
