/** What a camera that a caption asks for looks like in a window, by signs and thresholds. Read by the critic. */
import type { CameraKey } from '../score/score.js';
import { parallax } from '../stage/camera.js';
import type { Staging } from '../staging/staging.js';
import type { Path } from './relations.js';

export interface Shot {
  window: Staging;
  /** The first subject's way. */
  hero: Path;
}

/** As far as the stage lets the camera go to a side. */
const FARTHEST = 0.3;

export const CAMERA_PROMISES: Readonly<Record<string, (shot: Shot) => boolean>> = {
  'camera.still': isQuiet,
  'camera.pan_left': ({ window }) => change(window, 'x') < -0.17,
  'camera.pan_right': ({ window }) => change(window, 'x') > 0.17,
  'camera.tilt_up': ({ window }) => change(window, 'y') > 0.11,
  'camera.tilt_down': ({ window }) => change(window, 'y') < -0.11,
  'camera.zoom_in': ({ window }) => keysOf(window).at(-1)!.zoom / keysOf(window)[0]!.zoom > 1.23,
  'camera.zoom_out': ({ window }) => keysOf(window)[0]!.zoom / keysOf(window).at(-1)!.zoom > 1.23,
  'camera.follow': follows,
  'camera.shake': ({ window }) => window.cameraShake > 0.4,
  'camera.orbit': orbits,
  'camera.close_up': ({ window }) => meanZoom(window) > 1.52,
  'camera.wide': ({ window, hero }) => meanZoom(window) < 1.11 && Math.min(...hero.map(({ depth }) => depth)) < 0.68,
  'camera.rack_focus': ({ window }) => {
    const focus = window.focus ?? [];
    const [first, last] = [focus.find(({ t }) => t < 2), focus.findLast(({ t }) => t >= 2)];
    return first !== undefined && last !== undefined && Math.abs(last.depth - first.depth) > 0.17;
  },
};

function isQuiet({ window }: Shot): boolean {
  const range = (field: 'x' | 'y' | 'zoom') => {
    const values = keysOf(window).map((key) => key[field]);
    return Math.max(...values) - Math.min(...values);
  };
  return range('x') < 0.05 && range('y') < 0.05 && range('zoom') < 0.055 && window.cameraShake === 0;
}

/** The hero is near the middle, or as near as the end of the scenery allows. */
function follows({ window, hero }: Shot): boolean {
  const keys = keysOf(window);
  const misses = hero.map(({ x, depth }, place) => {
    const nearness = parallax(depth);
    const wanted = Math.min(FARTHEST, Math.max(-FARTHEST, x / nearness));
    return Math.abs(wanted - keys[place]!.x) * nearness;
  });
  return misses.reduce((sum, miss) => sum + miss, 0) < 0.09 * misses.length && meanZoom(window) > 1.11;
}

function orbits({ window }: Shot): boolean {
  const keys = keysOf(window);
  const nearest = (keys[3]!.zoom + keys[4]!.zoom) / 2;
  return Math.abs(change(window, 'x')) > 0.17 && nearest - (keys[0]!.zoom + keys.at(-1)!.zoom) / 2 > 0.09;
}

/** The keys of the grid, without those at the very start and end, which are drawn out of these. */
const keysOf = ({ camera }: Staging): readonly CameraKey[] => camera.slice(1, -1);
const change = (window: Staging, field: 'x' | 'y'): number => keysOf(window).at(-1)![field] - keysOf(window)[0]![field];
const meanZoom = (window: Staging): number =>
  keysOf(window).reduce((sum, { zoom }) => sum + zoom, 0) / keysOf(window).length;
