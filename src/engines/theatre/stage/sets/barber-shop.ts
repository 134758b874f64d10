/** A barber's: mirrors with lamps, big chairs, bottles and towels, a pole whose stripes go up. Built for `barber-shop`. */
import { type Brush, glow, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { write } from './parts/lettering.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, footShadow, knob, patch, ring, rod, shine, slab, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { pottedPlant, wallClock } from './parts/room-things.js';
import { windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

export const barberShop: SetDesign = {
  name: 'barber-shop',
  indoors: true,
  build(context) {
    const room = roomOf(context, { night: '#b09aa0' });
    const { frame, span, foot } = room;
    const places = room.narrow ? [-0.3, 0.3] : [-0.46, 0, 0.46];
    const mirrors = places.map((x) => frame.width / 2 + x * span);
    const pane: Pane = { x: frame.beside(0.84, 0.9), y: foot - span * 0.32, width: span * 0.34, height: span * 0.4 };
    const poleX = room.narrow ? frame.width / 2 : frame.beside(0.56, 0.46);
    const poleSize = room.narrow ? 0.82 : 1;
    return stageRoom(room, {
      outside: { pane, city: true },
      lamps: mirrors.map((x) => ({ x, y: foot - span * 0.4, radius: span * 0.42 })),
      haze: '#efe4d8',
      mirror: 0.16,
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#2f5f66', '#3d747a'],
          holes: [pane],
          dado: { height: 0.2, colours: ['#f4ead6', '#e6d8be'] },
          skirting: '#8f5c3a',
          pattern(brush) {
            brush.fillStyle = withAlpha('#ffffff', 0.05);
            for (let x = frame.left; x < frame.right; x += span * 0.09)
              brush.fillRect(x, frame.top, span * 0.04, foot - frame.top);
          },
        });
        windowFrame(canvas, room, pane, { colour: '#8f5c3a', bars: [1, 2] });
        for (const [index, x] of mirrors.entries())
          standAt(canvas, room, x, foot - span * 0.2, () => mirror(canvas, room, index));
        standAt(canvas, room, frame.width / 2, frame.down(0.075), () => sign(canvas, room));
      },
      floor(canvas) {
        paintFloor(canvas, room, { kind: 'tiles', colours: ['#f4efe4', '#3f4a55'], sunAt: frame.across(0.5) });
      },
      things(canvas) {
        for (const [index, x] of mirrors.entries()) {
          standAt(canvas, room, x, foot + span * 0.005, () => counter(canvas, room, index));
          if (index !== 1 || room.narrow)
            standAt(canvas, room, x, foot + span * 0.075, () =>
              barberChair(canvas, room, index ? '#b5382f' : '#2f6f8a'),
            );
        }
        standAt(canvas, room, frame.beside(-0.86, 0.8), foot + span * 0.05, () => waiting(canvas, room));
        standAt(canvas, room, poleX, foot - span * 0.22, () => poleCase(canvas, room), poleSize);
      },
      moves(canvas, t) {
        standAt(canvas, room, poleX, foot - span * 0.22, () => stripes(canvas, room, t), poleSize);
        standAt(canvas, room, frame.beside(-0.86, 0.7), foot - span * 0.42, () =>
          wallClock(canvas, room, 6, '#8f5c3a', t),
        );
      },
      sides(canvas) {
        standAt(canvas, room, frame.beside(0.78, 0.54), frame.down(0.93), () => hairOnFloor(canvas, room));
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 1.01, frame.height * 1.05, () => {
          box(canvas, room, -17, -24, 40, 60, '#b5382f', 8);
          box(canvas, room, -12, -38, 24, 15, '#b5382f', 6);
        });
        standAt(canvas, room, frame.width * 0.0, frame.height * 1.08, () =>
          pottedPlant(canvas, room, 44, '#3f4a55', 5),
        );
      },
    });
  },
};

