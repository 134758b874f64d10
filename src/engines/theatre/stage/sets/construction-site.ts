/** A building site: a tower crane that turns, a skeleton of floors, an excavator, barriers, cones and pipes. Built by the stage for `construction-site`. */

import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, ball, disc, glow, mix, sideways, tonesOf, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { bar, contact, floor, foreground, type Kit, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';
import { craneJib, craneMast, excavator } from './parts/machines.js';
import { barrier, cone } from './parts/road-side.js';
import { blockRow, cityGlow } from './parts/skyscrapers.js';

const eye = 0.55;
const ground: [number, number] = [0.69, 0.95];

function skeleton(
  kit: Kit,
  canvas: Brush,
  left: number,
  base: number,
  width: number,
  storeys: number,
  storey: number,
): void {
  const columns = 5;
  for (let level = 0; level < storeys; level++) {
    const y = base - level * storey;
    canvas.fillStyle = withAlpha(kit.paint('#6a6470', 0.2), level < storeys - 1 ? 0.75 : 0);
    canvas.fillRect(left + width * 0.04, y - storey, width * 0.92, storey);
    for (let column = 0; column < columns; column++)
      post(
        kit,
        canvas,
        left + (width * (column + 0.2)) / (columns - 0.6),
        y - storey,
        y,
        width * 0.035,
        '#c8bfb8',
        0.06,
      );
    if (level < 2)
      for (let brick = 0; brick < columns - 1; brick++) {
        if ((brick + level) % 3 === 2) continue;
        const x = left + (width * (brick + 0.2)) / (columns - 0.6) + width * 0.02;
        slab(kit, canvas, x, y - storey * 0.62, width / (columns - 0.6) - width * 0.035, storey * 0.62, '#c8745a', {
          distance: 0.06,
          foot: 0.3,
        });
        for (let row = 1; row < 6; row++)
          slab(
            kit,
            canvas,
            x,
            y - storey * 0.62 + row * storey * 0.1,
            width / (columns - 0.6) - width * 0.035,
            storey * 0.012,
            '#e8c8b4',
            { distance: 0.06, foot: 0 },
          );
      }
    slab(kit, canvas, left - width * 0.03, y - storey * 1.06, width * 1.06, storey * 0.13, '#ded6ce', {
      distance: 0.05,
      foot: 0.35,
    });
    if (level < storeys - 1 && kit.lamps > 0.3)
      glow(
        canvas,
        left + width * (0.25 + 0.5 * (level % 2)),
        y - storey * 0.6,
        storey * 0.9,
        kit.palette.lamp,
        0.75 * kit.lamps,
      );
  }
  const top = base - storeys * storey;
  for (let column = 0; column < columns; column++)
    for (const across of [-0.008, 0, 0.008])
      bar(
        canvas,
        [left + width * ((column + 0.2) / (columns - 0.6) + across), top],
        [left + width * ((column + 0.2) / (columns - 0.6) + across * 1.3), top - storey * 0.4],
        width * 0.006,
        kit.paint('#9a5a44', 0.06),
      );
  // Scaffold on one side.
  for (let level = 0; level <= storeys; level++)
    slab(kit, canvas, left + width, base - level * storey - storey * 0.04, width * 0.2, storey * 0.07, '#c89a5c', {
      distance: 0.05,
    });
  for (const across of [1.02, 1.18])
    bar(
      canvas,
      [left + width * across, base],
      [left + width * across, top - storey * 0.3],
      width * 0.014,
      kit.paint('#7f8a9c', 0.05),
    );
  for (let level = 0; level < storeys; level++)
    bar(
      canvas,
      [left + width * 1.02, base - level * storey],
      [left + width * 1.18, base - (level + 1) * storey],
      width * 0.01,
      kit.paint('#7f8a9c', 0.05),
    );
}

function pipeStack(kit: Kit, canvas: Brush, x: number, base: number, radius: number): void {
  contact(kit, canvas, x, base, radius * 6);
  for (const [across, row] of [
    [-2, 0],
    [0, 0],
    [2, 0],
    [-1, 1],
    [1, 1],
    [0, 2],
  ] as const) {
    const [cx, cy] = [x + across * radius, base - radius - row * radius * 1.74];
    ball(canvas, cx, cy, radius * 0.98, tonesOf(kit.paint('#b4b0b4')), kit.palette.side);
    canvas.fillStyle = mix(kit.paint('#3a3844'), kit.palette.shadow, 0.4);
    disc(canvas, cx, cy, radius * 0.68);
  }
}

export const constructionSite: SetDesign = {
  name: 'construction-site',
  build(context) {
    const kit = kitOf(context, 151);
    const { frame, span, palette } = kit;
    const base = frame.down(0.64);
    const tall = 1 + (frame.height / span - 1) * 0.45;
    const crane = { x: frame.beside(-0.4, 0.26), height: span * 0.52 * tall };
    const digger = { x: frame.beside(-0.72, 0.46), y: frame.down(0.735) };
    const lamps = [frame.beside(0.42, 0.32), frame.beside(0.72, 0.45)];
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.3 }),
        birdLayer(context, { down: 0.2 }),
        still(kit, 0.08, -0.85, (canvas) => {
          cityGlow(kit, canvas, base);
          blockRow(kit, canvas, { seed: 31, count: 24, base, width: 0.1, height: 0.3, distance: 0.66 });
        }),
        still(kit, 0.22, -0.7, (canvas) => {
          skeleton(kit, canvas, frame.beside(0.32, 0.2), base, span * 0.46, 4, span * 0.115 * tall);
          skeleton(kit, canvas, frame.across(-1.45), base, span * 0.5, 3, span * 0.115);
          craneMast(kit, canvas, crane.x, base, crane.height);
        }),
        moving(0.22, -0.65, (canvas, t) => craneJib(kit, canvas, crane.x, base - crane.height, span * 0.5, t)),
        still(kit, 0.5, -0.4, (canvas) => {
          floor(kit, canvas, base - span * 0.004, ['#d8b88c', '#c8a478', '#b48f66', '#9c7a58']);
          // Heaps of sand, ruts of wheels, and a fence of boards behind.
          const boards = frame.down(0.652);
          for (let x = frame.left; x < frame.right; x += span * 0.11)
            if (Math.abs(x + span * 0.05 - frame.width / 2) > span * 0.2)
              slab(
                kit,
                canvas,
                x,
                boards - span * 0.075,
                span * 0.104,
                span * 0.08,
                Math.round(x / (span * 0.11)) % 2 ? '#f4efe6' : '#e8843a',
                { distance: 0.1, foot: 0.35 },
              );
          canvas.strokeStyle = withAlpha(kit.floor('#7f6044'), 0.35);
          canvas.lineWidth = span * 0.02;
          for (const across of [-0.06, 0.08, 0.3]) {
            canvas.beginPath();
            canvas.moveTo(frame.across(across), boards);
            canvas.quadraticCurveTo(
              frame.across(across * 1.5 - 0.1),
              frame.down(0.8),
              frame.across(across * 3 - 0.2),
              frame.bottom,
            );
            canvas.stroke();
          }
          for (const [across, size] of [
            [-0.24, 0.12],
            [-1.2, 0.2],
            [0.98, 0.2],
          ] as const) {
            const x = frame.across(across);
            const sand = kit.clay('#e8c88a');
            canvas.fillStyle = sideways(
              canvas,
              x - size * span,
              x + size * span,
              palette.side > 0 ? [sand.shade, sand.base, sand.light] : [sand.light, sand.base, sand.shade],
            );
            canvas.beginPath();
            canvas.moveTo(x - size * span, frame.down(0.675));
            canvas.bezierCurveTo(
              x - size * span * 0.4,
              frame.down(0.675) - size * span * 0.2,
              x - size * span * 0.25,
              frame.down(0.675) - size * span * 0.62,
              x,
              frame.down(0.675) - size * span * 0.62,
            );
            canvas.bezierCurveTo(
              x + size * span * 0.3,
              frame.down(0.675) - size * span * 0.62,
              x + size * span * 0.4,
              frame.down(0.675) - size * span * 0.2,
              x + size * span,
              frame.down(0.675),
            );
            canvas.fill();
          }
          for (let stone = 0; stone < 50; stone++) {
            canvas.fillStyle = kit.floor(stone % 2 ? '#a8906f' : '#d8c09a');
            disc(
              canvas,
              frame.across((kit.next() - 0.5) * 2.6),
              frame.down(0.68 + 0.3 * kit.next()),
              span * (0.003 + 0.006 * kit.next()),
              0.6,
            );
          }
        }),
        moving(0.4, -0.15, (canvas, t) => {
          excavator(kit, canvas, digger.x, digger.y, span * 0.25, 1, 0.5 + 0.5 * Math.sin(t * 1.2));
          for (const [index, x] of lamps.entries()) {
            const on = Math.max(0, Math.sin(t * 5 + index * 2)) ** 2;
            canvas.fillStyle = mix('#b8681c', '#ffd23f', on);
            disc(canvas, x, frame.down(0.745) - span * 0.125, span * 0.014);
            glow(canvas, x, frame.down(0.745) - span * 0.125, span * 0.08, '#ffb02e', on * 0.9);
          }
        }),
        still(kit, 0.44, -0.1, (canvas) => {
          pipeStack(kit, canvas, frame.beside(0.88, 0.5), frame.down(0.73), span * 0.043);
          for (const x of lamps) barrier(kit, canvas, x, frame.down(0.745), span * 0.24);
          for (const [across, part, down] of [
            [-0.36, 0.28, 0.75],
            [0.27, 0.21, 0.72],
            [0.56, 0.385, 0.79],
            [-0.95, 0.75, 0.8],
            [1.1, 1.1, 0.76],
          ] as const)
            cone(kit, canvas, frame.beside(across, part), frame.down(down), span * 0.1);
        }),
        foreground(kit, (canvas) => {
          for (const side of [-1, 1])
            cone(kit, canvas, frame.width / 2 + side * frame.width * 0.475, frame.height * 1.06, span * 0.2);
          const pole = frame.width * 1.0;
          bar(canvas, [pole, frame.top], [pole, frame.bottom], span * 0.03, kit.paint('#7f8a9c'));
          bar(
            canvas,
            [pole - span * 0.1, frame.height * 0.03],
            [frame.right, frame.height * 0.03],
            span * 0.03,
            kit.paint('#c89a5c'),
          );
        }),
      ],
      eye,
      ground,
    );
  },
};
