/** A prompt in which nothing is told at all: its words stand over whoever comes on. Called by `reader.ts`. */
import type { Plot } from '../plot.js';

/** Neither deeds nor a light nor a look: a line of a song, a noise, a word that nobody knows. */
export const saysNothing = ({
  items,
  freeActs,
  titles,
  isBirthday,
  light,
  weather,
  look,
  frame,
  pace,
}: Plot): boolean =>
  items.length + freeActs.length + titles.length === 0 &&
  !isBirthday &&
  [light, weather, look, frame, pace].every((told) => told === undefined);

const LONGEST_TITLE = 56;
const OF_FILMING =
  /\b(?:videos?|films?|movies?|clips?|scenes?|cinematic|4k|hd|anim\w+|camera|style|render\w*)\b|视频|动画|镜头|画面|电影/iu;

/** Then the words stand over whoever comes on. */
export function titleFor(written = ''): string[] {
  const title = written.replace(/["“”「」『』《》\ue000]/gu, '').trim();
  const isTitle = title.length <= LONGEST_TITLE && /\p{L}{2}/u.test(title) && !OF_FILMING.test(title);
  return isTitle ? [title.charAt(0).toUpperCase() + title.slice(1)] : [];
}
