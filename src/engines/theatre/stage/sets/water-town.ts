/** A town south of the Yangtze: white walls under black tiles along a narrow canal, a moon bridge, willows, lanterns, small covered boats. Built by the stage for `water-town`. */
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, disc, downward, glow, mix, place, withAlpha } from '../painting/paint.js';
import type { SetContext, SetDesign, StageSet } from '../set.js';
import { awningBoat, bridge, lantern, willow } from './parts/canal-things.js';
import { bar, floor, foreground, type Kit, kitOf, moving, outdoors, slab, still } from './parts/kit.js';
import { ripples, waterSheet } from './parts/town-water.js';

const eye = 0.5;
const ground: [number, number] = [0.77, 0.95];
const WHITE = '#f6f2ea';
const TILES = '#47505c';
const TIMBER = '#8a5a3c';

/** Houses from left to right: width and height of the wall, spans; which way. */
const ROW = [
  [0.26, 0.15, 'gable'],
  [0.22, 0.19, 'shop'],
  [0.3, 0.13, 'gable'],
  [0.2, 0.2, 'tall'],
  [0.27, 0.15, 'shop'],
  [0.22, 0.18, 'gable'],
  [0.25, 0.14, 'tall'],
] as const;

export const waterTown: SetDesign = { name: 'water-town', build: (context) => along(context, false) };

/** On the canal itself, where boats go. */
export const townCanal: SetDesign = { name: 'town-canal', build: (context) => along(context, true) };

/** @param afloat whether the canal comes up to us, and no quay of ours */
function along(context: SetContext, afloat: boolean): StageSet {
  const kit = kitOf(context, 61);
  const { frame, span, palette } = kit;
  const { down: y } = frame;
  const quay = y(0.56);
  const houses: { left: number; index: number }[] = [];
  const whole = ROW.reduce((sum, [wide]) => sum + wide, 0) * span;
  let left = frame.width / 2 - whole / 2;
  while (left > frame.left) left -= whole;
  for (let index = 0; left < frame.right; index++) {
    houses.push({ left, index: index % ROW.length });
    left += ROW[index % ROW.length]![0] * span;
  }
  const bridgeX = frame.beside(0.46, 0.34);
  const boats = [
    [-0.52, 0.63, 0.26, 0.4],
    [0.2, 0.615, 0.2, 2.6],
  ].map(([across, down, size, phase]) => ({
    picture: awningBoat(kit, span * size!),
    x: frame.across(across!),
    y: y(down!),
    phase: phase!,
  }));
  const lanterns = houses.flatMap(({ left: at, index }) =>
    ROW[index]![2] === 'gable' ? [] : [0.2, 0.5, 0.8].map((part) => at + ROW[index]![0] * span * part),
  );
  const set = outdoors(
    kit,
    [
      skyLayer(context, eye),
      cloudLayer(context, { from: 0.02, to: 0.2 }),
      birdLayer(context, { down: 0.12, count: 4 }),
      still(kit, 0.1, -0.8, (canvas) => farRoofs(kit, canvas, quay)),
      still(kit, 0.2, -0.7, (canvas) => {
        for (const { left: at, index } of houses) house(kit, canvas, at, quay, index);
      }),
      moving(0.2, -0.66, (canvas, t) => {
        for (const [index, x] of lanterns.entries()) lantern(kit, canvas, x, quay - span * 0.1, t + index);
      }),
      still(kit, 0.24, -0.6, (canvas) => {
        slab(kit, canvas, frame.left, quay, frame.right - frame.left, span * 0.045, '#b8b2a6', { foot: 0.5 });
        for (let stone = -14; stone < 14; stone++) {
          canvas.fillStyle = withAlpha(palette.shadow, 0.14);
          canvas.fillRect(frame.width / 2 + stone * span * 0.11, quay, span * 0.003, span * 0.045);
        }
        waterSheet(kit, canvas, quay + span * 0.042, frame.bottom, '#5f9a94');
        for (const { left: at, index } of houses) mirrored(kit, canvas, at, quay + span * 0.045, index);
      }),
      ripples(kit, 0.3, -0.5, quay + span * 0.06, frame.bottom, { count: 80, alpha: 0.28 }),
      moving(0.3, -0.45, (canvas, t) => {
        for (const { picture, x, y: down, phase } of boats) {
          glow(canvas, x, down + span * 0.01, span * 0.15, palette.shadow, 0.4, 0.12);
          place(canvas, picture, x + span * 0.012 * t, down + span * 0.003 * Math.sin(t * 1.4 + phase), {
            turn: 0.005 * Math.sin(t * 1.1 + phase),
          });
        }
      }),
      still(kit, 0.34, -0.4, (canvas) => bridge(kit, canvas, bridgeX, quay + span * 0.1)),
      ...(afloat ? [] : [still(kit, 0.5, -0.2, (canvas) => ourQuay(kit, canvas, y(0.755)))]),
      moving(0.9, 0.95, (canvas, t) => {
        for (const side of [-1, 1]) willow(kit, canvas, side, t);
      }),
      foreground(kit, (canvas) => {
        for (const side of [-1, 1]) {
          const at = side < 0 ? -span * 0.02 : frame.width + span * 0.02;
          for (let leaf = 0; leaf < 26; leaf++) {
            canvas.fillStyle = kit.paint(['#4f8a48', '#6fa454', '#3f7a44'][leaf % 3]!);
            disc(canvas, at + (kit.next() - 0.5) * span * 0.2, frame.height - kit.next() * span * 0.06, span * 0.022);
          }
        }
      }),
    ],
    eye,
    ground,
  );
  const surface = kit.paint(mix('#5f9a94', '#1c4a5a', 0.35));
  return !afloat ? set : { ...set, water: { surface, foam: mix('#ffffff', palette.haze, 0.2), depth: 1 } };
}

