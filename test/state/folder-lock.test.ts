import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/errors.js';
import { lockFolder } from '../../src/state/folder-lock.js';
import { folderOfTest, type OtherProcess, otherProcess } from '../small-parts.js';

/** Locks every folder that is named to it, one line each, and says how that went; holds them until it is killed. */
const TAKER = `
  const { lockFolder } = await import(built + 'src/state/folder-lock.js');
  const { createInterface } = await import('node:readline');
  const say = (...words) => console.log(words.join(' '));
  createInterface({ input: process.stdin }).on('line', (folder) => {
    lockFolder(folder, 'the other test').then(() => say('held'), (error) => say(error.name, error.message));
  });
  say('ready');
`;

async function openTaker(): Promise<OtherProcess & { take(folder: string): Promise<string> }> {
  const other = otherProcess(TAKER);
  await other.nextLine();
  const take = (folder: string) => {
    other.process.stdin!.write(`${folder}\n`);
    return other.nextLine();
  };
  return { ...other, take };
}

describe('lockFolder', () => {
  it('makes the folder where it is missing', async () => {
    const folder = join(folderOfTest(), 'a', 'b');

    const lock = await lockFolder(folder, 'a test');

    expect(existsSync(folder)).toBe(true);
    await lock.release();
  });

  it('refuses a second process with a sentence that names the first and what to do', async () => {
    const folder = folderOfTest();
    const holder = await openTaker();
    await holder.take(folder);

    const second = lockFolder(folder, 'a test');

    await expect(second).rejects.toThrow(RefusedError);
    await expect(second).rejects.toThrow(
      new RegExp(
        `^Process ${holder.process.pid} \\(the other test, since [^)]+\\) is using the data folder .+DATA_DIR`,
      ),
    );
  });

  it.runIf(process.platform === 'linux')('says what to do where a folder takes no socket', async () => {
    const taking = lockFolder('/proc', 'a test');

    await expect(taking).rejects.toThrow(RefusedError);
    await expect(taking).rejects.toThrow(/^The data folder \/proc cannot be locked \(E[A-Z]+\): set DATA_DIR to /);
  });

  it('refuses a second taker in the same process', async () => {
    const folder = folderOfTest();
    const lock = await lockFolder(folder, 'a test');

    await expect(lockFolder(folder, 'a test')).rejects.toThrow(`Process ${process.pid} (a test`);
    await lock.release();
  });

  it('leaves the holder unharmed by takers that were refused', async () => {
    const folder = folderOfTest();
    const lock = await lockFolder(folder, 'a test');
    await lockFolder(folder, 'second').catch(() => {});
    await lockFolder(folder, 'third').catch(() => {});

    await expect(lockFolder(folder, 'fourth')).rejects.toThrow(`Process ${process.pid} (a test`);
    expect(readdirSync(folder).sort()).toEqual(['holder.json', 'lock.sock']);
    await lock.release();
  });

  it('is free as soon as its holder was killed', async () => {
    const folder = folderOfTest();
    const dead = await openTaker();
    expect(await dead.take(folder)).toBe('held');
    await dead.kill();

    const lock = await lockFolder(folder, 'a test');

    await expect(lockFolder(folder, 'a test')).rejects.toThrow(`Process ${process.pid}`);
    await lock.release();
  });

  it('is free for another process once it is released, and no longer names its holder', async () => {
    const folder = folderOfTest();
    const next = await openTaker();
    const lock = await lockFolder(folder, 'a test');

    await lock.release();

    expect(existsSync(join(folder, 'holder.json'))).toBe(false);
    expect(await next.take(folder)).toBe('held');
  });

  it('is won by exactly one of three processes that find a dead holder at once, ten times over', async () => {
    const folders = Array.from({ length: 10 }, folderOfTest);
    const dead = await openTaker();
    for (const folder of folders) await dead.take(folder);
    await dead.kill();
    const takers = await Promise.all([openTaker(), openTaker(), openTaker()]);

    for (const folder of folders) {
      const answers = await Promise.all(takers.map((taker) => taker.take(folder)));

      expect(answers.filter((answer) => answer === 'held')).toHaveLength(1);
      expect(answers.filter((answer) => answer.startsWith('RefusedError'))).toHaveLength(2);
    }
  });

  it('says that the path is too long where a local socket cannot bear it', async () => {
    const folder = join(folderOfTest(), 'long'.repeat(25));

    const locking = lockFolder(folder, 'a test');

    await expect(locking).rejects.toThrow(RefusedError);
    await expect(locking).rejects.toThrow(/path of the data folder is too long.+Set DATA_DIR to a shorter one/);
  });
});
