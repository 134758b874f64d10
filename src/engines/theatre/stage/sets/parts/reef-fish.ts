/** Small fish of a reef in all its colours: striped, spotted, finned, going to and fro in little schools. Called by `coral-reef`. */
import { type Brush, disc, frameOf, mix, TURN } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { under, type Water } from './reef.js';

interface Kind {
  body: string;
  mark: string;
  fin: string;
  /** Height of its body, own lengths. */
  high: number;
  bands: number;
}

const KINDS: readonly Kind[] = [
  { body: '#ff7a2e', mark: '#fff6ec', fin: '#ffb04a', high: 0.52, bands: 2 },
  { body: '#2f7fe8', mark: '#1a2a7a', fin: '#ffd23f', high: 0.56, bands: 1 },
  { body: '#ffd93f', mark: '#3a2a6a', fin: '#fff0a0', high: 0.78, bands: 2 },
  { body: '#c85fe0', mark: '#ffd0f4', fin: '#ffcf4a', high: 0.5, bands: 1 },
  { body: '#ff5f7f', mark: '#fff0f4', fin: '#ff9ab0', high: 0.6, bands: 3 },
  { body: '#3fd0b0', mark: '#0f6a80', fin: '#b8fff0', high: 0.46, bands: 3 },
];

export function reefFishLayer(
  context: SetContext,
  water: Water,
  {
    depth,
    sort,
    schools,
    members,
    size,
    from,
    to,
    distance,
    seed = 0,
  }: {
    depth: number;
    sort: number;
    schools: number;
    /** Fish in each. */
    members: number;
    /** Length of one, spans. */
    size: number;
    /** Parts of the frame's height. */
    from: number;
    to: number;
    distance: number;
    seed?: number;
  },
): Layer {
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + seed + 71);
  const reach = frame.width / span + 0.8;
  const all = Array.from({ length: schools }, (_, school) => {
    const kind = KINDS[(school + seed) % KINDS.length]!;
    return {
      start: (school + 0.6 * next()) / schools,
      down: from + (to - from) * ((school * 0.618 + 0.3) % 1),
      pace: (school % 2 ? -1 : 1) * (0.05 + 0.05 * next()),
      body: under(water, kind.body, distance),
      mark: under(water, kind.mark, distance),
      fin: under(water, kind.fin, distance),
      kind,
      fish: Array.from({ length: members }, () => ({
        x: (next() - 0.5) * size * 5,
        y: (next() - 0.5) * size * 3.4,
        size: size * (0.8 + 0.4 * next()),
        phase: next() * 9,
      })),
    };
  });
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      for (const { start, down, pace, body, mark, fin, kind, fish } of all) {
        const along = ((((start * reach + t * pace) / reach) % 1) + 1) % 1;
        for (const one of fish) {
          canvas.save();
          canvas.translate(
            frame.across((along - 0.5) * reach + one.x),
            frame.down(down) + span * (one.y + 0.012 * Math.sin(t * 1.4 + one.phase)),
          );
          canvas.scale(span * one.size * Math.sign(pace), span * one.size);
          paintFish(canvas, { ...kind, body, mark, fin }, t * 8 + one.phase);
          canvas.restore();
        }
      }
    },
  };
}

/** One long, looking to the right, its middle at the origin. */
function paintFish(canvas: Brush, { body, mark, fin, high, bands }: Kind, beat: number): void {
  const flick = 0.12 * Math.sin(beat);
  canvas.fillStyle = fin;
  canvas.beginPath();
  canvas.moveTo(-0.34, 0);
  canvas.quadraticCurveTo(-0.5, -0.1, -0.62, -0.26 + flick);
  canvas.quadraticCurveTo(-0.54, flick, -0.62, 0.26 + flick);
  canvas.quadraticCurveTo(-0.5, 0.1, -0.34, 0);
  canvas.moveTo(-0.2, -high * 0.36);
  canvas.quadraticCurveTo(-0.1, -high * 0.86, 0.16, -high * 0.4);
  canvas.moveTo(-0.16, high * 0.36);
  canvas.quadraticCurveTo(-0.1, high * 0.8, 0.1, high * 0.4);
  canvas.fill();
  canvas.fillStyle = body;
  canvas.beginPath();
  canvas.moveTo(-0.42, 0);
  canvas.quadraticCurveTo(-0.1, -high * 0.62, 0.22, -high * 0.4);
  canvas.quadraticCurveTo(0.42, -high * 0.22, 0.46, 0);
  canvas.quadraticCurveTo(0.42, high * 0.22, 0.22, high * 0.4);
  canvas.quadraticCurveTo(-0.1, high * 0.62, -0.42, 0);
  canvas.fill();
  canvas.strokeStyle = mark;
  canvas.lineCap = 'round';
  canvas.lineWidth = 0.09;
  for (let band = 0; band < bands; band++) {
    const x = 0.14 - (band * 0.4) / bands;
    const half = high * (0.36 - 0.04 * band);
    canvas.beginPath();
    canvas.moveTo(x, -half);
    canvas.quadraticCurveTo(x + 0.06, 0, x, half);
    canvas.stroke();
  }
  canvas.fillStyle = mix(fin, body, 0.3);
  canvas.beginPath();
  canvas.ellipse(-0.02, 0.08, 0.1, 0.06, 0.5 + flick * 2, 0, TURN);
  canvas.fill();
  canvas.fillStyle = '#ffffff';
  disc(canvas, 0.3, -high * 0.1, 0.062);
  canvas.fillStyle = '#1a1430';
  disc(canvas, 0.315, -high * 0.1, 0.036);
}
