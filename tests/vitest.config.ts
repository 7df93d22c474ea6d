import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Left to itself the runner keeps one core free, and on a build machine with two of them that is half. */
const maxWorkers = Math.max(2, availableParallelism());

/** One runner for everything: unit tests stand beside their code, what crosses rooms stands in tests/. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    maxWorkers,
    globalSetup: ['tests/emptyFile.setup.ts'],
    // With room for a machine that does other work too: quiet, the slowest hook takes a tenth of this.
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{shared,electron,renderer}/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          // Measured: a third of the work was loading the same modules for each of three hundred files.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/{e2e,electron}/**/*.test.ts'],
          testTimeout: 240_000,
          // Files share the browser and the made case files of their worker (tests/support/startPage.ts).
          isolate: false,
          // A poll may wait as long as a locator does (tests/support/browser.ts).
          expect: { poll: { timeout: 40_000 } },
        },
      },
    ],
  },
});