/** A round-topped mirror with lamps about it, and the room's shine in the glass. */
function mirror(canvas: Brush, room: Room, index: number): void {
  box(canvas, room, -15, -39, 30, 38, '#c99a4a', 9);
  canvas.save();
  canvas.beginPath();
  canvas.roundRect(-13.2, -37.2, 26.4, 34.6, 7.6);
  canvas.clip();
  const glass = canvas.createLinearGradient(0, -38, 0, -2);
  for (const [at, colour] of [
    [0, '#dcecf2'],
    [0.55, '#a9c6d0'],
    [1, '#7fa0ac'],
  ] as const)
    glass.addColorStop(at, room.toned(colour));
  canvas.fillStyle = glass;
  canvas.fillRect(-14, -38, 28, 37);
  canvas.fillStyle = withAlpha('#ffffff', 0.3);
  for (const [from, wide] of [
    [-9 + index * 2, 5],
    [-1 + index * 2, 1.8],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(from + 12, -38);
    canvas.lineTo(from + 12 + wide, -38);
    canvas.lineTo(from + wide - 4, -1);
    canvas.lineTo(from - 4, -1);
    canvas.fill();
  }
  canvas.restore();
  for (let lamp = 0; lamp < 9; lamp++) {
    const angle = Math.PI * (1.02 + (0.96 * lamp) / 8);
    const [x, y] = [Math.cos(angle) * 14.4, -25 + Math.sin(angle) * 13.6];
    knob(canvas, room, x, y, 1.15, '#fff3cf');
    glow(canvas, x, y, 4.2, '#ffe6a8', 0.25 + 0.6 * room.lamp);
  }
}

/** A shelf before each mirror: bottles, a brush, folded towels; drawers below. */
function counter(canvas: Brush, room: Room, index: number): void {
  box(canvas, room, -16, -15, 32, 15, '#8f5c3a', 1);
  for (const x of [-14.6, 0.6]) {
    patch(canvas, x, -12.6, 14, 4.8, withAlpha('#3a1c10', 0.25), 0.6);
    patch(canvas, x, -6.6, 14, 5, withAlpha('#3a1c10', 0.25), 0.6);
    for (const y of [-10.4, -4.2]) knob(canvas, room, x + 7, y, 0.8, '#e2b93c');
  }
  slab(canvas, room, -17.4, -18.4, 34.8, 2.4, 1.6, '#f4f1ea');
  const next = random(40 + index);
  const colours = ['#4fa8a0', '#e0a03c', '#d9584a', '#8f7fc8', '#f4f1ea', '#5f9ad0'];
  for (let bottle = 0; bottle < 5; bottle++) {
    const x = -14.6 + bottle * 3.6;
    const tall = 4.4 + 3.4 * next();
    const colour = colours[(bottle + index * 2) % colours.length]!;
    box(canvas, room, x, -17.4 - tall, 2.5, tall, colour, 0.8);
    box(canvas, room, x + 0.8, -18.8 - tall, 0.9, 1.7, '#3a4250', 0.3);
  }
  for (const [row, colour] of ['#ffffff', '#9fd0d8', '#ffffff'].entries())
    box(canvas, room, 6, -19.4 - row * 2.1, 9, 2.1, colour, 0.9);
}

/** The chair that goes up and down: foot, arms, cushions and a rest for the head. */
function barberChair(canvas: Brush, room: Room, leather: string): void {
  footShadow(canvas, room, 0, 0, 15, 0.5);
  box(canvas, room, -8, -2.2, 16, 2.4, '#c3ccd4', 1.1);
  rod(canvas, room, [0, -2, 0, -11], 3, '#c3ccd4');
  rod(canvas, room, [-6, -4.4, -10.5, -2.4], 1.2, '#8d97a6');
  box(canvas, room, -9.4, -16, 18.8, 5.6, leather, 2.4);
  box(canvas, room, -8.4, -34, 16.8, 19, leather, 3.6);
  box(canvas, room, -5, -41, 10, 6, leather, 2.4);
  rod(canvas, room, [0, -35.5, 0, -33], 2, '#c3ccd4');
  canvas.fillStyle = withAlpha('#2a0c14', 0.35);
  for (const y of [-29, -22]) for (const x of [-4, 0, 4]) canvas.fillRect(x - 0.4, y, 0.8, 0.8);
  for (const sign of [-1, 1]) {
    rod(canvas, room, [sign * 10, -12, sign * 10, -20], 1.4, '#c3ccd4');
    box(canvas, room, sign * 10 - 1.8, -22.4, 3.6, 3, '#3a4250', 1.2);
  }
  rod(canvas, room, [-6, -9, -7, -5.6, 7, -5.6, 6, -9], 1.1, '#c3ccd4');
}

function waiting(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 24, 0.5);
  for (const x of [-17, 17]) rod(canvas, room, [x, -7, x, 0], 1.8, '#5f3a24');
  box(canvas, room, -20, -26, 40, 17, '#c98a4a', 3);
  box(canvas, room, -20, -12, 40, 6, '#d99a58', 2.4);
  canvas.save();
  canvas.translate(8, -13);
  canvas.rotate(-0.08);
  box(canvas, room, -5, -1.2, 10, 1.4, '#e0665a', 0.3);
  box(canvas, room, -4.4, -2.4, 9, 1.3, '#6fb0d0', 0.3);
  canvas.restore();
}

