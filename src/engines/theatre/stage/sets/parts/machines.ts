/** Machines of building and breaking: a tower crane, an excavator. Called by `construction-site` and `junkyard`. */
import { type Brush, disc, glow, mix, polygon } from '../../painting/paint.js';
import { bar, contact, type Kit, shape, slab } from './kit.js';

/** The mast of a tower crane, in lattice. */
export function craneMast(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  height: number,
  colour = '#ffb92e',
  distance = 0.06,
): void {
  const wide = height * 0.055;
  const paint = kit.paint(colour, distance);
  const dark = kit.paint(mix(colour, '#7a3a10', 0.35), distance);
  slab(kit, canvas, x - wide * 1.6, base - height * 0.03, wide * 3.2, height * 0.035, '#a8a4a8', { distance });
  for (const side of [-0.5, 0.5])
    bar(canvas, [x + side * wide, base], [x + side * wide, base - height], wide * 0.16, paint);
  const cells = Math.round(height / (wide * 1.15));
  for (let cell = 0; cell < cells; cell++) {
    const [low, high] = [base - (height * cell) / cells, base - (height * (cell + 1)) / cells];
    const flip = cell % 2 ? 1 : -1;
    bar(canvas, [x - flip * wide * 0.5, low], [x + flip * wide * 0.5, high], wide * 0.1, dark);
    bar(canvas, [x - wide * 0.5, high], [x + wide * 0.5, high], wide * 0.1, dark);
  }
}

/** The jib on that mast, turning: seen from its side it shortens and lengthens. A load hangs from its trolley. */
export function craneJib(
  kit: Kit,
  canvas: Brush,
  x: number,
  top: number,
  length: number,
  t: number,
  colour = '#ffb92e',
  distance = 0.06,
): void {
  const turn = Math.cos(0.5 + 0.42 * Math.sin(t * 0.5));
  const reach = length * turn;
  const paint = kit.paint(colour, distance);
  const dark = kit.paint(mix(colour, '#7a3a10', 0.35), distance);
  const wide = length * 0.05;
  const back = -reach * 0.36;
  const peak = top - length * 0.17;
  for (const y of [top, top - wide])
    bar(canvas, [x, y], [x + reach, top - (y === top ? 0 : wide * 0.25)], wide * 0.16, paint);
  for (let cell = 0; cell < 13; cell++) {
    const [from, to] = [x + (reach * cell) / 13, x + (reach * (cell + 1)) / 13];
    bar(canvas, [from, top], [(from + to) / 2, top - wide * (1 - (0.75 * cell) / 13)], wide * 0.1, dark);
    bar(canvas, [(from + to) / 2, top - wide * (1 - (0.75 * cell) / 13)], [to, top], wide * 0.1, dark);
  }
  bar(canvas, [x + back, top - wide * 0.3], [x, top - wide * 0.3], wide * 0.5, paint);
  canvas.fillStyle = kit.paint('#8a8890', distance);
  canvas.fillRect(x + back - wide * 0.8, top - wide * 0.5, wide * 1.9, wide * 1.7);
  polygon(canvas, [
    [x - wide * 0.5, top],
    [x + wide * 0.5, top],
    [x + wide * 0.12, peak],
    [x - wide * 0.12, peak],
  ]);
  canvas.fillStyle = paint;
  canvas.fill();
  bar(canvas, [x, peak], [x + reach * 0.75, top - wide * 0.5], wide * 0.08, dark);
  bar(canvas, [x, peak], [x + back, top - wide * 0.4], wide * 0.08, dark);
  canvas.fillStyle = kit.paint('#f4efe6', distance);
  canvas.beginPath();
  canvas.roundRect(x - wide * 0.2, top + wide * 0.1, wide * 1.3, wide * 1.5, wide * 0.2);
  canvas.fill();
  canvas.fillStyle = mix(kit.paint('#7fb4d4', distance), kit.palette.lamp, 0.7 * kit.lamps);
  canvas.fillRect(x + wide * 0.2, top + wide * 0.3, wide * 0.75, wide * 0.7);
  const trolley = x + reach * (0.62 + 0.14 * Math.sin(t * 0.8));
  const drop = length * (0.32 + 0.08 * Math.sin(t * 0.7 + 1));
  const swing = Math.sin(t * 1.6) * length * 0.015;
  for (const side of [-1, 1])
    bar(
      canvas,
      [trolley + side * wide * 0.2, top],
      [trolley + swing + side * wide * 0.2, top + drop],
      wide * 0.07,
      kit.paint('#4a4c5c', distance),
    );
  const loadY = top + drop;
  bar(
    canvas,
    [trolley + swing, loadY],
    [trolley + swing - wide * 1.4, loadY + wide],
    wide * 0.06,
    kit.paint('#4a4c5c', distance),
  );
  bar(
    canvas,
    [trolley + swing, loadY],
    [trolley + swing + wide * 1.4, loadY + wide],
    wide * 0.06,
    kit.paint('#4a4c5c', distance),
  );
  for (let beam = 0; beam < 3; beam++) {
    canvas.fillStyle = kit.paint(['#c8584a', '#b84a40', '#d8685a'][beam]!, distance);
    canvas.fillRect(trolley + swing - wide * 1.8, loadY + wide + beam * wide * 0.3, wide * 3.6, wide * 0.27);
  }
  if (kit.lamps > 0.3) glow(canvas, x, peak, wide * 2, '#ff4a3c', kit.lamps * (0.5 + 0.5 * Math.sin(t * 4)));
}