/** Long slabs of grey stone, worn and damp. */
function ourQuay(kit: Kit, canvas: Brush, top: number): void {
  const { frame, span, palette } = kit;
  floor(kit, canvas, top, ['#b4aea2', '#a8a296', '#969084', '#847e74']);
  canvas.strokeStyle = withAlpha(palette.shadow, 0.18);
  canvas.lineWidth = Math.max(0.7, span * 0.003);
  canvas.beginPath();
  const height = frame.bottom - top;
  for (const [row, part] of [0.06, 0.2, 0.42, 0.7].entries()) {
    const y = top + height * part;
    canvas.moveTo(frame.left, y);
    canvas.lineTo(frame.right, y);
    for (let joint = -9; joint <= 9; joint++) {
      const across = (joint + (row % 2) / 2) * span * (0.2 + 0.1 * row);
      canvas.moveTo(frame.width / 2 + across, y);
      canvas.lineTo(frame.width / 2 + across * 1.15, top + height * ([0.2, 0.42, 0.7, 1][row] ?? 1));
    }
  }
  canvas.stroke();
  slab(kit, canvas, frame.left, top - span * 0.012, frame.right - frame.left, span * 0.026, '#cfc8ba', { foot: 0.3 });
}

/** Roofs behind roofs, and a pagoda over them, in the haze. */
function farRoofs(kit: Kit, canvas: Brush, base: number): void {
  const { frame, span } = kit;
  for (let index = -6; index < 7; index++) {
    const x = frame.width / 2 + index * span * 0.24;
    const high = span * (0.24 + 0.05 * kit.next());
    slab(kit, canvas, x, base - high, span * 0.2, high, WHITE, { distance: 0.45 });
    roof(kit, canvas, x, base - high, span * 0.2, span * 0.045, 0.45);
  }
  const at = frame.beside(-0.3, 0.2);
  for (let storey = 0; storey < 6; storey++) {
    const wide = span * (0.11 - 0.011 * storey);
    const foot = base - span * (0.2 + 0.062 * storey);
    slab(kit, canvas, at - wide * 0.36, foot - span * 0.06, wide * 0.72, span * 0.062, '#c9a88a', { distance: 0.4 });
    roof(kit, canvas, at - wide / 2, foot - span * 0.046, wide, span * 0.024, 0.4);
  }
  bar(canvas, [at, base - span * 0.56], [at, base - span * 0.64], span * 0.006, kit.paint(TILES, 0.4));
}

/** Black tiles that turn up a little at both ends. */
function roof(kit: Kit, canvas: Brush, left: number, top: number, width: number, rise: number, distance = 0): void {
  const { light, base, shade } = kit.clay(mix(TILES, '#f6faff', kit.palette.snowCover * 0.85), distance);
  const out = width * 0.07;
  canvas.fillStyle = downward(canvas, top - rise, top + rise * 0.2, [light, base, shade]);
  canvas.beginPath();
  canvas.moveTo(left - out, top - rise * 0.12);
  canvas.quadraticCurveTo(left + width * 0.1, top - rise * 0.1, left + width * 0.16, top - rise);
  canvas.lineTo(left + width * 0.84, top - rise);
  canvas.quadraticCurveTo(left + width * 0.9, top - rise * 0.1, left + width + out, top - rise * 0.12);
  canvas.lineTo(left + width + out * 0.7, top + rise * 0.16);
  canvas.lineTo(left - out * 0.7, top + rise * 0.16);
  canvas.fill();
  canvas.strokeStyle = withAlpha(shade, 0.5 * (1 - distance));
  canvas.lineWidth = Math.max(0.6, kit.span * 0.002);
  canvas.beginPath();
  for (let row = 1; row < 12; row++) {
    const part = row / 12;
    canvas.moveTo(left + width * (0.16 + 0.68 * part), top - rise);
    canvas.lineTo(left + width * part, top + rise * 0.14);
  }
  canvas.stroke();
}

