/** The story of the product, told by the newcomer's command: what people get, and what happens when things go wrong. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { probe } from '../../src/video/probe.js';
import { childrenOf, type Machine, openMachine } from './machine.js';
import { STORES, type Store } from './stores.js';

let machine: Machine;
afterEach(() => machine.remove());

describe.each(STORES)('on $name', ({ missing, open }) => {
  describe.skipIf(missing)('a prompt', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.stop());
    beforeEach(async () => {
      machine = openMachine(await store.fresh());
    });

    it('prints the paths of a film and a sheet that are there', async () => {
      const run = await machine.play('--seconds', '1', 'a woolly mammoth walks through a snowy meadow');

      expect(run.code, run.stderr).toBe(0);
      const [shown, clip, sheet] = run.stdout.trim().split('\n');
      expect(shown).toMatch(/mammoth/);
      expect(existsSync(clip!)).toBe(true);
      expect(readFileSync(sheet!).subarray(1, 4).toString()).toBe('PNG');
      expect(run.stderr).toMatch(/directing, step \d+ of \d+/);
    });

    it('brings the film although the render child is killed in the middle', async () => {
      const run = machine.start('--seconds', '4', 'a dog runs on the beach');
      await run.seen('drawing');
      const [child] = childrenOf(run.process.pid!);

      process.kill(child!, 'SIGKILL');

      const { code, stderr } = await run.ended;
      expect(code, stderr).toBe(0);
      expect(machine.clips()).toHaveLength(2);
      expect(await machine.books()).toMatchObject({ outcomes: ['clip'], entries: ['reserve', 'keep'] });
    });

    it('ends with a word, no film and no charge when Ctrl-C is pressed', async () => {
      const run = machine.start('--seconds', '30', 'a dog runs on the beach');
      await run.seen('drawing');

      run.process.kill('SIGINT');

      const { code, stdout, stderr } = await run.ended;
      expect(code, stderr).toBe(130);
      expect(stderr).toMatch(/Cancelled\./);
      expect(stdout).toBe('');
      expect(machine.clips()).toEqual([]);
      expect(await machine.books()).toMatchObject({ outcomes: ['cancelled'], entries: ['reserve', 'give back'] });
    });
  });
});

describe('a prompt', () => {
  beforeEach(() => {
    machine = openMachine();
  });

  it('is one JSON object that tells the truth about the file', async () => {
    const out = join(machine.folder, 'film.mp4');

    const run = await machine.play(
      '--json',
      '--seconds',
      '1.5',
      '--aspect',
      '9:16',
      '--seed',
      '7',
      '--out',
      out,
      '一只猫在跳舞',
    );

    expect(run.code, run.stderr).toBe(0);
    const told = JSON.parse(run.stdout);
    const found = await probe(out);
    expect(told).toMatchObject({
      clip: out,
      sheet: join(machine.folder, 'film.png'),
      seconds: 1.5,
      seed: 7,
      engine: 'theatre',
    });
    expect(told.timings).toMatchObject({ directing: expect.any(Number), drawing: expect.any(Number) });
    expect(told.understood).toMatch(/猫/);
    expect(found).toMatchObject({ width: told.width, height: told.height, bytes: told.bytes, codec: 'h264' });
    expect(told.height).toBeGreaterThan(told.width);
  });

  it('is the same film, byte for byte, for the same prompt and seed', async () => {
    const files = ['one.mp4', 'two.mp4'].map((name) => join(machine.folder, name));

    for (const out of files) await machine.play('--seconds', '1', '--seed', '11', '--out', out, 'two cats run');

    expect(readFileSync(files[0]!).equals(readFileSync(files[1]!))).toBe(true);
  });

  it('takes emoji and right-to-left words for words', async () => {
    const run = await machine.play('--json', '--seconds', '1', '🐘 كلب יום 🏖️');

    expect(run.code, run.stderr).toBe(0);
    expect(JSON.parse(run.stdout).bytes).toBeGreaterThan(1000);
  });

  it('ends at once when Ctrl-C is pressed before anything was asked for', async () => {
    const run = machine.start();
    await run.seen('Type what you want to see');

    run.process.kill('SIGINT');

    expect((await run.ended).code).toBe(130);
  });
});

describe('bad use', () => {
  beforeEach(() => {
    machine = openMachine();
  });

  it.each([
    ['an empty prompt', ['']],
    ['a prompt of control characters', ['\u0007\u001b']],
    ['a prompt of more than 1000 characters', ['x'.repeat(1001)]],
    ['an unknown aspect', ['--aspect', '4:3', 'a cat']],
    ['an unknown option', ['--colour', 'red', 'a cat']],
    ['a place that cannot be written', ['--out', '/proc/film.mp4', 'a cat']],
  ])('refuses %s with one sentence and leaves nothing', async (_what, args) => {
    const run = await machine.play('--json', ...args);

    expect(run.code).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(JSON.parse(run.stdout).error).toEqual({ kind: 'refused', message: run.stderr.trim() });
    expect(machine.clips()).toEqual([]);
  });
});

describe('a broken machine', () => {
  beforeEach(() => {
    machine = openMachine();
  });

  it('says that the models are missing', async () => {
    machine.remove();
    machine = openMachine({ MODELS_DIR: '/nowhere/models' });

    const run = await machine.play('a cat');

    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/models are missing/);
  });

  it('says that a model is damaged, and gives the seconds back', async () => {
    const models = join(machine.folder, 'models');
    cpSync('models/theatre', models, { recursive: true });
    const graph = readFileSync(join(models, 'director.onnx'));
    graph.fill(0, 1000, 2000);
    writeFileSync(join(models, 'director.onnx'), graph);
    const folder = machine;
    machine = openMachine({ MODELS_DIR: models });

    const run = await machine.play('--json', '--seconds', '1', 'a cat');

    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout).error.message).toMatch(/director\.onnx.*damaged/);
    expect(await machine.books()).toMatchObject({ outcomes: ['failed'], entries: ['reserve', 'give back'] });
    folder.remove();
  });

  it('says that an ffmpeg of the host cannot be used', async () => {
    machine.remove();
    machine = openMachine({ FFMPEG_BIN: '/bin/false' });

    const run = await machine.play('--seconds', '1', 'a cat');

    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/FFMPEG_BIN|\/bin\/false/);
  });

  it('says that the data is damaged, without touching it', async () => {
    await machine.play('--seconds', '1', 'a cat');
    const version = join(machine.folder, 'data/play/postgres/PG_VERSION');
    writeFileSync(version, '');

    const run = await machine.play('--seconds', '1', 'a cat');

    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/damaged/);
    expect(readFileSync(version, 'utf8')).toBe('');
  });

  it('refuses a second process on the same data folder, naming the first', async () => {
    const first = machine.start('--seconds', '4', 'a cat');
    await first.seen('directing');

    const second = await machine.play('a dog');

    expect(second.code).toBe(2);
    expect(second.stderr).toContain(`Process ${first.process.pid}`);
    expect((await first.ended).code).toBe(0);
  });
});
