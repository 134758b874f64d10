/** Northern lights: curtains of green and violet that wander over the night sky. */
import { beamBitmap } from '../../nature/beams.js';
import { frameOf } from '../../painting/paint.js';
import type { Layer, SetContext, SetDesign, StageSet } from '../../set.js';

/** From the lowest curtain to the highest. */
const CURTAINS: readonly string[] = ['#3dffa0', '#4fd0ff', '#b06aff'];
const GREEN: readonly string[] = ['#46ff7c', '#38f0a0', '#a070ff'];

export function auroraLayer(
  context: SetContext,
  { down = 0.3, depth = 0.02, sort = -0.95, tall = 0.2, bright = 0.55, colours = CURTAINS } = {},
): Layer {
  const frame = frameOf(context);
  const { span } = frame;
  const beams = colours.map((colour) => beamBitmap(colour, 0));
  return {
    depth,
    sort,
    still: false,
    light: true,
    draw(canvas, t) {
      canvas.save();
      canvas.globalCompositeOperation = 'lighter';
      for (const [order, beam] of beams.entries()) {
        for (let ray = 0; ray < 22; ray++) {
          const along = ray / 21 - 0.5;
          const wave = Math.sin(along * 7 + t * 0.35 + order * 1.9) + 0.5 * Math.sin(along * 15 - t * 0.5 + order);
          const foot = frame.down(down) + span * (0.06 * wave - 0.07 * order + 0.1 * along);
          const length = span * (tall + 0.6 * tall * Math.sin(along * 11 + t * 0.8 + order * 2) ** 2);
          canvas.globalAlpha = bright * (0.45 + 0.55 * Math.sin(along * 9 + t * 0.9 + order * 2.6) ** 2);
          // The beam's bright end is the foot of the curtain.
          canvas.save();
          canvas.translate(frame.across(along * 2.5) + span * 0.04 * wave, foot);
          canvas.scale(1, -1);
          canvas.drawImage(beam, -span * 0.09, 0, span * 0.18, length);
          canvas.restore();
        }
      }
      canvas.restore();
    },
  };
}

/** Where they have an own place, and where no sky is seen. */
const OWN: ReadonlySet<string> = new Set(['glacier', 'space', 'moon']);

/** They are what a film was asked to show: higher and brighter, behind all that stands on the ground. */
export function underAurora(set: StageSet, { name, indoors }: SetDesign, context: SetContext): StageSet {
  if (indoors || OWN.has(name) || context.palette.stars < 0.2) return set;
  const [sky, ...land] = set.layers;
  return {
    ...set,
    layers: [sky!, auroraLayer(context, { down: set.eye - 0.17, tall: 0.32, bright: 0.85, colours: GREEN }), ...land],
  };
}
