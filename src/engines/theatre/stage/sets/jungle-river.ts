/** A river that winds through the rainforest: a wall of trees on both sides, lianas, mist, a crocodile drifting, and a bank for who comes to drink. Built by the stage for `jungle-river`. */
import { crown, type Planting, plantLayer } from '../nature/foliage.js';
import { groundLayers } from '../nature/land.js';
import { palm } from '../nature/palm.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { type Brush, disc, downward, glow, mix, place, tonesOf, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { inDaylight, painted } from './parts/daylight.js';
import { kitOf, moving, still } from './parts/kit.js';
import { leafBush, lianaLayer, longLeaf, splitLeaf } from './parts/leaves.js';
import { turf } from './parts/turf.js';
import { glintLayer, rippleLayer, waterTones } from './parts/water.js';
import { paintTrunk } from './parts/woods.js';

const horizon = 0.46;
const ground: [number, number] = [0.76, 0.94];
/** The river's edges from far to near: spans left and right of the middle, parts of the height. */
const COURSE = [
  [0.02, 0.06, 0.475],
  [-0.04, 0.12, 0.5],
  [-0.2, 0.1, 0.54],
  [-0.34, 0.3, 0.6],
  [-0.7, 0.72, 0.68],
  [-1.6, 1.7, 0.8],
] as const;

