/** People who pass by far off, on foot and by bicycle, in the clothes of the place. Called by sets whose quays and squares are busy. */
import { type Brush, disc, mix, TURN } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer } from '../../set.js';
import { type Kit, moving } from './kit.js';

export interface Passing {
  depth: number;
  sort: number;
  /** Where their feet are, pixels, and how much nearer some of them go. */
  foot: number;
  spread?: number;
  /** Spans. */
  height: number;
  count: number;
  /** Every so many of them rides a bicycle; nobody where undefined. */
  riders?: number;
  /** How far they are, 0 at hand to 1 at the horizon. */
  distance?: number;
  /** What they wear; a mix of summer colours where undefined. */
  clothes?: readonly string[];
  seed?: number;
}

const CLOTHES = ['#e8574a', '#f6f0e4', '#3f86c8', '#ffd04f', '#5fb87a', '#c06ab8', '#ff9a5a'] as const;
const SKINS = ['#f2c49c', '#d9a074', '#a8714a', '#7a4c34'] as const;
const HAIRS = ['#2b2030', '#4a3020', '#8a5a34', '#d8b070'] as const;
const TROUSERS = ['#3f4a78', '#5a5048', '#6f86a8', '#8a7058'] as const;
const STEPS_PER_SECOND = 1.9;

interface Passer {
  start: number;
  pace: number;
  near: number;
  phase: number;
  tall: number;
  shirt: string;
  skin: string;
  hair: string;
  legs: string;
  rides: boolean;
  skirt: boolean;
}

/** They go to and fro across the whole width. */
export function passersBy(kit: Kit, passing: Passing): Layer {
  const { frame, span } = kit;
  const { foot, spread = 0, height, count, riders, distance = 0.2, clothes = CLOTHES, seed = 0 } = passing;
  const next = random(kit.context.seed + 57 + seed);
  // Lamps shine on whoever goes about by night.
  const worn = (colour: string): string => mix(kit.paint(colour, distance), colour, 0.3 * kit.lamps);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)]!;
  const passers = Array.from({ length: count }, (_, index): Passer => {
    const rides = riders !== undefined && index % riders === riders - 1;
    return {
      start: (index + 0.7 * next()) / count,
      pace: (index % 2 ? -1 : 1) * (rides ? 0.17 : 0.05 + 0.03 * next()),
      near: next(),
      phase: next(),
      tall: 0.9 + 0.2 * next(),
      shirt: worn(clothes[index % clothes.length]!),
      skin: worn(one(SKINS)),
      hair: worn(one(HAIRS)),
      legs: worn(one(TROUSERS)),
      rides,
      skirt: next() < 0.3,
    };
  }).sort((first, second) => first.near - second.near);
  const within = frame.width / span + 0.5;
  const metal = kit.paint('#3a3a4a', distance);
  return moving(passing.depth, passing.sort, (canvas, t) => {
    for (const passer of passers) {
      const along = (((passer.start + (passer.pace * t) / within) % 1) + 1) % 1;
      const size = span * height * passer.tall * (1 + 0.12 * passer.near);
      canvas.save();
      canvas.translate(frame.across((along - 0.5) * within), foot + spread * passer.near);
      canvas.scale(size * Math.sign(passer.pace), size);
      canvas.fillStyle = kit.palette.shadow;
      canvas.globalAlpha = 0.25;
      disc(canvas, 0, 0, passer.rides ? 0.42 : 0.2, 0.16);
      canvas.globalAlpha = 1;
      canvas.lineCap = 'round';
      if (passer.rides) bicycle(canvas, metal, t * 1.4 + passer.phase);
      person(canvas, passer, (t * STEPS_PER_SECOND * (passer.rides ? 0.7 : 1)) / 2 + passer.phase);
      canvas.restore();
    }
  });
}

/** One who looks to the right, one high, feet at the origin. */
function person(canvas: Brush, { shirt, skin, hair, legs, rides, skirt }: Passer, steps: number): void {
  const swing = Math.sin(steps * TURN);
  const lift = rides ? 0.16 : 0.02 * Math.abs(swing);
  const hip = -0.46 - lift;
  canvas.lineWidth = 0.11;
  for (const side of [-1, 1]) {
    canvas.strokeStyle = side < 0 ? mix(legs, '#1c1840', 0.2) : legs;
    canvas.beginPath();
    canvas.moveTo(rides ? -0.06 : 0, hip);
    if (rides) canvas.quadraticCurveTo(0.16, hip + 0.1 - 0.05 * side * swing, 0.06, -0.14 - 0.08 * side * swing);
    else canvas.lineTo(0.17 * side * swing, -0.05);
    canvas.stroke();
  }
  const lean = rides ? 0.1 : 0.01;
  canvas.fillStyle = shirt;
  canvas.beginPath();
  canvas.moveTo(-0.11 + lean, hip - 0.32);
  canvas.quadraticCurveTo(lean, hip - 0.4, 0.11 + lean, hip - 0.32);
  canvas.lineTo(skirt && !rides ? 0.17 : 0.1, hip + (skirt && !rides ? 0.16 : 0.04));
  canvas.lineTo(skirt && !rides ? -0.17 : -0.12, hip + (skirt && !rides ? 0.16 : 0.04));
  canvas.fill();
  canvas.strokeStyle = mix(shirt, '#1c1840', 0.14);
  canvas.lineWidth = 0.085;
  canvas.beginPath();
  canvas.moveTo(lean, hip - 0.28);
  if (rides) canvas.lineTo(0.27, hip - 0.12);
  else canvas.lineTo(-0.13 * swing, hip - 0.04);
  canvas.stroke();
  canvas.fillStyle = skin;
  disc(canvas, 0.03 + lean * 1.2, hip - 0.46, 0.115);
  canvas.fillStyle = hair;
  canvas.beginPath();
  canvas.arc(0.015 + lean * 1.2, hip - 0.475, 0.122, Math.PI * 0.62, Math.PI * 1.86);
  canvas.fill();
}

function bicycle(canvas: Brush, metal: string, turns: number): void {
  canvas.strokeStyle = metal;
  canvas.lineWidth = 0.035;
  for (const x of [-0.28, 0.3]) {
    canvas.beginPath();
    canvas.arc(x, -0.17, 0.17, 0, TURN);
    canvas.moveTo(x, -0.17);
    canvas.lineTo(x + 0.15 * Math.cos(turns * TURN), -0.17 + 0.15 * Math.sin(turns * TURN));
    canvas.stroke();
  }
  canvas.beginPath();
  canvas.moveTo(-0.28, -0.17);
  canvas.lineTo(-0.08, -0.46);
  canvas.lineTo(0.04, -0.15);
  canvas.lineTo(-0.28, -0.17);
  canvas.moveTo(-0.06, -0.4);
  canvas.lineTo(0.22, -0.42);
  canvas.lineTo(0.04, -0.15);
  canvas.moveTo(0.3, -0.17);
  canvas.lineTo(0.2, -0.52);
  canvas.lineTo(0.27, -0.56);
  canvas.stroke();
}
