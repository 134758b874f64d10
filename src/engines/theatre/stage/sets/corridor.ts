/** A long corridor: doors along both walls, lamps in a row, a sign over the door at its end. Built for `corridor`, and for `hospital-corridor` with rails, red crosses and a bed on wheels. */
import { DISPLAY } from '../painting/fonts.js';
import { type Brush, disc, glow, mix, polygon } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { box, footShadow, knob, patch, rod, standAt, words } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { paintCeiling, paintSide, pointOn, quad, type SideWall, scaleAt } from './parts/room-side.js';
import { door, pottedPlant } from './parts/room-things.js';

/** How far along the corridor, from its end (0) to the eye (1), the doors begin and end. */
const DOORS = [
  [0.1, 0.2],
  [0.34, 0.44],
  [0.54, 0.64],
  [0.72, 0.8],
] as const;
const LAMPS = [0.08, 0.3, 0.48, 0.64] as const;

interface Look {
  wall: readonly [string, string];
  side: readonly [string, string];
  dado: string;
  rail: string;
  skirting: string;
  ceiling: readonly [string, string];
  tiles: readonly [string, string];
  doors: readonly [string, string];
  /** What a runner to the far door is of; none where nobody laid one. */
  runner?: readonly [string, string, string];
  sign: readonly [colour: string, word: string];
  ill?: true;
}

const HOUSE: Look = {
  wall: ['#f0dcb8', '#f7e8cc'],
  side: ['#f3dfba', '#e8cb9c'],
  dado: '#8fb3a4',
  rail: '#fff6e4',
  skirting: '#b9835a',
  ceiling: ['#fbf3e2', '#e3d3ba'],
  tiles: ['#f3e6d0', '#dcc3a0'],
  doors: ['#b5653f', '#5f8fa0'],
  runner: ['#e2b65c', '#b8433f', '#c9524a'],
  sign: ['#1f9a54', 'EXIT'],
};
const HOSPITAL: Look = {
  wall: ['#e6f2f0', '#f4faf8'],
  side: ['#f2f8f6', '#dcebe8'],
  dado: '#9fd4c8',
  rail: '#5fa898',
  skirting: '#7fb8ac',
  ceiling: ['#fbfdfc', '#dfe8e8'],
  tiles: ['#eef4f3', '#d3e3e1'],
  doors: ['#b8d4dc', '#8fc0cc'],
  sign: ['#d8343c', 'ER 急诊'],
  ill: true,
};

export const corridor: SetDesign = corridorOf('corridor', HOUSE);
export const hospitalCorridor: SetDesign = corridorOf('hospital-corridor', HOSPITAL);

