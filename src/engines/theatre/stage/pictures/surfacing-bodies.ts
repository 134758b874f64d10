/** What stuff looks like that bodies and things may be of: clouds, rocks, sweets, flames, leaves. Part of `surfacing.ts`. */
import type { BodyStuff } from '../../score/surfaces.js';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { dot, facets, paint, type Sheet, shaded, sheen, split, spots, stroke } from './surface-strokes.js';

const PETALS = ['#ff8fb8', '#ffd36b', '#ff6f7f', '#c79bff', '#ffffff'] as const;

export const BODIES: Record<BodyStuff, (sheet: Sheet) => void> = {
  cloud(sheet) {
    paint(sheet, '#dfe6f4');
    puffs(sheet, '#ffffff', '#a9b4d2');
  },
  candyfloss(sheet) {
    paint(sheet, '#ffa9d2');
    puffs(sheet, '#ffffff', '#d06fa8');
    strands(sheet, '#ffffff');
  },
  rock(sheet) {
    paint(sheet, '#8d8880');
    const { brush, unit, next, width, height } = sheet;
    for (let stone = 0; stone < 60; stone++) {
      const [x, y, size] = [next() * width, next() * height, unit * (0.05 + 0.05 * next())];
      boulder(brush, x + size * 0.12, y + size * 0.16, size * 1.1, next, '#4b4742', 0.75);
      boulder(brush, x, y, size, next, mix('#b3ada2', '#77726b', next()), 0.95);
      boulder(brush, x - size * 0.2, y - size * 0.25, size * 0.5, next, '#d5cfc4', 0.5);
    }
    brush.globalAlpha = 1;
    spots(sheet, 30, [0.012, 0.04], ['#6f9a52', '#88b062'], 0.75);
  },
  ice(sheet) {
    paint(sheet, '#a9dcf7');
    facets(sheet);
    for (let crack = 0; crack < 5; crack++) split(sheet, '#ffffff', 0.7);
    sheen(sheet, 0.6);
  },
  fire(sheet) {
    shaded(sheet, (_, down) => mix('#ffe27a', '#e8371c', Math.min(1, down * 1.1)), sheet.dyed ? 0 : 0.92);
    flames(sheet);
  },
  water(sheet) {
    paint(sheet, '#4fb4ea');
    const { brush, width, height, unit } = sheet;
    for (let line = 0; line < 16; line++) {
      stroke(brush, line % 2 ? '#dff6ff' : '#1f7fc8', unit * 0.014, 0.5);
      brush.beginPath();
      for (let x = 0; x <= width; x += width / 24)
        brush.lineTo(x, ((line + 0.5) / 16) * height + unit * 0.025 * Math.sin((x / unit) * 16 + line * 2));
      brush.stroke();
    }
    sheen(sheet, 0.5);
  },
  leaves(sheet) {
    paint(sheet, '#4c9a47');
    scattered(sheet, 260, ['#2f7a3a', '#5fb354', '#86c95f', '#3f8f4a', '#a8d873'], leaf);
  },
  flowers(sheet) {
    paint(sheet, '#5fae58');
    scattered(sheet, 120, PETALS, blossom);
  },
  fruit(sheet) {
    paint(sheet, '#e8323f');
    const { dyed } = sheet;
    scattered(sheet, 110, dyed ? ['#ffffff'] : ['#e8323f', '#d3202f', '#f2505a'], (brush, colour, size) =>
      berry(brush, colour, size, dyed),
    );
  },
  gold(sheet) {
    paint(sheet, '#f0b429');
    sheen(sheet, 0.85);
  },
  chocolate(sheet) {
    paint(sheet, '#6b3a1f');
    sheen(sheet, 0.4);
    spots(sheet, 26, [0.012, 0.03], ['#8a512d', '#4c2712'], 0.6);
  },
  candy(sheet) {
    paint(sheet, '#ff8fc0');
    scattered(sheet, 120, ['#ff5f7f', '#ffd84f', '#6fd6ff', '#8fe388', '#ffffff', '#b98bff'], (brush, colour, size) => {
      brush.fillStyle = 'rgba(80,20,60,0.3)';
      dot(brush, size * 0.1, size * 0.14, size * 0.62);
      brush.fillStyle = colour;
      dot(brush, 0, 0, size * 0.6);
      brush.fillStyle = 'rgba(255,255,255,0.75)';
      dot(brush, -size * 0.2, -size * 0.22, size * 0.16);
    });
  },
  lightning(sheet) {
    shaded(sheet, (_, down) => mix('#d9f1ff', '#5a7dff', down), sheet.dyed ? 0 : 0.92);
    for (let bolt = 0; bolt < 16; bolt++) zigzag(sheet, bolt % 3 === 0 ? '#ffe14d' : '#ffffff');
  },
  light(sheet) {
    shaded(sheet, (_, down) => mix('#ffffff', '#ffd97a', down), sheet.dyed ? 0 : 0.9);
    spots(sheet, 50, [0.01, 0.035], ['#ffffff', '#fff6d0'], 0.7);
  },
  starlight(sheet) {
    shaded(sheet, (_, down) => mix('#1c2470', '#8a3fb8', down), sheet.dyed ? 0 : 0.94);
    spots(sheet, 40, [0.05, 0.12], ['#5f6cf0', '#c05fd8'], 0.22);
    scattered(sheet, 90, ['#ffffff', '#fff2b0', '#bfe4ff'], star);
  },
  money(sheet) {
    paint(sheet, '#6fae74');
    scattered(sheet, 110, ['#8fcf8f', '#a9dca2', '#79bd7f'], banknote);
  },
};

