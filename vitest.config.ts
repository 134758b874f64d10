import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const shared = { pool: 'forks', testTimeout: 60_000, hookTimeout: 60_000 } as const;
const THEATRE = 'test/engines/**/*.test.ts';

/** Takes two minutes: begun last, it would keep one worker busy while the other has nothing left to do. */
const LONGEST = /test\/engines\/theatre\/stage\/sets\/index/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification): boolean => LONGEST.test(moduleId);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    globalSetup: ['test/build-first.ts'],
    // The machine is shared by the processes that tests start themselves.
    maxWorkers: 2,
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...shared, name: 'bot', include: ['test/**/*.test.ts'], exclude: [THEATRE] } },
      // They hold no state between files but what was loaded: to load it for each costs as much as to draw.
      { test: { ...shared, name: 'theatre', include: [THEATRE], isolate: false } },
    ],
  },
});
