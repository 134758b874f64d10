/** Keys stand on a desk, and whoever is on them lies there. Used by `seating.ts`. */
import type { Subject } from '../reading.js';

const KEYS = /^(2328|1f4bb|1f5a5)/;

/** How large it is, actor units, and how high its top, parts of that. */
export const DESK = { sprite: 'prop-desk-with-keys', size: 0.5, top: 0.4 } as const;

export const isOnDesk = ({ sprite }: Pick<Subject, 'sprite'>): boolean => KEYS.test(sprite);
