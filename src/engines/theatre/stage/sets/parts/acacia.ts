/** The umbrella thorn of the savanna: a forked trunk under flat plates of leaves. */
import { crown, type TreeColours } from '../../nature/foliage.js';
import { type Brush, type Cutout, cutout, tonesOf } from '../../painting/paint.js';

function limb(canvas: Brush, points: readonly (readonly [number, number])[], width: number, colour: string): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = width;
  canvas.beginPath();
  const [[x, y], [kneeX, kneeY], [endX, endY]] = points as [[number, number], [number, number], [number, number]];
  canvas.moveTo(x, y);
  canvas.quadraticCurveTo(kneeX, kneeY, endX, endY);
  canvas.stroke();
}

/** `height` tall from its foot, half again as wide. */
export function acacia(next: () => number, height: number, { leaf, bark, snow, side }: TreeColours): Cutout {
  return cutout({ left: height, right: height, up: height * 1.15, down: height * 0.05 }, (canvas) => {
    const tones = tonesOf(bark);
    canvas.lineCap = 'round';
    const branches = [
      [
        [0, -0.3],
        [-0.1, -0.62],
        [-0.5, -0.83],
      ],
      [
        [0, -0.34],
        [0.06, -0.66],
        [0.48, -0.8],
      ],
      [
        [0, -0.36],
        [-0.03, -0.7],
        [-0.14, -0.92],
      ],
      [
        [0.02, -0.4],
        [0.08, -0.7],
        [0.2, -0.9],
      ],
    ] as const;
    for (const [shift, colour] of [
      [0, tones.shade],
      [side * 0.012, tones.base],
      [side * 0.02, tones.light],
    ] as const) {
      const thick = colour === tones.shade ? 1 : colour === tones.base ? 0.7 : 0.2;
      for (const points of branches)
        limb(
          canvas,
          points.map(([x, y]) => [(x + shift) * height, y * height] as const),
          height * 0.04 * thick,
          colour,
        );
      limb(
        canvas,
        [
          [(-0.02 + shift) * height, 0],
          [(0.03 + shift) * height, -height * 0.2],
          [shift * height, -height * 0.42],
        ],
        height * 0.075 * thick,
        colour,
      );
    }
    for (const [across, up, wide] of [
      [-0.5, 0.82, 0.62],
      [0.5, 0.8, 0.6],
      [0.24, 0.92, 0.7],
      [-0.16, 0.95, 0.84],
    ] as const)
      for (const part of [-0.3, 0.3, 0])
        crown(
          canvas,
          next,
          (across + part * wide) * height,
          -up * height,
          wide * height * 0.62,
          height * 0.17,
          leaf,
          side,
          13,
          snow,
        );
  });
}
