/**
 * A room out of a plan: a wall, a floor, perhaps a window, and pieces by name in their places. Twenty rooms of public life are
 * twenty plans (`plans-*.ts`). Called by `index.ts` beside it.
 */
import type { Canvas } from '@napi-rs/canvas';
import { type Brush, fillBand, mix, withAlpha } from '../../painting/paint.js';
import { drawProp } from '../../props/index.js';
import type { SetDesign } from '../../set.js';
import { good, litGoods } from '../parts/goods.js';
import { type Room, roomOf, stageRoom } from '../parts/room.js';
import { footShadow, patch, standAt } from '../parts/room-clay.js';
import { paintFloor, paintWalls, tiles } from '../parts/room-shell.js';
import type { ViewName } from '../parts/room-views.js';
import { curtains, windowFrame } from '../parts/room-window.js';
import type { Pane } from '../parts/window.js';
import { BUILT_IN } from './built-in.js';
import { COUNTERS } from './counters.js';
import { EXTRAS } from './extras.js';
import type { Fitting, Wish } from './fitting.js';
import { IN_GARDENS } from './in-gardens.js';
import { LIVELY } from './lively.js';
import { OF_CARE } from './of-care.js';
import { OF_EXHIBITS } from './of-exhibits.js';
import { OF_LANDINGS } from './of-landings.js';
import { OF_NATURE } from './of-nature.js';
import { OF_OPEN_COUNTRY } from './of-open-country.js';
import { OF_OUTINGS } from './of-outings.js';
import { OF_SCHOOLS } from './of-schools.js';
import { OF_SHOWPLACES } from './of-showplaces.js';
import { OF_STONES } from './of-stones.js';
import { OF_TOWNS } from './of-towns.js';
import { OF_TRADES } from './of-trades.js';
import { OF_WASHING } from './of-washing.js';
import { OF_WATERSIDE } from './of-waterside.js';
import { OF_WORKS } from './of-works.js';
import { ON_WALLS } from './on-walls.js';
import { OUTDOORS } from './outdoors.js';
import { SEATS } from './seats.js';
import { STORAGE } from './storage.js';

const FITTINGS: Record<string, Fitting> = {
  ...COUNTERS,
  ...SEATS,
  ...OUTDOORS,
  ...IN_GARDENS,
  ...ON_WALLS,
  ...LIVELY,
  ...EXTRAS,
  ...BUILT_IN,
  ...STORAGE,
  ...OF_TRADES,
  ...OF_NATURE,
  ...OF_CARE,
  ...OF_SCHOOLS,
  ...OF_WORKS,
  ...OF_STONES,
  ...OF_TOWNS,
  ...OF_WATERSIDE,
  ...OF_WASHING,
  ...OF_OPEN_COUNTRY,
  ...OF_SHOWPLACES,
  ...OF_OUTINGS,
  ...OF_LANDINGS,
  ...OF_EXHIBITS,
};

/**
 * A piece by its name, or a prop (`prop-anvil`), and how many spans from the middle it stands. `y`: hundredths of a span below
 * the foot of the wall, above it where negative; `size` makes it larger.
 */
export type Piece = readonly [name: string, across: number, more?: Partial<Wish> & { y?: number; size?: number }];

export interface RoomPlan {
  /** From the ceiling down. */
  wall: readonly string[];
  /** Tiles, bricks and stones of these colours over it, or boards; the first colour lies between them. */
  clad?: readonly [kind: 'tiles' | 'bricks' | 'stones' | 'planks', between: string, ...colours: string[]];
  /** A lower part of another colour. */
  dado?: string;
  skirting?: string;
  floor: readonly [kind: 'boards' | 'tiles' | 'carpet', one: string, other: string];
  /** A runner from the wall to the front. */
  runner?: string;
  window?: {
    across?: number;
    up: number;
    width: number;
    height: number;
    city?: boolean;
    bars?: [number, number];
    frame?: string;
    curtains?: string;
    /** Nothing but air: a balcony, a hole. */
    open?: boolean;
  };
  onWall?: readonly Piece[];
  things?: readonly Piece[];
  moves?: readonly Piece[];
  /** Out of focus before everybody, left and right. */
  near?: readonly [left: Piece, right: Piece];
  /** Under the sky: the view takes the place of the wall, and weather falls; a `city` or another `view` instead of hills. */
  outdoors?: true;
  city?: true;
  view?: ViewName;
  /** Multiplied over everything: a cellar. */
  gloom?: string;
  night?: string;
  /** Spans from the middle at which lamps light what stands about. */
  lamps?: readonly number[];
  mirror?: number;
  /** Whoever is there is in water of this colour. */
  water?: { surface: string; foam: string };
}

