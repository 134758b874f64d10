/** Those who listen in the first row, seen from behind against the light: who they are, how they sway, what they hold up. Called by `theatre.ts`. */
import { type Brush, disc, glow, mix, TURN } from '../../painting/paint.js';

const KINDS = ['bear', 'curls', 'rabbit', 'bun', 'cat', 'mohawk', 'mouse', 'plaits', 'cap', 'fox'] as const;
type Kind = (typeof KINDS)[number];
const FURRY: ReadonlySet<Kind> = new Set(['bear', 'rabbit', 'cat', 'mouse', 'fox']);
/** Hair and fur, and what they wear; all dim, since the light is behind them. */
const HAIR: Readonly<Record<Kind, string>> = {
  bear: '#8a5a3c',
  curls: '#7a3a2c',
  rabbit: '#b89ab8',
  bun: '#c08a4a',
  cat: '#d08a4a',
  mohawk: '#e0509a',
  mouse: '#8a8aa8',
  plaits: '#a84a34',
  cap: '#4a3a5a',
  fox: '#d06a34',
};
const SHIRTS = ['#3f8fc0', '#c0506a', '#4aa080', '#c09a40', '#8a5ac0'] as const;
const DARK = '#1d0b2b';
const HELD = ['phone', undefined, 'stick', undefined, 'heart', 'stick'] as const;
const STICKS = ['#7dffb4', '#ff7dd0', '#7dd8ff'] as const;
/** Seconds of a beat that all of them sway to. */
const BEAT = 0.5;

export interface Listener {
  kind: Kind;
  held: (typeof HELD)[number];
  hair: string;
  shirt: string;
  stick: string;
  phase: number;
}

export function listenerAt(place: number, chance: () => number): Listener {
  const kind = KINDS[(place * 7) % KINDS.length]!;
  return {
    kind,
    held: HELD[place % HELD.length],
    hair: mix(HAIR[kind], DARK, 0.5),
    shirt: mix(SHIRTS[place % SHIRTS.length]!, DARK, 0.6),
    stick: STICKS[place % STICKS.length]!,
    phase: chance() * TURN,
  };
}

export interface Seen {
  /** The middle of the head and half its width, pixels. */
  x: number;
  y: number;
  radius: number;
  /** The light behind them. */
  lamp: string;
  /** How far both arms are up, 0 to 1. */
  up: number;
  /** Stands, so that shoulders are seen; else a seat hides them. */
  stands: boolean;
}

