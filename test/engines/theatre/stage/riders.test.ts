import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../src/engines/theatre/score/score.js';
import { isWindowed } from '../../../../src/engines/theatre/stage/riding/windows.js';
import { rigFor } from '../../../../src/engines/theatre/stage/rigs.js';

const going = (sprite: string, name: 'ride' | 'drive' | 'walk', height: number): Actor => ({
  sprite,
  name: '',
  size: 0.4,
  keys: [{ t: 0, x: 0, depth: 0.6, height, facing: 1 }],
  acts: [{ name, start: 0, end: 4, strength: 1 }],
  seed: 1,
});

describe('animals that ride and steer', () => {
  it.each(['1f986', '1f98c', '1f43f-fe0f', '1f422'])('sit up for it (%s)', (sprite) => {
    expect(rigFor(going(sprite, 'ride', 0.3)).build).toBe('head');
    expect(rigFor(going(sprite, 'drive', 0)).build).toBe('head');
    expect(rigFor(going(sprite, 'walk', 0)).build).not.toBe('head');
  });

  it.each(['prop-submarine', 'prop-food-truck'])('are seen at the window of a %s', (craft) => {
    expect(isWindowed(craft)).toBe(true);
  });
});
