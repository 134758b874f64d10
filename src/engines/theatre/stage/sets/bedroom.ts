/** A bedroom: a made bed with pillows and a patchwork quilt, bedside lamps, a curtained window, a wardrobe. Built for `bedroom`. */
import { type Brush, disc, downward, mix, TURN, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, clay, footShadow, knob, panel, patch, rod, shine, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';
import { framed, pottedPlant, tableLamp } from './parts/room-things.js';
import { curtains, windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';

export const bedroom: SetDesign = {
  name: 'bedroom',
  indoors: true,
  build(context) {
    const room = roomOf(context);
    const { frame, span, foot } = room;
    const bedX = frame.beside(-0.47, 0.27);
    const bedY = foot + span * 0.17;
    const pane: Pane = { x: frame.beside(0.2, 0.17), y: foot - span * 0.37, width: span * 0.3, height: span * 0.36 };
    const wardrobeX = frame.beside(0.66, 0.5);
    // Whoever sleeps has a bed of their own.
    const stands = context.bed ? [bedX] : [bedX + span * 0.34, bedX - span * 0.36];
    return stageRoom(room, {
      outside: { pane },
      lamps: stands.map((x) => ({ x, y: foot - span * 0.18, radius: span * 0.5 })),
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#b9c4e2', '#cdd3ec', '#e2e0f0'],
          holes: [pane],
          pattern(brush) {
            // Small stars on the wallpaper.
            for (let row = 0, y = frame.top; y < foot; row++, y += span * 0.075)
              for (let x = frame.left + (row % 2) * span * 0.06; x < frame.right; x += span * 0.12) {
                brush.fillStyle = room.toned(row % 2 ? '#f3ead0' : '#a9b4d8');
                brush.beginPath();
                for (let point = 0; point < 10; point++) {
                  const reach = span * (point % 2 ? 0.0035 : 0.008);
                  brush.lineTo(x + Math.sin((point / 10) * TURN) * reach, y - Math.cos((point / 10) * TURN) * reach);
                }
                brush.fill();
              }
          },
        });
        windowFrame(canvas, room, pane);
        standAt(canvas, room, bedX, foot - span * 0.52, () => {
          canvas.translate(-14, 0);
          framed(canvas, room, 17, 14, '#3f4f8f');
          knob(canvas, room, 1, 0, 4, '#ffe6a0');
          canvas.translate(24, -1);
          framed(canvas, room, 14, 17, '#cfe4dc');
          canvas.fillStyle = room.toned('#f0876a');
          canvas.beginPath();
          canvas.moveTo(0, 4);
          canvas.bezierCurveTo(-8, -2, -3, -7, 0, -2.6);
          canvas.bezierCurveTo(3, -7, 8, -2, 0, 4);
          canvas.fill();
        });
      },
      floor(canvas) {
        paintFloor(canvas, room, {
          kind: 'boards',
          colours: ['#d3a172', '#bd875a'],
          sunAt: pane.x,
          dress(brush) {
            for (const [part, colour] of [
              [1, '#f6e3d4'],
              [0.9, '#e9a3a0'],
              [0.84, '#f9ece0'],
            ] as const) {
              brush.fillStyle = room.toned(colour);
              disc(brush, frame.across(0.08), frame.down(0.85), span * 0.56 * part, 0.23);
            }
          },
        });
      },
      things(canvas) {
        standAt(canvas, room, wardrobeX, foot + span * 0.05, () => wardrobe(canvas, room));
        for (const x of stands) standAt(canvas, room, x, foot + span * 0.05, () => nightstand(canvas, room));
        if (!context.bed) standAt(canvas, room, bedX, bedY, () => bed(canvas, room));
        standAt(canvas, room, frame.across(1.25), foot + span * 0.06, () =>
          pottedPlant(canvas, room, 40, '#f0d9c0', 5),
        );
      },
      moves(canvas, t) {
        curtains(canvas, room, pane, '#f3b0a4', span * 0.008 * Math.sin(t * 1.4));
        // A string of paper stars over the bed, twinkling at night.
        standAt(canvas, room, bedX, foot - span * 0.42, () => lights(canvas, room, t));
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 1.0, frame.height * 1.1, () => {
          box(canvas, room, -16, -24, 40, 30, '#e59a94', 8);
        });
        standAt(canvas, room, 0, frame.height * 1.14, () => pottedPlant(canvas, room, 38, '#f0d9c0', 15));
      },
    });
  },
};

function bed(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 42, 0.7);
  // Headboard with posts.
  box(canvas, room, -27, -48, 54, 34, '#a9693f', 6);
  box(canvas, room, -23.5, -44.5, 47, 26, '#c08052', 4);
  for (const x of [-29.5, 25.5]) {
    box(canvas, room, x, -52, 4, 44, '#96592f', 1.6);
    knob(canvas, room, x + 2, -53, 2.8, '#b5733f');
  }
  // Two pillows.
  for (const x of [-12.4, 12.4]) {
    const { light, base, shade } = clay(room, '#fffaf2');
    canvas.fillStyle = downward(canvas, -36, -21, [light, base, shade]);
    canvas.beginPath();
    canvas.moveTo(x - 11, -35);
    canvas.quadraticCurveTo(x, -38.4, x + 11, -35);
    canvas.quadraticCurveTo(x + 13, -28, x + 11.6, -22);
    canvas.lineTo(x - 11.6, -22);
    canvas.quadraticCurveTo(x - 13, -28, x - 11, -35);
    canvas.fill();
  }
  // Sheet turned back over the quilt, which falls over the foot.
  quilt(canvas, room);
  body(canvas, room, [-25.6, -25, 25.6, -25, 27, -19.5, -27, -19.5], '#fff6ea');
  // The teddy that always lies there.
  teddy(canvas, room, 3, -21);
}

