/**
 * Where people's pictures have their faces: all heads are drawn to one measure, and differ by hat and
 * hair. Measured by finding the whites of the eyes in each picture. Asked by `eyes-measured.ts`.
 */
import type { MeasuredFace } from './eyes-measured.js';

/** `codes | middle between the eyes, its height, how far apart they are`; pixels of the trimmed picture, tones left out. */
const TABLE = `
1f468 1f9d1 1f471 1f471-200d-2642 1f9d3 1f9d4 1f9d4-200d-2642 1f468-200d-1f9b0 1f468-200d-1f9b3 1f9d1-200d-1f9b0 1f9d1-200d-1f9b3|99,118,63
1f469 1f469-200d-1f9b0 1f469-200d-1f9b3 1f471-200d-2640 1f9d4-200d-2640|114,118,63
1f468-200d-1f9b1|99,125,63
1f469-200d-1f9b1|114,123,63
1f9d1-200d-1f9b1|116,124,63
1f468-200d-1f9b2 1f474|99,100,63
1f469-200d-1f9b2|99,98,63
1f9d1-200d-1f9b2|99,103,63
1f473-200d-2640|99,126,63
1f473 1f473-200d-2642|97,120,63
1f475|96,127,64
1f385|98,102,63
1f9d1-200d-1f384|102,116,63
1f466|104,120,67
1f467|113,120,67
1f9d2|106,120,67
1f476|104,135,68
1f47c|114,142,65
1f472|99,69,38
`;

const ASTRONAUT = /^(1f9d1|1f468|1f469)-200d-1f680$/;
const OF_ASTRONAUT = [90, 66, 38] as const;
const BEARDED = /^1f474|^1f475|^1f9d4/;
/** In a helmet a face is small: its eyes are larger still. */
const HELMETED = /-1f680$/;
const IN_HELMET = 1.24;
const LASHES = /^1f469|^1f467|^1f475|2640/;

const places = new Map<string, readonly [number, number, number]>();
for (const line of TABLE.trim().split('\n')) {
  const [codes, place] = line.split('|') as [string, string];
  for (const code of codes.split(' ')) places.set(code, place.split(',').map(Number) as [number, number, number]);
}

/** Eyes of people become larger and rounder than in their pictures; parts of the distance between the eyes. */
const EYE = { rx: 0.29, ry: 0.32, lower: 0.03 } as const;

/** The face of a person's picture; `undefined` where it is not known. */
export function measuredPerson(code: string): MeasuredFace | undefined {
  const bare = code.replace(/-fe0f|-1f3f[b-f]/g, '');
  const place = places.get(bare) ?? (ASTRONAUT.test(bare) ? OF_ASTRONAUT : undefined);
  if (!place) return undefined;
  const [middle, y, apart] = place;
  const helmeted = HELMETED.test(bare);
  const large = helmeted ? IN_HELMET : 1;
  const eye = (side: number) => ({
    x: middle + (side * apart) / 2,
    y: y + apart * EYE.lower,
    rx: apart * EYE.rx * large,
    ry: apart * EYE.ry * large,
  });
  const mouth = { x: middle, y: y + apart * (BEARDED.test(bare) ? 0.96 : 0.87), wide: apart * 0.8 };
  return {
    eyes: [eye(-1), eye(1)],
    mouth: { ...mouth, side: false, own: true, beak: false },
    kind: 'person',
    lashes: LASHES.test(bare),
    helmeted,
  };
}
