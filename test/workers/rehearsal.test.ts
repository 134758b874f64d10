import { expect, it } from 'vitest';
import type { Engine } from '../../src/engines/engine.js';
import { rehearse } from '../../workers/rehearsal.js';

/** An engine that never comes to an end by itself, and says where it is. */
function endless() {
  const seen = { frames: 0, closed: false };
  const generate: Engine['generate'] = async (_request, { signal }) => ({
    frameCount: Number.POSITIVE_INFINITY,
    understood: '',
    frames: (async function* () {
      try {
        for (;;) {
          signal.throwIfAborted();
          seen.frames += 1;
          yield Buffer.alloc(0);
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      } finally {
        seen.closed = true;
      }
    })(),
  });
  return { seen, engine: { generate } as Engine };
}

it('goes on while nobody waits for a film, and is over as soon as it has ended', async () => {
  const { seen, engine } = endless();
  const end = rehearse(engine);
  await expect.poll(() => seen.frames).toBeGreaterThan(2);

  await end();

  const atTheEnd = seen.frames;
  expect(seen.closed).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.frames).toBe(atTheEnd);
});

it('leaves it to the first film to say that the engine is broken', async () => {
  const broken = { generate: () => Promise.reject(new Error('no weights')) } as unknown as Engine;

  await expect(rehearse(broken)()).resolves.toBeUndefined();
});

it('makes a film of Latin letters and one of others', async () => {
  const prompts: string[] = [];
  const generate: Engine['generate'] = async ({ prompt }) => {
    prompts.push(prompt);
    return { frameCount: 0, understood: '', frames: (async function* () {})() };
  };

  rehearse({ generate } as Engine);

  await expect.poll(() => prompts.length).toBe(2);
  expect(prompts.map((prompt) => /^[ -~]+$/.test(prompt))).toEqual([true, false]);
});
