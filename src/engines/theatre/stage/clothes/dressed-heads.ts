/**
 * Heads of animals that have no body to dress in their picture: dressed, they stand upright like others, and only the head is taken
 * from the picture. Asked by `animals-dressed.ts` and `upright-kinds.ts`; `head-of-whole.ts` cuts it out.
 */

interface HeadIn {
  /** Left, top, right and bottom of the head, parts of the picture. */
  box: readonly [left: number, top: number, right: number, bottom: number];
  /** What of it is rounded off at its lower end, parts of its height. */
  round: number;
  /** Of the belly; limbs that are of another colour than the coat. */
  belly: string;
  limb?: string;
}

const HEADS: Readonly<Record<string, HeadIn>> = {
  '1f413': { box: [0, 0, 0.52, 0.46], round: 0.3, belly: '#e0b088', limb: '#f09a2c' },
  '1f424': { box: [0, 0, 0.86, 0.72], round: 0.4, belly: '#fff2b8', limb: '#f59a2c' },
  '1f986': { box: [0, 0, 0.5, 0.48], round: 0.2, belly: '#f4f0f8', limb: '#f5a52c' },
  '1f9a2': { box: [0, 0, 0.36, 0.44], round: 0.16, belly: '#ffffff', limb: '#f59a3c' },
  '1fabf': { box: [0, 0, 0.5, 0.44], round: 0.16, belly: '#e8ddd4', limb: '#f07f2c' },
  '1f9a9': { box: [0, 0, 0.42, 0.46], round: 0.14, belly: '#ffd0de' },
  '1f99c': { box: [0, 0, 0.72, 0.5], round: 0.3, belly: '#ffb0b8', limb: '#f0a83c' },
  '1f9a4': { box: [0, 0, 0.46, 0.46], round: 0.2, belly: '#e8e2f0', limb: '#f0a02c' },
  '1f996': { box: [0, 0, 0.52, 0.38], round: 0.24, belly: '#b8f0c8' },
  '1f995': { box: [0, 0, 0.42, 0.36], round: 0.14, belly: '#b8f0c8' },
  '1f9ad': { box: [0, 0, 0.5, 0.5], round: 0.4, belly: '#dcdbe2' },
  '1f988': { box: [0, 0, 0.76, 0.56], round: 0.3, belly: '#f0eef4' },
  '1f41f': { box: [0, 0, 0.8, 1], round: 0.3, belly: '#c8e8ff' },
  '1f420': { box: [0, 0, 0.8, 1], round: 0.3, belly: '#ffe0a0' },
  '1f421': { box: [0, 0, 0.84, 1], round: 0.3, belly: '#fff0dc' },
  '1f40c': { box: [0, 0, 0.4, 0.6], round: 0.2, belly: '#f8dcc0' },
  '1f426': { box: [0, 0, 0.66, 0.52], round: 0.3, belly: '#ffb4b8', limb: '#f0a43c' },
  '1f54a': { box: [0, 0.24, 0.4, 0.6], round: 0.3, belly: '#ffffff', limb: '#f0a08c' },
  '1f426-200d-2b1b': { box: [0, 0, 0.62, 0.36], round: 0.3, belly: '#8a86c4', limb: '#4a4668' },
  '1f435': { box: [0, 0, 1, 1], round: 0, belly: '#f2cfa2' },
  '1f9a5': { box: [0, 0.2, 0.5, 0.74], round: 0.4, belly: '#ffe2c4' },
  'prop-walrus': { box: [0, 0, 0.88, 0.68], round: 0.4, belly: '#c8a080' },
  'prop-turtle-head': { box: [0, 0, 1, 1], round: 0, belly: '#f2e6a0' },
};

/** Of which the stage has a head that is better than the picture's. */
const DRAWN_HEADS: Readonly<Record<string, string>> = { '1f422': 'prop-turtle-head', '1f412': '1f435' };

const bare = (code: string): string => code.replaceAll('-fe0f', '');

export const drawnHeadOf = (code: string): string | undefined => DRAWN_HEADS[bare(code)];
export const headIn = (code: string): HeadIn | undefined => HEADS[DRAWN_HEADS[bare(code)] ?? bare(code)];