export const jungleRiver: SetDesign = {
  name: 'jungle-river',
  build(context) {
    const kit = kitOf(context, 17);
    const { frame, span, palette } = kit;
    const { down: y } = frame;
    const squeeze = Math.min(1, frame.width / span / 1.5);
    const x = (spans: number) => frame.across(spans * squeeze);
    const next = random(context.seed + 12);
    const water = waterTones(context, ['#8fb8a0', '#5f9484', '#44745f']);
    const air = mix(tone(palette, '#d3efb2'), palette.sky[2], 0.4);
    const green = (colour: string, distance: number) => mix(tone(palette, colour, distance * 0.6), air, distance * 0.5);
    const wood = (distance: number) => tonesOf(green('#7d6a4c', distance), '#fff2c0', '#0e2230', 1);
    /** A wall of trees on both banks; `open` is where the river leaves a gap. */
    const wall = (
      canvas: Brush,
      {
        seed,
        open,
        foot,
        high,
        distance,
        leaves,
      }: { seed: number; open: number; foot: number; high: number; distance: number; leaves: readonly string[] },
    ) => {
      const chance = random(context.seed + seed);
      for (const side of [-1, 1])
        for (let tree = 9; tree >= 0; tree--) {
          const across = open + tree * 0.17 + 0.05 * chance();
          const tall = high * (0.75 + 0.4 * chance()) * (1 + 0.2 * Math.min(1, tree / 4));
          const at = x(side * across);
          paintTrunk(
            canvas,
            chance,
            at,
            y(foot),
            y(foot) - span * tall,
            span * 0.022 * (1.3 - distance),
            wood(distance),
            palette.side,
          );
          for (const [row, size] of [0.13, 0.16, 0.13].entries())
            crown(
              canvas,
              chance,
              at + span * 0.04 * (chance() - 0.5),
              y(foot) - span * tall * (0.35 + 0.36 * row),
              span * size * 1.5,
              span * size * 1.1,
              green(leaves[(tree + row) % leaves.length]!, distance),
              palette.side,
              14,
              palette.snowCover ? tone(palette, '#f6fbff', distance) : undefined,
            );
        }
      // Undergrowth that hangs over the water.
      for (const side of [-1, 1])
        for (let index = 0; index < 26; index++) {
          const at = x(side * (open - 0.03 + index * 0.06));
          longLeaf(
            canvas,
            at,
            y(foot) - span * 0.005,
            span * (0.05 + 0.06 * chance()) * (1.3 - distance),
            -Math.PI * (0.2 + 0.6 * chance()),
            (chance() - 0.5) * 1.8,
            tonesOf(green(index % 2 ? '#3f9a48' : '#6ab04a', distance)),
            0.2,
          );
        }
    };
    const bushes: Planting[] = [
      [-0.78, 0.78, 0.34, '#3f9a48'],
      [0.8, 0.79, 0.34, '#58a83e'],
      [-0.56, 0.765, 0.18, '#2f8a5a'],
      [0.56, 0.77, 0.2, '#3f9060'],
    ].map(([across, down, size, leaf]) => ({
      cutout: leafBush(next, span * (size as number), green(leaf as string, 0.04)),
      x: frame.beside(across as number, 0.47),
      y: y(down as number),
    }));
    const palms = (
      [
        [-0.3, 0.6, 0.3, 0.16],
        [0.28, 0.585, 0.26, -0.14],
        [-0.52, 0.66, 0.4, 0.26],
        [0.5, 0.65, 0.38, -0.26],
      ] as const
    ).map(([across, down, size, bend]) => {
      const colours = { leaf: green('#5aa83e', 0.14), bark: green('#8a7450', 0.14), side: palette.side };
      return { picture: palm(next, span * size, colours, bend), across, down };
    });
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.02, to: 0.2 }),
        birdLayer(context, { down: 0.2, count: 6 }),
        still(kit, 0.06, -0.9, (canvas) => {
          // Woods as far as one sees.
          const chance = random(context.seed + 2);
          for (let row = 0; row < 3; row++)
            for (let tree = 0; tree < 34; tree++)
              crown(
                canvas,
                chance,
                frame.left + ((tree + chance()) / 34) * (frame.right - frame.left),
                y(0.4 + row * 0.03),
                span * 0.16,
                span * 0.12,
                green(['#4f9a68', '#5fa860', '#438a58'][(tree + row) % 3]!, 0.8 - row * 0.12),
                palette.side,
                10,
              );
          canvas.fillStyle = downward(canvas, y(0.44), y(0.8), [green('#4f8a50', 0.6), green('#4f8a44', 0.2)]);
          canvas.fillRect(frame.left, y(0.45), frame.right - frame.left, y(0.4));
        }),
        mistLayer(context, { down: 0.42, depth: 0.07, sort: -0.88, alpha: 0.5, thickness: 0.06 }),
        still(kit, 0.12, -0.8, (canvas) => {
          canvas.fillStyle = downward(canvas, y(0.47), y(0.82), [water.far, water.middle, water.near]);
          canvas.beginPath();
          for (const [left, , down] of COURSE) canvas.lineTo(x(left), y(down));
          for (const [, right, down] of COURSE.toReversed()) canvas.lineTo(x(right), y(down));
          canvas.fill();
          canvas.fillRect(frame.left, y(0.8) - 1, frame.right - frame.left, frame.bottom - y(0.8));
          // What stands on the banks lies in the water, darkly.
          for (const side of [-1, 1])
            for (const [at, down, size] of [
              [0.2, 0.56, 0.1],
              [0.42, 0.62, 0.16],
              [0.75, 0.69, 0.22],
            ] as const)
              glow(canvas, x(side * at), y(down), span * size, green('#1f5a40', 0.1), 0.6, 0.4);
        }),
        still(kit, 0.14, -0.76, (canvas) =>
          wall(canvas, {
            seed: 5,
            open: 0.2,
            foot: 0.535,
            high: 0.26,
            distance: 0.5,
            leaves: ['#5aa060', '#4a9458', '#6ab068'],
          }),
        ),
        mistLayer(context, { down: 0.52, depth: 0.16, sort: -0.74, alpha: 0.34, thickness: 0.05, seed: 4 }),
        rippleLayer(context, {
          top: y(0.54),
          bottom: y(0.78),
          colour: water.foam,
          depth: 0.18,
          sort: -0.7,
          count: 50,
          pace: 0.05,
        }),
        glintLayer(context, { top: y(0.52), bottom: y(0.74), depth: 0.18, sort: -0.69, count: 50 }),
        still(kit, 0.24, -0.6, (canvas) => {
          wall(canvas, {
            seed: 9,
            open: 0.42,
            foot: 0.63,
            high: 0.42,
            distance: 0.2,
            leaves: ['#3f9048', '#4f9c44', '#2f8048'],
          });
          for (const { picture, across, down } of palms) place(canvas, picture, x(across), y(down));
        }),
        moving(0.28, -0.5, (canvas, t) =>
          crocodile(canvas, x(-0.1) + span * 0.022 * t, y(0.685), span * 0.2, t, kit.paint('#5f7a44'), water.foam),
        ),
        lianaLayer(context, {
          depth: 0.34,
          sort: -0.4,
          places: [
            [-0.72, 0.34],
            [-0.5, 0.2],
            [0.5, 0.18],
            [0.74, 0.36],
            [-0.95, 0.4],
            [0.98, 0.34],
          ],
          leaf: green('#4a9a40', 0.05),
          vine: green('#5a7a3c', 0.05),
        }),
        ...groundLayers(context, {
          ground,
          colours: ['#9fb860', '#84a850', '#688e42', '#4c7236'],
          swing: 0.012,
          seed: 21,
          dress: turf(context, {
            blades: ['#2f7a3c', '#a8d860'],
            petals: ['#ff6a8a', '#ffd24a', '#ff9a4a'],
            stone: '#7f8a7a',
            height: 0.03,
            count: 120,
          }),
        }),
        painted(plantLayer(context, 0.46, bushes, { sort: 0.1, sway: 0.5 })),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            const dark = (colour: string) => tonesOf(tone(palette, colour), '#d8ffa0', '#04202c', 0.8);
            const near = Math.min(span, frame.width * 0.62);
            for (const side of [-1, 1]) {
              const edge = frame.width / 2 + side * (frame.width * 0.53 + (span - near) * 0.1);
              const inward = (angle: number) => (side < 0 ? angle : Math.PI - angle);
              splitLeaf(canvas, edge, frame.down(1.0), near * 0.26, inward(-0.3), dark('#2c7c3c'));
              splitLeaf(canvas, edge + side * near * 0.02, frame.down(0.04), near * 0.3, inward(0.6), dark('#1c5f3e'));
              longLeaf(canvas, edge, frame.down(-0.02), near * 0.4, inward(0.25), side * -0.9, dark('#246e38'), 0.14);
            }
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#6f9a48'),
      tint: mix(palette.tint, '#e6f6d0', 0.25),
    };
  },
};

