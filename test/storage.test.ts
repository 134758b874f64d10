import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../src/storage.js';
import { folderOfTest, otherProcess } from './small-parts.js';

describe('openStorage', () => {
  it('moves a finished file in whole and tells where it lies', async () => {
    const storage = openStorage(folderOfTest());
    const made = join(storage.workFolder, 'made.mp4');
    writeFileSync(made, 'film');

    await storage.put('dc-1/master.mp4', made);

    expect(readFileSync(await storage.fetch('dc-1/master.mp4'), 'utf8')).toBe('film');
    expect(existsSync(made)).toBe(false);
  });

  it('replaces what was there under the same key', async () => {
    const storage = openStorage(folderOfTest());
    const made = join(storage.workFolder, 'made.mp4');
    writeFileSync(made, 'first');
    await storage.put('a/master.mp4', made);
    writeFileSync(made, 'second');

    await storage.put('a/master.mp4', made);

    expect(readFileSync(await storage.fetch('a/master.mp4'), 'utf8')).toBe('second');
  });

  it('gives back what was written as JSON', async () => {
    const storage = openStorage(folderOfTest());

    await storage.putJson('a/clip.json', { words: ['猫', null, 1.5] });

    expect(await storage.readJson('a/clip.json')).toEqual({ words: ['猫', null, 1.5] });
    expect(readdirSync(storage.workFolder)).toEqual([]);
  });

  it('takes JSON that is missing or cut off as not there', async () => {
    const storage = openStorage(folderOfTest());
    const made = join(storage.workFolder, 'half');
    writeFileSync(made, '{"words": [');
    await storage.put('a/half.json', made);

    expect(await storage.readJson('a/half.json')).toBeUndefined();
    expect(await storage.readJson('a/missing.json')).toBeUndefined();
  });

  it('removes everything of one request and nothing of another', async () => {
    const storage = openStorage(folderOfTest());
    await storage.putJson('a/one.json', 1);
    await storage.putJson('a/two.json', 2);
    await storage.putJson('ab/one.json', 3);

    await storage.remove('a');
    await storage.remove('never-there');

    expect(await storage.readJson('a/one.json')).toBeUndefined();
    expect(await storage.readJson('a/two.json')).toBeUndefined();
    expect(await storage.readJson('ab/one.json')).toBe(3);
  });

  it.each([
    '../a/b.mp4',
    'a/../b',
    '/etc/passwd',
    'a/b/c.mp4',
    'a//b',
    '',
    '.',
    'a/.hidden',
    'a/b.mp4\n',
    'a\\b',
    'a/b.mp4\0',
  ])('takes %j for no key', async (key) => {
    const storage = openStorage(folderOfTest());

    await expect(storage.fetch(key)).rejects.toThrow('Not a storage key');
    await expect(storage.putJson(key, 1)).rejects.toThrow();
    expect(() => storage.remove(key)).toThrow('Not a storage key');
  });

  it('clears away what dead processes were making, and leaves what living ones make', async () => {
    const folder = folderOfTest();
    const living = otherProcess(`console.log('here'); setInterval(() => {}, 1000);`);
    const dead = otherProcess('');
    await living.nextLine();
    await dead.ended;
    const workOf = (process: typeof living) => join(folder, 'work', `${process.process.pid}`);
    for (const process of [living, dead]) mkdirSync(workOf(process), { recursive: true });

    openStorage(folder);

    expect(existsSync(workOf(living))).toBe(true);
    expect(existsSync(workOf(dead))).toBe(false);
  });

  it('starts with an empty work folder, even where a dead process had the same number', () => {
    const folder = folderOfTest();
    const own = join(folder, 'work', `${process.pid}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'half.mp4'), 'half');

    openStorage(folder);

    expect(readdirSync(own)).toEqual([]);
  });

  it('keeps clips from one opening to the next', async () => {
    const folder = folderOfTest();
    await openStorage(folder).putJson('a/clip.json', { kept: true });

    expect(await openStorage(folder).readJson('a/clip.json')).toEqual({ kept: true });
  });
});
