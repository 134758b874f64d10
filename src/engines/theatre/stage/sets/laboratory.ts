/** A laboratory: bubbling flasks over a burner, a microscope, shelves of coloured bottles, a turning helix. Built for `laboratory`. */
import { type Brush, disc, downward, glow, mix, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { bottle, type Flask, flask, flaskLife, microscope, tubeRack } from './parts/glassware.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { box, footShadow, panel, patch, rod, shine, slab, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { pottedPlant, steam } from './parts/room-things.js';
import { windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

const BENCH = 27;
const FLASKS: readonly Flask[] = [
  { x: -9, y: -BENCH - 8.5, radius: 8, kind: 'round', colour: '#4fd06a' },
  { x: 11, y: -BENCH - 2, radius: 7, kind: 'cone', colour: '#b06fe0' },
];
const SMALL_FLASKS: readonly Flask[] = [
  { x: 15, y: -BENCH - 2, radius: 6, kind: 'cone', colour: '#ff7fa8' },
  { x: -19, y: -BENCH - 2, radius: 5, kind: 'beaker', colour: '#ffb03c' },
];

export const laboratory: SetDesign = {
  name: 'laboratory',
  indoors: true,
  build(context) {
    const room = roomOf(context, { night: '#a2a2b8' });
    const { frame, span, foot } = room;
    const floor = foot + span * 0.05;
    // Glass stands larger than life on the bench where there is room, so that it is seen.
    const size = room.narrow ? 1 : 1.22;
    const large = floor + ((size - 1) * (BENCH + 2) * span) / 100;
    const leftX = frame.beside(-0.5, 0.29);
    const rightX = frame.beside(0.5, 0.3);
    const boardX = frame.beside(0.06, 0.005);
    const boardY = foot - span * (frame.height > frame.span * 1.2 ? 0.66 : 0.44);
    const boardSize = room.narrow ? 0.8 : 1;
    const pane: Pane = { x: frame.across(1.05), y: foot - span * 0.45, width: span * 0.3, height: span * 0.34 };
    return stageRoom(room, {
      outside: { pane, city: true },
      lamps: [
        { x: leftX, y: frame.down(0.05), radius: span * 0.6 },
        { x: rightX, y: frame.down(0.05), radius: span * 0.6 },
      ],
      haze: '#dcecee',
      mirror: 0.1,
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#b9dfe8', '#d3ecef', '#e4f4f0'],
          holes: [pane],
          dado: { height: 0.3, colours: ['#c3dde0', '#b3d2d6'] },
          skirting: '#dbe9ea',
        });
        windowFrame(canvas, room, pane, { bars: [1, 2] });
        standAt(canvas, room, leftX, foot - span * 0.53, () => bottles(canvas, room, 4));
        standAt(canvas, room, rightX, foot - span * 0.53, () => bottles(canvas, room, 9));
        standAt(canvas, room, frame.across(-1.2), foot - span * 0.53, () => bottles(canvas, room, 14));
        standAt(canvas, room, boardX, boardY, () => helixBoard(canvas, room), boardSize);
        for (const x of [leftX, rightX])
          standAt(canvas, room, x, frame.down(0.0), () => {
            box(canvas, room, -17, 0, 34, 2.4, '#f6fafa', 1.2);
            shine(canvas, room, 0, 3, 26, 0.8);
          });
      },
      floor: (canvas) => paintFloor(canvas, room, { kind: 'tiles', colours: ['#f0f6f6', '#cfe2e6'] }),
      things(canvas) {
        standAt(canvas, room, frame.width / 2, floor, () => bench(canvas, room));
        standAt(
          canvas,
          room,
          leftX,
          large,
          () => {
            burner(canvas, room);
            for (const one of FLASKS) flask(canvas, room, one);
            rod(
              canvas,
              room,
              [-9, -BENCH - 26, -9, -BENCH - 28, -4, -BENCH - 30, 4, -BENCH - 27, 10, -BENCH - 21],
              1,
              '#cfe6ee',
            );
            if (!room.narrow) tubeRack(canvas, room, 26, -BENCH - 2);
          },
          size,
        );
        standAt(
          canvas,
          room,
          rightX,
          large,
          () => {
            microscope(canvas, room, -3, -BENCH - 2);
            for (const one of SMALL_FLASKS) flask(canvas, room, one);
          },
          size,
        );
      },
      moves(canvas, t) {
        standAt(
          canvas,
          room,
          leftX,
          large,
          () => {
            for (const one of FLASKS) flaskLife(canvas, room, one, t);
            for (const [size, colour] of [
              [5, '#3f8fff'],
              [3, '#bfe6ff'],
            ] as const) {
              const flicker = 1 + 0.12 * Math.sin(t * 19 + size);
              canvas.fillStyle = withAlpha(colour, 0.85);
              canvas.beginPath();
              canvas.moveTo(-9, -BENCH - 4 - size * 1.05 * flicker);
              canvas.quadraticCurveTo(-9 + size * 0.5, -BENCH - 4.4, -9, -BENCH - 3.6);
              canvas.quadraticCurveTo(-9 - size * 0.5, -BENCH - 4.4, -9, -BENCH - 4 - size * 1.05 * flicker);
              canvas.fill();
            }
            steam(canvas, room, 11, -BENCH - 20, 20, t, '#d9b8ff');
          },
          size,
        );
        standAt(
          canvas,
          room,
          rightX,
          large,
          () => {
            for (const one of SMALL_FLASKS) flaskLife(canvas, room, one, t + 1);
            steam(canvas, room, 15, -BENCH - 17, 16, t + 0.7, '#ffc8dc');
          },
          size,
        );
        standAt(canvas, room, boardX, boardY, () => helix(canvas, room, t), boardSize);
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 0.995, frame.height * 1.05, () =>
          flask(canvas, room, { x: 0, y: 0, radius: 13, kind: 'cone', colour: '#4fc4e0' }),
        );
        standAt(canvas, room, frame.width * 0.0, frame.height * 1.1, () =>
          pottedPlant(canvas, room, 34, '#dfe9ea', 11),
        );
      },
    });
  },
};

