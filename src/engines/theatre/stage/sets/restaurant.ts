/** A café and restaurant: tables with cloths and cups, a window to the street, a menu board and a neon CAFE. Built by the stage for `restaurant`. */
import { downward, type fillBand, frameOf, glow, mix, place, polygon, sideways, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { cafeCounter, cafeTable, menuBoard } from './parts/cafe.js';
import { plainWall, tiledFloor } from './parts/floors.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';
import { neonWord } from './parts/lettering.js';
import { pendantLayer } from './parts/pendants.js';
import { cup } from './parts/solids.js';
import { steamLayer } from './parts/steam.js';
import { passersLayer, streetView } from './parts/street-view.js';

const ground: [number, number] = [0.7, 0.94];
const footPart = 0.64;

export const restaurant: SetDesign = {
  name: 'restaurant',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffcf8a' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const narrow = frame.width < span * 1.05;
    const pane = { x: frame.beside(-0.42, 0.3), y: foot - span * 0.335, width: span * 0.62, height: span * 0.38 };
    const boardX = frame.beside(0.66, 0.4);
    const counterX = frame.beside(0.5, 0.34);
    const tables = [
      { x: frame.beside(-0.6, 0.38), y: foot + span * 0.15 },
      { x: frame.beside(0.62, 0.42), y: foot + span * 0.17 },
    ];
    const tableHeight = span * 0.2;
    const sign = neonWord('CAFE', span * 0.115, '#ff6a4a', 1);
    const signX = frame.beside(0.2, narrow ? 0 : 0.2);
    const signY = Math.max(frame.down(0.1), narrow ? foot - span * 0.66 : foot - span * 0.5);
    return {
      layers: [
        {
          depth: 0.12,
          sort: -1,
          still: true,
          draw: (canvas) =>
            streetView(canvas, context, { ...pane, width: pane.width * 1.5, height: pane.height * 1.15 }),
        },
        passersLayer(context, frame, pane, 0.14),
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            canvas.save();
            canvas.beginPath();
            canvas.rect(frame.left, frame.top, frame.right - frame.left, foot - frame.top);
            canvas.rect(pane.x - pane.width / 2, pane.y - pane.height / 2, pane.width, pane.height);
            canvas.clip('evenodd');
            plainWall(
              canvas,
              { frame, toned, foot },
              { colours: ['#e8b878', '#f2cc94', '#f6d8a8'], panel: '#3f7f74', skirting: '#2f5f58' },
            );
            canvas.restore();
            windowOf(canvas, toned, pane, span);
            menuBoard(canvas, toned, boardX, foot - span * 0.36, span * 0.27, span * 0.34);
            for (const x of [signX, boardX])
              warm(canvas, x, foot - span * 0.4, span * 0.5, '#ffc070', 0.4 + 0.5 * light.lamp);
            if (!light.night) warm(canvas, pane.x, pane.y, span * 0.6, light.sun, 0.7);
          },
        },
        {
          depth: 0.31,
          sort: -0.75,
          still: false,
          draw(canvas, t) {
            const flicker = Math.sin(t * 13) * Math.sin(t * 4.1) > 0.86 ? 0.75 : 1;
            if (context.lettered) return;
            glow(canvas, signX, signY, span * 0.32, '#ff6a4a', (0.2 + 0.35 * light.lamp) * flicker, 0.6);
            canvas.globalAlpha = flicker;
            place(canvas, sign, signX, signY);
            canvas.globalAlpha = 1;
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            tiledFloor(canvas, { frame, toned, foot }, { colours: ['#f6e6cc', '#b8543c'], size: 0.085, shine: 0.6 });
            if (!light.night) {
              canvas.save();
              canvas.globalCompositeOperation = 'soft-light';
              canvas.fillStyle = downward(canvas, foot, frame.down(0.95), [
                withAlpha(light.sun, 0.9),
                withAlpha(light.sun, 0),
              ]);
              polygon(canvas, [
                [pane.x - span * 0.24, foot + span * 0.03],
                [pane.x + span * 0.3, foot + span * 0.03],
                [pane.x + span * 0.6, frame.down(0.95)],
                [pane.x - span * 0.2, frame.down(0.95)],
              ]);
              canvas.fill();
              canvas.restore();
            }
            warm(canvas, frame.width / 2, frame.down(0.84), span * 0.8, light.lampColour, 0.3 + 0.6 * light.lamp, 0.3);
          },
        },
        {
          depth: 0.46,
          sort: -0.3,
          still: true,
          draw(canvas) {
            cafeCounter(canvas, toned, counterX, foot + span * 0.05, span * 0.5, light.shadow);
          },
        },
        {
          depth: 0.62,
          sort: -0.15,
          still: true,
          draw(canvas) {
            tables.forEach(({ x, y }, index) => {
              cafeTable(canvas, toned, x, y, tableHeight, index ? '#d8483c' : '#3f6fa8', light.shadow);
            });
          },
        },
        steamLayer(
          tables.flatMap(({ x, y }) => [
            [x - tableHeight * 0.4, y - tableHeight * 1.25] as const,
            [x + tableHeight * 0.42, y - tableHeight * 1.25] as const,
          ]),
          span * 0.13,
          { depth: 0.62, sort: -0.1 },
        ),
        pendantLayer(frame, light, {
          places: narrow
            ? [-0.25, 0.25].map((x) => frame.across(x))
            : [-0.72, -0.24, 0.4, 0.84].map((x) => frame.across(x)),
          y: Math.max(frame.down(0.1), foot - span * 0.6),
          size: 0.15,
          colour: '#d8543c',
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            // The corner of the next table, with a cup on it.
            const y = frame.height * 1.05;
            canvas.fillStyle = toned('#fff8ee');
            canvas.beginPath();
            canvas.ellipse(frame.width * 0.0, y, span * 0.34, span * 0.09, 0, 0, Math.PI * 2);
            canvas.fill();
            cup(canvas, frame.width * 0.045, y - span * 0.03, span * 0.2, toned('#f6e2c8'), toned('#6a3a22'));
            canvas.fillStyle = sideways(canvas, frame.width * 0.95, frame.width * 1.1, [
              toned('#8a5434'),
              toned('#5a3020'),
            ]);
            canvas.beginPath();
            canvas.roundRect(frame.width * 0.96, frame.height * 0.8, span * 0.4, span * 0.5, span * 0.12);
            canvas.fill();
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.08, haze: mix(toned('#f2cc94'), '#ffffff', 0.2) }),
    };
  },
};

