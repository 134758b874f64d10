/** An airport: the runway with its marks and lights, the control tower, the terminal and planes at their gates. Built by the stage for `airport`. */
import { hills } from '../nature/land.js';
import { cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, downward, glow, mix, place, polygon } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { lawn } from './parts/greenery.js';
import { floor, foreground, kitOf, moving, outdoors, post, slab, still, words } from './parts/kit.js';
import { airliner, controlTower, windsock } from './parts/planes.js';
import { streetOf } from './parts/street.js';

const eye = 0.52;
const ground: [number, number] = [0.65, 0.95];

export const airport: SetDesign = {
  name: 'airport',
  build(context) {
    const kit = kitOf(context, 171);
    const { frame, span } = kit;
    const land = frame.down(0.585);
    const runway = streetOf(frame, eye, 1.0, frame.width < span * 1.2 ? 0.5 : 0.66);
    const sock = { x: frame.beside(0.66, 0.43), y: frame.down(0.735) };
    const planes = [
      { plane: airliner(kit, span * 0.46, '#e8574a'), x: frame.beside(-0.58, 0.34), y: frame.down(0.645), flip: true },
      { plane: airliner(kit, span * 0.4, '#2f7fd0'), x: frame.beside(0.84, 0.5), y: frame.down(0.625), flip: false },
      { plane: airliner(kit, span * 0.44, '#ffb02e'), x: frame.across(-1.2), y: frame.down(0.64), flip: true },
      { plane: airliner(kit, span * 0.44, '#5fb87a'), x: frame.across(1.4), y: frame.down(0.64), flip: false },
    ];
    const climbing = airliner(kit, span * 0.22, '#e8574a', { flying: true, distance: 0.25 });
    const lamps = Array.from({ length: 13 }, (_, index) => 0.62 * 1.22 ** index);
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.03, to: 0.34 }),
        moving(0.06, -0.86, (canvas, t) =>
          place(canvas, climbing, frame.across(0.05 - t * 0.07), frame.down(0.22) - t * span * 0.012, { turn: 0.03 }),
        ),
        still(kit, 0.1, -0.8, (canvas) =>
          hills(canvas, frame, {
            seed: 9,
            y: frame.down(0.53),
            swing: span * 0.04,
            colours: [kit.floor('#8fb0b4', 0.75), kit.floor('#a0c4a0', 0.6)],
          }),
        ),
        still(kit, 0.2, -0.7, (canvas) => {
          // The terminal: a long wave of a roof over glass.
          const terminal = (from: number, to: number, height: number) => {
            const wide = to - from;
            canvas.fillStyle = downward(canvas, land - height, land, [
              mix(kit.paint('#a8d8f0', 0.15), '#ffe6b0', 0.6 * kit.lamps),
              mix(kit.paint('#5f9cc4', 0.15), '#ffc870', 0.7 * kit.lamps),
            ]);
            canvas.fillRect(from, land - height, wide, height);
            for (let x = from; x < to; x += span * 0.045)
              slab(kit, canvas, x, land - height, span * 0.006, height, '#eef2f6', { distance: 0.15, foot: 0 });
            slab(kit, canvas, from, land - height * 0.42, wide, height * 0.07, '#eef2f6', { distance: 0.15, foot: 0 });
            slab(kit, canvas, from, land - height * 0.16, wide, height * 0.16, '#b8c0cc', {
              distance: 0.15,
              foot: 0.3,
            });
            const waves = Math.max(1, Math.round(wide / (span * 0.34)));
            canvas.fillStyle = downward(canvas, land - height * 1.4, land - height, [
              kit.paint('#ffffff', 0.12),
              kit.paint('#c4ccd8', 0.12),
            ]);
            for (let wave = 0; wave < waves; wave++) {
              const left = from + (wave * wide) / waves;
              canvas.beginPath();
              canvas.moveTo(left - span * 0.012, land - height);
              canvas.quadraticCurveTo(
                left + (wide / waves) * 0.35,
                land - height * 1.55,
                left + wide / waves + span * 0.012,
                land - height * 1.02,
              );
              canvas.lineTo(left + wide / waves, land - height * 0.94);
              canvas.quadraticCurveTo(left + (wide / waves) * 0.35, land - height * 1.4, left, land - height * 0.94);
              canvas.fill();
            }
            return from + wide / 2;
          };
          terminal(frame.left, frame.beside(-0.28, 0.22), span * 0.16);
          const sign = frame.beside(-0.5, 0.3);
          slab(kit, canvas, sign - span * 0.15, land - span * 0.14, span * 0.3, span * 0.058, '#1f4f9a', {
            round: 4,
            foot: 0.1,
          });
          words(canvas, 'AIRPORT', sign, land - span * 0.11, span * 0.045, '#ffffff', { width: span * 0.26 });
          terminal(frame.beside(0.6, 0.4), frame.right, span * 0.13);
          controlTower(kit, canvas, frame.beside(0.42, 0.29), land, span * 0.42);
        }),
        still(kit, 0.4, -0.5, (canvas) => {
          lawn(kit, canvas, land, {
            count: 120,
            bare: (across, near) => Math.abs(across) < 0.3 + 0.9 * near || near < 0.25,
          });
          canvas.fillStyle = kit.floor('#b8bac0', 0.15);
          canvas.fillRect(frame.left, land - 1, frame.right - frame.left, span * 0.05);
          canvas.fillStyle = kit.floor('#ffd03a', 0.1);
          canvas.fillRect(frame.left, land + span * 0.043, frame.right - frame.left, span * 0.004);
          const strip = (from: number, to: number, far: number, near: number, colour: string) => {
            canvas.fillStyle = colour;
            polygon(canvas, [
              runway.point(from, far, 0),
              runway.point(to, far, 0),
              runway.point(to, near, 0),
              runway.point(from, near, 0),
            ]);
            canvas.fill();
          };
          canvas.save();
          polygon(canvas, [
            runway.point(-1.08, 12, 0),
            runway.point(1.08, 12, 0),
            runway.point(1.08, 0.5, 0),
            runway.point(-1.08, 0.5, 0),
          ]);
          canvas.clip();
          floor(kit, canvas, frame.down(eye), ['#94969e', '#7f818b', '#6c6e78', '#5c5e68']);
          canvas.restore();
          const white = kit.floor('#fbf9f2', 0.02);
          for (const side of [-1, 1]) strip(side * 0.96 - 0.018, side * 0.96 + 0.018, 12, 0.5, white);
          // Threshold bars, the number, the centre line and the touchdown marks.
          for (let stripe = 0; stripe < 6; stripe++)
            for (const side of [-1, 1])
              strip(side * (0.14 + stripe * 0.13), side * (0.21 + stripe * 0.13), 0.92, 0.74, white);
          for (let dash = 0; dash < 8; dash++)
            strip(-0.022, 0.022, 1.5 * 1.3 ** (dash + 0.5), 1.5 * 1.3 ** dash, white);
          for (const side of [-1, 1])
            for (const row of [1.75, 2.6]) strip(side * 0.4, side * 0.56, row * 1.18, row, white);
          const [x, y] = runway.point(0, 1.18, 0);
          canvas.save();
          canvas.translate(x, y);
          canvas.scale(1, 0.38);
          words(canvas, '09', 0, 0, span * 0.27, white);
          canvas.restore();
        }),
        moving(0.4, -0.4, (canvas, t) => {
          // Lights along the edges; those of the approach run towards the far end.
          for (const [index, away] of lamps.entries())
            for (const side of [-1, 1]) {
              const [x, y] = runway.point(side * 1.04, away, 0.012);
              const run = Math.max(0, Math.sin(t * 6 - index * 0.8)) ** 3;
              canvas.fillStyle = mix(kit.paint('#ffe9a8'), '#fff6d0', kit.lamps);
              canvas.beginPath();
              canvas.arc(x, y, (span * 0.008) / away, 0, Math.PI * 2);
              canvas.fill();
              glow(
                canvas,
                x,
                y,
                (span * (0.035 + 0.06 * kit.lamps)) / away,
                '#ffdf8a',
                0.35 + 0.25 * run + 0.4 * kit.lamps,
              );
              if (kit.lamps > 0.3) {
                const [bx, by] = runway.point(side * 0.32, away, 0);
                glow(canvas, bx, by, (span * 0.04) / away, '#5fb0ff', kit.lamps * (0.3 + 0.6 * run));
              }
            }
        }),
        still(kit, 0.34, -0.3, (canvas: Brush) => {
          for (const { plane, x, y, flip } of planes) place(canvas, plane, x, y, { flip });
          // A luggage train, and cones by the wing.
          const start = frame.beside(-0.5, 0.33);
          for (let cart = 0; cart < 4; cart++) {
            slab(
              kit,
              canvas,
              start - cart * span * 0.06,
              frame.down(0.672) - span * 0.036,
              span * 0.05,
              span * 0.03,
              cart ? '#7f98b4' : '#ffb92e',
              { round: 2, distance: 0.05 },
            );
            if (cart)
              slab(
                kit,
                canvas,
                start - cart * span * 0.06 + span * 0.008,
                frame.down(0.672) - span * 0.052,
                span * 0.034,
                span * 0.02,
                ['#c8503f', '#3f7fa8', '#d8a24a'][cart - 1]!,
                { round: 2, distance: 0.05 },
              );
            for (const wheel of [0.01, 0.036])
              slab(
                kit,
                canvas,
                start - cart * span * 0.06 + wheel * span,
                frame.down(0.672) - span * 0.008,
                span * 0.01,
                span * 0.01,
                '#2c2f3a',
                { round: 3, foot: 0 },
              );
          }
        }),
        moving(0.46, -0.1, (canvas, t) => {
          windsock(kit, canvas, sock.x, sock.y, span * 0.26, t);
          const blink = Math.sin(t * 5) > 0.2 ? 1 : 0.15;
          for (const { x, y } of planes)
            glow(canvas, x, y - span * 0.09, span * 0.035, '#ff4a3c', blink * (0.4 + 0.6 * kit.lamps));
        }),
        foreground(kit, (canvas) => {
          for (const side of [-1, 1]) {
            const x = frame.width / 2 + side * frame.width * 0.475;
            post(kit, canvas, x, frame.height * 0.94, frame.bottom, span * 0.05, '#e8a02e');
            canvas.fillStyle = mix(kit.paint('#ffe9a8'), '#fff6d0', kit.lamps);
            canvas.beginPath();
            canvas.arc(x, frame.height * 0.925, span * 0.035, 0, Math.PI * 2);
            canvas.fill();
            glow(canvas, x, frame.height * 0.925, span * 0.13, '#ffdf8a', 0.3 + 0.5 * kit.lamps);
          }
        }),
      ],
      eye,
      ground,
    );
  },
};
