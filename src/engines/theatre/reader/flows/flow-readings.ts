/** A reading of a prompt about a liquid: what of the whole prompt still counts is how it is filmed. Called by `reader.ts`. */
import type { Reading } from '../../reading.js';
import { SETS } from '../../sets.js';
import type { Named } from '../dealings/dealings.js';
import { withoutManner } from '../words/film-talk.js';
import { takeOptions } from '../words/options.js';
import type { Flowed } from './flow-names.js';
import { flowIn, setOfFlow } from './flows.js';

interface Means {
  language: 'en' | 'zh';
  namedIn: Named;
}

export function flowingIn(asked: string, means: Means, read: (prompt: string) => Reading): Reading | undefined {
  const flowed = flowIn(withoutManner(asked), means.language, means.namedIn);
  return flowed && ofFlow(flowed, asked, read(asked));
}

function ofFlow({ flow, said }: Flowed, asked: string, whole: Reading): Reading {
  const { language, light, look, pace, seconds, aspect } = whole;
  const set = setOfFlow(flow);
  const slow = { en: 'slow motion', zh: '慢动作' }[language];
  return {
    language,
    subjects: [{ sprite: SETS[set].hero, name: said, kind: 'object', count: 1, size: 0.4 }],
    caption: [
      { concept: 'subject0', of: [0] },
      { concept: 'kind.object', of: [0] },
    ],
    relations: [],
    landscape: true,
    flow,
    sets: [set],
    ...(light && { light }),
    ...(look && { look }),
    ...(pace !== undefined && { pace }),
    ...(seconds !== undefined && { seconds }),
    ...(aspect && { aspect }),
    titles: takeOptions(asked).titles,
    understood: pace !== undefined && pace < 1 ? `${said} · ${slow}` : said,
    unknown: [],
  };
}
