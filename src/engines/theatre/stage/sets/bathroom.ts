/** A bathroom: a bath full of foam with a rubber duck, its shower and curtain, a washbasin with a mirror. Built for `bathroom`. */
import { type Brush, disc, downward, glow, sideways, TURN, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, clay, footShadow, knob, panel, ring, rod, shine, slab, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls, tiles } from './parts/room-shell.js';
import { pottedPlant, steam } from './parts/room-things.js';
import { windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

export const bathroom: SetDesign = {
  name: 'bathroom',
  indoors: true,
  build(context) {
    const room = roomOf(context);
    const { frame, span, foot } = room;
    const floor = foot + span * 0.06;
    const high = Math.max(0.66, (foot / span) * 0.66);
    const bathX = frame.beside(-0.46, 0.25);
    const basinX = frame.beside(0.5, 0.34);
    const toiletX = frame.across(0.86);
    const pane: Pane = { x: frame.beside(0.08, 0.05), y: foot - span * 0.46, width: span * 0.24, height: span * 0.26 };
    const next = random(context.seed + 5);
    const bubbles = Array.from({ length: 16 }, () => ({
      x: next(),
      pace: 0.5 + next(),
      size: 0.5 + next(),
      phase: next(),
    }));
    return stageRoom(room, {
      outside: { pane },
      lamps: [
        { x: basinX, y: foot - span * 0.66, radius: span * 0.55 },
        { x: bathX, y: foot - span * 0.7, radius: span * 0.55 },
      ],
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#f3ece0', '#eaf4f2'],
          holes: [pane],
          pattern(brush) {
            tiles(brush, room, {
              top: foot - span * high,
              bottom: foot,
              wide: 0.085,
              tall: 0.085,
              colours: ['#8fd0d2', '#9edadb', '#84c8cc', '#aee2e0'],
              grout: '#f2fbfa',
            });
            brush.fillStyle = room.toned('#f7a98f');
            brush.fillRect(frame.left, foot - span * (high + 0.03), frame.right - frame.left, span * 0.03);
          },
          skirting: '#e8f7f6',
        });
        windowFrame(canvas, room, pane, { bars: [1, 2] });
        standAt(canvas, room, basinX, foot, () => mirror(canvas, room));
      },
      floor(canvas) {
        paintFloor(canvas, room, {
          kind: 'tiles',
          colours: ['#fbfdfb', '#b9dde0'],
          sunAt: pane.x,
          dress(brush) {
            for (const [part, colour] of [
              [1, '#f4937c'],
              [0.9, '#ffe9dc'],
              [0.8, '#f7ab94'],
            ] as const) {
              brush.fillStyle = room.toned(colour);
              disc(brush, frame.width / 2, frame.down(0.85), span * 0.42 * part, 0.26);
            }
          },
        });
      },
      things(canvas) {
        standAt(canvas, room, bathX, floor, () => bath(canvas, room));
        standAt(canvas, room, basinX, floor, () => basin(canvas, room));
        standAt(canvas, room, toiletX, floor, () => toilet(canvas, room));
        standAt(canvas, room, frame.across(-1.25), floor, () => towels(canvas, room));
      },
      moves(canvas, t) {
        standAt(canvas, room, bathX, floor, () => {
          // The duck rocks on the foam, water falls from the shower, bubbles rise.
          canvas.strokeStyle = withAlpha('#ffffff', room.night ? 0.35 : 0.65);
          canvas.lineWidth = 0.5;
          canvas.lineCap = 'round';
          canvas.beginPath();
          for (let drop = 0; drop < 18; drop++) {
            const age = (t * 1.6 + drop * 0.381) % 1;
            const x = -21.5 + ((drop % 6) - 2.5) * 1.3 * (1 + age * 0.6);
            canvas.moveTo(x, -50 + age * 20);
            canvas.lineTo(x, -47.5 + age * 20);
          }
          canvas.stroke();
          duck(canvas, room, 9 + Math.sin(t * 0.8), -31.5 + 0.5 * Math.sin(t * 1.9), 0.06 * Math.sin(t * 1.9));
          foam(canvas, room, -25, 27, -27.4, 2.8, 8);
          steam(canvas, room, -14, -36, 26, t);
          for (const { x, pace, size, phase } of bubbles) {
            const age = (t * 0.16 * pace + phase) % 1;
            bubble(
              canvas,
              -24 + x * 50 + 2 * Math.sin(t * pace + phase * 9),
              -32 - age * 42,
              1.5 * size * Math.min(1, age * 6) * (age > 0.95 ? 0 : 1),
            );
          }
        });
        // The shower curtain breathes.
        standAt(canvas, room, bathX, floor, () => curtain(canvas, room, 0.7 * Math.sin(t * 1.3)));
      },
      near(canvas) {
        standAt(canvas, room, 0, frame.height * 1.1, () => pottedPlant(canvas, room, 34, '#f4a98f', 12));
        standAt(canvas, room, frame.width, frame.height * 1.03, () => {
          box(canvas, room, -9, -10, 30, 12, '#fff3e8', 4);
          box(canvas, room, -6, -17, 26, 9, '#f4937c', 4);
        });
      },
    });
  },
};