function house(kit: Kit, canvas: Brush, left: number, base: number, index: number): void {
  const { span, palette } = kit;
  const [part, high, way] = ROW[index]!;
  const [width, height] = [part * span + 1, high * span];
  const top = base - height;
  slab(kit, canvas, left, top, width, height, WHITE, { distance: 0.03, foot: 0.35 });
  canvas.fillStyle = withAlpha(kit.paint('#9aa48a', 0.1), 0.35);
  canvas.fillRect(left, base - span * 0.02, width, span * 0.02);
  if (way === 'gable') {
    // The stepped wall that keeps fire from the neighbours.
    for (const [from, to, up] of [
      [0, 0.28, 0.03],
      [0.2, 0.8, 0.075],
      [0.72, 1, 0.03],
    ] as const) {
      slab(kit, canvas, left + width * from, top - span * up, width * (to - from), span * up + 2, WHITE, {
        distance: 0.03,
        foot: 0,
      });
      roof(kit, canvas, left + width * from, top - span * up, width * (to - from), span * 0.022);
    }
    window(kit, canvas, left + width * 0.5, top + height * 0.3, span * 0.05, span * 0.045);
    window(kit, canvas, left + width * 0.24, top + height * 0.62, span * 0.045, span * 0.05);
  } else {
    roof(kit, canvas, left, top, width, span * 0.06);
    for (const at of [0.22, 0.5, 0.78])
      window(kit, canvas, left + width * at, top + height * 0.24, span * 0.045, span * 0.05);
    if (way === 'tall') roof(kit, canvas, left, top + height * 0.5, width, span * 0.026);
    slab(kit, canvas, left + width * 0.08, base - span * 0.085, width * 0.84, span * 0.085, TIMBER, { foot: 0.4 });
    for (let door = 0; door < 5; door++) {
      canvas.fillStyle = withAlpha(palette.shadow, 0.3);
      canvas.fillRect(left + width * (0.08 + 0.168 * door), base - span * 0.08, span * 0.003, span * 0.08);
    }
    if (kit.lamps > 0.2) glow(canvas, left + width / 2, base - span * 0.04, span * 0.14, palette.lamp, 0.6 * kit.lamps);
  }
}

function window(kit: Kit, canvas: Brush, x: number, y: number, width: number, height: number): void {
  const lit = kit.lamps > 0.3;
  canvas.fillStyle = kit.paint(TIMBER);
  canvas.fillRect(x - width / 2 - width * 0.1, y - height * 0.6, width * 1.2, height * 1.2);
  canvas.fillStyle = lit ? mix('#ffd98a', kit.palette.lamp, 0.4) : kit.paint('#5a4a44');
  canvas.fillRect(x - width / 2, y - height / 2, width, height);
  if (lit) glow(canvas, x, y, width * 1.6, kit.palette.lamp, 0.4 * kit.lamps);
  canvas.fillStyle = kit.paint(TIMBER);
  for (const part of [0.25, 0.5, 0.75]) {
    canvas.fillRect(x - width / 2 + width * part - width * 0.03, y - height / 2, width * 0.06, height);
    canvas.fillRect(x - width / 2, y - height / 2 + height * part - height * 0.03, width, height * 0.06);
  }
}

function mirrored(kit: Kit, canvas: Brush, left: number, top: number, index: number): void {
  const { span } = kit;
  const [part, high, way] = ROW[index]!;
  for (let strip = 0; strip < 9; strip++) {
    const shift = Math.sin(strip * 2.3 + index) * span * 0.006;
    const isRoof = strip > 6;
    canvas.fillStyle = withAlpha(
      kit.paint(isRoof ? TILES : strip < 3 && way !== 'gable' ? TIMBER : WHITE),
      0.34 * (1 - strip / 12),
    );
    canvas.fillRect(left + shift, top + (high * 1.1 * span * strip) / 9, part * span * 0.97, (high * 1.05 * span) / 9);
  }
}
