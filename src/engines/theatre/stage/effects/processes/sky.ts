/** Lessons of Sun, Earth and Moon: tides, why there are seasons, phases. Called by `process.ts`. */
import { lerp, TURN } from '../../painting/easing.js';
import { glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { type Brush, ballAt, type Draw, dusk, INK, type Picture, type Point, path, round, tag } from './brushes.js';

function stars({ canvas }: Picture): void {
  for (let star = 0; star < 80; star++) {
    canvas.fillStyle = `rgba(255,255,255,${(0.25 + 0.5 * scatter(star, 0.2)).toFixed(2)})`;
    round(canvas, (scatter(star) - 0.5) * 1900, (scatter(star, 0.7) - 0.5) * 1000, 1.5 + 2 * scatter(star, 0.4));
    canvas.fill();
  }
}

/** Seas, land, and the axis it leans on; night on the side away from the light. */
function earthAt(
  canvas: Brush,
  [x, y]: Point,
  radius: number,
  turn: number,
  { lean = 0, dark }: { lean?: number; dark?: number },
): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(lean);
  if (lean) {
    canvas.strokeStyle = '#ffffff';
    canvas.lineWidth = radius * 0.07;
    path(
      canvas,
      [
        [0, -radius * 1.5],
        [0, radius * 1.5],
      ],
      false,
    );
    canvas.stroke();
  }
  ballAt(canvas, 0, 0, radius, '#3f8ee0', 0);
  round(canvas, 0, 0, radius);
  canvas.clip();
  canvas.fillStyle = '#62b452';
  for (let land = 0; land < 6; land++) {
    const own = ((land / 6 + turn) % 1) * 4 - 2;
    canvas.beginPath();
    canvas.ellipse(own * radius, (scatter(land) - 0.5) * radius * 1.2, radius * 0.34, radius * 0.26, 0.5, 0, TURN);
    canvas.fill();
  }
  canvas.fillStyle = '#f4f9ff';
  round(canvas, 0, -radius, radius * 0.5, 0.36);
  canvas.fill();
  round(canvas, 0, radius, radius * 0.5, 0.36);
  canvas.fill();
  if (dark !== undefined) {
    canvas.rotate(dark - lean);
    canvas.fillStyle = 'rgba(8,8,40,0.55)';
    canvas.fillRect(0, -radius * 2, radius * 2, radius * 4);
  }
  canvas.restore();
}

/** The water is drawn towards the Moon, and heaped up on the other side; a shore turns through it. */
export const tides: Draw = (picture) => {
  const { canvas, age } = picture;
  dusk(picture);
  stars(picture);
  const moon = -0.1 + age * 0.05;
  const [x, y] = [560 * Math.cos(moon * TURN), 330 * Math.sin(moon * TURN)];
  canvas.save();
  canvas.rotate(Math.atan2(y, x));
  const swell = canvas.createRadialGradient(0, 0, 150, 0, 0, 320);
  swell.addColorStop(0, '#3f8ee0');
  swell.addColorStop(1, '#9fdcff');
  canvas.fillStyle = swell;
  canvas.globalAlpha = 0.85;
  canvas.beginPath();
  canvas.ellipse(0, 0, 310 + 8 * Math.sin(age * 2), 218, 0, 0, TURN);
  canvas.fill();
  canvas.globalAlpha = 1;
  canvas.strokeStyle = '#e6f6ff';
  canvas.lineWidth = 6;
  canvas.stroke();
  canvas.strokeStyle = 'rgba(255,224,120,0.8)';
  canvas.setLineDash([22, 18]);
  canvas.lineDashOffset = -age * 60;
  path(
    canvas,
    [
      [330, 0],
      [Math.hypot(x, y) - 80, 0],
    ],
    false,
  );
  canvas.stroke();
  canvas.setLineDash([]);
  canvas.restore();
  earthAt(canvas, [0, 0], 190, age * 0.06, {});
  ballAt(canvas, x, y, 66, '#d8d8e0', 4);
  for (const [dx, dy, size] of [
    [-16, -18, 15],
    [20, 12, 19],
    [-10, 26, 10],
  ] as const) {
    canvas.fillStyle = 'rgba(130,130,150,0.6)';
    round(canvas, x + dx, y + dy, size);
    canvas.fill();
  }
  const turned = Math.atan2(y, x);
  const at = (angle: number, far: number): Point => [far * Math.cos(turned + angle), far * Math.sin(turned + angle)];
  tag(picture, 0, [470, -360], [x, y]);
  tag(picture, 1, [-480, 320], at(Math.PI, 290), 0.26);
  tag(picture, 2, [-330, -380], at(-Math.PI / 2, 206), 0.44);
};