function zigzag({ brush, width, height, unit, next }: Sheet, colour: string): void {
  let [x, y] = [next() * width, next() * height];
  stroke(brush, colour, unit * 0.016, 0.95);
  brush.beginPath();
  brush.moveTo(x, y);
  for (let bend = 0; bend < 5; bend++) {
    x += (next() - 0.5) * unit * 0.16;
    y += unit * (0.03 + 0.06 * next());
    brush.lineTo(x, y);
  }
  brush.stroke();
  brush.globalAlpha = 1;
}

function star(brush: Sheet['brush'], colour: string, size: number): void {
  brush.fillStyle = colour;
  brush.beginPath();
  for (let point = 0; point < 8; point++) {
    const far = size * (point % 2 ? 0.14 : 0.55);
    brush.lineTo(Math.cos((point / 8) * TURN) * far, Math.sin((point / 8) * TURN) * far);
  }
  brush.closePath();
  brush.fill();
}

function banknote(brush: Sheet['brush'], colour: string, size: number): void {
  brush.fillStyle = '#2f6b3f';
  brush.fillRect(-size * 1.08, -size * 0.56, size * 2.16, size * 1.12);
  brush.fillStyle = colour;
  brush.fillRect(-size, -size * 0.48, size * 2, size * 0.96);
  brush.fillStyle = '#2f6b3f';
  dot(brush, 0, 0, size * 0.3);
  brush.fillStyle = '#d7f0cf';
  dot(brush, 0, 0, size * 0.2);
}

function puffs({ brush, width, height, unit, next }: Sheet, light: string, shade: string): void {
  for (let puff = 0; puff < 130; puff++) {
    const [x, y, size] = [next() * width, next() * height, unit * (0.045 + 0.045 * next())];
    const fill = brush.createRadialGradient(x - size * 0.3, y - size * 0.4, size * 0.1, x, y, size);
    fill.addColorStop(0, light);
    fill.addColorStop(0.6, `${light}b0`);
    fill.addColorStop(0.86, `${shade}78`);
    fill.addColorStop(1, `${shade}00`);
    brush.fillStyle = fill;
    brush.globalAlpha = 0.8;
    dot(brush, x, y, size);
  }
  brush.globalAlpha = 1;
}

function strands({ brush, width, height, unit, next }: Sheet, colour: string): void {
  for (let strand = 0; strand < 120; strand++) {
    const [x, y, size] = [next() * width, next() * height, unit * (0.03 + 0.05 * next())];
    stroke(brush, colour, unit * 0.005, 0.45);
    brush.beginPath();
    brush.arc(x, y, size, next() * TURN, next() * TURN + 1.4);
    brush.stroke();
  }
  brush.globalAlpha = 1;
}

