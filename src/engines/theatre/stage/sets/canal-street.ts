/** A street of colourful houses along a canal: boats before them, passers-by on the far quay, washing over them, a bridge. Built by the stage for `canal-street`. */

import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, cutout, disc, downward, glow, mix, place, polygon, withAlpha } from '../painting/paint.js';
import type { Layer, SetContext, SetDesign, StageSet } from '../set.js';
import { paintHouse } from './parts/houses.js';
import { bar, contact, floor, foreground, type Kit, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';
import { passersBy } from './parts/passers-by.js';
import { ripples, waterSheet } from './parts/town-water.js';

const eye = 0.5;
const ground: [number, number] = [0.77, 0.95];

/** Walls, roofs and shutters of the row, from left to right. */
const ROW = [
  ['#f2b23a', '#3f8f6a', 0.2, 0.36],
  ['#d8503f', '#f4ead8', 0.17, 0.32],
  ['#3fa0c8', '#f4ead8', 0.19, 0.37],
  ['#f29ab0', '#3f7a5a', 0.16, 0.31],
  ['#8fc04f', '#8a4a3a', 0.19, 0.35],
  ['#f47f3f', '#3f6f9a', 0.18, 0.33],
  ['#8a6ac0', '#f4ead8', 0.16, 0.37],
  ['#ffd766', '#3f8f6a', 0.2, 0.31],
  ['#2f9f90', '#f4ead8', 0.17, 0.35],
  ['#e86a8a', '#4a6a4a', 0.19, 0.33],
  ['#4f7fd0', '#f4ead8', 0.17, 0.36],
] as const;

/** On the water itself, where boats go. */
export const canal: SetDesign = { name: 'canal', build: (context) => along(context, true) };

export const canalStreet: SetDesign = { name: 'canal-street', build: (context) => along(context, false) };

/** @param afloat whether the canal comes up to us, and no quay of ours */
function along(context: SetContext, afloat: boolean): StageSet {
  const kit = kitOf(context, 47);
  const { frame, span, palette } = kit;
  const { down: y } = frame;
  const street = y(0.555);
  const kerb = y(0.585);
  const quay = afloat ? frame.bottom : y(0.755);
  const width = ROW.reduce((sum, [, , wide]) => sum + wide, 0) * span;
  /** Where each house stands; the row goes on beyond both edges. */
  const houses: { left: number; index: number }[] = [];
  let start = frame.width / 2 - width / 2;
  while (start > frame.left) start -= width;
  for (let left = start, index = 0; left < frame.right; index++) {
    houses.push({ left, index: index % ROW.length });
    left += ROW[index % ROW.length]![2] * span;
  }
  const row = (canvas: Brush) => {
    for (const { left, index } of houses) {
      const [wall, shutters, wide, high] = ROW[index]!;
      paintHouse(kit, canvas, {
        left,
        base: street,
        width: wide * span + 1,
        height: high * span,
        wall,
        roof: '#b8623f',
        style: index % 3 === 1 ? 'gable' : 'hip',
        floors: high > 0.345 ? 3 : 2,
        columns: 2,
        distance: 0.04,
        shutters,
        door: ['#3f6f5a', '#8a3a34', '#3a5a8a', '#7a5a3a'][index % 4]!,
        chimney: index % 2 === 0,
        flowers: index % 3 !== 1,
      });
      // A striped curtain before the door, as they have there.
      if (index % 3 === 0) curtain(kit, canvas, left + wide * span * 0.5, street, span * 0.045, span * 0.085);
    }
  };
  const boats = [
    [-0.6, 0.655, 0.3, '#3f86c8', 0],
    [0.12, 0.64, 0.24, '#d8503f', 2.1],
    [0.72, 0.67, 0.32, '#4fa06a', 4.2],
  ].map(([across, down, size, hull, phase]) => ({
    picture: skiff(kit, span * (size as number), hull as string),
    x: frame.across(across as number),
    y: y(down as number),
    phase: phase as number,
  }));
  const lines = houses.filter(({ index }) => index % 4 === 2);
  const set = outdoors(
    kit,
    [
      skyLayer(context, eye),
      cloudLayer(context, { from: 0.01, to: 0.14 }),
      birdLayer(context, { down: 0.08, count: 4 }),
      still(kit, 0.2, -0.7, (canvas) => {
        row(canvas);
        canvas.fillStyle = downward(canvas, street - 2, kerb, [kit.floor('#d8ccbc', 0.08), kit.floor('#b8a898')]);
        canvas.fillRect(frame.left, street - 2, frame.right - frame.left, kerb - street + 4);
        if (kit.lamps > 0.3)
          for (const { left } of houses.filter((_, index) => index % 2 === 0))
            glow(canvas, left, street - span * 0.06, span * 0.2, palette.lamp, 0.36 * kit.lamps, 0.7);
      }),
      moving(0.2, -0.68, (canvas, t) => {
        for (const { left, index } of lines) washing(kit, canvas, left, street - span * 0.22, span * 0.34, t + index);
      }),
      passersBy(kit, {
        depth: 0.2,
        sort: -0.66,
        foot: street + span * 0.006,
        spread: span * 0.02,
        height: 0.11,
        count: 9,
        riders: 3,
        distance: 0.05,
      }),
      still(kit, 0.24, -0.6, (canvas) => {
        slab(kit, canvas, frame.left, kerb, frame.right - frame.left, span * 0.035, '#efe6da', { foot: 0.4 });
        waterSheet(kit, canvas, kerb + span * 0.03, frame.bottom, '#2f9a94');
        mirrored(kit, canvas, houses, kerb + span * 0.03, quay);
        slab(kit, canvas, frame.left, kerb + span * 0.022, frame.right - frame.left, span * 0.016, '#8f9a80', {});
      }),
      ripples(kit, 0.3, -0.5, kerb + span * 0.04, Math.min(frame.bottom, quay + span * 0.02), {
        count: afloat ? 90 : 60,
        alpha: 0.3,
      }),
      moving(0.32, -0.4, (canvas, t) => {
        for (const { picture, x, y: down, phase } of boats) {
          glow(canvas, x, down + span * 0.012, span * 0.16, palette.shadow, 0.4, 0.12);
          place(canvas, picture, x, down + span * 0.004 * Math.sin(t * 1.5 + phase), {
            turn: 0.004 * Math.sin(t * 1.2 + phase),
          });
        }
      }),
      ...(afloat ? [] : nearQuay(kit, quay)),
      foreground(kit, (canvas) => {
        for (const side of [-1, 1]) {
          const at = side < 0 ? span * 0.01 : frame.width - span * 0.01;
          slab(kit, canvas, at - span * 0.1, frame.height * 0.93, span * 0.2, span * 0.2, '#b8623f', {
            round: span * 0.02,
          });
          for (let index = 0; index < 40; index++) {
            canvas.fillStyle = kit.paint(['#3f8a48', '#e8405f', '#ff7f8f', '#4f9a50', '#ffd04f'][index % 5]!);
            disc(
              canvas,
              at + (kit.next() - 0.5) * span * 0.22,
              frame.height * 0.93 - kit.next() * span * 0.09,
              span * 0.02,
            );
          }
        }
      }),
    ],
    eye,
    ground,
  );
  const surface = kit.paint(mix('#2f9a94', '#12406f', 0.35));
  return afloat ? { ...set, water: { surface, foam: mix('#ffffff', palette.haze, 0.2), depth: 1 } } : set;
}

/** The quay on our side, and the posts that boats are tied to. */
function nearQuay(kit: Kit, quay: number): Layer[] {
  const { frame, span, palette } = kit;
  return [
    still(kit, 0.5, -0.2, (canvas) => {
      floor(kit, canvas, quay, ['#d8cabc', '#cbbcac', '#b8a898', '#a09080']);
      canvas.strokeStyle = withAlpha(palette.shadow, 0.16);
      canvas.lineWidth = Math.max(0.7, span * 0.003);
      canvas.beginPath();
      const height = frame.bottom - quay;
      for (const [line, part] of [0.06, 0.16, 0.3, 0.48, 0.7].entries()) {
        const at = quay + height * part;
        canvas.moveTo(frame.left, at);
        canvas.lineTo(frame.right, at);
        const next = quay + height * ([0.16, 0.3, 0.48, 0.7, 1][line] ?? 1);
        for (let stone = -12; stone <= 12; stone++) {
          const across = (stone + (line % 2) / 2) * span * (0.14 + 0.09 * line);
          canvas.moveTo(frame.width / 2 + across, at);
          canvas.lineTo(frame.width / 2 + across * 1.12, next);
        }
      }
      canvas.stroke();
      slab(kit, canvas, frame.left, quay - span * 0.008, frame.right - frame.left, span * 0.024, '#f4ece0', {
        foot: 0.3,
      });
    }),
    still(kit, 0.46, -0.12, (canvas) => {
      for (const across of [-0.78, -0.4, 0.42, 0.8]) mooring(kit, canvas, frame.beside(across, 0.46), quay, span);
    }),
  ];
}

/** What the houses look like in the canal: stretched, dark and broken by ripples. */
function mirrored(
  kit: Kit,
  canvas: Brush,
  houses: readonly { left: number; index: number }[],
  top: number,
  end: number,
) {
  const { span } = kit;
  for (const { left, index } of houses) {
    const [wall, , wide] = ROW[index]!;
    const colour = kit.paint(wall);
    canvas.fillStyle = downward(canvas, top, end, [
      withAlpha(colour, 0.5),
      withAlpha(colour, 0.28),
      withAlpha(colour, 0),
    ]);
    for (let strip = 0; strip < 9; strip++) {
      const y = top + ((end - top) * strip) / 9;
      const shift = Math.sin(strip * 2.3 + index) * span * 0.008;
      canvas.fillRect(left + shift, y, wide * span - span * 0.012, (end - top) / 9 - span * 0.002 * strip * 0.5);
    }
  }
}

function curtain(kit: Kit, canvas: Brush, x: number, base: number, width: number, height: number): void {
  for (let stripe = 0; stripe < 5; stripe++) {
    canvas.fillStyle = kit.paint(stripe % 2 ? '#fff6e6' : '#d8503f', 0.05);
    canvas.fillRect(x - width / 2 + (stripe * width) / 5, base - height, width / 5 + 0.5, height * 0.94);
  }
}

const LINEN = ['#ffffff', '#ffd04f', '#f29ab0', '#8fd0f0', '#ffffff', '#e8574a', '#c8e0a0'] as const;

/** Washing on a line that the wind moves. */
function washing(kit: Kit, canvas: Brush, left: number, y: number, width: number, t: number): void {
  const sag = (part: number) => y + kit.span * 0.07 * part * (1 - part);
  canvas.strokeStyle = kit.paint('#5a5048', 0.1);
  canvas.lineWidth = Math.max(0.6, kit.span * 0.002);
  canvas.beginPath();
  for (let step = 0; step <= 10; step++) canvas.lineTo(left + (width * step) / 10, sag(step / 10));
  canvas.stroke();
  for (const [index, colour] of LINEN.entries()) {
    const part = (index + 0.7) / (LINEN.length + 0.6);
    const x = left + width * part;
    const top = sag(part);
    const wide = width * 0.1;
    const blown = kit.span * (0.004 + 0.02 * kit.palette.wind) * Math.sin(t * 2.2 + index);
    canvas.fillStyle = kit.paint(colour, 0.06);
    polygon(canvas, [
      [x - wide / 2, top],
      [x + wide / 2, top],
      [x + wide * 0.46 + blown, top + kit.span * (index % 2 ? 0.045 : 0.06)],
      [x - wide * 0.46 + blown, top + kit.span * (index % 2 ? 0.045 : 0.06)],
    ]);
    canvas.fill();
  }
}

/** A small open boat under a cover of cloth, seen from its side; its waterline is at the origin. */
function skiff(kit: Kit, length: number, hull: string) {
  const half = length / 2;
  return cutout({ left: half * 1.1, right: half * 1.1, up: length * 0.3, down: length * 0.1 }, (canvas) => {
    const { light, base, shade } = kit.clay(hull);
    slab(kit, canvas, -half * 0.34, -length * 0.15, half * 0.5, length * 0.1, '#f4ead8', { round: length * 0.02 });
    bar(canvas, [half * 0.5, -length * 0.1], [half * 0.62, -length * 0.28], length * 0.012, kit.paint('#8a6a4a'));
    canvas.fillStyle = downward(canvas, -length * 0.12, length * 0.05, [light, base, shade]);
    canvas.beginPath();
    canvas.moveTo(-half, -length * 0.12);
    canvas.quadraticCurveTo(0, -length * 0.04, half, -length * 0.14);
    canvas.quadraticCurveTo(half * 0.86, length * 0.02, half * 0.66, length * 0.03);
    canvas.lineTo(-half * 0.7, length * 0.03);
    canvas.quadraticCurveTo(-half * 0.94, 0, -half, -length * 0.12);
    canvas.fill();
    canvas.strokeStyle = kit.paint('#fff6e6');
    canvas.lineWidth = length * 0.018;
    canvas.beginPath();
    canvas.moveTo(-half * 0.99, -length * 0.115);
    canvas.quadraticCurveTo(0, -length * 0.035, half * 0.99, -length * 0.135);
    canvas.stroke();
    canvas.fillStyle = mix(kit.paint('#fff6e6'), base, 0.2);
    canvas.fillRect(-half * 0.72, length * 0.018, half * 1.4, length * 0.014);
  });
}

/** A striped post that boats are tied to, before the quay. */
function mooring(kit: Kit, canvas: Brush, x: number, quay: number, span: number): void {
  contact(kit, canvas, x, quay + span * 0.03, span * 0.06, 0.4);
  post(kit, canvas, x, quay - span * 0.2, quay + span * 0.03, span * 0.026, '#f6f0e6');
  canvas.save();
  canvas.beginPath();
  canvas.rect(x - span * 0.013, quay - span * 0.18, span * 0.026, span * 0.19);
  canvas.clip();
  canvas.strokeStyle = kit.paint('#3f6fc8');
  canvas.lineWidth = span * 0.014;
  canvas.beginPath();
  for (let turn = 0; turn < 8; turn++) {
    canvas.moveTo(x - span * 0.02, quay - span * (0.2 - turn * 0.032));
    canvas.lineTo(x + span * 0.02, quay - span * (0.22 - turn * 0.032));
  }
  canvas.stroke();
  canvas.restore();
  canvas.fillStyle = kit.paint('#f2b84f');
  disc(canvas, x, quay - span * 0.205, span * 0.017);
}