export const furnished = (name: string, plan: RoomPlan): SetDesign => ({
  name,
  ...(plan.outdoors ? {} : { indoors: true }),
  build(context) {
    const room = roomOf(context, {
      ...(plan.gloom && { gloom: plan.gloom }),
      ...(plan.night && { night: plan.night }),
    });
    const { frame, span, foot } = room;
    const hole = plan.outdoors ? { ...VIEW, ...(plan.city && { city: true }) } : plan.window;
    const pane: Pane | undefined = hole && {
      x: besideOf(room, hole.across ?? 0),
      y: foot - span * (hole.up / 100),
      width: (span * hole.width) / 100,
      height: (span * hole.height) / 100,
    };
    const pictures = new Map<string, Canvas>();
    const put = (canvas: Brush, pieces: readonly Piece[] = [], standing: number, t = 0): void => {
      for (const piece of pieces) place(canvas, room, piece, pictures, standing, t);
    };
    const built = stageRoom(room, {
      ...(pane && { outside: { pane, city: hole?.city ?? false, view: plan.view } }),
      lamps: (plan.lamps ?? [-0.4, 0.4]).map((across) => ({
        x: besideOf(room, across),
        y: foot - span * 0.46,
        radius: span * 0.6,
      })),
      haze: mix(plan.wall.at(-1)!, '#e6e2d8', 0.4),
      mirror: plan.mirror ?? 0.05,
      wall(canvas) {
        paintWalls(canvas, room, {
          colours: plan.wall,
          holes: pane ? [pane] : [],
          pattern: (brush) => clad(brush, room, plan.clad),
          ...(plan.dado && { dado: { height: 0.22, colours: [mix(plan.dado, '#ffffff', 0.12), plan.dado] } }),
          skirting: plan.skirting ?? mix(plan.wall.at(-1)!, '#4a3028', 0.5),
        });
        if (pane && !hole?.open)
          windowFrame(canvas, room, pane, { bars: hole?.bars ?? [2, 2], ...(hole?.frame && { colour: hole.frame }) });
        if (pane && hole?.curtains) curtains(canvas, room, pane, hole.curtains);
        put(canvas, plan.onWall, 0);
      },
      floor(canvas) {
        const [kind, ...colours] = plan.floor;
        paintFloor(canvas, room, {
          kind,
          colours,
          ...(pane && !plan.outdoors && { sunAt: pane.x }),
          ...(plan.runner && { dress: (brush: Brush) => runner(brush, room, plan.runner!) }),
        });
      },
      things: (canvas) => put(canvas, plan.things, 4),
      moves: (canvas, t) => put(canvas, plan.moves, 4, t),
      near(canvas) {
        const [left, right] = plan.near ?? DEFAULT_NEAR;
        for (const [piece, x] of [
          [left, 0],
          [right, frame.width],
        ] as const)
          at(canvas, room, piece, x, frame.height * 1.07, pictures, 0);
      },
    });
    const { water } = plan;
    return water
      ? {
          ...built,
          standing: false,
          water: { surface: room.toned(water.surface), foam: room.toned(water.foam), depth: 0.5 },
        }
      : built;
  },
});

/** As far as any camera turns. */
const VIEW: NonNullable<RoomPlan['window']> = { up: 74, width: 380, height: 164, open: true };

const DEFAULT_NEAR = [
  ['plant', 0, { size: 0.9 }],
  ['plant', 0, { size: 0.9 }],
] as const satisfies readonly [Piece, Piece];

/** What stands wide of the middle is left out of a tall frame, and what stands near it keeps within. */
const besideOf = ({ frame }: Room, across: number): number =>
  Math.abs(across) < 0.62 ? frame.beside(across, Math.abs(across) * 0.62) : frame.across(across);

function place(
  canvas: Brush,
  room: Room,
  piece: Piece,
  pictures: Map<string, Canvas>,
  standing: number,
  t: number,
): void {
  const [, across, { y = standing } = {}] = piece;
  at(canvas, room, piece, besideOf(room, across), room.foot + (room.span * y) / 100, pictures, t);
}

function at(
  canvas: Brush,
  room: Room,
  [name, , more = {}]: Piece,
  x: number,
  y: number,
  pictures: Map<string, Canvas>,
  t: number,
): void {
  const { size = 1, ...wish } = more;
  const piece = FITTINGS[name];
  if (piece) {
    standAt(canvas, room, x, y, () => piece.draw(canvas, room, { ...piece, ...wish }, t), size);
    return;
  }
  const picture = pictures.get(name) ?? litGoods([drawProp(name)!], room.toned, room.span)[0]!;
  pictures.set(name, picture);
  standAt(
    canvas,
    room,
    x,
    y,
    () => {
      const width = wish.width ?? 30;
      footShadow(canvas, room, 0, 0, width * 0.5, 0.5);
      good(canvas, picture, 0, 0.6, width, width * 2);
    },
    size,
  );
}

function clad(canvas: Brush, room: Room, plan: RoomPlan['clad']): void {
  if (!plan) return;
  const [kind, between, ...colours] = plan;
  const { frame, span, foot } = room;
  if (kind === 'planks') {
    fillBand(canvas, frame, frame.top, foot, [room.toned(between), room.toned(between)]);
    const wide = span * 0.075;
    for (let x = frame.left, index = 0; x < frame.right; x += wide, index++) {
      patch(
        canvas,
        x + wide * 0.02,
        frame.top,
        wide * 0.96,
        foot - frame.top,
        room.toned(colours[index % colours.length]!),
        0,
      );
      patch(canvas, x + wide * 0.02, frame.top, wide * 0.08, foot - frame.top, withAlpha('#fff6e4', 0.14), 0);
    }
    return;
  }
  const [wide, tall] = kind === 'tiles' ? [0.085, 0.085] : kind === 'bricks' ? [0.13, 0.052] : [0.24, 0.13];
  tiles(canvas, room, { top: frame.top, bottom: foot, wide, tall, colours, grout: between, bond: kind !== 'tiles' });
}

function runner(canvas: Brush, room: Room, colour: string): void {
  const { frame, span, foot } = room;
  for (const [half, tone] of [
    [0.2, mix(colour, '#f2c860', 0.75)],
    [0.18, colour],
  ] as const) {
    canvas.fillStyle = room.toned(tone);
    canvas.beginPath();
    canvas.moveTo(frame.width / 2 - half * span, foot);
    canvas.lineTo(frame.width / 2 + half * span, foot);
    canvas.lineTo(frame.width / 2 + half * span * 2.4, frame.bottom);
    canvas.lineTo(frame.width / 2 - half * span * 2.4, frame.bottom);
    canvas.fill();
  }
}
