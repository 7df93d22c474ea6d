import { defineConfig } from 'vitest/config';

/** One runner for everything: unit tests stand beside their code, what crosses rooms stands in tests/. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{shared,electron,renderer}/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/{e2e,electron}/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // Two cores: one browser at a time; a poll may wait as long as a locator does (tests/support/browser.ts).
          fileParallelism: false,
          expect: { poll: { timeout: 40_000 } },
        },
      },
    ],
  },
});
