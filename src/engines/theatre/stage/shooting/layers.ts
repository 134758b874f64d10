/**
 * The set's layers as the stage draws them: still ones from a picture painted once, and only in those parts of the
 * screen where there is something of them that no nearer one hides for that stretch of the film. Called by `stage.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Frame, type Hold, lookAt, screenHeightOf } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { tidy } from '../painting/tidy.js';
import type { Box, Seen, Stretch } from '../pictures/seen.js';
import { paintTogether, type Sharing } from '../pictures/sharing.js';
import { release } from '../pictures/sprites.js';
import { paintStill, type StillPicture, stillPicture } from '../pictures/still-picture.js';
import type { Layer } from '../set.js';
import type { CameraPose } from '../timeline.js';

export interface StagedLayer {
  /** Sorts before actors of the same depth. */
  sort: number;
  depth: number;
  /** Whether half as many pictures of it do, for its own movements. */
  calm: boolean;
  /** Screen height from which on downwards it hides all behind it; `Infinity` where it doesn't. */
  hidesFrom(camera: CameraPose): number;
  /** `visibleTo`: screen height below which nearer layers hide it; `Infinity` where all of it is wanted; `scale`: the canvas's pixels in one of the frame. */
  draw(canvas: SKRSContext2D, t: number, camera: CameraPose, visibleTo: number, scale?: number): void;
  close(): void;
}

/** The screen is looked through in this many places, across and down. */
const PLACES_ACROSS = 16;
const PLACES_DOWN = 16;

/** Layers of light are drawn so many times smaller. */
const LIGHT_SHRUNK = 4;

export interface Held extends Hold {
  seen: Seen;
}

interface Sight {
  /** In the whole film. */
  seen: Seen;
  /** The film's stretches, their ends in the play's clock. */
  stretches: readonly Stretch[];
  /** Where the camera keeps its zoom, in the play's clock, and what it sees meanwhile; none where pictures are large. */
  holds: readonly Held[];
  /** The film draws more of layers than what no nearer one hides. */
  all: boolean;
  /** How much larger a depth is seen all the film long; 1 where that changes. */
  zoom: (depth: number) => number;
}

/** Opens the layers of a set, in the set's order. */
export async function openLayers(
  layers: readonly Layer[],
  frame: Frame,
  { seen, stretches, holds, all, zoom }: Sight,
  sharing?: Sharing,
): Promise<StagedLayer[]> {
  const screen: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const places = placesOn(frame);
  const hidden = stretches.map(() => new Uint8Array(places.length));
  const nearestFirst = layers
    .map((layer, index) => ({ layer, index, sort: layer.sort ?? layer.depth }))
    .sort((a, b) => b.sort - a.sort || b.index - a.index);
  const stills = nearestFirst.filter(({ layer }) => layer.still).map(({ layer }) => layer);
  const seenOf = (layer: Layer): Box => seen(layer.depth)(screen);
  const paintingOf = paintTogether(
    stills.length,
    (still) => paintStill(stills[still]!, frame, seenOf(stills[still]!), zoom(stills[still]!.depth)),
    sharing,
  );
  const opened: { index: number; staged: StagedLayer }[] = [];
  for (const { layer, index, sort } of nearestFirst) {
    if (!layer.still) {
      opened.push({ index, staged: layer.light ? openLight(layer, sort, frame) : openMoving(layer, sort, frame) });
      continue;
    }
    const painting = await paintingOf(stills.indexOf(layer));
    const picture = stillPicture(painting, layer, frame, seenOf(layer), zoom(layer.depth));
    const kept: Box[] = [];
    const shown = stretches.map(({ end, seen: seenThen }, stretch) => {
      const at = seenThen(layer.depth);
      const contents = places.map((place) => picture.contentOf(at(place)));
      const windows = windowsOf(
        contents.map((content, place) => content !== 'nothing' && !hidden[stretch]![place]),
        places,
      );
      contents.forEach((content, place) => {
        if (content === 'opaque') hidden[stretch]![place] = 1;
      });
      kept.push(...windows.map(at));
      return { end, windows };
    });
    picture.keep(all ? seenOf(layer) : around(kept));
    const held = holds.map(({ start, end, seen: seenThen }) => ({ start, end, part: seenThen(layer.depth)(screen) }));
    opened.push({ index, staged: openStill(layer, sort, picture, shown, held, frame) });
    await tidy();
  }
  return opened.sort((a, b) => a.index - b.index).map(({ staged }) => staged);
}

/** The box about boxes; an empty one about none. */
const around = ([first = NOTHING, ...others]: readonly Box[]): Box =>
  others.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };

function openMoving(layer: Layer, sort: number, frame: Frame): StagedLayer {
  return {
    sort,
    depth: layer.depth,
    calm: layer.calm === true,
    hidesFrom: () => Number.POSITIVE_INFINITY,
    draw(canvas, t, camera, visibleTo, scale = 1) {
      if (visibleTo <= 0) return;
      if (visibleTo < frame.height) clipTo(canvas, 0, 0, frame.width, Math.ceil(visibleTo), scale);
      lookAt(canvas, frame, camera, layer.depth, scale);
      layer.draw(canvas, t);
    },
    close: () => {},
  };
}