/** It leans the same way all year round: now this half has the sun, now the other. */
export const tilt: Draw = (picture) => {
  const { canvas, age } = picture;
  dusk(picture);
  stars(picture);
  canvas.strokeStyle = 'rgba(170,200,255,0.5)';
  canvas.lineWidth = 5;
  canvas.setLineDash([18, 16]);
  canvas.beginPath();
  canvas.ellipse(0, 0, 520, 260, 0, 0, TURN);
  canvas.stroke();
  canvas.setLineDash([]);
  glow(canvas, 0, 0, 330, '#ffd86a', 0.9);
  const turn = 0.5 + age * 0.23;
  const [x, y] = [520 * Math.cos(turn * TURN), 260 * Math.sin(turn * TURN)];
  const size = lerp(70, 104, (y + 260) / 520);
  const globe = (): void => earthAt(canvas, [x, y], size, age * 0.5, { lean: 0.41, dark: Math.atan2(y, x) });
  if (y < 0) globe();
  ballAt(canvas, 0, 0, 116, '#ffc933', 0);
  ballAt(canvas, 0, 0, 90, '#ffe27a', 0);
  if (y >= 0) globe();
  // Its northern half leans towards the sun where it stands at the left.
  tag(picture, 0, [-560, -190], [-500, -40], 0.06);
  tag(picture, 1, [-20, -380], [0, -262], 0.2);
  tag(picture, 2, [560, 190], [510, 40], 0.34);
  tag(picture, 3, [20, 390], [0, 262], 0.48);
};

/** How the Moon stands to the light, and beside it how it looks from here. */
export const moonPhases: Draw = (picture) => {
  const { canvas, age, part } = picture;
  dusk(picture);
  stars(picture);
  for (let ray = 0; ray < 6; ray++) {
    canvas.fillStyle = 'rgba(255,226,130,0.5)';
    path(canvas, [
      [-800, -300 + ray * 120 - 5],
      [-600, -300 + ray * 120],
      [-800, -300 + ray * 120 + 5],
    ]);
    canvas.fill();
  }
  glow(canvas, -900, 0, 420, '#ffdf80', 0.9);
  const [cx, cy] = [-230, 0];
  canvas.strokeStyle = 'rgba(170,200,255,0.5)';
  canvas.lineWidth = 4;
  round(canvas, cx, cy, 270);
  canvas.stroke();
  earthAt(canvas, [cx, cy], 88, age * 0.1, { dark: 0 });
  const turn = Math.PI + Math.min(1, part * 1.04) * TURN;
  const [x, y] = [cx + 270 * Math.cos(-turn), cy + 270 * Math.sin(-turn)];
  ballAt(canvas, x, y, 46, '#4a4a68', 0);
  canvas.fillStyle = '#f4f0dc';
  canvas.beginPath();
  canvas.arc(x, y, 46, Math.PI / 2, -Math.PI / 2);
  canvas.fill();
  faceOf(canvas, [400, -20], 190, (turn - Math.PI) / TURN);
  const phase = Math.round(((turn - Math.PI) / TURN) * 4) % 4;
  canvas.save();
  tag({ ...picture, part: 1 }, phase, [400, 270], undefined, 0);
  canvas.restore();
};

/** @param share 0 new, a half full, 1 new again. */
function faceOf(canvas: Brush, [x, y]: Point, radius: number, share: number): void {
  glow(canvas, x, y, radius * 1.6, '#cfd6ff', 0.35);
  ballAt(canvas, x, y, radius, '#34344e', 5);
  const side = share < 0.5 ? 1 : -1;
  const bulge = Math.cos(share * TURN);
  canvas.fillStyle = '#f6f2de';
  canvas.beginPath();
  canvas.arc(x, y, radius - 4, -Math.PI / 2, Math.PI / 2, side < 0);
  canvas.ellipse(
    x,
    y,
    Math.max(0.5, Math.abs(bulge) * (radius - 4)),
    radius - 4,
    0,
    Math.PI / 2,
    -Math.PI / 2,
    side > 0 ? bulge > 0 : bulge < 0,
  );
  canvas.fill();
  canvas.save();
  round(canvas, x, y, radius - 4);
  canvas.clip();
  for (const [dx, dy, size] of [
    [-60, -50, 50],
    [40, 30, 60],
    [-30, 80, 34],
    [70, -80, 30],
  ] as const) {
    canvas.fillStyle = mix('#34344e', INK, 0.5);
    canvas.globalAlpha = 0.16;
    round(canvas, x + dx, y + dy, size);
    canvas.fill();
  }
  canvas.restore();
}
