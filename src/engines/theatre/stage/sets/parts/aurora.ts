/** Northern lights: curtains of green and violet that wander over the night sky. */
import { beamBitmap } from '../../beams.js';
import { frameOf } from '../../paint.js';
import type { Layer, SetContext } from '../../set.js';

export function auroraLayer(context: SetContext, { down = 0.3, depth = 0.02, sort = -0.95 } = {}): Layer {
  const frame = frameOf(context);
  const { span } = frame;
  const beams = ['#3dffa0', '#4fd0ff', '#b06aff'].map((colour) => beamBitmap(colour, 0));
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
          const tall = span * (0.2 + 0.12 * Math.sin(along * 11 + t * 0.8 + order * 2) ** 2);
          canvas.globalAlpha = 0.55 * (0.45 + 0.55 * Math.sin(along * 9 + t * 0.9 + order * 2.6) ** 2);
          // The beam's bright end is the foot of the curtain.
          canvas.save();
          canvas.translate(frame.across(along * 2.5) + span * 0.04 * wave, foot);
          canvas.scale(1, -1);
          canvas.drawImage(beam, -span * 0.09, 0, span * 0.18, tall);
          canvas.restore();
        }
      }
      canvas.restore();
    },
  };
}
