/** What one does alone, with a thing, a place or the weather: breaks in, steals, comes out of, is afraid of. Used by `dealings.ts`. */
import type { DealingName } from '../../reading.js';
import { isAlive } from '../interpret/tools.js';
import type { Draft } from '../plot.js';

/** What is told of one alone; `behind` the prompt stands where. */
export type Alone = { behind?: string; thing?: string; place?: string } | undefined;

interface Said {
  /** What stands behind the verb, and what was named there as thing and as place. */
  rest: string;
  thing: string | undefined;
  place: string | undefined;
  draftsOf: (text: string) => readonly Draft[];
}

/** @param thing the sprite of what it is usually done with. */
export function aloneIn(name: DealingName, thing: string | undefined, said: Said): Alone {
  const sprite = said.thing && said.draftsOf(said.thing)[0]?.subject.sprite;
  switch (name) {
    case 'dread':
      return dreadedIn(said.rest, said.draftsOf);
    case 'raid':
      return raided(said);
    case 'emerge':
      return { ...hollow(said), ...(sprite && { thing: sprite }) };
    case 'gather':
      return gathered(said);
    case 'burgle':
      return loot(said.place, sprite);
    default:
      return { ...(thing && { thing }) };
  }
}

/** Storms and the dark are where one is; of a being one is afraid otherwise. */
const DREADED: readonly (readonly [words: RegExp, behind: string])[] = [
  [/^\s*(?:the |a |loud )?(?:thunder|lightning|storm)/i, ' in a thunderstorm'],
  [/^\s*(?:the |a )?(?:dark|night)/i, ' at night'],
];

function dreadedIn(rest: string, draftsOf: Said['draftsOf']): Alone {
  const behind = DREADED.find(([words]) => words.test(rest))?.[1];
  if (behind) return { behind };
  const [draft] = draftsOf(rest);
  return draft && !isAlive(draft.subject) && draft.subject.gender === undefined
    ? { thing: draft.subject.sprite }
    : undefined;
}

/** What grows or lies about, and is nobody. */
function gathered({ thing = '', draftsOf }: Said): Alone {
  const [draft] = draftsOf(thing);
  return draft && !isAlive(draft.subject) && draft.subject.gender === undefined
    ? { thing: draft.subject.sprite }
    : undefined;
}

const LARDERS =
  /kitchen|fridge|refrigerator|bakery|restaurant|supermarket|store|shop|pantry|\bcar\b|house|home|cabin|farm|coop/;

/** What is got at by breaking in: food where that is kept, else money. */
function loot(place = '', thing: string | undefined): Alone {
  const isLarder = LARDERS.test(place);
  return {
    behind: ` in ${/fridge|refrigerator|pantry|\bcar\b|house|home|cabin/.test(place) ? 'the kitchen' : place} at night`,
    thing: thing ?? (isLarder ? '1f354' : '1f4b0'),
    place: isLarder ? 'prop-refrigerator' : 'prop-safe',
  };
}

/** On what things lie, and where that is. */
const SURFACES: readonly (readonly [words: RegExp, sprite: string, behind: string])[] = [
  [/barbe[cq]ue|\bbbq|grill|烤/i, 'prop-barbecue', ' in the park'],
  [/picnic|野餐/, 'prop-table', ' in the park'],
  [/fridge|refrigerator|冰箱/, 'prop-refrigerator', ' in the kitchen'],
  [/oven|烤箱/, 'prop-oven', ' in the kitchen'],
  [
    /table|counter|plate|pan\b|jar|pot\b|bowl|windowsill|stove|desk|shelf|桌|盘|锅|碗|罐|灶/,
    'prop-table',
    ' in the kitchen',
  ],
];

/** Somebody who has it is stolen from otherwise. */
function raided({ thing, place, draftsOf }: Said): Alone {
  const taken = thing && draftsOf(thing)[0]?.subject;
  if (!taken || taken.gender !== undefined || taken.kind === 'person' || taken.kind === 'giant') return undefined;
  const sprite = { thing: taken.sprite };
  if (!place) return sprite;
  const known = SURFACES.find(([words]) => words.test(place));
  if (known) return { ...sprite, place: known[1], behind: known[2] };
  const from = draftsOf(place)[0]?.subject;
  if (from && isAlive(from)) return undefined;
  if (from) return { ...sprite, place: from.sprite };
  return { ...sprite, behind: /\p{Script=Han}/u.test(place) ? `在${place}里` : ` in ${place}` };
}

/** What somebody can be in, as it is drawn, and where that stands. */
const HOLLOWS: readonly (readonly [words: RegExp, sprite: string | undefined, behind: string])[] = [
  [/trash|garbage|rubbish|\bbin\b|dustbin|dumpster|wastebasket|垃圾/, 'prop-trash-can', ' in an alley'],
  [/closet|wardrobe|cupboard|柜/, 'prop-wardrobe', ' in the bedroom'],
  [/drawer|toy ?box|laundry|抽屉/, 'prop-open-box', ' in the bedroom'],
  [/box|crate|箱子|纸箱|盒/, 'prop-open-box', ' in the living room'],
  [/washing machine|dryer|洗衣机|bathtub|toilet|浴缸|马桶/, undefined, ' in the bathroom'],
  [/fridge|refrigerator|oven|teapot|pot|jar|mug|cup|bowl|冰箱|烤箱|茶壶|罐|杯|碗|锅/, undefined, ' in the kitchen'],
  [/suitcase|closet|行李箱/, undefined, ' in the bedroom'],
  [/\bcake|蛋糕/, undefined, ' at a birthday party'],
];

function hollow({ rest, place = '', draftsOf }: Said): Alone {
  const known = HOLLOWS.find(([words]) => words.test(place));
  const sprite = known?.[1] ?? draftsOf(place)[0]?.subject.sprite ?? 'prop-open-box';
  const isPlaced = /\s(?:in|on|at|under) /.test(rest);
  return { place: sprite, ...(known && !isPlaced && { behind: known[2] }) };
}
