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
import { createDirector } from './director.js';
import { openDrawingRoom } from './drawing.js';
import { readManifest } from './manifest.js';
import { createReader } from './reader/reader.js';
import type { Reading } from './reading.js';
import { sceneryOf } from './scenery.js';
import { LOOKS } from './score.js';
import { SETS } from './sets.js';
import { aspectsOf } from './stage/aspects.js';
import { compose } from './stage/compose.js';
import { toScore } from './staging.js';
import { told } from './story/tell.js';

/** More would each hold a stage of their own in memory, and the encoder needs a core too. */
const MOST_PAINTERS = 2;

const folderOf = ({ modelsFolder }: EngineOptions): string =>
  modelsFolder ?? fileURLToPath(new URL('models/theatre', packageRoot));

/** @throws Error with a sentence where the models are missing or do not fit this version. */
export function theatreCapabilities(options: EngineOptions): Capabilities {
  const { version, capabilities } = readManifest(folderOf(options));
  return { engine: 'theatre', version, ...capabilities, styles: LOOKS };
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
      const reading = styled(await reader.read(request.prompt), request.style);
      const { caption, subjects } = reading;
      const scenery = sceneryOf(reading, request.seed);
      const staging = await director.direct(
        {
          caption,
          roles: subjects,
          place: SETS[scenery.set].place,
          seconds: request.seconds,
          seed: request.seed,
        },
        { signal, onStep: (step, steps) => onProgress({ phase: 'directing', step, steps }) },
      );
      const staged = toScore(reading, staging, scenery, { seconds: request.seconds, seed: request.seed });
      const aspect = request.width / request.height;
      const aspects = await aspectsOf(staged);
      const score = told(compose(staged, aspect, aspects), reading, aspect, aspects);
      const frameCount = Math.max(1, Math.round(request.seconds * request.framesPerSecond));
      return {
        frameCount,
        understood: reading.understood,
        ...(reading.look && { style: reading.look }),
        score,
        frames: room.draw(score, request, frameCount, signal),
      };
    },
    close: async () => {
      await Promise.all([director.close(), room.close()]);
    },
  };
}

/** A style that the prompt names stays. */
function styled(reading: Reading, style: string | undefined): Reading {
  const look = reading.look ?? LOOKS.find((name) => name === style);
  return look ? { ...reading, look } : reading;
}
