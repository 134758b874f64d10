import { mkdir, readFile, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RefusedError, RetryableError } from '../../src/errors.js';
import { asDiskFault, assertEndedWell, findFfmpeg, framesDone } from '../../src/video/ffmpeg.js';
import { script, temporaryFolder } from './small-films.js';

const answersAs = (version: string) => `echo "ffmpeg version ${version} Copyright" >&2; echo " V....D libx264  H.264"`;
const WITHOUT_X264 = 'echo "ffmpeg version 9 Copyright" >&2; echo " V....D mpeg4  MPEG-4"';
const BROKEN = 'exit 127';

/** A machine with an ffmpeg in every place where one may be. */
async function machine() {
  const root = await temporaryFolder();
  const packages: Record<string, string> = {
    'ffmpeg-static': join(root, 'static'),
    [`@ffmpeg-installer/${process.platform}-${process.arch}`]: join(root, 'installer'),
  };
  const own = await script(join(root, 'own', 'my-ffmpeg'), answersAs('own'));
  const fromStatic = await script(join(root, 'static', 'ffmpeg'), answersAs('static'));
  const onPath = await script(join(root, 'bin', 'ffmpeg'), answersAs('path'));
  const fromInstaller = await script(join(root, 'installer', 'ffmpeg'), answersAs('installer'));
  const options = {
    binary: undefined as string | undefined,
    path: [join(root, 'empty'), join(root, 'bin')].join(delimiter),
    workFolder: join(root, 'work'),
    packageFolder: (name: string): string | undefined => packages[name],
  };
  return { root, own, fromStatic, onPath, fromInstaller, options };
}

describe('findFfmpeg', () => {
  it('takes FFMPEG_BIN before all others', async () => {
    const { own, options } = await machine();

    const ffmpeg = await findFfmpeg({ ...options, binary: own });

    expect(ffmpeg).toEqual({ binary: own, version: 'own', source: 'FFMPEG_BIN' });
  });

  it('does not search on when FFMPEG_BIN is missing', async () => {
    const { root, options } = await machine();

    const search = findFfmpeg({ ...options, binary: join(root, 'nowhere') });

    await expect(search).rejects.toThrow(RefusedError);
    await expect(search).rejects.toThrow(/^FFMPEG_BIN is set to .*nowhere.*no such file.*unset FFMPEG_BIN\.$/);
  });

  it('does not search on when FFMPEG_BIN has no libx264', async () => {
    const { root, options } = await machine();
    const binary = await script(join(root, 'poor'), WITHOUT_X264);

    await expect(findFfmpeg({ ...options, binary })).rejects.toThrow(/FFMPEG_BIN .*it has no libx264/);
  });

  it('takes the program of ffmpeg-static next', async () => {
    const { fromStatic, options } = await machine();

    expect(await findFfmpeg(options)).toEqual({ binary: fromStatic, version: 'static', source: 'ffmpeg-static' });
  });

  it('takes the search path where ffmpeg-static is installed without its program', async () => {
    const { root, onPath, options } = await machine();
    await mkdir(join(root, 'bare'));

    const packageFolder = (name: string) =>
      name === 'ffmpeg-static' ? join(root, 'bare') : options.packageFolder(name);

    expect(await findFfmpeg({ ...options, packageFolder })).toMatchObject({ binary: onPath, source: 'PATH' });
  });

  it('takes the program of @ffmpeg-installer last', async () => {
    const { fromInstaller, options } = await machine();

    const packageFolder = (name: string) => (name === 'ffmpeg-static' ? undefined : options.packageFolder(name));

    const ffmpeg = await findFfmpeg({ ...options, path: undefined, packageFolder });

    expect(ffmpeg).toEqual({ binary: fromInstaller, version: 'installer', source: '@ffmpeg-installer' });
  });

  it('passes over programs that do not run or have no libx264', async () => {
    const { fromStatic, onPath, options } = await machine();
    await script(fromStatic, BROKEN);
    await script(onPath, WITHOUT_X264);

    expect((await findFfmpeg(options)).source).toBe('@ffmpeg-installer');
  });

  it('copies a program that npm left without its executable bit, once', async () => {
    const { fromStatic, onPath, fromInstaller, options } = await machine();
    await script(fromStatic, BROKEN);
    await script(onPath, BROKEN);
    await script(fromInstaller, answersAs('installer'), 0o644);

    const first = await findFfmpeg(options);
    const copied = await stat(first.binary);
    const second = await findFfmpeg(options);

    expect(first.binary).toBe(join(options.workFolder, 'ffmpeg'));
    expect(copied.mode & 0o777).toBe(0o755);
    expect(second).toEqual(first);
    expect((await stat(second.binary)).ino).toBe(copied.ino);
    expect((await stat(fromInstaller)).mode & 0o111).toBe(0);
  });

  it('copies anew when the package has another version', async () => {
    const { fromInstaller, options } = await machine();
    const alone = {
      ...options,
      path: '',
      packageFolder: (name: string) => (name === 'ffmpeg-static' ? undefined : options.packageFolder(name)),
    };
    await script(fromInstaller, answersAs('first'), 0o644);
    await findFfmpeg(alone);
    await script(fromInstaller, answersAs('the second'), 0o644);

    expect((await findFfmpeg(alone)).version).toBe('the');
  });

  it('says what to do when there is none', async () => {
    const { options } = await machine();

    const search = findFfmpeg({ ...options, path: '', packageFolder: () => undefined });

    await expect(search).rejects.toThrow(
      'No ffmpeg that can encode H.264 was found. Install ffmpeg, or set FFMPEG_BIN to the full path of one.',
    );
  });

  it('says why each one it found is of no use', async () => {
    const { fromStatic, onPath, fromInstaller, options } = await machine();
    await script(fromStatic, BROKEN);
    await script(onPath, 'x', 0o644);
    await script(fromInstaller, WITHOUT_X264);

    await expect(findFfmpeg(options)).rejects.toMatchObject({
      name: 'RefusedError',
      fields: {
        tried: [
          { program: fromStatic, problem: 'it does not run as an ffmpeg' },
          { program: onPath, problem: 'it may not be executed' },
          { program: fromInstaller, problem: 'it has no libx264' },
        ],
      },
    });
  });

  it('asks a program only once per process', async () => {
    const { root, options } = await machine();
    const binary = await script(join(root, 'counted'), `echo asked >> ${root}/log; ${answersAs('counted')}`);
    const again = { binary, path: undefined, workFolder: options.workFolder };

    await Promise.all([findFfmpeg(again), findFfmpeg(again)]);
    await findFfmpeg(again);

    expect(await readFile(join(root, 'log'), 'utf8')).toBe('asked\n');
  });

  it('finds one on the machine that runs these tests', async () => {
    const ffmpeg = await findFfmpeg({ binary: undefined, path: process.env.PATH, workFolder: await temporaryFolder() });

    expect(ffmpeg.version).toMatch(/\d/);
  });
});