/** An excavator on its tracks, facing `side`; `dig` 0 to 1 lifts its arm. */
export function excavator(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  size: number,
  side: number,
  dig: number,
  colour = '#ffb92e',
): void {
  contact(kit, canvas, x, base, size * 1.3, 0.7);
  slab(kit, canvas, x - size * 0.46, base - size * 0.22, size * 0.92, size * 0.22, '#3a3c48', {
    round: size * 0.11,
    foot: 0.3,
  });
  canvas.fillStyle = kit.paint('#6a6e7c');
  for (let wheel = 0; wheel < 5; wheel++) disc(canvas, x + (wheel - 2) * size * 0.17, base - size * 0.11, size * 0.06);
  slab(kit, canvas, x - size * 0.1, base - size * 0.3, size * 0.2, size * 0.1, '#2c2e38', {});
  slab(kit, canvas, x - size * 0.44, base - size * 0.56, size * 0.86, size * 0.28, colour, {
    round: size * 0.06,
    foot: 0.35,
  });
  slab(
    kit,
    canvas,
    x - side * size * 0.44 - size * 0.05,
    base - size * 0.54,
    size * 0.14,
    size * 0.22,
    mix(colour, '#6a4a20', 0.5),
    { round: 3 },
  );
  const cab = x + side * size * 0.06;
  shape(
    kit,
    canvas,
    [
      [cab - size * 0.2, base - size * 0.54],
      [cab - size * 0.16, base - size * 0.98],
      [cab + size * 0.18, base - size * 0.98],
      [cab + size * 0.24, base - size * 0.54],
    ],
    colour,
    {},
  );
  shape(
    kit,
    canvas,
    [
      [cab - size * 0.13, base - size * 0.6],
      [cab - size * 0.1, base - size * 0.92],
      [cab + size * 0.14, base - size * 0.92],
      [cab + size * 0.18, base - size * 0.6],
    ],
    mix('#8fc8e4', '#ffe0a0', 0.5 * kit.lamps),
    {},
  );
  const shoulder = [x + side * size * 0.3, base - size * 0.5] as const;
  const elbow = [x + side * size * (0.72 - 0.06 * dig), base - size * (1.12 + 0.2 * dig)] as const;
  const wrist = [x + side * size * (1.12 + 0.08 * dig), base - size * (0.42 + 0.4 * dig)] as const;
  bar(canvas, shoulder, elbow, size * 0.15, kit.paint(mix(colour, '#8a4a10', 0.25)));
  bar(canvas, shoulder, elbow, size * 0.1, kit.paint(colour));
  bar(
    canvas,
    [shoulder[0], shoulder[1] - size * 0.1],
    [(elbow[0] + shoulder[0]) / 2, (elbow[1] + shoulder[1]) / 2],
    size * 0.05,
    kit.paint('#d8dce4'),
  );
  bar(canvas, elbow, wrist, size * 0.1, kit.paint(mix(colour, '#8a4a10', 0.15)));
  canvas.fillStyle = kit.paint('#4a4c58');
  disc(canvas, ...elbow, size * 0.06);
  const [wx, wy] = wrist;
  polygon(canvas, [
    [wx - side * size * 0.02, wy - size * 0.08],
    [wx + side * size * 0.14, wy + size * 0.06],
    [wx + side * size * 0.02, wy + size * 0.28],
    [wx - side * size * 0.22, wy + size * 0.26],
    [wx - side * size * 0.16, wy + size * 0.08],
  ]);
  canvas.fill();
  for (let tooth = 0; tooth < 3; tooth++) {
    polygon(canvas, [
      [wx - side * size * (0.22 - tooth * 0.08), wy + size * 0.25],
      [wx - side * size * (0.2 - tooth * 0.08), wy + size * 0.34],
      [wx - side * size * (0.15 - tooth * 0.08), wy + size * 0.26],
    ]);
    canvas.fill();
  }
}
