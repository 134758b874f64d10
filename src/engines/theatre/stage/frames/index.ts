/** What the whole scene is seen in, by name: a ball of glass, a screen, a picture frame, a dish, a jar. Called by `stage.ts`. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { FrameName, Score } from '../../score/score.js';
import type { Frame } from '../camera.js';
import { insideBall, openGlassSphere } from './glass-sphere.js';
import { openPictureFrame } from './picture-frame.js';
import { openScreen } from './screen.js';
import { insideJar, openJar, openPetriDish } from './vessels.js';

export interface Size {
  width: number;
  height: number;
}

export interface StagedFrame {
  /** Paints the whole film's frame on `canvas`: what `picture` shows, which may be that very canvas, in its frame. */
  draw(canvas: SKRSContext2D, picture: Canvas, t: number): void;
  close(): void;
}

const OPEN: Record<FrameName, (frame: Frame, score: Score) => StagedFrame | Promise<StagedFrame>> = {
  'glass-sphere': openGlassSphere,
  screen: openScreen,
  'picture-frame': openPictureFrame,
  'petri-dish': openPetriDish,
  jar: openJar,
};

/** How large the scene is that is seen in `frame`, in a film of `size`: it is composed and drawn for that. */
export const insideOf = (frame: FrameName | undefined, size: Size): Size =>
  frame === 'glass-sphere' ? insideBall(size) : frame === 'jar' ? insideJar(size) : size;

export async function openFrame(score: Score, frame: Frame): Promise<StagedFrame> {
  return score.frame ? OPEN[score.frame](frame, score) : { draw: () => {}, close: () => {} };
}
