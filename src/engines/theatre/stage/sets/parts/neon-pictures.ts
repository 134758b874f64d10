/**
 * Signs that are pictures of light and move: a cat that waves, a bowl that steams, words that run
 * along the gate. Called by `tokyo-street`; each is painted once in its states and only laid on the frame.
 */
import { JAPANESE, registerFonts } from '../../painting/fonts.js';
import { type Brush, type Cutout, cutout, glow, mix, place, TURN } from '../../painting/paint.js';
import type { Layer, SetContext } from '../../set.js';
import type { Street } from './street.js';

/** A tube of light in a box 2 units wide and high, about its middle. */
type Tube = { colour: string; path(canvas: Brush): void };

const PINK = '#ff6fb8';
const AMBER = '#ffb648';
const CYAN = '#58e6ff';
const RED = '#ff5a4a';

/** Painted as neon: a wide soft stroke of its colour, a white hot thread in it. */
function tubes(size: number, parts: readonly Tube[], board = true): Cutout {
  const reach = size * 1.35;
  return cutout({ left: reach, right: reach, up: reach, down: reach }, (canvas) => {
    canvas.lineCap = 'round';
    canvas.lineJoin = 'round';
    if (board) {
      canvas.fillStyle = 'rgba(24, 14, 44, 0.82)';
      canvas.beginPath();
      canvas.roundRect(-size * 1.15, -size * 1.15, size * 2.3, size * 2.3, size * 0.35);
      canvas.fill();
    }
    const traced = (width: number, colourOf: (colour: string) => string): void => {
      for (const { colour, path } of parts) {
        canvas.save();
        canvas.scale(size, size);
        canvas.beginPath();
        path(canvas);
        canvas.restore();
        canvas.strokeStyle = colourOf(colour);
        canvas.lineWidth = size * width;
        canvas.stroke();
      }
    };
    canvas.filter = `blur(${(size * 0.09).toFixed(2)}px)`;
    traced(0.22, (colour) => colour);
    canvas.filter = 'none';
    traced(0.11, (colour) => colour);
    traced(0.045, (colour) => mix(colour, '#ffffff', 0.8));
  });
}

const head: Tube = {
  colour: AMBER,
  path(canvas) {
    canvas.moveTo(-0.55, -0.25);
    canvas.lineTo(-0.52, -0.85);
    canvas.lineTo(-0.2, -0.62);
    canvas.lineTo(0.2, -0.62);
    canvas.lineTo(0.52, -0.85);
    canvas.lineTo(0.55, -0.25);
    canvas.bezierCurveTo(0.6, 0.2, -0.6, 0.2, -0.55, -0.25);
  },
};
const body: Tube = {
  colour: PINK,
  path(canvas) {
    canvas.moveTo(-0.4, 0.12);
    canvas.bezierCurveTo(-0.7, 0.5, -0.6, 0.9, -0.4, 0.92);
    canvas.lineTo(0.4, 0.92);
    canvas.bezierCurveTo(0.6, 0.9, 0.66, 0.5, 0.42, 0.14);
    canvas.moveTo(-0.25, 0.16);
    canvas.quadraticCurveTo(0, 0.32, 0.25, 0.16);
  },
};
const face = (shut: boolean): Tube => ({
  colour: CYAN,
  path(canvas) {
    for (const side of [-1, 1]) {
      if (shut) {
        canvas.moveTo(side * 0.36, -0.26);
        canvas.quadraticCurveTo(side * 0.24, -0.38, side * 0.14, -0.26);
      } else {
        canvas.moveTo(side * 0.29, -0.28);
        canvas.arc(side * 0.23, -0.28, 0.06, 0, TURN);
      }
      canvas.moveTo(side * 0.34, -0.08);
      canvas.lineTo(side * 0.74, -0.14);
    }
    canvas.moveTo(-0.14, -0.08);
    canvas.quadraticCurveTo(-0.07, 0.02, 0, -0.08);
    canvas.quadraticCurveTo(0.07, 0.02, 0.14, -0.08);
  },
});
const paw = (up: boolean): Tube => ({
  colour: RED,
  path(canvas) {
    canvas.moveTo(0.5, 0.4);
    if (up) canvas.bezierCurveTo(0.95, 0.3, 0.9, -0.2, 0.86, -0.5);
    else canvas.bezierCurveTo(0.9, 0.4, 1.05, 0.3, 1.0, 0.02);
    const [x, y] = up ? [0.84, -0.6] : [0.96, -0.06];
    canvas.moveTo(x + 0.13, y);
    canvas.arc(x, y, 0.13, 0, TURN);
  },
});

