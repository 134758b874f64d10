/** The hall of a factory from inside: a belt with toys out of a machine, gears on the wall, a grabbing arm. Built by the stage for `workshop`. */
import { type Brush, type Cutout, cutout, disc, glow, mix, place, polygon, TURN } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { kitOf } from './parts/kit.js';
import { type Room, roomOf, stageRoom } from './parts/room.js';
import { body, box, footShadow, knob, panel, patch, rod, shine, slab, standAt } from './parts/room-clay.js';
import { paintFloor, paintWalls, tiles } from './parts/room-shell.js';
import { pendantLamp, steam } from './parts/room-things.js';
import { windowFrame } from './parts/room-window.js';
import type { Pane } from './parts/window.js';
import { gear } from './parts/works.js';

/** How high the belt is, hundredths of a span, and how fast it goes, spans per second and apart. */
const BELT = 23;
const PACE = 0.085;
const APART = 0.42;

const GEARS = [
  { x: 0, y: 0, radius: 0.1, pace: 0.6, colour: '#c4ae7c' },
  { x: 0.155, y: -0.055, radius: 0.062, pace: -0.96, colour: '#8fb2c2' },
  { x: 0.11, y: 0.1, radius: 0.05, pace: -1.2, colour: '#bf9490' },
] as const;

export const workshop: SetDesign = {
  name: 'workshop',
  indoors: true,
  build(context) {
    const room = roomOf(context, { night: '#a8a0b4' });
    const kit = kitOf(context, 131);
    const { frame, span, foot } = room;
    const floor = foot + span * 0.045;
    const unit = span / 100;
    const tall = frame.height > frame.span * 1.2;
    const machineX = frame.beside(-0.74, 0.42);
    const armX = frame.beside(0.24, 0.14);
    const gearsX = frame.beside(0.56, 0.3);
    const gearsY = foot - span * (tall ? 0.6 : 0.4);
    const pane: Pane = { x: frame.beside(-0.16, 0.1), y: foot - span * 0.45, width: span * 0.5, height: span * 0.3 };
    const lamps = [frame.beside(-0.46, 0.28), frame.beside(0.3, 0.22)];
    const toys = TOYS.map((paint) =>
      cutout({ left: span * 0.08, right: span * 0.08, up: span * 0.15, down: span * 0.03 }, (canvas) =>
        standAt(canvas, room, 0, 0, () => paint(canvas, room)),
      ),
    );
    return stageRoom(room, {
      outside: { pane, city: true },
      lamps: lamps.map((x) => ({ x, y: frame.down(0.16), radius: span * 0.6 })),
      haze: '#e4e0e6',
      mirror: 0.08,
      dust: 0.6,
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: ['#8fb4c0', '#a9cbd0', '#bcd8d6'],
          holes: [pane],
          dado: { height: 0.2, colours: ['#c98a62', '#b87450'] },
          skirting: '#5f6a7c',
        });
        tiles(canvas, room, {
          top: foot - span * 0.2,
          bottom: foot - span * 0.02,
          wide: 0.07,
          tall: 0.032,
          colours: ['#cf8a64', '#c47d58', '#d8966e', '#bd7550'],
          grout: '#9a6450',
          bond: true,
        });
        windowFrame(canvas, room, pane, { colour: '#5f7488', bars: [4, 2] });
        // Pipes run along under the roof.
        standAt(canvas, room, frame.width / 2, frame.down(tall ? 0.12 : 0.065), () => {
          rod(canvas, room, [-190, 0, 190, 0], 4.4, '#bf8f70');
          rod(canvas, room, [-190, 6, 62, 6, 62, 22, 190, 22], 3, '#84a998');
          for (const x of [-120, -60, 0, 60, 120]) box(canvas, room, x - 1.4, -3, 2.8, 6, '#9a7058', 0.8);
        });
        standAt(canvas, room, gearsX + span * 0.06, gearsY, () => {
          glow(canvas, 0, 2, 26, room.shadow, 0.3);
          box(canvas, room, -19, -17, 38, 34, '#4f5f74', 2.4);
          for (const [x, y] of [
            [-16.6, -14.6],
            [16.6, -14.6],
            [-16.6, 14.6],
            [16.6, 14.6],
          ] as const)
            knob(canvas, room, x, y, 1, '#9aa8b8');
        });
      },
      floor: (canvas) =>
        paintFloor(canvas, room, {
          kind: 'tiles',
          colours: ['#c4c2cc', '#b4b2c0'],
          dress(canvas) {
            canvas.fillStyle = room.toned('#f7c53c');
            for (const side of [-1, 1]) {
              polygon(canvas, [
                [frame.across(side * 0.62), foot],
                [frame.across(side * 0.635), foot],
                [frame.across(side * 1.02), frame.bottom],
                [frame.across(side * 0.98), frame.bottom],
              ]);
              canvas.fill();
            }
          },
        }),
      things(canvas) {
        standAt(canvas, room, frame.width / 2, floor, () => belt(canvas, room));
        standAt(canvas, room, machineX, floor, () => machine(canvas, room));
      },
      moves(canvas, t) {
        for (const { x, y, radius, pace, colour } of GEARS)
          gear(kit, canvas, gearsX + x * span, gearsY + y * span, radius * span, t * pace, colour);
        drawToys(
          canvas,
          toys,
          frame.left - span * 0.1,
          frame.right + span * 0.1,
          machineX,
          floor - BELT * unit,
          span,
          t,
        );
        standAt(canvas, room, machineX, floor, () => machineLife(canvas, room, t));
        standAt(canvas, room, armX, foot - span * (tall ? 0.62 : 0.5), () => arm(canvas, room, t));
        for (const x of lamps) pendantLamp(canvas, room, x, frame.down(0.15), '#e2605c', t, 8);
      },
      near(canvas) {
        standAt(canvas, room, frame.width * 0.0, frame.height * 1.08, () => {
          box(canvas, room, -16, -22, 26, 24, '#c88f56', 1);
          patch(canvas, -5, -22, 4, 24, room.toned('#e8c88a'), 0);
        });
        standAt(canvas, room, frame.width * 1.0, frame.height * 1.08, () => {
          box(canvas, room, -8, -19, 26, 22, '#4fa0d0', 1);
          box(canvas, room, -4, -30, 17, 11, '#e2605c', 1);
        });
      },
    });
  },
};

