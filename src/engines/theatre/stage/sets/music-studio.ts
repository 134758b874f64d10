/** A recording studio: foam walls, guitars, a drum kit, a mixing desk whose meters dance, a microphone. Built by the stage for `music-studio`. */
import { downward, fillBand, frameOf, glow, mix, polygon, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { boardFloor } from './parts/floors.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { cone, drumKit, guitar, microphone, mixingDesk, speaker } from './parts/instruments.js';
import { board } from './parts/lettering.js';

const ground: [number, number] = [0.7, 0.94];
const footPart = 0.64;

const METERS = ['#4fe08a', '#4fe08a', '#a8e84f', '#ffd83c', '#ff5a4a'];

export const musicStudio: SetDesign = {
  name: 'music-studio',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const dim = { morning: 0.2, day: 0.12, sunset: 0.4, night: 0.6 }[context.light];
    const light = indoorLight(context, { dim, lampColour: '#ffb870' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const kitX = frame.beside(-0.58, 0.36);
    const deskX = frame.beside(0.56, 0.36);
    const deskY = foot + span * 0.13;
    const deskWidth = span * 0.56;
    const deskTop = deskY - deskWidth * 0.42;
    const boxes = [deskX - deskWidth * 0.38, deskX + deskWidth * 0.38];
    const next = random(context.seed + 3);
    const wave = Array.from({ length: 40 }, () => 0.3 + 0.7 * next());
    const signY = Math.max(frame.down(0.1), foot - span * 0.53);
    return {
      layers: [
        {
          depth: 0.28,
          sort: -0.8,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, foot, [toned('#4a3a5c'), toned('#5a4468'), toned('#6a4c6c')]);
            // Foam: wedges that catch the light from above.
            const cell = span * 0.074;
            for (let row = 0, y = foot - span * 0.14; y > frame.top - cell; row++, y -= cell)
              for (
                let column = Math.floor((frame.left - frame.width / 2) / cell);
                column * cell < frame.right - frame.width / 2;
                column++
              ) {
                const x = frame.width / 2 + column * cell;
                const flat = (row + column) % 2 === 0;
                const mid = [x + cell / 2, y - cell / 2] as const;
                for (const [corners, colour] of [
                  [[[x, y - cell], [x + cell, y - cell], mid], flat ? '#8a76a8' : '#75628f'],
                  [[[x + cell, y - cell], [x + cell, y], mid], '#4f4068'],
                  [[[x, y], [x + cell, y], mid], '#382c4c'],
                  [[[x, y - cell], [x, y], mid], '#625080'],
                ] as const) {
                  canvas.fillStyle = toned(colour);
                  polygon(canvas, corners);
                  canvas.fill();
                }
              }
            fillBand(canvas, frame, foot - span * 0.14, foot, [toned('#c88a54'), toned('#a86c40')]);
            fillBand(canvas, frame, foot - span * 0.145, foot - span * 0.135, [toned('#f0c088'), toned('#8a5430')]);
            canvas.fillStyle = downward(canvas, frame.top, foot, [
              'rgba(20,8,40,0.55)',
              'rgba(20,8,40,0.05)',
              'rgba(20,8,40,0.2)',
            ]);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, foot - frame.top);
            for (const across of [-0.6, 0, 0.6])
              warm(canvas, frame.across(across), foot - span * 0.32, span * 0.42, '#ffc890', 0.8);
            const guitars =
              frame.width > span * 1.05
                ? ([
                    [-0.8, '#e8a04c', false],
                    [0.24, '#d8343c', true],
                    [-1.1, '#3f7fc8', true],
                    [1.0, '#c8743c', false],
                  ] as const)
                : ([
                    [-0.32, '#e8a04c', false],
                    [0.3, '#d8343c', true],
                  ] as const);
            for (const [across, colour, electric] of guitars)
              guitar(
                canvas,
                toned,
                frame.across(across),
                foot - span * 0.31,
                span * 0.42,
                across < 0 ? -0.06 : 0.06,
                colour,
                electric,
              );
          },
        },
        {
          depth: 0.3,
          sort: -0.75,
          still: false,
          draw(canvas, t) {
            const on = 0.75 + 0.25 * Math.sin(t * 2.4);
            shine(canvas, frame.width / 2, signY, span * 0.3, '#ff3a3a', 0.5 * on, 0.6);
            board(canvas, 'ON AIR', frame.width / 2, signY, span * 0.3, span * 0.1, {
              paper: mix('#a81c24', '#ff4a3c', on),
              ink: '#fff4ea',
              edge: '#ffd0c0',
            });
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            boardFloor(canvas, { frame, toned, foot }, random(4), {
              colours: ['#b87e50', '#9a6440'],
              size: 0.07,
              shine: 0.5,
            });
            // The rug of the players.
            const y = frame.down(0.84);
            for (const [part, colour] of [
              [1, '#8a2c44'],
              [0.95, '#e8b870'],
              [0.9, '#a83a4c'],
              [0.66, '#e0a060'],
              [0.62, '#8a2c44'],
            ] as const) {
              canvas.fillStyle = toned(colour);
              canvas.beginPath();
              canvas.ellipse(frame.width / 2, y, span * 0.58 * part, span * 0.15 * part, 0, 0, Math.PI * 2);
              canvas.fill();
            }
            warm(canvas, frame.width / 2, y, span * 0.7, '#ffc880', 0.8, 0.34);
          },
        },
        {
          depth: 0.5,
          sort: -0.3,
          still: true,
          draw(canvas) {
            drumKit(canvas, toned, kitX, foot + span * 0.13, span * 0.24, '#d8343c', light.shadow);
            for (const x of boxes) speaker(canvas, toned, x, deskTop + span * 0.01, span * 0.16, span * 0.25);
            // The screen between the speakers.
            canvas.fillStyle = toned('#2a2433');
            canvas.fillRect(deskX - span * 0.012, deskTop - span * 0.06, span * 0.024, span * 0.07);
            canvas.beginPath();
            canvas.roundRect(deskX - span * 0.125, deskTop - span * 0.2, span * 0.25, span * 0.155, span * 0.01);
            canvas.fill();
            mixingDesk(canvas, toned, deskX, deskY, deskWidth, light.shadow);
            microphone(canvas, toned, frame.beside(-0.27, 0.24), foot + span * 0.17, span * 0.54, light.shadow);
          },
        },
        {
          depth: 0.5,
          sort: -0.25,
          still: false,
          draw(canvas, t) {
            // Meters along the desk, the sound's shape on the screen, cones that pump.
            const beat = Math.abs(Math.sin(t * Math.PI * 2)) ** 3;
            for (let column = 0; column < 14; column++) {
              const level =
                0.25 + 0.75 * Math.abs(Math.sin(t * (3 + (column % 5) * 0.7) + column * 1.9)) * (0.6 + 0.4 * beat);
              const x = deskX + ((column + 0.5) / 14 - 0.5) * deskWidth * 0.86;
              for (let lamp = 0; lamp < 5; lamp++) {
                canvas.fillStyle = withAlpha(METERS[lamp]!, lamp / 5 < level ? 1 : 0.16);
                canvas.fillRect(x - span * 0.01, deskTop - span * (0.004 + lamp * 0.011), span * 0.02, span * 0.008);
              }
            }
            canvas.fillStyle = '#10283c';
            canvas.fillRect(deskX - span * 0.117, deskTop - span * 0.192, span * 0.234, span * 0.139);
            for (const [row, colour] of ['#4fe0c8', '#ffb84a'].entries()) {
              canvas.fillStyle = colour;
              wave.forEach((height, index) => {
                const tall =
                  span * 0.05 * wave[(index + Math.floor(t * 12) + row * 9) % wave.length]! * (0.5 + 0.5 * height);
                canvas.fillRect(
                  deskX + (index / wave.length - 0.5) * span * 0.22,
                  deskTop - span * (0.155 - row * 0.064) - tall / 2,
                  span * 0.0035,
                  tall,
                );
              });
            }
            glow(canvas, deskX, deskTop - span * 0.12, span * 0.2, '#4fe0c8', 0.25 * light.lamp);
            for (const x of boxes)
              cone(canvas, toned, x, deskTop + span * 0.01 - span * 0.075, span * 0.061 * (1 + 0.05 * beat), '#e8b83c');
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            speaker(canvas, toned, frame.width * 1.03, frame.height * 1.16, span * 0.4, span * 0.46);
            canvas.fillStyle = toned('#2a2433');
            canvas.beginPath();
            canvas.ellipse(frame.width * -0.02, frame.height * 1.02, span * 0.2, span * 0.16, 0, 0, Math.PI * 2);
            canvas.fill();
            cone(canvas, toned, frame.width * -0.02, frame.height * 1.02, span * 0.14, '#d8343c');
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, {
        mirror: 0.07,
        haze: toned('#8a6c88'),
        rim: [withAlpha('#ff7a5a', 0.2), withAlpha('#8a9aff', 0.22)],
        vignette: 0.36,
      }),
    };
  },
};
