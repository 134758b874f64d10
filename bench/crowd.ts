/**
 * `node dist/bench/crowd.js FOLDER COUNT`: admits COUNT tiny requests that are not in the line yet and works off the
 * line. Says `sent ID` for each that is delivered, `open N` as the line shrinks, and at its end `stall MS`: how long
 * the event loop stood still at most. The crash test kills it in the middle and starts it again.
 */
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { eq, ne } from 'drizzle-orm';
import { admit } from '../src/admission/admit.js';
import { openApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { openLogger } from '../src/logger.js';
import { sentencesFor } from '../src/messages/index.js';
import type { Platform } from '../src/platforms/platform.js';
import { openTerminal } from '../src/platforms/terminal.js';
import type { VideoRequest } from '../src/request.js';
import { requests } from '../src/state/schema.js';

const [folder = '', count = '0'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const terminal = openTerminal(() => {});
const platform: Platform = {
  ...terminal,
  send: async (request, ...rest) => {
    say(`sent ${request.id}`);
    return terminal.send(request, ...rest);
  },
};
const app = await openApp({
  config: readConfig({ DATA_DIR: folder, PATH: process.env.PATH }),
  folder: join(folder, 'data'),
  purpose: 'a crowd',
  platforms: [platform],
  logger: openLogger('silent'),
});
const asking = { circumstances: {}, weight: 1, say: sentencesFor('en') };
for (let number = 0; number < Number(count); number++) await admit(app.database, tinyRequest(number), asking);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const startedMs = performance.now();
app.start();
for (;;) {
  const open = await app.database.$count(requests, ne(requests.stage, 'closed'));
  say(`open ${open}`);
  if (open === 0) break;
  await terminal.nextClosed(1000);
}
say(`closed ${await app.database.$count(requests, eq(requests.stage, 'closed'))}`);
say(`seconds ${((performance.now() - startedMs) / 1000).toFixed(1)}`);
say(`stall ${Math.round(delay.max / 1e6)}`);
await app.close();

/** Small enough to be rendered in about 0.2 s. */
function tinyRequest(number: number): VideoRequest {
  const id = `crowd-${number}`;
  const clip = join(folder, 'clips', `${id}.mp4`);
  return {
    id,
    platform: 'terminal',
    server: null,
    channel: 'terminal',
    user: `user-${number % 7}`,
    locale: 'en',
    aspect: '16:9',
    work: { prompt: 'a red apple', seconds: 0.25, width: 64, height: 36, framesPerSecond: 24, seed: number },
    replyTo: { clip, sheet: clip.replace('.mp4', '.jpg') },
    uploadBytes: 1e9,
  };
}
