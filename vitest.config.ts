import { defineConfig } from 'vitest/config';

const shared = { pool: 'forks', testTimeout: 60_000, hookTimeout: 60_000 } as const;
const THEATRE = 'test/engines/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['test/build-first.ts'],
    // The machine is shared by the processes that tests start themselves.
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      { test: { ...shared, name: 'bot', include: ['test/**/*.test.ts'], exclude: [THEATRE] } },
      // They hold no state between files but what was loaded: to load it for each costs as much as to draw.
      { test: { ...shared, name: 'theatre', include: [THEATRE], isolate: false } },
    ],
  },
});
