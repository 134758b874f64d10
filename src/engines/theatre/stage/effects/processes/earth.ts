/** Lessons of the Earth: plates that fold up, a volcano cut open, what is inside the Earth. Called by `process.ts`. */
import { clamp, lerp, TURN, wrap } from '../../painting/easing.js';
import { glow, mix } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import {
  arrow,
  backdrop,
  ballAt,
  between,
  type Draw,
  dusk,
  filled,
  INK,
  type Picture,
  type Point,
  path,
  round,
  tag,
} from './brushes.js';

const LAYERS = ['#7fae4e', '#c98a56', '#e0b070', '#a86a4a', '#8a5a58', '#c08a74'] as const;
const THICK = [26, 46, 44, 48, 46, 50] as const;
const GROUND = 40;

/** Two crusts pushed together: what cannot go anywhere goes up, and every layer with it. */
export const plates: Draw = (picture) => {
  const { canvas, part, age } = picture;
  backdrop(picture, '#9fd4f2', '#d8effa', '#ffe9c9');
  glow(canvas, -520, -380, 260, '#fff6c8', 0.9);
  ballAt(canvas, -560, -370, 56, '#ffd44a', 0);
  const push = between(part, 0.22, 0.9);
  const gap = 46 * (1 - between(part, 0.06, 0.24));
  mantle(picture);
  const rise = (x: number): number => {
    const near = Math.exp(-((x / 260) ** 2));
    const folds = 0.72 + 0.28 * Math.cos(x / 46) + 0.1 * Math.sin(x / 21);
    return push * 400 * near * folds;
  };
  const topOf = (x: number, layer: number): number => {
    const deep = THICK.slice(0, layer).reduce((sum, one) => sum + one, 0);
    const share = 1 - layer / (LAYERS.length + 0.6);
    const roots = push * 70 * Math.exp(-((x / 250) ** 2)) * (layer / LAYERS.length);
    return GROUND + deep - rise(x) * share ** 0.8 + roots + 7 * Math.sin(x / 90 + layer);
  };
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.translate(side * gap, 0);
    const xs = Array.from({ length: 62 }, (_, index) => side * index * 18);
    for (let layer = LAYERS.length - 1; layer >= 0; layer--) {
      const upper = xs.map((x): Point => [x, topOf(x, layer)]);
      const lower = xs.map((x): Point => [x, topOf(x, layer + 1)]).reverse();
      path(canvas, [...upper, ...lower]);
      const tone = side > 0 ? mix(LAYERS[layer]!, '#ffffff', 0.1) : LAYERS[layer]!;
      filled(canvas, GROUND - 300 * push, GROUND + 270, tone, 4);
    }
    if (push > 0.5) {
      const snow = xs.filter((x) => Math.abs(x) < 130);
      path(canvas, [
        ...snow.map((x): Point => [x, topOf(x, 0) - 2]),
        ...snow
          .map(
            (x, index): Point => [
              x,
              topOf(x, 0) + (44 - Math.abs(x) * 0.4) * (index % 2 ? 1.25 : 0.7) * clamp((push - 0.5) * 3),
            ],
          )
          .reverse(),
      ]);
      canvas.fillStyle = '#fdfdff';
      canvas.fill();
    }
    canvas.restore();
  }
  if (push > 0.05 && push < 0.95)
    for (let stone = 0; stone < 7; stone++) {
      const own = wrap(age * 0.8 + scatter(stone));
      ballAt(
        canvas,
        (scatter(stone, 0.3) - 0.5) * 240,
        topOf(0, 0) + 150 * own - 30 * Math.sin(own * Math.PI),
        8,
        '#9a7458',
        0,
      );
    }
  for (const side of [-1, 1]) arrow(picture, [side * 660, GROUND + 120], [side * 470, GROUND + 120], '#ffcf3f', 34);
  tag(picture, 0, [-470, GROUND - 90], [-420, GROUND + 40]);
  tag(picture, 1, [0, 430], undefined, 0.2);
  tag(picture, 2, [330, -270], [110, topOf(110, 0)], 0.66);
};

