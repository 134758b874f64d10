/** The scene as a painting in a golden frame on a wall, lit by a lamp above it. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { glow, grain, mix } from '../painting/paint.js';
import { type Clay, darker, GOLD, gleam, lighter, oval, rod, box as roundBox, shape, solid } from '../props/clay.js';
import type { StagedFrame } from './index.js';
import { type Box, boxWithin, cutHole, openInset } from './inset.js';

export function openPictureFrame(frame: Frame): StagedFrame {
  const tall = frame.height > frame.width;
  const box = boxWithin(frame, tall ? 0.8 : 1.62, [0.7, tall ? 0.56 : 0.64], [0.5, 0.5]);
  return openInset(frame, box, (canvas) => paintWall(canvas, frame, box));
}

function paintWall(canvas: SKRSContext2D, { width, height }: Frame, box: Box): void {
  const unit = Math.min(width, height);
  const wall = '#3f6a6d';
  canvas.fillStyle = wall;
  canvas.fillRect(0, 0, width, height);
  const stripe = unit * 0.07;
  for (let x = -stripe * 0.5; x < width; x += stripe * 2) {
    canvas.fillStyle = mix(wall, '#ffffff', 0.06);
    canvas.fillRect(x, 0, stripe, height);
  }
  glow(canvas, width / 2, box.top - unit * 0.02, unit * 0.85, '#ffe2a0', 0.75, 0.9);
  const rail = height * 0.93;
  canvas.fillStyle = '#e9dfc9';
  canvas.fillRect(0, rail, width, height);
  canvas.fillStyle = '#b9ac93';
  canvas.fillRect(0, rail, width, unit * 0.008);
  grain(canvas, 0, 0, width, height, 0.03);
  canvas.save();
  canvas.shadowColor = 'rgba(10,16,24,0.75)';
  canvas.shadowBlur = unit * 0.07;
  canvas.shadowOffsetX = unit * 0.015;
  canvas.shadowOffsetY = unit * 0.035;
  const thick = unit * 0.075;
  canvas.fillStyle = '#7a5218';
  canvas.fillRect(box.left - thick, box.top - thick, box.width + 2 * thick, box.height + 2 * thick);
  canvas.restore();
  const scale = unit / 100;
  canvas.save();
  canvas.scale(scale, scale);
  paintGold({ canvas, unit: scale, colour: GOLD }, box, thick, scale);
  canvas.restore();
  cutHole(canvas, box, 0);
  shadeInside(canvas, box, unit);
}

/** Mouldings, corners with leaves, the lamp. Lengths in hundredths of the frame's smaller side. */
function paintGold(clay: Clay, box: Box, thickPixels: number, scale: number): void {
  const [left, top, width, height] = [box.left, box.top, box.width, box.height].map((value) => value / scale) as [
    number,
    number,
    number,
    number,
  ];
  const thick = thickPixels / scale;
  for (const [out, colour, bulge] of [
    [thick, darker(clay.colour, 0.12), 2.2],
    [thick * 0.74, lighter(clay.colour, 0.15), 1.8],
    [thick * 0.36, darker(clay.colour, 0.3), 1.2],
    [thick * 0.2, lighter(clay.colour, 0.3), 0.9],
  ] as const)
    solid(clay, roundBox(left - out, top - out, width + 2 * out, height + 2 * out, 0.8), colour, { bulge, shine: 1.3 });
  for (const [x, y] of [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height],
  ] as const) {
    const cx = x + (x > left ? 1 : -1) * thick * 0.46;
    const cy = y + (y > top ? 1 : -1) * thick * 0.46;
    for (let leaf = 0; leaf < 8; leaf++) {
      const angle = (leaf / 8) * Math.PI * 2;
      solid(clay, oval(cx + 2.6 * Math.cos(angle), cy + 2.6 * Math.sin(angle), 2.1, 1.4, angle), clay.colour, {
        bulge: 0.8,
        shine: 1.4,
      });
    }
    solid(clay, oval(cx, cy, 1.9), lighter(clay.colour, 0.35), { bulge: 0.8 });
  }
  const middle = left + width / 2;
  solid(clay, rod(`M${middle} ${top - thick - 1}V${top - thick - 5}`, 1.4), darker(clay.colour, 0.3), { bulge: 0.5 });
  solid(
    clay,
    shape(`M${middle - 14} ${top - thick - 4}H${middle + 14}L${middle + 12} ${top - thick - 8}H${middle - 12}Z`, 1.5),
    clay.colour,
    {
      bulge: 1,
      shine: 1.4,
    },
  );
  gleam(clay, roundBox(middle - 12, top - thick - 4.2, 24, 1, 0.5), 0.9);
}

/** The frame's edge throws its shadow on the painting; varnish shines a little. */
function shadeInside(canvas: SKRSContext2D, { left, top, width, height }: Box, unit: number): void {
  const deep = unit * 0.03;
  const down = canvas.createLinearGradient(0, top, 0, top + deep);
  down.addColorStop(0, 'rgba(20,8,10,0.6)');
  down.addColorStop(1, 'rgba(20,8,10,0)');
  canvas.fillStyle = down;
  canvas.fillRect(left, top, width, deep);
  const across = canvas.createLinearGradient(left, 0, left + deep * 0.7, 0);
  across.addColorStop(0, 'rgba(20,8,10,0.5)');
  across.addColorStop(1, 'rgba(20,8,10,0)');
  canvas.fillStyle = across;
  canvas.fillRect(left, top, deep, height);
  const shine = canvas.createLinearGradient(left, top, left + width * 0.5, top + height * 0.7);
  shine.addColorStop(0, 'rgba(255,240,205,0.2)');
  shine.addColorStop(0.5, 'rgba(255,240,205,0)');
  canvas.fillStyle = shine;
  canvas.fillRect(left, top, width, height);
}
