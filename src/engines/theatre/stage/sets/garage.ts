/** A garage for a car: a roll-up door, tools on a board, a bench, tyres and tins. Built by the stage for `garage`. */
import {
  type Brush,
  disc,
  downward,
  frameOf,
  glow,
  mix,
  polygon,
  sideways,
  TURN,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { plainWall, tiledFloor } from './parts/floors.js';
import type { Toner } from './parts/furniture.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';
import { pendantLayer } from './parts/pendants.js';
import { block, foothold, pillar } from './parts/solids.js';

const ground: [number, number] = [0.75, 0.95];
const footPart = 0.66;

export const garage: SetDesign = {
  name: 'garage',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const { palette } = context;
    const light = indoorLight(context, { lampColour: '#ffe6b0' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const doorWide = Math.min(span * 0.78, frame.width * 0.58);
    const doorTop = foot - span * 0.46;
    const boardX = frame.width / 2 + Math.max(doorWide / 2 + span * 0.22, 0);
    return {
      layers: [
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            plainWall(
              canvas,
              { frame, toned, foot },
              { colours: ['#b8c4c8', '#d4dcdc', '#e0e4e0'], panel: '#8aa0a8', skirting: '#5c6c74' },
            );
            // The door of panels, the topmost with windows.
            const x = frame.width / 2;
            block(canvas, x, foot, doorWide + span * 0.06, foot - doorTop + span * 0.04, toned('#6a7880'), span * 0.01);
            const panel = (foot - doorTop) / 4;
            for (let row = 0; row < 4; row++) {
              const y = doorTop + row * panel;
              canvas.fillStyle = downward(canvas, y, y + panel, [toned('#ffffff'), toned('#eef0ee'), toned('#c8d0d0')]);
              canvas.fillRect(x - doorWide / 2, y, doorWide, panel - span * 0.004);
              for (let part = 0; part < 4; part++) {
                const left = x - doorWide / 2 + ((part + 0.1) / 4) * doorWide;
                const wide = doorWide * 0.2;
                canvas.fillStyle =
                  row === 0
                    ? downward(canvas, y, y + panel, [palette.sky[0]!, mix(palette.sky.at(-1)!, '#ffffff', 0.3)])
                    : toned('#dce2e2');
                canvas.beginPath();
                canvas.roundRect(left, y + panel * 0.2, wide, panel * 0.6, span * 0.01);
                canvas.fill();
                canvas.strokeStyle = withAlpha('#5a6870', 0.4);
                canvas.lineWidth = span * 0.003;
                canvas.stroke();
              }
            }
            block(canvas, x, foot - panel * 0.12, span * 0.1, span * 0.02, toned('#5a6870'));
            for (const side of [-1, 1])
              pegboard(canvas, toned, x + side * (boardX - x), foot - span * 0.34, span * 0.34, side);
            warm(canvas, x, foot - span * 0.3, span * 0.6, '#fff2d0', 0.3 + 0.4 * light.lamp);
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            tiledFloor(
              canvas,
              { frame, toned, foot },
              { colours: ['#a8acae', '#9ca0a4'], size: 0.3, gap: '#7c8084', shine: 0.35 },
            );
            for (const [across, down, size] of [
              [0.12, 0.84, 0.07],
              [-0.3, 0.9, 0.04],
            ] as const)
              glow(canvas, frame.across(across), frame.down(down), span * size * 1.4, '#2c2a34', 0.4, 0.3);
          },
        },
        {
          depth: 0.48,
          sort: -0.3,
          still: true,
          draw(canvas) {
            const y = foot + span * 0.06;
            bench(canvas, toned, frame.beside(0.66, 0.38), y, span * 0.42, light.shadow);
            tyres(canvas, toned, frame.beside(-0.5, 0.3), y, span * 0.2, light.shadow);
            drum(canvas, toned, frame.beside(-0.74, 0.43), y + span * 0.02, span * 0.2, light.shadow);
          },
        },
        pendantLayer(frame, light, {
          places: [frame.beside(-0.3, 0.26), frame.beside(0.3, 0.26)],
          y: Math.max(frame.down(0.09), foot - span * 0.55),
          size: 0.13,
          colour: '#4f8a6c',
          sort: -0.15,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            tyres(canvas, toned, frame.width * -0.02, frame.height * 1.16, span * 0.34, light.shadow);
            block(
              canvas,
              frame.width * 1.02,
              frame.height * 1.1,
              span * 0.34,
              span * 0.2,
              toned('#d8403c'),
              span * 0.02,
            );
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.06, haze: toned('#d8dcdc') }),
    };
  },
};

/** Tools that hang in a row on a board full of holes: spanners, a hammer, a saw. */
function pegboard(canvas: Brush, toned: Toner, x: number, y: number, size: number, side: number): void {
  block(canvas, x, y + size * 0.36, size, size * 0.72, toned('#c89a64'), size * 0.03);
  canvas.fillStyle = withAlpha('#5a3820', 0.3);
  for (let row = 0; row < 7; row++)
    for (let hole = 0; hole < 10; hole++)
      disc(canvas, x + (hole - 4.5) * size * 0.095, y + (row - 3) * size * 0.095, size * 0.01);
  for (let tool = 0; tool < 4; tool++) {
    const across = x + (tool - 1.5) * size * 0.23;
    const kind = (tool + (side > 0 ? 1 : 0)) % 4;
    const steel = tonesOf(toned('#a8b4c0'));
    canvas.save();
    canvas.translate(across, y);
    canvas.strokeStyle = steel.base;
    canvas.lineCap = 'round';
    if (kind === 0) {
      // A spanner.
      canvas.lineWidth = size * 0.05;
      canvas.beginPath();
      canvas.moveTo(0, -size * 0.14);
      canvas.lineTo(0, size * 0.22);
      canvas.stroke();
      canvas.beginPath();
      canvas.arc(0, -size * 0.2, size * 0.06, -0.9, Math.PI + 0.9);
      canvas.stroke();
    } else if (kind === 1) {
      // A hammer.
      pillar(canvas, 0, size * 0.24, size * 0.045, size * 0.42, toned('#b0703c'), size * 0.02);
      block(canvas, 0, -size * 0.14, size * 0.19, size * 0.09, steel.base, size * 0.02);
    } else if (kind === 2) {
      // A screwdriver.
      pillar(canvas, 0, size * 0.02, size * 0.08, size * 0.22, toned('#e04f3c'), size * 0.03);
      pillar(canvas, 0, size * 0.24, size * 0.025, size * 0.22, steel.light);
    } else {
      // A saw.
      canvas.fillStyle = sideways(canvas, -size * 0.06, size * 0.08, [steel.light, steel.shade]);
      polygon(canvas, [
        [-size * 0.07, -size * 0.08],
        [size * 0.07, -size * 0.08],
        [size * 0.02, size * 0.26],
        [-size * 0.05, size * 0.26],
      ]);
      canvas.fill();
      block(canvas, 0, -size * 0.06, size * 0.17, size * 0.15, toned('#f2a83c'), size * 0.05);
    }
    canvas.restore();
  }
}

function bench(canvas: Brush, toned: Toner, x: number, y: number, size: number, shadow: string): void {
  foothold(canvas, x, y, size * 1.1, shadow);
  for (const side of [-1, 1]) block(canvas, x + side * size * 0.42, y, size * 0.09, size * 0.42, toned('#8a5c3c'));
  block(canvas, x, y - size * 0.06, size * 0.84, size * 0.05, toned('#7a4f34'));
  block(canvas, x, y - size * 0.38, size * 1.04, size * 0.08, toned('#c08a58'), size * 0.015);
  // A red box of tools, tins of paint, a vice.
  block(canvas, x - size * 0.22, y - size * 0.46, size * 0.36, size * 0.17, toned('#d8403c'), size * 0.02);
  block(canvas, x - size * 0.22, y - size * 0.56, size * 0.38, size * 0.06, toned('#b02c30'), size * 0.02);
  canvas.strokeStyle = toned('#5a5a66');
  canvas.lineWidth = size * 0.025;
  canvas.beginPath();
  canvas.arc(x - size * 0.22, y - size * 0.62, size * 0.08, Math.PI, 0);
  canvas.stroke();
  for (const [across, colour] of [
    [0.14, '#4f9fd8'],
    [0.31, '#f2c03c'],
  ] as const) {
    pillar(canvas, x + across * size, y - size * 0.46, size * 0.15, size * 0.18, toned('#d0d8dc'));
    canvas.fillStyle = toned(colour);
    canvas.fillRect(x + across * size - size * 0.075, y - size * 0.6, size * 0.15, size * 0.09);
  }
}

function tyres(canvas: Brush, toned: Toner, x: number, y: number, size: number, shadow: string): void {
  foothold(canvas, x, y, size * 1.4, shadow);
  for (let tyre = 0; tyre < 3; tyre++) {
    const floor = y - tyre * size * 0.3;
    block(canvas, x + (tyre % 2) * size * 0.04, floor, size * 1.1, size * 0.32, toned('#3c3a46'), size * 0.13);
    for (let groove = -4; groove <= 4; groove++) {
      canvas.fillStyle = withAlpha('#14121c', 0.5);
      canvas.fillRect(x + groove * size * 0.11, floor - size * 0.25, size * 0.03, size * 0.18);
    }
  }
  const top = y - size * 0.9;
  for (const [radius, colour] of [
    [0.53, '#4c4a58'],
    [0.32, '#1c1a24'],
    [0.27, '#8a94a0'],
  ] as const) {
    canvas.fillStyle = toned(colour);
    canvas.beginPath();
    canvas.ellipse(x, top, size * radius, size * radius * 0.26, 0, 0, TURN);
    canvas.fill();
  }
}

function drum(canvas: Brush, toned: Toner, x: number, y: number, size: number, shadow: string): void {
  foothold(canvas, x, y, size, shadow);
  pillar(canvas, x, y, size * 0.72, size * 1.1, toned('#3f7fb8'), size * 0.05);
  for (const up of [0.3, 0.66, 1])
    pillar(canvas, x, y - size * up, size * 0.76, size * 0.07, toned('#5f9fd0'), size * 0.03);
  canvas.fillStyle = toned('#7fb8e0');
  disc(canvas, x, y - size * 1.08, size * 0.36, 0.24);
}
