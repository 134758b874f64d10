/** A lesson of DNA. Called by `process.ts`. */
import { TURN } from '../../painting/easing.js';
import { mix } from '../../painting/paint.js';
import { ballAt, type Draw, dusk, path, tag } from './brushes.js';

const BASES = [
  ['#e8544a', '#4a90e0', 'A', 'T'],
  ['#f2b52e', '#58b04e', 'G', 'C'],
  ['#4a90e0', '#e8544a', 'T', 'A'],
  ['#58b04e', '#f2b52e', 'C', 'G'],
] as const;

/** Two strands that wind about each other, with rungs between. */
export const dna: Draw = (picture) => {
  const { canvas, age } = picture;
  dusk(picture, '#16305c', '#0c1836');
  const RUNGS = 26;
  const at = (index: number): { y: number; x: number; near: number } => {
    const turn = index * 0.062 + age * 0.16;
    return { y: -560 + index * 44, x: 190 * Math.sin(turn * TURN), near: Math.cos(turn * TURN) };
  };
  canvas.save();
  canvas.rotate(0.26);
  for (const pass of ['far', 'near'] as const) {
    if (pass === 'near')
      for (let rung = 0; rung < RUNGS; rung++) {
        const { x, y } = at(rung);
        const [one, two] = BASES[(rung * 3) % 4]!;
        for (const [from, tone] of [
          [x, one],
          [-x, two],
        ] as const) {
          canvas.strokeStyle = mix(tone, '#0c1836', 0.1);
          canvas.lineWidth = 19;
          canvas.lineCap = 'butt';
          path(
            canvas,
            [
              [from, y],
              [0, y],
            ],
            false,
          );
          canvas.stroke();
        }
      }
    for (const side of [1, -1])
      for (let step = 0; step < RUNGS * 3; step++) {
        const { x, y, near } = at(step / 3);
        if (near * side > 0 !== (pass === 'near')) continue;
        ballAt(
          canvas,
          side * x,
          y,
          25 + 6 * near * side,
          mix(side > 0 ? '#7fd0ff' : '#ff9ad0', '#0c1836', pass === 'far' ? 0.45 : 0),
          0,
        );
      }
  }
  canvas.restore();
  tag(picture, 0, [460, -270], [80, -230]);
  tag(picture, 1, [-460, 60], [0, 40]);
  tag(picture, 2, [470, 250], [120, 250]);
};
