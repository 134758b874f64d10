/** What jumps out of something: on a coil out of a book or a box, or in an arc out of water. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, smooth, TURN, wave } from '../painting/easing.js';
import { star } from '../signs/sign-shapes.js';
import { drawChick } from '../things/drawn-prizes.js';
import { type Show, type Showing, scatter } from './showing.js';

/** Of the frame's smaller measure: what jumps out, and how far it gets. */
const SIZE = 0.2;
const REACH = { aside: 0.015, up: 0.42 } as const;
const STRAIGHT = { aside: 0.01, up: 0.26 } as const;
const TURNS = 8;
/** Coils stand nearly straight up, and sway. */
const BENT = 0.2;

/** A spring that overshoots: 0 shut, 1 out. */
const sprung = (age: number): number => (age < 0 ? 0 : 1 - Math.exp(-age * 4.5) * Math.cos(age * 13));

/** How fast it flies out, about 1 at most. */
const rushing = (age: number): number =>
  age < 0 ? 0 : 0.02 * Math.exp(-age * 4.5) * (4.5 * Math.cos(age * 13) + 13 * Math.sin(age * 13));

/** Pictures of chicks are stiff: the stage's own flaps and cheeps. */
const CHICKS = /^1f42[45]/;

/** On a coil, which sways on; small stars fly as it comes out. */
export const spring: Show = (canvas, showing) => {
  const { age, k, span } = showing;
  const reach = showing.straight ? STRAIGHT : REACH;
  const out = sprung(age) * k * (1 + 0.06 * wave(age * 1.3) * smooth(age));
  const sway = 0.14 * wave(age * 0.9) * smooth(age);
  const [x, y] = [span * showing.side * (reach.aside * out + sway * 0.3), -span * reach.up * out];
  drawCoil(canvas, x, y + span * SIZE * (showing.straight ? 0.3 : 1.05) * out, span * 0.042 * clamp(0.5 + 0.5 * out));
  if (!showing.straight)
    drawJester(canvas, x, y + span * SIZE * 0.44 * out, span * SIZE * 1.35 * clamp(0.3 + 0.7 * out), age);
  drawRuff(canvas, x, y + span * SIZE * 0.36 * out, span * SIZE * 0.34 * clamp(0.3 + 0.7 * out));
  const size = SIZE * clamp(0.3 + 0.7 * out);
  canvas.save();
  canvas.translate(x, y + span * size * 0.4);
  canvas.rotate(0.1 + 1.6 * sway);
  // Long while it flies out, flat where it is stopped; it goes on bobbing.
  const long = clamp(rushing(age), -0.2, 0.24) + 0.05 * wave(age * 1.3 - 0.25) * smooth(age);
  canvas.scale(1 - 0.7 * long, 1 + long);
  canvas.translate(0, -span * size * 0.4);
  if (CHICKS.test(showing.sprite?.code ?? '')) {
    canvas.translate(0, -span * size * 0.06);
    drawChick(canvas, span * size * 1.16, age);
  } else drawPicture(canvas, showing, 0, 0, size, 0);
  canvas.restore();
  drawStars(canvas, showing);
};

/** In an arc to one side, turning over, and down again. */
export const leap: Show = (canvas, showing) => {
  const { age, k, span } = showing;
  const air = clamp(age / 1.25);
  if (air >= 1) return;
  const x = span * 0.36 * air;
  const y = -span * 0.34 * 4 * air * (1 - air);
  drawPicture(canvas, showing, x, y, 0.2 * k, -0.9 + 1.9 * air);
};

/** The far halves of its turns first, then the near ones, so that it is seen as round. */
function drawCoil(canvas: SKRSContext2D, x: number, y: number, wide: number): void {
  const pull = [x * BENT, y * (1 - BENT)] as const;
  const at = (along: number): [number, number] => {
    const [middle, last] = [2 * along * (1 - along), along * along];
    const [runX, runY] = [
      2 * (1 - along) * pull[0] + 2 * along * (x - pull[0]),
      2 * (1 - along) * pull[1] + 2 * along * (y - pull[1]),
    ];
    const run = Math.hypot(runX, runY) + 0.01;
    const angle = along * TURNS * TURN;
    const aside = wide * Math.cos(angle);
    const bend = wide * 0.3 * Math.sin(angle);
    return [
      pull[0] * middle + x * last + (-runY * aside + runX * bend) / run,
      pull[1] * middle + y * last + (runX * aside + runY * bend) / run,
    ];
  };
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const [near, colours] of [
    [0, ['#3c4160', '#7d86a8']],
    [0.5, ['#3c4160', '#eef2fb']],
  ] as const)
    for (const [index, colour] of colours.entries()) {
      canvas.strokeStyle = colour;
      canvas.lineWidth = wide * (index === 0 ? 0.36 : 0.2);
      canvas.beginPath();
      for (let turn = 0; turn < TURNS; turn++)
        for (let step = 0; step <= 8; step++) {
          const [toX, toY] = at((turn + near + step / 16) / TURNS);
          if (step === 0) canvas.moveTo(toX, toY);
          else canvas.lineTo(toX, toY);
        }
      canvas.stroke();
    }
}

