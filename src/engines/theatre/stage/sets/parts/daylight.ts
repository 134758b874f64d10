/** What most outdoor sets share of a `StageSet`: actors stand, in the hour's light and haze. */
import type { Layer, SetContext, StageSet } from '../../set.js';

export function inDaylight({ palette }: SetContext): Omit<StageSet, 'layers' | 'ground' | 'eye'> {
  return {
    standing: true,
    shadow: palette.shadow,
    tint: palette.tint,
    haze: palette.haze,
    hazeStrength: palette.hazeStrength * 0.6,
    rim: palette.rim,
    vignette: 0.22,
  };
}

/** A moving layer as it looks at its beginning, painted once: for plants too far off or too many to sway. */
export function painted(layer: Layer): Layer {
  return { ...layer, still: true, draw: (canvas) => layer.draw(canvas, 0) };
}
