/** What a water town has on and over its canal: the moon bridge, covered boats, lanterns and willow twigs. Called by `water-town`. */
import { type Brush, cutout, disc, downward, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { bar, type Kit, post } from './kit.js';

/** One arch of stone that its own image makes a moon of. */
export function bridge(kit: Kit, canvas: Brush, x: number, water: number): void {
  const { span, palette } = kit;
  const half = span * 0.36;
  const rise = span * 0.24;
  const hole = span * 0.15;
  const outline = () => {
    canvas.beginPath();
    canvas.moveTo(x - half, water);
    canvas.quadraticCurveTo(x - half * 0.62, water - rise * 0.5, x - half * 0.3, water - rise);
    canvas.lineTo(x + half * 0.3, water - rise);
    canvas.quadraticCurveTo(x + half * 0.62, water - rise * 0.5, x + half, water);
    canvas.lineTo(x + hole, water);
    canvas.arc(x, water, hole, 0, Math.PI, true);
    canvas.closePath();
  };
  const { light, base, shade } = kit.clay('#bcb4a4');
  outline();
  canvas.fillStyle = downward(canvas, water - rise, water, [light, base, mix(base, shade, 0.6)]);
  canvas.fill();
  canvas.save();
  canvas.clip();
  canvas.strokeStyle = withAlpha(palette.shadow, 0.2);
  canvas.lineWidth = span * 0.003;
  canvas.beginPath();
  for (let course = 1; course < 8; course++) {
    canvas.moveTo(x - half, water - (rise * course) / 8);
    canvas.lineTo(x + half, water - (rise * course) / 8);
    for (let joint = -6; joint < 7; joint++) {
      const at = x + (joint + (course % 2) / 2) * span * 0.07;
      canvas.moveTo(at, water - (rise * course) / 8);
      canvas.lineTo(at, water - (rise * (course - 1)) / 8);
    }
  }
  canvas.stroke();
  canvas.restore();
  canvas.strokeStyle = kit.paint('#8f887a');
  canvas.lineWidth = span * 0.018;
  canvas.beginPath();
  canvas.arc(x, water, hole + span * 0.008, Math.PI, 0);
  canvas.stroke();
  for (const [from, to] of [
    [-0.95, -0.3],
    [-0.3, 0.3],
    [0.3, 0.95],
  ] as const) {
    const down = (part: number) => water - rise * Math.min(1, 1.5 * (1 - Math.abs(part)) + 0.02) - span * 0.034;
    bar(canvas, [x + half * from, down(from)], [x + half * to, down(to)], span * 0.014, kit.paint('#d0c8b8'));
    for (const at of [from, (from + to) / 2, to])
      post(kit, canvas, x + half * at, down(at) - span * 0.012, down(at) + span * 0.04, span * 0.016, '#c8c0b0');
  }
  canvas.fillStyle = withAlpha(kit.paint('#8f887a'), 0.35);
  polygon(canvas, [
    [x - half, water],
    [x + half, water],
    [x + half * 0.4, water + rise * 0.6],
    [x - half * 0.4, water + rise * 0.6],
  ]);
  canvas.fill();
}

/** A red lantern under the eaves. */
export function lantern(kit: Kit, canvas: Brush, x: number, y: number, t: number): void {
  const { span } = kit;
  const swing = span * 0.004 * Math.sin(t * 1.3) * (1 + 2 * kit.palette.wind);
  canvas.fillStyle = kit.paint('#d8342e');
  disc(canvas, x + swing, y + span * 0.016, span * 0.015, 0.86);
  canvas.fillStyle = kit.paint('#f2c04a');
  canvas.fillRect(x + swing - span * 0.006, y + span * 0.002, span * 0.012, span * 0.004);
  canvas.fillRect(x + swing - span * 0.002, y + span * 0.028, span * 0.004, span * 0.014);
  if (kit.lamps > 0.1) glow(canvas, x + swing, y + span * 0.016, span * 0.05, '#ff8a4a', 0.7 * kit.lamps);
}

/** A slim boat under an arched black awning. */
export function awningBoat(kit: Kit, length: number) {
  const half = length / 2;
  return cutout({ left: half * 1.1, right: half * 1.1, up: length * 0.34, down: length * 0.08 }, (canvas) => {
    const hull = kit.clay('#6a4a38');
    canvas.fillStyle = downward(canvas, -length * 0.1, length * 0.04, [hull.light, hull.base, hull.shade]);
    canvas.beginPath();
    canvas.moveTo(-half, -length * 0.13);
    canvas.quadraticCurveTo(0, -length * 0.02, half, -length * 0.13);
    canvas.quadraticCurveTo(half * 0.8, length * 0.03, half * 0.5, length * 0.03);
    canvas.lineTo(-half * 0.5, length * 0.03);
    canvas.quadraticCurveTo(-half * 0.8, length * 0.03, -half, -length * 0.13);
    canvas.fill();
    const awning = kit.clay('#3f3a38');
    canvas.fillStyle = downward(canvas, -length * 0.26, -length * 0.06, [awning.light, awning.base, awning.shade]);
    canvas.beginPath();
    canvas.moveTo(-half * 0.44, -length * 0.06);
    canvas.quadraticCurveTo(-half * 0.46, -length * 0.27, 0, -length * 0.27);
    canvas.quadraticCurveTo(half * 0.46, -length * 0.27, half * 0.44, -length * 0.06);
    canvas.fill();
    canvas.strokeStyle = withAlpha('#d8c8a8', 0.4);
    canvas.lineWidth = length * 0.008;
    for (const part of [-0.24, 0, 0.24]) {
      canvas.beginPath();
      canvas.moveTo(half * part, -length * 0.06);
      canvas.lineTo(half * part * 0.94, -length * 0.255);
      canvas.stroke();
    }
  });
}

/** Long twigs that hang into the picture at its edges and sway. */
export function willow(kit: Kit, canvas: Brush, side: number, t: number): void {
  const { frame, span, palette } = kit;
  kit.reseed(side + 9);
  for (let twig = 0; twig < 13; twig++) {
    const x = (side < 0 ? 0 : frame.width) - side * span * (0.015 + 0.022 * twig) * (0.8 + 0.4 * kit.next());
    const long = span * (0.5 - 0.03 * twig + 0.12 * kit.next());
    const sway = span * (0.012 + 0.05 * palette.wind) * Math.sin(t * 0.9 + twig * 0.6);
    const at = (part: number): [number, number] => [x + sway * part * part, long * part - span * 0.02];
    canvas.strokeStyle = kit.paint('#6f8a3f');
    canvas.lineWidth = span * 0.003;
    canvas.beginPath();
    for (let step = 0; step <= 8; step++) canvas.lineTo(...at(step / 8));
    canvas.stroke();
    for (let leaf = 2; leaf < 17; leaf++) {
      const [leafX, leafY] = at(leaf / 17);
      canvas.fillStyle = kit.paint(leaf % 3 ? '#8fb84a' : '#a8cc5a');
      canvas.beginPath();
      const lean = leaf % 2 ? 0.5 : -0.5;
      canvas.ellipse(leafX + lean * span * 0.012, leafY, span * 0.0045, span * 0.016, lean, 0, Math.PI * 2);
      canvas.fill();
    }
  }
}
