/** A library: walls of books that lead away at both sides, a ladder, a tall window, reading lamps and a globe. Built for `library`. */
import { type Brush, disc, downward, glow, mix, polygon, TURN, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, footShadow, knob, patch, rod, shine, slab, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { pointOn, quad, type SideWall, scaleAt } from './parts/room-side.js';
import { BOOK_COLOURS, bookcase, globe } from './parts/room-things.js';
import { windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

const WOOD = '#9a5f38';

export const library: SetDesign = {
  name: 'library',
  indoors: true,
  build(context) {
    const room = roomOf(context);
    const { frame, span, foot } = room;
    const wide = !room.narrow;
    const far = span * (wide ? 0.46 : 0.36);
    // Shelves reach the ceiling, however high it is.
    const high = Math.max(0.66, (foot / span) * 0.94);
    const rows = Math.round(high * 9);
    const walls = ([-1, 1] as const).map((sign): SideWall => ({ room, sign, far, top: foot - span * high }));
    const pane: Pane = {
      x: frame.width / 2,
      y: foot - span * (0.14 + high * 0.33),
      width: span * 0.26,
      height: span * high * 0.66,
    };
    const tableX = frame.beside(0.42, 0.33);
    const tableY = foot + span * 0.11;
    return stageRoom(room, {
      outside: { pane },
      vignette: 0.34,
      lamps: [
        { x: tableX, y: tableY - span * 0.3, radius: span * 0.5 },
        { x: frame.beside(-0.5, 0.4), y: frame.down(0.2), radius: span * 0.55 },
        { x: frame.beside(0.62, 0.45), y: frame.down(0.2), radius: span * 0.5 },
      ],
      wall(canvas) {
        paintWalls(canvas, room, { colours: ['#c98f5c', '#d9a470'], holes: [pane], skirting: '#8a5230' });
        windowFrame(canvas, room, pane, { bars: [2, rows > 7 ? 6 : 4], colour: '#8a5230' });
        for (const x of [-0.32, 0.32])
          standAt(canvas, room, frame.width / 2 + x * span, foot + 2, () =>
            bookcase(canvas, room, { width: 34, height: high * 100, rows, colour: WOOD, seed: 5 + x }),
          );
        if (wide)
          for (const x of [-0.68, 0.68])
            standAt(canvas, room, frame.width / 2 + x * span, foot + 2, () =>
              bookcase(canvas, room, { width: 36, height: high * 100, rows, colour: WOOD, seed: 12 + x }),
            );
      },
      floor(canvas) {
        paintFloor(canvas, room, {
          kind: 'boards',
          colours: ['#a8683c', '#8f5530'],
          sunAt: pane.x,
          dress(brush) {
            for (const [part, colour] of [
              [1, '#e8c27a'],
              [0.94, '#8f3a40'],
              [0.82, '#e8c27a'],
              [0.79, '#a8474a'],
            ] as const) {
              brush.fillStyle = room.toned(colour);
              disc(brush, frame.width / 2, frame.down(0.85), span * 0.52 * part, 0.22);
            }
          },
        });
      },
      things(canvas) {
        for (const wall of walls) shelves(canvas, wall, rows);
        ladder(canvas, walls[0]!);
        standAt(canvas, room, tableX, tableY, () => table(canvas, room));
        standAt(canvas, room, frame.beside(-0.4, 0.33), tableY, () => {
          footShadow(canvas, room, 0, 0, 15);
          for (const x of [-7, 7]) rod(canvas, room, [x * 0.5, -13, x, 0], 1.6, WOOD);
          box(canvas, room, -7, -15, 14, 3.4, '#b5733f', 1.2);
          globe(canvas, room, 0, -14, 12);
        });
      },
      moves(canvas, t) {
        // Slanting light of the window, breathing with the clouds.
        if (room.sunshine > 0.2) {
          canvas.fillStyle = downward(canvas, pane.y - pane.height / 2, frame.down(0.9), [
            withAlpha(room.sun, 0.3 + 0.05 * Math.sin(t * 0.9)),
            withAlpha(room.sun, 0),
          ]);
          polygon(canvas, [
            [pane.x - pane.width / 2, pane.y - pane.height / 2],
            [pane.x + pane.width / 2, pane.y - pane.height / 2],
            [pane.x + pane.width / 2 - room.side * span * 0.3, frame.down(0.9)],
            [pane.x - pane.width - room.side * span * 0.3, frame.down(0.9)],
          ]);
          canvas.fill();
        }
        // A page of the open book turns.
        standAt(canvas, room, tableX, tableY, () => {
          const turn = Math.cos(Math.min(1, (t * 0.35) % 1.6) * Math.PI);
          body(
            canvas,
            room,
            [
              -6,
              -26.4,
              -6 + 9 * turn,
              -27.6 - 3 * (1 - turn * turn),
              -6 + 9.6 * turn,
              -24.6 - 2.4 * (1 - turn * turn),
              -6,
              -23.2,
            ],
            '#fff6e0',
          );
        });
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 0.99, frame.height * 1.07, () => {
          for (const [y, colour, shift] of [
            [-7, '#8f3a40', 0],
            [-13, '#3f5a8f', 2],
            [-19, '#5f8a5a', -2],
            [-25, '#d9a04f', 1],
          ] as const)
            box(canvas, room, -17 + shift, y, 40, 7, colour, 1.2);
        });
        standAt(canvas, room, 0, frame.height * 1.07, () => {
          for (const [x, tall, colour] of [
            [-6, 28, '#3f8fae'],
            [1, 24, '#d9574a'],
            [8, 27, '#7d64a8'],
          ] as const)
            box(canvas, room, x - 6, -tall, 7, tall, colour, 1.2);
        });
      },
    });
  },
};

/** One side wall: boards, and books upright on them, in perspective. */
function shelves(canvas: Brush, wall: SideWall, rows: number): void {
  const { room, sign } = wall;
  const next = random(40 + sign);
  const near = scaleAt(0.84);
  quad(canvas, wall, [1, near], [0, 1], room.toned(mix(WOOD, '#20102a', 0.62)));
  for (let row = 0; row < rows; row++) {
    const low = 0.05 + (row * 0.93) / rows;
    const clear = 0.93 / rows - 0.025;
    for (let part = 0.004; part < 0.82; ) {
      const thick = 0.006 + 0.009 * next();
      const tall = clear * (0.62 + 0.3 * next());
      if (next() > 0.06) {
        const colour = BOOK_COLOURS[Math.floor(next() * BOOK_COLOURS.length)]!;
        const shade = 0.34 * (1 - part);
        const [from, to] = [scaleAt(part), scaleAt(part + thick * 0.92)];
        quad(canvas, wall, [from, to], [low, low + tall], room.toned(mix(colour, '#20102a', shade)));
        quad(canvas, wall, [from + (to - from) * 0.55, to], [low, low + tall], withAlpha(room.toned('#20102a'), 0.22));
        quad(canvas, wall, [from, to], [low + tall * 0.74, low + tall * 0.8], withAlpha(room.toned('#ffe6b0'), 0.7));
      }
      part += thick;
    }
    quad(canvas, wall, [1, near], [low - 0.03, low], room.toned(mix(WOOD, '#ffe0b0', 0.12)));
    quad(canvas, wall, [1, near], [low - 0.034, low - 0.03], room.toned(mix(WOOD, '#20102a', 0.4)));
  }
  // Uprights.
  for (const part of [0, 0.22, 0.4, 0.55, 0.68, 0.78]) {
    const from = scaleAt(part);
    quad(canvas, wall, [from, scaleAt(part + 0.012)], [0, 1], room.toned(mix(WOOD, '#ffd8a0', 0.18)));
  }
  const [x] = pointOn(wall, 1, 0);
  glow(canvas, x, room.foot - room.span * 0.2, room.span * 0.16, room.shadow, 0.4, 2);
}

/** A ladder that leans against the books. */
function ladder(canvas: Brush, wall: SideWall): void {
  const { room } = wall;
  const { span } = room;
  const [x, y] = pointOn(wall, scaleAt(0.3), 0);
  standAt(canvas, room, x + span * 0.05, y + span * 0.01, () => {
    footShadow(canvas, room, 3, 0, 12);
    for (let rung = 1; rung < 9; rung++)
      rod(canvas, room, [-1 - rung * 0.7, -rung * 8, 9 - rung * 0.7, -rung * 8 - 1], 1.2, '#d9a866');
    for (const shift of [0, 10]) rod(canvas, room, [shift - 0.4, 0, shift - 7.4, -76], 1.7, '#c98f52');
  });
}

function table(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 26);
  for (const x of [-16, 16]) {
    rod(canvas, room, [x, -19, x, -1], 2.2, '#7f4a2a');
    knob(canvas, room, x, -10, 1.9, '#8f5530');
  }
  box(canvas, room, -18, -20.4, 36, 4, '#8f5530', 0.8);
  slab(canvas, room, -20, -24.6, 40, 4.4, 2, '#b5733f');
  // An open book, a stack, and the green lamp.
  body(canvas, room, [-15, -24.6, -6, -23.2, 3, -24.6, 3.6, -22, -6, -20.8, -15.6, -22], '#8f3a40');
  body(canvas, room, [-14.6, -25.4, -6, -23.8, -6, -21.4, -15, -22.8], '#fffaf0');
  body(canvas, room, [2.6, -25.4, -6, -23.8, -6, -21.4, 3, -22.8], '#f4ead4');
  for (const [y, colour] of [
    [-25.4, '#3f5a8f'],
    [-28, '#d9a04f'],
    [-30.4, '#5f8a5a'],
  ] as const)
    box(canvas, room, 5, y, 8, 2.6, colour, 0.6);
  box(canvas, room, 13.4, -25, 5.6, 1.4, '#d9a84a', 0.6);
  rod(canvas, room, [16.2, -25, 16.2, -38], 0.9, '#d9a84a');
  canvas.fillStyle = downward(canvas, -44, -37, [
    mix(room.toned('#3fa36a'), '#bff0c8', 0.3),
    room.toned('#2a8a54'),
    mix(room.toned('#2a8a54'), '#ffe9a0', room.lamp * 0.7),
  ]);
  canvas.beginPath();
  canvas.ellipse(14.6, -37, 7.4, 6.4, 0, Math.PI, TURN);
  canvas.fill();
  patch(canvas, 7.4, -37.2, 14.4, 0.8, mix(room.toned('#fff0c8'), '#fff4c8', room.lamp));
  shine(canvas, room, 14.6, -35.6, 22);
}
