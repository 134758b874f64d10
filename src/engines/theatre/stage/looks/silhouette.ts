/** Black figures before a lit sky, as paper-cut films and shadow theatres show them. Listed by `index.ts`. */
import type { Frame } from '../camera.js';
import { clamp, ramp } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import { luminanceOf, openBench, openOverlay, type StagedLook } from './look.js';

const PIXELS = 150_000;
const INK = '#0b0914';
/** Parts of all pixels that are darker than what becomes black, and than what becomes light. */
const LEVELS = { dark: 0.16, light: 0.84 } as const;
/** How much brightness is left in the dark and in the light, 0 to 255, and what one pixel may become brighter by at most. */
const RANGE = { least: 26, most: 236, times: 4 } as const;

export function openSilhouette(frame: Frame): StagedLook {
  const { width, height } = frame;
  const bench = openBench(frame, PIXELS);
  const brightness = new Uint8Array(bench.width * bench.height);
  const figures = blankCanvas(width, height);
  let levels: [number, number] | undefined;
  // Light from behind, and the ground as dark as whoever stands on it.
  const shade = openOverlay(frame, (canvas) => {
    const back = canvas.createRadialGradient(width / 2, height * 0.56, 0, width / 2, height * 0.56, height * 0.75);
    back.addColorStop(0, 'rgba(255,240,214,0.3)');
    back.addColorStop(1, 'rgba(255,240,214,0)');
    canvas.fillStyle = back;
    canvas.fillRect(0, 0, width, height);
    const ground = canvas.createLinearGradient(0, height * 0.74, 0, height);
    ground.addColorStop(0, 'rgba(11,9,20,0)');
    ground.addColorStop(0.55, 'rgba(11,9,20,0.7)');
    ground.addColorStop(1, 'rgba(11,9,20,0.98)');
    canvas.fillStyle = ground;
    canvas.fillRect(0, 0, width, height);
  });
  return {
    draw(canvas, picture, _, cast) {
      bench.read(picture);
      const pixels = bench.pixels();
      luminanceOf(pixels, brightness);
      levels ??= levelsOf(brightness);
      const [dark, light] = levels;
      for (let index = 0, at = 0; index < brightness.length; index++, at += 4) {
        const value = brightness[index]!;
        const wanted = RANGE.least + (RANGE.most - RANGE.least) * ramp(value, dark, light) ** 0.85;
        const factor = clamp(wanted / Math.max(6, value), 0, RANGE.times);
        for (let channel = 0; channel < 3; channel++)
          pixels[at + channel] = Math.min(255, pixels[at + channel]! * factor);
      }
      bench.write(canvas);
      shade.draw(canvas);
      if (!cast) return;
      const brush = figures.getContext('2d');
      brush.globalCompositeOperation = 'copy';
      brush.drawImage(cast, 0, 0, width, height);
      brush.globalCompositeOperation = 'source-in';
      brush.fillStyle = INK;
      brush.fillRect(0, 0, width, height);
      canvas.drawImage(figures, 0, 0);
    },
    close() {
      bench.close();
      shade.close();
      release(figures);
    },
  };
}

/** Once per film, so that nothing flickers. */
function levelsOf(brightness: Uint8Array): [number, number] {
  const counts = new Uint32Array(256);
  for (const value of brightness) counts[value]!++;
  const at = (part: number): number => {
    let rest = brightness.length * part;
    return counts.findIndex((count) => {
      rest -= count;
      return rest <= 0;
    });
  };
  const dark = at(LEVELS.dark);
  return [dark, Math.max(dark + 40, at(LEVELS.light))];
}
