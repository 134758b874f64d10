/** The stage of the theatre: boards, spotlights and the paper pieces that hang over it. */
import { beamBitmap, drawBeam } from '../../nature/beams.js';
import {
  type Brush,
  type Cutout,
  cutout,
  disc,
  downward,
  type Frame,
  fillBand,
  frameOf,
  glow,
  mix,
  multiply,
  TURN,
  tonesOf,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

export const floorTop = 0.62;

export function paintFloor(canvas: Brush, frame: Frame, house: string): void {
  const top = frame.down(floorTop);
  const bottom = frame.down(0.955);
  const wood = (colour: string) => multiply(colour, house);
  canvas.save();
  canvas.beginPath();
  canvas.rect(frame.left, top, frame.right - frame.left, bottom - top);
  canvas.clip();
  const next = random(8);
  // Below the boards, whose slanting edges would let the dark through.
  fillBand(canvas, frame, top, bottom, [wood('#a0663c'), wood('#c08450')]);
  const boards = 34;
  for (let index = -boards; index < boards; index++) {
    const near = (part: number) => frame.width / 2 + (part / boards) * frame.span * 3.4;
    const far = (part: number) => frame.width / 2 + (part / boards) * frame.span * 1.75;
    canvas.fillStyle = downward(canvas, top, bottom, [
      wood(mix('#b9794a', '#8a5230', next())),
      wood(mix('#d99a5f', '#b0713f', next())),
    ]);
    canvas.beginPath();
    canvas.moveTo(far(index), top);
    canvas.lineTo(far(index + 1) + 1, top);
    canvas.lineTo(near(index + 1) + 1, bottom);
    canvas.lineTo(near(index), bottom);
    canvas.fill();
    canvas.strokeStyle = 'rgba(50,20,20,0.22)';
    canvas.lineWidth = frame.span * 0.0025;
    canvas.beginPath();
    canvas.moveTo(far(index), top);
    canvas.lineTo(near(index), bottom);
    canvas.stroke();
  }
  canvas.fillStyle = downward(canvas, top, bottom, ['rgba(40,10,30,0.5)', 'rgba(40,10,30,0.05)', 'rgba(40,10,30,0)']);
  canvas.fillRect(frame.left, top, frame.right - frame.left, bottom - top);
  canvas.restore();
  // The stage's front edge.
  const edge = tonesOf(wood('#8a4f30'));
  fillBand(canvas, frame, bottom, bottom + frame.span * 0.016, [edge.light, edge.base]);
  fillBand(canvas, frame, bottom + frame.span * 0.016, frame.bottom, [
    mix(edge.shade, '#1a0616', 0.4),
    '#160512',
    '#10040e',
  ]);
}

export function spotlightLayer(context: SetContext, lamp: string): Layer {
  const frame = frameOf(context);
  const beam = beamBitmap(lamp, 0.9);
  const strength = context.light === 'night' ? 1 : context.light === 'sunset' ? 0.85 : 0.6;
  return {
    depth: 0.5,
    sort: -0.01,
    still: false,
    light: true,
    draw(canvas, t) {
      canvas.save();
      canvas.globalCompositeOperation = 'lighter';
      for (const [index, across] of [-0.5, 0, 0.5].entries()) {
        const x = frame.beside(across, 0.38);
        const aim = -across * 0.42 + 0.1 * Math.sin(t * 0.6 + index * 2.1);
        const length = frame.down(0.86);
        const pool = x + aim * frame.span * 0.62;
        canvas.globalAlpha = strength * 0.34;
        drawBeam(canvas, beam, [x, -frame.height * 0.04], [pool, length], frame.span * 0.48);
        canvas.globalAlpha = 1;
        glow(canvas, pool, frame.down(0.8), frame.span * 0.26, lamp, strength * 0.3, 0.24);
      }
      canvas.restore();
    },
  };
}

export function pieceCutout(kind: 'star' | 'cloud' | 'disc', size: number, colour: string): Cutout {
  return cutout({ left: size * 1.4, right: size * 1.4, up: size * 1.4, down: size * 1.4 }, (canvas) => {
    const tones = tonesOf(colour, '#ffffff', '#5a3a6a', 0.7);
    canvas.fillStyle = downward(canvas, -size, size, [tones.light, tones.base, tones.shade]);
    if (kind === 'disc') disc(canvas, 0, 0, size);
    else if (kind === 'star') {
      canvas.beginPath();
      for (let corner = 0; corner < 10; corner++)
        canvas.lineTo(
          Math.sin((corner / 10) * TURN) * size * (corner % 2 ? 0.48 : 1),
          -Math.cos((corner / 10) * TURN) * size * (corner % 2 ? 0.48 : 1),
        );
      canvas.fill();
    } else {
      canvas.beginPath();
      canvas.roundRect(-size * 1.25, 0, size * 2.5, size * 0.55, size * 0.27);
      canvas.arc(-size * 0.5, 0.05 * size, size * 0.5, 0, TURN);
      canvas.arc(size * 0.3, -size * 0.1, size * 0.7, 0, TURN);
      canvas.fill();
    }
  });
}