function windowOf(
  canvas: Parameters<typeof fillBand>[0],
  toned: (colour: string) => string,
  pane: { x: number; y: number; width: number; height: number },
  span: number,
): void {
  const { x, y, width, height } = pane;
  const left = x - width / 2;
  const top = y - height / 2;
  canvas.strokeStyle = toned('#2f5f58');
  canvas.lineWidth = span * 0.026;
  canvas.strokeRect(left, top, width, height);
  canvas.lineWidth = span * 0.012;
  canvas.beginPath();
  canvas.moveTo(left, top + height * 0.24);
  canvas.lineTo(left + width, top + height * 0.24);
  canvas.moveTo(x, top);
  canvas.lineTo(x, top + height);
  canvas.stroke();
  canvas.fillStyle = withAlpha('#ffffff', 0.12);
  for (const part of [0.08, 0.56]) {
    polygon(canvas, [
      [left + width * part, top],
      [left + width * (part + 0.14), top],
      [left + width * (part + 0.02), top + height],
      [left + width * (part - 0.06), top + height],
    ]);
    canvas.fill();
  }
  // A half curtain on a brass rail, as cafés have.
  const rail = top + height * 0.66;
  for (let fold = 0; fold < 16; fold++) {
    const from = left + (width / 16) * fold;
    canvas.fillStyle = sideways(canvas, from, from + width / 16, [
      toned('#e6d4bc'),
      toned('#fffaf0'),
      toned('#dcc8b0'),
    ]);
    canvas.fillRect(from, rail, width / 16 + 1, height * 0.33);
  }
  canvas.fillStyle = toned('#d8a850');
  canvas.fillRect(left - span * 0.01, rail - span * 0.008, width + span * 0.02, span * 0.012);
  canvas.fillStyle = downward(canvas, top + height, top + height + span * 0.03, [toned('#4f9488'), toned('#24504a')]);
  canvas.fillRect(left - span * 0.03, top + height, width + span * 0.06, span * 0.028);
  // The awning outside, seen from within as a scalloped hem.
  for (let strip = 0; strip < 12; strip++) {
    canvas.fillStyle = toned(strip % 2 ? '#fff4e4' : '#d8483c');
    const from = left + (width / 12) * strip;
    canvas.beginPath();
    canvas.moveTo(from, top + span * 0.01);
    canvas.lineTo(from + width / 12, top + span * 0.01);
    canvas.lineTo(from + width / 12, top + span * 0.045);
    canvas.arc(from + width / 24, top + span * 0.045, width / 24, 0, Math.PI);
    canvas.fill();
  }
}
