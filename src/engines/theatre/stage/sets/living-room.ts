/** A cosy room: a window with the real weather in it, sofa, books, plants, a clock and a lamp. Built by the stage for `living-room`. */
import {
  disc,
  downward,
  fillBand,
  frameOf,
  glow,
  grain,
  mix,
  multiply,
  polygon,
  sideways,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign } from '../set.js';
import { paintPicture, paintPlant, paintShelf, paintSofa, type Toner, wallFoot } from './parts/furniture.js';
import { paintPendulumClock } from './parts/pendulum-clock.js';
import { paintWall } from './parts/wallpaper.js';
import { outsideLayer, paintView, paintWindowFrame, windowPane } from './parts/window.js';

const ground: [number, number] = [0.71, 0.94];

/** Indoors the hour comes through the window and from the lamp; the weather stays behind the glass. */
const ROOMS: Record<SetContext['light'], { light: string; tint: string; sun: string; lamp: number; shadow: string }> = {
  morning: { light: '#fff3e0', tint: '#fff4e6', sun: '#fff0c0', lamp: 0.2, shadow: '#5f4650' },
  day: { light: '#ffffff', tint: '#fffaf2', sun: '#fffdf0', lamp: 0.1, shadow: '#4f4450' },
  sunset: { light: '#ffd8b8', tint: '#ffe2c8', sun: '#ffb670', lamp: 0.6, shadow: '#4a2c40' },
  night: { light: '#b08a86', tint: '#ffdcb8', sun: '#8fa4e8', lamp: 1, shadow: '#1c1228' },
};

