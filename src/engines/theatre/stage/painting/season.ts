/** In autumn what is green is red, orange and gold; only needles stay as they are. Called by `palette.ts`. */
import { clamp, lerp } from './easing.js';
import { channels } from './paint.js';

/** Turns of the wheel of colours that are leaves and grass; firs are bluer, and dark. */
const GREEN = { from: 0.16, to: 0.43 } as const;
const NEEDLES = { hue: 0.34, brightest: 0.5 } as const;
const LEAST_COLOUR = 0.12;
/** Of leaves, and of grass, which is lighter. */
const LEAVES = { hue: 0.045, saturation: 0.78 } as const;
const GRASS = { hue: 0.125, saturation: 0.5 } as const;
const LEAF_BRIGHTNESS = 0.64;
const GRASS_BRIGHTNESS = 0.8;
/** Of leaves like each other one is redder than the next, turns of the wheel. */
const OWN = 0.07;

export function inSeason(colour: string): string {
  if (!/^#[0-9a-f]{6}$/iu.test(colour)) return colour;
  const [red, green, blue] = channels(colour).map((value) => value / 255) as [number, number, number];
  const spread = green - Math.min(red, blue);
  if (Math.max(red, blue) > green || spread < LEAST_COLOUR * green) return colour;
  const hue = (2 + (blue - red) / spread) / 6;
  if (hue < GREEN.from || hue > GREEN.to || (hue > NEEDLES.hue && green < NEEDLES.brightest)) return colour;
  const isGrass = clamp((green - LEAF_BRIGHTNESS) / (GRASS_BRIGHTNESS - LEAF_BRIGHTNESS));
  const own = (Math.round(red * 255 * 5 + blue * 255 * 3) % 16) / 16 - 0.4;
  const turned = lerp(LEAVES.hue + own * OWN, GRASS.hue, isGrass);
  const saturation = lerp(LEAVES.saturation, GRASS.saturation, isGrass) * clamp((spread / green) * 2.2);
  return fromHue(clamp(turned), saturation, Math.min(0.95, 0.44 + 0.62 * green));
}

function fromHue(hue: number, saturation: number, value: number): string {
  const part = (offset: number): string => {
    const at = (offset + hue * 6) % 6;
    const level = value - value * saturation * Math.max(0, Math.min(at, 4 - at, 1));
    return Math.round(level * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(5)}${part(3)}${part(1)}`;
}