/** From behind: hair or ears, shoulders, arms that wave. */
export function drawListener(canvas: Brush, listener: Listener, seen: Seen, t: number): void {
  const { radius, up, lamp, stands } = seen;
  const beat = Math.sin((t / BEAT) * Math.PI + 0.4 * Math.sin(listener.phase));
  const x = seen.x + radius * 0.13 * beat;
  const y = seen.y - radius * (0.1 * Math.abs(beat) + 0.16 * up * Math.abs(Math.sin((t / BEAT) * Math.PI * 2)));
  const [hairRim, shirtRim] = [mix(listener.hair, lamp, 0.5), mix(listener.shirt, lamp, 0.45)];
  canvas.lineCap = 'round';
  if (stands) {
    for (const [tone, lift] of [
      [shirtRim, 0.05],
      [listener.shirt, 0],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.roundRect(x - radius * 1.25, y + radius * (0.78 - lift), radius * 2.5, radius * 4, radius * 0.8);
      canvas.fill();
    }
  }
  // Whoever films does so all the time; the others throw up their arms when it gets great.
  const lifted = listener.held === 'phone' ? Math.max(0.85, up) : up;
  if (lifted > 0.02)
    for (const side of listener.held === 'phone' && up < 0.02 ? [1] : [-1, 1])
      drawArm(canvas, listener, { ...seen, x, y }, side, lifted, t);
  for (const [tone, lift] of [
    [hairRim, 0.06],
    [listener.hair, 0],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    traceHead(canvas, listener.kind, x, y - radius * lift, radius);
    canvas.fill();
  }
  drawHairs(canvas, listener.kind, hairRim, x, y, radius);
}

function drawArm(canvas: Brush, listener: Listener, seen: Seen, side: number, lifted: number, t: number): void {
  const { x, y, radius, lamp } = seen;
  const swing = Math.sin((t / BEAT) * Math.PI + 0.3 * listener.phase);
  const shoulder = [x + side * radius * 1.02, y + radius * 1.15] as const;
  const hand = [
    x + side * radius * (1.28 + 0.1 * lifted) + radius * 0.2 * swing * lifted,
    y + radius * (1.3 - 2.05 * lifted + 0.08 * Math.abs(swing)),
  ] as const;
  const elbow = [x + side * radius * 1.6, y + radius * (0.9 - 0.5 * lifted)] as const;
  const skin = FURRY.has(listener.kind) ? listener.hair : mix('#c08a6a', DARK, 0.5);
  for (const [sleeve, bare, thick] of [
    [mix(listener.shirt, lamp, 0.4), mix(skin, lamp, 0.42), 0.46],
    [listener.shirt, skin, 0.37],
  ] as const) {
    canvas.lineWidth = radius * thick;
    canvas.strokeStyle = bare;
    canvas.beginPath();
    canvas.moveTo(...elbow);
    canvas.lineTo(...hand);
    canvas.stroke();
    canvas.strokeStyle = sleeve;
    canvas.beginPath();
    canvas.moveTo(...shoulder);
    canvas.lineTo(...elbow);
    canvas.stroke();
    canvas.fillStyle = bare;
    disc(canvas, hand[0], hand[1] - radius * 0.08, radius * thick * 0.66);
  }
  if (side > 0 && listener.held) HOLDS[listener.held](canvas, listener, hand[0], hand[1] - radius * 0.2, radius, swing);
}

const HOLDS = {
  /** Held across, its picture bright. */
  phone(canvas, _listener, x, y, radius) {
    const [wide, tall] = [radius * 0.92, radius * 0.56];
    glow(canvas, x, y - tall * 0.4, radius * 0.95, '#a8d8ff', 0.5);
    canvas.fillStyle = '#17121f';
    canvas.beginPath();
    canvas.roundRect(x - wide / 2, y - tall, wide, tall, radius * 0.1);
    canvas.fill();
    canvas.fillStyle = '#5a3fb0';
    canvas.fillRect(x - wide * 0.42, y - tall * 0.9, wide * 0.84, tall * 0.8);
    // A small star on a small stage.
    canvas.fillStyle = '#b06a4a';
    canvas.fillRect(x - wide * 0.42, y - tall * 0.34, wide * 0.84, tall * 0.24);
    canvas.fillStyle = '#fff4fa';
    disc(canvas, x, y - tall * 0.58, radius * 0.13);
    disc(canvas, x, y - tall * 0.34, radius * 0.11);
  },
  stick(canvas, { stick }, x, y, radius, swing) {
    const [tipX, tipY] = [x + radius * 0.25 * swing, y - radius * 0.95];
    glow(canvas, (x + tipX) / 2, (y + tipY) / 2, radius * 0.8, stick, 0.55);
    for (const [tone, thick] of [
      [stick, 0.2],
      ['#ffffff', 0.08],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = radius * thick;
      canvas.beginPath();
      canvas.moveTo(x, y);
      canvas.lineTo(tipX, tipY);
      canvas.stroke();
    }
  },
  /** A heart of cardboard on a stick. */
  heart(canvas, _listener, x, y, radius, swing) {
    canvas.strokeStyle = '#8a6a4a';
    canvas.lineWidth = radius * 0.1;
    canvas.beginPath();
    canvas.moveTo(x, y + radius * 0.1);
    canvas.lineTo(x + radius * 0.1 * swing, y - radius * 0.7);
    canvas.stroke();
    const [heartX, heartY] = [x + radius * 0.1 * swing, y - radius * 0.95];
    for (const [tone, size] of [
      ['#ffd0de', 0.62],
      ['#ff4d7a', 0.5],
    ] as const) {
      const own = radius * size;
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.moveTo(heartX, heartY + own * 0.95);
      canvas.bezierCurveTo(
        heartX - own * 1.5,
        heartY - own * 0.1,
        heartX - own * 0.7,
        heartY - own * 1.1,
        heartX,
        heartY - own * 0.4,
      );
      canvas.bezierCurveTo(
        heartX + own * 0.7,
        heartY - own * 1.1,
        heartX + own * 1.5,
        heartY - own * 0.1,
        heartX,
        heartY + own * 0.95,
      );
      canvas.fill();
    }
  },
} satisfies Record<
  Exclude<Listener['held'], undefined>,
  (canvas: Brush, listener: Listener, x: number, y: number, radius: number, swing: number) => void
>;

/** The outline of a head and all that stands out from it. */
function traceHead(canvas: Brush, kind: Kind, x: number, y: number, radius: number): void {
  const round = (acrossX: number, up: number, wide: number, tall = wide, turn = 0): void => {
    const [middleX, middleY] = [x + acrossX * radius, y - up * radius];
    canvas.moveTo(middleX + Math.cos(turn) * wide * radius, middleY + Math.sin(turn) * wide * radius);
    canvas.ellipse(middleX, middleY, wide * radius, tall * radius, turn, 0, TURN);
  };
  // All outlines run the same way about, or where they overlap there would be holes.
  const spike = (side: number, tip: number, otherSide: number, tipUp: number, foot = 0.5): void => {
    const [from, to] = side < otherSide ? [side, otherSide] : [otherSide, side];
    const bulge = (footX: number): number => x + (footX + tip) * 0.52 * radius;
    canvas.moveTo(x + from * radius, y - foot * radius);
    canvas.quadraticCurveTo(bulge(from), y - tipUp * 0.86 * radius, x + tip * radius, y - tipUp * radius);
    canvas.quadraticCurveTo(bulge(to), y - tipUp * 0.86 * radius, x + to * radius, y - foot * radius);
  };
  round(0, 0, 1, 0.96);
  for (const side of [-1, 1]) {
    if (kind === 'bear') round(side * 0.68, 0.72, 0.36);
    if (kind === 'mouse') round(side * 0.82, 0.78, 0.52);
    if (kind === 'rabbit') round(side * 0.4, 1.45, 0.23, 0.78, side * 0.16);
    if (kind === 'cat') spike(side * 0.95, side * 0.72, side * 0.2, 1.42);
    if (kind === 'fox') spike(side, side * 0.82, side * 0.16, 1.66);
    if (kind === 'plaits') {
      for (const [out, up] of [
        [1.02, -0.2],
        [1.16, -0.62],
        [1.14, -1.04],
      ] as const)
        round(side * out, up, 0.27);
    }
    if (kind === 'bun') round(side * 0.5, -0.5, 0.5, 0.6);
  }
  if (kind === 'bun') round(0, 1.12, 0.42);
  if (kind === 'curls')
    for (let curl = 0; curl < 9; curl++) {
      const angle = Math.PI * (-0.12 + (curl / 8) * 1.24);
      round(Math.cos(angle) * 0.92, Math.sin(angle) * 0.92, 0.4);
    }
  if (kind === 'mohawk')
    for (const [from, tip, to, up] of [
      [-0.5, -0.36, -0.1, 1.5],
      [-0.26, 0, 0.26, 1.74],
      [0.1, 0.36, 0.5, 1.5],
    ] as const)
      spike(from, tip, to, up, 0.6);
  if (kind === 'cap') round(0, 0.34, 1.06, 0.78);
}

/** A few lines that tell hair from fur and from cloth. */
function drawHairs(canvas: Brush, kind: Kind, tone: string, x: number, y: number, radius: number): void {
  canvas.strokeStyle = tone;
  canvas.lineWidth = radius * 0.07;
  canvas.beginPath();
  if (kind === 'cap') {
    canvas.moveTo(x - radius * 0.98, y - radius * 0.06);
    canvas.quadraticCurveTo(x, y + radius * 0.16, x + radius * 0.98, y - radius * 0.06);
    canvas.moveTo(x + radius * 0.3, y + radius * 0.02);
    canvas.arc(x, y + radius * 0.02, radius * 0.3, 0, Math.PI, true);
  } else if (kind === 'bun' || kind === 'plaits') {
    for (const side of [-1, 0, 1]) {
      canvas.moveTo(x + side * radius * 0.14, y - radius * 0.82);
      canvas.quadraticCurveTo(x + side * radius * 0.62, y - radius * 0.5, x + side * radius * 0.66, y + radius * 0.2);
    }
  } else if (FURRY.has(kind)) {
    for (const side of [-1, 1]) {
      canvas.moveTo(x + side * radius * 0.72, y + radius * 0.1);
      canvas.lineTo(x + side * radius * 0.56, y + radius * 0.2);
      canvas.moveTo(x + side * radius * 0.7, y + radius * 0.34);
      canvas.lineTo(x + side * radius * 0.52, y + radius * 0.42);
    }
  } else {
    canvas.moveTo(x - radius * 0.4, y - radius * 0.5);
    canvas.quadraticCurveTo(x, y - radius * 0.74, x + radius * 0.4, y - radius * 0.5);
  }
  canvas.stroke();
}