/** What is seen of one that swims: eyes, snout and the ridge of its back. */
function crocodile(canvas: Brush, x: number, y: number, long: number, t: number, skin: string, foam: string): void {
  const bob = Math.sin(t * 1.3) * long * 0.01;
  canvas.fillStyle = withAlpha(foam, 0.4);
  canvas.beginPath();
  canvas.ellipse(x, y + long * 0.02, long * 0.62, long * 0.035, 0, 0, Math.PI * 2);
  canvas.fill();
  canvas.fillStyle = mix(skin, '#1c2a20', 0.2);
  for (let bump = 0; bump < 8; bump++) {
    const along = -0.5 + bump * 0.09;
    disc(canvas, x + along * long, y + bob - long * 0.006, long * (0.032 - 0.002 * Math.abs(bump - 4)), 0.8);
  }
  canvas.fillStyle = skin;
  canvas.beginPath();
  canvas.moveTo(x + long * 0.16, y + bob + long * 0.016);
  canvas.quadraticCurveTo(x + long * 0.2, y + bob - long * 0.07, x + long * 0.3, y + bob - long * 0.03);
  canvas.quadraticCurveTo(x + long * 0.44, y + bob - long * 0.016, x + long * 0.54, y + bob - long * 0.03);
  canvas.quadraticCurveTo(x + long * 0.6, y + bob - long * 0.01, x + long * 0.58, y + bob + long * 0.016);
  canvas.fill();
  canvas.fillStyle = '#ffe27a';
  disc(canvas, x + long * 0.235, y + bob - long * 0.052, long * 0.02);
  canvas.fillStyle = '#1c1a20';
  disc(canvas, x + long * 0.24, y + bob - long * 0.052, long * 0.01);
}