function bath(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 40);
  // Rail of the curtain, pipe and head of the shower.
  rod(canvas, room, [-44, -66, 40, -66], 1.3, '#e2e8ea');
  rod(canvas, room, [-30, -24, -30, -55, -27, -58.5, -22, -58, -21.5, -54], 1.5, '#dfe6ea');
  body(canvas, room, [-23, -54.5, -20, -54.5, -16.5, -50.5, -26.5, -50.5], '#dfe6ea');
  for (const y of [-40, -36]) knob(canvas, room, -30, y, 1.8, '#f0c860');
  for (const x of [-25, 25]) knob(canvas, room, x, -2, 2.6, '#e8bd5c');
  // The tub: a rolled rim over a rounded body.
  canvas.save();
  const { light, base, shade } = clay(room, '#fffdf8');
  canvas.fillStyle = downward(canvas, -26, -1, [light, base, base, shade]);
  canvas.beginPath();
  canvas.moveTo(-33, -26);
  canvas.lineTo(33, -26);
  canvas.bezierCurveTo(33, -8, 28, -2.5, 20, -2.5);
  canvas.lineTo(-20, -2.5);
  canvas.bezierCurveTo(-28, -2.5, -33, -8, -33, -26);
  canvas.fill();
  canvas.fillStyle = sideways(canvas, -33, 33, [
    withAlpha('#ffffff', 0.25),
    'rgba(80,110,140,0)',
    withAlpha(room.toned('#5f7890'), 0.4),
  ]);
  canvas.fill();
  canvas.restore();
  foam(canvas, room, -28, 28, -29, 4.4, 3);
  box(canvas, room, -36, -28.4, 72, 4.4, '#fffdf8', 2.2);
}

function foam(canvas: Brush, room: Room, left: number, right: number, y: number, size: number, seed: number): void {
  const next = random(seed);
  for (let x = left; x <= right; x += size * 0.8)
    knob(canvas, room, x, y - next() * size * 0.5, size * (0.7 + 0.5 * next()), '#f6fbff');
}

function duck(canvas: Brush, room: Room, x: number, y: number, lean: number): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(lean);
  body(canvas, room, [4, -3, 8.6, -5.4, 7, 0, 2, 2], '#f6c52f');
  canvas.save();
  canvas.scale(1.25, 0.85);
  knob(canvas, room, 0.6, -1, 5, '#ffd23f');
  canvas.restore();
  knob(canvas, room, -3, -7.6, 3.7, '#ffd23f');
  body(canvas, room, [-5.6, -8.2, -9.4, -7.2, -5.6, -5.8], '#f2802f');
  canvas.fillStyle = '#2a1c28';
  disc(canvas, -4.4, -8.6, 0.7);
  canvas.restore();
}

function bubble(canvas: Brush, x: number, y: number, radius: number): void {
  if (radius <= 0) return;
  ring(canvas, x, y, radius, 0.25, 'rgba(255,255,255,0.75)');
  canvas.fillStyle = 'rgba(255,255,255,0.18)';
  disc(canvas, x, y, radius);
  canvas.fillStyle = 'rgba(255,255,255,0.85)';
  disc(canvas, x - radius * 0.35, y - radius * 0.4, radius * 0.24);
}

