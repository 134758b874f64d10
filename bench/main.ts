/** `npm run bench`: speed and memory for people to read. Machines differ and are noisy: compare figures of one run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sentencesFor } from '../src/messages/index.js';
import { packageRoot } from '../src/package-root.js';
import { type Measured, measure } from './processes.js';

const PROMPT = 'a woolly mammoth walks through a snowy meadow';
const WARM_RUNS = 3;

const folder = mkdtempSync(join(tmpdir(), 'mutoscope-bench-'));
// Nothing of the host's own settings; English, because the first progress is looked for by its word.
const bare = { DATABASE_URL: '', REDIS_URL: '', LOG_LEVEL: '', LC_ALL: 'C', RUSH_PACE: '1' };
const environment = { ...bare, DATA_DIR: join(folder, 'data'), CLIPS_DIR: join(folder, 'clips') };
const script = (name: string) => fileURLToPath(new URL(`dist/bench/${name}.js`, packageRoot));
const seconds = (value: number | undefined) => (value === undefined ? '–' : `${value.toFixed(2)} s`);
const say = (what: string, figure: string) => process.stdout.write(`${what.padEnd(58)} ${figure}\n`);

try {
  process.stdout.write(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}\n\n`);
  const play = ['npm', 'run', '-s', 'play', '--', '--json', '--seed', '1', PROMPT];
  const options = { environment, progress: '' };
  const measured = async (command: string[], how: typeof options): Promise<Measured> => {
    const run = await measure(command, how);
    if (run.code !== 0) throw new Error(`${command.join(' ')} ended with ${run.code}: ${run.stderr}`);
    return run;
  };
  const first = await measured(play, options);
  say('npm run play, the very first time, 4 s at 768×432', seconds(first.seconds));
  say('  memory of all processes, peak', `${first.peakMegabytes.toFixed(0)} MB`);

  const warm: Measured[] = [];
  for (let run = 0; run < WARM_RUNS; run++) warm.push(await measured(play, options));
  const best = warm.reduce((a, b) => (a.seconds < b.seconds ? a : b));
  const { timings, seconds: filmSeconds } = JSON.parse(best.stdout);
  say(`npm run play, warm, best of ${WARM_RUNS}`, seconds(best.seconds));
  say('  memory of all processes, peak', `${Math.max(...warm.map((run) => run.peakMegabytes)).toFixed(0)} MB`);
  say('  drawing and encoding, a frame', `${((timings.drawing / filmSeconds / 24) * 1000).toFixed(1)} ms`);
  say('  seconds of film per second of work', (filmSeconds / (timings.directing + timings.drawing)).toFixed(2));

  const watched = await measured([process.execPath, script('watched-play'), '--seed', '1', PROMPT], {
    environment,
    progress: sentencesFor('en').progress.directing,
  });
  say('directing', seconds(timings.directing));
  say('from start to first progress', seconds(watched.firstProgressSeconds));
  say("longest stall of the main process's event loop, rendering", `${/stall (\d+)/.exec(watched.stderr)?.[1]} ms`);

  const crowd = await measured([process.execPath, script('crowd'), join(folder, 'crowd'), '200'], {
    environment,
    progress: '',
  });
  const told = (name: string) => new RegExp(`${name} ([\\d.]+)`).exec(crowd.stdout)?.[1];
  say('200 tiny requests in the line, worked off', `${told('seconds')} s, ${told('closed')} closed`);
  say("  longest stall of the main process's event loop", `${told('stall')} ms`);
  say('  memory of all processes, peak', `${crowd.peakMegabytes.toFixed(0)} MB`);

  // The platforms' fakes belong to the tests. Here Telegram's time runs as ours does.
  const rush = await measured(['npx', 'vitest', 'run', 'test/platforms/rush.test.ts'], options);
  for (const [, what = '', figure = ''] of rush.stdout.matchAll(/rush: (.+) = (.+)/g)) say(what, figure);
  const encoding = await measured([process.execPath, script('encoding')], { environment, progress: '' });
  for (const [, figures = '', prompt = ''] of encoding.stdout.matchAll(/(.+) {2}(.+)/g)) say(prompt, figures);
  const fitted = await measured([process.execPath, script('fit')], { environment, progress: '' });
  say('smaller copies of hard films, SSIM under two passes from raw', /worst (.*)/.exec(fitted.stdout)?.[1] ?? '–');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
