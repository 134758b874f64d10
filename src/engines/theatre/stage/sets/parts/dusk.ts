/** Evenings of a set's own: brighter than night is elsewhere, so that what plays there is seen. Used by sets that are known by their light. */
import type { Light } from '../../../score/score.js';
import { mix } from '../../painting/paint.js';
import type { SetContext } from '../../set.js';

interface Dusk {
  /** From the zenith down. */
  sky: readonly [string, string, string];
  haze: string;
  /** Over scenery: what stands before the sky. */
  ambient: string;
  cloud: readonly [string, string];
}

/** Lights that are others here than elsewhere. */
export type Dusks = Partial<Record<Light, Dusk>>;

/** `context` with its light turned most of the way to the set's own. */
export function duskOf(context: SetContext, dusks: Dusks): SetContext {
  const { light, palette } = context;
  const dusk = dusks[light];
  if (!dusk) return context;
  const { sky, haze, ambient, cloud } = dusk;
  const [zenith, middle, low] = palette.sky;
  return {
    ...context,
    palette: {
      ...palette,
      sky: [mix(zenith, sky[0], 0.85), mix(middle, sky[1], 0.85), mix(low, sky[2], 0.95)],
      haze: mix(palette.haze, haze, 0.85),
      ambient: mix(palette.ambient, ambient, 0.6),
      cloud: [...cloud],
    },
  };
}
