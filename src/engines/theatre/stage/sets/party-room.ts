/** A room made ready for a birthday: balloons, bunting, a table of presents, guests in paper hats who look out from behind it. Built by the stage for `party-room`. */
import { type Brush, downward, fillBand, glow, grain, mix, place, TURN, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { bunting, confettiOf, roundRug } from './parts/party.js';
import { balloonOf, guestOf } from './parts/party-guests.js';
import { type Room, roomOf } from './parts/room.js';
import { clay } from './parts/room-clay.js';

const ground: [number, number] = [0.72, 0.94];
const BRIGHT = ['#ff6f7d', '#ffc94a', '#5cc8f2', '#8fd66a', '#c08cff', '#ff9d4d'] as const;
/** Who came: fur, ears (round, long or pointed), place at the table in spans from the middle. */
const GUESTS = [
  { fur: '#f4efe8', ears: 'long', across: -0.66 },
  { fur: '#9fa8c2', ears: 'round', across: 0.68 },
] as const;

export const partyRoom: SetDesign = {
  name: 'party-room',
  indoors: true,
  build(context) {
    const room: Room = {
      ...roomOf(context),
      toned: (colour) => (context.light === 'night' ? mix(colour, '#4a2460', 0.14) : colour),
    };
    const { frame, span } = room;
    const floor = frame.down(0.68);
    const table = frame.down(0.6);
    const night = context.light === 'night';
    const next = random(context.seed + 4);
    const guests = GUESTS.map(({ fur, ears, across }, index) => ({
      picture: guestOf(room, span * 0.092, fur, ears, BRIGHT[(index + context.seed) % BRIGHT.length]!),
      x: frame.beside(across, 0.3 + 0.13 * Math.abs(across)),
      phase: next() * TURN,
    }));
    const balloons = BRIGHT.map((colour) => balloonOf(room, span * 0.07, colour));
    const bunch = [-0.8, -0.68, -0.74, 0.7, 0.82, 0.75].map((across, index) => ({
      picture: balloons[index % balloons.length]!,
      x: frame.beside(across, 0.46 - 0.03 * (index % 3)),
      y: frame.down([0.2, 0.27, 0.34, 0.25, 0.19, 0.35][index]!),
      phase: next() * TURN,
    }));
    const confetti = confettiOf(context.seed + 3, 18);
    return {
      layers: [
        {
          depth: 0.1,
          sort: -0.8,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, floor, [
              room.toned('#5fb0c8'),
              room.toned('#86c9d6'),
              room.toned('#b4e0e0'),
            ]);
            for (let x = frame.left; x < frame.right; x += span * 0.13) {
              canvas.fillStyle = withAlpha(room.toned('#fff3e2'), 0.3);
              canvas.fillRect(x, frame.top, span * 0.065, floor - frame.top);
            }
            // Light of a lamp behind whoever is celebrated.
            glow(canvas, frame.width / 2, frame.down(0.42), span * 0.75, '#fff3d0', night ? 0.55 : 0.75);
            fillBand(canvas, frame, floor - span * 0.03, floor, [room.toned('#fff6ea'), room.toned('#c4d8dc')]);
            grain(canvas, frame.left, frame.top, frame.right - frame.left, floor - frame.top);
          },
        },
        {
          depth: 0.2,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            for (const { picture, x, phase } of guests) {
              const bob = Math.max(0, Math.sin(t * 5.4 + phase)) * span * 0.06;
              place(canvas, picture, x, table - span * 0.012 - bob, { turn: 0.07 * Math.sin(t * 2.7 + phase) });
            }
          },
        },
        {
          depth: 0.22,
          sort: -0.6,
          still: true,
          draw(canvas) {
            paintFloor(canvas, room, floor);
            paintTable(canvas, room, table, floor + span * 0.06);
            for (const [index, across] of [-0.5, -0.2, 0.21, 0.52].entries())
              paintPresent(
                canvas,
                room,
                frame.beside(across, 0.2 + 0.25 * Math.abs(across)),
                table + span * 0.012,
                span * (index % 2 ? 0.07 : 0.085),
                index,
              );
            roundRug(
              canvas,
              room,
              frame.width / 2,
              frame.down(0.87),
              Math.min(span * 0.56, frame.width * 0.44),
              '#ff8aa0',
            );
          },
        },
        {
          depth: 0.3,
          sort: -0.3,
          still: false,
          draw(canvas, t) {
            for (const { picture, x, y, phase } of bunch) {
              const sway = Math.sin(t * 0.9 + phase);
              canvas.strokeStyle = withAlpha('#ffffff', 0.7);
              canvas.lineWidth = span * 0.003;
              canvas.beginPath();
              canvas.moveTo(x + sway * span * 0.01, y + span * 0.09);
              canvas.quadraticCurveTo(x - sway * span * 0.02, y + span * 0.22, x * 0.96 + frame.width * 0.02, table);
              canvas.stroke();
              place(canvas, picture, x + sway * span * 0.01, y + Math.sin(t * 1.3 + phase) * span * 0.008, {
                turn: 0.012 * sway,
              });
            }
            const left = frame.across(-1);
            const right = frame.across(1);
            bunting(
              canvas,
              room,
              { left, right: frame.width / 2, y: frame.down(0.03), sag: span * 0.09, flag: span * 0.06 },
              t,
            );
            bunting(
              canvas,
              room,
              { left: frame.width / 2, right, y: frame.down(0.03), sag: span * 0.09, flag: span * 0.06 },
              t + 1,
            );
            confetti(
              canvas,
              room,
              { left: 0, top: 0, wide: frame.width, high: frame.down(0.7), size: span * 0.007 },
              t,
            );
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 4,
          draw(canvas) {
            for (const [x, y, index] of [
              [-0.05, 0.98, 0],
              [-0.08, 1.12, 2],
              [1.06, 1.0, 4],
              [1.02, 1.14, 1],
            ] as const)
              place(canvas, balloonOf(room, span * 0.17, BRIGHT[index]!), frame.width * x, frame.height * y);
          },
        },
      ],
      ground,
      eye: 0.56,
      standing: true,
      mirror: 0.08,
      shadow: '#5a2f3c',
      tint: night ? '#fbeaf0' : '#fff4ea',
      haze: room.toned('#c4e4e4'),
      hazeStrength: 0.2,
      rim: [withAlpha('#fff0d0', 0.18), withAlpha('#fff0d0', 0.26)],
      vignette: 0.26,
    };
  },
};

