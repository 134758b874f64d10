/** Fields of one flower or grain as far as one sees: lavender, tulips, sunflowers, wheat. Built by the stage under these names. */
import { type Brush, disc, mix, TURN } from '../painting/paint.js';
import { blade, cropField, stalk, type Tones } from './crop-fields.js';

type Chance = () => number;

function lavender(canvas: Brush, x: number, y: number, height: number, tones: Tones, chance: Chance): void {
  canvas.fillStyle = tones.dark;
  disc(canvas, x, y - height * 0.16, height * 0.3, 0.62);
  for (let stem = 0; stem < 9; stem++) {
    const lean = (stem - 4) * height * 0.085;
    const tall = height * (0.8 + 0.3 * chance()) * (1 - 0.035 * Math.abs(stem - 4));
    canvas.strokeStyle = stem % 2 ? tones.leaf : tones.dark;
    canvas.lineWidth = height * 0.03;
    canvas.beginPath();
    canvas.moveTo(x + lean * 0.4, y - height * 0.1);
    canvas.lineTo(x + lean, y - tall * 0.62);
    canvas.stroke();
    for (let bloom = 0; bloom < 6; bloom++) {
      canvas.fillStyle = bloom % 3 === 2 ? tones.pale : bloom % 2 ? tones.fruit : mix(tones.fruit, tones.wood, 0.4);
      const up = 0.55 + 0.09 * bloom;
      disc(canvas, x + lean * (0.9 + 0.2 * up), y - tall * up, height * (0.062 - 0.005 * bloom), 1.2);
    }
  }
}

const PETALS = ['#f0405a', '#ffb02e', '#f56fae', '#fff2e0', '#b04fd0'] as const;

function tulip(canvas: Brush, x: number, y: number, height: number, tones: Tones, chance: Chance): void {
  for (let flower = 0; flower < 3; flower++) {
    const at = x + (flower - 1) * height * 0.3;
    const tall = height * (0.8 + 0.24 * chance());
    stalk(canvas, at, y, tall * 0.82, height * 0.045, tones.dark);
    for (const side of [-1, 1])
      blade(canvas, at, y - height * 0.05, side * height * 0.14, height * 0.5, height * 0.06, tones.leaf);
    // Each row is of one colour, as they plant them.
    const petal = mix(PETALS[Math.floor(y / (height * 0.7)) % PETALS.length]!, tones.fruit, 0.3);
    for (const [lean, colour] of [
      [-0.07, mix(petal, tones.dark, 0.16)],
      [0.07, mix(petal, tones.dark, 0.08)],
      [0, petal],
    ] as const) {
      canvas.fillStyle = colour;
      canvas.beginPath();
      canvas.ellipse(at + lean * height, y - tall, height * 0.085, height * 0.17, lean * 3, 0, TURN);
      canvas.fill();
    }
  }
}

function sunflower(canvas: Brush, x: number, y: number, height: number, tones: Tones, chance: Chance): void {
  const tall = height * (0.86 + 0.2 * chance());
  stalk(canvas, x, y, tall, height * 0.04, tones.dark);
  for (let leaf = 0; leaf < 4; leaf++) {
    const side = leaf % 2 ? 1 : -1;
    blade(canvas, x, y - tall * (0.2 + 0.15 * leaf), side * height * 0.24, height * 0.1, height * 0.09, tones.leaf);
  }
  for (let petal = 0; petal < 16; petal++) {
    const turn = (petal / 16) * TURN;
    canvas.fillStyle = petal % 2 ? tones.fruit : tones.pale;
    canvas.beginPath();
    canvas.ellipse(
      x + Math.cos(turn) * height * 0.14,
      y - tall + Math.sin(turn) * height * 0.14,
      height * 0.085,
      height * 0.036,
      turn,
      0,
      TURN,
    );
    canvas.fill();
  }
  canvas.fillStyle = tones.wood;
  disc(canvas, x, y - tall, height * 0.105);
  canvas.fillStyle = mix(tones.wood, '#2a160c', 0.45);
  disc(canvas, x, y - tall, height * 0.06);
}

function wheat(canvas: Brush, x: number, y: number, height: number, tones: Tones, chance: Chance): void {
  for (let stem = 0; stem < 7; stem++) {
    const at = x + (stem - 3) * height * 0.1;
    const tall = height * (0.8 + 0.24 * chance());
    const lean = height * (0.06 + 0.08 * chance());
    canvas.strokeStyle = stem % 2 ? tones.leaf : tones.dark;
    canvas.lineWidth = height * 0.022;
    canvas.beginPath();
    canvas.moveTo(at, y);
    canvas.quadraticCurveTo(at, y - tall * 0.6, at + lean, y - tall);
    canvas.stroke();
    for (let grain = 0; grain < 6; grain++) {
      canvas.fillStyle = grain % 2 ? tones.fruit : tones.pale;
      canvas.beginPath();
      const side = grain % 2 ? 1 : -1;
      canvas.ellipse(
        at + lean * (0.72 + 0.1 * grain) + side * height * 0.016,
        y - tall * (0.76 + 0.055 * grain),
        height * 0.022,
        height * 0.05,
        side * 0.5 + 0.25,
        0,
        TURN,
      );
      canvas.fill();
    }
  }
}

export const lavenderField = cropField({
  name: 'lavender-field',
  far: ['#9a6fd8', '#7a9a5c'],
  tones: { leaf: '#7fa060', dark: '#5f8a52', fruit: '#8f5fd8', pale: '#c4a0f4', wood: '#5a3aa0' },
  height: 0.13,
  gap: 0.085,
  free: 0.45,
  plant: lavender,
});

export const tulipField = cropField({
  name: 'tulip-field',
  far: ['#f06a7a', '#ffc24a'],
  tones: { leaf: '#6fb04a', dark: '#4d8a3a', fruit: '#f0506a', pale: '#ffe0a0', wood: '#8a6a4a' },
  height: 0.13,
  gap: 0.085,
  free: 0.45,
  plant: tulip,
});

export const sunflowerField = cropField({
  name: 'sunflower-field',
  far: ['#f6c22e', '#7fa03c'],
  tones: { leaf: '#6fa83f', dark: '#4a842f', fruit: '#fbbc1e', pale: '#ffd84a', wood: '#6a3f1e' },
  height: 0.25,
  gap: 0.12,
  free: 0.45,
  plant: sunflower,
});

export const wheatField = cropField({
  name: 'wheat-field',
  far: ['#f0c24e', '#e0a83c'],
  tones: { leaf: '#d8b04e', dark: '#b88a34', fruit: '#f0c050', pale: '#ffe08a', wood: '#8a6a3a' },
  height: 0.17,
  gap: 0.06,
  free: 0.45,
  plant: wheat,
});
