import { defineConfig } from 'vitest/config';

/** `npm run stories`: prints what people see in the chats, for people to read. Nothing here is a test. */
export default defineConfig({
  test: {
    include: ['test/stories/*.story.ts'],
    globalSetup: process.env.BUILT ? [] : ['test/build-first.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