function curtain(canvas: Brush, room: Room, sway: number): void {
  const { light, base, shade } = clay(room, '#f7b08f');
  for (let fold = 0; fold < 5; fold++) {
    const x = -45 + fold * 3.2;
    canvas.fillStyle = sideways(canvas, x, x + 4, [shade, light, base]);
    canvas.beginPath();
    canvas.moveTo(x, -66);
    canvas.lineTo(x + 4, -66);
    canvas.quadraticCurveTo(x + 4 + sway, -40, x + 4.6 + sway * (1 + fold * 0.3), -8);
    canvas.lineTo(x + sway, -8);
    canvas.fill();
    ring(canvas, x + 2, -66, 1, 0.45, room.toned('#f2efe8'));
  }
}

function mirror(canvas: Brush, room: Room): void {
  canvas.save();
  canvas.translate(0, -46.5);
  glow(canvas, 0, 3, 17, room.shadow, 0.3, 1.1);
  canvas.scale(1, 1.2);
  knob(canvas, room, 0, 0, 12.4, '#d9a05f');
  canvas.beginPath();
  canvas.arc(0, 0, 10.8, 0, TURN);
  canvas.fillStyle = downward(canvas, -13, 13, [room.toned('#cfeaf4'), room.toned('#f4fbfd'), room.toned('#b9dce6')]);
  canvas.fill();
  canvas.clip();
  canvas.fillStyle = withAlpha('#ffffff', 0.45);
  for (const [from, to] of [
    [-9, -3],
    [-1, 1],
  ] as const) {
    canvas.beginPath();
    for (const [x, y] of [
      [from + 8, -14],
      [to + 8, -14],
      [to - 6, 14],
      [from - 6, 14],
    ] as const)
      canvas.lineTo(x, y);
    canvas.fill();
  }
  canvas.restore();
  for (const x of [-9, 0, 9]) {
    knob(canvas, room, x, -62.5, 1.7, '#fff6da');
    shine(canvas, room, x, -62.5, 12);
  }
}

function basin(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 26);
  for (const x of [-18, 0]) {
    panel(canvas, room, x, -21, 18, 19, '#d99a66');
    knob(canvas, room, x + (x ? 3 : 15), -12, 0.9, '#f6dca0');
  }
  slab(canvas, room, -20, -25.4, 40, 3.4, 2.6, '#fbf6ee');
  const { light, base, shade } = clay(room, '#fffefa');
  canvas.fillStyle = downward(canvas, -31, -24, [light, base, shade]);
  canvas.beginPath();
  canvas.moveTo(-13, -31);
  canvas.lineTo(13, -31);
  canvas.bezierCurveTo(12, -25, 8, -23.6, 5, -23.6);
  canvas.lineTo(-5, -23.6);
  canvas.bezierCurveTo(-8, -23.6, -12, -25, -13, -31);
  canvas.fill();
  canvas.fillStyle = room.toned('#cfe6ec');
  disc(canvas, 0, -31, 13, 0.1);
  rod(canvas, room, [0, -31, 0, -38, -1.6, -39.6, -5, -39.2, -5.4, -36.6], 1.5, '#d8e0e4');
  // A tumbler with brushes, soap.
  rod(canvas, room, [15.5, -28, 14, -37], 0.9, '#e2604f');
  rod(canvas, room, [17, -28, 18.6, -36.4], 0.9, '#4f8fd0');
  box(canvas, room, 13.8, -31.4, 4.6, 6.4, '#8fd0c0', 0.8);
  box(canvas, room, -19, -29.4, 4.2, 5, '#f4b8c4', 1);
  rod(canvas, room, [-17, -29.6, -17, -31.4, -19, -31.4], 0.7, '#f6efe8');
}

function toilet(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 18);
  box(canvas, room, -11, -36, 22, 18, '#fffdf8', 2);
  box(canvas, room, -12, -38, 24, 3, '#fffdf8', 1.2);
  body(canvas, room, [-7, -12, 7, -12, 5, 0, -5, 0], '#f6f4ee');
  box(canvas, room, -11.5, -19, 23, 10, '#fffdf8', 5);
  box(canvas, room, -12.5, -21, 25, 3.6, '#f4a98f', 1.8);
}

function towels(canvas: Brush, room: Room): void {
  rod(canvas, room, [-12, -52, 12, -52], 1.2, '#d9a05f');
  box(canvas, room, -10, -52.6, 9, 24, '#f4937c', 1);
  box(canvas, room, 1, -52.6, 9, 20, '#fff0dc', 1);
}
