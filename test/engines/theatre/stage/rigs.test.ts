import { describe, expect, it } from 'vitest';
import { rigFor } from '../../../../src/engines/theatre/stage/rigs.js';

const act = (name: 'walk' | 'play' | 'drink') => ({ name, start: 0, end: 4, strength: 1 });
const key = (height: number) => ({ t: 0, x: 0, depth: 0.8, height, facing: -1 });

describe('the rig of an animal of which there is only a head', () => {
  it('goes on four legs', () => {
    for (const sprite of ['1f981', '1f98a', '1f43a', '1f43b'])
      expect(rigFor({ sprite, acts: [act('walk'), act('drink')] }).build).toBe('legged');
  });

  it('stands up for what takes hands, and to ride', () => {
    expect(rigFor({ sprite: '1f43b', acts: [act('play')] }).build).toBe('head');
    expect(rigFor({ sprite: '1f43b', acts: [act('walk')], keys: [key(0.3)] }).build).toBe('head');
  });
});