function mantle({ canvas, age }: Picture): void {
  canvas.fillStyle = mix('#f08030', '#d84a20', 0.3);
  const fill = canvas.createLinearGradient(0, 250, 0, 520);
  fill.addColorStop(0, '#ff9a3c');
  fill.addColorStop(1, '#c8321c');
  canvas.fillStyle = fill;
  canvas.fillRect(-3000, 210, 6000, 2000);
  for (let spot = 0; spot < 16; spot++) {
    const x = wrap(scatter(spot) + (spot % 2 ? 1 : -1) * age * 0.02) * 1800 - 900;
    glow(canvas, x, 360 + 120 * scatter(spot, 0.3), 90, '#ffd060', 0.4, 0.3);
  }
}

/** Cut open: what is molten below is pushed up the vent, and comes out as lava and ash. */
export const volcano: Draw = (picture) => {
  const { canvas, part, age } = picture;
  backdrop(picture, '#7fb2de', '#c9e2f2', '#fbe3c4');
  const rises = between(part, 0.08, 0.46);
  const bursts = between(part, 0.46, 0.54);
  const TOP = -190;
  if (bursts > 0) {
    for (let puff = 0; puff < 22; puff++) {
      const own = clamp((part - 0.46) * 4 - puff * 0.05);
      if (own <= 0) continue;
      const up = own ** 0.6;
      const x = (scatter(puff) - 0.5) * 380 * up + 50 * up;
      const y = TOP - 20 - 250 * up * (0.5 + 0.5 * scatter(puff, 0.4));
      ballAt(
        canvas,
        x,
        y + 6 * Math.sin(age * 2 + puff),
        34 + 46 * up,
        mix('#6a6272', '#a39aa6', scatter(puff, 0.7)),
        0,
      );
    }
    glow(canvas, 0, TOP, 220, '#ffb03a', 0.8 * bursts);
    for (let bomb = 0; bomb < 26; bomb++) {
      const own = wrap(age * 0.75 + scatter(bomb));
      const speed = 0.4 + 0.6 * scatter(bomb, 0.5);
      const x = (scatter(bomb, 0.2) - 0.5) * 520 * own;
      const y = TOP - 560 * speed * own + 620 * own * own;
      ballAt(canvas, x, y, (8 + 7 * scatter(bomb, 0.8)) * bursts, bomb % 3 ? '#ff7a22' : '#ffd34a', 0);
    }
  }
  // The land it stands in, and the mountain itself in layers of old lava and ash.
  canvas.fillStyle = '#8a6a52';
  const land = canvas.createLinearGradient(0, 160, 0, 520);
  for (const [at, tone] of [
    [0, '#7da650'],
    [0.06, '#7da650'],
    [0.07, '#b98458'],
    [0.4, '#9a6a4c'],
    [1, '#5e4048'],
  ] as const)
    land.addColorStop(at, tone);
  canvas.fillStyle = land;
  canvas.fillRect(-3000, 170, 6000, 2000);
  const slope = (share: number, wide: number): Point[] => [
    [-wide * 4.6, 178],
    [-wide * 2.2, lerp(178, TOP, share * 0.36)],
    [-wide * 0.9, lerp(178, TOP, share * 0.8)],
    [-44, lerp(178, TOP, share)],
    [44, lerp(178, TOP, share)],
    [wide * 0.9, lerp(178, TOP, share * 0.8)],
    [wide * 2.2, lerp(178, TOP, share * 0.36)],
    [wide * 4.6, 178],
  ];
  for (const [index, tone] of ['#7a5a4e', '#a4785c', '#6e5150', '#b58a66', '#7a5a56'].entries()) {
    path(canvas, slope(1 - index * 0.17, 112 - index * 15));
    filled(canvas, TOP, 178, tone, 4);
  }
  chamber(picture, rises, TOP);
  if (bursts > 0)
    for (const side of [-1, 1]) {
      const long = between(part, 0.52, 0.94);
      const points = [
        [side * 20, TOP],
        [side * 70, TOP + 60],
        [side * 130, TOP + 150],
        [side * 250, TOP + 250],
        [side * 420, TOP + 352],
      ] as Point[];
      canvas.lineCap = 'round';
      for (const [wide, tone] of [
        [40, '#d8401c'],
        [22, '#ffa53a'],
      ] as const) {
        canvas.strokeStyle = tone;
        canvas.lineWidth = wide;
        canvas.setLineDash([680 * long, 2000]);
        path(canvas, points, false);
        canvas.stroke();
        canvas.setLineDash([]);
      }
    }
  tag(picture, 0, [430, 330], [120, 350]);
  tag(picture, 1, [-420, 20], [-6, 60], 0.26);
  tag(picture, 2, [480, 30], [230, 50], 0.66);
  tag(picture, 3, [-400, -330], [-90, -330], 0.74);
};