const POLE = { wide: 6, tall: 26 } as const;

function poleCase(canvas: Brush, room: Room): void {
  for (const y of [-POLE.tall - 3.2, 0]) box(canvas, room, -4.6, y, 9.2, 3.2, '#c3ccd4', 1.2);
  knob(canvas, room, 0, -POLE.tall - 5, 3, '#e8edf2');
  shine(canvas, room, 0, -POLE.tall / 2, 26, 0.7);
}

/** Stripes that seem to go up for ever. */
function stripes(canvas: Brush, room: Room, t: number): void {
  const { wide, tall } = POLE;
  canvas.save();
  canvas.beginPath();
  canvas.rect(-wide / 2, -tall, wide, tall);
  canvas.clip();
  canvas.fillStyle = room.toned('#fbfdff');
  canvas.fillRect(-wide / 2, -tall, wide, tall);
  const pitch = 9;
  for (const [shift, colour] of [
    [0, '#d9382f'],
    [pitch / 2, '#2f5fb8'],
  ] as const) {
    canvas.fillStyle = room.toned(colour);
    for (let y = -tall - pitch * 2; y < pitch; y += pitch) {
      const at = y + shift + pitch - ((t * 6) % pitch);
      canvas.beginPath();
      canvas.moveTo(-wide / 2, at + 5);
      canvas.lineTo(wide / 2, at);
      canvas.lineTo(wide / 2, at + 2.4);
      canvas.lineTo(-wide / 2, at + 7.4);
      canvas.fill();
    }
  }
  const round = canvas.createLinearGradient(-wide / 2, 0, wide / 2, 0);
  round.addColorStop(0, 'rgba(30,20,50,0.35)');
  round.addColorStop(0.35, 'rgba(255,255,255,0.35)');
  round.addColorStop(1, 'rgba(30,20,50,0.4)');
  canvas.fillStyle = round;
  canvas.fillRect(-wide / 2, -tall, wide, tall);
  canvas.restore();
}

function sign(canvas: Brush, room: Room): void {
  box(canvas, room, -30, -5.4, 60, 11, '#8f5c3a', 2.4);
  patch(canvas, -28.6, -4.2, 57.2, 8.6, room.toned('#f8ecd0'), 1.6);
  write(canvas, 'BARBER', 0, 0.4, 6.6, room.toned('#b5382f'));
  for (const sign of [-1, 1]) {
    // Scissors at both ends.
    canvas.save();
    canvas.translate(sign * 22.6, 0);
    for (const lean of [-0.5, 0.5]) {
      canvas.save();
      canvas.rotate(lean);
      patch(canvas, -0.45, -4, 0.9, 5, room.toned('#5f6a78'), 0.4);
      ring(canvas, 0, 2.2, 1.2, 0.6, room.toned('#5f6a78'));
      canvas.restore();
    }
    canvas.restore();
  }
}

/** What fell from heads, and a broom's pan beside it. */
function hairOnFloor(canvas: Brush, room: Room): void {
  const next = random(12);
  for (let tuft = 0; tuft < 9; tuft++) {
    canvas.strokeStyle = room.toned(['#5a3a2a', '#8f5c3a', '#3a2a2a'][tuft % 3]!);
    canvas.lineWidth = 0.7;
    const [x, y] = [-12 + 24 * next(), -2 + 4 * next()];
    canvas.beginPath();
    canvas.arc(x, y, 1 + 1.4 * next(), next() * 3, 3 + next() * 3);
    canvas.stroke();
  }
  body(canvas, room, [14, -4, 24, -4, 26, 1, 12, 1], '#4fa8a0');
  rod(canvas, room, [19, -4, 22, -16], 1.3, '#c98f5c');
}
