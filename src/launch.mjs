/**
 * What the npm scripts call: builds what is missing or stale, then runs it in this very process. Plain JavaScript,
 * because `prepare` may not have run: some machines block install scripts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
const SOURCES = ['src', 'commands', 'workers', 'bench', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

const [role = 'start', ...rest] = process.argv.slice(2);
if (role === 'build' || isStale()) build();
if (role === 'bench') await import(new URL('../dist/bench/main.js', import.meta.url).href);
else if (role === 'eval') await import(new URL('../dist/bench/eval/main.js', import.meta.url).href);
else if (role !== 'build') {
  const { main } = await import(new URL('../dist/src/main.js', import.meta.url).href);
  process.exitCode = await main([role, ...rest]);
}

/** True where a source is newer than the last build. */
function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  const newer = (path) => {
    const stat = statSync(path);
    if (!stat.isDirectory()) return /\.(ts|json)$/.test(path) && stat.mtimeMs > built;
    return readdirSync(path).some((name) => newer(join(path, name)));
  };
  return SOURCES.map((name) => join(root, name)).some((path) => existsSync(path) && newer(path));
}

/** Compiles without checking types, which is `npm run check`'s work. The stamp is dated to the start of the build. */
function build() {
  const started = new Date();
  let compiler;
  try {
    compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    console.error('Mutoscope is not installed yet: run `npm ci` in its folder first.');
    process.exit(1);
  }
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    console.error('Mutoscope could not be compiled; the lines above say where. A fresh clone and `npm ci` compile.');
    process.exit(1);
  }
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}