function corridorOf(name: string, look: Look): SetDesign {
  return {
    name,
    indoors: true,
    build(context) {
      const room = roomOf(context, { night: '#a0949c' });
      const { frame, span, foot } = room;
      // In a tall frame the ceiling is higher; doors and panels keep their height.
      const high = Math.max(0.52, (foot / frame.span) * 0.66);
      const part = 0.52 / high;
      const walls = ([-1, 1] as const).map(
        (sign): SideWall => ({ room, sign, far: span * 0.26, top: foot - span * high }),
      );
      const lamps = LAMPS.map((along) => {
        const scale = scaleAt(along);
        const [, y] = pointOn(walls[0]!, scale, 1);
        return { x: frame.width / 2, y, radius: span * 0.3 * scale };
      });
      const lit = Math.max(0.75, room.lamp);
      return stageRoom(room, {
        lamps,
        dust: 0.5,
        mirror: 0.12,
        vignette: 0.34,
        wall(canvas) {
          paintWalls(canvas, room, { colours: look.wall, skirting: look.skirting });
          standAt(canvas, room, frame.width / 2, foot, () => {
            door(canvas, room, { width: 22, height: 36, colour: look.doors[1] });
            if (look.ill) redCross(canvas, room, 0, -43, 4.4);
            for (const x of [-5.4, 5.4])
              patch(canvas, x - 3.4, -32, 6.8, 11, mix(room.toned('#bfe2ee'), '#fff2cc', 0.35), 0.8);
            patch(canvas, -0.3, -36, 0.6, 36, room.toned('#3f6474'), 0);
          });
        },
        floor(canvas) {
          paintFloor(canvas, room, {
            kind: 'tiles',
            colours: look.tiles,
            dress(brush) {
              // A red runner to the far door, with a golden edge.
              for (const [index, colour] of (look.runner ?? []).entries()) {
                const half = [0.15, 0.138, 0.1][index]!;
                const [left, right] = walls.map((wall) => ({ ...wall, far: span * half }));
                brush.fillStyle = room.toned(colour);
                polygon(brush, [
                  pointOn(left!, 1, 0),
                  pointOn(left!, 5, 0),
                  pointOn(right!, 5, 0),
                  pointOn(right!, 1, 0),
                ]);
                brush.fill();
              }
              for (const { x, radius } of lamps)
                glow(brush, x, foot + radius * 0.32, radius * 0.9, '#fff0c8', 0.3 * lit, 0.24);
            },
          });
        },
        things(canvas) {
          paintCeiling(canvas, walls[0]!, look.ceiling);
          for (const wall of walls) {
            paintSide(canvas, wall, look.side, look.skirting);
            quad(canvas, wall, [1, 9], [0.05, 0.34 * part], room.toned(look.dado));
            quad(canvas, wall, [1, 9], [0.33 * part, 0.355 * part], room.toned(look.rail));
            for (const [index, [from, to]] of DOORS.entries())
              sideDoor(canvas, wall, scaleAt(from), scaleAt(to), look.doors[index % 2]!, part);
          }
          if (look.ill) {
            standAt(canvas, room, frame.beside(-0.34, 0.27), foot + span * 0.1, () => stretcher(canvas, room));
            standAt(canvas, room, frame.beside(0.36, 0.28), foot + span * 0.09, () => chairs(canvas, room));
          }
          for (const along of LAMPS) ceilingLamp(canvas, room, walls[0]!, scaleAt(along), lit);
        },
        moves(canvas, t) {
          // The sign sways and its light hums; the nearest lamp flickers a little.
          const [, y] = pointOn(walls[0]!, 1.14, 1);
          standAt(canvas, room, frame.width / 2, y, () => {
            canvas.rotate(0.02 * Math.sin(t * 1.3));
            for (const x of [-8, 8]) patch(canvas, x - 0.2, 0, 0.4, 5, room.toned('#6a5a58'), 0);
            const [colour, word] = look.sign;
            glow(canvas, 0, 8.5, 19, mix(colour, '#ffffff', 0.35), 0.5 + 0.08 * Math.sin(t * 9));
            const half = look.ill ? 16 : 12;
            box(canvas, room, -half, 4, half * 2, 9, colour, 1.4);
            words(canvas, word, -2, 8.8, look.ill ? 6 : 7, '#f4fff2', DISPLAY);
            canvas.fillStyle = '#f4fff2';
            polygon(canvas, [
              [half - 5, 6.6],
              [half - 1.4, 8.7],
              [half - 5, 10.8],
            ]);
            canvas.fill();
          });
          const lamp = lamps[2]!;
          const flicker = Math.sin(t * 13) > 0.82 || Math.sin(t * 5.3) > 0.97 ? 0.35 : 1;
          glow(canvas, lamp.x, lamp.y, lamp.radius * 0.7, '#fff2cc', 0.55 * lit * flicker);
        },
        near(canvas) {
          standAt(canvas, room, frame.width * 0.02, frame.height * 1.12, () =>
            pottedPlant(canvas, room, 42, '#c9604f', 8),
          );
          standAt(canvas, room, frame.width, frame.height * 1.14, () => pottedPlant(canvas, room, 38, '#c9604f', 13));
        },
      });
    },
  };
}