/** A body in a jester's jacket under the head, with arms thrown up; from the neck down it is as long as half the head. */
function drawJester(canvas: SKRSContext2D, x: number, y: number, size: number, age: number): void {
  const [red, dark, gold] = ['#d23a5a', '#7c1734', '#ffcf3f'];
  const swing = 0.16 * wave(age * 1.7);
  canvas.lineCap = 'round';
  for (const side of [-1, 1]) {
    const hand = [x + side * size * (0.5 + swing * side * 0.3), y - size * (0.06 + swing)] as const;
    for (const [tone, wide] of [
      [dark, 0.15],
      [side < 0 ? gold : red, 0.115],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = size * wide;
      canvas.beginPath();
      canvas.moveTo(x + side * size * 0.14, y + size * 0.08);
      canvas.quadraticCurveTo(x + side * size * 0.42, y + size * 0.2, ...hand);
      canvas.stroke();
    }
    for (const [tone, radius] of [
      [dark, 0.105],
      ['#fff7ec', 0.088],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.arc(hand[0], hand[1], size * radius, 0, TURN);
      canvas.fill();
    }
  }
  const trunk = (grown: number): void => {
    canvas.beginPath();
    canvas.ellipse(x, y + size * 0.2, size * (0.22 + grown), size * (0.26 + grown), 0, 0, TURN);
  };
  canvas.fillStyle = dark;
  trunk(0.02);
  canvas.fill();
  canvas.fillStyle = red;
  trunk(0);
  canvas.fill();
  canvas.fillStyle = gold;
  canvas.beginPath();
  canvas.ellipse(x - size * 0.11, y + size * 0.2, size * 0.1, size * 0.24, 0, 0, TURN);
  for (const down of [0.14, 0.28]) {
    canvas.moveTo(x + size * 0.07, y + size * down);
    canvas.arc(x + size * 0.04, y + size * down, size * 0.03, 0, TURN);
  }
  canvas.fill();
}

/** What a head on a coil wears about its neck, as jesters do. */
function drawRuff(canvas: SKRSContext2D, x: number, y: number, wide: number): void {
  for (const [tone, grown] of [
    ['#b3243f', 1],
    ['#ffcf3f', 0.62],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    for (let fold = -3; fold <= 3; fold++) {
      const aside = (fold / 3) * wide;
      const radius = wide * 0.3 * grown;
      canvas.moveTo(x + aside + radius, y);
      canvas.arc(x + aside, y + wide * 0.16 * (1 - (fold / 3) ** 2), radius, 0, TURN);
    }
    canvas.fill();
  }
}

function drawPicture(
  canvas: SKRSContext2D,
  { sprite, span }: Showing,
  x: number,
  y: number,
  size: number,
  turn: number,
): void {
  if (!sprite) return;
  const scale = (span * size) / Math.max(sprite.width, sprite.height);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.scale(scale, scale);
  canvas.drawImage(sprite.art, -sprite.width / 2, -sprite.height / 2);
  canvas.restore();
}

function drawStars(canvas: SKRSContext2D, { age, span }: Showing): void {
  const gone = clamp(age / 0.9);
  if (gone >= 1) return;
  for (let one = 0; one < 8; one++) {
    const angle = -Math.PI * (0.05 + 0.9 * scatter(one));
    const far = span * (0.06 + 0.3 * (1 - (1 - gone) ** 2)) * (0.7 + 0.5 * scatter(one, 0.381));
    const size = span * 0.03 * (1 - gone);
    star(canvas, Math.cos(angle) * far, Math.sin(angle) * far, size, 5, 0.5, one % 2 ? '#ffd23f' : '#ffffff', 1);
  }
}