function paintFloor(canvas: Brush, room: Room, top: number): void {
  const { frame, span } = room;
  fillBand(canvas, frame, top, frame.bottom, [room.toned('#d99a68'), room.toned('#c98352'), room.toned('#a9643c')]);
  canvas.strokeStyle = withAlpha(room.toned('#8a4a2c'), 0.35);
  canvas.lineWidth = span * 0.003;
  canvas.beginPath();
  for (let board = -14; board <= 14; board++) {
    canvas.moveTo(frame.width / 2 + board * span * 0.12, top);
    canvas.lineTo(frame.width / 2 + board * span * 0.34, frame.bottom);
  }
  canvas.stroke();
  glow(canvas, frame.width / 2, frame.down(0.86), span * 0.8, '#fff0cc', 0.5, 0.24);
}

/** A long table under a cloth with a scalloped hem. */
function paintTable(canvas: Brush, room: Room, top: number, foot: number): void {
  const { frame, span } = room;
  const [left, right] = [frame.beside(-0.86, 0.5), frame.beside(0.86, 0.5)];
  glow(canvas, frame.width / 2, foot, span * 0.95, '#4a2028', 0.45, 0.1);
  canvas.fillStyle = downward(canvas, top, foot, [room.toned('#ffffff'), room.toned('#ffe9ec'), room.toned('#f4c2cc')]);
  canvas.fillRect(left, top, right - left, foot - top);
  canvas.fillStyle = room.toned('#ff8aa0');
  const hem = span * 0.075;
  for (let x = left; x < right; x += hem) {
    canvas.beginPath();
    canvas.arc(x + hem / 2, top + span * 0.028, hem / 2, 0, Math.PI);
    canvas.fill();
  }
  canvas.fillRect(left, top, right - left, span * 0.03);
  canvas.fillStyle = withAlpha('#ffffff', 0.6);
  canvas.fillRect(left, top, right - left, span * 0.006);
}

function paintPresent(canvas: Brush, room: Room, x: number, foot: number, size: number, kind: number): void {
  const { light, base, shade } = clay(room, BRIGHT[(kind * 2 + 1) % BRIGHT.length]!);
  const ribbon = room.toned(BRIGHT[(kind * 2 + 2) % BRIGHT.length]!);
  canvas.fillStyle = downward(canvas, foot - size, foot, [light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.55, foot - size, size * 1.1, size, size * 0.08);
  canvas.fill();
  canvas.fillStyle = ribbon;
  canvas.fillRect(x - size * 0.09, foot - size, size * 0.18, size);
  canvas.fillRect(x - size * 0.6, foot - size * 1.04, size * 1.2, size * 0.2);
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.ellipse(x + side * size * 0.2, foot - size * 1.14, size * 0.22, size * 0.12, side * 0.5, 0, TURN);
    canvas.fill();
  }
}
