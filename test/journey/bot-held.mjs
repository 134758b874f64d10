/**
 * `node bot-held.mjs`: as `npm start`, but pictures are small, and at every marked point of its road a request waits
 * until the parent, which is told of it, lets it go on. Ends with its parent.
 */
import { main } from '../../dist/src/main.js';
import { onPass } from '../../dist/src/road.js';
import './small-pictures.mjs';

const waiting = [];
onPass((point, request) => new Promise((go) => process.send({ number: waiting.push(go) - 1, point, request })));
process.on('message', (number) => waiting[number]());
process.on('disconnect', () => process.exit(1));
// What keeps the process alive is the bot, not the way to its parent.
process.channel.unref();
process.exitCode = await main(['start']);
