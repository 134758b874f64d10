/**
 * The bundled engine: prompt → reader → director → score → stage → frames. The render child opens it; the main
 * process only asks for its capabilities.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../package-root.js';
import type { Capabilities, Engine, Take } from '../engine.js';
import type { EngineOptions } from '../index.js';
import { framed } from './cutting.js';
import { createDirector } from './director/director.js';
import { readManifest } from './director/manifest.js';
import { openDrawingRoom } from './drawing.js';
import { createReader } from './reader/reader.js';
import { inTurn } from './reader/understood.js';
import type { Reading } from './reading.js';
import { scenesOf, shownChapters } from './scenes.js';
import { LOOKS, SCORE_VERSION, type Score, UNLISTED_LOOKS } from './score/score.js';
import { SETS } from './sets.js';
import { aspectsOf, outlinesOf } from './stage/composition/aspects.js';
import { compose } from './stage/composition/compose.js';
import { insideOf } from './stage/frames/index.js';
import { recognised, toScore } from './staging/staging.js';
import { withPassersBy } from './story/passers.js';
import type { Tale } from './story/scene.js';
import { told } from './story/tell.js';
import { tableau } from './tableau/tableau.js';

/** More would each hold a stage of their own in memory, and the encoder needs a core too. */
const MOST_PAINTERS = 2;

const folderOf = ({ modelsFolder }: EngineOptions): string =>
  modelsFolder ?? fileURLToPath(new URL('models/theatre', packageRoot));

/** @throws Error with a sentence where the models are missing or do not fit this version. */
export function theatreCapabilities(options: EngineOptions): Capabilities {
  const { version, capabilities } = readManifest(folderOf(options));
  return { engine: 'theatre', version, ...capabilities, styles: LOOKS.filter((look) => !UNLISTED_LOOKS.has(look)) };
}

export async function openTheatre(options: EngineOptions): Promise<Engine> {
  const folder = folderOf(options);
  const capabilities = theatreCapabilities(options);
  const director = await createDirector({ folder, threads: options.threads ?? 1 });
  const reader = createReader({ meaningFolder: join(folder, 'meaning') });
  const room = openDrawingRoom(Math.min(MOST_PAINTERS, availableParallelism()));
  return {
    capabilities,
    generate: async (request, { signal, onProgress }): Promise<Take> => {
      const reading = styled(await reader.read(request.prompt, request.seconds), request.style);
      const plans = scenesOf(reading, request);
      const scenes: Score[] = [];
      const already = new Set<Tale | string>();
      const worn = new Map<string, number>();
      for (const plan of plans) {
        const { seconds, seed, scenery, shot } = plan;
        const { caption, subjects: roles } = plan.reading;
        const before = scenes.length;
        const onStep = (step: number, steps: number) =>
          onProgress({ phase: 'directing', step: before * steps + step, steps: plans.length * steps });
        const { place } = SETS[scenery.set];
        const staging = await director.direct({ caption, roles, place, seconds, seed }, { signal, onStep });
        const scored = toScore(plan.reading, staging, scenery, { seconds, seed, castSeed: request.seed });
        const staged = recognised(scored, worn);
        const aspects = await aspectsOf(staged);
        const inside = insideOf(staged.frame, request);
        const aspect = inside.width / inside.height;
        const composed = compose(staged, aspect, aspects);
        const story =
          tableau(composed, plan.reading, aspect, aspects, await outlinesOf(staged)) ??
          told(composed, plan.reading, aspect, aspects, already);
        const { passers, dressing } = plan.reading;
        const peopled = withPassersBy(story, passers);
        scenes.push(framed(dressing ? { ...peopled, dressing } : peopled, shot));
      }
      return {
        frameCount: plans.reduce((sum, { frameCount }) => sum + frameCount, 0),
        understood: understoodOf(reading, request.seconds),
        ...(reading.look && { style: reading.look }),
        score: scenes.length === 1 ? scenes[0] : { version: SCORE_VERSION, scenes },
        frames: drawn(scenes, (scene, index) => room.draw(scene, request, plans[index]!.frameCount, signal)),
      };
    },
    close: async () => {
      await Promise.all([director.close(), room.close()]);
    },
  };
}

async function* drawn(scenes: readonly Score[], draw: (scene: Score, index: number) => AsyncIterable<Buffer>) {
  for (const [index, scene] of scenes.entries()) yield* draw(scene, index);
}

/** A style that the prompt names stays. */
function styled(reading: Reading, style: string | undefined): Reading {
  const look = reading.look ?? LOOKS.find((name) => name === style);
  if (!look) return reading;
  return { ...reading, look, ...(reading.chapters && { chapters: reading.chapters.map((one) => ({ ...one, look })) }) };
}

/** What is shown, and whether there was no time for all of it. */
function understoodOf(reading: Reading, seconds: number): string {
  const shown = shownChapters(reading, seconds);
  return shown.length === 1 ? reading.understood : inTurn(shown, shown.length < reading.chapters!.length);
}
