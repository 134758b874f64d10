/**
 * Directs what mutoscope_director/shipped.py asks, as the engine does: requests on stdin, one JSON a line, stagings on
 * stdout. `node direct.mjs FOLDER_OF_MODELS TAKES`; needs `npm run build` before.
 */
import { createInterface } from 'node:readline';
import { createDirector } from '../dist/src/engines/theatre/director/director.js';

const [folder, takes] = process.argv.slice(2);
const director = await createDirector({ folder, threads: 1, takes: Number(takes) });
for await (const line of createInterface({ input: process.stdin })) {
  const options = { signal: new AbortController().signal, onStep() {} };
  process.stdout.write(`${JSON.stringify(await director.direct(JSON.parse(line), options))}\n`);
}
await director.close();
