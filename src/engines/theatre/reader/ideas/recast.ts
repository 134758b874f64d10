/**
 * "Two knights fighting but they're ducks", 三个厨师做饭但他们都是猫: somebody else plays it. "Monday be like a sloth falling off a
 * chair": what it is like is seen. Called by `reader.ts` before anything else is read.
 */
import type { Greeting } from '../greetings/greeting-parts.js';
import type { Seen } from '../means.js';
import { titleFor } from '../stories/untold.js';
import { plural, singular } from '../words/plural.js';
import { playedIn } from './parts-played.js';

interface Means {
  language: 'en' | 'zh';
  seenIn: (text: string) => Seen;
}

const BUT =
  /^(.+?),? (?:but|except|only|and) (?:(they|everyone|everybody|all of them|he|she|it|all the actors|the whole cast)(?:'?re|'?s| are| is)|(?:the|both|all the) ([\p{L}]+) (?:are|is)) (?:all |actually |just |really |secretly |both |made of )*(?:played by )?((?:an? |some |tiny |giant |little |fat |cute |baby )*[\p{L}-]+(?: [\p{L}-]+)?)[.! ]*$/iu;
const BUT_CHINESE =
  /^(.+?)[，, ]?(?:但是?|可是|不过|只不过|只是|其实|结果)(?:(?:他|她|它)们|大家|所有人|每个人|主角|选手|演员|角色|全员)(?:们)?(?:全部?|都|其实)*是(?:一?[只个条群])?([^是]{1,6}?)(?:演的|扮演的|做的)?[。！!]?$/u;
/** Of what it is besides. */
const MEDIUM = /\b(?:movie|film|scene|video|version|trailer|musical)\b/giu;
const LIKE = /^(.{2,40}?)\s*(?:be like|is like|looks like|in a nutshell)\s*[:：]?\s*(.{3,})$/iu;
const MOST_WORDS = 24;

/** The prompt with others in it, or `undefined` where nobody is exchanged. */
export function recastIn(text: string, means: Means): string | undefined {
  const { language, seenIn } = means;
  const played = playedIn(text, means);
  if (played !== undefined) return played;
  if (/["“「『《]/u.test(text) || text.split(/\s+/u).length > MOST_WORDS) return undefined;
  if (language === 'zh') {
    const [, scene, who] = BUT_CHINESE.exec(text) ?? [];
    const first = scene === undefined ? undefined : seenIn(scene).drafts[0];
    if (scene === undefined || seenIn(who!).drafts.length !== 1 || seenIn(who!).act) return undefined;
    if (!first || !scene.includes(first.name)) return `${scene}，${who!}`;
    return scene.replace(first.name, who!);
  }
  const [, scene, , role, who] = BUT.exec(text) ?? [];
  if (scene === undefined || seenIn(who!).drafts.length !== 1 || seenIn(who!).act) return undefined;
  const bare = scene.replace(MEDIUM, '').replace(/\s+/gu, ' ').trim();
  const meant = role ?? seenIn(bare).drafts[0]?.name;
  const found = meant === undefined ? undefined : wordFor(meant, bare);
  if (found === undefined) return undefined;
  const other = who!.replace(/^an? /iu, '');
  const isMany = found === plural(found) || /(?:[^s]s|men|mice|geese)$/iu.test(found);
  const one = isMany ? plural(other) : singular(other);
  return bare.replace(new RegExp(`\\b(an? )?${found}\\b`, 'iu'), (_, article?: string) =>
    article === undefined ? one : `${/^[aeiou]/iu.test(one) ? 'an' : 'a'} ${one}`,
  );
}

/** The word of `text` by which it has somebody. */
const wordFor = (name: string, text: string): string | undefined =>
  [plural(name), name].find((word) => new RegExp(`\\b${word}\\b`, 'iu').test(text));

/** What something is said to be like, where that can be seen and what is likened is not somebody else. */
export function likenedIn(text: string, { language, seenIn }: Means): Greeting | undefined {
  const [, what, like] = LIKE.exec(text) ?? [];
  if (what === undefined || !/be like|in a nutshell/iu.test(text)) return undefined;
  const isOther = seenIn(what).drafts.some(({ subject: { kind } }) => kind !== 'person' && kind !== 'object');
  if (isOther || seenIn(like!).drafts.length === 0) return undefined;
  return { said: language === 'zh' ? like!.replace(/^一滩/u, '一个') : like!, titles: titleFor(text) };
}
