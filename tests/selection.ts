/** Checks that are one program each, in the order in which they run: the fastest answer first. */
export const plainChecks = ['types', 'lint', 'format', 'build'] as const;

/** Projects of tests/vitest.config.ts. */
export const testProjects = ['unit', 'contract', 'architecture', 'e2e'] as const;

type PlainCheck = (typeof plainChecks)[number];
type TestProject = (typeof testProjects)[number];

/** What one run does. */
export interface Selection {
  readonly checks: readonly PlainCheck[];
  readonly projects: readonly TestProject[];
  /** Only test files whose path contains one of these; empty means all. */
  readonly files: readonly string[];
}

/**
 * Reads the arguments of `npm test --`: names of checks and projects (`unit e2e`, or `--only types,lint`), and parts of
 * paths of test files. Without names everything runs; with paths alone every project runs, and no plain check.
 *
 * @throws Error on an option that does not exist, so that a typing error never runs less than was meant
 */
export function readSelection(args: readonly string[]): Selection {
  const words: string[] = [];
  for (const [index, arg] of args.entries()) {
    if (args[index - 1] === '--only' || arg.startsWith('--only='))
      words.push(...namesIn(arg.replace(/^--only=/, '')));
    else if (arg.startsWith('-') && arg !== '--only') throw new Error(`unknown option ${arg}`);
    else if (arg !== '--only') words.push(arg);
  }
  const checks = plainChecks.filter((name) => words.includes(name));
  const projects = testProjects.filter((name) => words.includes(name));
  const names: readonly string[] = [...plainChecks, ...testProjects];
  const files = words.filter((word) => !names.includes(word));
  if (words.length === 0) return { checks: plainChecks, projects: testProjects, files };
  return { checks, projects: projects.length === 0 && files.length > 0 ? testProjects : projects, files };
}

function namesIn(list: string): string[] {
  const names = list.split(',').filter(Boolean);
  const known: readonly string[] = [...plainChecks, ...testProjects];
  for (const name of names)
    if (!known.includes(name)) throw new Error(`unknown check ${name}; choose from ${known.join(', ')}`);
  return names;
}
