/** How instruments that the stage draws itself are held, by words in their names. Read by `uses.ts`, the first that fits. */
import type { Hold, Use } from './uses.js';

export const INSTRUMENT_NAMES: readonly (readonly [name: RegExp, use: Use, more?: Partial<Hold>])[] = [
  [/guzheng/, 'keys', { size: 0.8, grip: [0.5, 0.1] }],
  [/erhu/, 'cello', { size: 0.5 }],
  [/guitar|ukulele|banjo|lute|pipa/, 'strum', { grip: [0.4, 0.6] }],
  [/cello/, 'cello'],
  [/double-bass/, 'cello', { size: 1.05 }],
  [/violin|viola/, 'bow'],
  [/harp/, 'harp'],
  [/tuba/, 'wind', { size: 0.56, grip: [0.96, 0.36] }],
  [/harmonica/, 'wind', { size: 0.17, grip: [0.5, 0.5] }],
  [/trombone|bagpipes/, 'wind', { size: 0.56, grip: [0.96, 0.42] }],
  [/clarinet/, 'wind', { size: 0.4, grip: [0.92, 0.1] }],
  [/xylophone/, 'drum', { size: 0.56, grip: [0.5, 0.22] }],
  [/^prop-triangle/, 'triangle'],
];
