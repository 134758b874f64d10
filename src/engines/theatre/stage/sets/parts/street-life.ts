/** What moves over and along the street: lanterns, passers-by; and the gate at its head. */
import { JAPANESE, registerFonts } from '../../painting/fonts.js';
import {
  type Brush,
  type Cutout,
  cutout,
  disc,
  downward,
  glow,
  mix,
  multiply,
  place,
  polygon,
  sideways,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { lights } from './shop-fronts.js';
import type { Street } from './street.js';

function lanternCutout(palette: Palette, size: number, colour: string): Cutout {
  return cutout({ left: size * 0.7, right: size * 0.7, up: size * 0.2, down: size * 1.5 }, (canvas) => {
    const paper = mix(tone(palette, colour), colour, 0.3 + 0.6 * palette.lampStrength);
    const tones = tonesOf(paper, '#fff0c0', '#5a0a24', 1);
    canvas.fillStyle = sideways(canvas, -size * 0.5, size * 0.5, [
      tones.shade,
      tones.base,
      mix(tones.light, '#ffe9a0', 0.5 * palette.lampStrength),
      tones.base,
      tones.shade,
    ]);
    canvas.beginPath();
    canvas.ellipse(0, size * 0.62, size * 0.5, size * 0.56, 0, 0, TURN);
    canvas.fill();
    canvas.strokeStyle = withAlpha(tones.shade, 0.5);
    canvas.lineWidth = size * 0.035;
    for (let rib = 0; rib < 5; rib++) {
      const y = size * (0.24 + rib * 0.19);
      const half = size * 0.5 * Math.sqrt(Math.max(0, 1 - ((y - size * 0.62) / (size * 0.56)) ** 2));
      canvas.beginPath();
      canvas.ellipse(0, y, half, size * 0.04, 0, 0, Math.PI);
      canvas.stroke();
    }
    canvas.fillStyle = tone(palette, '#2a1a28');
    canvas.fillRect(-size * 0.2, size * 0.03, size * 0.4, size * 0.09);
    canvas.fillRect(-size * 0.2, size * 1.12, size * 0.4, size * 0.09);
  });
}

/** Two strings of paper lanterns over the road that sway. */
export function lanternLayer(
  context: SetContext,
  street: Street,
  away: number,
  rise: number,
  depth: number,
  sort: number,
  count: number,
): Layer {
  const { palette } = context;
  const { span } = street.frame;
  const size = (0.1 * span) / away;
  const kinds = ['#ff5440', '#fff0d0'].map((colour) => lanternCutout(palette, size, colour));
  const [leftX, y] = street.point(-1, away, rise);
  const [rightX] = street.point(1, away, rise);
  const sag = (0.12 * span) / away;
  return {
    depth,
    sort,
    still: false,
    calm: true,
    draw(canvas, t) {
      canvas.strokeStyle = tone(palette, '#2a2038');
      canvas.lineWidth = Math.max(0.8, size * 0.05);
      canvas.beginPath();
      canvas.moveTo(leftX, y);
      canvas.quadraticCurveTo((leftX + rightX) / 2, y + sag * 2, rightX, y);
      canvas.stroke();
      for (let index = 0; index < count; index++) {
        const part = (index + 0.5) / count;
        const x = leftX + (rightX - leftX) * part;
        const hang = y + sag * 4 * part * (1 - part);
        if (palette.lampStrength > 0.2)
          glow(canvas, x, hang + size * 0.6, size * 1.6, '#ff9a4a', 0.45 * palette.lampStrength);
        place(canvas, kinds[index % 2]!, x, hang, {
          turn: (0.008 + 0.03 * palette.wind) * Math.sin(t * 1.6 + index * 0.9),
        });
      }
    },
  };
}

/** Passers-by under umbrellas: far down the road they cross it, `near` ones walk along the shops on both sides. */
export function crowdLayer(context: SetContext, street: Street, near = false): Layer {
  const { palette } = context;
  const { span } = street.frame;
  const next = random(context.seed + (near ? 23 : 8));
  const rain = palette.wetness > 0.5;
  const people = Array.from({ length: near ? 7 : 9 }, (_, index) => ({
    across: near ? (index % 2 ? 1 : -1) * (0.74 + 0.16 * next()) : (next() - 0.5) * 1.3,
    away: near ? 2.1 + 1.5 * next() : 4 + 2.2 * next(),
    pace: (next() < 0.5 ? -1 : 1) * (0.04 + 0.04 * next()),
    phase: next() * 9,
    umbrella: rain || next() < 0.3,
    colour: tone(palette, ['#3a3464', '#4f3a5c', '#33486e'][index % 3]!, 0.3),
    cover: mix(tone(palette, lights[index % lights.length]!, 0.35), palette.haze, 0.2),
  })).sort((one, other) => other.away - one.away);
  return {
    depth: near ? 0.3 : 0.12,
    sort: near ? -0.05 : -0.06,
    still: false,
    calm: true,
    draw(canvas, t) {
      for (const { across, away: start, pace, phase, umbrella, colour, cover } of people) {
        const along = near ? across : ((((across + t * pace + 0.75) % 1.5) + 1.5) % 1.5) - 0.75;
        const away = near ? start + Math.sin(t * pace * 4 + phase) * 0.35 : start;
        const [x, foot] = street.point(along, away, 0);
        const height = (0.3 * span) / away;
        const y = foot - Math.abs(Math.sin(t * 5 + phase)) * height * 0.03;
        canvas.fillStyle = colour;
        const stride = Math.sin(t * 5 + phase) * height * 0.1;
        polygon(canvas, [
          [x - height * 0.1, y - height * 0.5],
          [x + height * 0.1, y - height * 0.5],
          [x + stride + height * 0.03, foot],
          [x + stride - height * 0.04, foot],
          [x, y - height * 0.25],
          [x - stride + height * 0.04, foot],
          [x - stride - height * 0.03, foot],
        ]);
        canvas.fill();
        canvas.beginPath();
        canvas.roundRect(x - height * 0.13, y - height * 0.8, height * 0.26, height * 0.42, height * 0.1);
        canvas.fill();
        disc(canvas, x, y - height * 0.89, height * 0.1);
        if (umbrella) {
          canvas.fillStyle = cover;
          canvas.beginPath();
          canvas.ellipse(x, y - height * 0.98, height * 0.36, height * 0.24, 0, Math.PI, 0);
          canvas.fill();
        }
      }
    },
  };
}

/** The gate at the head of the shopping street, with its name. */
export function paintArch(canvas: Brush, context: SetContext, street: Street): void {
  registerFonts();
  const { palette } = context;
  const { span } = street.frame;
  const away = 3.25;
  const [leftX, topY] = street.point(-0.92, away, 1.3);
  const [rightX, footY] = street.point(0.92, away, 0);
  const scale = span / away;
  const metal = tonesOf(tone(palette, '#c8483f', 0.12));
  for (const x of [leftX, rightX]) {
    canvas.fillStyle = sideways(canvas, x - scale * 0.03, x + scale * 0.03, [metal.light, metal.base, metal.shade]);
    canvas.fillRect(x - scale * 0.028, topY, scale * 0.056, footY - topY);
  }
  const middle = (leftX + rightX) / 2;
  const board = tonesOf(mix(tone(palette, '#2f5fb0', 0.1), '#3f7fe0', 0.4 * palette.lampStrength));
  canvas.fillStyle = downward(canvas, topY - scale * 0.2, topY + scale * 0.16, [board.light, board.base, board.shade]);
  canvas.beginPath();
  canvas.moveTo(leftX - scale * 0.06, topY + scale * 0.12);
  canvas.quadraticCurveTo(middle, topY - scale * 0.12, rightX + scale * 0.06, topY + scale * 0.12);
  canvas.lineTo(rightX + scale * 0.06, topY - scale * 0.1);
  canvas.quadraticCurveTo(middle, topY - scale * 0.4, leftX - scale * 0.06, topY - scale * 0.1);
  canvas.fill();
  canvas.strokeStyle = mix('#ffd24f', '#ffffff', 0.3);
  canvas.globalAlpha = 0.4 + 0.6 * palette.lampStrength;
  canvas.lineWidth = scale * 0.02;
  canvas.stroke();
  canvas.globalAlpha = 1;
  canvas.font = `${(scale * 0.18).toFixed(1)}px ${JAPANESE}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  [...'ゆめみ通り'].forEach((glyph, index) => {
    const part = (index - 2) / 2;
    const x = middle + part * scale * 0.45;
    const y = topY - scale * 0.125 + part * part * scale * 0.05;
    glow(canvas, x, y, scale * 0.2, '#ffe08a', 0.45 * palette.lampStrength);
    canvas.fillStyle = mix(multiply('#fff6dc', palette.ambient), '#fffbe8', palette.lampStrength);
    canvas.fillText(glyph, x, y);
  });
}
