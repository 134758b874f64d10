/** What stands and floats by the water: hulls, boats, houses on posts, jetties, dams, rigs, slides. Used by the plans beside it. */
import { downward, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { board } from '../parts/lettering.js';
import { body, box, footShadow, knob, patch, ring, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';
import { windowAt } from './openings.js';

export const OF_WATERSIDE: Record<string, Fitting> = {
  /** A ship that is being built, held by props and scaffolds. */
  hull: fitting('#c8503c', 150, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.5, 0.8);
    for (const x of inRow(9, width * 0.7)) box(canvas, room, x - 2, -8, 4, 9, '#8a6a4c', 0.4);
    body(
      canvas,
      room,
      [
        -width * 0.5,
        -44,
        -width * 0.42,
        -16,
        -width * 0.34,
        -7,
        width * 0.36,
        -7,
        width * 0.44,
        -18,
        width * 0.48,
        -38,
        -width * 0.34,
        -34,
      ],
      '#4a5668',
    );
    body(
      canvas,
      room,
      [
        -width * 0.455,
        -24,
        -width * 0.42,
        -16,
        -width * 0.34,
        -7,
        width * 0.36,
        -7,
        width * 0.44,
        -18,
        width * 0.45,
        -22,
      ],
      colour,
    );
    for (let plate = 0; plate < 8; plate++)
      patch(canvas, -width * 0.38 + plate * width * 0.1, -33, 0.5, 24, withAlpha(room.toned('#1a2030'), 0.4), 0);
    patch(canvas, -width * 0.44, -27, width * 0.9, 0.6, withAlpha(room.toned('#1a2030'), 0.4), 0);
    box(canvas, room, width * 0.14, -54, width * 0.26, 18, '#f4f2ea', 0.8);
    for (const x of inRow(5, width * 0.24)) windowAt(canvas, room, width * 0.27 + x, -50, 4, 4, '#d8dce0');
    box(canvas, room, width * 0.24, -62, 9, 9, '#e0a03c', 0.8);
    for (const x of [-0.4, -0.2, 0, 0.2]) {
      rod(canvas, room, [width * x, 0, width * x, -42], 1, '#c89a4c');
      rod(canvas, room, [width * x + 8, 0, width * x + 8, -42], 1, '#c89a4c');
      for (const y of [-14, -26, -38]) box(canvas, room, width * x - 3, y, 14, 1.6, '#d8b070', 0.3);
    }
    glow(canvas, -width * 0.1, -18, 7, '#fff0a0', 0.9);
    knob(canvas, room, -width * 0.1, -18, 1.2, '#fffbe0');
  }),
  /** A crane on legs over a dock. */
  gantry: fitting('#e0a030', 60, (canvas, room, { colour, width }) => {
    for (const side of [-1, 1]) {
      rod(canvas, room, [side * width * 0.3, 0, side * width * 0.2, -62], 2.6, colour);
      rod(canvas, room, [side * width * 0.42, 0, side * width * 0.24, -62], 2.6, colour);
    }
    for (const y of [-20, -40]) rod(canvas, room, [-width * 0.34, y, width * 0.34, y], 1.4, colour);
    box(canvas, room, -width * 0.6, -66, width * 1.3, 6, colour, 0.8);
    box(canvas, room, -4, -60, 9, 7, '#4f7fae', 0.8);
    rod(canvas, room, [width * 0.5, -60, width * 0.5, -34], 0.6, '#4a4450');
    box(canvas, room, width * 0.5 - 6, -34, 12, 6, '#8a5a3c', 0.4);
  }),
  /** A house on posts by the water. */
  'stilt-house': fitting('#d8604a', 46, (canvas, room, { colour, width, text }) => {
    for (const x of inRow(4, width * 0.94)) rod(canvas, room, [x, 4, x, -10], 1.8, '#7a5a40');
    slab(canvas, room, -width * 0.56, -12, width * 1.12, 2, 2, '#b08a5c');
    box(canvas, room, -width * 0.42, -34, width * 0.84, 23, colour, 0.4);
    for (let y = -31; y < -12; y += 4)
      patch(canvas, -width * 0.42, y, width * 0.84, 0.4, withAlpha(room.toned('#2a1a20'), 0.25), 0);
    body(canvas, room, [-width * 0.52, -33, 0, -54, width * 0.52, -33], text || '#5a5a68');
    body(canvas, room, [-width * 0.4, -33, 0, -48, width * 0.4, -33], mix(colour, '#ffffff', 0.1));
    windowAt(canvas, room, 0, -42, 6, 6);
    windowAt(canvas, room, width * 0.24, -28, 8, 8);
    box(canvas, room, -width * 0.3, -28, width * 0.24, 17, mix(colour, '#2a1a20', 0.5), 0.6);
    for (const at of [0.36, 0.4]) knob(canvas, room, width * at, -14, 2.6, at > 0.38 ? '#f08a3c' : '#f4f0e4');
  }),
  'fishing-boat': fitting('#3f86b8', 44, (canvas, room, { colour, width }) => {
    body(
      canvas,
      room,
      [-width * 0.5, -12, -width * 0.4, 0, width * 0.36, 0, width * 0.5, -14, width * 0.3, -10, -width * 0.4, -10],
      colour,
    );
    body(canvas, room, [-width * 0.45, -4.6, -width * 0.4, 0, width * 0.36, 0, width * 0.42, -5], '#c8402f');
    box(canvas, room, -width * 0.2, -22, width * 0.28, 12, '#f8f4ea', 0.8);
    windowAt(canvas, room, -width * 0.06, -19, 6, 4, '#d8dce0');
    rod(canvas, room, [width * 0.16, -10, width * 0.16, -36], 1, '#a8845c');
    rod(canvas, room, [width * 0.16, -34, width * 0.42, -14], 0.5, '#6a6058');
    rod(canvas, room, [width * 0.16, -34, -width * 0.4, -12], 0.5, '#6a6058');
    for (const x of [-0.36, 0.26]) ring(canvas, width * x, -6, 2, 1, room.toned('#3a3840'));
  }),
  sailboat: fitting('#ffffff', 30, (canvas, room, { colour, width, text }) => {
    body(canvas, room, [-width * 0.5, -7, -width * 0.36, 0, width * 0.36, 0, width * 0.5, -8], colour);
    patch(canvas, -width * 0.42, -4.4, width * 0.84, 1.2, room.toned(text || '#2a5fa8'), 0.3);
    rod(canvas, room, [0, -7, 0, -56], 0.9, '#d8dce0');
    body(canvas, room, [1, -53, 1, -11, width * 0.46, -11], '#fbf8f0');
    body(canvas, room, [-1, -50, -1, -10, -width * 0.4, -10], mix(text || '#2a5fa8', '#ffffff', 0.2));
  }),
  /** Planks out over the water, on posts: towards us. */
  jetty: fitting('#b8895c', 26, (canvas, room, { colour, width }) => {
    canvas.fillStyle = downward(canvas, -4, 38, [room.toned(mix(colour, '#fff0d8', 0.2)), room.toned(colour)]);
    polygon(canvas, [
      [-width * 0.3, -5],
      [width * 0.3, -5],
      [width * 1.5, 38],
      [-width * 1.5, 38],
    ]);
    canvas.fill();
    for (let y = -4, gap = 1; y < 38; y += gap, gap *= 1.14) {
      const half = width * (0.3 + (1.2 * (y + 5)) / 43);
      patch(canvas, -half, y, half * 2, 0.3 + gap * 0.06, withAlpha(room.toned('#4a3020'), 0.45), 0);
    }
    for (const [y, size] of [
      [-4, 0.5],
      [1, 0.7],
      [8, 1],
      [18, 1.4],
    ] as const)
      for (const side of [-1, 1]) {
        const x = side * width * (0.3 + (1.2 * (y + 5)) / 43);
        box(canvas, room, x - 1.3 * size, y - 11 * size, 2.6 * size, 14 * size, mix(colour, '#3a2418', 0.3), 0.5);
        knob(canvas, room, x, y - 11 * size, 1.6 * size, '#f4ecdc');
      }
  }),
  /** A wall of concrete across a valley, water falling through its gates. */
  dam: fitting('#c4c6c8', 330, (canvas, room, { colour, width }) => {
    body(canvas, room, [-width / 2, -52, width / 2, -52, width / 2, 2, -width / 2, 2], colour);
    for (let x = -width / 2; x < width / 2; x += 15)
      patch(canvas, x, -50, 0.6, 52, withAlpha(room.toned('#6a7078'), 0.4), 0);
    for (const y of [-38, -24, -10]) patch(canvas, -width / 2, y, width, 0.5, withAlpha(room.toned('#6a7078'), 0.3), 0);
    box(canvas, room, -width / 2, -57, width, 6, mix(colour, '#ffffff', 0.2), 0.4);
    for (let x = -width / 2; x < width / 2; x += 6) patch(canvas, x, -61, 0.6, 4, room.toned('#8a929a'), 0);
    patch(canvas, -width / 2, -61.4, width, 0.8, room.toned('#8a929a'), 0);
    for (const x of [-30, 0, 30]) {
      box(canvas, room, x - 12, -66, 24, 17, mix(colour, '#8a929a', 0.2), 0.6);
      patch(canvas, x - 9, -50, 18, 5, room.toned('#4a5460'), 0.4);
      canvas.fillStyle = downward(canvas, -46, 4, [
        room.toned('#eaf8ff'),
        room.toned('#b8e2f4'),
        room.toned('#ffffff'),
      ]);
      polygon(canvas, [
        [x - 9, -46],
        [x + 9, -46],
        [x + 11, 4],
        [x - 11, 4],
      ]);
      canvas.fill();
    }
  }),
  /** Spray that boils where water falls. */
  spray: fitting('#ffffff', 90, (canvas, room, { colour, width }, t) => {
    for (let puff = 0; puff < 16; puff++) {
      const part = (puff * 0.37 + t * 0.5) % 1;
      glow(
        canvas,
        (((puff * 0.618) % 1) - 0.5) * width,
        2 - part * 9,
        4 + 6 * part,
        room.toned(colour),
        0.5 * (1 - part),
      );
    }
    canvas.fillStyle = withAlpha('#ffffff', 0.5);
    for (const x of [-30, 0, 30])
      for (let drop = 0; drop < 5; drop++)
        patch(canvas, x - 8 + drop * 4, -44 + ((t * 60 + drop * 17) % 44), 0.7, 5, canvas.fillStyle, 0.3);
  }),
  'oil-rig': fitting('#e0b030', 96, (canvas, room, { colour, width }) => {
    for (const x of inRow(3, width * 0.9)) {
      rod(canvas, room, [x, 6, x, -26], 4, '#d0483c');
      rod(canvas, room, [x - 12, 2, x + 12, -24], 1, '#b8b0a8');
      rod(canvas, room, [x + 12, 2, x - 12, -24], 1, '#b8b0a8');
    }
    box(canvas, room, -width * 0.54, -32, width * 1.08, 7, colour, 0.6);
    box(canvas, room, -width * 0.46, -44, width * 0.3, 12, '#f0ece4', 0.6);
    for (const x of inRow(4, width * 0.28)) windowAt(canvas, room, -width * 0.31 + x, -40, 3, 4, '#c8ccd0');
    box(canvas, room, width * 0.2, -40, width * 0.28, 8, '#7a8694', 0.6);
    for (const side of [-1, 1]) rod(canvas, room, [side * 9, -32, side * 2, -70], 1.4, '#c8402f');
    for (let y = -36; y > -66; y -= 7) {
      const half = 9 - ((-32 - y) / 38) * 7;
      rod(canvas, room, [-half, y, half, y], 0.7, '#c8402f');
      rod(canvas, room, [-half, y, half - 1, y - 7], 0.6, '#c8402f');
    }
    rod(canvas, room, [width * 0.46, -32, width * 0.62, -56], 1.2, '#8a8e94');
    knob(canvas, room, width * 0.62, -58, 3, '#ff9a3c');
    glow(canvas, width * 0.62, -60, 10, '#ffb040', 0.8);
  }),
  /** Tubes that wind down into a pool. */
  'water-slide': fitting('#f2543c', 90, (canvas, room, { colour, width, text }) => {
    for (const x of [-0.36, -0.08, 0.2])
      rod(canvas, room, [width * x, 2, width * x, -50 + Math.abs(x) * 30], 1.8, '#d8dce4');
    box(canvas, room, -width * 0.46, -58, 20, 4, '#f2c83a', 0.6);
    rod(canvas, room, [-width * 0.44, 2, -width * 0.44, -56], 2, '#d8dce4');
    body(canvas, room, [-width * 0.5, -70, -width * 0.36, -78, -width * 0.2, -70], text || '#3f9ad8');
    for (const [tint, shift] of [
      [text || '#3f9ad8', 7],
      [colour, 0],
    ] as const) {
      const path = [
        -36 + shift,
        -54,
        -20 + shift,
        -48,
        -4,
        -48 + shift,
        16,
        -40 + shift,
        20 + shift,
        -30,
        6,
        -24 + shift,
        -12,
        -22 + shift,
        -18 + shift,
        -12,
        -4 + shift,
        -5,
        20 + shift,
        1,
      ];
      rod(canvas, room, path, 8, tint);
      canvas.strokeStyle = withAlpha(room.toned('#d8f4ff'), 0.85);
      canvas.lineWidth = 2.4;
      canvas.beginPath();
      for (let at = 0; at < path.length; at += 2) canvas.lineTo(path[at]!, path[at + 1]! - 1);
      canvas.stroke();
    }
  }),
  'water-tank': fitting(
    '#8fb0c4',
    44,
    (canvas, room, { colour, width, text }) => {
      for (const x of [-0.4, -0.14, 0.14, 0.4]) rod(canvas, room, [width * x * 1.2, 2, width * x, -34], 2, '#9aa4b0');
      for (const y of [-10, -22]) rod(canvas, room, [-width * 0.46, y, width * 0.46, y], 1, '#9aa4b0');
      knob(canvas, room, 0, -50, width * 0.46, colour);
      box(canvas, room, -width * 0.48, -50, width * 0.96, 3, mix(colour, '#ffffff', 0.3), 0.8);
      body(canvas, room, [-width * 0.26, -66, 0, -76, width * 0.26, -66], '#c8503c');
      board(canvas, text, 0, -56, 28, 9, { paper: room.toned('#fbf8f0'), ink: '#2a5fa8' });
    },
    'WATER',
  ),
  /** Flooded plots behind low banks, young rice in rows, the sky in the water; wider the nearer they lie. */
  paddies: fitting('#5fae48', 330, (canvas, room, { colour, width }) => {
    const bands = [-4, 2, 10, 21, 38];
    for (const [index, top] of bands.slice(0, -1).entries()) {
      const bottom = bands[index + 1]!;
      const bank = 0.5 + index * 0.5;
      const plot = 44 + index * 20;
      for (let column = -4; column <= 4; column++) {
        const slant = (y: number): number => 1 + (y + 4) * 0.022;
        const [left, right] = [(column - 0.5 + 0.25 * (index % 2)) * plot, (column + 0.5 + 0.25 * (index % 2)) * plot];
        if (left > width / 2 || right < -width / 2) continue;
        canvas.fillStyle = downward(canvas, top, bottom, [room.toned('#d6ecf6'), room.toned('#8cbcd8')]);
        polygon(canvas, [
          [left * slant(top) + bank, top],
          [right * slant(top) - bank, top],
          [right * slant(bottom) - bank, bottom - bank],
          [left * slant(bottom) + bank, bottom - bank],
        ]);
        canvas.fill();
        const rows = 3;
        for (let row = 0; row < rows; row++) {
          const y = top + ((row + 0.75) / rows) * (bottom - bank - top);
          const tall = 1.2 + index * 1.1;
          const step = 2.6 + index * 1.5;
          canvas.strokeStyle = room.toned(row % 2 ? colour : '#7cc45a');
          canvas.lineWidth = 0.34 + index * 0.16;
          canvas.beginPath();
          for (let x = left * slant(y) + bank * 3; x < right * slant(y) - bank * 3; x += step)
            for (const lean of [-0.5, 0, 0.5]) {
              canvas.moveTo(x, y);
              canvas.quadraticCurveTo(x + lean * tall * 0.3, y - tall * 0.6, x + lean * tall, y - tall);
            }
          canvas.stroke();
        }
      }
    }
  }),
};
