/**
 * What befalls things by themselves: they fall off furniture, burn, explode in flames, or come down from the sky onto a planet or
 * the ground. Called by `dealings.ts` before any other happening.
 */
import type { Dealing } from '../../reading.js';
import { isAlive } from '../interpret/tools.js';
import { BLAZES, FALLS_DOWN, FALLS_OFF, FRAGILE, IMPACTS, NO_BLAZE, SHELVES } from '../lexicon/wrecks.js';
import type { Dealt, Named } from './dealings.js';

export function wreckedIn(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  const draftsOf = (text: string) => namedIn(text).drafts;
  // Who stands in for whom a verb lacks is not named.
  const isNamed = (name: string): boolean => prompt.toLowerCase().includes(name.toLowerCase());
  if (draftsOf(prompt).some(({ subject, near, name }) => !near && isNamed(name) && isAlive(subject))) return undefined;
  return fallenOff(prompt, language, namedIn) ?? blazing(prompt, language, namedIn) ?? struck(prompt, language);
}

const toIt = (name: Dealing['name'], more: Partial<Dealing> = {}): Dealing => ({ name, by: 0, to: 0, ...more });

function fallenOff(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  const { what, place = '', ends, more = '' } = FALLS_OFF[language].exec(prompt)?.groups ?? {};
  if (what === undefined || !namedIn(what).drafts.length) return undefined;
  const breaks = ends !== undefined || FRAGILE.test(what);
  const where = /kitchen|counter|厨房|灶台/iu.test(place + more) || FRAGILE.test(what) ? KITCHEN : ROOM;
  return {
    prompt: language === 'zh' ? `${where[1]}${what}` : `${what} ${where[0]}`,
    dealing: toIt('fall-off', {
      place: SHELVES.test(place) ? 'prop-shelf' : 'prop-table',
      ...(breaks && { fails: true }),
    }),
  };
}
const KITCHEN = ['in the kitchen', '厨房里的'] as const;
const ROOM = ['in the living room', '客厅里的'] as const;

function blazing(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  for (const words of BLAZES[language]) {
    const { what, ends = '', more = '' } = words.exec(prompt)?.groups ?? {};
    if (what === undefined || NO_BLAZE.test(what)) continue;
    const isHouse = HOUSE.test(what);
    const [one] = namedIn(isHouse && language === 'en' ? `${what} on the street` : what).drafts;
    if (!one || one.subject.kind === 'food' || one.near) continue;
    const explodes = /explod|explosion|blow|blast|burst(?!s into flames)|爆|炸/iu.test(ends + more);
    const where = /^[^.]*? ((?:in|on|at|by) .*)$/iu.exec(more)?.[1] ?? '';
    const at = where || (language === 'zh' ? '' : isHouse ? 'on the street' : '');
    return {
      prompt: language === 'zh' ? `${isHouse ? '街道上的' : ''}${what}` : `${what} ${at}`.trim(),
      dealing: toIt('blaze', explodes ? { fails: true } : {}),
    };
  }
  return undefined;
}
const HOUSE = /house|building|barn|hut|cabin|tower|shop|房|楼|屋/iu;

function struck(prompt: string, language: 'en' | 'zh'): Dealt | undefined {
  const found = (IMPACTS[language].exec(prompt) ?? FALLS_DOWN.exec(prompt))?.groups;
  if (!found) return undefined;
  const { body, onto = 'ground' } = found;
  const planet = /moon|月/iu.test(onto) ? 'moon' : /earth|world|地球/iu.test(onto) ? 'earth' : 'planet';
  const falls = /moon|月|ground|desert|field|land|forest|sea|ocean|mountain|valley|地面|沙漠|大地|田|山/iu.test(onto);
  if (!body) return undefined;
  const chinese = language === 'zh';
  if (falls)
    return {
      prompt:
        planet === 'moon'
          ? ['a comet on the moon', '月球上，一颗彗星'][chinese ? 1 : 0]!
          : ['a comet in the desert at night', '夜晚的沙漠里，一颗彗星'][chinese ? 1 : 0]!,
      dealing: toIt('impact'),
    };
  const named = { earth: ['an earth', '地球'], planet: ['a planet', '行星'], moon: ['a planet', '行星'] }[planet];
  return {
    prompt: chinese ? `太空里，一颗彗星和一颗${named[1]}` : `a comet and ${named[0]} in outer space`,
    dealing: { ...toIt('impact'), to: 1 },
  };
}