export const livingRoom: SetDesign = {
  name: 'living-room',
  indoors: true,
  build(context) {
    const { palette } = context;
    const room = ROOMS[context.light];
    const dull = 1 - palette.sun.strength;
    const light = mix(room.light, multiply(room.light, '#c3cad6'), context.light === 'night' ? 0 : dull * 0.5);
    const toned: Toner = (colour) => multiply(colour, light);
    const wide = frameOf(context);
    // In a narrow frame furniture is measured by the width, so that more of it is seen.
    const frame = { ...wide, span: Math.min(wide.span, wide.width) };
    const { span } = frame;
    const { side } = palette;
    const lampGlow = Math.max(room.lamp, dull * 0.55);
    const pane = windowPane(frame);
    const foot = frame.down(wallFoot);
    const lampX = frame.beside(0.74, 0.43);
    const sofaX = frame.beside(0.43, 0.27);
    const clockX = frame.beside(0.13, 0.14);
    const clockY = frame.down(0.25);
    const pendantX = frame.beside(0.25, 0.24);
    const shelfX = frame.beside(-0.72, 0.5);
    return {
      layers: [
        {
          depth: 0.08,
          sort: -1,
          still: true,
          draw: (canvas) =>
            paintView(canvas, context, frame, { ...pane, width: pane.width * 1.5, height: pane.height * 1.4 }),
        },
        outsideLayer(context, frame, { ...pane, width: pane.width * 1.1, height: pane.height * 1.1 }),
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            paintWall(canvas, frame, toned, pane);
            paintWindowFrame(canvas, frame, toned, pane, side);
            // A shelf of pictures over the sofa.
            paintPicture(canvas, toned, sofaX - span * 0.06, frame.down(0.3), span * 0.13, span * 0.17, 0);
            paintPicture(canvas, toned, sofaX + span * 0.11, frame.down(0.29), span * 0.11, span * 0.13, 1);
            paintPicture(canvas, toned, frame.across(-1.05), frame.down(0.3), span * 0.16, span * 0.2, 1);
            if (palette.sun.strength > 0.2) glow(canvas, pane.x, pane.y, span * 0.5, room.sun, 0.35);
            if (lampGlow > 0.2) {
              canvas.save();
              canvas.globalCompositeOperation = 'soft-light';
              glow(canvas, lampX, frame.down(0.3), span * 0.65, '#ffd48a', lampGlow);
              glow(canvas, pendantX, frame.down(0.24), span * 0.7, '#ffd48a', lampGlow);
              canvas.restore();
              glow(canvas, lampX, frame.down(0.32), span * 0.4, palette.lamp, lampGlow * 0.4);
            }
          },
        },
        {
          depth: 0.3,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            paintPendulumClock(canvas, toned, clockX, clockY, span * 0.055, t);
          },
        },
        {
          depth: 0.55,
          sort: -0.3,
          still: true,
          draw(canvas) {
            const bottom = frame.bottom;
            const next = random(6);
            // Below the boards, whose slanting edges would let the dark through.
            fillBand(canvas, frame, foot, bottom, [toned('#d9a066'), toned('#bf8450')]);
            const rows = 30;
            for (let index = -rows; index < rows; index++) {
              const far = (part: number) => frame.width / 2 + part * span * 0.075;
              const near = (part: number) => frame.width / 2 + part * span * 0.16;
              const wood = mix('#d9a066', '#bf8450', next());
              canvas.fillStyle = downward(canvas, foot, bottom, [
                toned(mix(wood, '#f6e0c0', 0.25)),
                toned(wood),
                toned(mix(wood, '#7a4a34', 0.3)),
              ]);
              canvas.beginPath();
              canvas.moveTo(far(index), foot);
              canvas.lineTo(far(index + 1) + 1, foot);
              canvas.lineTo(near(index + 1) + 1, bottom);
              canvas.lineTo(near(index), bottom);
              canvas.fill();
              canvas.strokeStyle = 'rgba(80,40,30,0.16)';
              canvas.lineWidth = span * 0.002;
              canvas.beginPath();
              canvas.moveTo(far(index), foot);
              canvas.lineTo(near(index), bottom);
              canvas.stroke();
            }
            canvas.fillStyle = downward(canvas, foot, foot + span * 0.08, ['rgba(50,20,30,0.35)', 'rgba(50,20,30,0)']);
            canvas.fillRect(frame.left, foot, frame.right - frame.left, span * 0.08);
            // The rug where the actors play.
            const rugY = frame.down(0.835);
            for (const [part, colour] of [
              [1, '#e8745c'],
              [0.93, '#fff0dc'],
              [0.86, '#f08f72'],
              [0.62, '#ffe6c6'],
              [0.55, '#f3a184'],
            ] as const) {
              canvas.fillStyle = toned(colour);
              disc(canvas, frame.width / 2, rugY, span * 0.62 * part, 0.24);
            }
            if (palette.sun.strength > 0.2 && context.light !== 'night') {
              // The window's light on the floor.
              canvas.save();
              canvas.globalCompositeOperation = 'soft-light';
              canvas.fillStyle = withAlpha(room.sun, 0.75 * palette.sun.strength);
              for (const column of [0, 1]) {
                const left = pane.x - span * 0.2 + column * span * 0.22;
                polygon(canvas, [
                  [left, frame.down(0.7)],
                  [left + span * 0.19, frame.down(0.7)],
                  [left + span * 0.27 - side * span * 0.12, frame.down(0.92)],
                  [left - side * span * 0.12, frame.down(0.92)],
                ]);
                canvas.fill();
              }
              canvas.restore();
            }
            if (lampGlow > 0.3) {
              canvas.save();
              canvas.globalCompositeOperation = 'soft-light';
              glow(canvas, frame.width / 2, rugY, span * 0.7, '#ffd48a', lampGlow * 0.9, 0.35);
              canvas.restore();
            }
            grain(canvas, frame.left, foot, frame.right - frame.left, bottom - foot);
          },
        },
        {
          depth: 0.38,
          sort: -0.2,
          still: true,
          draw(canvas) {
            paintShelf(canvas, frame, toned, shelfX, span * 0.3, span * 0.48, 5);
            paintPlant(canvas, toned, shelfX + span * 0.04, foot + span * 0.035 - span * 0.48, span * 0.13, 3, side);
            paintSofa(canvas, frame, toned, sofaX, span * 0.54);
            // The floor lamp's stand; its shade shines in a layer of its own.
            const base = foot + span * 0.05;
            glow(canvas, lampX, base, span * 0.08, toned('#2a1830'), 0.5, 0.25);
            canvas.fillStyle = toned('#7a5a40');
            disc(canvas, lampX, base, span * 0.05, 0.25);
            canvas.fillRect(lampX - span * 0.005, base - span * 0.42, span * 0.01, span * 0.42);
            const shade = tonesOf(mix(toned('#ffe9c0'), '#ffdf9a', lampGlow));
            canvas.fillStyle = downward(canvas, base - span * 0.5, base - span * 0.37, [
              shade.base,
              mix(shade.light, '#ffffff', lampGlow * 0.5),
              shade.base,
            ]);
            polygon(canvas, [
              [lampX - span * 0.05, base - span * 0.5],
              [lampX + span * 0.05, base - span * 0.5],
              [lampX + span * 0.085, base - span * 0.37],
              [lampX - span * 0.085, base - span * 0.37],
            ]);
            canvas.fill();
            if (lampGlow > 0.15) glow(canvas, lampX, base - span * 0.42, span * 0.26, palette.lamp, lampGlow * 0.75);
          },
        },
        {
          depth: 0.5,
          sort: -0.1,
          still: false,
          draw(canvas, t) {
            // A pendant lamp that swings a little.
            const length = frame.down(0.03) - frame.top + span * 0.03;
            canvas.save();
            canvas.translate(pendantX, frame.top);
            canvas.rotate(0.012 * Math.sin(t * 1.2));
            canvas.fillStyle = toned('#4a3a40');
            canvas.fillRect(-span * 0.003, 0, span * 0.006, length);
            const shade = tonesOf(mix(toned('#f6c35c'), '#ffdf9a', lampGlow * 0.4));
            canvas.fillStyle = sideways(
              canvas,
              -span * 0.09,
              span * 0.09,
              side > 0 ? [shade.shade, shade.base, shade.light] : [shade.light, shade.base, shade.shade],
            );
            canvas.beginPath();
            canvas.ellipse(0, length + span * 0.06, span * 0.09, span * 0.07, 0, Math.PI, 0);
            canvas.fill();
            canvas.fillStyle = mix(toned('#fff3d8'), '#fff3c8', lampGlow);
            disc(canvas, 0, length + span * 0.06, span * 0.084, 0.18);
            if (lampGlow > 0.15) {
              glow(canvas, 0, length + span * 0.07, span * 0.28, palette.lamp, lampGlow * 0.7);
              glow(canvas, 0, length + span * 0.065, span * 0.07, '#ffffff', lampGlow);
            }
            canvas.restore();
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 4,
          draw(canvas) {
            paintPlant(canvas, toned, frame.width * 0.0, frame.height * 1.14, span * 0.5, 9, side);
            // The back of an armchair.
            const cloth = tonesOf(toned('#d9735c'), '#ffe0c0', '#3a1430', 1);
            const x = frame.width * 1.05;
            canvas.fillStyle = downward(canvas, frame.height - span * 0.2, frame.height * 1.1, [
              cloth.light,
              cloth.base,
              cloth.shade,
            ]);
            canvas.beginPath();
            canvas.roundRect(x - span * 0.16, frame.height - span * 0.19, span * 0.4, span * 0.5, span * 0.09);
            canvas.fill();
          },
        },
      ],
      ground,
      eye: 0.55,
      standing: true,
      shadow: room.shadow,
      tint: room.tint,
      haze: toned('#dfe6d8'),
      hazeStrength: 0.15,
      rim:
        context.light === 'night'
          ? [withAlpha(palette.lamp, 0.2), withAlpha(palette.lamp, 0.35)]
          : side > 0
            ? ['rgba(255,255,255,0.05)', withAlpha(room.sun, 0.3)]
            : [withAlpha(room.sun, 0.35), 'rgba(255,255,255,0.05)'],
      vignette: 0.28,
    };
  },
};
