/**
 * `node bot-held.mjs [POINT …]`: as `npm start`, but every request that `KNOWN` does not name waits at each of the
 * marked points. Tells its parent who waits where; goes on when the parent says so.
 */
import { main } from '../../dist/src/main.js';
import { onPass } from '../../dist/src/road.js';

const points = process.argv.slice(2);
const known = (process.env.KNOWN ?? '').split(',');
const waiting = [];
onPass((point, request) => {
  if (!points.includes(point) || known.includes(request)) return undefined;
  process.send({ point, request });
  return new Promise((go) => waiting.push(go));
});
process.on('message', () => {
  for (const go of waiting.splice(0)) go();
});
// What keeps the process alive is the bot, not the way to its parent.
process.channel.unref();
process.exitCode = await main(['start']);
