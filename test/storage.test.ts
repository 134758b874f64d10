import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../src/storage.js';
import { folderOfTest } from './small-parts.js';

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

  it('touches nothing of another process until its owner sweeps it', async () => {
    const folder = folderOfTest();
    const left = openStorage(folder);
    writeFileSync(join(left.workFolder, 'half.mp4'), 'half');
    await left.putJson('open/clip.json', 1);
    await left.putJson('closed/clip.json', 1);

    const storage = openStorage(folder);
    const before = existsSync(join(left.workFolder, 'half.mp4'));
    writeFileSync(join(storage.workFolder, 'own.mp4'), 'own');
    await storage.sweep(new Set(['open']));

    expect(before).toBe(true);
    expect(existsSync(left.workFolder)).toBe(false);
    expect(readdirSync(storage.workFolder)).toEqual(['own.mp4']);
    expect(readdirSync(join(folder, 'clips'))).toEqual(['open']);
  });

  it('leaves no work folder behind when it is closed', async () => {
    const folder = folderOfTest();
    const storage = openStorage(folder);

    await storage.close();

    expect(readdirSync(join(folder, 'work'))).toEqual([]);
  });

  it('keeps clips from one opening to the next', async () => {
    const folder = folderOfTest();
    await openStorage(folder).putJson('a/clip.json', { kept: true });

    expect(await openStorage(folder).readJson('a/clip.json')).toEqual({ kept: true });
  });
});
