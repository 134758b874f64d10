/** Land: hill lines, mountains, rocks and the ground that actors stand on. Used by outdoor sets. */
import { type Brush, downward, type Frame, frameOf, glow, grain, mix, TURN, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { Layer, SetContext } from '../set.js';

/** A hill line as a function of pixels across: sums of waves, `waves` per span. Returns −1 to 1, 1 is a top. */
export function hillLine(seed: number, frame: Frame, waves = 0.6): (x: number) => number {
  const next = random(seed);
  const phases = [next() * TURN, next() * TURN, next() * TURN];
  return (x) => {
    const along = ((x - frame.width / 2) / frame.span) * waves * TURN;
    return (
      0.62 * Math.sin(along + phases[0]!) +
      0.28 * Math.sin(along * 2.3 + phases[1]!) +
      0.1 * Math.sin(along * 5.9 + phases[2]!)
    );
  };
}

/** Fills everything below a hill line whose middle stands at `y` and which swings by `swing` pixels. */
export function hills(
  canvas: Brush,
  frame: Frame,
  {
    seed,
    y,
    swing,
    colours,
    waves = 0.6,
    bottom = frame.bottom,
  }: { seed: number; y: number; swing: number; colours: readonly string[]; waves?: number; bottom?: number },
): void {
  const line = hillLine(seed, frame, waves);
  canvas.beginPath();
  canvas.moveTo(frame.left, bottom);
  const step = frame.span / 60;
  for (let x = frame.left; x < frame.right + step; x += step) canvas.lineTo(x, y - swing * line(x));
  canvas.lineTo(frame.right + step, bottom);
  canvas.closePath();
  canvas.fillStyle = downward(canvas, y - swing, bottom, colours);
  canvas.fill();
}

/** One strip of ground as `groundLayers` hands it to a set, to be dressed with flowers, stones or footprints. */
export interface Strip {
  /** 0 the farthest, 2 the nearest. */
  index: number;
  /** Where its surface begins, and where the next strip begins to cover it. */
  top: number;
  end: number;
  /** How large things on it are: 0.3 at the horizon, 1 at the footlights. */
  scale: number;
  /** The strip's edge in pixels from the top, at pixels across. */
  edge(x: number): number;
}

/**
 * The ground that actors stand on, in three strips with their own parallax, so that feet don't skate when the
 * camera moves. `colours` run from far to near; `swing` is the roll of the land in spans, and `soft` lets each
 * strip melt into the one behind (sand, gravel) instead of folding over it (meadows).
 */
export function groundLayers(
  context: SetContext,
  {
    ground,
    colours,
    swing = 0.02,
    soft = false,
    seed = 0,
    above = 0.02,
    dress = () => {},
  }: {
    ground: readonly [number, number];
    colours: readonly string[];
    swing?: number;
    soft?: boolean;
    seed?: number;
    above?: number;
    dress?(canvas: Brush, strip: Strip): void;
  },
): Layer[] {
  const frame = frameOf(context);
  const { palette } = context;
  const heightAt = (depth: number) => frame.down(ground[0] + (ground[1] - ground[0]) * depth);
  const starts = [heightAt(0) - above * frame.span, heightAt(0.3), heightAt(0.66)];
  const depths = [0.25, 0.55, 0.9];
  return starts.map((top, index) => {
    const depth = depths[index]!;
    const line = hillLine(context.seed + seed + index * 13, frame, 0.42);
    const roll = swing * frame.span * (0.6 + 0.5 * index);
    const edge = (x: number) => top - roll * line(x);
    return {
      depth,
      sort: -0.1 + index * 0.03,
      still: true,
      draw(canvas) {
        const far = groundTone(palette, colours[0]!, 0.5);
        const stops = [
          far,
          ...colours.map((colour, order) => groundTone(palette, colour, 0.3 * (1 - order / colours.length))),
        ];
        const at = (part: number) => {
          const place = Math.max(0, Math.min(0.999, part)) * (stops.length - 1);
          return mix(stops[Math.floor(place)]!, stops[Math.ceil(place)]!, place % 1);
        };
        const partOf = (y: number) => (y - starts[0]!) / (frame.down(1.02) - starts[0]!);
        const gradient = canvas.createLinearGradient(0, top - roll, 0, frame.bottom);
        for (let stop = 0; stop <= 8; stop++) {
          const y = top - roll + (stop / 8) * (frame.bottom - top + roll);
          gradient.addColorStop(
            stop / 8,
            soft && index > 0 && stop === 0 ? withAlpha(at(partOf(y)), 0) : at(partOf(y)),
          );
        }
        canvas.fillStyle = gradient;
        canvas.beginPath();
        canvas.moveTo(frame.left, frame.bottom);
        const step = frame.span / 40;
        for (let x = frame.left; x < frame.right + step; x += step) canvas.lineTo(x, edge(x));
        canvas.lineTo(frame.right + step, frame.bottom);
        canvas.closePath();
        canvas.fill();
        if (!soft) {
          // A lit rim and a soft shade below it make each fold a body rather than a cut edge.
          canvas.save();
          canvas.clip();
          canvas.lineWidth = frame.span * 0.03;
          for (const [offset, colour, alpha] of [
            [0.004, tone(palette, '#fffbe0', 0.2), 0.18],
            [0.02, tone(palette, '#fffbe0', 0.2), 0.1],
          ] as const) {
            canvas.strokeStyle = withAlpha(colour, alpha * (context.light === 'night' ? 0.6 : 1));
            canvas.beginPath();
            for (let x = frame.left; x < frame.right + step; x += step) canvas.lineTo(x, edge(x) + offset * frame.span);
            canvas.stroke();
          }
          canvas.restore();
        }
        // A pool of light in the middle, where the actors play.
        canvas.save();
        canvas.globalCompositeOperation = 'soft-light';
        glow(
          canvas,
          frame.across(0.04 * palette.side),
          top + (frame.down(1) - top) * 0.55,
          frame.span * 0.75,
          '#fffbe8',
          context.light === 'night' ? 0.25 : 0.5,
          0.35,
        );
        canvas.restore();
        if (index === 0) grain(canvas, frame.left, top, frame.right - frame.left, frame.bottom - top, 0.025);
        dress(canvas, { index, top, end: starts[index + 1] ?? frame.bottom, scale: 0.3 + 0.7 * depth, edge });
      },
    };
  });
}
