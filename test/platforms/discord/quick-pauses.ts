/** Lets the pauses of our own code pass quickly: `vi.mock('node:timers/promises', () => import('./quick-pauses.js'))`. */
import { vi } from 'vitest';

const FASTER = 300;
const real = await vi.importActual<typeof import('node:timers/promises')>('node:timers/promises');

/** What was slept, in milliseconds as the code meant them. */
export const slept: number[] = [];

export const setTimeout: typeof real.setTimeout = (ms = 0, value, options) => {
  slept.push(ms);
  return real.setTimeout(ms / FASTER, value, options);
};
