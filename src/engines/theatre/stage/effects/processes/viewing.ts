/** Ways of looking that are the film: first person along a road, down a slope, through a tube; a train's window; from the air. Called by `process.ts`. */
import { TURN, wave, wrap } from '../../painting/easing.js';
import { downward } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import { backdrop, ballAt, type Draw, filled, INK, type Point, path, round, tube } from './brushes.js';
import { goal, nearing, pine, sizeAt } from './nearing.js';

export const alongRoad: Draw = (picture) => {
  const { canvas, age } = picture;
  const to = goal(age);
  backdrop(picture, '#6ab4ea', '#cfeaf6', '#f8efcf');
  ballAt(canvas, 420, -330, 60, '#ffe27a', 0);
  for (let hill = 0; hill < 7; hill++) {
    round(canvas, -900 + hill * 300 - to[0] * 0.4, to[1] + 70, 260, 0.7);
    canvas.fillStyle = hill % 2 ? '#7fae8a' : '#6a9c80';
    canvas.fill();
  }
  canvas.fillStyle = downward(canvas, to[1], 520, ['#a8d07a', '#6aa84e']);
  canvas.fillRect(-3000, to[1], 6000, 3000);
  path(canvas, [
    [to[0] - 5, to[1]],
    [to[0] + 5, to[1]],
    [900, 560],
    [-900, 560],
  ]);
  canvas.fillStyle = downward(canvas, to[1], 520, ['#8a8896', '#55535f']);
  canvas.fill();
  nearing(picture, to, 14, 0.34, (size, at) => {
    const [one, two, three, four] = [at(-26, 620), at(26, 620), at(30, 900), at(-30, 900)];
    if (size > 0.75) return;
    path(canvas, [one, two, three, four]);
    canvas.fillStyle = '#fff6dc';
    canvas.fill();
  });
  nearing(picture, to, 16, 0.34, (size, at, index) => {
    const foot = at((index % 2 ? 1 : -1) * (1250 + 500 * scatter(index)), 640);
    canvas.fillStyle = '#6a4a30';
    canvas.fillRect(foot[0] - 26 * size, foot[1] - 380 * size, 52 * size, 390 * size);
    for (const [x, y, wide] of [
      [-150, -480, 230],
      [150, -500, 220],
      [0, -680, 260],
    ] as const)
      ballAt(canvas, foot[0] + x * size, foot[1] + y * size, wide * size, index % 3 ? '#5aa04e' : '#7ab04a', 2);
  });
};

export const downSlope: Draw = (picture) => {
  const { canvas, age } = picture;
  const to = goal(age, 200);
  backdrop(picture, '#4a9ae6', '#b8e0f8', '#f0f8ff');
  for (let peak = 0; peak < 6; peak++) {
    const x = -900 + peak * 340 - to[0] * 0.4;
    path(canvas, [
      [x - 260, to[1] + 40],
      [x, to[1] - 190 - 120 * scatter(peak)],
      [x + 260, to[1] + 40],
    ]);
    filled(canvas, to[1] - 300, to[1], '#a8c4e4', 4);
  }
  canvas.fillStyle = downward(canvas, to[1], 520, ['#dcecfa', '#ffffff', '#e2eefa']);
  canvas.fillRect(-3000, to[1] + 20, 6000, 3000);
  nearing(picture, to, 22, 0.42, (size, at, index) =>
    pine(
      canvas,
      at((index % 2 ? 1 : -1) * (760 + 1100 * scatter(index)), 620),
      size * 1.2,
      index % 3 ? '#2f7a58' : '#3f8a5e',
      true,
    ),
  );
  for (let flake = 0; flake < 70; flake++) {
    const size = sizeAt(wrap(scatter(flake) + age * 0.8));
    const turn = scatter(flake, 0.4) * TURN;
    canvas.fillStyle = 'rgba(255,255,255,0.9)';
    round(
      canvas,
      to[0] + 1500 * size * Math.cos(turn),
      to[1] + 1100 * size * Math.sin(turn) + 60 * size,
      2 + 26 * size,
    );
    canvas.fill();
  }
  const lean = 40 * wave(age * 0.22 + 0.2);
  for (const side of [-1, 1]) {
    const x = side * 150 + lean;
    path(canvas, [
      [x - 46, 560],
      [x - 34, 250],
      [x, 170 + 8 * wave(age * 3 + side)],
      [x + 34, 250],
      [x + 46, 560],
    ]);
    filled(canvas, 170, 560, '#e8443c', 7);
  }
  for (const side of [-1, 1])
    tube(
      canvas,
      [
        [side * 760, 560],
        [side * 520, 330],
        [side * 430, 210 + 20 * wave(age * 1.4 + side * 0.3)],
      ],
      26,
      '#3a4a6a',
    );
};

