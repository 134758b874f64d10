/** What a liquid comes out of, tilted in from the upper right: a bottle's neck, a jug's lip, a spoon, a crucible. Called by `pouring.ts`. */
import type { Liquid } from '../../../score/flows.js';
import { ramp, TURN } from '../../painting/easing.js';
import { type Brush, glow, mix, withAlpha } from '../../painting/paint.js';
import type { Flowing } from './flowing.js';
import type { Look } from './liquids.js';

/** Parts of the film: when it begins to run, when no more comes. */
export const RUNS = [0.1, 0.8] as const;

/** `top`: where its lip is. */
export function drawSource(canvas: Brush, { span, part, look, flow }: Flowing, top: number): void {
  const tilted = ramp(part, 0, RUNS[0]) - ramp(part, RUNS[1] + 0.02, 1) * 0.75;
  canvas.save();
  canvas.translate(span * 0.035, top - span * 0.012 * (1 - tilted));
  canvas.rotate((1 - tilted) * 0.5);
  const unit = span / 100;
  canvas.scale(unit, unit);
  const kind = sourceOf(flow.second ?? flow.liquid);
  if (kind === 'spoon') spoon(canvas, look);
  else if (kind === 'crucible') crucible(canvas, look);
  else if (kind === 'bottle') bottle(canvas, look, /wine|champagne|beer/.test(flow.liquid) ? '#2f6a4a' : '#cfe6f2');
  else jug(canvas, look);
  canvas.restore();
}

/** Lip at the origin, the body up to the right. */
function bottle(canvas: Brush, look: Look, glass: string): void {
  canvas.save();
  canvas.rotate(-0.42);
  const body = (grow: number): void => {
    canvas.beginPath();
    canvas.moveTo(0, -2.6 - grow);
    canvas.lineTo(12, -3 - grow);
    canvas.bezierCurveTo(20, -4 - grow, 24, -11 - grow, 34, -11.5 - grow);
    canvas.lineTo(80, -11.5 - grow);
    canvas.lineTo(80, 11.5 + grow);
    canvas.lineTo(34, 11.5 + grow);
    canvas.bezierCurveTo(24, 11 + grow, 20, 4 + grow, 12, 3 + grow);
    canvas.lineTo(0, 2.6 + grow);
    canvas.closePath();
  };
  canvas.fillStyle = withAlpha(glass, 0.82);
  body(0.8);
  canvas.fill();
  canvas.fillStyle = withAlpha(mix(look.base, glass, 0.3), 0.75);
  canvas.save();
  body(-0.6);
  canvas.clip();
  canvas.fillRect(-2, -3, 90, 20);
  canvas.restore();
  for (const [y, high, alpha] of [
    [-9.4, 2.4, 0.5],
    [6.5, 1.2, 0.28],
  ] as const) {
    canvas.fillStyle = withAlpha('#ffffff', alpha);
    canvas.beginPath();
    canvas.roundRect(34, y, 50, high, 1);
    canvas.fill();
  }
  canvas.fillStyle = withAlpha('#ffffff', 0.5);
  canvas.beginPath();
  canvas.roundRect(3, -2.2, 12, 1.1, 0.5);
  canvas.fill();
  canvas.fillStyle = mix(glass, '#ffffff', 0.35);
  canvas.beginPath();
  canvas.roundRect(-1.2, -4.2, 3.6, 8.4, 1.4);
  canvas.fill();
  canvas.restore();
}

