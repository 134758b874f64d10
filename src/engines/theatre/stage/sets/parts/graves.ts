/** Gravestones and a tree without leaves. Called by `cemetery`. */
import { DISPLAY } from '../../painting/fonts.js';
import { type Brush, disc, downward, mix, sideways, withAlpha } from '../../painting/paint.js';
import { contact, type Kit, slab, words } from './kit.js';

/** A gravestone: a round-headed slab, a cross, or a slab that leans. */
export function grave(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  height: number,
  kind: number,
  distance = 0,
): void {
  contact(kit, canvas, x, base, height * 0.9, 0.6);
  canvas.fillStyle = downward(canvas, base - height * 0.12, base + height * 0.12, [
    kit.floor('#7a6a4c', distance),
    kit.floor('#5f5240', distance),
  ]);
  disc(canvas, x, base + height * 0.03, height * 0.5, 0.16);
  canvas.save();
  canvas.translate(x, base);
  canvas.rotate([0.03, -0.05, 0.06, 0][kind % 4]!);
  const stone = ['#a8aab8', '#989cae', '#b4b2b8', '#9a9aa8'][kind % 4]!;
  if (kind % 4 === 3) {
    slab(kit, canvas, -height * 0.085, -height * 1.05, height * 0.17, height * 1.07, stone, {
      distance,
      round: 3,
      foot: 0.4,
    });
    slab(kit, canvas, -height * 0.3, -height * 0.82, height * 0.6, height * 0.16, stone, {
      distance,
      round: 3,
      foot: 0.2,
    });
    slab(kit, canvas, -height * 0.24, -height * 0.16, height * 0.48, height * 0.18, stone, {
      distance,
      round: 3,
      foot: 0.4,
    });
  } else {
    slab(kit, canvas, -height * 0.25, -height * 0.9, height * 0.66, height * 0.92, mix(stone, '#3a3c50', 0.4), {
      distance,
      round: [height * 0.31, height * 0.31, 0, 0],
    });
    slab(kit, canvas, -height * 0.32, -height * 0.9, height * 0.66, height * 0.92, stone, {
      distance,
      round: [height * 0.31, height * 0.31, 0, 0],
      foot: 0.45,
    });
    words(
      canvas,
      'RIP',
      height * 0.01,
      -height * 0.55,
      height * 0.27,
      mix(kit.paint('#4a4c60', distance), kit.palette.shadow, 0.2),
      { font: DISPLAY },
    );
    for (const rise of [0.36, 0.27])
      slab(kit, canvas, -height * 0.15, -height * rise, height * 0.32, height * 0.025, '#6a6c80', {
        distance,
        foot: 0,
      });
    canvas.strokeStyle = withAlpha(kit.palette.shadow, 0.4);
    canvas.lineWidth = height * 0.018;
    canvas.beginPath();
    canvas.moveTo(height * 0.34, -height * 0.66);
    canvas.lineTo(height * 0.22, -height * 0.6);
    canvas.lineTo(height * 0.25, -height * 0.5);
    canvas.stroke();
    canvas.fillStyle = kit.floor('#6f9a5c', distance);
    for (let moss = 0; moss < 6; moss++)
      disc(canvas, -height * (0.34 - moss * 0.13), 0, height * (0.06 + 0.02 * (moss % 2)), 0.6);
  }
  canvas.restore();
}

/** A tree without leaves whose boughs fork and claw. */
export function bareTree(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  height: number,
  side: number,
  colour = '#4a3a44',
): void {
  contact(kit, canvas, x, base, height * 0.4, 0.7);
  const tones = kit.clay(colour);
  canvas.lineCap = 'round';
  canvas.strokeStyle = sideways(
    canvas,
    x - height * 0.3,
    x + height * 0.3,
    kit.palette.side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
  );
  const bough = (fromX: number, fromY: number, angle: number, length: number, width: number, deep: number) => {
    const bend = angle + side * 0.16 * (deep % 2 ? 1 : -1);
    const toX = fromX + Math.cos(angle) * length;
    const toY = fromY + Math.sin(angle) * length;
    canvas.lineWidth = Math.max(1, width);
    canvas.beginPath();
    canvas.moveTo(fromX, fromY);
    canvas.quadraticCurveTo(fromX + Math.cos(bend) * length * 0.5, fromY + Math.sin(bend) * length * 0.5, toX, toY);
    canvas.stroke();
    if (deep === 0) return;
    for (const turn of [-0.62, 0.1, 0.66]) {
      if (kit.next() < 0.15 && deep < 4) continue;
      bough(
        toX,
        toY,
        angle + turn + (kit.next() - 0.5) * 0.35,
        length * (0.6 + 0.14 * kit.next()),
        width * 0.58,
        deep - 1,
      );
    }
  };
  canvas.fillStyle = canvas.strokeStyle;
  canvas.beginPath();
  canvas.moveTo(x - height * 0.11, base + height * 0.015);
  canvas.quadraticCurveTo(x - height * 0.03, base - height * 0.1, x - height * 0.035, base - height * 0.34);
  canvas.lineTo(x + height * 0.035, base - height * 0.34);
  canvas.quadraticCurveTo(x + height * 0.03, base - height * 0.1, x + height * 0.12, base + height * 0.015);
  canvas.fill();
  bough(x, base - height * 0.3, -Math.PI / 2 - side * 0.1, height * 0.24, height * 0.075, 4);
}