function boulder(
  brush: Sheet['brush'],
  x: number,
  y: number,
  size: number,
  next: () => number,
  colour: string,
  alpha: number,
): void {
  brush.globalAlpha = alpha;
  brush.fillStyle = colour;
  brush.beginPath();
  for (let corner = 0; corner < 7; corner++) {
    const angle = (corner / 7) * TURN + 0.3 * next();
    const far = size * (0.75 + 0.3 * next());
    brush.lineTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.8);
  }
  brush.closePath();
  brush.fill();
  brush.globalAlpha = 1;
}

function flames({ brush, width, height, unit, next }: Sheet): void {
  for (let flame = 0; flame < 90; flame++) {
    const [x, y, size] = [next() * width, next() * height, unit * (0.05 + 0.07 * next())];
    brush.globalAlpha = 0.5;
    brush.fillStyle = ['#fff3b0', '#ffb52e', '#ff6a1f', '#d92a1a'][flame % 4]!;
    brush.beginPath();
    brush.moveTo(x, y - size * 1.5);
    brush.quadraticCurveTo(x + size * 0.7, y - size * 0.2, x + size * 0.1, y + size * 0.5);
    brush.quadraticCurveTo(x - size * 0.8, y, x, y - size * 1.5);
    brush.fill();
  }
  brush.globalAlpha = 1;
}

function scattered(
  { brush, width, height, unit, next }: Sheet,
  count: number,
  colours: readonly string[],
  draw: (brush: Sheet['brush'], colour: string, size: number) => void,
): void {
  for (let one = 0; one < count; one++) {
    brush.save();
    brush.translate(next() * width, next() * height);
    brush.rotate(next() * TURN);
    draw(brush, colours[Math.floor(next() * colours.length)]!, unit * (0.045 + 0.025 * next()));
    brush.restore();
  }
}

function leaf(brush: Sheet['brush'], colour: string, size: number): void {
  for (const [shift, fill] of [
    [size * 0.12, 'rgba(14,44,20,0.4)'],
    [0, colour],
  ] as const) {
    brush.fillStyle = fill;
    brush.beginPath();
    brush.moveTo(-size + shift, shift);
    brush.quadraticCurveTo(shift, -size * 0.8 + shift, size + shift, shift);
    brush.quadraticCurveTo(shift, size * 0.8 + shift, -size + shift, shift);
    brush.fill();
  }
  stroke(brush, 'rgba(20,60,30,0.5)', size * 0.1, 1);
  brush.beginPath();
  brush.moveTo(-size, 0);
  brush.lineTo(size * 0.8, 0);
  brush.stroke();
}

function blossom(brush: Sheet['brush'], colour: string, size: number): void {
  brush.fillStyle = 'rgba(40,30,60,0.25)';
  dot(brush, size * 0.15, size * 0.2, size * 1.05);
  brush.fillStyle = colour;
  for (let petal = 0; petal < 5; petal++)
    dot(brush, Math.cos((petal / 5) * TURN) * size * 0.6, Math.sin((petal / 5) * TURN) * size * 0.6, size * 0.5);
  brush.fillStyle = '#ffc83a';
  dot(brush, 0, 0, size * 0.34);
}

/** Round, with a light and a shade; where no colour is asked for with the seeds of strawberries. */
function berry(brush: Sheet['brush'], colour: string, size: number, plain: boolean): void {
  brush.globalAlpha = plain ? 0.28 : 1;
  brush.fillStyle = 'rgba(70,0,20,0.45)';
  dot(brush, size * 0.14, size * 0.18, size * 1.05);
  brush.fillStyle = colour;
  dot(brush, 0, 0, size);
  brush.fillStyle = plain ? 'rgba(255,255,255,0.5)' : '#ffe08a';
  for (const [x, y] of [
    [-0.4, -0.3],
    [0.1, -0.55],
    [0.45, -0.05],
    [-0.15, 0.15],
    [0.2, 0.5],
    [-0.5, 0.35],
  ] as const)
    dot(brush, x * size, y * size, size * 0.09);
  brush.globalAlpha = 1;
}
