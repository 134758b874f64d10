/** A bowling alley: lanes that run to the pins, a painted mask over them, balls that roll. Built by the stage for `bowling-alley`. */
import { type Brush, downward, fillBand, frameOf, glow, mix, place, polygon, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { BALLS, ballReturn, bowlingBall, mask, pin } from './parts/bowling.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { neonWord } from './parts/lettering.js';
import { block, foothold } from './parts/solids.js';

const ground: [number, number] = [0.78, 0.95];
const footPart = 0.58;
const RISE = 0.12;
const LANE = 0.2;
const GAP = 0.3;
/** Seconds from one ball to the next on a lane. */
const EVERY = 4;

export const bowlingAlley: SetDesign = {
  name: 'bowling-alley',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const dim = { morning: 0.1, day: 0.06, sunset: 0.3, night: 0.5 }[context.light];
    const light = indoorLight(context, { dim, lampColour: '#ff9ad8' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const eye = foot - span * RISE;
    const spot = (across: number, scale: number): [number, number] => [
      frame.width / 2 + across * span * scale,
      eye + span * RISE * scale,
    ];
    const lanes = [-1.2, -0.9, -0.6, -GAP, 0, GAP, 0.6, 0.9, 1.2];
    const maskTop = foot - span * 0.4;
    const maskFoot = foot - span * 0.15;
    /** Where the lanes end and the players stand. */
    const foul = (frame.down(0.73) - eye) / (span * RISE);
    const near = (frame.bottom - eye) / (span * RISE);
    const sign = neonWord('BOWLING', span * 0.1, '#ff4fa8', 1);
    const strip = (canvas: Brush, from: number, to: number, one: number, other: number): void => {
      polygon(canvas, [spot(from, one), spot(to, one), spot(to, other), spot(from, other)]);
      canvas.fill();
    };
    return {
      layers: [
        {
          depth: 0.26,
          sort: -0.8,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, foot, [toned('#2a2450'), toned('#43357a'), toned('#54428a')]);
            // Ceiling panels with lamps.
            for (let row = 0; row < 4; row++)
              for (const across of [-0.9, -0.3, 0.3, 0.9]) {
                const scale = 1 + row * 0.55;
                const y = eye - span * 0.42 * scale;
                if (y < frame.top) continue;
                const x = frame.width / 2 + across * span * scale;
                canvas.fillStyle = mix(toned('#ffe9c0'), '#fff6de', 0.6);
                canvas.beginPath();
                canvas.roundRect(
                  x - span * 0.1 * scale,
                  y - span * 0.008 * scale,
                  span * 0.2 * scale,
                  span * 0.016 * scale,
                  span * 0.01,
                );
                canvas.fill();
                glow(canvas, x, y, span * 0.17 * scale, '#fff0d0', 0.4, 0.5);
              }
            mask(canvas, toned, {
              left: frame.left,
              right: frame.right,
              middle: frame.width / 2,
              top: maskTop,
              foot: maskFoot,
              span,
            });
            // The dark behind the pins, and the pins of each lane.
            fillBand(canvas, frame, maskFoot, foot, [toned('#0c0a20'), toned('#2a2348')]);
            for (const lane of lanes) {
              const x = frame.width / 2 + lane * span;
              glow(canvas, x, foot - span * 0.05, span * 0.13, '#fff4d8', 0.7, 0.7);
              block(
                canvas,
                x + (GAP / 2) * span,
                foot,
                span * (GAP - LANE - 0.03),
                foot - maskFoot,
                toned('#5a4a90'),
                span * 0.006,
              );
              for (const [row, count] of [4, 3, 2, 1].entries())
                for (let index = 0; index < count; index++)
                  pin(
                    canvas,
                    toned,
                    x + (index - (count - 1) / 2) * span * 0.046,
                    foot - span * (0.028 - row * 0.012),
                    span * (0.086 + row * 0.008),
                  );
            }
          },
        },
        {
          depth: 0.28,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            if (!context.lettered) {
              const on = 0.85 + 0.15 * Math.sin(t * 3);
              canvas.globalAlpha = on;
              place(canvas, sign, frame.width / 2, (maskTop + maskFoot) / 2, {});
              canvas.globalAlpha = 1;
            }
            for (let index = -20; index <= 20; index++) {
              const lit = 0.35 + 0.65 * Math.max(0, Math.sin(t * 4 - index * 0.9));
              for (const y of [maskTop, maskFoot])
                glow(
                  canvas,
                  frame.width / 2 + index * span * 0.07,
                  y,
                  span * 0.022,
                  index % 2 ? '#4fe0ff' : '#ffd24f',
                  lit,
                );
            }
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, foot, frame.bottom, [toned('#3a2c60'), toned('#4a3a70')]);
            const next = random(4);
            for (const lane of lanes) {
              for (const side of [-1, 1]) {
                canvas.fillStyle = toned('#1c1634');
                const gutter = lane + side * (LANE / 2 + 0.018);
                strip(canvas, gutter - 0.018, gutter + 0.018, 1, foul);
              }
              const boards = 8;
              for (let board = 0; board < boards; board++) {
                const from = lane - LANE / 2 + (board / boards) * LANE;
                const wood = mix('#f0c080', '#dc9c58', next());
                canvas.fillStyle = downward(canvas, foot, spot(0, foul)[1], [
                  toned(mix(wood, '#fff2d0', 0.45)),
                  toned(wood),
                ]);
                strip(canvas, from, from + LANE / boards + 0.002, 1, foul);
              }
              // Arrows by which one aims.
              for (let arrow = -2; arrow <= 2; arrow++) {
                const [x, y] = spot(lane + arrow * 0.034, foul * (0.66 - Math.abs(arrow) * 0.035));
                canvas.fillStyle = toned('#b0403c');
                polygon(canvas, [
                  [x, y - span * 0.02],
                  [x + span * 0.011, y + span * 0.008],
                  [x - span * 0.011, y + span * 0.008],
                ]);
                canvas.fill();
              }
              canvas.fillStyle = withAlpha('#ffffff', 0.12);
              strip(canvas, lane - LANE * 0.16, lane + LANE * 0.16, 1, foul * 0.8);
            }
            // Where the players stand, behind the line.
            const [, lineY] = spot(0, foul);
            canvas.fillStyle = downward(canvas, lineY, frame.bottom, [toned('#e0a868'), toned('#c08448')]);
            canvas.fillRect(frame.left, lineY, frame.right - frame.left, frame.bottom - lineY);
            canvas.strokeStyle = withAlpha('#5a3020', 0.22);
            canvas.lineWidth = span * 0.003;
            for (let across = -3; across <= 3; across += 0.05) {
              canvas.beginPath();
              canvas.moveTo(...spot(across, foul));
              canvas.lineTo(...spot(across, near));
              canvas.stroke();
            }
            fillBand(canvas, frame, lineY - span * 0.006, lineY + span * 0.008, [toned('#2a1c3c'), toned('#2a1c3c')]);
            shine(canvas, frame.width / 2, frame.down(0.84), span * 0.6, '#ffb0e0', 0.12, 0.3);
            warm(canvas, frame.width / 2, frame.down(0.9), span * 0.8, '#ffe0b0', 0.4, 0.3);
          },
        },
        {
          depth: 0.44,
          sort: -0.4,
          still: false,
          draw(canvas, t) {
            // Balls of others, on the lanes beside.
            for (const [index, lane] of [-GAP, 0.6, GAP, -0.6].entries()) {
              const part = ((t + index * 1.3) % EVERY) / 1.5;
              if (part > 1) continue;
              const scale = foul * (1 - part) ** 1.6 + 1.05 * (1 - (1 - part) ** 1.6);
              const [x, y] = spot(lane, scale);
              const radius = span * 0.026 * scale * 0.62;
              foothold(canvas, x, y, radius * 2, light.shadow, 0.5);
              bowlingBall(canvas, toned, x, y - radius, radius, BALLS[index]!, part * 14);
            }
          },
        },
        {
          depth: 0.56,
          sort: -0.1,
          still: true,
          draw(canvas) {
            for (const side of [-1, 1])
              ballReturn(
                canvas,
                toned,
                frame.beside(side * 0.72, 0.42),
                frame.down(0.84),
                span * 0.32,
                side,
                light.shadow,
              );
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            bowlingBall(canvas, toned, frame.width * -0.01, frame.height * 1.0, span * 0.15, '#3f7fe0', 0.4);
            pin(canvas, toned, frame.width * 1.0, frame.height * 1.12, span * 0.42);
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, {
        mirror: 0.14,
        haze: toned('#b8a0e0'),
        rim: [withAlpha('#ff7fc8', 0.22), withAlpha('#7fc8ff', 0.22)],
        vignette: 0.32,
      }),
    };
  },
};
