/** Whose hour it is where a prompt names none: fireflies shine by night. Called by `reader.ts`. */
import type { Reading, Subject } from '../reading.js';

/** Nobody sees them by day. */
const OF_NIGHT = /^prop-firefly/;

export const lightFor = (light: Reading['light'], subjects: readonly Subject[]): Pick<Reading, 'light'> => {
  const hour = light ?? (subjects.some(({ sprite }) => OF_NIGHT.test(sprite)) ? 'night' : undefined);
  return hour === undefined ? {} : { light: hour };
};
