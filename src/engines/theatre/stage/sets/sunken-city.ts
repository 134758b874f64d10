/** A great city at the bottom of the sea: towers to both sides of a street that weed and coral have taken. Built by the stage for `sunken-city`. */
import { type Brush, fillBand, frameOf, glow, grain, mix, polygon, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { kitOf } from './parts/kit.js';
import { coral, under, WATERS, type Water } from './parts/reef.js';
import { beamLayer, bubbleLayer, ground, shoalLayer, weedLayer } from './parts/sea-life.js';
import { type Block, blockRow, paintBlock } from './parts/skyscrapers.js';

/** Across and part of the frame's half, width and height in spans, colour, top; from the street's end to the front. */
const STREET: readonly (readonly [
  across: number,
  part: number,
  width: number,
  height: number,
  colour: string,
  top: Block['top'],
  distance: number,
])[] = [
  [0.02, 0.02, 0.17, 0.5, '#d9cdbb', 'steps', 0.62],
  [-0.24, 0.18, 0.16, 0.4, '#c9a890', 'flat', 0.5],
  [0.27, 0.2, 0.17, 0.46, '#9fb8d8', 'slant', 0.5],
  [-0.46, 0.32, 0.22, 0.6, '#a8c4c4', 'steps', 0.34],
  [0.5, 0.34, 0.22, 0.56, '#c8b4a8', 'flat', 0.34],
  [-0.78, 0.46, 0.3, 0.76, '#b98d74', 'flat', 0.16],
  [0.82, 0.48, 0.32, 0.82, '#8fa6c8', 'round', 0.16],
];
/** Where the street ends, and how wide it is there and in front, parts of the frame. */
const ROAD = { far: 0.08, near: 0.62 } as const;

export const sunkenCity: SetDesign = {
  name: 'sunken-city',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const kit = kitOf(context, 71);
    const { span } = frame;
    const water: Water = { ...WATERS[context.light], side: context.palette.side };
    const base = frame.down(ground[0] - 0.02);
    const tall = 1 + (frame.height / span - 1) * 0.5;
    /** Water lies between us and what was drawn. */
    const veil = (canvas: Brush, strength: number): void => {
      canvas.save();
      canvas.globalCompositeOperation = 'source-atop';
      fillBand(canvas, frame, frame.top, frame.bottom, [
        withAlpha(water.surface, strength * 0.5),
        withAlpha(water.middle, strength),
        withAlpha(water.deep, strength),
      ]);
      canvas.restore();
    };
    const tower = (canvas: Brush, from: number, to: number, strength: number): void => {
      for (const [across, part, width, height, colour, top, distance] of STREET.slice(from, to))
        paintBlock(kit, canvas, {
          x: frame.beside(across, part),
          base,
          width: span * width,
          height: span * height * tall,
          colour: under(water, colour, distance),
          distance: distance * 0.4,
          top,
        });
      veil(canvas, strength);
    };
    const corals = ['#ff7f9c', '#ffb24f', '#c78bff', '#5fd9c0', '#ffd95a'];
    const layer = (depth: number, sort: number, draw: (canvas: Brush) => void) => ({ depth, sort, still: true, draw });
    return {
      layers: [
        layer(0, -1, (canvas) => {
          fillBand(canvas, frame, frame.top, frame.bottom, [
            water.surface,
            mix(water.surface, water.middle, 0.6),
            water.middle,
            mix(water.middle, water.deep, 0.5),
            water.deep,
          ]);
          glow(canvas, frame.across(0.1), frame.down(-0.06), span * 0.95, water.beam, 0.3 + 0.5 * water.bright, 0.6);
          grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
        }),
        layer(0.07, -0.9, (canvas) => {
          blockRow(kit, canvas, {
            seed: 5,
            count: 30,
            base,
            width: 0.09,
            height: 0.42 * tall,
            distance: 0.5,
            dip: 0.8,
          });
          veil(canvas, 0.62);
        }),
        layer(0.1, -0.85, (canvas) => tower(canvas, 0, 3, 0.42)),
        beamLayer(context, water),
        layer(0.16, -0.7, (canvas) => tower(canvas, 3, 5, 0.24)),
        shoalLayer(context, water),
        layer(0.24, -0.55, (canvas) => tower(canvas, 5, 7, 0.12)),
        layer(0.3, -0.4, (canvas) => {
          const top = base - span * 0.004;
          fillBand(canvas, frame, top, frame.bottom, [
            under(water, '#c9bfa6', 0.5),
            under(water, '#d8c9a2', 0.22),
            under(water, '#a8977a', 0.1),
          ]);
          const half = (part: number): number => frame.width * (ROAD.far + (ROAD.near - ROAD.far) * part);
          const down = (part: number): number => top + (frame.bottom - top) * part;
          const middle = frame.width / 2;
          canvas.fillStyle = under(water, '#5b6070', 0.24);
          polygon(canvas, [
            [middle - half(0), down(0)],
            [middle + half(0), down(0)],
            [middle + half(1), down(1)],
            [middle - half(1), down(1)],
          ]);
          canvas.fill();
          canvas.fillStyle = under(water, '#f2d87a', 0.2);
          for (const [from, to] of [
            [0.04, 0.12],
            [0.2, 0.34],
            [0.48, 0.72],
          ] as const) {
            const wide = (part: number): number => span * 0.006 * (1 + 5 * part);
            polygon(canvas, [
              [middle - wide(from), down(from)],
              [middle + wide(from), down(from)],
              [middle + wide(to), down(to)],
              [middle - wide(to), down(to)],
            ]);
            canvas.fill();
          }
          const next = random(context.seed + 12);
          for (const across of [-1.2, -0.92, -0.7, -0.55, 0.56, 0.72, 0.95, 1.2]) {
            const colour = corals[Math.floor(next() * corals.length)]!;
            const size = span * (0.07 + 0.05 * next());
            const x = frame.across(Math.sign(across) * Math.min(Math.abs(across), (frame.width / span) * 0.6));
            coral(
              canvas,
              next,
              x,
              down(0.1 + 0.2 * next()),
              size,
              under(water, colour, 0.24),
              water,
              Math.floor(next() * 4),
            );
          }
          grain(canvas, frame.left, top, frame.right - frame.left, frame.bottom - top, 0.03);
        }),
        weedLayer(context, water, {
          depth: 0.3,
          sort: -0.3,
          places: [-0.98, -0.72, -0.5, 0.46, 0.7, 1.0].map(
            (across) => Math.sign(across) * Math.min(Math.abs(across), (frame.width / span) * 0.52),
          ),
          height: 0.3,
          distance: 0.3,
          seed: 4,
        }),
        bubbleLayer(context, water),
        {
          depth: 1.1,
          still: true,
          blur: 4,
          draw(canvas: Brush) {
            const next = random(context.seed + 6);
            for (const [x, colour, kind] of [
              [0, '#ff7f9c', 0],
              [0.99, '#ffb24f', 1],
            ] as const)
              coral(
                canvas,
                next,
                frame.width * x,
                frame.height * 1.04,
                span * 0.24,
                mix(under(water, colour, 0.1), water.deep, 0.25),
                water,
                kind,
              );
          },
        },
      ],
      ground,
      eye: 0.55,
      standing: false,
      shadow: water.deep,
      tint: water.tint,
      haze: mix(water.middle, water.surface, 0.15),
      hazeStrength: 0.6,
      rim: ['rgba(180,255,255,0.16)', 'rgba(180,255,255,0.16)'],
      vignette: 0.34,
    };
  },
};
