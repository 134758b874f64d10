/** Brick walls in perspective and what hangs on them: windows, fire escapes, bins. Called by `alley`. */
import { type Brush, downward, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import { bar, contact, type Kit, post, slab } from './kit.js';
import { type Street, wallPatch } from './street.js';

/** A wall of bricks along one side of the street, from `from` to `to` away. */
export function brickWall(
  kit: Kit,
  canvas: Brush,
  street: Street,
  side: number,
  from: number,
  to: number,
  height: number,
  colour: string,
  distance: number,
): void {
  const base = kit.paint(colour, distance);
  const corners = wallPatch(street, side, from, to, 0, height);
  canvas.save();
  polygon(canvas, corners);
  canvas.fillStyle = downward(canvas, street.point(side, from, height)[1], street.point(side, from, 0)[1], [
    mix(base, '#fff0d8', 0.12),
    base,
    mix(base, kit.palette.shadow, 0.4),
  ]);
  canvas.fill();
  canvas.clip();
  const next = random(Math.round(from * 100 + side * 7));
  const course = 0.036;
  for (let row = 0; row < height / course; row++) {
    const low = row * course;
    for (let away = from - (row % 2) * 0.045; away < to; away += 0.09 * Math.max(1, away * 0.5)) {
      const tint = next();
      if (tint < 0.45) continue;
      canvas.fillStyle = withAlpha(
        tint > 0.8 ? kit.paint('#f0a078', distance) : mix(base, tint > 0.62 ? kit.palette.shadow : '#ffd8b8', 0.4),
        0.55,
      );
      polygon(
        canvas,
        wallPatch(street, side, Math.max(0.2, away), away + 0.08 * Math.max(1, away * 0.5), low, low + course * 0.82),
      );
      canvas.fill();
    }
    bar(
      canvas,
      street.point(side, from, low),
      street.point(side, to, low),
      (street.frame.span * 0.0022) / from,
      withAlpha(mix(base, '#f0e0d0', 0.3), 0.35),
    );
  }
  canvas.restore();
}

/** A window in that wall, lit at night where chance has it. */
export function wallWindow(
  kit: Kit,
  canvas: Brush,
  street: Street,
  side: number,
  away: number,
  low: number,
  { wide = 0.17, high = 0.2, distance = 0.05, lit = kit.next() < 0.6 } = {},
): void {
  const patch = (grow: number, colour: string | ReturnType<typeof downward>) => {
    canvas.fillStyle = colour;
    polygon(
      canvas,
      wallPatch(street, side, away - grow * 1.5, away + wide * away * 0.8 + grow * 1.5, low - grow, low + high + grow),
    );
    canvas.fill();
  };
  patch(0.016, kit.paint('#e8dccb', distance));
  const glass = mix(
    mix(kit.paint('#6f94b4', distance), kit.palette.sky[1], 0.3),
    '#ffcf78',
    lit ? Math.max(0.12, kit.lamps) : 0,
  );
  patch(
    0,
    downward(canvas, street.point(side, away, low + high)[1], street.point(side, away, low)[1], [
      mix(glass, '#ffffff', 0.2),
      glass,
      mix(glass, kit.palette.shadow, 0.25),
    ]),
  );
  bar(
    canvas,
    street.point(side, away, low + high / 2),
    street.point(side, away + wide * away * 0.8, low + high / 2),
    (street.frame.span * 0.01) / away,
    kit.paint('#e8dccb', distance),
  );
  if (lit && kit.lamps > 0.3) {
    const [x, y] = street.point(side, away + wide * 0.4, low + high / 2);
    glow(canvas, x, y, (street.frame.span * 0.3) / away, kit.palette.lamp, 0.55 * kit.lamps);
  }
}

/** Landings of iron on a wall, with slanting stairs between them. */
export function fireEscape(
  kit: Kit,
  canvas: Brush,
  street: Street,
  side: number,
  from: number,
  to: number,
  levels: readonly number[],
  colour = '#3a3f4c',
): void {
  const out = 0.2;
  const inner = side * (1 - out);
  const iron = kit.paint(colour, 0.05);
  const light = kit.paint(mix(colour, '#aab4c4', 0.35), 0.05);
  const width = (street.frame.span * 0.014) / from;
  levels.forEach((low, level) => {
    canvas.fillStyle = iron;
    polygon(canvas, [
      street.point(side, from, low),
      street.point(inner, from, low),
      street.point(inner, to, low),
      street.point(side, to, low),
    ]);
    canvas.fill();
    polygon(canvas, [
      street.point(inner, from, low),
      street.point(inner, to, low),
      street.point(inner, to, low - 0.022),
      street.point(inner, from, low - 0.022),
    ]);
    canvas.fill();
    polygon(canvas, [
      street.point(side, from, low),
      street.point(inner, from, low),
      street.point(inner, from, low - 0.022),
      street.point(side, from, low - 0.022),
    ]);
    canvas.fill();
    for (const lift of [0.055, 0.11]) {
      bar(canvas, street.point(inner, from, low + lift), street.point(inner, to, low + lift), width * 0.6, light);
      bar(canvas, street.point(inner, from, low + lift), street.point(side, from, low + lift), width * 0.6, light);
    }
    for (let index = 0; index <= 8; index++) {
      const away = from + ((to - from) * index) / 8;
      bar(canvas, street.point(inner, away, low), street.point(inner, away, low + 0.11), width * 0.4, light);
    }
    const above = levels[level + 1];
    if (above === undefined) return;
    const flip = level % 2 === 0;
    const [start, end] = flip ? [from + 0.05, to - 0.05] : [to - 0.05, from + 0.05];
    for (const across of [side * (1 - out * 0.75), side * (1 - out * 0.4)])
      bar(canvas, street.point(across, start, low), street.point(across, end, above), width * 0.8, iron);
    for (let step = 1; step < 9; step++) {
      const part = step / 9;
      const away = start + (end - start) * part;
      bar(
        canvas,
        street.point(side * (1 - out * 0.75), away, low + (above - low) * part),
        street.point(side * (1 - out * 0.4), away, low + (above - low) * part),
        width * 0.6,
        light,
      );
    }
  });
}

/** A big lidded rubbish container. */
export function dumpster(kit: Kit, canvas: Brush, x: number, base: number, width: number, colour = '#3f8a68'): void {
  const height = width * 0.6;
  contact(kit, canvas, x, base, width * 1.2, 0.7);
  for (const side of [-0.38, 0.38])
    post(kit, canvas, x + side * width, base - width * 0.09, base, width * 0.1, '#2c2f38');
  slab(kit, canvas, x - width / 2, base - height, width, height * 0.9, colour, { round: width * 0.03, foot: 0.5 });
  for (let rib = 0; rib < 4; rib++)
    slab(
      kit,
      canvas,
      x - width * (0.4 - rib * 0.255),
      base - height * 0.86,
      width * 0.05,
      height * 0.66,
      mix(colour, '#ffffff', 0.14),
      { foot: 0.3 },
    );
  slab(kit, canvas, x - width * 0.55, base - height * 1.12, width * 1.1, height * 0.17, mix(colour, '#1f3a34', 0.45), {
    round: width * 0.04,
  });
}

export function dustbin(kit: Kit, canvas: Brush, x: number, base: number, height: number): void {
  contact(kit, canvas, x, base, height * 0.8, 0.6);
  post(kit, canvas, x, base - height * 0.86, base, height * 0.66, '#9aa3b2');
  for (const rise of [0.25, 0.5, 0.72])
    slab(kit, canvas, x - height * 0.34, base - height * rise, height * 0.68, height * 0.035, '#7f8998', { foot: 0 });
  slab(kit, canvas, x - height * 0.4, base - height * 0.96, height * 0.8, height * 0.13, '#b4bcc8', {
    round: height * 0.06,
    foot: 0.2,
  });
  slab(kit, canvas, x - height * 0.08, base - height * 1.03, height * 0.16, height * 0.08, '#7f8998', { round: 2 });
}
