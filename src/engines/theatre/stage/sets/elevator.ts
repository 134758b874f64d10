/** Inside a lift: its two doors, the number of the floor over them, buttons, rails. Built by the stage for `elevator`. */
import { type Brush, disc, downward, frameOf, glow, mix, polygon, sideways, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { tiledFloor } from './parts/floors.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { write } from './parts/lettering.js';
import { block } from './parts/solids.js';

const ground: [number, number] = [0.77, 0.95];
const footPart = 0.7;
const NEAR = 4;
/** Seconds from floor to floor, and the highest that is shown. */
const FLOOR_SECONDS = 1.1;
const FLOORS = 12;

export const elevator: SetDesign = {
  name: 'elevator',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#fff0d0' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const half = Math.min(span * 0.42, frame.width * 0.34);
    const middle = frame.width / 2;
    const high = span * 0.6;
    const eye = foot - span * 0.22;
    const at = (x: number, y: number, scale: number): [number, number] => [
      middle + (x - middle) * scale,
      eye + (y - eye) * scale,
    ];
    const quad = (canvas: Brush, corners: readonly (readonly [number, number])[]): void => {
      polygon(canvas, corners);
      canvas.fill();
    };
    const [left, right, top] = [middle - half, middle + half, foot - high];
    const doorTop = foot - high * 0.78;
    const door = half * 0.6;
    const signY = (doorTop + top) / 2;
    return {
      layers: [
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            // Ceiling, side walls, the front with its doors.
            canvas.fillStyle = downward(canvas, frame.top, top, [toned('#a8a298'), toned('#e4ddd0')]);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
            for (const [x, colours] of [
              [left, ['#7a6250', '#b8977a']],
              [right, ['#b8977a', '#7a6250']],
            ] as const) {
              const [outer] = at(x, foot, NEAR);
              canvas.fillStyle = sideways(
                canvas,
                Math.min(x, Math.max(outer, frame.left)),
                Math.max(x, Math.min(outer, frame.right)),
                colours.map(toned),
              );
              quad(canvas, [[x, top], [x, foot], at(x, foot, NEAR), at(x, top, NEAR)]);
              // Panels with bright seams, a mirror band and a rail.
              canvas.strokeStyle = withAlpha('#fff2dc', 0.4);
              canvas.lineWidth = span * 0.004;
              for (const scale of [1.22, 1.5, 1.9, 2.5]) {
                canvas.beginPath();
                canvas.moveTo(...at(x, top, scale));
                canvas.lineTo(...at(x, foot, scale));
                canvas.stroke();
              }
              canvas.fillStyle = withAlpha('#e8f4fa', 0.28);
              quad(canvas, [
                at(x, top + high * 0.14, 1.05),
                at(x, top + high * 0.52, 1.05),
                at(x, top + high * 0.52, NEAR),
                at(x, top + high * 0.14, NEAR),
              ]);
              for (const [down, colour] of [
                [0.615, '#6a5a4c'],
                [0.6, '#f4ead8'],
              ] as const) {
                canvas.strokeStyle = toned(colour);
                canvas.lineWidth = span * 0.02;
                canvas.beginPath();
                canvas.moveTo(...at(x, top + high * down, 1.08));
                canvas.lineTo(...at(x, top + high * down, NEAR));
                canvas.stroke();
              }
            }
            canvas.fillStyle = sideways(canvas, left, right, [toned('#b8b4ae'), toned('#dedad2'), toned('#c4bfb8')]);
            canvas.fillRect(left, top, right - left, foot - top);
            for (const side of [-1, 1]) {
              const [from, to] = side < 0 ? [middle - door, middle] : [middle, middle + door];
              canvas.fillStyle = sideways(
                canvas,
                from,
                to,
                ['#9aa2ac', '#e8edf2', '#b8c0ca', '#f4f7fa', '#a4acb6'].map(toned),
              );
              canvas.fillRect(from, doorTop, to - from, foot - doorTop);
              canvas.strokeStyle = toned('#6a727c');
              canvas.lineWidth = span * 0.005;
              canvas.strokeRect(from, doorTop, to - from, foot - doorTop);
            }
            canvas.fillStyle = toned('#5a6068');
            canvas.fillRect(
              middle - door - span * 0.014,
              doorTop - span * 0.016,
              door * 2 + span * 0.028,
              span * 0.016,
            );
            for (const side of [-1, 1])
              canvas.fillRect(middle + side * door - span * 0.008, doorTop, span * 0.016, foot - doorTop);
            // The lamps in the ceiling.
            for (const scale of [1.15, 1.6, 2.3])
              for (const across of [-0.5, 0.5]) {
                const [x, y] = at(middle + across * half, top, scale);
                canvas.fillStyle = '#fff8e4';
                disc(canvas, x, y, span * 0.03 * scale, 0.35);
                glow(canvas, x, y, span * 0.14 * scale, '#fff2d0', 0.6, 0.7);
              }
            warm(canvas, middle, foot - high * 0.5, span * 0.6, '#fff2d8', 0.5);
          },
        },
        {
          // A breath before the wall, as a panel is.
          depth: 0.31,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            const floor = 1 + (Math.floor(t / FLOOR_SECONDS) % FLOORS);
            block(canvas, middle, signY + span * 0.04, span * 0.2, span * 0.08, '#1c1a20', span * 0.015);
            write(canvas, `${floor}`, middle + span * 0.035, signY, span * 0.06, '#ff8a3c');
            const bob = (t * 1.5) % 1;
            canvas.fillStyle = withAlpha('#ff8a3c', 1 - bob * 0.6);
            const [x, y] = [middle - span * 0.05, signY + span * 0.012 - bob * span * 0.014];
            polygon(canvas, [
              [x, y - span * 0.026],
              [x + span * 0.024, y],
              [x - span * 0.024, y],
            ]);
            canvas.fill();
            // The button panel beside the door.
            const panelX = middle + (door + half) / 2;
            block(canvas, panelX, foot - high * 0.26, (half - door) * 0.62, high * 0.4, toned('#8a9098'), span * 0.01);
            for (let row = 0; row < 6; row++)
              for (const column of [-1, 1]) {
                const number = (5 - row) * 2 + (column > 0 ? 2 : 1);
                const [buttonX, buttonY] = [panelX + column * (half - door) * 0.14, foot - high * (0.61 - row * 0.058)];
                canvas.fillStyle = number === FLOORS ? '#ffb04a' : toned('#f4f2ea');
                disc(canvas, buttonX, buttonY, span * 0.0115);
                if (number === floor) shine(canvas, buttonX, buttonY, span * 0.04, '#ffa83c', 0.9);
              }
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            tiledFloor(
              canvas,
              { frame, toned, foot, eye },
              { colours: ['#e4dccc', '#8a7868'], size: 0.12, gap: '#6a5c50', shine: 0.6 },
            );
            // Beyond the side walls there is none.
            for (const x of [left, right]) {
              canvas.fillStyle = toned('#7a6250');
              quad(canvas, [[x, foot - span * 0.002], at(x, foot, NEAR), [at(x, foot, NEAR)[0], foot - span * 0.002]]);
            }
            shine(canvas, middle, frame.down(0.88), span * 0.5, '#fff2d0', 0.2, 0.3);
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            for (const x of [frame.width * -0.04, frame.width * 1.04]) {
              canvas.fillStyle = sideways(canvas, x - span * 0.08, x + span * 0.08, [
                mix(toned('#d8ccb8'), '#ffffff', 0.2),
                toned('#7a6a5c'),
              ]);
              canvas.fillRect(x - span * 0.08, frame.down(0.5), span * 0.16, frame.bottom);
            }
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.14, haze: toned('#e8e0d4'), vignette: 0.26 }),
    };
  },
};
