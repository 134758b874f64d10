/**
 * What the npm scripts call: builds what is missing or stale, then runs it in this very process. Plain JavaScript,
 * because `prepare` may not have run: some machines block install scripts.
 */
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
const SOURCES = ['src', 'commands', 'workers', 'bench', 'package-lock.json'];

/**
 * What is loaded from `dist` by its name: processes and threads, benchmarks, and what tests start with their own. Each is
 * bundled, since Node takes a second of processor time to find and load the theatre's 700 files, in each of its threads.
 */
const ENTRIES = [
  'src/main.ts',
  'src/road.ts',
  'src/logger.ts',
  'src/state/pglite.ts',
  'src/state/pglite-thread.ts',
  'src/state/folder-lock.ts',
  'src/engines/index.ts',
  'src/engines/theatre/director/director.ts',
  'src/engines/theatre/painter.ts',
  'workers/render-child.ts',
  'bench/**/*.ts',
];

const [role = 'start', ...rest] = process.argv.slice(2);
if (role === 'build' || isStale()) await build();
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
    if (!stat.isDirectory()) return /\.(ts|mjs|json)$/.test(path) && stat.mtimeMs > built;
    return readdirSync(path).some((name) => newer(join(path, name)));
  };
  return SOURCES.map((name) => join(root, name)).some((path) => existsSync(path) && newer(path));
}

/** Compiles without checking types, which is `npm run check`'s work. The stamp is dated to the start of the build. */
async function build() {
  const started = new Date();
  const esbuild = await import('esbuild').catch(() => {
    console.error('Mutoscope is not installed yet: run `npm ci` in its folder first.');
    process.exit(1);
  });
  const options = {
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: 'dist',
    outbase: '.',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    metafile: true,
  };
  const { metafile } = await esbuild.build(options).catch(() => {
    console.error('Mutoscope could not be compiled; the lines above say where. A fresh clone and `npm ci` compile.');
    process.exit(1);
  });
  for (const left of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
    const file = join(left.parentPath, left.name);
    if (left.isFile() && !metafile.outputs[relative(root, file).replaceAll(sep, '/')]) rmSync(file);
  }
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}
