import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOfTest } from './small-parts.js';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Finding {
  rule: { name: string };
  from: string;
  to: string;
}

/** What the check of the import arrows finds in the project that lies in `folder`. */
function findings(folder: string): Promise<{ found: string[]; files: number }> {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const words = [
    program,
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'src',
    'commands',
    'workers',
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { cwd: folder, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (!stdout.startsWith('{')) return reject(error ?? new Error(stderr));
      const { violations, totalCruised } = JSON.parse(stdout).summary;
      const found = (violations as Finding[]).map(({ rule, from, to }) => `${rule.name}: ${from} -> ${named(to)}`);
      resolve({ found, files: totalCruised });
    });
  });
}

/** A file of the project, or the package that a file belongs to. */
const named = (file: string) => /node_modules\/((@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file;

/** A small project of the same layout with these files in it. */
function project(files: Record<string, string>): string {
  const folder = folderOfTest();
  for (const [name, text] of Object.entries({
    'commands/index.ts': '',
    'workers/stage.ts': '',
    'tsconfig.json': '{}',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'));
  return folder;
}

/** That the project keeps them is looked at by `npm run check`. */
describe('the import arrows', () => {
  it('are looked at: every kind of wrong one is found', async () => {
    const wrong = project({
      'src/errors.ts': `import './state/schema.js'; export const errors = 1;`,
      'src/state/schema.ts': `export const schema = 1;`,
      'src/state/open.ts': `import '../queue.js';`,
      'src/queue.ts': `import 'bullmq';`,
      'src/dispatch.ts': `import 'bullmq'; import './video/fit.js';`,
      'src/video/fit.ts': `import '../config.js'; import 'onnxruntime-node';`,
      'src/config.ts': `import type { Circle } from './main.js'; export const config = 1;`,
      'src/main.ts': `import './round.js'; export type Circle = 1;`,
      'src/round.ts': `import './main.js'; import 'vitest';`,
      'src/platforms/platform.ts': `import 'discord.js';`,
      'commands/sora.ts': `import '../workers/stage.js';`,
      'workers/render.ts': `import '../src/platforms/terminal.js'; import '../src/engines/engine.js';`,
      'src/platforms/terminal.ts': '',
      'src/engines/engine.ts': '',
    });

    const { found } = await findings(wrong);

    expect(found.sort()).toEqual([
      'bullmq-only-in-its-place: src/dispatch.ts -> bullmq',
      'commands: commands/sora.ts -> workers/stage.ts',
      'discord.js-only-in-its-place: src/platforms/platform.ts -> discord.js',
      'dispatch: src/dispatch.ts -> src/video/fit.ts',
      'errors-import-nothing: src/errors.ts -> src/state/schema.ts',
      'no-circles: src/main.ts -> src/round.ts',
      'no-unlisted-packages: src/round.ts -> vitest',
      'onnxruntime-node-only-in-its-place: src/video/fit.ts -> onnxruntime-node',
      'state: src/state/open.ts -> src/queue.ts',
      'video: src/video/fit.ts -> src/config.ts',
      'workers: workers/render.ts -> src/platforms/terminal.ts',
    ]);
  });
});

describe('the environment', () => {
  it('is read in one place, which main hands it to', () => {
    const sources = ['src', 'commands', 'workers'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const readers = sources.filter(
      (name) => name.endsWith('.ts') && /process\.env\b(?!`)/.test(readFileSync(join(root, name), 'utf8')),
    );

    expect(readers).toEqual(['src/main.ts']);
  });
});
