/** An ice rink: stands full of people behind glass and boards, a goal, coloured lines under the ice, flags and lamps. Built for `ice-rink`. */
import { type Brush, disc, downward, fillBand, glow, mix, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { bowl, crowd, paintSpectators } from './parts/grandstand.js';
import { write } from './parts/lettering.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, footShadow, patch, rod, standAt } from './parts/room-clay.js';
import { lightCone } from './parts/room-shell.js';

/** How high boards and the glass on them are, spans. */
const BOARDS = 0.105;
const GLASS = 0.14;

export const iceRink: SetDesign = {
  name: 'ice-rink',
  indoors: true,
  build(context) {
    const room = roomOf(context, { night: '#a4a0bc' });
    const { frame, span, foot, palette } = room;
    const top = frame.down(0.2);
    const stands = foot - span * 0.15;
    const rise = span * 0.1;
    const people = crowd(frame, palette, top + span * 0.02, stands, rise, 8, context.seed + 5);
    const cheering = people.filter((_, index) => index % 7 === 3);
    const sitting = people.filter((_, index) => index % 7 !== 3);
    const goalX = frame.beside(-0.46, 0.3);
    const lamps = [-0.62, 0, 0.62].map((x) => ({
      x: frame.beside(x, x * 0.6),
      y: frame.down(0.1),
      radius: span * 0.6,
    }));
    return stageRoom(room, {
      lamps,
      haze: '#dfeaf4',
      mirror: 0.3,
      wall(canvas) {
        fillBand(canvas, frame, frame.top, foot + 2, ['#26304f', '#3b4a74', '#4d5f8d'].map(room.toned));
        // The far steps of the stands, bent as a bowl is.
        for (let step = 0; step < 9; step++) {
          canvas.fillStyle = room.toned(step % 2 ? '#6d7fa8' : '#5f7099');
          canvas.beginPath();
          const y = top + ((stands - top) * step) / 8;
          for (let across = 0; across <= 20; across++) {
            const x = frame.left + ((frame.right - frame.left) * across) / 20;
            canvas.lineTo(x, bowl(frame, x, y, rise * (1 - step / 16)));
          }
          canvas.lineTo(frame.right, foot);
          canvas.lineTo(frame.left, foot);
          canvas.fill();
        }
        paintSpectators(canvas, sitting);
        rafters(canvas, room, top);
        boards(canvas, room);
      },
      floor(canvas) {
        ice(canvas, room, context.seed);
      },
      things(canvas) {
        standAt(canvas, room, goalX, foot + span * 0.045, () => net(canvas, room));
        standAt(canvas, room, frame.beside(0.62, 0.4), foot + span * 0.02, () => bench(canvas, room));
      },
      moves(canvas, t) {
        paintSpectators(
          canvas,
          cheering.map((one, index) => ({
            ...one,
            y: one.y - one.size * 0.9 * Math.abs(Math.sin(t * 4 + index * 1.7)),
          })),
        );
        flags(canvas, room, t);
        for (const { x } of lamps) lightCone(canvas, room, x, frame.down(0.08), foot, span * 0.55);
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 1.0, frame.height * 1.04, () => {
          box(canvas, room, -22, -13, 60, 40, '#f2f6fa', 2);
          box(canvas, room, -23, -15, 62, 4, '#e2b93c', 1.6);
        });
        standAt(canvas, room, frame.width * 0.03, frame.height * 1.03, () => {
          rod(canvas, room, [-16, 6, 4, -18], 2.2, '#c98f5c');
          rod(canvas, room, [-16, 6, -26, 8], 3, '#3a4250');
        });
      },
      dust: 0.5,
    });
  },
};

