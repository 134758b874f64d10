/**
 * The story of the product, told by the newcomer's command: what people get, and what happens when things go wrong.
 * On the embedded store; what another one could change is in `crashes.test.ts` and `queue.test.ts`.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openState } from '../../src/state/open.js';
import { probe } from '../../src/video/probe.js';
import { childrenOf, type Machine, openMachine, type Run } from './machine.js';

describe('a prompt, once for programs and once for people', () => {
  const words = ['--seconds', '1.5', '--aspect', '9:16', '--seed', '7', '一只猫在跳舞'];
  let machine: Machine;
  let out: string;
  let told: Run;
  let shown: Run;
  beforeAll(async () => {
    machine = openMachine();
    out = join(machine.folder, 'film.mp4');
    told = await machine.play('--json', '--out', out, ...words);
    shown = await machine.play(...words);
  });
  afterAll(() => machine.remove());

  it('is one JSON object that tells the truth about the file', async () => {
    expect(told.code, told.stderr).toBe(0);
    const facts = JSON.parse(told.stdout);
    const found = await probe(out);
    expect(facts).toMatchObject({
      clip: out,
      sheet: join(machine.folder, 'film.jpg'),
      seconds: 1.5,
      seed: 7,
      engine: 'theatre',
    });
    expect(facts.timings).toMatchObject({ directing: expect.any(Number), drawing: expect.any(Number) });
    expect(facts.understood).toMatch(/猫/);
    expect(found).toMatchObject({ width: facts.width, height: facts.height, bytes: facts.bytes, codec: 'h264' });
    expect(facts.height).toBeGreaterThan(facts.width);
  });

  it('prints what was understood and the paths of a film and a sheet that are there', () => {
    expect(shown.code, shown.stderr).toBe(0);
    const [understood, clip, sheet] = shown.stdout.trim().split('\n');
    expect(understood).toMatch(/猫/);
    expect(existsSync(clip!)).toBe(true);
    expect(readFileSync(sheet!).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(shown.stderr).toMatch(/Step 1 of 2: planning/);
  });

  it('is the same film, byte for byte, for the same prompt and seed', () => {
    const [, clip] = shown.stdout.trim().split('\n');

    expect(readFileSync(clip!).equals(readFileSync(out))).toBe(true);
  });
});

let machine: Machine;
beforeEach(() => {
  machine = openMachine();
});
afterEach(() => machine.remove());

describe('a prompt', () => {
  it('of emoji and right-to-left words brings its film although the render child is killed in the middle', async () => {
    const run = machine.start('--seconds', '2', '🐘 كلب יום 🏖️');
    await run.seen('drawing');
    const [child] = childrenOf(run.process.pid!);

    process.kill(child!, 'SIGKILL');

    const { code, stderr } = await run.ended;
    expect(code, stderr).toBe(0);
    expect(machine.clips()).toHaveLength(2);
    expect(await machine.books()).toMatchObject({ outcomes: ['clip'], entries: ['reserve', 'keep'] });
  });

  it('ends with a word, no film and no charge when Ctrl-C is pressed', async () => {
    const run = machine.start('--seconds', '8', 'a dog runs on the beach');
    await run.seen('drawing');

    run.process.kill('SIGINT');

    const { code, stdout, stderr } = await run.ended;
    expect(code, stderr).toBe(130);
    expect(stderr).toMatch(/Cancelled: /);
    expect(stdout).toBe('');
    expect(machine.clips()).toEqual([]);
    expect(await machine.books()).toMatchObject({ outcomes: ['cancelled'], entries: ['reserve', 'give back'] });
  });

  it('ends at once when Ctrl-C is pressed before anything was asked for', async () => {
    const run = machine.start();
    await run.seen('Type what you want to see');

    run.process.kill('SIGINT');

    expect((await run.ended).code).toBe(130);
  });
});

describe('bad use', () => {
  it.each([
    ['a prompt of control characters', ['\u0007\u001b']],
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
    const version = join(machine.folder, 'data/play/postgres/PG_VERSION');
    mkdirSync(dirname(version), { recursive: true });
    writeFileSync(version, '');

    const run = await machine.play('--seconds', '1', 'a cat');

    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/damaged/);
    expect(readFileSync(version, 'utf8')).toBe('');
  });

  it('refuses a second process on the same data folder, naming the first', async () => {
    const folder = join(machine.folder, 'data', 'play');
    const first = await openState({ folder, databaseUrl: undefined, purpose: 'a test' });

    const second = await machine.play('a dog');

    await first.close();
    expect(second.code).toBe(2);
    expect(second.stderr).toContain(`Process ${process.pid}`);
  });
});
