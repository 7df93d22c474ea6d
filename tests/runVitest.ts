// Runs test projects and writes their tally to a file. A program of its own, so that a crash here is still counted.
// Usage: runVitest.ts TALLY_FILE PROJECT[,PROJECT] [part of a path …]
import fs from 'node:fs';
import process from 'node:process';
import { type Reporter, startVitest, type TestCase, type TestModule } from 'vitest/node';
import { inRoot } from '../electron/setup/paths.mjs';
import type { Duration, Skipped, Tally } from './tally.ts';

const [tallyFile = '', projects = '', ...files] = process.argv.slice(2);

const counting: Reporter = {
  onTestRunEnd(modules, unhandled) {
    fs.writeFileSync(tallyFile, JSON.stringify(tallyOfModules(modules, unhandled.length)));
  },
};

const vitest = await startVitest(files, {
  config: inRoot('tests', 'vitest.config.ts'),
  project: projects.split(','),
  reporters: ['default', counting],
  watch: false,
  passWithNoTests: true,
});
await vitest.close();

function tallyOfModules(modules: readonly TestModule[], unhandled: number): Tally {
  let passed = 0;
  // An error outside a test (an import that fails, a hook, a stray rejection) leaves tests out without failing one.
  let failed = unhandled;
  const skipped: Skipped[] = [];
  const durations: Duration[] = [];
  for (const module of modules) {
    failed += module.errors().length;
    durations.push(durationOf(module));
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'skipped') skipped.push(skippedTest(module, test));
      else failed += 1;
    }
  }
  return { passed, failed, skipped, durations };
}

/** Loading the file counts too: it is time that the run takes. */
function durationOf(module: TestModule): Duration {
  const { duration, collectDuration, setupDuration, prepareDuration } = module.diagnostic();
  const milliseconds = duration + collectDuration + setupDuration + prepareDuration;
  return { suite: module.project.name, file: module.relativeModuleId, seconds: milliseconds / 1000 };
}

function skippedTest(module: TestModule, test: TestCase): Skipped {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  // A whole group that is skipped cannot pass a note along; its title then says `not run: ` and why.
  const title = /\bnot run: (.+?)(?= > |$)/.exec(test.fullName)?.[1];
  return {
    name: `${module.relativeModuleId}: ${test.fullName}`,
    reason: note ?? title ?? 'the test gives no reason',
  };
}
