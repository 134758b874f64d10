/** Lessons of the body, cut open: a heart that pumps, lungs that breathe, a way that food goes. Called by `process.ts`. */
import { lerp, TURN, wrap } from '../../painting/easing.js';
import { mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import {
  along,
  arrow,
  ballAt,
  blob,
  type Draw,
  dots,
  filled,
  INK,
  letters,
  type Point,
  paper,
  path,
  round,
  tag,
  tube,
} from './brushes.js';

/** A chest that widens, air that comes in, and the muscle under it that goes down. */
export const lungs: Draw = (picture) => {
  const { canvas, age } = picture;
  paper(picture, '#f2fbff', '#d6e8f0');
  const breath = 0.5 - 0.5 * Math.cos(age * TURN * 0.42);
  const comesIn = Math.sin(age * TURN * 0.42) > 0;
  canvas.lineCap = 'round';
  for (let rib = 0; rib < 5; rib++)
    for (const side of [-1, 1]) {
      canvas.strokeStyle = 'rgba(190,178,160,0.55)';
      canvas.lineWidth = 20;
      canvas.beginPath();
      const wide = 330 + 30 * breath;
      canvas.ellipse(
        0,
        -150 + rib * 92 - 12 * breath,
        wide,
        90,
        0,
        side > 0 ? -0.5 : Math.PI - 0.9,
        side > 0 ? 0.9 : Math.PI + 0.5,
      );
      canvas.stroke();
    }
  for (const side of [-1, 1]) {
    const swell = 1 + 0.13 * breath;
    canvas.save();
    canvas.translate(side * 64, -60);
    canvas.scale(side * swell, swell);
    blob(canvas, dots('10 -190, 80 -220, 170 -110, 230 60, 236 220, 140 250, 30 214, 20 60'));
    filled(canvas, -220, 250, '#ef8e96', 7);
    for (const branch of [
      dots('0 -60, 70 -40, 130 -90, 150 -140'),
      dots('0 -60, 80 0, 150 10, 196 60'),
      dots('0 -60, 60 60, 110 130, 170 200'),
      dots('40 10, 60 110, 60 190'),
    ] as Point[][])
      tube(canvas, branch, 22, '#f6dcc8');
    for (let bag = 0; bag < 16; bag++) {
      const at = along(dots('150 -130, 190 50, 160 190, 60 186'), bag / 15);
      ballAt(canvas, at[0] + 14 * Math.sin(bag * 2.6), at[1] + 10 * Math.cos(bag * 1.9), 13 + 5 * breath, '#f7b0b4', 3);
    }
    canvas.restore();
  }
  tube(canvas, dots('0 -520, 0 -300, 0 -150'), 62, '#f3d8c2');
  tube(canvas, dots('0 -170, -40 -130, -84 -110'), 44, '#f3d8c2');
  tube(canvas, dots('0 -170, 40 -130, 84 -110'), 44, '#f3d8c2');
  for (let ring = 0; ring < 6; ring++) {
    canvas.strokeStyle = 'rgba(150,110,90,0.5)';
    canvas.lineWidth = 6;
    path(
      canvas,
      [
        [-26, -460 + ring * 46],
        [26, -460 + ring * 46],
      ],
      false,
    );
    canvas.stroke();
  }
  const low = 300 + 54 * breath;
  canvas.beginPath();
  canvas.moveTo(-370, 330);
  canvas.quadraticCurveTo(0, low - 130, 370, 330);
  canvas.quadraticCurveTo(0, low - 70, -370, 330);
  filled(canvas, 200, 360, '#b8504e', 6);
  for (let drop = 0; drop < 14; drop++) {
    const side = drop % 2 ? 1 : -1;
    const line: Point[] = [
      [0, -520],
      [0, -180],
      [side * 90, -100],
      [side * (150 + 40 * scatter(drop)), 60 * scatter(drop, 0.4) + 40],
    ];
    const own = wrap(drop / 14 + breath * 0.5);
    const [x, y] = along(line, comesIn ? own : 1 - own);
    ballAt(canvas, x, y, 13, comesIn ? '#56b4ff' : '#9a8ea6', 3);
  }
  letters(canvas, comesIn ? 'O₂' : 'CO₂', 110, -440, 46, comesIn ? '#1f74c8' : '#6a5a78');
  arrow(picture, [58, comesIn ? -480 : -400], [58, comesIn ? -400 : -480], comesIn ? '#56b4ff' : '#b0a4bc', 16);
  tag(picture, 0, [-330, -380], [-14, -330]);
  tag(picture, 1, [540, -180], [250, -60]);
  tag(picture, 2, [540, 60], [200, 60]);
  tag(picture, 3, [-500, 390], [-160, 290]);
};

const GUT: readonly Point[] = dots(
  '-62 -360, -8 -340, 0 -270, 0 -110, 30 -60, 96 -30, 104 40, 40 78, -60 60, -96 110, 60 130, 96 170, -80 196, -84 240, 70 250, 50 300, -130 320, -160 200, -160 60, 0 16, 160 60, 166 240, 110 340, 0 372, 0 450',
);

export const digestion: Draw = (picture) => {
  const { canvas, age, part } = picture;
  paper(picture, '#f4fbf2', '#dcead4');
  // Whose stomach it is: a head seen from aside and a trunk.
  blob(
    canvas,
    dots(
      '-120 -500, 60 -510, 120 -430, 96 -300, 60 -250, 230 -190, 290 -60, 250 200, 230 520, -230 520, -250 200, -290 -60, -230 -190, -60 -250, -80 -290, -150 -320, -170 -380',
    ),
  );
  filled(canvas, -500, 500, '#f6d2b4', 7);
  canvas.fillStyle = INK;
  round(canvas, -86, -420, 13);
  canvas.fill();
  tube(canvas, dots('-130 -352, -40 -356, -4 -320, 0 -240, 0 -90'), 44, '#e89a94');
  tube(canvas, dots('0 130, -60 60, -160 60, -166 200, -140 320, -166 60'), 4, '#c87a6a');
  tube(canvas, dots('-130 330, -168 200, -160 60, 0 20, 160 60, 172 240, 110 350, 0 372, 0 480'), 68, '#c98a72');
  tube(
    canvas,
    dots('60 70, -70 66, -90 112, 70 126, 96 170, -80 194, -84 240, 80 250, 50 304, -110 318'),
    40,
    '#f0a4a0',
  );
  const kneads = 1 + 0.05 * Math.sin(age * 5);
  canvas.save();
  canvas.translate(70, -30);
  canvas.scale(kneads, 2 - kneads);
  blob(canvas, dots('-84 -80, -50 -70, 20 -92, 70 -40, 66 40, -10 84, -60 70, 0 40, -10 -20'));
  filled(canvas, -90, 90, '#e2777a', 6);
  canvas.restore();
  blob(canvas, dots('-190 -70, -60 -100, 16 -80, -20 -30, -120 10, -190 -10'));
  filled(canvas, -100, 10, '#a8584e', 5);
  const runs = Math.min(1, part * 1.08);
  for (let bite = 0; bite < 5; bite++) {
    const share = runs - bite * 0.035;
    if (share < 0 || share > 0.98) continue;
    const [x, y] = along(GUT, share);
    ballAt(canvas, x, y, 17 - 7 * share, mix('#7ac04a', '#8a6238', Math.min(1, share * 1.5)), 3);
  }
  if (runs < 0.12) ballAt(canvas, lerp(-330, -150, runs / 0.12), -356, 40 * (1 - runs * 4), '#e0443c', 4);
  tag(picture, 0, [-480, -300], [-110, -352]);
  tag(picture, 1, [430, -270], [6, -200]);
  tag(picture, 2, [470, -60], [120, -20]);
  tag(picture, 3, [-500, 150], [-40, 190]);
  tag(picture, 4, [480, 220], [170, 200]);
};
