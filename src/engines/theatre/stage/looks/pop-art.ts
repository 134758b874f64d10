/** The look of pop art: the picture four times over, each in other flat loud colours, with large dots and black lines. Listed by `index.ts`. */
import type { Frame } from '../camera.js';
import { blankCanvas, channels } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import { edgesOf, luminanceOf, openCastMask, type StagedLook, soften } from './look.js';

/** From dark to light for the actors, then the ground and the dots on it. */
const PANELS = [
  ['#d4145a', '#ff5fa2', '#ffe24a', '#18b4e0', '#0a5fae'],
  ['#1e46d2', '#38b4ff', '#fff4d6', '#ffd31c', '#ff7a14'],
  ['#e0241a', '#ff8a1c', '#fff14e', '#ff66b6', '#c0186e'],
  ['#0b8456', '#36cc74', '#f4ff8c', '#ff5638', '#a80f2a'],
] as const;
const BLACK = 0x0f;
/** Panels at 768 pixels across are half as wide; the distance of their dots, pixels. */
const PANEL = 384;
const PITCH = 7;
const STEEP = 84;
/** Each channel in four steps. */
const LOUD = Uint8Array.from({ length: 257 }, (_, value) => [16, 96, 184, 255][Math.min(3, value >> 6)]!);

export function openPopArt(frame: Frame): StagedLook {
  const width = PANEL;
  const height = Math.round((PANEL * frame.height) / frame.width);
  const sheet = blankCanvas(width, height);
  const brush = sheet.getContext('2d');
  const mask = openCastMask(width, height);
  const plane = new Uint8Array(width * height);
  const edges = new Uint8Array(width * height);
  const scratch = new Uint8Array(width * height);
  /** Which of a panel's colours each pixel has; 5 is black. */
  const tones = new Uint8Array(width * height);
  const dots = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const [across, down] = [((x + y) * Math.SQRT1_2) / PITCH, ((x - y) * Math.SQRT1_2) / PITCH];
    const far = Math.hypot(across - Math.round(across), down - Math.round(down));
    return Math.min(255, far * 360);
  });
  const colours = PANELS.map((panel) => panel.map((colour) => channels(colour)));
  const image = brush.createImageData(width, height);
  const gap = Math.max(2, Math.round(Math.min(frame.width, frame.height) * 0.012));
  return {
    draw(canvas, picture, _, cast) {
      brush.drawImage(picture, 0, 0, width, height);
      const seen = brush.getImageData(0, 0, width, height).data;
      luminanceOf(seen, plane);
      const within = cast && mask.read(cast);
      soften(plane, width, height, 1, scratch);
      edgesOf(plane, width, height, edges);
      for (let at = 0; at < tones.length; at++) {
        const light = plane[at]!;
        const isActor = within !== undefined && within[at * 4 + 3]! > 128;
        if (edges[at]! > (isActor ? STEEP * 1.3 : STEEP) || light < 34) tones[at] = 5;
        else if (isActor) tones[at] = light < 96 ? 0 : light < 168 ? 1 : 2;
        else tones[at] = dots[at]! < 250 - light * 0.86 ? 4 : 3;
      }
      const { data } = image;
      for (const [panel, palette] of colours.entries()) {
        for (let at = 0, to = 0; at < tones.length; at++, to += 4) {
          const colour = palette[tones[at]!];
          // In the first of them actors keep their colours, made loud.
          if (panel === 0 && colour && tones[at]! < 3) {
            for (let channel = 0; channel < 3; channel++)
              data[to + channel] =
                LOUD[Math.min(255, Math.max(0, plane[at]! + (seen[to + channel]! - plane[at]!) * 1.5)) | 0]!;
            data[to + 3] = 255;
            continue;
          }
          data[to] = colour ? colour[0] : BLACK;
          data[to + 1] = colour ? colour[1] : BLACK;
          data[to + 2] = colour ? colour[2] : BLACK;
          data[to + 3] = 255;
        }
        brush.putImageData(image, 0, 0);
        const [x, y] = [(panel % 2) * 0.5 * frame.width, Math.floor(panel / 2) * 0.5 * frame.height];
        canvas.drawImage(sheet, x, y, frame.width / 2, frame.height / 2);
      }
      canvas.fillStyle = '#fffdf6';
      canvas.fillRect(frame.width / 2 - gap / 2, 0, gap, frame.height);
      canvas.fillRect(0, frame.height / 2 - gap / 2, frame.width, gap);
    },
    close() {
      mask.close();
      release(sheet);
    },
  };
}
