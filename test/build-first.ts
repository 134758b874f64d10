/** Compiles before the tests run: those that start real processes run the plain JavaScript, as people do. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  execFileSync(process.execPath, ['src/launch.mjs', 'build'], { stdio: 'inherit' });
}
