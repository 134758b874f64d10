/**
 * `node dist/bench/watched-play.js [play's arguments]`: as `npm run play`, and says on stderr when the first progress
 * came and how long the main process's event loop stood still at most while the film was rendered.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { main } from '../src/main.js';
import { onPass } from '../src/road.js';

const delay = monitorEventLoopDelay({ resolution: 5 });
onPass((point) => {
  process.stderr.write(`passed ${(performance.timeOrigin + performance.now()).toFixed(0)} ${point}\n`);
  if (point === 'rendering') delay.enable();
  if (point === 'rendered') {
    delay.disable();
    process.stderr.write(`stall ${Math.round(delay.max / 1e6)}\n`);
  }
});
process.exitCode = await main(['play', ...process.argv.slice(2)]);
