import { expect, test } from 'vitest';
import { loadPoses } from '../../../../src/engines/theatre/stage/poses.js';
import { rigFor } from '../../../../src/engines/theatre/stage/rigs.js';
import { actorWith } from './scores.js';

test.each(['1f6b4', '1f46b', '1f9dc-200d-2640-fe0f', '1f938'])(
  'the whole figure %s has a natural skin',
  async (sprite) => {
    const actor = actorWith({ sprite });

    const { still } = await loadPoses(actor, rigFor(actor));

    expect(still.code).toMatch(/-1f3f[b-f]/);
  },
);
