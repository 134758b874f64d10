/**
 * Where the pictures of animals, snowmen and robots have their eyes and mouths. Measured by finding dark round spots and
 * looking at each picture with the spots marked; pictures that are not listed keep the face they have. Read by
 * `expression.ts`.
 */

import { measuredPerson } from './people-faces.js';

/** Pixels of the trimmed picture. */
export interface Eye {
  x: number;
  y: number;
  /** Half its width and height. */
  rx: number;
  ry: number;
}

export interface MeasuredMouth {
  /** Of a face seen from the front its middle, of one from its side (which looks left) its fore end. */
  x: number;
  y: number;
  wide: number;
  side: boolean;
  /** The picture shows one already, which is enough while nothing is said. */
  own: boolean;
  /** It is a beak. */
  beak: boolean;
}

export interface MeasuredFace {
  eyes: Eye[];
  mouth?: MeasuredMouth;
  /**
   * What the eye is in the picture: a dark `bead`, a pupil in a bright `ring`, a shining `lamp`, a `dark` pool without
   * white, or nothing at all (`blank`); people's eyes are drawn anew.
   */
  kind: 'bead' | 'ring' | 'lamp' | 'dark' | 'blank' | 'person';
  lashes?: boolean;
  /** Behind glass, lit from within. */
  helmeted?: boolean;
}