function quilt(canvas: Brush, room: Room): void {
  const colours = ['#e8746a', '#f5c06a', '#6fa8c4', '#f6e6cc', '#8fb98a', '#d98fa8'];
  const rows = [-22, -16.4, -10.2, -3.2];
  const widthAt = (y: number) => 26.4 + (y + 22) * 0.38;
  for (let row = 0; row < 3; row++) {
    const top = rows[row]!;
    const bottom = rows[row + 1]!;
    for (let column = 0; column < 6; column++) {
      const at = (part: number, y: number) => (part / 3 - 1) * widthAt(y);
      body(
        canvas,
        room,
        [
          at(column, top),
          top,
          at(column + 1, top) + 0.1,
          top,
          at(column + 1, bottom) + 0.1,
          bottom + 0.1,
          at(column, bottom),
          bottom + 0.1,
        ],
        mix(colours[(row * 2 + column) % colours.length]!, '#2a1c40', row * 0.04),
      );
    }
  }
  const wide = widthAt(-3.2);
  box(canvas, room, -wide, -5, wide * 2, 5, '#d9655e', 2);
  canvas.fillStyle = downward(canvas, -22, -4, [withAlpha('#ffffff', 0.22), withAlpha('#ffffff', 0)]);
  canvas.fillRect(-widthAt(-22), -22, widthAt(-22) * 2, 16);
}

function teddy(canvas: Brush, room: Room, x: number, y: number): void {
  canvas.save();
  canvas.translate(x, y);
  for (const [across, down, radius] of [
    [-4.6, 0, 2.6],
    [4.6, 0, 2.6],
    [0, -2.6, 4.6],
    [-5, -5, 1.9],
    [5, -5, 1.9],
    [-3, -12.6, 1.9],
    [3, -12.6, 1.9],
    [0, -9.6, 4.4],
  ] as const)
    knob(canvas, room, across, down, radius, '#c98a4f');
  knob(canvas, room, 0, -8.4, 1.9, '#f0d2a4');
  canvas.fillStyle = '#2a1c28';
  for (const [across, down, radius] of [
    [-1.7, -10.6, 0.55],
    [1.7, -10.6, 0.55],
    [0, -9, 0.7],
  ] as const)
    disc(canvas, across, down, radius);
  canvas.restore();
}

function nightstand(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 13);
  box(canvas, room, -8, -18, 16, 17, '#b5733f', 1);
  for (const y of [-16, -9]) {
    panel(canvas, room, -6.6, y, 13.2, 6, '#c98a56');
    knob(canvas, room, 0, y + 3, 0.9, '#f6dca0');
  }
  box(canvas, room, -9, -20, 18, 2.4, '#c98a56', 0.8);
  tableLamp(canvas, room, 0, -20, '#fff0d0', 1.1);
}

function wardrobe(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 30);
  box(canvas, room, -22, -73, 44, 71, '#a9693f', 1.4);
  box(canvas, room, -24, -76, 48, 4.6, '#b5733f', 1.6);
  for (const x of [-20, 0.6]) {
    panel(canvas, room, x, -69, 19.4, 46, '#c98a56');
    panel(canvas, room, x, -20, 19.4, 14, '#c98a56');
    knob(canvas, room, x + (x < 0 ? 17 : 2.4), -46, 1.2, '#f6dca0');
    knob(canvas, room, x + 9.7, -13, 1.1, '#f6dca0');
  }
  for (const x of [-20, 17]) patch(canvas, x, -2, 3, 2.6, room.toned('#7a4a2c'));
  box(canvas, room, -17, -84, 15, 8, '#8fb0cf', 1.2);
  rod(canvas, room, [-17, -80, -2, -80], 0.8, '#f6efe0');
}

function lights(canvas: Brush, room: Room, t: number): void {
  canvas.strokeStyle = withAlpha(room.toned('#6a5a6a'), 0.8);
  canvas.lineWidth = 0.35;
  canvas.beginPath();
  canvas.moveTo(-34, -4);
  canvas.quadraticCurveTo(-17, 9, 0, -2);
  canvas.quadraticCurveTo(17, 9, 34, -4);
  canvas.stroke();
  for (let index = 0; index < 12; index++) {
    const along = (index + 0.5) / 12;
    const half = (along * 2) % 1;
    const x = -34 + along * 68;
    const y = -4 + 4 * half * (1 - half) * 5.4 + 1.6 * (1 - Math.abs(along - 0.5) * 2);
    knob(canvas, room, x, y, 1, index % 2 ? '#ffe0a0' : '#ffb8a0');
    shine(canvas, room, x, y, 6, 0.55 + 0.45 * Math.sin(t * 2.3 + index * 2));
  }
}
