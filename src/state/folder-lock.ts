/**
 * Holds a data folder for one process. PGlite locks nothing itself, and a second process that opens its folder
 * damages it. The lock is a listening local socket in the folder: the kernel lets go of it when its holder dies,
 * however it dies, so a live holder is never robbed and a dead one never bars the door. `state/open.ts` takes it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RefusedError } from '../errors.js';
import { makeFolder } from '../make-folder.js';

/** Addresses of local sockets are at most 107 bytes on Linux and 103 on macOS. */
const LONGEST_ADDRESS_BYTES = 103;

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * @param folder made where it is missing.
 * @param purpose what the holder is doing, for the sentence that a second process gets.
 * @throws RefusedError naming the holder, where a live process holds the folder.
 */
export async function lockFolder(folder: string, purpose: string): Promise<FolderLock> {
  openFolder(folder);
  const address = addressOf(folder);
  const server = await (process.platform === 'win32' ? listen(address) : listenInFolder(folder, address)).catch(
    (cause) => {
      throw new RefusedError(unlockableSentence(folder, cause), { fields: { folder }, cause });
    },
  );
  if (!server) throw new RefusedError(heldSentence(folder), { fields: { folder } });
  try {
    writeFileSync(holderFile(folder), JSON.stringify({ pid: process.pid, purpose, since: new Date().toISOString() }));
  } catch (error) {
    server.close();
    throw error;
  }
  server.unref();
  return {
    release: () =>
      new Promise((resolve) => {
        rmSync(holderFile(folder), { force: true });
        server.close(() => resolve());
      }),
  };
}

/**
 * Binds a socket of our own and links it to the lock's name, which fails where the name is taken. A name whose
 * socket nobody answers belonged to a dead process: ours is renamed over it. Of several that find a dead name at
 * once only the one that holds the takeover's own address may do so; where the system has no such address, or another
 * container takes over at the same moment, a look after a moment tells who came last.
 */
async function listenInFolder(folder: string, address: string): Promise<Server | undefined> {
  const own = join(folder, `.${randomUUID().slice(0, 8)}.sock`);
  const server = await listen(own);
  if (!server) return undefined;
  const token = (server as Server & { token: string }).token;
  try {
    linkSync(own, address);
    rmSync(own);
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const takeover = process.platform === 'linux' ? await listen(takeoverAddress(address)) : undefined;
  const mayTakeOver = process.platform !== 'linux' || takeover !== undefined;
  if (mayTakeOver && (await answerOf(address)) === undefined) {
    renameSync(own, address);
    await sleep(100);
    takeover?.close();
    if ((await answerOf(address)) === token) return server;
  }
  takeover?.close();
  server.close();
  rmSync(own, { force: true });
  return undefined;
}

/** A server that tells its token to whoever connects; undefined where the address is taken. */
function listen(address: string): Promise<Server | undefined> {
  const token = randomUUID();
  const server = Object.assign(
    createServer((socket) => {
      socket.on('error', () => {});
      socket.end(token);
    }),
    { token },
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

/** The token of the process that listens there; empty where it is busy and slow; undefined where there is none. */
function answerOf(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address);
    socket.setTimeout(2000, () => {
      socket.destroy();
      resolve('');
    });
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('end', () => resolve(answer));
    // Only these two mean that nobody listens; whatever else goes wrong, somebody may.
    socket.on('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'ECONNREFUSED' || code === 'ENOENT' ? undefined : ''),
    );
  });
}

/** An abstract address (Linux): nothing in the file system, gone with its process. */
function takeoverAddress(address: string): string {
  return `\0mutoscope-takeover-${createHash('sha256').update(address).digest('hex').slice(0, 24)}`;
}

function openFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RefusedError(`The data folder ${folder} cannot be made (${code}). Set DATA_DIR to a folder that can.`, {
      cause: error,
    });
  }
}

function addressOf(folder: string): string {
  const real = realpathSync(folder);
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\mutoscope-${createHash('sha256').update(real).digest('hex').slice(0, 24)}`;
  }
  const address = join(real, 'lock.sock');
  if (Buffer.byteLength(address) > LONGEST_ADDRESS_BYTES - 8) {
    throw new RefusedError(
      `The path of the data folder is too long for this system: ${real}. Set DATA_DIR to a shorter one.`,
    );
  }
  return address;
}

/** Some network and memory-card file systems know neither sockets nor links; some folders may only be read. */
function unlockableSentence(folder: string, { code }: NodeJS.ErrnoException): string {
  return `The data folder ${folder} cannot be locked (${code}): set DATA_DIR to a folder on a local disk that this user may write to.`;
}

function heldSentence(folder: string): string {
  let holder = 'Another process';
  try {
    const { pid, purpose, since } = JSON.parse(readFileSync(holderFile(folder), 'utf8')) as Record<string, string>;
    holder = `Process ${pid} (${purpose}, since ${since})`;
  } catch {
    // It is only now writing its name down; the sentence works without.
  }
  return `${holder} is using the data folder ${folder}. Wait until it has ended, or set DATA_DIR to another folder.`;
}

function holderFile(folder: string): string {
  return join(folder, 'holder.json');
}
