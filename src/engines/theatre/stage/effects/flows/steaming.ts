/** A hot drink that nobody touches: steam curls up from it. Called by `flowing.ts`. */
import { wave, wrap } from '../../painting/easing.js';
import { type Brush, glow } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import type { Flowing } from './flowing.js';
import { drawSurface } from './pouring.js';
import { buildOf, drawBack, drawFront, halfAt, insideUpTo } from './vessels.js';

const LEVEL = 0.86;
const WISPS = 4;
const BEADS = 26;
/** How high it rises over the rim. */
const HIGH = 0.5;

export function steam(canvas: Brush, { span, age, look, flow }: Flowing): void {
  const build = buildOf(flow.vessel ?? 'cup');
  const y = -span * (build.bottom + (build.top - build.bottom) * LEVEL);
  const half = halfAt(build, LEVEL) * span;
  drawBack(canvas, build, span);
  canvas.save();
  canvas.clip(insideUpTo(build, span, 1));
  drawSurface(canvas, look, { x: 0, y, half, age, lands: 0, stirs: 0 });
  canvas.restore();
  drawFront(canvas, build, span);
  for (let wisp = 0; wisp < WISPS; wisp++) {
    const across = (wisp + 0.5) / WISPS - 0.5;
    for (let bead = 0; bead < BEADS; bead++) {
      const way = wrap(bead / BEADS + age * 0.16 + scatter(wisp) * 0.5);
      const curls =
        span * (0.02 + 0.09 * way) * wave(way * (1.1 + 0.3 * scatter(wisp, 0.4)) - age * 0.12 + wisp * 0.27);
      const fades = Math.sin(Math.min(1, way * 1.02) * Math.PI) ** 0.8;
      const size = span * (0.025 + 0.075 * way);
      glow(canvas, across * half * 1.3 + curls, y - span * HIGH * way, size, '#ffffff', 0.3 * fades, 1.2);
    }
  }
}