function bench(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 190, 0.35);
  for (let x = -165; x < 165; x += 22) {
    panel(canvas, room, x, -BENCH + 3, 21.4, BENCH - 6, x % 44 ? '#8fc4c8' : '#f4f7f7');
    patch(canvas, x + 7.4, -BENCH + 6.4, 7, 1.1, room.toned('#7f98a4'));
  }
  patch(canvas, -165, -3.2, 330, 3.2, room.toned('#5f7884'), 0);
  slab(canvas, room, -166, -BENCH - 2.4, 332, 3.6, 2.4, '#4f6f7c');
}

function burner(canvas: Brush, room: Room): void {
  // A tripod with its gauze over the flame, and the stand that holds the flask.
  for (const x of [-16, -2]) rod(canvas, room, [x * 0.6 - 3.6, -BENCH - 8.5, x, -BENCH - 1.6], 0.8, '#7f8a94');
  box(canvas, room, -16, -BENCH - 9.5, 14, 1, '#8f9aa4', 0.4);
  box(canvas, room, -11.6, -BENCH - 3, 5.2, 1.8, '#5f6a74', 0.6);
  rod(canvas, room, [-9, -BENCH - 2, -9, -BENCH - 4], 1.6, '#8f9aa4');
  rod(canvas, room, [-20, -BENCH - 1.6, -20, -BENCH - 32], 1.1, '#9aa6b0');
  box(canvas, room, -24, -BENCH - 2.4, 8, 1.6, '#5f6a74', 0.6);
  rod(canvas, room, [-20, -BENCH - 24, -11, -BENCH - 24], 1.1, '#9aa6b0');
}

/** A board of coloured bottles on the wall. */
function bottles(canvas: Brush, room: Room, seed: number): void {
  const next = random(seed);
  const colours = ['#4fb0e0', '#f2b03c', '#6fc46a', '#e2605c', '#a87fd9', '#f48fb0', '#4fd0c0'];
  for (const y of [-1]) {
    glow(canvas, 0, y + 2, 22, room.shadow, 0.22, 0.22);
    for (let x = -18; x < 17; ) {
      const wide = 3.4 + 2.4 * next();
      bottle(canvas, room, x + wide / 2, y, wide, 7 + 4.4 * next(), colours[Math.floor(next() * colours.length)]!);
      x += wide + 0.9;
    }
    slab(canvas, room, -21, y - 0.6, 42, 1.2, 1.6, '#f7fafa');
  }
}

function helixBoard(canvas: Brush, room: Room): void {
  glow(canvas, 0, 3, 18, room.shadow, 0.25);
  box(canvas, room, -15, -14, 30, 26, '#c3d3d8', 1.4);
  canvas.fillStyle = downward(canvas, -12, 10, ['#1f4a66', '#17344e']);
  canvas.beginPath();
  canvas.roundRect(-13.4, -12.4, 26.8, 22.8, 0.8);
  canvas.fill();
}

/** The double helix on the screen turns. */
function helix(canvas: Brush, room: Room, t: number): void {
  glow(canvas, 0, -1, 15, '#5fd0ff', room.night ? 0.5 : 0.3);
  for (let step = 0; step <= 13; step++) {
    const x = -10.6 + (step / 13) * 21.2;
    const phase = step * 0.52 + t * 1.5;
    const y = 6.6 * Math.sin(phase);
    canvas.strokeStyle = 'rgba(160,220,255,0.5)';
    canvas.lineWidth = 0.5;
    canvas.beginPath();
    canvas.moveTo(x, -1 + y);
    canvas.lineTo(x, -1 - y);
    canvas.stroke();
    const near = Math.cos(phase);
    canvas.fillStyle = mix('#2f7fb0', '#7fe8ff', near * 0.5 + 0.5);
    disc(canvas, x, -1 + y, 1 + 0.35 * near);
    canvas.fillStyle = mix('#b04f7f', '#ffa8c8', 0.5 - near * 0.5);
    disc(canvas, x, -1 - y, 1 - 0.35 * near);
  }
}
