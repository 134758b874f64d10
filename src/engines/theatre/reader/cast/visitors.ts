/**
 * "…, as people enjoy the rides", "villagers stroll through …": people who do nothing in particular in a place of which the
 * film is. They pass by. Called by `reader.ts` before anybody is looked for.
 */
import type { Seen } from '../means.js';

export interface Visited {
  /** What is left to be read. */
  prompt: string;
  visited: boolean;
}

const ANYBODY =
  '(?:people|crowds?(?: of people)?|visitors|villagers|shoppers|tourists|travell?ers|commuters|pedestrians|passers-?by|locals|townsfolk|townspeople|residents|guests|families|customers|vendors|merchants|patrons|onlookers|festival-?goers|individuals|citizens|attendees)';
const DETERMINER = '(?:the |some |many |busy |happy |curious |local |cheerful |excited |lively )*';
const GENERALLY =
  '(?:go(?:es|ing)? about|enjoy(?:s|ing)?|admir(?:e|es|ing)|stroll(?:s|ing)?|wander(?:s|ing)?|mov(?:e|es|ing)|weav(?:e|es|ing)|brows(?:e|es|ing)|mingl(?:e|es|ing)|bustl(?:e|es|ing)|mill(?:s|ing)?|walk(?:s|ing)?|explor(?:e|es|ing)|pass(?:es|ing)?|rush(?:es|ing)?|hurr(?:y|ies|ying)|com(?:e|ing) and go|gather(?:s|ing)?|visit(?:s|ing)?|attend(?:s|ing)?|shop(?:s|ping)?|com(?:e|es|ing)|interact(?:s|ing)?|relax(?:es|ing)?|celebrat(?:e|es|ing)|are (?:enjoying|strolling|walking|moving|gathering|shopping|celebrating|browsing))';
const TAIL = new RegExp(
  `,? (?:as|while|where|with|and) ${DETERMINER}${ANYBODY} (?:\\w+ly )?${GENERALLY}\\b[^.;!?]*`,
  'iu',
);
const OPENING = new RegExp(
  `^${DETERMINER}${ANYBODY} (?:\\w+ly )?${GENERALLY}(?: \\w+ly)? (?:through|about|around|along|across|in|at|into) ((?:the|an?) [^,.;]+?)(?=,|\\.|;|$| (?:as|while|where) )(?:(?:,| as| while) (?:(?:\\w+ly )?\\w+ing|shoppers|vendors|merchants|they|some|others) [^.;]*)?`,
  'iu',
);

export function visitedIn(prompt: string, language: 'en' | 'zh', seenIn: (text: string) => Seen): Visited {
  if (language === 'zh') return inChinese(prompt, seenIn);
  const opening = OPENING.exec(prompt);
  if (opening && isBarePlace(opening[1]!, seenIn))
    return { prompt: `in ${opening[1]}${prompt.slice(opening[0].length)}`, visited: true };
  const tail = TAIL.exec(prompt);
  const before = tail && prompt.slice(0, tail.index);
  if (!tail || before === null || /[.!?;]/u.test(before.trim()) || !isBarePlace(before, seenIn))
    return { prompt, visited: false };
  return { prompt: `${before}${prompt.slice(tail.index + tail[0].length)}`, visited: true };
}

const CHINESE_TAIL =
  /[，,](?:许多|很多|来来往往的?|熙熙攘攘的?|三三两两的?)*(?:人们|人群|行人|游客|村民们?|居民们?|顾客们?|路人|市民们?|逛街的人)(?:们)?(?:在(?:其中|街上|里面|其间|这里|路上))?(?:来来往往|熙熙攘攘|川流不息|络绎不绝|穿梭(?:其中|其间)?|走来走去|悠闲地(?:散步|漫步)|散步|漫步|闲逛|逛街|忙碌着?|享受[^，。]*|欣赏[^，。]*|游玩|参观|购物)[^。；]*/u;

function inChinese(prompt: string, seenIn: (text: string) => Seen): Visited {
  const tail = CHINESE_TAIL.exec(prompt);
  if (!tail || !isBarePlace(prompt.slice(0, tail.index), seenIn)) return { prompt, visited: false };
  return { prompt: `${prompt.slice(0, tail.index)}${prompt.slice(tail.index + tail[0].length)}`, visited: true };
}

/** Named first, and nobody but what belongs to it. */
function isBarePlace(text: string, seenIn: (text: string) => Seen): boolean {
  const first = text.replace(
    /,? (?:with|filled with|surrounded by|lined with|is|are|hums?|buzz\w*|bustles?|boasts?|features?)\b[\s\S]*$/iu,
    '',
  );
  const said = first.trim() === '' ? text : first;
  // "the cathedral" is a building, and "in the cathedral" a place.
  return [said, `in ${said}`].some((one) => {
    const { set, drafts } = seenIn(one);
    const isPlace = set !== undefined || drafts.some(({ place }) => place !== undefined);
    return isPlace && drafts.every(({ place, subject }) => place !== undefined || subject.scenery === true);
  });
}
