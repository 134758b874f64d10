/** Before a great window: the hour and the weather fill it, drops run down its glass; a seat with cushions below. Built for `window-room`. */
import { type Brush, disc, glow, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { box, footShadow, knob, patch, rod, shine, slab, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { books, framed, pottedPlant, tableLamp } from './parts/room-things.js';
import { curtains, windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

export const windowRoom: SetDesign = {
  name: 'window-room',
  indoors: true,
  build(context) {
    const room = roomOf(context, { night: '#a48c9c' });
    const { frame, span, foot } = room;
    const wide = room.narrow ? 0.78 : 1.14;
    // In a tall frame it goes up as far as there is wall.
    const high = Math.max(0.47, Math.min(0.85, ((foot - frame.top) / span) * 0.62));
    const pane: Pane = {
      x: frame.width / 2,
      y: foot - span * (0.1 + high / 2),
      width: span * wide,
      height: span * high,
    };
    const seatWide = wide * 100 + 8;
    const lampX = frame.width / 2 + span * (wide / 2 + 0.2);
    const runs = dropsOn(pane, context.seed);
    const isWet = context.weather === 'rain' || context.weather === 'storm';
    return stageRoom(room, {
      outside: { pane, city: true },
      lamps: [
        { x: lampX, y: foot - span * 0.2, radius: span * 0.5 },
        { x: frame.width / 2, y: frame.down(0.05), radius: span * 0.9 },
      ],
      haze: '#e6e0dc',
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#7fa3a0', '#8db0aa'],
          holes: [pane],
          dado: { height: 0.1, colours: ['#f3ead8', '#e8dcc6'] },
          skirting: '#fff8ec',
        });
        windowFrame(canvas, room, pane, { bars: room.narrow ? [3, 2] : [4, 2] });
        for (const sign of [-1, 1])
          standAt(canvas, room, frame.width / 2 + sign * span * (wide / 2 + 0.24), foot - span * 0.36, () =>
            framed(canvas, room, 15, 19, sign > 0 ? '#f6d9a8' : '#cfe3ea'),
          );
      },
      floor(canvas) {
        paintFloor(canvas, room, {
          kind: 'boards',
          colours: ['#b9804e', '#a87044'],
          sunAt: frame.across(-0.1),
          dress(brush) {
            for (const [part, colour] of [
              [1, '#4f6d8f'],
              [0.92, '#f2e6d0'],
              [0.84, '#6f8fb0'],
              [0.5, '#88a6c4'],
            ] as const) {
              brush.fillStyle = room.toned(colour);
              disc(brush, frame.width / 2, frame.down(0.85), span * 0.6 * part, 0.24);
            }
          },
        });
      },
      things(canvas) {
        standAt(canvas, room, frame.width / 2, foot + span * 0.02, () => windowSeat(canvas, room, seatWide));
        standAt(canvas, room, frame.width / 2 - span * (wide / 2 - 0.08), foot - span * 0.085, () =>
          pottedPlant(canvas, room, 13, '#d9825c', 3),
        );
        standAt(canvas, room, lampX, foot + span * 0.03, () => sideTable(canvas, room));
        standAt(canvas, room, frame.width / 2 - span * (wide / 2 + 0.2), foot + span * 0.05, () => {
          footShadow(canvas, room, 0, 0, 16);
          pottedPlant(canvas, room, 44, '#f0ead8', 7);
        });
      },
      moves(canvas, t) {
        if (isWet) trickle(canvas, room, pane, runs, t);
        curtains(canvas, room, pane, '#e8a33f', span * 0.006 * Math.sin(t * 0.9));
        fairyLights(canvas, room, pane, t);
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 1.01, frame.height * 1.06, () => {
          box(canvas, room, -18, -24, 44, 60, '#c9584a', 9);
        });
        standAt(canvas, room, frame.width * -0.01, frame.height * 1.1, () =>
          pottedPlant(canvas, room, 46, '#8a5a44', 9),
        );
      },
    });
  },
};

