/** Inside a train or a bus: a bench below wide windows, poles and straps, and the land that goes by. Built for `carriage`. */
import type { Light } from '../../score/score.js';
import { type Brush, disc, downward, glow, mix, polygon, TURN, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, footShadow, patch, rod, shine, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls } from './parts/room-shell.js';

/** All in hundredths of a span from the middle of the wall's foot. */
const WINDOW = { top: -50, bottom: -25, wide: 46, apart: 54 } as const;
const WINDOWS = [-3, -2, -1, 0, 1, 2, 3] as const;
const BENCH = { seat: -11, back: -22 } as const;
const RAIL = -55;
const REACH = (WINDOWS.length / 2) * WINDOW.apart;

/** What is seen outside, by hour: the sky from above, far hills, near trees. */
const OUTSIDE: Record<Light, { sky: readonly [string, string]; hills: string; trees: string }> = {
  morning: { sky: ['#a9d8f0', '#ffe6c4'], hills: '#a8c79a', trees: '#6f9f6a' },
  day: { sky: ['#7cc6f2', '#d8f0fb'], hills: '#93c98a', trees: '#4f9b58' },
  sunset: { sky: ['#e9728a', '#ffcf8a'], hills: '#a8647a', trees: '#6a3f5c' },
  night: { sky: ['#141a40', '#343c7c'], hills: '#1f2a54', trees: '#141c3c' },
};
/** How fast they go by, hundredths of a span a second, and how far it is until they come again. */
const PACE = { hills: 9, trees: 46, posts: 150 } as const;
const TREES = [0, 17, 43, 61, 96, 118, 131, 170] as const;
const ROUND = 200;

export const carriage: SetDesign = {
  name: 'carriage',
  indoors: true,
  build(context) {
    const room = roomOf(context, { night: '#b8b0c0' });
    const { frame, span, foot } = room;
    const middle = frame.width / 2;
    const outside = OUTSIDE[context.light];
    const lamps = [-0.7, 0, 0.7].map((x) => ({
      x: middle + x * span,
      y: foot - span * 0.62,
      radius: span * 0.5,
    }));
    return stageRoom(room, {
      lamps,
      dust: 0.3,
      mirror: 0.1,
      wall: (canvas) => paintWalls(canvas, room, { colours: ['#dfe6ec', '#f2f3f0', '#e4e6e4'], skirting: '#8d98a6' }),
      floor: (canvas) => paintFloor(canvas, room, { kind: 'carpet', colours: ['#8e98ae', '#7b86a0'] }),
      things(canvas) {
        standAt(canvas, room, middle, foot, () => {
          // Pictures over the windows, and a lit strip above.
          for (const place of WINDOWS) {
            const x = place * WINDOW.apart;
            windowHole(canvas, room, x, outside.sky);
            patch(canvas, x - 20, -62.5, 17, 7, room.toned(POSTERS[(place + 9) % 3]!), 0.6);
            patch(canvas, x + 2, -62.5, 17, 7, room.toned(POSTERS[(place + 10) % 3]!), 0.6);
          }
          patch(canvas, -REACH, -69, REACH * 2, 2.6, mix(room.toned('#ffffff'), '#fff6d8', 0.6), 1);
        });
        standAt(canvas, room, middle, foot + span * 0.03, () => bench(canvas, room));
      },
      moves(canvas, t) {
        standAt(canvas, room, middle, foot, () => {
          canvas.save();
          canvas.beginPath();
          for (const place of WINDOWS) pane(canvas, place * WINDOW.apart);
          canvas.clip();
          passing(canvas, t, outside, room.night);
          canvas.restore();
          straps(canvas, room, t);
        });
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 0.02, frame.height * 1.12, () => {
          box(canvas, room, -12, -26, 24, 26, '#d9604f', 4);
          rod(canvas, room, [-6, -26, -5, -32, 5, -32, 6, -26], 2, '#7a3a34');
        });
        standAt(canvas, room, frame.width, frame.height * 1.14, () => {
          box(canvas, room, -14, -22, 28, 22, '#3f7f9c', 3);
          rod(canvas, room, [-6, -22, -5, -27, 5, -27, 6, -22], 2, '#2a5468');
        });
      },
    });
  },
};

const POSTERS = ['#f2b84f', '#6fb7c9', '#e58a7a'] as const;

function pane(canvas: Brush, x: number): void {
  canvas.roundRect(x - WINDOW.wide / 2, WINDOW.top, WINDOW.wide, WINDOW.bottom - WINDOW.top, 4);
}

