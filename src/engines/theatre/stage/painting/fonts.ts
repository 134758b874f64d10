/**
 * The fonts that words on the stage are set in: signs in sets, titles over the film. They come from npm packages,
 * so that every machine draws the same letters.
 */
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const FONTS: readonly (readonly [family: string, file: string])[] = [
  ['Mutoscope Display', '@fontsource/lilita-one/files/lilita-one-latin-400-normal.woff2'],
  ['Mutoscope Sans JP', '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-700-normal.woff'],
  ['Mutoscope Sans SC', '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2'],
];

/** For Japanese signs: its forms of the shared characters first. */
export const JAPANESE = '"Mutoscope Sans JP", "Mutoscope Sans SC"';
/** For plain words in any language we know: Chinese forms first, kana from the second family. */
export const SANS = '"Mutoscope Sans SC", "Mutoscope Sans JP"';
/** For titles: a round Latin face, with the plain faces behind it for what it lacks. */
export const DISPLAY = '"Mutoscope Display", "Mutoscope Sans SC", "Mutoscope Sans JP"';

let registered = false;

/** Makes the families known to the canvas; only the first call does anything. Throws when a file is missing. */
export function registerFonts(): void {
  if (registered) return;
  const { resolve } = createRequire(import.meta.url);
  for (const [family, file] of FONTS) {
    if (!GlobalFonts.registerFromPath(resolve(file), family)) {
      throw new Error(`The font file ${file} could not be read; run npm ci again.`);
    }
  }
  registered = true;
}