export const onRails: Draw = (picture) => {
  const { canvas, age } = picture;
  const to: Point = [280 * wave(age * 0.28), -60 + 170 * wave(age * 0.19 + 0.2)];
  canvas.save();
  canvas.rotate(-0.16 * wave(age * 0.28));
  backdrop(picture, '#5aa8ea', '#c2e6f8', '#fbe6c8');
  for (let cloud = 0; cloud < 7; cloud++)
    for (const dx of [-70, 0, 70])
      ballAt(
        canvas,
        -800 + cloud * 280 + dx - to[0] * 0.3,
        -330 + 190 * scatter(cloud) - to[1] * 0.3,
        70,
        '#ffffff',
        0,
      );
  canvas.fillStyle = downward(canvas, 120, 520, ['#9ac87a', '#5f9a4e']);
  canvas.fillRect(-3000, 220 - to[1] * 0.5, 6000, 3000);
  nearing(picture, to, 12, 0.5, (size, at, index) => {
    for (const side of [-1, 1])
      tube(
        canvas,
        [at(side * 620, -800), at(side * 620, 200), at(side * 620, 1200)],
        60 * size,
        index % 2 ? '#e8443c' : '#f2c23a',
      );
    tube(canvas, [at(-620, -800), at(0, -900), at(620, -800)], 60 * size, index % 2 ? '#e8443c' : '#f2c23a');
  });
  nearing(picture, to, 22, 0.5, (size, at) =>
    tube(canvas, [at(-330, 560), at(0, 570), at(330, 560)], 60 * size, '#7a5a44'),
  );
  for (const side of [-1, 1]) {
    path(canvas, [
      [to[0] + side * 4, to[1]],
      [to[0] + side * 9, to[1]],
      [side * 310, 620],
      [side * 240, 620],
    ]);
    filled(canvas, to[1], 620, '#c8ccd8', 4);
  }
  canvas.restore();
  canvas.beginPath();
  canvas.roundRect(-560, 390, 1120, 300, 120);
  filled(canvas, 390, 560, '#e8443c', 9);
  for (const side of [-1, 1]) {
    tube(
      canvas,
      [
        [side * 420, 560],
        [side * 330, 430],
        [side * 250, 360 + 8 * wave(age * 3)],
      ],
      70,
      '#f2bd94',
    );
    ballAt(canvas, side * 240, 350 + 8 * wave(age * 3), 50, '#f2bd94', 5);
  }
  tube(
    canvas,
    [
      [-420, 372],
      [0, 366],
      [420, 372],
    ],
    34,
    '#3a3a48',
  );
};

export const overReef: Draw = (picture) => {
  const { canvas, age } = picture;
  const to = goal(age, 160);
  backdrop(picture, '#8fe6f2', '#2f9ad0', '#0e4a86');
  for (let ray = 0; ray < 7; ray++) {
    path(canvas, [
      [-700 + ray * 240, -540],
      [-620 + ray * 240, -540],
      [-500 + ray * 230 + 60 * wave(age * 0.2 + ray), 520],
      [-760 + ray * 230 + 60 * wave(age * 0.2 + ray), 520],
    ]);
    canvas.fillStyle = 'rgba(255,255,255,0.1)';
    canvas.fill();
  }
  nearing(picture, to, 26, 0.2, (size, at, index) => {
    const tone = ['#f2708a', '#f2a24a', '#9a6ae0', '#f2d05a', '#4ac0a0'][index % 5]!;
    const [x, y] = at((index % 2 ? 1 : -1) * (260 + 1200 * scatter(index)), 640);
    if (index % 3 === 0)
      for (let branch = -2; branch <= 2; branch++)
        tube(
          canvas,
          [
            [x, y + 60 * size],
            [x + branch * 90 * size, y - 200 * size],
            [x + branch * 170 * size + 10 * wave(age * 0.5 + branch), y - 460 * size],
          ],
          80 * size,
          tone,
        );
    else
      for (const [dx, dy, wide] of [
        [-160, 0, 200],
        [140, 20, 190],
        [0, -160, 220],
      ] as const)
        ballAt(canvas, x + dx * size, y + dy * size, wide * size, tone, 3);
  });
  for (let fish = 0; fish < 9; fish++) {
    const x = wrap(scatter(fish) + age * 0.07 * (fish % 2 ? 1 : -1)) * 1900 - 950;
    const y = -300 + 420 * scatter(fish, 0.4) + 12 * wave(age * 0.6 + fish);
    canvas.save();
    canvas.translate(x, y);
    canvas.scale(fish % 2 ? 1 : -1, 1);
    path(canvas, [
      [-40, 0],
      [-84, -34],
      [-84, 34],
    ]);
    filled(canvas, -34, 34, '#ffb03a', 4);
    round(canvas, 0, 0, 56, 0.6);
    filled(canvas, -34, 34, fish % 3 ? '#ffcf3a' : '#5a8af0', 4);
    canvas.fillStyle = INK;
    round(canvas, 30, -8, 6);
    canvas.fill();
    canvas.restore();
  }
  for (const side of [-1, 1]) {
    const reach = wave(age * 0.5 + (side > 0 ? 0.5 : 0));
    tube(
      canvas,
      [
        [side * 900, 560],
        [side * 560, 360],
        [side * (330 - 120 * reach), 190 + 60 * reach],
      ],
      84,
      '#f2bd94',
    );
    ballAt(canvas, side * (330 - 120 * reach), 186 + 60 * reach, 54, '#f2bd94', 5);
  }
  for (let bubble = 0; bubble < 20; bubble++) {
    const own = wrap(age * 0.5 + scatter(bubble));
    canvas.strokeStyle = 'rgba(255,255,255,0.8)';
    canvas.lineWidth = 4;
    round(canvas, (scatter(bubble, 0.3) - 0.5) * 1500, 520 - 1060 * own, 8 + 14 * scatter(bubble, 0.7));
    canvas.stroke();
  }
};
