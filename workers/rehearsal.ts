/**
 * The first film of a process took twice as long as the next: code is compiled as it runs; word lists, fonts and pictures
 * are read when they are wanted. So the render child makes a small film, and drops it, while nobody waits for one.
 */
import type { Engine } from '../src/engines/engine.js';

/** Has what most films have: a person, an animal, something that goes, weather, light. */
const ENGLISH = 'a dog and a woman walk through a street in the rain';
/** V8 compiles each pattern anew for the first text that is not Latin. */
const CHINESE = '一只狗和一个女人在雨中走过街道';
const LENGTH = {
  seconds: 2,
  width: 192,
  height: 108,
  framesPerSecond: 24,
  seed: 1,
};

/** @returns what ends the rehearsal where it is; resolves as soon as nothing of it goes on. */
export function rehearse(engine: Engine): () => Promise<void> {
  const controller = new AbortController();
  // What goes wrong is told to whoever asks for a film that people wait for.
  const made = make(engine, controller.signal).catch(() => {});
  return () => {
    controller.abort();
    return made;
  };
}

async function make(engine: Engine, signal: AbortSignal): Promise<void> {
  const work = { signal, onProgress() {} };
  const { frames } = await engine.generate({ prompt: ENGLISH, ...LENGTH }, work);
  for await (const _ of frames);
  await engine.generate({ prompt: CHINESE, ...LENGTH }, work);
}