const bowl: Tube = {
  colour: RED,
  path(canvas) {
    canvas.moveTo(-0.85, 0.1);
    canvas.lineTo(0.85, 0.1);
    canvas.bezierCurveTo(0.8, 0.6, 0.5, 0.85, 0.35, 0.9);
    canvas.lineTo(-0.35, 0.9);
    canvas.bezierCurveTo(-0.5, 0.85, -0.8, 0.6, -0.85, 0.1);
  },
};
const sticks: Tube = {
  colour: AMBER,
  path(canvas) {
    canvas.moveTo(0.1, 0.05);
    canvas.lineTo(0.85, -0.5);
    canvas.moveTo(0.3, 0.05);
    canvas.lineTo(0.95, -0.35);
    for (const x of [-0.55, -0.3, -0.05]) {
      canvas.moveTo(x, 0.3);
      canvas.quadraticCurveTo(x + 0.12, 0.45, x, 0.6);
    }
  },
};
const steam = (shift: number): Tube => ({
  colour: CYAN,
  path(canvas) {
    for (const x of [-0.5, -0.15]) {
      canvas.moveTo(x + shift, -0.1);
      canvas.bezierCurveTo(x + 0.2 - shift, -0.3, x - 0.2 + shift, -0.55, x + shift * 0.5, -0.85);
    }
  },
});

const RUNNING = 'いらっしゃいませ ・ ようこそ東京へ ・ ネオン祭り ・ ';

/** The words as one strip of lamps. */
function ticker(size: number): Cutout {
  registerFonts();
  const wide = size * [...RUNNING].length * 1.02;
  return cutout({ left: 0, right: wide, up: size * 0.75, down: size * 0.75 }, (canvas) => {
    canvas.font = `${size}px ${JAPANESE}`;
    canvas.textBaseline = 'middle';
    canvas.textAlign = 'left';
    for (const [blur, colour] of [
      [size * 0.16, '#ff8a3c'],
      [0, '#ffe2a0'],
    ] as const) {
      canvas.filter = blur ? `blur(${blur.toFixed(2)}px)` : 'none';
      canvas.fillStyle = colour;
      [...RUNNING].forEach((glyph, index) => {
        canvas.fillText(glyph, index * size * 1.02, 0);
      });
    }
  });
}

/** All of them, before the upper floors of the near houses and under the gate. */
export function neonPictureLayer(context: SetContext, street: Street): Layer {
  const { palette } = context;
  const { frame } = street;
  const { span } = frame;
  const power = 0.55 + 0.45 * palette.lampStrength;
  const aside = (part: number): number => frame.beside(part, Math.abs(part) * 0.56);
  const size = span * 0.108;
  const cat = [
    tubes(size, [body, head, face(false), paw(true)]),
    tubes(size, [body, head, face(true), paw(false)]),
  ] as const;
  const soup = [
    tubes(size * 0.8, [bowl, sticks, steam(0.06)]),
    tubes(size * 0.8, [bowl, sticks, steam(-0.08)]),
  ] as const;
  const words = ticker(span * 0.037);
  const strip = words.bitmap.width;
  const [middle, gate] = street.point(0, 3.25, 1.3);
  const half = (0.86 * street.half * span) / 3.25;
  const catX = aside(-0.45);
  const soupX = aside(0.66);
  return {
    depth: 0.3,
    sort: -0.28,
    still: false,
    calm: true,
    draw(canvas, t) {
      const shine = (buzz: number): number => (Math.sin(t * 31 + buzz) > 0.94 ? 0.55 : 1) * power;
      for (const [x, y, reach, colour, states, pace] of [
        [catX, street.eye - span * 0.34, size, PINK, cat, 2.2],
        [soupX, street.eye - span * 0.04, size * 0.8, RED, soup, 3],
      ] as const) {
        glow(canvas, x, y, reach * 2.1, colour, 0.5 * power * (0.3 + 0.7 * palette.lampStrength));
        canvas.globalAlpha = shine(x);
        place(canvas, states[Math.floor(t * pace) % 2]!, x, y);
        canvas.globalAlpha = 1;
      }
      // The words run from right to left behind a window.
      const y = gate + span * 0.048;
      canvas.save();
      canvas.beginPath();
      canvas.roundRect(middle - half, y - span * 0.026, half * 2, span * 0.052, span * 0.01);
      canvas.fillStyle = 'rgba(22, 12, 36, 0.9)';
      canvas.fill();
      canvas.clip();
      canvas.globalAlpha = power;
      const shift = (t * span * 0.13) % strip;
      for (let left = middle - half - shift; left < middle + half; left += strip) place(canvas, words, left, y);
      canvas.restore();
    },
  };
}