/** `code | x,y,rx,ry for each eye | kind of mouth, x,y,width | kind of eye`; `s` side, `f` front, `o` front and own, `b` beak. */
const TABLE = `
1f415|46,50,5,8|s 14,70,22
1f9ae|46,42,5,8|s 12,62,22
1f429|54,66,5,8|s 12,84,20
1f408|38,73,5,8|s 12,98,20
1f405|38,42,5,8|s 14,64,20
1f406|38,49,5,8|s 14,74,20
1f40e|32,35,5,5|s 13,58,14
1f993|30,38,5,5|s 10,66,14
1f98c|29,62,4,6|s 12,78,16
1f9ac|38,74,5,8|s 16,108,14
1f402|46,46,5,8|s 18,72,20
1f403|44,58,5,8
1f404|46,54,5,8|s 12,74,20
1f416|46,66,5,8|s 20,92,20
1f40f|39,56,5,8|s 14,78,18
1f411|31,57,5,8|s 14,78,16
1f410|39,51,5,8|s 14,72,16
1f42a|46,34,5,8|s 10,50,22
1f42b|46,42,5,8|s 10,58,22
1f999|30,46,4,5|s 12,62,14
1f992|30,32,4,5|s 10,46,14
1f98f|46,70,5,6|s 16,100,22
1f99b|52,50,6,9;77,50,6,9|f 48,104,40
1f994|47,116,4,7|s 14,134,18
1f9a8|45,138,4,7|s 14,160,18
1f9a1|52,38,4,6|s 14,58,20
1f995|38,13,4,5|s 12,24,20
1f996|58,18,7,7|s 12,44,34
1f98d|26,30,5,5|s 6,62,16
1facf|36,84,4,5
1f418|38,57,5,8
1f9a3|54,81,5,8
1f422|22,82,5,6|s 8,96,14
1f41c|40,74,7,9|s 22,98,20|blank
1f401|40,78,5,5|s 14,96,16
1f400|39,78,5,5|s 16,100,18
1f407|40,95,5,6|s 12,118,16
1f43f|46,54,5,5|s 12,86,16
1f9ab|45,34,5,8
1f998|38,40,4,5|s 10,56,14
1f412|52,38,5,8;78,38,5,8|o 65,66,26
1f9a7|100,52,6,9;124,51,6,9|f 112,92,20
1f9a5|30,102,5,5;70,102,5,5|f 50,120,18
1f9a6|22,78,5,5;62,78,5,5|f 42,94,14
1f9ad|34,42,7,7;74,42,7,7|f 54,68,16
1f983|38,38,4,5
1f413|32,47,5,5|b 2,52,18
1f424|62,54,5,6|b 2,60,16
1f425|86,46,5,6;142,46,5,6
1f423|78,46,5,6;150,46,5,6
1f9a4|62,38,5,5
1f9a9|54,14,4,5
1f99a|102,64,4,4
1f99c|58,34,9,10||ring
1fabf|58,28,5,5|b 2,36,26
1f427|86,38,5,8;110,38,5,8
1f989|43,62,16,17;132,62,16,17||ring
1f986|70,38,5,5|b 2,56,34
1f9a2|14,38,4,5
1f426|57,54,5,5|b 2,62,14
1f985|30,62,5,5
1f54a|46,70,5,5
1f987|126,141,5,5;142,128,5,5
1f41d|28,94,9,12|s 12,118,20|blank
1f99f|46,142,4,4
1f41e|94,44,10,11;136,44,10,11|f 115,62,24|blank
1fab2|99,36,8,9;131,36,8,9|f 115,54,22|blank
1f419|36,86,10,12;190,86,10,12|f 113,134,50|blank
1f980|94,62,6,7;134,62,6,7|f 114,124,44
1f99e|100,88,6,6;126,88,6,6|f 113,112,20
1f991|90,167,6,7;129,167,6,7|f 110,186,22
1f997|22,68,6,8|s 6,88,14
1f40c|20,16,6,7;48,16,6,7|s 8,74,26
1f41b|32,69,6,10|s 10,90,22
1f40d|174,26,5,8
1f98e|36,40,5,5;68,40,5,5|f 52,62,26
1f40a|116,188,5,5
1f409|64,52,5,7
1f433|110,100,5,8|s 12,112,50
1f40b|108,100,5,8|s 12,112,50
1f42c|61,38,5,6|s 8,58,36
1f41f|55,96,6,6|s 20,112,22
1f420|46,78,6,6|s 16,98,18
1f421|50,106,12,13|s 14,136,52
1f988|73,74,9,9||dark
1f990|52,67,6,11
1f435|98,78,7,12;144,78,7,12|o 122,134,60
1f436|90,78,7,13;138,78,7,13|o 114,166,30
1f43a|81,107,7,12;145,107,7,12|o 113,196,30
1f98a|78,134,7,12;142,134,7,12|o 110,174,34
1f99d|80,106,7,12;146,106,7,12|o 113,166,34
1f431|81,112,7,12;144,112,7,12|o 113,150,60
1f981|82,102,7,12;146,102,7,12|f 113,170,40
1f42f|82,102,7,12;145,102,7,12|f 114,174,44
1f42e|82,102,8,12;146,102,8,12|f 114,180,44
1f437|77,93,6,10;150,93,6,10|f 114,176,36
1f42d|82,134,6,12;145,134,6,12|f 114,182,24
1f439|82,126,7,12;144,126,7,12|o 113,184,26
1f430|90,134,7,12;138,134,7,12|o 114,192,26
1f43b|81,94,7,12;145,94,7,12|o 112,156,34
1f428|67,110,6,11;161,110,6,11
1f43c|82,94,8,13;146,94,8,13|o 114,156,34
1f414|90,114,8,9
1f438|62,46,20,20;166,46,20,20|f 114,142,90|ring
1f916|71,98,10,20;157,98,10,20|o 114,177,60|lamp
1f47d|62,119,42,40;163,119,42,40|o 113,192,44|dark
1f434|76,80,7,11
1face|80,128,7,12
1f984|78,98,7,12
1f417|90,102,7,12
1f432|106,110,7,16
26c4|86,61,5,7;108,61,5,7|f 92,92,24
2603|102,61,5,7;126,61,5,7|f 110,92,24
1f9f8|94,54,6,6;136,54,6,6|f 115,86,22
1f43b-200d-2744|82,94,7,12;146,94,7,12|o 114,156,34
1fabc|78,88,9,12;122,88,9,12|f 100,112,24|blank
`;

const faces = new Map<string, MeasuredFace>();
for (const line of TABLE.trim().split('\n')) {
  const [code, eyes, mouth, kind = 'bead'] = line.split('|') as [
    string,
    string,
    string | undefined,
    string | undefined,
  ];
  faces.set(code, {
    eyes: eyes.split(';').map((eye) => {
      const [x, y, rx, ry] = eye.split(',').map(Number) as [number, number, number, number];
      return { x, y, rx, ry };
    }),
    mouth: mouth ? mouthOf(mouth) : undefined,
    kind: kind as MeasuredFace['kind'],
  });
}

function mouthOf(text: string): MeasuredMouth {
  const [view, place] = text.split(' ') as [string, string];
  const [x, y, wide] = place.split(',').map(Number) as [number, number, number];
  return { x, y, wide, side: view === 's' || view === 'b', own: view === 'o', beak: view === 'b' };
}

/** The face of a picture by its code points; `undefined` where it is not known, or there is none. */
export const measuredFace = (code: string): MeasuredFace | undefined =>
  faces.get(code.replaceAll('-fe0f', '')) ?? measuredPerson(code);

export const measuredCodes = (): string[] => [...faces.keys()];
