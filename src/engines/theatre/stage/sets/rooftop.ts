/** A flat roof high over a city: planters and a string of lamps, a water tank, towers all around and traffic far below. Built by the stage for `rooftop`. */
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, disc, downward, glow, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { bar, contact, floor, foreground, type Kit, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';
import { blockRow, cityGlow } from './parts/skyscrapers.js';

const eye = 0.5;
const ground: [number, number] = [0.72, 0.94];
const BULBS = ['#ffd98a', '#ffc06a', '#ffe9b8'] as const;

export const rooftop: SetDesign = {
  name: 'rooftop',
  build(context) {
    const kit = kitOf(context, 73);
    const { frame, span, palette } = kit;
    const tall = 1 + (frame.height / span - 1) * 0.5;
    const wall = frame.down(0.6);
    const deck = frame.down(0.66);
    const tankX = frame.beside(-0.62, 0.36);
    const seatX = frame.beside(0.6, 0.36);
    const row = (seed: number, width: number, high: number, distance: number) => (canvas: Brush) =>
      blockRow(kit, canvas, {
        seed,
        count: Math.ceil((frame.width / span + 1.4) / width),
        base: frame.down(0.68),
        width,
        height: high * tall,
        distance,
        dip: 0.55,
      });
    const ropes = [-0.5, 0.5].map((side) => ({
      from: [frame.width / 2 + side * frame.width * 1.1, frame.down(0.2)] as const,
      to: [frame.width / 2, frame.down(0.33)] as const,
    }));
    return outdoors(
      kit,
      [
        skyLayer(context, 0.6),
        cloudLayer(context, { from: 0.02, to: 0.26 }),
        birdLayer(context, { down: 0.2, count: 4 }),
        still(kit, 0.06, -0.9, (canvas) => {
          cityGlow(kit, canvas, frame.down(0.56));
          row(31, 0.09, 0.36, 0.62)(canvas);
        }),
        still(kit, 0.12, -0.8, row(12, 0.13, 0.3, 0.34)),
        still(kit, 0.2, -0.7, row(47, 0.19, 0.19, 0.14)),
        moving(0.12, -0.66, (canvas, t) => {
          // Lamps on masts, and the sky's reflection in a window now and then.
          for (let lamp = 0; lamp < 9; lamp++) {
            const shine = Math.max(0, Math.sin(t * 1.7 + lamp * 2.1));
            glow(
              canvas,
              frame.across((lamp - 4) * 0.26),
              frame.down(0.36 + 0.05 * Math.sin(lamp * 5)),
              span * 0.022,
              lamp % 2 ? '#ff5a4a' : '#fff0c0',
              shine * (0.25 + 0.75 * kit.lamps),
            );
          }
        }),
        still(kit, 0.4, -0.4, (canvas) => {
          floor(kit, canvas, deck - span * 0.01, ['#b98a5e', '#ad7d52', '#9a6c45', '#865c3a']);
          canvas.strokeStyle = withAlpha(palette.shadow, 0.22);
          canvas.lineWidth = Math.max(0.7, span * 0.003);
          canvas.beginPath();
          for (let board = -26; board <= 26; board++) {
            canvas.moveTo(frame.width / 2 + board * span * 0.062, deck);
            canvas.lineTo(frame.width / 2 + board * span * 0.16, frame.bottom);
          }
          canvas.stroke();
          slab(kit, canvas, frame.left, wall, frame.right - frame.left, deck - wall, '#c9b8a8', { foot: 0.45 });
          slab(kit, canvas, frame.left, wall - span * 0.02, frame.right - frame.left, span * 0.026, '#e6d8c8', {
            foot: 0.2,
          });
          for (let at = -9; at <= 9; at++) railing(kit, canvas, frame.width / 2 + at * span * 0.16, wall - span * 0.02);
          bar(
            canvas,
            [frame.left, wall - span * 0.09],
            [frame.right, wall - span * 0.09],
            span * 0.011,
            kit.paint('#5a6470'),
          );
          tank(kit, canvas, tankX, deck + span * 0.02);
          for (const across of [-0.3, 0.24]) planter(kit, canvas, frame.beside(across, Math.abs(across) * 0.6), deck);
          planter(kit, canvas, frame.beside(0.94, 0.8), deck);
          bench(kit, canvas, seatX, deck + span * 0.04);
        }),
        moving(0.5, -0.1, (canvas, t) => {
          for (const { from, to } of ropes) lamps(kit, canvas, from, to, t);
        }),
        foreground(kit, (canvas) => {
          for (const side of [-1, 1]) {
            const at = side < 0 ? 0 : frame.width;
            for (let leaf = 0; leaf < 44; leaf++) {
              canvas.fillStyle = kit.paint(
                ['#4f8f48', '#6fae58', '#3f7a40', '#f27f9a'][leaf % 13 === 0 ? 3 : leaf % 3]!,
              );
              disc(
                canvas,
                at + (kit.next() - 0.5) * span * 0.3,
                frame.height * 1.02 - kit.next() * span * 0.16,
                span * 0.024,
              );
            }
          }
        }),
      ],
      eye,
      ground,
    );
  },
};

function railing(kit: Kit, canvas: Brush, x: number, base: number): void {
  post(kit, canvas, x, base - kit.span * 0.074, base, kit.span * 0.009, '#5a6470');
}

/** A barrel for water on iron legs, under a pointed roof, as roofs of old cities have. */
function tank(kit: Kit, canvas: Brush, x: number, base: number): void {
  const { span } = kit;
  contact(kit, canvas, x, base, span * 0.16, 0.4);
  for (const leg of [-0.07, 0.07]) post(kit, canvas, x + leg * span, base - span * 0.15, base, span * 0.014, '#6a6470');
  bar(
    canvas,
    [x - span * 0.07, base - span * 0.02],
    [x + span * 0.07, base - span * 0.13],
    span * 0.007,
    kit.paint('#6a6470'),
  );
  bar(
    canvas,
    [x + span * 0.07, base - span * 0.02],
    [x - span * 0.07, base - span * 0.13],
    span * 0.007,
    kit.paint('#6a6470'),
  );
  slab(kit, canvas, x - span * 0.1, base - span * 0.33, span * 0.2, span * 0.19, '#b5784a', { round: span * 0.012 });
  for (let board = 1; board < 9; board++) {
    canvas.fillStyle = withAlpha(kit.palette.shadow, 0.16);
    canvas.fillRect(x - span * 0.1 + board * span * 0.0222, base - span * 0.33, span * 0.002, span * 0.19);
  }
  for (const up of [0.3, 0.22, 0.16])
    slab(kit, canvas, x - span * 0.103, base - span * up, span * 0.206, span * 0.008, '#7a5a48');
  const { light, base: tone, shade } = kit.clay('#8a5f50');
  canvas.fillStyle = downward(canvas, base - span * 0.42, base - span * 0.32, [light, tone, shade]);
  polygon(canvas, [
    [x - span * 0.115, base - span * 0.325],
    [x, base - span * 0.42],
    [x + span * 0.115, base - span * 0.325],
  ]);
  canvas.fill();
}

/** A long box with a small tree, shrubs and flowers. */
function planter(kit: Kit, canvas: Brush, x: number, base: number): void {
  const { span } = kit;
  contact(kit, canvas, x, base + span * 0.025, span * 0.16, 0.4);
  post(kit, canvas, x - span * 0.02, base - span * 0.16, base - span * 0.02, span * 0.014, '#7a5638');
  for (let leaf = 0; leaf < 26; leaf++) {
    canvas.fillStyle = kit.floor(['#5a9a4c', '#73b25c', '#478440'][leaf % 3]!);
    disc(
      canvas,
      x - span * 0.02 + (kit.next() - 0.5) * span * 0.13,
      base - span * (0.14 + 0.11 * kit.next()),
      span * 0.026,
    );
  }
  for (let leaf = 0; leaf < 34; leaf++) {
    canvas.fillStyle = kit.floor(['#4f8f48', '#69a854', '#3f7a40'][leaf % 3]!);
    disc(canvas, x + (kit.next() - 0.5) * span * 0.27, base - span * (0.03 + 0.05 * kit.next()), span * 0.022);
  }
  for (let flower = 0; flower < 22; flower++) {
    canvas.fillStyle = kit.paint(['#f2607f', '#ffd04f', '#ffffff', '#b57ae0'][flower % 4]!);
    disc(canvas, x + (kit.next() - 0.5) * span * 0.27, base - span * (0.03 + 0.06 * kit.next()), span * 0.009);
  }
  slab(kit, canvas, x - span * 0.15, base - span * 0.035, span * 0.3, span * 0.06, '#8f6a4e', {
    foot: 0.4,
    round: span * 0.006,
  });
}

function bench(kit: Kit, canvas: Brush, x: number, base: number): void {
  const { span } = kit;
  contact(kit, canvas, x, base, span * 0.17, 0.45);
  slab(kit, canvas, x - span * 0.14, base - span * 0.1, span * 0.28, span * 0.06, '#4f7a90', { round: span * 0.02 });
  slab(kit, canvas, x - span * 0.15, base - span * 0.05, span * 0.3, span * 0.04, '#6f9ab0', { round: span * 0.014 });
  for (const leg of [-0.12, 0.12])
    post(kit, canvas, x + leg * span, base - span * 0.012, base + span * 0.006, span * 0.014, '#5a4a3c');
  for (const [at, colour] of [
    [-0.08, '#f2b04f'],
    [0.07, '#e8745c'],
  ] as const)
    slab(kit, canvas, x + at * span - span * 0.03, base - span * 0.096, span * 0.06, span * 0.05, colour, {
      round: span * 0.012,
    });
}

/** A rope of bulbs that hangs through and sways. */
function lamps(
  kit: Kit,
  canvas: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
  t: number,
): void {
  const { span, palette } = kit;
  const at = (part: number): [number, number] => [
    from[0] + (to[0] - from[0]) * part,
    from[1] +
      (to[1] - from[1]) * part +
      span * (0.2 + 0.012 * Math.sin(t * 0.9) * (1 + 2 * palette.wind)) * 4 * part * (1 - part) * 0.4,
  ];
  canvas.strokeStyle = kit.paint('#3f3a40');
  canvas.lineWidth = Math.max(0.7, span * 0.003);
  canvas.beginPath();
  for (let step = 0; step <= 24; step++) canvas.lineTo(...at(step / 24));
  canvas.stroke();
  for (let bulb = 0; bulb < 9; bulb++) {
    const [x, y] = at((bulb + 0.5) / 9);
    canvas.fillStyle = kit.lamps > 0.2 ? BULBS[bulb % 3]! : kit.paint('#f6ead0');
    disc(canvas, x, y + span * 0.012, span * 0.008, 1.25);
    if (kit.lamps > 0.1)
      glow(
        canvas,
        x,
        y + span * 0.012,
        span * 0.055,
        palette.lamp,
        kit.lamps * (0.6 + 0.14 * Math.sin(t * 2.3 + bulb * 1.7)),
      );
  }
}