function sideDoor(canvas: Brush, wall: SideWall, from: number, to: number, colour: string, part: number): void {
  const { room } = wall;
  const rim = (to - from) * 0.12;
  quad(canvas, wall, [from - rim, to + rim], [0, 0.76 * part], room.toned('#fff4e0'));
  quad(canvas, wall, [from, to], [0, 0.73 * part], room.toned(colour));
  const panelEdge = (along: number) => from + (to - from) * along;
  for (const [low, high] of [
    [0.06, 0.3],
    [0.38, 0.68],
  ] as const) {
    quad(
      canvas,
      wall,
      [panelEdge(0.16), panelEdge(0.84)],
      [low * part, high * part],
      room.toned(mix(colour, '#2a1c30', 0.28)),
    );
    quad(
      canvas,
      wall,
      [panelEdge(0.2), panelEdge(0.86)],
      [low * part, (high - 0.015) * part],
      room.toned(mix(colour, '#fff0d8', 0.16)),
    );
  }
  const [x, y] = pointOn(wall, panelEdge(wall.sign > 0 ? 0.12 : 0.88), 0.35 * part);
  canvas.fillStyle = room.toned('#f2cf6a');
  disc(canvas, x, y, room.span * 0.006 * from);
  const [plateX, plateY] = pointOn(wall, panelEdge(0.5), 0.62 * part);
  canvas.fillStyle = room.toned('#f7e6b0');
  disc(canvas, plateX, plateY, room.span * 0.011 * from, 1.1);
}

function ceilingLamp(canvas: Brush, room: Room, wall: SideWall, scale: number, lit: number): void {
  const [, y] = pointOn(wall, scale, 1);
  const x = room.frame.width / 2;
  const wide = room.span * 0.075 * scale;
  glow(canvas, x, y, wide * 3.4, '#fff0c4', 0.5 * lit);
  canvas.fillStyle = room.toned('#d9c6a4');
  disc(canvas, x, y, wide * 1.12, 0.24);
  canvas.fillStyle = mix(room.toned('#fff8e4'), '#fff6d4', lit);
  disc(canvas, x, y + wide * 0.06, wide, 0.22);
}

function redCross(canvas: Brush, room: Room, x: number, y: number, arm: number): void {
  box(canvas, room, x - arm * 0.36, y - arm, arm * 0.72, arm * 2, '#e8413c', arm * 0.12);
  box(canvas, room, x - arm, y - arm * 0.36, arm * 2, arm * 0.72, '#e8413c', arm * 0.12);
}

/** A bed on wheels. */
function stretcher(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 1, 30);
  for (const x of [-22, 22]) {
    rod(canvas, room, [x, -16, x, -3], 1.6, '#c3d0d6');
    knob(canvas, room, x, -2, 2.4, '#5f6a78');
  }
  rod(canvas, room, [-22, -6, 22, -6], 1.2, '#c3d0d6');
  box(canvas, room, -28, -19, 56, 4, '#aebcc4', 1.4);
  box(canvas, room, -27, -23, 54, 5, '#f4f8fa', 2);
  box(canvas, room, -8, -24, 36, 7, '#7fc0d0', 2);
  box(canvas, room, -26, -27, 14, 6, '#ffffff', 3);
  rod(canvas, room, [28, -18, 28, -30], 1.2, '#c3d0d6');
  rod(canvas, room, [-28, -18, -28, -50], 1.2, '#c3d0d6');
  box(canvas, room, -31, -52, 7, 10, '#d8f0f8', 1.6);
}

/** Where one waits. */
function chairs(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 1, 24);
  box(canvas, room, -20, -8, 40, 1.8, '#aeb8c4', 0.6);
  for (const x of [-14, 14]) rod(canvas, room, [x, -7, x, 0], 1.4, '#aeb8c4');
  for (const x of [-13.4, 0, 13.4]) {
    box(canvas, room, x - 5.6, -25, 11.2, 14, '#4fa0b8', 2.4);
    box(canvas, room, x - 5.8, -12, 11.6, 4.4, '#6ab8cc', 1.6);
  }
}
