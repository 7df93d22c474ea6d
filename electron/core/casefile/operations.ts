import path from 'node:path';
import { contract } from '../../../shared/contract/contract.ts';
import type { casefileContract } from '../../../shared/contract/casefile.ts';
import { callText } from '../../../shared/text/nl/calls.ts';
import { dayOf } from '../clock.ts';
import type { Handlers, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { withoutExtension, type CaseFileSettings } from './caseFile.ts';
import { createCaseFile } from './createCaseFile.ts';
import { caseMigrations } from './migrations/caseMigrations.ts';
import { openCaseFile } from './openCaseFile.ts';

/** Version of the program, for the log. */
const applicationVersion = '0.1.0';

function settings(context: TaskContext): CaseFileSettings {
  return {
    clock: { now: () => context.now() },
    applicationVersion,
    migrations: caseMigrations,
    ...(context.keyCost === undefined ? {} : { keyCost: context.keyCost }),
  };
}

async function pathBehind(handle: string, { ports }: TaskContext): Promise<string> {
  const found = await ports.pathOf(handle);
  if (found === null) throw new CallFailure('notFound', callText.handleGone);
  return found;
}

export const casefileOperations: Handlers<typeof casefileContract> = {
  'casefile.state': async (_input, { ports, session, now }) => {
    const open = session.current();
    return {
      open: open !== null,
      name: open === null ? null : withoutExtension(path.basename(open.file.path)),
      capabilities: ports.capabilities(),
      reads: readsOf(),
      now: now(),
      today: dayOf(now()),
    };
  },
  'casefile.recent': async (_input, { ports }) => [...(await ports.recentCaseFiles())],
  'casefile.choose': async (input, { ports }) => ports.chooseCaseFile(input.purpose, input.suggestedName),
  'casefile.create': async (input, context) => {
    const target = await pathBehind(input.handle, context);
    const { file, recoveryCode } = createCaseFile({
      ...settings(context),
      path: target,
      passphrase: input.passphrase,
    });
    context.session.open(file);
    await context.ports.rememberCaseFile(target);
    return { recoveryCode };
  },
  'casefile.open': async (input, context) => {
    const target = await pathBehind(input.handle, context);
    context.session.open(openCaseFile({ ...settings(context), path: target, secret: input.secret }));
    await context.ports.rememberCaseFile(target);
    return {};
  },
  'casefile.lock': async (_input, { session }) => {
    session.close();
    return {};
  },
};

function readsOf(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(contract)
      .filter(([, operation]) => operation.kind !== 'command')
      .map(([name, operation]) => [name, [...operation.entities]]),
  );
}
