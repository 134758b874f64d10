/** The scene on a television in a dim living room. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { downward, glow, grain, mix } from '../painting/paint.js';
import {
  type Clay,
  DARK,
  darker,
  gleam,
  lighter,
  mark,
  oval,
  rod,
  box as roundBox,
  shape,
  solid,
  turned,
  WOOD,
} from '../props/clay.js';
import type { StagedFrame } from './index.js';
import { type Box, boxWithin, cutHole, openInset } from './inset.js';

export function openScreen(frame: Frame): StagedFrame {
  const tall = frame.height > frame.width;
  const box = boxWithin(frame, tall ? 1.2 : 1.7, [tall ? 0.86 : 0.66, 0.66], [0.5, tall ? 0.44 : 0.42]);
  return openInset(frame, box, (canvas) => paintRoom(canvas, frame, box));
}

function paintRoom(canvas: SKRSContext2D, { width, height }: Frame, box: Box): void {
  const unit = Math.min(width, height);
  const floor = Math.max(height * 0.86, box.top + box.height + unit * 0.16);
  canvas.fillStyle = downward(canvas, 0, floor, ['#2e3357', '#4a4472', '#5a4f78']);
  canvas.fillRect(0, 0, width, floor);
  canvas.fillStyle = downward(canvas, floor, height, ['#5a3a34', '#3a2530']);
  canvas.fillRect(0, floor, width, height - floor);
  canvas.fillStyle = '#8a7a98';
  canvas.fillRect(0, floor - unit * 0.022, width, unit * 0.022);
  glow(canvas, width * 0.5, box.top + box.height / 2, box.width * 0.8, '#9fd0ff', 0.5, 0.75);
  const lampX = box.left * 0.46;
  glow(canvas, lampX, height * 0.3, unit * 0.5, '#ffcf7a', 0.85);
  grain(canvas, 0, 0, width, height, 0.03);
  const scale = unit / 100;
  canvas.save();
  canvas.scale(scale, scale);
  paintThings({ canvas, unit: scale, colour: DARK }, box, scale, { lampX, floor, width, height });
  canvas.restore();
  cutHole(canvas, box, unit * 0.008);
  paintGlass(canvas, box);
}

/** Lamp, plant, sideboard, television. Lengths in hundredths of the frame's smaller side. */
function paintThings(
  clay: Clay,
  box: Box,
  scale: number,
  pixels: { lampX: number; floor: number; width: number; height: number },
): void {
  const [left, top, width, height, lampX, floor, right] = [
    box.left,
    box.top,
    box.width,
    box.height,
    pixels.lampX,
    pixels.floor,
    pixels.width,
  ].map((value) => value / scale) as [number, number, number, number, number, number, number];
  solid(clay, rod(`M${lampX} 30V${floor + 3}`, 1.8), '#b98a4a', { bulge: 0.8 });
  solid(clay, oval(lampX, floor + 3.5, 7, 1.8), '#8a6234', { bulge: 0.8 });
  solid(clay, shape(`M${lampX - 6} 20H${lampX + 6}L${lampX + 10} 38H${lampX - 10}Z`, 2), '#ffd98a', { bulge: 2 });
  const plantX = right - lampX;
  for (let leaf = -3; leaf <= 3; leaf++)
    turned(clay, plantX, floor - 14, leaf * 0.07, () =>
      solid(
        clay,
        shape(
          `M${plantX} ${floor - 14}Q${plantX - 6} ${floor - 32} ${plantX} ${floor - 48}Q${plantX + 6} ${floor - 32} ${plantX} ${floor - 14}Z`,
        ),
        leaf % 2 ? '#3f9f5f' : '#57b86a',
        {
          bulge: 1.6,
        },
      ),
    );
  solid(
    clay,
    shape(`M${plantX - 9} ${floor - 16}H${plantX + 9}L${plantX + 7} ${floor + 4}H${plantX - 7}Z`, 2),
    '#e8875a',
    { bulge: 2 },
  );
  const middle = left + width / 2;
  const shelf = top + height + 6;
  solid(clay, roundBox(middle - width * 0.56, shelf, width * 1.12, Math.max(8, floor - shelf + 2), 1.6), WOOD, {
    bulge: 1.8,
  });
  for (const part of [-0.36, 0, 0.36])
    solid(
      clay,
      roundBox(middle + (part - 0.16) * width, shelf + 2.4, width * 0.32, Math.max(4, floor - shelf - 3), 1),
      lighter(WOOD, 0.12),
      { bulge: 1 },
    );
  solid(clay, roundBox(middle - 16, shelf - 1.4, 32, 2, 1), '#2a2838', { bulge: 0.6 });
  solid(clay, roundBox(middle - 5, shelf - 5, 10, 5, 0.6), '#2a2838', { bulge: 0.8 });
  solid(clay, roundBox(left - 2.4, top - 2.4, width + 4.8, height + 6, 1.8), darker('#32303f', 0.1), {
    bulge: 1,
    shine: 1.4,
  });
  mark(clay, oval(middle, top + height + 1.7, 0.5), '#63f29a');
  gleam(clay, rod(`M${left - 1} ${top - 1.6}H${left + width * 0.6}`, 0.4), 0.7);
}

/** A slanting reflection on the screen, and its dark rim. */
function paintGlass(canvas: SKRSContext2D, { left, top, width, height }: Box): void {
  canvas.save();
  canvas.beginPath();
  canvas.rect(left, top, width, height);
  canvas.clip();
  canvas.fillStyle = 'rgba(255,255,255,0.085)';
  canvas.beginPath();
  canvas.moveTo(left + width * 0.06, top + height);
  canvas.lineTo(left + width * 0.36, top);
  canvas.lineTo(left + width * 0.56, top);
  canvas.lineTo(left + width * 0.26, top + height);
  canvas.fill();
  canvas.strokeStyle = mix('#000000', '#1a1830', 0.5);
  canvas.lineWidth = height * 0.012;
  canvas.strokeRect(left, top, width, height);
  canvas.restore();
}