function jug(canvas: Brush, look: Look): void {
  canvas.save();
  canvas.rotate(-0.3);
  const body = (): void => {
    canvas.beginPath();
    canvas.moveTo(-1.5, 0.4);
    canvas.bezierCurveTo(4, -3, 8, -12, 16, -19);
    canvas.lineTo(70, -34);
    canvas.lineTo(74, 26);
    canvas.lineTo(30, 21);
    canvas.bezierCurveTo(16, 18, 10, 8, 2, 3.4);
    canvas.closePath();
  };
  canvas.fillStyle = withAlpha('#e6f4fc', 0.55);
  body();
  canvas.fill();
  canvas.save();
  body();
  canvas.clip();
  canvas.rotate(0.3);
  canvas.fillStyle = withAlpha(look.base, 0.45 + 0.5 * look.dense);
  canvas.fillRect(-10, -3.2, 120, 60);
  canvas.fillStyle = withAlpha(look.light, 0.7);
  canvas.fillRect(-10, -3.4, 120, 1.4);
  canvas.restore();
  canvas.strokeStyle = withAlpha('#ffffff', 0.9);
  canvas.lineWidth = 1.3;
  canvas.lineJoin = 'round';
  body();
  canvas.stroke();
  canvas.strokeStyle = withAlpha('#ffffff', 0.55);
  canvas.lineWidth = 2;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(22, -15);
  canvas.lineTo(60, -26);
  canvas.stroke();
  canvas.restore();
}

function spoon(canvas: Brush, look: Look): void {
  canvas.lineCap = 'round';
  for (const [thick, colour] of [
    [5, '#8f97ac'],
    [3.4, '#dfe4ee'],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = thick;
    canvas.beginPath();
    canvas.moveTo(14, -3);
    canvas.quadraticCurveTo(34, -10, 78, -34);
    canvas.stroke();
  }
  canvas.fillStyle = '#a8b0c4';
  canvas.beginPath();
  canvas.ellipse(6, -1.5, 11.5, 5.6, -0.12, 0, TURN);
  canvas.fill();
  canvas.fillStyle = '#eef1f8';
  canvas.beginPath();
  canvas.ellipse(6, -2.6, 10.6, 4, -0.12, 0, TURN);
  canvas.fill();
  canvas.fillStyle = mix(look.base, look.dark, 0.15);
  canvas.beginPath();
  canvas.ellipse(4.4, -2.2, 10.2, 4, -0.12, 0, TURN);
  canvas.fill();
  canvas.fillStyle = mix(look.base, look.dark, 0.15);
  canvas.beginPath();
  canvas.ellipse(-1, 1, 4.2, 3.6, 0, 0, TURN);
  canvas.fill();
  canvas.fillStyle = withAlpha(look.light, 0.85);
  canvas.beginPath();
  canvas.ellipse(2, -3.8, 5.5, 1.1, -0.12, 0, TURN);
  canvas.fill();
}

function crucible(canvas: Brush, look: Look): void {
  canvas.save();
  canvas.rotate(-0.35);
  const fill = canvas.createLinearGradient(0, -20, 30, 24);
  fill.addColorStop(0, '#8a7f86');
  fill.addColorStop(0.5, '#5e5560');
  fill.addColorStop(1, '#362f3c');
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.moveTo(-1.5, 1);
  canvas.lineTo(8, -21);
  canvas.lineTo(46, -22);
  canvas.bezierCurveTo(60, -16, 62, 14, 48, 22);
  canvas.lineTo(16, 20);
  canvas.bezierCurveTo(8, 16, 4, 8, 1, 4);
  canvas.closePath();
  canvas.fill();
  canvas.fillStyle = look.base;
  canvas.beginPath();
  canvas.ellipse(3.6, -9.6, 11.6, 3.6, -1.17, 0, TURN);
  canvas.fill();
  canvas.fillStyle = look.light;
  canvas.beginPath();
  canvas.ellipse(3.2, -9, 8.5, 1.8, -1.17, 0, TURN);
  canvas.fill();
  canvas.restore();
  if (look.glows) glow(canvas, 2, -4, 22, look.glows, 0.55, 1);
}

/** Out of a spoon comes what is thick, out of a crucible what is molten, else it is a bottle or a jug. */
const sourceOf = (liquid: Liquid): 'spoon' | 'crucible' | 'bottle' | 'jug' =>
  /honey|caramel|chocolate|sauce|batter|slime|cream/.test(liquid)
    ? 'spoon'
    : /gold|metal|mercury|lava|wax/.test(liquid)
      ? 'crucible'
      : /wine|champagne|beer|cola|oil|vinegar|sparkling/.test(liquid)
        ? 'bottle'
        : 'jug';
