/** Once an hour: lets go what is kept longer than it should be. Used by the app. */
import { toProblem } from './errors.js';
import type { Logger } from './logger.js';
import { forgetOld } from './state/kept.js';
import type { Database } from './state/open.js';
import type { Storage } from './storage.js';

const EVERY_MS = 3_600_000;

interface Options {
  database: Database;
  storage: Storage;
  logger: Logger;
}

/** Sweeps at once and then every hour. */
export function openHousekeeping({ database, storage, logger }: Options): { close(): Promise<void> } {
  let sweeping: Promise<void> | undefined;
  const sweep = () => {
    sweeping ??= (async () => {
      const forgotten = await forgetOld(database);
      for (const id of forgotten) await storage.remove(id);
      if (forgotten.length > 0) logger.info({ requests: forgotten.length }, 'requests forgotten');
    })()
      .catch((error) => logger.warn({ message: toProblem(error).message }, 'housekeeping failed'))
      .finally(() => {
        sweeping = undefined;
      });
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  return {
    close: async () => {
      clearInterval(timer);
      await sweeping;
    },
  };
}
