import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBucketShelf } from '../src/bucket.js';
import { RetryableError } from '../src/errors.js';
import { openStorage, type Storage } from '../src/storage.js';
import { type FakeS3, openFakeS3 } from './fakes/s3.js';
import { folderOfGroup, folderOfTest } from './small-parts.js';

describe.each(['a folder', 'a bucket'])('storage in %s', (kind) => {
  let s3: FakeS3;
  beforeAll(async () => {
    s3 = await openFakeS3();
  });
  beforeEach(() => s3.objects.clear());
  afterAll(async () => {
    expect(s3.violations).toEqual([]);
    await s3.close();
  });
  const open = (folder = folderOfTest()) =>
    kind === 'a folder' ? openStorage(folder) : openStorage(folder, (work) => openBucketShelf(s3.bucket, work));

  it('moves a finished file in whole and tells where it lies', async () => {
    const storage = open();
    const made = join(storage.workFolder, 'made.mp4');
    writeFileSync(made, 'film');

    await storage.put('dc-1/master.mp4', made);

    expect(readFileSync(await storage.fetch('dc-1/master.mp4'), 'utf8')).toBe('film');
    expect(existsSync(made)).toBe(false);
  });

  it('replaces what was there under the same key', async () => {
    const storage = open();
    const made = join(storage.workFolder, 'made.mp4');
    writeFileSync(made, 'first');
    await storage.put('a/master.mp4', made);
    writeFileSync(made, 'second');

    await storage.put('a/master.mp4', made);

    expect(readFileSync(await storage.fetch('a/master.mp4'), 'utf8')).toBe('second');
  });

  it('gives back what was written as JSON', async () => {
    const storage = open();

    await storage.putJson('a/clip.json', { words: ['猫', null, 1.5] });

    expect(await storage.readJson('a/clip.json')).toEqual({ words: ['猫', null, 1.5] });
    expect(readdirSync(storage.workFolder).filter((name) => name !== 'fetched')).toEqual([]);
  });

  it('takes JSON that is missing or cut off as not there', async () => {
    const storage = open();
    const made = join(storage.workFolder, 'half');
    writeFileSync(made, '{"words": [');
    await storage.put('a/half.json', made);

    expect(await storage.readJson('a/half.json')).toBeUndefined();
    expect(await storage.readJson('a/missing.json')).toBeUndefined();
  });

  it('removes everything of one request and nothing of another', async () => {
    const storage = open();
    await storage.putJson('a/one.json', 1);
    await storage.putJson('a/two.json', 2);
    await storage.putJson('ab/one.json', 3);

    await storage.remove('a');
    await storage.remove('never-there');

    expect(await storage.readJson('a/one.json')).toBeUndefined();
    expect(await storage.readJson('a/two.json')).toBeUndefined();
    expect(await storage.readJson('ab/one.json')).toBe(3);
  });

  it('keeps of a request what is named, and lists what is there, the oldest first', async () => {
    const storage = open();
    await storage.putJson('b/clip.json', 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const name of ['clip', 'score', 'sheet', 'poster']) await storage.putJson(`a/${name}.json`, name);

    await storage.remove('a', ['score.json']);

    expect((await storage.kept()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await storage.readJson('a/score.json')).toBe('score');
    expect(await storage.readJson('a/clip.json')).toBeUndefined();
  });

  it('keeps clips from one opening to the next, and sweeps those of nobody', async () => {
    const folder = folderOfTest();
    const first = open(folder);
    await first.putJson('a/clip.json', { kept: true });
    await first.putJson('closed/clip.json', 1);
    await first.close();
    const storage = open(folder);

    await storage.sweep(new Set(['a']));

    expect(await storage.readJson('a/clip.json')).toEqual({ kept: true });
    expect(await storage.readJson('closed/clip.json')).toBeUndefined();
  });
});

describe('a bucket', () => {
  const folder = folderOfGroup();
  let s3: FakeS3;
  let storage: Storage;
  beforeAll(async () => {
    s3 = await openFakeS3('');
    storage = openStorage(folder, (work) => openBucketShelf(s3.bucket, work));
    await storage.putJson('a/clip.json', 'a film');
  });
  afterAll(() => s3.close());

  it.each([
    ['does not answer well', 503, 'The storage answered 503 SlowDown.'],
    ['breaks off', 0, 'The storage broke off in the middle of a file.'],
  ])('that %s is asked again by the queue, and leaves no half file', async (_name, status, sentence) => {
    s3.trouble(status);

    const error = await storage.fetch('a/clip.json').catch((thrown) => thrown);

    expect(error).toBeInstanceOf(RetryableError);
    expect(error.message).toBe(sentence);
    expect(await storage.readJson('a/clip.json')).toBe('a film');
  });

  it('leaves few of its copies on this machine, the latest', async () => {
    const shelf = openBucketShelf(s3.bucket, join(folder, 'small'), 30);

    for (let time = 0; time < 15; time++) await shelf.fetch('a/clip.json');
    const latest = await shelf.fetch('a/clip.json');

    expect(readdirSync(join(folder, 'small', 'fetched'))).toHaveLength(10);
    expect(readFileSync(latest, 'utf8')).toBe('"a film"');
  });

  it('that does not know the keys says so, and no key is in what it says', async () => {
    const stranger = { ...s3.bucket, secret: 'another-secret' };
    const shelf = openBucketShelf(stranger, storage.workFolder);

    const error = await shelf.list().catch((thrown) => thrown);

    expect(error).toMatchObject({ message: 'The storage answered 403 SignatureDoesNotMatch.' });
    expect(s3.violations.splice(0)).toHaveLength(1);
  });

  it('that is away is asked again by the queue', async () => {
    const shelf = openBucketShelf({ ...s3.bucket, endpoint: 'http://127.0.0.1:9' }, storage.workFolder);

    await expect(shelf.fetch('a/clip.json')).rejects.toThrow(/^The storage cannot be reached: \w+\.$/);
  });

  it('takes no room of the disk here', () => {
    expect([storage.elsewhere, openStorage(folderOfTest()).elsewhere]).toEqual([true, false]);
  });
});

describe('openStorage', () => {
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
});