/** Draws a layer of light small, and lays it on the picture in one. */
function openLight(layer: Layer, sort: number, frame: Frame): StagedLayer {
  const small = blankCanvas(frame.width / LIGHT_SHRUNK, frame.height / LIGHT_SHRUNK);
  const part = 1 / LIGHT_SHRUNK;
  const smallFrame: Frame = {
    ...frame,
    width: frame.width * part,
    height: frame.height * part,
    actorUnit: frame.actorUnit * part,
  };
  return {
    sort,
    depth: layer.depth,
    calm: layer.calm === true,
    hidesFrom: () => Number.POSITIVE_INFINITY,
    draw(canvas, t, camera, visibleTo, scale = 1) {
      if (visibleTo <= 0) return;
      const brush = small.getContext('2d');
      brush.setTransform(1, 0, 0, 1, 0, 0);
      brush.clearRect(0, 0, small.width, small.height);
      lookAt(brush, smallFrame, camera, layer.depth);
      brush.save();
      brush.scale(part, part);
      layer.draw(brush, t);
      brush.restore();
      clipTo(canvas, 0, 0, frame.width, Math.min(frame.height, Math.ceil(visibleTo)), scale);
      canvas.setTransform(scale, 0, 0, scale, 0, 0);
      canvas.globalCompositeOperation = 'lighter';
      canvas.drawImage(small, 0, 0, small.width * LIGHT_SHRUNK, small.height * LIGHT_SHRUNK);
    },
    close: () => release(small),
  };
}

function openStill(
  layer: Layer,
  sort: number,
  picture: StillPicture,
  shown: readonly { end: number; windows: readonly Box[] }[],
  holds: readonly (Hold & { part: Box })[],
  frame: Frame,
): StagedLayer {
  const heldAt = (t: number): Box | undefined => holds.find(({ start, end }) => start <= t && t <= end)?.part;
  const windowsAt = (t: number): readonly Box[] => (shown.find(({ end }) => t <= end) ?? shown.at(-1)!).windows;
  return {
    sort,
    depth: layer.depth,
    calm: true,
    hidesFrom(camera) {
      if (picture.opaqueFrom === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
      return screenHeightOf(frame, camera, layer.depth, picture.opaqueFrom);
    },
    draw(canvas, t, camera, visibleTo, scale = 1) {
      // Who draws all of a layer softens its edges, and what lies behind them shows.
      if (visibleTo === Number.POSITIVE_INFINITY) {
        picture.draw(canvas, lookAt(canvas, frame, camera, layer.depth, scale));
        return;
      }
      const held = heldAt(t);
      for (const { left, top, right, bottom } of windowsAt(t)) {
        const end = Math.min(bottom, Math.ceil(visibleTo));
        if (end <= top) continue;
        canvas.save();
        clipTo(canvas, left, top, right, end, scale);
        picture.draw(canvas, lookAt(canvas, frame, camera, layer.depth, scale), held);
        canvas.restore();
      }
    },
    close: () => picture.close(),
  };
}

/** Whole pixels: such a clip has no soft edge, so that windows side by side show no seam. */
function clipTo(canvas: SKRSContext2D, left: number, top: number, right: number, bottom: number, scale: number): void {
  const [x, y] = [Math.round(left * scale), Math.round(top * scale)];
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.beginPath();
  canvas.rect(x, y, Math.round(right * scale) - x, Math.round(bottom * scale) - y);
  canvas.clip();
}

/** The screen's places, column by column. */
function placesOn({ width, height }: Frame): Box[] {
  const across = (column: number) => Math.round((column * width) / PLACES_ACROSS);
  const down = (row: number) => Math.round((row * height) / PLACES_DOWN);
  return Array.from({ length: PLACES_ACROSS }, (_, column) =>
    Array.from({ length: PLACES_DOWN }, (_, row) => ({
      left: across(column),
      right: across(column + 1),
      top: down(row),
      bottom: down(row + 1),
    })),
  ).flat();
}

/** Places of a few windows more cost less to draw than another window does. */
const WINDOW_PLACES = 10;

/** The places to draw as few windows. */
function windowsOf(shown: readonly boolean[], places: readonly Box[]): Box[] {
  const { right, bottom } = places[0]!;
  const spare = WINDOW_PLACES * right * bottom;
  const windows = columnsOf(shown, places);
  for (let index = 0; index < windows.length; index++) {
    const like = windows.findIndex((other, at) => {
      const one = windows[index]!;
      if (at === index) return false;
      // What is half clear may not be drawn twice.
      return overlap(one, other) || areaOf(around([one, other])) <= areaOf(one) + areaOf(other) + spare;
    });
    if (like < 0) continue;
    windows[index] = around([windows[index]!, windows[like]!]);
    windows.splice(like, 1);
    // What has grown may now take in others, from the first on.
    index = -1;
  }
  return windows;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** Upright windows: from the first to the last of each column, like neighbours as one. */
function columnsOf(shown: readonly boolean[], places: readonly Box[]): Box[] {
  const windows: Box[] = [];
  for (let column = 0; column < PLACES_ACROSS; column++) {
    const first = column * PLACES_DOWN;
    for (let row = 0; row < PLACES_DOWN; row++) {
      if (!shown[first + row]) continue;
      let last = row;
      while (last + 1 < PLACES_DOWN && shown[first + last + 1]) last++;
      const { left, right, top } = places[first + row]!;
      const { bottom } = places[first + last]!;
      row = last;
      const before = windows.find((window) => window.right === left && window.top === top && window.bottom === bottom);
      if (before) before.right = right;
      else windows.push({ left, top, right, bottom });
    }
  }
  return windows;
}
