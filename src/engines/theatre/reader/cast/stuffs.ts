/** What the things in somebody's hands are made of: "a guitar made of fire", 闪电做的吉他. Called by `reader.ts`. */
import type { Subject } from '../../reading.js';
import type { Prop } from '../../score/score.js';
import type { Surface } from '../../score/surfaces.js';
import { MADE_OF, MADE_OF_ZH, STUFFS } from '../lexicon/stuffs.js';
import type { Dictionary } from '../words/dictionary.js';

const ALL = STUFFS.map(([, en]) => en).join('|');
const ALL_ZH = STUFFS.map(([, , zh]) => zh).join('|');
const SAID = new RegExp(`\\b([a-z]+)(${MADE_OF}(${ALL})(?: and (?:${ALL}))?)\\b`, 'giu');
/** The longest name of a thing in Chinese. */
const LONGEST = 4;
const SAID_ZH = new RegExp(`(?:用|由)?(${ALL_ZH})${MADE_OF_ZH}(\\p{Script=Han}{1,${LONGEST + 2}})`, 'gu');

interface Made {
  surface: Surface;
  /** The picture of what is made of it. */
  sprite: string;
}

/** `subjects`, and what they have in hand is of the stuff that one wording of the prompt says. */
export function withStuffsInHand(
  subjects: readonly Subject[],
  wordings: readonly string[],
  dictionary: Dictionary,
): Subject[] {
  const made = wordings.flatMap((wording) => [
    ...[...wording.matchAll(SAID)].flatMap(([, noun, , stuff]) =>
      madeOf(spriteOf(noun!.toLowerCase(), dictionary), stuff!, 1),
    ),
    ...[...wording.matchAll(SAID_ZH)].flatMap(([, stuff, rest]) => madeOf(spriteIn(rest!, dictionary), stuff!, 2)),
  ]);
  if (made.length === 0) return [...subjects];
  const of = (prop: Prop): Prop => {
    const found = made.find(({ sprite }) => bare(sprite) === bare(prop.sprite));
    return found ? { ...prop, surface: found.surface } : prop;
  };
  return subjects.map((subject) => ({
    ...subject,
    ...(subject.holds && { holds: of(subject.holds) }),
    ...(subject.props && {
      props: Object.fromEntries(Object.entries(subject.props).map(([act, prop]) => [act, of(prop)])),
    }),
  }));
}

function madeOf(sprite: string | undefined, stuff: string, column: 1 | 2): Made[] {
  const row = STUFFS.find((row) => new RegExp(`^(?:${row[column]})$`, 'iu').test(stuff));
  return sprite && row ? [{ surface: row[0], sprite }] : [];
}

const bare = (sprite: string): string => sprite.replaceAll('-fe0f', '');

const spriteOf = (word: string, { words }: Dictionary): string | undefined =>
  words.get(word)?.find(({ subject }) => subject)?.subject?.sprite;

/** The thing that a clause begins with. */
function spriteIn(rest: string, dictionary: Dictionary): string | undefined {
  for (let length = Math.min(LONGEST, rest.length); length > 0; length -= 1) {
    const sprite = spriteOf(rest.slice(0, length), dictionary);
    if (sprite) return sprite;
  }
  return undefined;
}
