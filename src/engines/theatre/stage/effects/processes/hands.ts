/** Hands at work seen from above, by whoever's they are: they chop, knead, type, play the piano, write. Called by `process.ts`. */
import { clamp, lerp, TURN, wave, wrap } from '../../painting/easing.js';
import { downward, glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { type Brush, ballAt, blob, type Draw, dots, filled, path, round, tube } from './brushes.js';
import { boards, hand, top } from './hand.js';
import { LOOKS, pieceAt } from './matters.js';

/** One holds what the knife in the other goes through, again and again; slices pile up beside it. */
export const chop: Draw = ({ canvas, part, age, process }) => {
  boards(canvas, '#7a5a4c');
  canvas.beginPath();
  canvas.roundRect(-800, -420, 1560, 800, 70);
  filled(canvas, -420, 380, '#e0b06a', 10);
  canvas.strokeStyle = 'rgba(150,96,40,0.35)';
  canvas.lineWidth = 5;
  for (let grain = 0; grain < 9; grain++) {
    canvas.beginPath();
    canvas.moveTo(-770, -360 + grain * 84);
    canvas.bezierCurveTo(-200, -390 + grain * 88, 200, -330 + grain * 84, 730, -366 + grain * 86);
    canvas.stroke();
  }
  const many = !process.matter || process.matter === 'vegetables';
  const own = LOOKS[many ? 'carrot' : process.matter!];
  // What is cut already, and what is still to be.
  const beside = many
    ? ([
        ['tomato', -620, -270],
        ['cucumber', -440, -300],
        ['onion', 560, -280],
        ['tomato', 400, -310],
      ] as const)
    : ([
        [process.matter!, -600, -280],
        [process.matter!, -420, -300],
      ] as const);
  for (const [matter, x, y] of beside) pieceAt(canvas, LOOKS[matter], x, y, 230, x * 0.01);
  const CUTS = 9;
  const done = clamp(part * 1.06) * CUTS;
  const cut = lerp(230, -60, clamp(done / CUTS));
  const y = 30;
  glow(canvas, -200, y + 90, 420, '#5a3010', 0.3, 0.3);
  canvas.beginPath();
  canvas.moveTo(cut, y - 84);
  canvas.bezierCurveTo(-200, y - 92, -520, y - 76, -640, y - 20);
  canvas.quadraticCurveTo(-670, y + 6, -640, y + 26);
  canvas.bezierCurveTo(-520, y + 76, -200, y + 92, cut, y + 84);
  canvas.closePath();
  filled(canvas, y - 90, y + 90, own.outside, 8);
  canvas.beginPath();
  canvas.ellipse(cut, y, 26, 84, 0, 0, TURN);
  canvas.fillStyle = own.inside;
  canvas.fill();
  for (let slice = 0; slice < 4 + Math.floor(done); slice++) {
    const x = 300 + (slice % 4) * 96 + 20 * scatter(slice);
    const down = -60 + Math.floor(slice / 4) * 96 + 40 * scatter(slice, 0.4);
    round(canvas, x, down, 66, 0.86);
    filled(canvas, down - 60, down + 60, own.outside, 6);
    round(canvas, x - 3, down - 6, 50, 0.82);
    canvas.fillStyle = own.inside;
    canvas.fill();
    round(canvas, x - 3, down - 6, 18, 0.82);
    canvas.fillStyle = mix(own.inside, own.outside, 0.45);
    canvas.fill();
  }
  hand(canvas, { x: cut - 300, y: 210, turn: 0.22, side: -1, bent: [0.55, 0.5, 0.55, 0.6] });
  const stroke = wrap(done);
  const raised = 1 - Math.sin(stroke * Math.PI);
  canvas.save();
  canvas.translate(cut + 26, -40 * raised + 12 * wave(age));
  canvas.scale(1 + 0.08 * raised, 1 + 0.08 * raised);
  glow(canvas, 30, -60, 200, '#2a1408', 0.3 * (1 - raised) + 0.1);
  path(canvas, dots('-12 -330, 20 -330, 74 -250, 84 150, -12 150'));
  filled(canvas, -330, 150, '#d6dce6', 7);
  path(canvas, dots('-12 -330, 4 -330, 4 150, -12 150'));
  canvas.fillStyle = '#ffffff';
  canvas.fill();
  canvas.beginPath();
  canvas.roundRect(0, 150, 68, 250, 24);
  filled(canvas, 150, 400, '#3a3038', 7);
  canvas.restore();
  hand(canvas, { x: cut + 96, y: 330 - 40 * raised, turn: -0.2, bent: [0.75, 0.95, 1, 1] });
};

/** Two push a lump of dough away and fold it back. */
export const knead: Draw = ({ canvas, age }) => {
  boards(canvas, '#b8804a');
  for (let dust = 0; dust < 12; dust++)
    glow(canvas, (scatter(dust) - 0.5) * 1500, (scatter(dust, 0.4) - 0.5) * 800, 150, '#ffffff', 0.32, 0.6);
  const push = wave(age * 0.55);
  const long = 1 + 0.16 * push;
  glow(canvas, 0, 60, 620, '#5a3010', 0.4, 0.6);
  canvas.save();
  canvas.translate(0, -60 - 30 * push);
  canvas.scale(1.04 - 0.06 * push, long);
  blob(
    canvas,
    dots('-400 -60, -330 -240, -100 -310, 140 -300, 350 -220, 420 -20, 360 190, 120 270, -140 270, -360 180'),
  );
  filled(canvas, -310, 300, '#f6e2b8', 9);
  canvas.strokeStyle = '#d8b880';
  canvas.lineWidth = 12;
  canvas.lineCap = 'round';
  for (const fold of [-190, -90]) {
    canvas.beginPath();
    canvas.moveTo(-240, fold + 30);
    canvas.quadraticCurveTo(0, fold - 60, 240, fold + 20);
    canvas.stroke();
  }
  canvas.restore();
  for (const side of [-1, 1] as const) {
    glow(canvas, side * 180, 60 - 60 * push, 200, '#b88a50', 0.5);
    const bent = [0, 1, 2, 3].map((finger) => 0.35 + 0.25 * wave(age * 0.55 + finger * 0.06));
    hand(canvas, { x: side * 190, y: 150 - 70 * push, turn: -side * 0.16, side, bent, sleeve: '#d8504a' });
  }
};

const KEYS_ACROSS = 12;

/** Ten fingers on the keys of a computer; the keys they press light up. */
export const type: Draw = ({ canvas, age }) => {
  top(canvas, '#6a5a72');
  canvas.beginPath();
  canvas.roundRect(-860, -1000, 1720, 560, 30);
  filled(canvas, -1000, -440, '#20242e', 10);
  glow(canvas, 0, -560, 700, '#7ac0ff', 0.3, 0.3);
  canvas.beginPath();
  canvas.roundRect(-900, -420, 1800, 800, 60);
  filled(canvas, -420, 380, '#c8ccd6', 10);
  const beat = Math.floor(age * 7);
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < KEYS_ACROSS; column++) {
      const x = -840 + column * 141 + (row % 2) * 22;
      const y = -385 + row * 134;
      if (row === 4 && column > 3 && column < 8) {
        if (column > 4) continue;
        key(canvas, x, y, 540, '#f8f8fc', false);
        continue;
      }
      const pressed = row === 1 && /[2389]/.test(`${column}`) && (column * 3 + beat) % 5 === 0;
      key(canvas, x, y, 122, pressed ? '#8ad0ff' : '#f8f8fc', pressed);
      canvas.fillStyle = '#5a5a6a';
      canvas.font = '600 40px sans-serif';
      canvas.textAlign = 'center';
      if (row < 4)
        canvas.fillText('QWERTYUIOPASDFGHJKLZXCVBNM1234567890QWERTYUIOPAS'[row * 12 + column]!, x + 60, y + 70);
    }
  for (const side of [-1, 1] as const) {
    const bent = [0, 1, 2, 3].map((finger) =>
      (beat + finger * 3 + (side > 0 ? 1 : 0)) % 5 === 0 ? 0.5 : 0.12 + 0.06 * wave(age + finger * 0.2),
    );
    const x = side * (300 + 20 * wave(age * 0.5 + side * 0.2));
    hand(canvas, { x, y: 220 + 10 * wave(age * 1.7 + side), turn: -side * 0.14, side, bent, sleeve: '#4a7ad0' });
  }
};

