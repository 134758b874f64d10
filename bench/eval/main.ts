/**
 * `npm run eval -- --set FILE --out FOLDER [--limit N] [--language en|zh] [--dimension NAME] [--seed N]`: makes the film of every
 * prompt in a file like VBench's, judges its score against what the file expects, and writes `report.json` and one
 * contact sheet a prompt without any word on it, for people who look with fresh eyes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openTheatre } from '../../src/engines/theatre/engine.js';
import type { Score } from '../../src/engines/theatre/score/score.js';
import { openStage } from '../../src/engines/theatre/stage/stage.js';
import { createStills } from '../../src/video/stills.js';
import { type Expectation, type Judgement, judge } from './judge.js';

const Prompts = z.object({
  prompts: z.record(
    z.string(),
    z.array(z.object({ en: z.string(), zh: z.string(), expect: z.record(z.string(), z.string()).optional() })),
  ),
});

const SIZE = { width: 768, height: 432 };
const SECONDS = 4;
const FRAMES = 6;

interface Verdict {
  dimension: string;
  language: 'en' | 'zh';
  prompt: string;
  /** What the file expects; without it nothing is judged. */
  expect?: Expectation;
  staged?: boolean;
  why?: string;
  understood: string;
  sheet: string;
}

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    set: { type: 'string' },
    out: { type: 'string' },
    limit: { type: 'string' },
    language: { type: 'string' },
    dimension: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
if (!values.set || !values.out) {
  console.error('Say which prompts and where to: npm run eval -- --set prompts.json --out eval/');
  process.exit(2);
}

const { prompts } = Prompts.parse(JSON.parse(readFileSync(values.set, 'utf8')));
const languages = (['en', 'zh'] as const).filter((language) => !values.language || values.language === language);
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
const signal = new AbortController().signal;
const engine = await openTheatre({ modelsFolder: undefined, threads: 2 });
const verdicts: Verdict[] = [];
mkdirSync(join(values.out, 'sheets'), { recursive: true });

for (const [dimension, rows] of Object.entries(prompts)) {
  if (values.dimension && values.dimension !== dimension) continue;
  for (const [number, row] of rows.slice(0, limit).entries()) {
    for (const language of languages) {
      const take = await engine.generate(
        { prompt: row[language], seconds: SECONDS, seed: Number(values.seed) + number, ...SIZE, framesPerSecond: 24 },
        { signal, onProgress: () => {} },
      );
      const scenes = scenesIn(take.score);
      const sheet = join('sheets', `${dimension}-${String(number).padStart(3, '0')}-${language}.png`);
      await drawSheet(scenes, join(values.out, sheet));
      verdicts.push({
        dimension,
        language,
        prompt: row[language],
        ...(row.expect && { expect: row.expect, ...judgeFilm(scenes, row.expect, row.en) }),
        understood: take.understood,
        sheet,
      });
    }
  }
}
await engine.close();

const figures = Object.fromEntries(
  Object.keys(prompts).map((dimension) => [
    dimension,
    Object.fromEntries(languages.map((language) => [language, rateOf(dimension, language)])),
  ]),
);
writeFileSync(join(values.out, 'report.json'), `${JSON.stringify({ set: values.set, figures, verdicts }, null, 1)}\n`);
for (const [dimension, rates] of Object.entries(figures)) console.log(dimension.padEnd(24), JSON.stringify(rates));
for (const { dimension, prompt, staged, why } of verdicts)
  if (staged === false) console.log(`  ${dimension}: ${prompt} · ${why}`);

/** Per cent of the judged films that show what is expected, and of how many. */
function rateOf(dimension: string, language: 'en' | 'zh'): { staged: number; of: number } | undefined {
  const judged = verdicts.filter((one) => one.dimension === dimension && one.language === language && one.expect);
  if (judged.length === 0) return undefined;
  const staged = judged.filter((one) => one.staged).length;
  return { staged: Math.round((1000 * staged) / judged.length) / 10, of: judged.length };
}

/** One score, or several that follow one another where a prompt tells of more than one scene. */
function scenesIn(score: unknown): Score[] {
  return (score as { scenes?: Score[] }).scenes ?? [score as Score];
}

/** What is expected is there where one of the scenes shows it. */
function judgeFilm(scenes: readonly Score[], expect: Expectation, prompt: string): Judgement {
  const judged = scenes.map((score) => judge(score, expect, prompt));
  return judged.find(({ staged }) => staged) ?? judged[0]!;
}

async function drawSheet(scenes: readonly Score[], path: string): Promise<void> {
  const stills = createStills({ ...SIZE, frameCount: FRAMES });
  let startSeconds = 0;
  for (const score of scenes) {
    const stage = await openStage(score, SIZE);
    for (let frame = 0; frame < FRAMES; frame++) {
      const seconds = ((frame + 0.5) * SECONDS) / FRAMES - startSeconds;
      if (seconds >= 0 && seconds < score.seconds) stills.take(frame, stage.draw(seconds));
    }
    stage.close();
    startSeconds += score.seconds;
  }
  writeFileSync(path, await stills.sheet.encode('png'));
}
