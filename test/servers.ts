/** Starts a real Redis and a real PostgreSQL for the tests that need one: a free port, a temporary folder, then gone. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** Where Debian keeps what it does not put on the PATH, newest first. */
const POSTGRES_FOLDERS = '/usr/lib/postgresql';
const STARTS_WITHIN_MS = 30_000;

export function hasRedis(): boolean {
  return findBinary('redis-server') !== undefined;
}

export function hasPostgres(): boolean {
  return findBinary('postgres') !== undefined && findBinary('initdb') !== undefined;
}

/** @throws Error that says how to install it, where it is missing. */
export async function startRedis(): Promise<Server> {
  const binary = requireBinary('redis-server', 'redis-server');
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-redis-'));
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const process = spawn(binary, options, { stdio: ['ignore', 'pipe', 'pipe'] });
  return serving(process, { url: `redis://127.0.0.1:${port}`, readyLine: 'Ready to accept connections', folder });
}

/** @throws Error that says how to install it, where it is missing. */
export async function startPostgres(): Promise<Server> {
  const binary = requireBinary('postgres', 'postgresql');
  const initdb = requireBinary('initdb', 'postgresql');
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-postgres-'));
  const owner = unprivileged();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const asOwner = { cwd: folder, ...owner };
  const shape = ['-D', folder, '-U', 'mutoscope', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(initdb, shape, { ...asOwner, stdio: ['ignore', 'ignore', 'inherit'] });
  const address = ['-D', folder, '-p', `${port}`, '-h', '127.0.0.1', '-k', ''];
  const process = spawn(binary, [...address, '-c', 'fsync=off', '-c', 'shared_buffers=16MB'], {
    ...asOwner,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = `postgres://mutoscope@127.0.0.1:${port}/postgres`;
  return serving(process, { url, readyLine: 'ready to accept connections', folder });
}

/** Resolves when the server says in its log that it is ready. */
async function serving(
  server: ChildProcess,
  { url, readyLine, folder }: { url: string; readyLine: string; folder: string },
): Promise<Server> {
  const end = () => void server.kill('SIGQUIT');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', end);
  let log = '';
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server does not start: ${log}`)), STARTS_WITHIN_MS);
    const hear = (chunk: Buffer) => {
      log += chunk.toString();
      if (!log.includes(readyLine)) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout!.on('data', hear);
    server.stderr!.on('data', hear);
    server.once('error', reject);
    server.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`The server has ended: ${log}`));
    });
  });
  const stop = async () => {
    process.off('exit', end);
    const running = server.exitCode === null && server.signalCode === null;
    const ended = running ? once(server, 'exit') : undefined;
    server.kill('SIGKILL');
    await ended;
    remove();
  };
  // A PostgreSQL that is killed leaves its children to end by themselves; asked to quit, it takes them along.
  const quit = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGQUIT');
    await ended;
    await stop();
  };
  await ready.catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, stop: () => (server.exitCode === null && server.signalCode === null ? quit() : stop()) };
}

/** PostgreSQL refuses to run as root: there it runs as nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function requireBinary(name: string, debianPackage: string): string {
  const file = findBinary(name);
  if (!file) throw new Error(`${name} is not installed: apt-get install ${debianPackage}`);
  return file;
}

function findBinary(name: string): string | undefined {
  const versions = existsSync(POSTGRES_FOLDERS)
    ? readdirSync(POSTGRES_FOLDERS)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(POSTGRES_FOLDERS, `${version}`, 'bin')),
  ];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
