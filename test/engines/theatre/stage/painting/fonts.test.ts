import { GlobalFonts } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { DISPLAY, JAPANESE, registerFonts, SANS } from '../../../../../src/engines/theatre/stage/painting/fonts.js';
import { blankCanvas } from '../../../../../src/engines/theatre/stage/painting/paint.js';

const inkOf = (word: string, family: string): Buffer => {
  const canvas = blankCanvas(48, 48);
  const brush = canvas.getContext('2d');
  brush.font = `40px ${family}`;
  brush.fillText(word, 2, 40);
  return canvas.data();
};

it('registers its families, and only once', () => {
  registerFonts();
  registerFonts();

  expect(GlobalFonts.families.map(({ family }) => family)).toEqual(
    expect.arrayContaining(['Mutoscope Display', 'Mutoscope Sans JP', 'Mutoscope Sans SC']),
  );
});

it.each([JAPANESE, SANS, DISPLAY])('has kanji, kana and simplified characters in %s', (family) => {
  registerFonts();
  const missing = inkOf('\u{10FFFD}', family);

  const inks = ['薬', 'ラ', 'み', '发', 'A'].map((glyph) => inkOf(glyph, family));

  expect(inks.filter((ink) => ink.equals(missing))).toEqual([]);
  expect(new Set(inks.map((ink) => ink.toString('base64'))).size).toBe(5);
});