/** A chest one sits on, with cushions and a blanket. */
function windowSeat(canvas: Brush, room: Room, wide: number): void {
  footShadow(canvas, room, 0, 1, wide * 0.55, 0.5);
  box(canvas, room, -wide / 2, -11, wide, 12, '#f3ead8', 0.8);
  const doors = Math.round(wide / 22);
  for (let door = 0; door < doors; door++)
    patch(
      canvas,
      -wide / 2 + 1.6 + (door * wide) / doors,
      -8.4,
      wide / doors - 3.2,
      7.6,
      withAlpha('#b08a5a', 0.28),
      0.8,
    );
  slab(canvas, room, -wide / 2 - 1, -15.4, wide + 2, 3, 3.4, '#5f86a8');
  for (const [x, colour, lean] of [
    [-0.44, '#e8745c', -0.18],
    [-0.34, '#f6c35c', 0.12],
    [0.4, '#e8745c', 0.16],
  ] as const) {
    canvas.save();
    canvas.translate(x * wide, -18.6);
    canvas.rotate(lean);
    box(canvas, room, -5.5, -5.5, 11, 11, colour, 3.4);
    canvas.restore();
  }
  // A blanket that hangs over the edge.
  canvas.save();
  canvas.translate(wide * 0.24, -15.2);
  box(canvas, room, -7, 0, 14, 11, '#fff4e0', 1.4);
  for (const across of [-5, -1.8, 1.4, 4.6]) patch(canvas, across, 0.2, 1.1, 10.4, room.toned('#e0876f'), 0);
  canvas.restore();
}

function sideTable(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 13);
  for (const x of [-6, 6]) rod(canvas, room, [x * 0.7, -15, x, 0], 1.4, '#8f5c3a');
  slab(canvas, room, -9, -18, 18, 3, 1.6, '#b5784a');
  books(canvas, room, -8, 0, -17, 6, 5);
  standAt(canvas, { ...room, span: 100 }, 5, -16.6, () => tableLamp(canvas, room, 0, 0, '#f6e2b8', 1.1));
  shine(canvas, room, 5, -26, 26);
}

interface Run {
  x: number;
  from: number;
  pace: number;
  size: number;
}

function dropsOn(pane: Pane, seed: number): Run[] {
  const next = random(seed + 19);
  return Array.from({ length: 26 }, () => ({
    x: pane.x + (next() - 0.5) * pane.width * 0.96,
    from: next(),
    pace: 0.1 + 0.2 * next(),
    size: pane.height * (0.007 + 0.008 * next()),
  }));
}

/** Drops that run down the glass, each with the track that it leaves. */
function trickle(canvas: Brush, room: Room, pane: Pane, runs: readonly Run[], t: number): void {
  const top = pane.y - pane.height / 2;
  canvas.save();
  canvas.beginPath();
  canvas.rect(pane.x - pane.width / 2, top, pane.width, pane.height);
  canvas.clip();
  for (const { x, from, pace, size } of runs) {
    const down = (from + t * pace) % 1.1;
    const y = top + down * pane.height;
    canvas.strokeStyle = withAlpha('#e8f3ff', room.night ? 0.18 : 0.3);
    canvas.lineWidth = size * 0.8;
    canvas.lineCap = 'round';
    canvas.beginPath();
    canvas.moveTo(x, Math.max(top, y - pane.height * 0.26));
    canvas.quadraticCurveTo(x + size * 2 * Math.sin(from * 30), y - pane.height * 0.12, x, y);
    canvas.stroke();
    canvas.fillStyle = withAlpha('#f4faff', 0.75);
    disc(canvas, x, y, size, 1.3);
  }
  canvas.restore();
}

/** A string of small lamps along the rail. */
function fairyLights(canvas: Brush, room: Room, pane: Pane, t: number): void {
  const { span } = room;
  const top = pane.y - pane.height / 2 - span * 0.045;
  const count = 13;
  const at = (part: number): [x: number, y: number] => [
    pane.x + (part - 0.5) * pane.width * 1.1,
    top + span * 0.028 * (1 - Math.cos(part * Math.PI * 8)) * 0.5,
  ];
  canvas.strokeStyle = room.toned('#5a6a50');
  canvas.lineWidth = span * 0.003;
  canvas.beginPath();
  for (let step = 0; step <= 60; step++) canvas.lineTo(...at(step / 60));
  canvas.stroke();
  for (let index = 0; index < count; index++) {
    const [x, y] = at((index + 0.5) / count);
    const bright = 0.65 + 0.35 * Math.sin(t * 2.2 + index * 1.9);
    const colour = ['#ffd88a', '#ffb08a', '#ffe9b8'][index % 3]!;
    standAt(canvas, room, x, y + span * 0.008, () => knob(canvas, room, 0, 0, 0.9, colour));
    if (room.lamp > 0.12) glow(canvas, x, y + span * 0.008, span * 0.03, colour, bright * room.lamp * 0.9);
  }
}