/** White boards with a yellow foot and a blue rail, and the glass on them; words of nobody's make. */
function boards(canvas: Brush, room: Room): void {
  const { frame, span, foot, toned } = room;
  const rail = foot - span * BOARDS;
  canvas.fillStyle = downward(canvas, rail - span * GLASS, rail, [
    withAlpha('#dff0ff', 0.1),
    withAlpha('#dff0ff', 0.26),
  ]);
  canvas.fillRect(frame.left, rail - span * GLASS, frame.right - frame.left, span * GLASS);
  for (let index = -7; index <= 7; index++) {
    const x = frame.width / 2 + index * span * 0.26;
    canvas.fillStyle = withAlpha('#ffffff', 0.5);
    canvas.fillRect(x, rail - span * GLASS, span * 0.004, span * GLASS);
    canvas.fillStyle = withAlpha('#ffffff', 0.14);
    canvas.beginPath();
    canvas.moveTo(x + span * 0.12, rail - span * GLASS);
    canvas.lineTo(x + span * 0.16, rail - span * GLASS);
    canvas.lineTo(x + span * 0.09, rail);
    canvas.lineTo(x + span * 0.05, rail);
    canvas.fill();
  }
  fillBand(canvas, frame, rail, foot + 2, [toned('#ffffff'), toned('#eef3f8'), toned('#cfdae6')]);
  fillBand(canvas, frame, rail - span * 0.01, rail + span * 0.008, [toned('#4f8fd6'), toned('#2f68b0')]);
  fillBand(canvas, frame, foot - span * 0.022, foot + 2, [toned('#f6cf4c'), toned('#d9a52c')]);
  for (const [index, [x, text, colour]] of (
    [
      [-1.2, 'STARS', '#d9483c'],
      [-0.46, 'ICE', '#2f7fc0'],
      [0.2, 'SKATE', '#3a9a68'],
      [0.86, 'HOT COCOA', '#a0583a'],
      [1.5, 'GO!', '#d9483c'],
    ] as const
  ).entries()) {
    write(
      canvas,
      text,
      frame.width / 2 + x * span * 0.8,
      foot - span * (0.056 + 0.002 * (index % 2)),
      span * 0.045,
      toned(colour),
    );
  }
}

/** Ice: bright and a little blue, lines and circles shine through it, skates have scratched it. */
function ice(canvas: Brush, room: Room, seed: number): void {
  const { frame, span, foot, toned } = room;
  fillBand(canvas, frame, foot, frame.bottom, ['#d3e6f4', '#e8f3fb', '#f6fbff', '#e3eef8'].map(toned));
  const middle = frame.down(0.86);
  canvas.lineCap = 'butt';
  const red = withAlpha(toned('#e0483c'), 0.6);
  const blue = withAlpha(toned('#3f7fd0'), 0.55);
  for (const [colour, x, wide] of [
    [blue, -0.72, 0.05],
    [red, 0, 0.028],
    [blue, 0.72, 0.05],
  ] as const) {
    const at = (y: number) => frame.width / 2 + x * span * (0.62 + ((y - foot) / (frame.bottom - foot)) * 0.9);
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.moveTo(at(foot) - span * wide * 0.35, foot);
    canvas.lineTo(at(foot) + span * wide * 0.35, foot);
    canvas.lineTo(at(frame.bottom) + span * wide, frame.bottom);
    canvas.lineTo(at(frame.bottom) - span * wide, frame.bottom);
    canvas.fill();
  }
  canvas.strokeStyle = blue;
  canvas.lineWidth = span * 0.014;
  canvas.beginPath();
  canvas.ellipse(frame.width / 2, middle, span * 0.42, span * 0.1, 0, 0, Math.PI * 2);
  canvas.stroke();
  canvas.fillStyle = blue;
  disc(canvas, frame.width / 2, middle, span * 0.025, 0.3);
  // The goal's crease, and its line.
  const crease = frame.beside(-0.46, 0.3);
  canvas.fillStyle = withAlpha(toned('#7fc0f0'), 0.5);
  disc(canvas, crease, foot + span * 0.045, span * 0.19, 0.22);
  fillBand(canvas, frame, foot + span * 0.042, foot + span * 0.05, [red, red]);
  const next = random(seed + 31);
  canvas.strokeStyle = withAlpha('#ffffff', 0.7);
  for (let scratch = 0; scratch < 40; scratch++) {
    const y = foot + (frame.bottom - foot) * next() ** 0.8;
    const x = frame.left + (frame.right - frame.left) * next();
    const long = span * (0.06 + 0.16 * next());
    canvas.lineWidth = span * (0.0012 + 0.0016 * next());
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.quadraticCurveTo(
      x + long * 0.5,
      y + long * (next() - 0.5) * 0.3,
      x + long,
      y + long * (next() - 0.5) * 0.12,
    );
    canvas.stroke();
  }
  // Lamps stand in it.
  for (const x of [-0.62, 0, 0.62])
    glow(canvas, frame.beside(x, x * 0.6), foot + span * 0.12, span * 0.26, '#ffffff', room.night ? 0.3 : 0.5, 0.5);
  fillBand(canvas, frame, foot, foot + span * 0.05, [withAlpha(room.shadow, 0.28), withAlpha(room.shadow, 0)]);
}

