/** "A haunted forest", 闹鬼的古堡: what adjectives say of the place in a prompt. Called by `reader.ts` with what it is dressed with. */
import type { Dressing } from '../../score/dressing.js';
import type { Light, Weather } from '../../score/score.js';
import { isFurnished, type SetName } from '../../sets.js';
import { PLACE_QUALITIES } from '../lexicon/place-qualities.js';
import type { Seen } from '../means.js';

export interface Qualities {
  light?: Light;
  weather?: Weather;
  dressing: readonly Dressing[];
}

/** As many words behind it may lead to the place. */
const WORDS_BEHIND = 4;
const CHARACTERS_BEHIND = 7;
const ROOMS =
  /room|kitchen|basement|corridor|office|library|laboratory|hospital|gym|museum|^bar$|restaurant|bakery|supermarket|pharmacy|shop|attic|greenhouse|bowling|laundromat|elevator|prison|cabin|arcade|garage|studio|cinema|theatre|workshop|ballroom|disco|cathedral|lodge|carriage/;
const WILD = /forest|jungle|meadow|garden|park|marsh|river|waterfall|valley|cave/;
const NOWHERE: Qualities = { dressing: [] };

export function qualitiesOf(
  prompt: string,
  { language, seenIn }: { language: 'en' | 'zh'; seenIn: (text: string) => Seen },
): Qualities {
  for (const { words, light, weather, outdoors = [], indoors = [], isOfRooms, isWild, isAnywhere } of PLACE_QUALITIES) {
    const found = words.exec(prompt);
    if (!found) continue;
    const set = isAnywhere
      ? wholly(prompt, seenIn)
      : placeBehind(prompt.slice(found.index + found[0].length), language, seenIn);
    if (set === undefined) continue;
    const isRoom = ROOMS.test(set) || isFurnished(set);
    if ((isOfRooms && !isRoom) || (isWild && !WILD.test(set))) continue;
    return {
      ...(light && { light }),
      ...(weather && !isRoom && { weather }),
      dressing: isRoom ? indoors : outdoors,
    };
  }
  return NOWHERE;
}

const NO_NAMES = 2;
/** Where nobody is named, or but some. */
function wholly(prompt: string, seenIn: (text: string) => Seen): SetName | undefined {
  const { set, drafts } = seenIn(prompt);
  return drafts.length <= NO_NAMES ? set : undefined;
}

/** Where the words right behind name a place and nobody. */
function placeBehind(rest: string, language: 'en' | 'zh', seenIn: (text: string) => Seen): SetName | undefined {
  const said = rest.replace(/[,.;!?，。；！？][\s\S]*$/u, '').trim();
  const parts =
    language === 'zh'
      ? Array.from({ length: CHARACTERS_BEHIND - 1 }, (_, index) => said.slice(0, index + 2))
      : Array.from({ length: WORDS_BEHIND }, (_, index) =>
          said
            .split(/\s+/u)
            .slice(0, index + 1)
            .join(' '),
        );
  for (const part of parts) {
    const { set, drafts, isGuessed } = seenIn(part);
    const place = set ?? drafts.find((draft) => draft.place)?.place?.set;
    if (drafts.some((draft) => draft.place === undefined && draft.subject.scenery !== true)) return undefined;
    if (place !== undefined && !(isGuessed && set === undefined)) return place;
  }
  return undefined;
}