function chamber({ canvas, age }: Picture, rises: number, top: number): void {
  const heat = canvas.createRadialGradient(0, 350, 20, 0, 350, 260);
  heat.addColorStop(0, '#ffe070');
  heat.addColorStop(0.5, '#ff8a2a');
  heat.addColorStop(1, '#c9331a');
  canvas.fillStyle = heat;
  round(canvas, 0, 350, 240, 0.44);
  canvas.fill();
  canvas.lineWidth = 6;
  canvas.strokeStyle = '#5a1f1a';
  canvas.stroke();
  const head = lerp(260, top, rises);
  canvas.fillStyle = '#3c2730';
  canvas.fillRect(-30, top, 60, 260 - top);
  canvas.fillStyle = heat;
  path(canvas, [
    [-26, head],
    [26, head],
    [34, 270],
    [-34, 270],
  ]);
  canvas.fill();
  canvas.fillStyle = '#ffd34a';
  round(canvas, 0, head, 26, 0.5);
  canvas.fill();
  for (let bubble = 0; bubble < 12; bubble++) {
    const own = wrap(age * 0.5 + scatter(bubble));
    const x = (scatter(bubble, 0.3) - 0.5) * lerp(260, 30, clamp(own * 2));
    canvas.fillStyle = `rgba(255,244,190,${(0.9 * Math.sin(own * Math.PI)).toFixed(2)})`;
    round(canvas, x, lerp(390, head + 20, own), 7 + 6 * scatter(bubble, 0.9));
    canvas.fill();
  }
}

const SHELLS = [
  ['#4a90c8', 400],
  ['#c8743c', 372],
  ['#e8582c', 330],
  ['#ffa53a', 200],
  ['#fff0a0', 104],
] as const;

/** A wedge is taken out of the globe. */
export const earthInside: Draw = (picture) => {
  const { canvas, part, age } = picture;
  dusk(picture);
  for (let star = 0; star < 70; star++) {
    canvas.fillStyle = `rgba(255,255,255,${(0.3 + 0.5 * scatter(star, 0.2)).toFixed(2)})`;
    round(canvas, (scatter(star) - 0.5) * 1900, (scatter(star, 0.7) - 0.5) * 1000, 2 + 2 * scatter(star, 0.4));
    canvas.fill();
  }
  glow(canvas, -130, 0, 520, '#5a9cff', 0.5);
  ballAt(canvas, -130, 0, 400, '#3f86c8', 5);
  canvas.save();
  round(canvas, -130, 0, 398);
  canvas.clip();
  canvas.fillStyle = '#6fb04e';
  for (const [x, y, wide, tall] of [
    [-320, -190, 170, 110],
    [-240, 130, 100, 170],
    [60, -300, 210, 90],
    [-430, 40, 90, 60],
  ] as const) {
    canvas.beginPath();
    canvas.ellipse(x + 10 * Math.sin(age * 0.4), y, wide, tall, 0.4, 0, TURN);
    canvas.fill();
  }
  canvas.restore();
  const open = between(part, 0.06, 0.4) * TURN * 0.14;
  if (open > 0.02) {
    for (const [tone, radius] of SHELLS) {
      canvas.beginPath();
      canvas.moveTo(-130, 0);
      canvas.arc(-130, 0, radius, -open, open);
      canvas.closePath();
      canvas.fillStyle = tone;
      canvas.fill();
      canvas.lineWidth = 4;
      canvas.strokeStyle = mix(tone, INK, 0.4);
      canvas.stroke();
    }
    glow(canvas, -130, 0, 190, '#fff6c0', 0.7 + 0.2 * Math.sin(age * 3));
  }
  tag(picture, 0, [520, -300], [210, -140], 0.4);
  tag(picture, 1, [560, -110], [140, -90], 0.5);
  tag(picture, 2, [560, 80], [30, 40], 0.6);
  tag(picture, 3, [520, 270], [-80, 30], 0.7);
};
