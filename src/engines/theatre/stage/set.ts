/**
 * What a set is: layers of painted scenery at depths, a floor for the actors to stand on, and the light that
 * falls on them. Each file in `sets/` exports one `SetDesign`; `stage.ts` builds and draws it.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Goods } from '../score/goods.js';
import type { Colour, Light, Weather } from '../score/score.js';
import type { Liquid } from '../score/surfaces.js';
import type { Palette } from './painting/palette.js';

/** What a set may know when it is built and drawn. Lengths in pixels. */
export interface SetContext {
  width: number;
  height: number;
  /** The smaller of width and height: the unit for things of the set itself. */
  unit: number;
  light: Light;
  weather: Weather;
  /** What its water is of instead. */
  liquid?: Liquid | undefined;
  palette: Palette;
  seed: number;
  /** From when an audience cheers, seconds of the play; it never does where undefined. */
  cheers?: number;
  /** Music is played or sung. */
  concert?: boolean;
  /** There is another bed than that of the room. */
  bed?: boolean;
  /** A building or an iceberg is looked at: the place shows none of its own. */
  landmark?: boolean;
  /** All who play are in the air all the time: nobody needs a floor. */
  aloft?: boolean;
  /** What a shop sells, with its pictures. */
  goods?: Shown | undefined;
  /** The colours that were asked for: what lies behind them is of others. */
  shown?: readonly Colour[];
  /** Words stand over the upper part of the picture: a sign there would be read with them. */
  lettered?: boolean;
}

export interface Shown extends Goods {
  pictures: readonly Canvas[];
}

export interface Layer {
  /** Parallax: 0 infinitely far, 1 at the footlights, above 1 in front of the actors. */
  depth: number;
  /** Where it sorts among actors, where this differs from `depth`: all ground surfaces sort behind all actors. */
  sort?: number;
  /** `still` layers are painted once to a bitmap with margins (0.4 width, 0.2 height beyond each edge). */
  still: boolean;
  /** Blur in pixels at 432 lines, for foreground frames; `still` layers only. */
  blur?: number;
  /**
   * For layers that move and only add soft light (`lighter`): drawn at a quarter of the size and laid on the picture
   * in one, which is cheaper than long beams of full size.
   */
  light?: boolean;
  /** For far `still` layers that are painted in all their pixels nevertheless, and so are copied where the camera keeps its zoom. */
  fine?: boolean;
  /** For layers that move so slowly that half as many pictures of them do as of the film, while they are far. */
  calm?: boolean;
  /** Paints the layer at time `t` (seconds; always 0 for a still one), depending on nothing else that changes. */
  draw(canvas: SKRSContext2D, t: number): void;
}

export interface StageSet {
  layers: Layer[];
  /** Screen height (0 top to 1 bottom) of feet at depth 0 and at depth 1. */
  ground: [number, number];
  /** Height of the point that zooming keeps in place, 0 top to 1 bottom. */
  eye: number;
  /** False where nothing stands: under water, in space. Then no contact shadows are drawn. */
  standing: boolean;
  /** 0 to 1: how strongly the wet or icy floor mirrors the actors. */
  mirror?: number;
  /** Colour of what feet sink into (snow, grass), drawn over them. */
  sink?: string;
  /** There is no air: animals wear helmets of glass. */
  airless?: boolean;
  /** Where they float: colours of the surface and of foam, and whether the ground can be felt (0) or not (1). */
  water?: { surface: string; foam: string; depth: number };
  /** Colour of contact shadows. */
  shadow: string;
  /** Multiplied over actors, so that they belong to the set: white leaves them as they are. */
  tint: string;
  /** Colour that distance fades actors towards, and how much (0 to 1). */
  haze: string;
  hazeStrength: number;
  /** Colours of light on the actor's left and right edge, with alpha. */
  rim?: [string, string];
  /** 0 to 1: how brightly lamps behind them draw their outline, besides what the dark of `tint` does. */
  outline?: number;
  /** Colour of a soft dark behind those whom a film is about, where the place is full of lights. */
  dusk?: string;
  /** Colours of lights there that shine out of focus while somebody is held close. */
  neon?: readonly string[];
  /** Light from the front on all who play: by how much of itself each colour becomes brighter; black adds nothing. */
  key?: string;
  /** What people's eyes shine in where they are drawn as in Japanese animation. */
  iris?: string;
  /** 0 to 1: dark corners. */
  vignette: number;
}

export interface SetDesign {
  /** Also the file's name and the word in the director's vocabulary. */
  name: string;
  /** True where no rain, snow or fog reaches (a room, the deep sea, the moon): the stage then draws no weather. */
  indoors?: boolean;
  build(context: SetContext): StageSet;
}
