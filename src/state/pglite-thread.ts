/**
 * The thread that holds PGlite, so that a statement that takes long keeps nobody else waiting but other statements.
 * `embedded.ts` starts it with the folder, and sends it a port for each connection.
 */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Problem, toProblem } from '../errors.js';
import { openPglite } from './pglite.js';
import { shareSession } from './pglite-sessions.js';

/** A port speaks PostgreSQL's protocol; undefined closes the database and ends the thread. */
export type ToThread = MessagePort | undefined;
/** The first and only word: why the database cannot be opened, or undefined once it is open. */
export type FromThread = Problem | undefined;

const here = parentPort!;
try {
  const database = await openPglite(workerData);
  const openSession = shareSession((messages) => database.execProtocolRawSync(messages));
  here.on('message', async (port: ToThread) => {
    if (port) return serve(port);
    await database.close();
    process.exit();
  });
  const serve = (port: MessagePort): void => {
    const session = openSession((bytes) => port.postMessage(bytes));
    port.on('message', session.receive);
    port.on('close', session.close);
  };
  here.postMessage(undefined satisfies FromThread);
} catch (error) {
  here.postMessage(toProblem(error) satisfies FromThread);
}
