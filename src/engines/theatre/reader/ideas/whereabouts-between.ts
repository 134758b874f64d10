/** "a house between two mountains", 两座山之间有一条河: between two of what elsewhere is a place. Part of `whereabouts.ts`. */
import type { Reading } from '../../reading.js';
import { LANDSCAPE } from '../lexicon/landscape-things.js';
import { LANDMARKS, type Landmark } from '../lexicon/whereabouts.js';

interface Ways {
  alone(reading: Reading, words: string): Reading | undefined;
  standing(reading: Reading, landmark: Landmark, words: string, isChinese: boolean): Reading;
}

const FORMS: readonly RegExp[] = [
  /^(?<one>(?:an?|the|one) (?:[\w-]+ ){0,2}?[\w-]+?)(?: is)?(?: standing| sitting| parked| flowing| running| lying| stands)? (?:in )?between two (?<other>(?:[\w-]+ )?[\w-]+)[.!\s]*$/iu,
  /^(?<one>一?\p{Script=Han}{1,8}?)(?:[站坐停躺流]?)在两[座个条栋片棵面堵]?(?<other>\p{Script=Han}{1,5}?)的?(?:之间|中间)[。\s]*$/u,
  /^两[座个条栋片棵面堵]?(?<other>\p{Script=Han}{1,5}?)的?(?:之间|中间)(?:有|是|[站坐停躺流]着)(?<one>一?\p{Script=Han}{1,8})[。\s]*$/u,
];

export function betweenIn(prompt: string, read: (words: string) => Reading, ways: Ways): Reading | undefined {
  const found = FORMS.map((form) => form.exec(prompt)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const isChinese = /\p{Script=Han}/u.test(prompt);
  const [one, several] = [found.one!, found.other!];
  const other = several.replace(/(?<=(?:ch|sh|s|x))es$|s$/iu, '');
  const flanks = LANDSCAPE.find(({ said }) => said.test(other));
  const land = [...LANDSCAPE, ...LANDMARKS].find(({ said }) => said.test(one));
  if (!flanks && !LANDSCAPE.some((thing) => thing === land)) return undefined;
  const middle = ways.alone(read(one), one) ?? (land ? ways.standing(read(one), land, one, isChinese) : undefined);
  const sides = flanks ? ways.standing(read(other), flanks, other, isChinese) : ways.alone(read(other), other);
  if (!middle || !sides) return undefined;
  const whom = { ...sides.subjects[0]!, count: 2, counted: true as const };
  return {
    ...middle,
    subjects: [middle.subjects[0]!, whom],
    caption: [
      ...middle.caption,
      { concept: 'subject1', of: [1] },
      { concept: 'two', of: [1] },
      { concept: `kind.${whom.kind}`, of: [1] },
    ],
    relations: [{ subject: 1, relation: 'around', other: 0 }],
    plain: true,
    sets: flanks?.sets ?? ['meadow'],
    understood: isChinese
      ? `${middle.subjects[0]!.name}在两个${whom.name}之间`
      : `a ${middle.subjects[0]!.name} between two ${several}`,
  };
}
