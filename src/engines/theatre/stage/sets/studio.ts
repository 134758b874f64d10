/** A cheerful photographer's studio: a roll of coloured paper that sweeps onto the floor, a rug, bunting and confetti, two soft lamps. For subjects that need no place; built for `studio`. */
import {
  type Brush,
  disc,
  downward,
  fillBand,
  glow,
  grain,
  mix,
  polygon,
  sideways,
  withAlpha,
} from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { bunting, confettiOf, paperStar, roundRug } from './parts/party.js';
import { type Room, roomOf } from './parts/room.js';
import { body, box, footShadow, knob, patch, ring, rod, standAt } from './parts/room-clay.js';
import { pottedPlant } from './parts/room-things.js';
import { coloursOf } from './parts/studio-papers.js';

const ground: [number, number] = [0.68, 0.93];

export const studio: SetDesign = {
  name: 'studio',
  indoors: true,
  build(context) {
    const colours = coloursOf(context);
    const room: Room = {
      ...roomOf(context),
      toned: (colour) => (context.light === 'night' ? mix(colour, '#20265c', 0.4) : colour),
    };
    const { frame, span } = room;
    const { side } = context.palette;
    const foot = frame.down(0.66);
    const lamps = ([-1, 1] as const).map((sign) => ({
      sign,
      x: frame.beside(sign * 0.73, 0.455),
      y: frame.down(0.78),
    }));
    const half = paperHalf(room);
    const [paperLeft, paperTop] = [frame.width / 2 - half, frame.down(0.045)];
    const confetti = confettiOf(context.seed + 3, 20);
    const stars = [-0.78, -0.5, 0.47, 0.76].map((aside, index) => ({
      x: frame.width / 2 + half * aside,
      top: paperTop,
      y: frame.down([0.3, 0.21, 0.23, 0.33][index]!),
      radius: span * [0.036, 0.028, 0.03, 0.038][index]!,
      kind: index + context.seed,
    }));
    return {
      layers: [
        {
          depth: 0.5,
          sort: -0.6,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, foot, [...colours.wall]);
            fillBand(canvas, frame, foot - span * 0.02, frame.bottom, [...colours.floor]);
            fillBand(canvas, frame, foot - span * 0.03, foot - span * 0.01, [
              mix(colours.wall[1], '#ffffff', 0.4),
              colours.wall[1],
            ]);
            sweep(canvas, room, colours);
            roundRug(canvas, room, frame.width / 2, frame.down(0.865), half * 0.86, colours.rug);
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        {
          depth: 0.6,
          sort: -0.1,
          still: true,
          draw(canvas) {
            for (const { sign, x, y } of lamps)
              standAt(canvas, room, x, y, () => softbox(canvas, room, sign, colours.lamp));
          },
        },
        {
          depth: 0.6,
          sort: -0.05,
          still: false,
          draw(canvas, t) {
            // The lamps breathe.
            for (const { sign, x, y } of lamps)
              glow(
                canvas,
                x - sign * span * 0.03,
                y - span * 0.53,
                span * 0.3,
                colours.lamp,
                0.34 + 0.05 * Math.sin(t * 1.7 + sign),
              );
          },
        },
        {
          depth: 0.35,
          sort: -0.04,
          still: false,
          draw(canvas, t) {
            const sag = span * 0.06;
            const flags = {
              left: paperLeft,
              right: paperLeft + half * 2,
              y: paperTop + span * 0.02,
              sag,
              flag: span * 0.055,
            };
            bunting(canvas, room, flags, t);
            for (const star of stars) paperStar(canvas, room, star, t);
            const air = { left: paperLeft, top: paperTop, wide: half * 2, high: frame.down(0.8) - paperTop };
            confetti(canvas, room, { ...air, size: span * 0.0065 }, t);
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 5,
          draw(canvas) {
            standAt(canvas, room, 0, frame.height * 1.1, () => pottedPlant(canvas, room, 40, '#e8e0d4', 9));
            standAt(canvas, room, frame.width, frame.height * 1.04, () => photoCamera(canvas, room));
          },
        },
      ],
      ground,
      eye: 0.55,
      standing: true,
      mirror: 0.1,
      shadow: colours.shadow,
      tint: colours.tint,
      haze: colours.paper[1],
      hazeStrength: 0.2,
      rim:
        side > 0
          ? [withAlpha(colours.lamp, 0.14), withAlpha(colours.lamp, 0.3)]
          : [withAlpha(colours.lamp, 0.3), withAlpha(colours.lamp, 0.14)],
      vignette: 0.24,
    };
  },
};

const paperHalf = ({ span, frame }: Room): number => Math.min(span * 0.66, frame.width * 0.47);

/** The paper: from its roll under the ceiling down the wall, round a soft bend and towards us over the floor. */
function sweep(canvas: Brush, room: Room, { paper, lamp, shadow, bright }: ReturnType<typeof coloursOf>): void {
  const { frame, span } = room;
  const half = paperHalf(room);
  const [left, right] = [frame.width / 2 - half, frame.width / 2 + half];
  const top = frame.down(0.045);
  const bend = frame.down(0.64);
  const near = half * 1.75;
  const outline = () => {
    canvas.beginPath();
    canvas.moveTo(left, top);
    canvas.lineTo(right, top);
    canvas.lineTo(right, bend - span * 0.06);
    canvas.quadraticCurveTo(right + half * 0.02, bend + span * 0.02, frame.width / 2 + half * 1.14, bend + span * 0.09);
    canvas.lineTo(frame.width / 2 + near, frame.bottom);
    canvas.lineTo(frame.width / 2 - near, frame.bottom);
    canvas.lineTo(frame.width / 2 - half * 1.14, bend + span * 0.09);
    canvas.quadraticCurveTo(left - half * 0.02, bend + span * 0.02, left, bend - span * 0.06);
    canvas.closePath();
  };
  for (const [shift, alpha] of [
    [0.03, 0.12],
    [0.016, 0.16],
    [0.006, 0.2],
  ] as const) {
    canvas.save();
    canvas.translate(0, span * shift * 0.4);
    canvas.lineWidth = span * shift * 2;
    canvas.strokeStyle = withAlpha(shadow, alpha);
    outline();
    canvas.stroke();
    canvas.restore();
  }
  canvas.save();
  outline();
  const fill = canvas.createLinearGradient(0, top, 0, frame.down(1.05));
  for (const [stop, colour] of [
    [0, mix(paper[0], shadow, 0.12)],
    [0.35, paper[0]],
    [0.58, mix(paper[0], paper[1], 0.7)],
    [0.66, paper[1]],
    [0.75, mix(paper[1], '#ffffff', 0.12)],
    [1, mix(paper[0], paper[1], 0.3)],
  ] as const)
    fill.addColorStop(stop, colour);
  canvas.fillStyle = fill;
  canvas.fill();
  canvas.clip();
  // The lamps' light: a wide pool behind the subject, and one around its feet.
  glow(canvas, frame.width / 2, frame.down(0.46), span * 0.7, lamp, bright * 0.42, 0.85);
  glow(canvas, frame.width / 2, frame.down(0.85), span * 0.75, lamp, bright * 0.7, 0.24);
  for (const x of [left, right]) {
    canvas.fillStyle = sideways(canvas, x - span * 0.05, x + span * 0.05, [
      withAlpha(shadow, 0),
      withAlpha(shadow, 0.14),
      withAlpha(shadow, 0),
    ]);
    canvas.fillRect(x - span * 0.05, top, span * 0.1, bend - top);
  }
  canvas.restore();
  // The roll and its two hooks.
  canvas.fillStyle = downward(canvas, top - span * 0.03, top + span * 0.02, [
    mix(paper[1], '#ffffff', 0.35),
    paper[0],
    mix(paper[0], shadow, 0.4),
  ]);
  canvas.beginPath();
  canvas.roundRect(left - span * 0.012, top - span * 0.03, half * 2 + span * 0.024, span * 0.05, span * 0.022);
  canvas.fill();
  canvas.fillStyle = mix(shadow, '#ffffff', 0.5);
  for (const x of [left - span * 0.012, right + span * 0.012]) disc(canvas, x, top - span * 0.005, span * 0.011, 1.6);
}

/** A square lamp of white cloth on its stand, turned towards the middle. */
function softbox(canvas: Brush, room: Room, sign: -1 | 1, lamp: string): void {
  footShadow(canvas, room, 0, 0, 13);
  for (const x of [-7, 0, 7]) rod(canvas, room, [0, -9, x, x ? -0.4 : 0.8], 1, '#4a5260');
  rod(canvas, room, [0, -6, 0, -44], 1.3, '#5a6270');
  canvas.save();
  canvas.translate(0, -53);
  canvas.scale(-sign, 1);
  // The black back, then the glowing cloth.
  body(canvas, room, [-9, -5, -9, 5, 1, 15, 1, -15], '#3a4250');
  canvas.fillStyle = sideways(canvas, -1, 11, [mix(lamp, '#8fa0b8', 0.25), lamp]);
  polygon(canvas, [
    [0, -15.6],
    [10, -12.4],
    [10, 12.4],
    [0, 15.6],
  ]);
  canvas.fill();
  canvas.strokeStyle = room.toned('#2f3642');
  canvas.lineWidth = 0.9;
  canvas.lineJoin = 'round';
  canvas.stroke();
  canvas.restore();
}

function photoCamera(canvas: Brush, room: Room): void {
  box(canvas, room, -18, -20, 40, 24, '#39404e', 4);
  box(canvas, room, -8, -26, 16, 9, '#39404e', 3);
  knob(canvas, room, 0, -8, 9.4, '#2a303c');
  ring(canvas, 0, -8, 6.6, 1.4, room.toned('#6f7f98'));
  patch(canvas, -15, -17, 5, 3, room.toned('#e2604f'), 1);
}
