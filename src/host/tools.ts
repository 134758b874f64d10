/**
 * The host's tools that need the state: `npm run jobs` and `npm run state`. With the embedded database they ask the
 * process that runs on it, and open it themselves where none does; with PostgreSQL they go to it themselves.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Config, roleFolder } from '../config.js';
import { RefusedError } from '../errors.js';
import { exportState, importState } from '../state/move.js';
import { type Database, openState } from '../state/open.js';
import { askRunning } from './control.js';
import { runJobs } from './jobs.js';

const STATE_USAGE = `npm run state -- export FILE     writes settings, ledger, clips and open requests into FILE
npm run state -- import FILE     reads them into an empty database: that of DATA_DIR, or that at DATABASE_URL`;

/** @returns what is printed. */
export async function jobs(args: string[], config: Readonly<Config>): Promise<string> {
  const answer = await askHolder(config, { tool: 'jobs', args });
  return answer ? answer.toString() : withState(config, 'npm run jobs', (database) => runJobs(database, args));
}

/** @returns what is printed. */
export async function state([verb, name, ...more]: string[], config: Readonly<Config>): Promise<string> {
  if (name === undefined || more.length > 0) throw new RefusedError(STATE_USAGE);
  const file = resolve(name);
  const { databaseUrl } = config;
  const place = databaseUrl ? 'the database at DATABASE_URL' : roleFolder(config, 'bot');
  if (verb === 'export') {
    if (existsSync(file)) throw new RefusedError(`${file} is there already; name a file that is not.`);
    const answer = await askHolder(config, { tool: 'export' });
    if (answer) await writeFile(file, answer, { flag: 'wx', mode: 0o600 });
    else await withState(config, 'npm run state', (database) => exportState(database, file));
    return `The state of ${place} is in ${file}. It holds prompts and ids of people: keep it as safe as the bot itself.`;
  }
  if (verb === 'import') {
    const { rows, tables } = await importState(file, {
      folder: roleFolder(config, 'bot'),
      databaseUrl,
      purpose: 'npm run state',
    });
    return `${rows} rows of ${tables} tables are in ${place} now.`;
  }
  throw new RefusedError(STATE_USAGE);
}

async function askHolder(config: Readonly<Config>, question: Parameters<typeof askRunning>[1]) {
  return config.databaseUrl ? undefined : askRunning(roleFolder(config, 'bot'), question);
}

async function withState<T>(
  config: Readonly<Config>,
  purpose: string,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const folder = roleFolder(config, 'bot');
  if (!config.databaseUrl && !existsSync(join(folder, 'postgres'))) {
    throw new RefusedError(`There is no state in ${folder} yet: the bot has not been started there.`);
  }
  const opened = await openState({ folder, databaseUrl: config.databaseUrl, purpose });
  try {
    return await use(opened.database);
  } finally {
    await opened.close();
  }
}