function key(canvas: Brush, x: number, y: number, wide: number, colour: string, pressed: boolean): void {
  const down = pressed ? 8 : 0;
  canvas.beginPath();
  canvas.roundRect(x, y + 8, wide, 118, 20);
  canvas.fillStyle = '#7a7e8c';
  canvas.fill();
  canvas.beginPath();
  canvas.roundRect(x, y + down, wide, 112, 20);
  filled(canvas, y, y + 120, colour, 4);
}

/** White and black keys, of which those under a finger go down. */
export const playKeys: Draw = ({ canvas, age }) => {
  top(canvas, '#2a2430');
  canvas.beginPath();
  canvas.rect(-3000, -1000, 6000, 560);
  canvas.fillStyle = downward(canvas, -1000, -440, ['#3a3442', '#16121c']);
  canvas.fill();
  canvas.fillStyle = '#b8323a';
  canvas.fillRect(-3000, -452, 6000, 20);
  const WIDE = 150;
  const beat = Math.floor(age * 4);
  const pressed = (white: number): boolean => (white * 5 + beat * 3) % 7 === 0;
  for (let white = -10; white < 10; white++) {
    const down = pressed(white) ? 16 : 0;
    canvas.beginPath();
    canvas.roundRect(white * WIDE + 3, -432, WIDE - 6, 800 + down, [0, 0, 20, 20]);
    filled(canvas, -432, 380, down ? '#e8e4dc' : '#fdfbf4', 5);
  }
  for (let white = -10; white < 10; white++) {
    const step = ((white % 7) + 7) % 7;
    if (step === 2 || step === 6) continue;
    canvas.beginPath();
    canvas.roundRect((white + 1) * WIDE - 46, -432, 92, 470, [0, 0, 16, 16]);
    filled(canvas, -432, 40, '#26222c', 6);
    canvas.fillStyle = 'rgba(255,255,255,0.22)';
    canvas.fillRect((white + 1) * WIDE - 30, -432, 16, 420);
  }
  for (const side of [-1, 1] as const) {
    const bent = [0, 1, 2, 3].map((finger) =>
      (beat + finger * 2 + (side > 0 ? 1 : 0)) % 4 === 0 ? 0.45 : 0.1 + 0.06 * wave(age + finger * 0.2),
    );
    const x = side * 330 + 130 * wave(age * 0.22 + 0.1 * side);
    hand(canvas, { x, y: 260 + 14 * wave(age * 2 + side * 0.3), turn: -side * 0.1, side, bent, sleeve: '#2c2c3c' });
  }
};