/** The belt on its rollers, across the hall. */
function belt(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 190, 0.4);
  for (let x = -180; x <= 180; x += 30) {
    box(canvas, room, x - 1.6, -BELT, 3.2, BELT, '#5f6f88', 0.6);
    box(canvas, room, x - 3, -1.4, 6, 1.6, '#4a586c', 0.5);
  }
  slab(canvas, room, -200, -BELT - 1.6, 400, 3, 5.4, '#3d4656');
  for (let x = -196; x < 196; x += 12) knob(canvas, room, x, -BELT + 4, 1.7, '#aeb8c8');
  patch(canvas, -200, -BELT + 6.6, 400, 1.4, room.toned('#f7c53c'), 0);
}

/** Where toys come out of: a round boiler with a funnel, a gauge and a hatch. */
function machine(canvas: Brush, room: Room): void {
  footShadow(canvas, room, 0, 0, 30, 0.6);
  rod(canvas, room, [8, -46, 8, -60, 26, -60, 26, -76], 4, '#e07a3a');
  body(canvas, room, [-14, -46, -20, -60, 4, -60, -2, -46], '#f0b23a');
  box(canvas, room, -24, -48, 44, 47, '#5fb0c8', 5);
  panel(canvas, room, -19, -42, 14, 14, '#e8f0f2');
  box(canvas, room, 8, -34, 12, 16, '#2f3a4c', 2);
  patch(canvas, -24, -12, 44, 4, room.toned('#f7c53c'), 0);
  for (let x = -22; x < 20; x += 8) patch(canvas, x, -12, 4, 4, room.toned('#33394a'), 0);
}

function machineLife(canvas: Brush, room: Room, t: number): void {
  // The needle trembles, lamps take turns, steam comes out of the funnel.
  canvas.strokeStyle = '#d8443a';
  canvas.lineWidth = 1.1;
  const angle = -TURN * 0.32 + 0.5 * Math.sin(t * 2.3) + 0.1 * Math.sin(t * 13);
  canvas.beginPath();
  canvas.moveTo(-12, -33);
  canvas.lineTo(-12 + 5.4 * Math.cos(angle), -33 + 5.4 * Math.sin(angle));
  canvas.stroke();
  for (const [index, colour] of ['#7cf2a0', '#ffd25a', '#ff7a8a'].entries()) {
    const on = Math.sin(t * 4 - index * 2.1) > 0;
    canvas.fillStyle = on ? colour : mix(colour, '#30384a', 0.6);
    disc(canvas, 1 + index * 5, -40, 1.6);
    if (on) shine(canvas, room, 1 + index * 5, -40, 5, 0.6);
  }
  steam(canvas, room, -8, -61, 16, t, '#ffffff');
}

/** An arm that comes down from the roof and up again. */
function arm(canvas: Brush, room: Room, t: number): void {
  const down = 10 + 7 * Math.sin(t * 1.5);
  const [elbowX, elbowY] = [-7 + 2 * Math.sin(t * 1.5), -2 + down * 0.4];
  box(canvas, room, -5, -16, 10, 5, '#5f6f88', 1);
  rod(canvas, room, [0, -12, elbowX, elbowY], 3.2, '#f0b23a');
  rod(canvas, room, [elbowX, elbowY, 0, down], 2.6, '#f0b23a');
  knob(canvas, room, elbowX, elbowY, 2.3, '#5f6f88');
  for (const side of [-1, 1])
    rod(canvas, room, [0, down, side * 3.4, down + 2.4, side * 2.4, down + 5.4], 1.2, '#7a8698');
  knob(canvas, room, 0, down, 2, '#e2605c');
}

/** One after the other out of the machine, which hides where they begin. */
function drawToys(
  canvas: Brush,
  toys: readonly Cutout[],
  left: number,
  right: number,
  machineX: number,
  y: number,
  span: number,
  t: number,
): void {
  const apart = APART * span;
  const shift = t * PACE * span;
  const first = Math.ceil((left - machineX - shift) / apart);
  const last = Math.floor((right - machineX - shift) / apart);
  for (let index = first; index <= last; index++) {
    const x = machineX + index * apart + shift;
    if (Math.abs(x - machineX + span * 0.02) < span * 0.22) continue;
    place(canvas, toys[((index % toys.length) + toys.length) % toys.length]!, x, y, {});
  }
}

/** Plain parcels: those who work there are to be looked at. */
const TOYS: readonly ((canvas: Brush, room: Room) => void)[] = (
  [
    [10.8, 8, '#b9a98c', '#d6cab0'],
    [8, 6, '#9fb0bc', '#c4d0d8'],
    [9, 10, '#b59c90', '#d4c2b8'],
  ] as const
).map(([wide, high, card, tape]) => (canvas, room) => {
  box(canvas, room, -wide / 2, -high, wide, high, card, 1);
  patch(canvas, -1, -high, 2, high, room.toned(tape), 0);
});
