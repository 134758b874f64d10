/** An indoor swimming pool: lanes with their ropes, starting blocks, ladder, tall windows and light that plays in blue water. Built by the stage for `swimming-pool`. */
import {
  type Brush,
  disc,
  downward,
  fillBand,
  frameOf,
  glow,
  grain,
  mix,
  polygon,
  withAlpha,
} from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';
import { board } from './parts/lettering.js';
import { highChair, ladder, lifebuoy, startingBlock } from './parts/pool-things.js';
import { streetOf, wallPatch } from './parts/street.js';

const ground: [number, number] = [0.66, 0.92];
const horizon = 0.34;
/** Distances: of the pool's far end and of the wall behind it. */
const END = 3.3;
const WALL = 4.3;
/** Lane ropes, as parts of the pool's half width. */
const ROPES = [-0.78, -0.4, 0.4, 0.78] as const;

export const swimmingPool: SetDesign = {
  name: 'swimming-pool',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const { palette } = context;
    const light = indoorLight(context, { lampColour: '#fff2d0' });
    const { toned } = light;
    const street = streetOf(frame, horizon, 1.0, Math.min(1.25, (frame.width / span) * 0.8));
    const at = (side: number, away: number, rise = 0) => street.point(side, away, rise);
    const [, wallFoot] = at(0, WALL);
    const [, poolFar] = at(0, END);
    const wallHalf = 1.5;
    const [wallLeft] = at(-wallHalf, WALL);
    const [wallRight] = at(wallHalf, WALL);
    const [, wallTop] = at(0, WALL, 1.75);
    const deep = mix(toned('#1c9fd8'), '#1c9fd8', 0.25);
    const pale = mix(toned('#8ff0f4'), '#8ff0f4', 0.25);
    const foam = mix(toned('#ffffff'), '#ffffff', 0.4);
    const flags = Array.from({ length: 25 }, (_, index) => index - 12);
    return {
      layers: [
        {
          depth: 0.12,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, wallFoot, [toned('#e4f2f4'), toned('#f6fbf8'), toned('#fffdf4')]);
            // The roof's beams, and the side walls with their tall windows.
            for (const side of [-1, 1]) {
              for (let away = 0.9; away < WALL; away += 0.62) {
                canvas.fillStyle = downward(canvas, at(side, away, 1.4)[1], at(side, away, 0.1)[1], palette.sky);
                polygon(canvas, wallPatch(street, side * wallHalf, away, Math.min(WALL, away + 0.5), 0.26, 1.5));
                canvas.fill();
                canvas.strokeStyle = toned('#ffffff');
                canvas.lineWidth = (span * 0.016) / away;
                polygon(canvas, wallPatch(street, side * wallHalf, away, Math.min(WALL, away + 0.5), 0.26, 1.5));
                canvas.stroke();
                polygon(canvas, wallPatch(street, side * wallHalf, away, Math.min(WALL, away + 0.5), 0.6, 1.05));
                canvas.stroke();
                canvas.fillStyle = withAlpha(mix(palette.sky[2], '#3f7a5c', 0.5), 0.8);
                polygon(
                  canvas,
                  wallPatch(street, side * wallHalf, away + 0.02, Math.min(WALL, away + 0.48), 0.27, 0.42),
                );
                canvas.fill();
              }
              canvas.fillStyle = toned('#4fb8d0');
              polygon(canvas, wallPatch(street, side * wallHalf, 0.8, WALL, 0.0, 0.22));
              canvas.fill();
              canvas.fillStyle = toned('#2f8fb8');
              polygon(canvas, wallPatch(street, side * wallHalf, 0.8, WALL, 0.16, 0.19));
              canvas.fill();
            }
            canvas.fillStyle = downward(canvas, wallTop, wallFoot, [toned('#dff2f6'), toned('#f2fbfa')]);
            canvas.fillRect(wallLeft, frame.top, wallRight - wallLeft, wallFoot - frame.top);
            canvas.fillStyle = downward(canvas, frame.top, frame.down(0.2), [
              withAlpha('#3a6a8a', 0.45),
              withAlpha('#3a6a8a', 0),
            ]);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, frame.down(0.2) - frame.top);
            // The far wall: tiles below, the clock and the word above.
            for (let row = 0; row < 3; row++)
              for (let x = wallLeft; x < wallRight; x += span * 0.022) {
                canvas.fillStyle = toned((Math.round(x / span / 0.022) + row) % 2 ? '#5fc0d8' : '#8fdce8');
                canvas.fillRect(x, wallFoot - span * (0.066 - row * 0.022), span * 0.021, span * 0.021);
              }
            board(canvas, 'SWIMMING POOL', frame.width / 2, wallFoot - span * 0.135, span * 0.44, span * 0.075, {
              paper: toned('#1f7fc0'),
              ink: '#ffffff',
              edge: withAlpha('#ffffff', 0.6),
            });
            if (!light.night)
              for (const side of [-1, 1])
                warm(canvas, frame.across(side * 0.7), frame.down(0.3), span * 0.6, light.sun, 0.7);
            for (const across of [-0.5, 0, 0.5]) {
              const x = frame.across(across);
              const y = frame.down(0.05);
              glow(canvas, x, y, span * 0.26, '#fffbe8', 0.3 + 0.5 * light.lamp, 0.7);
              canvas.fillStyle = '#fffdf2';
              disc(canvas, x, y, span * 0.05, 0.25);
            }
            grain(canvas, frame.left, frame.top, frame.right - frame.left, wallFoot - frame.top);
          },
        },
        {
          depth: 0.4,
          sort: -0.8,
          still: true,
          draw(canvas) {
            // The deck, then the pool let into it.
            fillBand(canvas, frame, wallFoot, frame.bottom, [toned('#f2e8da'), toned('#fbf2e6'), toned('#e8d8c4')]);
            canvas.strokeStyle = toned('#e0cfba');
            canvas.lineWidth = span * 0.003;
            for (let away = 0.6; away < WALL; away += 0.16) {
              canvas.beginPath();
              canvas.moveTo(frame.left, at(0, away)[1]);
              canvas.lineTo(frame.right, at(0, away)[1]);
              canvas.stroke();
            }
            const pool = (side: number) =>
              polygon(canvas, [at(-side, END), at(side, END), at(side, 0.6), at(-side, 0.6)]);
            canvas.fillStyle = toned('#ffffff');
            pool(1.07);
            canvas.fill();
            canvas.save();
            pool(1);
            canvas.clip();
            const bottom = frame.bottom;
            canvas.fillStyle = downward(canvas, poolFar, bottom, [
              pale,
              mix(pale, deep, 0.45),
              deep,
              mix(deep, '#0c5fa8', 0.35),
            ]);
            canvas.fillRect(frame.left, poolFar, frame.right - frame.left, bottom - poolFar);
            // Tiles and the dark lines of the lanes, seen through the water.
            canvas.strokeStyle = withAlpha('#eaffff', 0.2);
            canvas.lineWidth = span * 0.003;
            for (let side = -1; side <= 1; side += 0.1) {
              canvas.beginPath();
              canvas.moveTo(...at(side, END));
              canvas.lineTo(...at(side, 0.6));
              canvas.stroke();
            }
            for (let away = 0.6; away < END; away += 0.13) {
              canvas.beginPath();
              canvas.moveTo(...at(-1, away));
              canvas.lineTo(...at(1, away));
              canvas.stroke();
            }
            canvas.fillStyle = withAlpha('#0c4a94', 0.5);
            for (const lane of [-0.59, 0, 0.59]) {
              polygon(canvas, [
                at(lane - 0.035, END - 0.2),
                at(lane + 0.035, END - 0.2),
                at(lane + 0.035, 0.6),
                at(lane - 0.035, 0.6),
              ]);
              canvas.fill();
            }
            canvas.fillStyle = downward(canvas, poolFar, poolFar + span * 0.08, [
              withAlpha('#0a4a80', 0.5),
              withAlpha('#0a4a80', 0),
            ]);
            canvas.fillRect(frame.left, poolFar, frame.right - frame.left, span * 0.08);
            for (const side of [-1, 1])
              glow(
                canvas,
                frame.across(side * 0.5),
                frame.down(0.62),
                span * 0.4,
                mix(palette.sky[2], '#ffffff', 0.4),
                0.45,
                0.4,
              );
            warm(canvas, frame.width / 2, frame.down(0.84), span * 0.7, '#fff8e0', 0.5, 0.34);
            canvas.restore();
            grain(canvas, frame.left, wallFoot, frame.right - frame.left, frame.bottom - wallFoot);
          },
        },
        {
          depth: 0.3,
          sort: -0.6,
          still: true,
          draw(canvas) {
            for (const [index, lane] of [-0.59, 0, 0.59].entries())
              startingBlock(canvas, toned, at(lane, END + 0.12)[0], at(lane, END + 0.12)[1], span * 0.085, index + 1);
            const [chairX, chairY] = at(1.16, 1.75);
            highChair(canvas, toned, Math.min(chairX, frame.width * 0.94), chairY, span * 0.5);
            const [buoyX, buoyY] = at(-1.14, 1.7);
            const x = Math.max(buoyX, frame.width * 0.09);
            canvas.fillStyle = toned('#c8d4dc');
            canvas.fillRect(x - span * 0.012, buoyY - span * 0.36, span * 0.024, span * 0.36);
            glow(canvas, x, buoyY, span * 0.12, '#2a3050', 0.4, 0.2);
            lifebuoy(canvas, toned, x, buoyY - span * 0.3, span * 0.115);
          },
        },
        {
          depth: 0.5,
          sort: -0.4,
          still: false,
          draw(canvas, t) {
            caustics(canvas, t);
            ropes(canvas, t);
            // Pennants across the hall.
            for (const [colour, rest] of [
              ['#e8483c', 0],
              ['#f6c83c', 1],
              ['#3f8ad0', 2],
            ] as const) {
              canvas.fillStyle = toned(colour);
              canvas.beginPath();
              for (const flag of flags) {
                if (Math.abs(flag + 30) % 3 !== rest) continue;
                const x = frame.width / 2 + flag * span * 0.085;
                const y = frame.down(0.12) + span * 0.0011 * flag * -flag * 0.25 + span * 0.03;
                const blow = span * 0.012 * Math.sin(t * 2.4 + flag * 0.9);
                canvas.moveTo(x - span * 0.03, y);
                canvas.lineTo(x + span * 0.03, y);
                canvas.lineTo(x + blow, y + span * 0.075);
              }
              canvas.fill();
            }
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 2,
          draw: (canvas) => ladder(canvas, toned, frame.width * 0.925, frame.height * 0.98, span * 0.36),
        },
      ],
      ground,
      eye: horizon + 0.1,
      ...indoorStage(light, {
        water: { surface: mix(pale, deep, 0.7), foam, depth: 0.8 },
        shadow: '#0c4a80',
        haze: mix(pale, '#ffffff', 0.4),
        vignette: 0.24,
      }),
    };

    /** Bright lines that wander over the water, wider the nearer. */
    function caustics(canvas: Brush, t: number): void {
      canvas.save();
      polygon(canvas, [at(-1, END), at(1, END), at(1, 0.6), at(-1, 0.6)]);
      canvas.clip();
      canvas.strokeStyle = withAlpha('#f4ffff', 0.5 - 0.2 * light.lamp);
      canvas.lineJoin = 'round';
      for (let row = 0; row < 9; row++) {
        const away = 2.9 - row * 0.26;
        const [, y] = at(0, away);
        canvas.lineWidth = (span * 0.006) / away ** 0.6;
        canvas.beginPath();
        const step = span / 20;
        for (let x = 0; x <= frame.width + step; x += step) {
          const along = (x / span) * away;
          canvas.lineTo(
            x,
            y +
              ((span * 0.036) / away) * Math.sin(along * 5 + t * 1.2 + row * 2) * Math.sin(along * 1.9 - t * 0.8 + row),
          );
        }
        canvas.stroke();
      }
      canvas.restore();
    }

    /** Floats on their lines, red and white by turns, riding the ripples. */
    function ropes(canvas: Brush, t: number): void {
      for (const colour of [0, 1]) {
        canvas.fillStyle = colour ? foam : toned('#f0483c');
        canvas.beginPath();
        for (const rope of ROPES)
          for (let bead = 0, away = END; away > 0.72; away -= 0.055 * Math.max(0.8, away * 0.6), bead++) {
            if (Math.floor(bead / 2) % 2 !== colour) continue;
            const [x, y] = at(rope, away, 0.008 * Math.sin(t * 2 + away * 9));
            const radius = (span * 0.022) / away;
            canvas.moveTo(x + radius, y);
            canvas.ellipse(x, y, radius, radius * 0.75, 0, 0, Math.PI * 2);
          }
        canvas.fill();
      }
    }
  },
};
