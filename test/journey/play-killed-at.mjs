/** `node play-killed-at.mjs POINT [play's arguments]`: as `npm run play`, but small, and dead by SIGKILL at the marked point. */
import { main } from '../../dist/src/main.js';
import { onPass } from '../../dist/src/road.js';
import './small-pictures.mjs';

const [point, ...args] = process.argv.slice(2);
onPass((passed) => {
  if (passed === point) process.kill(process.pid, 'SIGKILL');
});
process.exitCode = await main(['play', ...args]);