function rafters(canvas: Brush, room: Room, top: number): void {
  const { frame, span, toned } = room;
  fillBand(canvas, frame, frame.top, top - span * 0.06, [toned('#1c2440'), toned('#2f3b60')]);
  for (let index = -6; index <= 6; index++) {
    const x = frame.width / 2 + index * span * 0.22;
    canvas.strokeStyle = withAlpha(toned('#8fa0c8'), 0.5);
    canvas.lineWidth = span * 0.006;
    canvas.beginPath();
    canvas.moveTo(x, frame.top);
    canvas.lineTo(frame.width / 2 + (x - frame.width / 2) * 0.82, top - span * 0.06);
    canvas.stroke();
  }
  for (const x of [-0.62, 0, 0.62]) {
    const at = frame.beside(x, x * 0.6);
    standAt(canvas, room, at, frame.down(0.075), () => {
      box(canvas, room, -9, -3, 18, 4, '#4d5a80', 1);
      patch(canvas, -8, 0, 16, 1.6, '#fffdf0', 0.6);
    });
    glow(canvas, at, frame.down(0.085), span * 0.2, '#fffbe8', 0.75, 0.5);
  }
}

/** Flags of teams that hang from the roof. */
function flags(canvas: Brush, room: Room, t: number): void {
  const { frame } = room;
  for (const [index, [x, colour]] of (
    [
      [-0.92, '#d9483c'],
      [-0.34, '#f0b83c'],
      [0.34, '#3f9a68'],
      [0.92, '#4f7fd0'],
    ] as const
  ).entries()) {
    standAt(canvas, room, frame.beside(x, x * 0.5), frame.down(0.02), () => {
      const sway = 1.4 * Math.sin(t * 1.1 + index * 1.4);
      rod(canvas, room, [-6.4, 0, 6.4, 0], 0.9, '#c3ccd4');
      body(canvas, room, [-5.6, 0.4, 5.6, 0.4, 5.6 + sway, 14, sway, 18.5, -5.6 + sway, 14], colour);
      canvas.fillStyle = withAlpha('#ffffff', 0.85);
      disc(canvas, sway * 0.45, 7.4, 2.6);
    });
  }
}

/** A goal for hockey, its net seen from before. */
function net(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 19, 0.35);
  patch(canvas, -13, -17, 26, 17, withAlpha(room.toned('#f4f8fc'), 0.6), 3);
  canvas.strokeStyle = withAlpha(room.toned('#8fa0b8'), 0.8);
  canvas.lineWidth = 0.25;
  canvas.beginPath();
  for (let wire = -12; wire <= 12; wire += 2) {
    canvas.moveTo(wire, -17);
    canvas.lineTo(wire * 0.86, -1.6);
  }
  for (let wire = -15; wire <= -2; wire += 2) {
    canvas.moveTo(-13, wire);
    canvas.lineTo(13, wire);
  }
  canvas.stroke();
  rod(canvas, room, [-13.6, 0, -13.6, -17.4, 13.6, -17.4, 13.6, 0], 1.6, '#e0402f');
  rod(canvas, room, [-11, -1.4, 11, -1.4], 0.9, mix('#e0402f', '#ffffff', 0.3));
}

/** Where players rest: a bench with bottles and a pair of sticks. */
function bench(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 22, 0.4);
  for (const x of [-14, 14]) box(canvas, room, x - 1.2, -7, 2.4, 7, '#4d5a80', 0.5);
  box(canvas, room, -18, -9.4, 36, 2.8, '#b5743f', 0.9);
  for (const [x, colour] of [
    [-11, '#4fb0e0'],
    [-7.4, '#f0b83c'],
    [9, '#d9584a'],
  ] as const) {
    box(canvas, room, x, -14, 2.4, 4.8, colour, 0.9);
    box(canvas, room, x + 0.6, -15.2, 1.2, 1.4, '#f4f8fc', 0.3);
  }
  for (const lean of [0, 4]) {
    rod(canvas, room, [2 + lean, -2, 10 + lean, -27], 1, '#c98f5c');
    rod(canvas, room, [2 + lean, -2, -2.4 + lean, -1], 1.5, '#3a4250');
  }
}