/** A pen goes along the lines of a page, and words are left behind it. */
export const pen: Draw = ({ canvas, part, age }) => {
  boards(canvas, '#8a5c3c');
  canvas.save();
  canvas.rotate(-0.06);
  path(canvas, dots('-640 -480, 640 -480, 640 620, -640 620'));
  filled(canvas, -480, 620, '#fdf8ea', 7);
  canvas.strokeStyle = '#b8cfe8';
  canvas.lineWidth = 4;
  const rows = [-330, -200, -70, 60, 190];
  for (const y of [...rows, 320, 450]) {
    path(
      canvas,
      [
        [-600, y],
        [600, y],
      ],
      false,
    );
    canvas.stroke();
  }
  const written = 1.2 + part * 2.6;
  canvas.strokeStyle = '#24408a';
  canvas.lineWidth = 11;
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  let tip: readonly [number, number] = [-560, -340];
  for (const [row, y] of rows.entries()) {
    const share = clamp(written - row);
    if (share <= 0) break;
    canvas.beginPath();
    for (let x = -560; x <= -560 + 1100 * share; x += 9) {
      const gap = wrap((x + row * 90) / 230) > 0.84;
      const at = y - 18 + (26 + 14 * wave(x / 170 + row)) * wave(x / 52);
      if (gap) canvas.moveTo(x, at);
      else canvas.lineTo(x, at);
      tip = [x, at];
    }
    canvas.stroke();
  }
  const [x, y] = tip;
  tube(
    canvas,
    [
      [x + 14, y - 12],
      [x + 110, y + 40],
      [x + 260, y - 110],
    ],
    40,
    '#2a3a8a',
  );
  ballAt(canvas, x + 4, y - 2, 11, '#3a3a44', 2);
  hand(canvas, {
    x: x + 190,
    y: y + 170 + 8 * wave(age * 3),
    turn: -0.5,
    bent: [0.55, 0.62, 0.85, 0.95],
    sleeve: '#58a07a',
  });
  canvas.restore();
};
