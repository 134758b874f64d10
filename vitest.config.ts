import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Takes two minutes: begun last, it would keep one worker busy while the other has nothing left to do. */
const LONGEST = /test\/engines\/theatre\/stage\/sets\/index/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification): boolean => LONGEST.test(moduleId);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

const shared = { pool: 'forks', testTimeout: 120_000, hookTimeout: 120_000 } as const;
const ALL = 'test/**/*.test.ts';
/** What puts other modules in the place of ours would leave them to the files behind it. */
const ALONE = 'test/**/*.alone.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['test/build-first.ts'],
    // On two cores: a third of the tests' time is waiting, for a platform's limit or a process that they started.
    maxWorkers: 4,
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...shared, name: 'alone', include: [ALONE] } },
      // They hold no state between files but what was loaded: to load it for each takes as long as to test it.
      { test: { ...shared, name: 'together', include: [ALL], exclude: [ALONE], isolate: false } },
    ],
  },
});