describe('how a run ended', () => {
  const ending = { code: 1, signalName: null, stalled: false, stdout: '', stderr: '' };

  it('is fine with exit code 0', () => {
    expect(() => assertEndedWell({ ...ending, code: 0 }, 'encoding')).not.toThrow();
  });

  it('is a sentence without paths for each way to fail', () => {
    const endings = [
      { ...ending, stderr: '/secret/place: Invalid argument' },
      { ...ending, stderr: 'av_interleaved_write_frame(): No space left on device' },
      { ...ending, code: null, signalName: 'SIGKILL' as const },
      { ...ending, code: null, signalName: 'SIGKILL' as const, stalled: true },
      { ...ending, code: null, startError: new Error('EACCES') },
    ];

    const messages = endings.map((bad) => {
      try {
        return assertEndedWell(bad, 'encoding');
      } catch (error) {
        return error instanceof RetryableError && error.message;
      }
    });

    expect(messages).toEqual([
      'ffmpeg gave up while encoding.',
      'The disk is full; ffmpeg could not go on while encoding.',
      'ffmpeg was killed (SIGKILL) while encoding.',
      'ffmpeg stopped answering while encoding.',
      'ffmpeg could not be started while encoding.',
    ]);
  });

  it('counts frames by the last report', () => {
    expect(framesDone({ ...ending, stdout: 'frame=3\nfps=0.0\nprogress=continue\nframe=  8\nprogress=end\n' })).toBe(8);
    expect(framesDone({ ...ending, stdout: '' })).toBe(0);
  });

  it('takes a full disk for a passing fault and leaves other errors alone', () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const other = new Error('other');

    expect(asDiskFault(full)).toBeInstanceOf(RetryableError);
    expect(asDiskFault(other)).toBe(other);
  });
});
