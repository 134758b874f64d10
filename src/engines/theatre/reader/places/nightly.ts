/** Whose hour it is where a prompt names none: fireflies, candles and fireworks shine by night. Called by `reader.ts`. */
import type { Reading, Subject } from '../../reading.js';

/** By day nobody sees them shine. */
const OF_NIGHT = /^prop-firefly|^1f56f|^1f38[67]/;

export const lightFor = (light: Reading['light'], subjects: readonly Subject[]): Pick<Reading, 'light'> => {
  const hour = light ?? (subjects.some(({ sprite }) => OF_NIGHT.test(sprite)) ? 'night' : undefined);
  return hour === undefined ? {} : { light: hour };
};
