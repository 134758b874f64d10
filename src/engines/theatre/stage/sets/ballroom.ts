/** A ballroom: chandeliers, marble columns, tall draped windows, and a chequered floor that mirrors it all. Built by the stage for `ballroom`. */
import { type Brush, cutout, downward, fillBand, frameOf, glow, mix, place, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { plainWall, tiledFloor } from './parts/floors.js';
import { archedWindow, chandelier, column, FLAMES, sparkle } from './parts/hall.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';

const ground: [number, number] = [0.67, 0.94];
const footPart = 0.61;

export const ballroom: SetDesign = {
  name: 'ballroom',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffd27a' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const narrow = frame.width < span * 1.05;
    const eaves = Math.max(frame.down(0.03), foot - span * 0.72);
    const bays = narrow ? [-0.26, 0.26] : [-0.96, -0.44, 0.44, 0.96];
    const columns = narrow ? [-0.52, 0, 0.52] : [-1.24, -0.7, -0.19, 0.19, 0.7, 1.24];
    const wall = (canvas: Brush) => {
      plainWall(
        canvas,
        { frame, toned, foot },
        { colours: ['#e8c89c', '#f6e2c0', '#fcefd8'], panel: '#f8ead0', skirting: '#e0b860' },
      );
      fillBand(canvas, frame, eaves, eaves + span * 0.05, [
        toned('#fff6dc'),
        toned('#e0b050'),
        toned('#fff0cc'),
        toned('#b8843c'),
      ]);
      // A mirror in its gilded arch between the middle columns.
      if (!narrow) {
        canvas.fillStyle = downward(canvas, eaves, foot, [toned('#d8a848'), toned('#9a6a2c')]);
        canvas.beginPath();
        canvas.roundRect(-span * 0.125 + frame.width / 2, eaves + span * 0.1, span * 0.25, foot - eaves - span * 0.26, [
          span * 0.125,
          span * 0.125,
          0,
          0,
        ]);
        canvas.fill();
        canvas.fillStyle = downward(canvas, eaves, foot, [toned('#f4f6f4'), toned('#d8c8b4'), toned('#f0dcc0')]);
        canvas.beginPath();
        canvas.roundRect(
          -span * 0.108 + frame.width / 2,
          eaves + span * 0.117,
          span * 0.216,
          foot - eaves - span * 0.294,
          [span * 0.108, span * 0.108, 0, 0],
        );
        canvas.fill();
      }
      for (const across of bays)
        archedWindow(
          canvas,
          context,
          toned,
          frame.across(across),
          foot - span * 0.06,
          span * 0.3,
          Math.min(span * 0.5, foot - eaves - span * 0.16),
          '#b8243c',
        );
      for (const across of columns)
        column(canvas, toned, frame.across(across), eaves + span * 0.045, foot, span * 0.075);
      for (const across of [-0.3, 0.3, -0.9, 0.9])
        warm(canvas, frame.across(across), foot - span * 0.3, span * 0.6, '#ffca70', 0.25 + 0.6 * light.lamp);
    };
    const size = span * (narrow ? 0.32 : 0.36);
    const lamp = cutout({ left: size * 0.7, right: size * 0.7, up: size * 1.6, down: size * 0.8 }, (canvas) =>
      chandelier(canvas, toned, size),
    );
    const lamps = (
      narrow
        ? [[0, 0.17, 1]]
        : [
            [0, 0.1, 1],
            [-0.44, 0.03, 0.8],
            [0.44, 0.03, 0.8],
            [-0.98, 0.05, 0.85],
            [0.98, 0.05, 0.85],
          ]
    ).map(([across, down, scale]) => ({ x: frame.across(across!), y: frame.down(down!) + span * 0.02, scale: scale! }));
    const next = random(context.seed + 3);
    const motes = Array.from({ length: 22 }, () => ({ x: next(), y: next(), phase: next() * 9 }));
    return {
      layers: [
        { depth: 0.28, sort: -0.9, still: true, draw: wall },
        {
          depth: 0.42,
          sort: -0.6,
          still: true,
          draw(canvas) {
            tiledFloor(canvas, { frame, toned, foot }, { colours: ['#fff4de', '#8a5a4c'], size: 0.1, shine: 0.4 });
            // The hall upside down in the polish.
            canvas.save();
            canvas.beginPath();
            canvas.rect(frame.left, foot, frame.right - frame.left, frame.bottom - foot);
            canvas.clip();
            canvas.globalAlpha = 0.26;
            canvas.translate(0, foot * 2);
            canvas.scale(1, -1);
            for (const across of columns) column(canvas, toned, frame.across(across), eaves, foot, span * 0.075);
            for (const across of bays)
              archedWindow(
                canvas,
                context,
                toned,
                frame.across(across),
                foot - span * 0.06,
                span * 0.3,
                Math.min(span * 0.5, foot - eaves - span * 0.16),
                '#b8243c',
              );
            canvas.restore();
            for (const { x } of lamps) {
              glow(canvas, x, foot + span * 0.16, span * 0.16, '#fff0c0', 0.3 + 0.4 * light.lamp, 1.2);
              warm(canvas, x, foot + span * 0.2, span * 0.4, '#ffd890', 0.4 + 0.5 * light.lamp, 0.5);
            }
            canvas.fillStyle = downward(canvas, foot, foot + span * 0.06, [
              withAlpha('#3a1424', 0.45),
              withAlpha('#3a1424', 0),
            ]);
            canvas.fillRect(frame.left, foot, frame.right - frame.left, span * 0.06);
          },
        },
        {
          depth: 0.4,
          sort: -0.3,
          still: false,
          draw(canvas, t) {
            lamps.forEach(({ x, y, scale }, index) => {
              const turn = 0.004 * Math.sin(t * 0.9 + index * 2);
              glow(canvas, x, y + size * 0.2 * scale, size * 1.5 * scale, '#ffd88a', 0.3 + 0.4 * light.lamp);
              place(canvas, lamp, x, y, { scale, turn });
              FLAMES.forEach(([across, up], flame) => {
                const shine = 0.8 + 0.2 * Math.sin(t * 7 + flame * 2.3 + index);
                glow(canvas, x + across * size * scale, y + up * size * scale, size * 0.075 * scale, '#ffe9a8', shine);
              });
              for (let glint = 0; glint < 3; glint++) {
                const beat = Math.sin(t * 2.1 + glint * 2.1 + index * 1.3);
                if (beat > 0.3)
                  sparkle(
                    canvas,
                    x + Math.sin(glint * 2.6 + index) * size * 0.4 * scale,
                    y + size * scale * (0.3 + 0.18 * glint),
                    size * 0.07 * scale * beat,
                    beat,
                  );
              }
            });
            for (const { x, y, phase } of motes) {
              const beat = 0.5 + 0.5 * Math.sin(t * 1.7 + phase);
              glow(
                canvas,
                frame.width * x + span * 0.02 * Math.sin(t * 0.6 + phase),
                frame.down(0.12 + 0.5 * ((y + t * 0.015) % 1)),
                span * 0.007,
                '#fff2c8',
                0.7 * beat,
              );
            }
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            column(canvas, toned, frame.width * -0.02, frame.top - span * 0.2, frame.bottom, span * 0.14);
            // A heavy curtain on the other side.
            for (let fold = 0; fold < 4; fold++) {
              const x = frame.width * 1.06 - fold * span * 0.035;
              canvas.fillStyle = mix(toned('#a81c38'), fold % 2 ? '#4a0c24' : '#e85a5c', 0.25);
              canvas.beginPath();
              canvas.moveTo(x, frame.top);
              canvas.lineTo(x + span * 0.3, frame.top);
              canvas.lineTo(x + span * 0.3, frame.bottom);
              canvas.lineTo(x + span * 0.03, frame.bottom);
              canvas.quadraticCurveTo(x + span * 0.06, frame.down(0.5), x, frame.top);
              canvas.fill();
            }
          },
        },
      ],
      ground,
      eye: 0.52,
      ...indoorStage(light, {
        mirror: 0.26,
        haze: toned('#fcefd8'),
        rim: [withAlpha('#ffe0a0', 0.2 + 0.15 * light.lamp), withAlpha('#ffe0a0', 0.2 + 0.15 * light.lamp)],
        vignette: 0.3,
      }),
    };
  },
};
