/** An old Chinese street at a feast: red lanterns over it, tea houses with curved roofs, a gate, banners, and fireworks when it is dark. Built by the stage for `lantern-street`. */

import { cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, disc, glow, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { hall, lantern } from './parts/chinese.js';
import { banner, gate, teaHouse } from './parts/chinese-street.js';
import { floor, foreground, type Kit, kitOf, moving, outdoors, still } from './parts/kit.js';
import { passersBy } from './parts/passers-by.js';

const eye = 0.5;
const ground: [number, number] = [0.68, 0.95];

/** What the banners wish: joy, happiness, wealth, spring, peace. */
const WISHES = ['囍', '福', '财', '春', '安'] as const;
const FESTIVE = ['#d8302a', '#f2b84f', '#e8574a', '#8a2a5a', '#3f6fa8', '#f6e4cc', '#c84a2a'] as const;
const SHELLS = [
  [-0.34, 0.16, 0],
  [0.3, 0.12, 0.9],
  [0.02, 0.22, 1.7],
  [-0.62, 0.24, 2.4],
  [0.6, 0.2, 3.1],
] as const;
const SHELL_SECONDS = 4;
export const lanternStreet: SetDesign = {
  name: 'lantern-street',
  build(context) {
    const kit = kitOf(context, 53);
    const { frame, span, palette } = kit;
    const { down: y } = frame;
    const squeeze = Math.min(1, frame.width / span / 1.5);
    const x = (spans: number) => frame.across(spans * squeeze);
    const head = y(0.6);
    /** Houses of both sides, from far to near: their inner edge, width, foot, height. */
    const fronts = [
      [0.3, 0.26, 0.6, 0.28, 0.2],
      [0.46, 0.34, 0.64, 0.36, 0.1],
      [0.66, 0.5, 0.7, 0.47, 0],
    ] as const;
    const side = (canvas: Brush, index: number) => {
      const [inner, wide, base, high, distance] = fronts[index]!;
      for (const hand of [-1, 1]) {
        teaHouse(kit, canvas, {
          x: x(hand * (inner + wide / 2)),
          base: y(base),
          width: wide * span * squeeze,
          height: high * span,
          distance,
          wish: WISHES[(index * 2 + (hand > 0 ? 1 : 0)) % WISHES.length]!,
        });
        // The street goes on beyond the frame.
        if (index === 2)
          teaHouse(kit, canvas, {
            x: x(hand * (inner + wide * 1.6)),
            base: y(base + 0.02),
            width: wide * 1.2 * span * squeeze,
            height: high * 1.06 * span,
            distance,
            wish: '喜',
          });
      }
    };
    const string = (canvas: Brush, t: number, reach: number, top: number, sag: number, count: number, size: number) => {
      const at = (part: number) => [x(-reach + 2 * reach * part), y(top) + span * sag * 4 * part * (1 - part)] as const;
      canvas.strokeStyle = kit.paint('#5a2420');
      canvas.lineWidth = Math.max(0.7, span * 0.003);
      canvas.beginPath();
      for (let step = 0; step <= 16; step++) canvas.lineTo(...at(step / 16));
      canvas.stroke();
      for (let index = 0; index < count; index++) {
        const [across, down] = at((index + 0.5) / count);
        lantern(
          kit,
          canvas,
          across,
          down,
          span * size * (0.7 + 0.3 * squeeze),
          Math.sin(t * 1.6 + index * 0.8 + top * 9) * (0.05 + 0.2 * palette.wind),
        );
      }
    };
    return {
      ...outdoors(
        kit,
        [
          skyLayer(context, eye + 0.08),
          cloudLayer(context, { from: 0.02, to: 0.22 }),
          moving(0.04, -0.84, (canvas, t) => {
            if (!kit.night && context.light !== 'sunset') return;
            for (const [index, [across, down, start]] of SHELLS.entries()) {
              const k = ((t + SHELL_SECONDS - start) % SHELL_SECONDS) / 1.5;
              if (k >= 1) continue;
              canvas.save();
              canvas.globalAlpha = kit.night ? 1 : 0.8;
              burst(canvas, x(across), y(down), span * (0.19 + 0.03 * (index % 3)), k, index);
              canvas.restore();
            }
          }),
          still(kit, 0.1, -0.8, (canvas) => {
            hall(kit, canvas, {
              x: x(0),
              base: head,
              width: span * 0.66 * squeeze,
              height: span * 0.13,
              pillars: 7,
              distance: 0.25,
              storeys: true,
            });
            glow(canvas, x(0), head - span * 0.06, span * 0.34, '#ffb050', 0.15 + 0.5 * kit.lamps, 0.6);
          }),
          still(kit, 0.16, -0.75, (canvas) => side(canvas, 0)),
          still(kit, 0.5, -0.7, (canvas) => {
            floor(kit, canvas, head - span * 0.01, ['#c8b4a4', '#bca898', '#a89484', '#8f7c70']);
            paving(kit, canvas, head);
          }),
          passersBy(kit, {
            depth: 0.16,
            sort: -0.66,
            foot: head + span * 0.012,
            spread: span * 0.02,
            height: 0.105,
            count: 14,
            distance: 0.16,
            clothes: FESTIVE,
          }),
          moving(0.18, -0.64, (canvas, t) => string(canvas, t, 0.42, 0.3, 0.035, 7, 0.034)),
          still(kit, 0.24, -0.6, (canvas) => side(canvas, 1)),
          still(kit, 0.26, -0.58, (canvas) => gate(kit, canvas, x(0), y(0.645), span * 0.74 * squeeze, span * 0.34)),
          moving(0.28, -0.56, (canvas, t) => string(canvas, t, 0.62, 0.19, 0.05, 7, 0.05)),
          still(kit, 0.4, -0.4, (canvas) => {
            side(canvas, 2);
            if (kit.lamps > 0.2)
              for (const hand of [-1, 1])
                glow(canvas, x(hand * 0.8), y(0.58), span * 0.4, '#ff8a4a', 0.4 * kit.lamps, 0.9);
          }),
          moving(0.42, -0.35, (canvas, t) => {
            for (const hand of [-1, 1]) {
              banner(kit, canvas, x(hand * 0.63), y(0.33), span * 0.085, span * 0.25, hand < 0 ? '福' : '春', t + hand);
              for (let index = 0; index < 3; index++)
                lantern(
                  kit,
                  canvas,
                  x(hand * (0.76 + index * 0.15)),
                  y(0.36),
                  span * 0.07,
                  Math.sin(t * 1.5 + index + hand) * (0.05 + 0.2 * palette.wind),
                );
            }
          }),
          moving(0.44, -0.3, (canvas, t) => string(canvas, t, 0.98, 0.015, 0.07, 8, 0.075)),
          foreground(kit, (canvas) => {
            for (const hand of [-1, 1]) {
              const at = hand < 0 ? span * 0.015 : frame.width - span * 0.015;
              for (let index = 0; index < 12; index++) {
                // Strings of firecrackers, out of focus.
                canvas.fillStyle = kit.paint(index % 3 ? '#e0301f' : '#f2b84f');
                canvas.beginPath();
                canvas.roundRect(
                  at - span * 0.03 + (index % 2) * span * 0.026,
                  index * span * 0.028 - span * 0.02,
                  span * 0.03,
                  span * 0.04,
                  span * 0.008,
                );
                canvas.fill();
              }
            }
          }),
        ],
        eye,
        ground,
      ),
      mirror: 0.1 + 0.25 * palette.wetness,
      tint: kit.night ? '#ffe4cc' : palette.tint,
      ...(kit.night && { key: '#3a2418', outline: 0.5 }),
    };
  },
};

/** One shell: sparks that fly apart from its middle and fall. */
function burst(canvas: Brush, x: number, y: number, radius: number, k: number, index: number): void {
  const colour = ['#ffd24f', '#ff5a4a', '#7fe0ff', '#ff8ad0', '#a0ff9a'][index % 5]!;
  const out = 1 - (1 - k) ** 3;
  const fade = Math.min(1, (1 - k) * 1.8);
  glow(canvas, x, y, radius * (0.6 + out), colour, 0.6 * fade);
  canvas.lineCap = 'round';
  for (let ring = 0; ring < 3; ring++)
    for (let ray = 0; ray < 18; ray++) {
      const angle = ((ray + ring * 0.5) / 18) * Math.PI * 2;
      const reach = radius * out * (0.45 + 0.28 * ring);
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const fall = radius * 0.22 * k * k;
      canvas.strokeStyle = withAlpha(ring === 1 ? '#fff6dc' : colour, fade * 0.9);
      canvas.lineWidth = radius * 0.036;
      canvas.beginPath();
      canvas.moveTo(x + dx * reach * 0.78, y + dy * reach * 0.78 + fall * 0.7);
      canvas.lineTo(x + dx * reach, y + dy * reach + fall);
      canvas.stroke();
    }
}

/** Stones that grow towards us. */
function paving(kit: Kit, canvas: Brush, top: number): void {
  const { frame, span } = kit;
  canvas.strokeStyle = withAlpha(kit.palette.shadow, 0.18);
  canvas.lineWidth = Math.max(0.7, span * 0.003);
  canvas.beginPath();
  for (let line = -14; line <= 14; line++) {
    canvas.moveTo(frame.across(line * 0.06), top);
    canvas.lineTo(frame.across(line * 0.3), frame.bottom);
  }
  for (const part of [0.03, 0.08, 0.15, 0.24, 0.36, 0.52, 0.72]) {
    canvas.moveTo(frame.left, top + part * (frame.bottom - top));
    canvas.lineTo(frame.right, top + part * (frame.bottom - top));
  }
  canvas.stroke();
  // Lamplight lies on the stones, and red paper of crackers.
  if (kit.lamps > 0.2) glow(canvas, frame.width / 2, top + span * 0.16, span * 1.1, '#ff9a4a', 0.6 * kit.lamps, 0.34);
  for (let scrap = 0; scrap < 70; scrap++) {
    const part = kit.next() ** 0.7;
    canvas.fillStyle = kit.paint(scrap % 4 ? '#d8302a' : '#f2b84f');
    disc(
      canvas,
      frame.across((kit.next() - 0.5) * 2.4),
      top + part * (frame.bottom - top),
      span * (0.002 + 0.005 * part),
      0.5,
    );
  }
}