function windowHole(canvas: Brush, room: Room, x: number, sky: readonly string[]): void {
  const tall = WINDOW.bottom - WINDOW.top;
  box(canvas, room, x - WINDOW.wide / 2 - 2, WINDOW.top - 2, WINDOW.wide + 4, tall + 4, '#a3afbc', 5.5);
  canvas.beginPath();
  pane(canvas, x);
  canvas.fillStyle = downward(canvas, WINDOW.top, WINDOW.bottom, sky);
  canvas.fill();
}

function bench(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, REACH, 0.3);
  patch(canvas, -REACH, BENCH.seat + 2, REACH * 2, -BENCH.seat - 2, room.toned('#6d7686'), 0);
  for (const place of WINDOWS) {
    const x = place * WINDOW.apart;
    for (const seat of [-18, 0, 18]) {
      const left = x + seat - 8.6;
      box(canvas, room, left, BENCH.back, 17.2, 14, '#2f9e9a', 3);
      body(
        canvas,
        room,
        [left - 0.6, BENCH.seat + 5, left, BENCH.seat - 1, left + 17.2, BENCH.seat - 1, left + 17.8, BENCH.seat + 5],
        '#3fb5ae',
      );
    }
    shine(canvas, room, x, BENCH.back + 4, 12);
    // A pole from the floor to the rail, between two windows.
    rod(canvas, room, [x + WINDOW.apart / 2, 0, x + WINDOW.apart / 2, -80], 1.5, '#e9c34f');
  }
}

/** Everything goes to the left, what is nearer the faster. */
function passing(canvas: Brush, t: number, { hills, trees }: (typeof OUTSIDE)[Light], isNight: boolean): void {
  const base = WINDOW.bottom + 2;
  canvas.fillStyle = hills;
  const far = t * PACE.hills;
  const ridge: [number, number][] = [[-REACH, base]];
  for (let x = -REACH; x <= REACH; x += 9) {
    const along = ((x + far) / ROUND) * TURN;
    ridge.push([x, base - 9 - 3.2 * Math.sin(along) - 2.1 * Math.sin(along * 3 + 1)]);
  }
  polygon(canvas, [...ridge, [REACH, base]]);
  canvas.fill();
  canvas.fillStyle = trees;
  for (let round = -2; round < 2; round++)
    for (const [index, at] of TREES.entries()) {
      const x = at + round * ROUND - ((t * PACE.trees) % ROUND) + ROUND / 2;
      if (Math.abs(x) > REACH) continue;
      disc(canvas, x, base - 5 - (index % 3), 5 + (index % 3) * 1.6);
    }
  canvas.fillRect(-REACH, base - 5, REACH * 2, 6);
  const post = ((REACH + t * PACE.posts) % (REACH * 2)) - REACH;
  canvas.fillRect(-post - 0.8, WINDOW.top, 1.6, 40);
  if (!isNight) return;
  for (const [index, at] of TREES.entries()) {
    const x = ((at * 1.9 + 400 - t * PACE.trees * 0.7) % (REACH * 2)) + (index % 2 ? 0 : -REACH);
    glow(canvas, x, base - 8 - (index % 4) * 2, 2.6, '#ffe08a', 0.9);
  }
}

/** They hang from a rail and swing with the train. */
function straps(canvas: Brush, room: Room, t: number): void {
  canvas.strokeStyle = room.toned('#c3ccd6');
  canvas.lineWidth = 1.4;
  canvas.beginPath();
  canvas.moveTo(-REACH, RAIL);
  canvas.lineTo(REACH, RAIL);
  canvas.stroke();
  for (let x = -REACH + 9; x < REACH; x += 18) {
    const swing = 0.12 * Math.sin(t * 2.6 + x * 0.02) + 0.03 * Math.sin(t * 7);
    const [sin, cos] = [Math.sin(swing), Math.cos(swing)];
    canvas.strokeStyle = withAlpha(room.toned('#4f5866'), 0.95);
    canvas.lineWidth = 1.3;
    canvas.beginPath();
    canvas.moveTo(x, RAIL);
    canvas.lineTo(x + sin * 6, RAIL + cos * 6);
    canvas.stroke();
    canvas.strokeStyle = room.toned('#f4f1e8');
    canvas.lineWidth = 1.1;
    canvas.beginPath();
    canvas.arc(x + sin * 8.4, RAIL + cos * 8.4, 2.4, 0, TURN);
    canvas.stroke();
  }
}
