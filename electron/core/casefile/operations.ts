import path from 'node:path';
import { contract } from '../../../shared/contract/contract.ts';
import type { casefileContract } from '../../../shared/contract/casefile.ts';
import { callText } from '../../../shared/text/nl/calls.ts';
import { dayOf } from '../clock.ts';
import type { Handlers, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { appendAudit } from '../history/auditTrail.ts';
import type { OpenSession } from '../session.ts';
import { completeSettings, withoutExtension, type CaseFileSettings } from './caseFile.ts';
import { changePassphrase, passphraseFits } from './changePassphrase.ts';
import { createCaseFile } from './createCaseFile.ts';
import { CaseFileError } from './faults.ts';
import { findingSentences } from './findingSentences.ts';
import { checkIntegrity } from './integrity.ts';
import { caseMigrations } from './migrations/caseMigrations.ts';
import { openCaseFile } from './openCaseFile.ts';
import { estimatePassphrase } from './passphraseStrength.ts';
import { askedGroups, wrongGroups } from './recoveryCodeCheck.ts';
import { putBackupBack } from './restoring.ts';
import { backUp, backupsOf, describeBackup } from './sessionBackup.ts';
import { readSettings, saveSettings, settingKeys } from './settings.ts';

/** Version of the program, for the log. */
const applicationVersion = '0.1.0';

/** What every opening and making of a case file shares. */
export function caseFileSettings(context: TaskContext): CaseFileSettings {
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

/** Weakest that the page takes: a year of guessing by someone who has a copy of the file and money to spend. */
const leastScore = 2;

export const casefileOperations: Handlers<typeof casefileContract> = {
  'casefile.state': async (_input, { ports, session, now, notice }) => {
    const open = session.current();
    return {
      open: open !== null,
      name: open === null ? null : withoutExtension(path.basename(open.file.path)),
      capabilities: ports.capabilities(),
      reads: readsOf(),
      now: now(),
      today: dayOf(now()),
      notice: notice(),
    };
  },
  'casefile.recent': async (_input, { ports }) => {
    const files = await ports.recentCaseFiles();
    return files.filter(({ name }) => !name.includes(setAsideMark));
  },
  'casefile.choose': async (input, { ports }) => ports.chooseCaseFile(input.purpose, input.suggestedName),
  'casefile.estimate': async (input) => {
    const { score, timeToGuessNl, advice } = await estimatePassphrase(input.passphrase, input.known);
    return { score, timeToGuess: timeToGuessNl, advice: [...advice], acceptable: score >= leastScore };
  },
  'casefile.create': async (input, context) => {
    const target = await pathBehind(input.handle, context);
    const { file, recoveryCode } = createCaseFile({
      ...caseFileSettings(context),
      path: target,
      passphrase: input.passphrase,
    });
    context.session.open(file);
    context.change(({ keepSetting }) => keepSetting(settingKeys.chairName, input.chairName));
    await context.ports.rememberCaseFile(target);
    return { recoveryCode, askedGroups: askedGroups() };
  },
  'casefile.open': async (input, context) => {
    const target = await pathBehind(input.handle, context);
    const file = await context.attempts.run(() =>
      openCaseFile({
        ...caseFileSettings(context),
        path: target,
        secret: input.secret,
        takeOver: input.takeOver === true,
      }),
    );
    recordSession(context.session.open(file), context, 'casefile.open');
    await context.ports.rememberCaseFile(target);
    return {};
  },
  'casefile.lock': async (_input, { session }) => {
    session.close();
    return {};
  },
  // The dispatcher has noticed it already: every call but those the page makes by itself counts.
  'casefile.active': async () => ({}),
  'casefile.clipboard': async ({ deed }, { ports }) => ({ done: await ports.clipboard(deed) }),
  'casefile.changePassphrase': async (input, context) => {
    const { session, attempts } = context;
    const before = openFile(context);
    await attempts.run(() => {
      if (!passphraseFits(before.file, input.current)) {
        throw new CaseFileError({ code: 'wrongKey', reason: 'passphrase' }, 'current passphrase');
      }
    });
    // Somebody may have locked while this attempt stood in line.
    if (session.current()?.file !== before.file) throw new CallFailure('locked', callText.locked);
    try {
      const { file, recoveryCode } = changePassphrase(before.file, input.next);
      recordSession(session.replace(file), context, 'casefile.changePassphrase');
      context.change(({ keepSetting }) => keepSetting(settingKeys.recoveryCodeConfirmedAt, null));
      return { recoveryCode, askedGroups: askedGroups() };
    } catch (error) {
      if (!before.file.db.open && session.current()?.file === before.file) session.close();
      throw error;
    }
  },
  'casefile.confirmRecoveryCode': async (input, context) => {
    const { file } = openFile(context);
    const wrong = await context.attempts.run(
      () => wrongGroups(file, input.groups),
      (numbers) => numbers.length > 0,
    );
    if (wrong.length === 0) {
      context.change(({ keepSetting, now }) => keepSetting(settingKeys.recoveryCodeConfirmedAt, now));
    }
    return { wrongGroups: wrong };
  },
  'casefile.backups': async (input, context) => {
    const target = await targetOf(input.file, context);
    const environment = completeSettings(caseFileSettings(context));
    return backupsOf(environment, target).map((backup) => describeBackup(environment, backup));
  },
  'casefile.backUpNow': async (_input, context) => {
    const { file } = openFile(context);
    return describeBackup(file.environment, backUp(file, 'manual'));
  },
  'casefile.restore': async (input, context) => {
    const target = await targetOf(input.file, context);
    const restored = await putBackupBack(
      { settings: caseFileSettings(context), target, backupId: input.backup, secret: input.secret },
      context,
    );
    recordSession(openFile(context), context, 'casefile.restore');
    await context.ports.rememberCaseFile(target);
    return restored;
  },
  'casefile.checkIntegrity': async (_input, context) => {
    const findings = checkIntegrity(openFile(context).file, ({ done, total }) =>
      context.progress(done, total),
    );
    return { sound: findings.length === 0, findings: findingSentences(findings) };
  },
  'casefile.settings': (_input, context) => readSettings(context),
  'casefile.saveSettings': (input, context) => {
    saveSettings(input, context);
    return {};
  },
  'casefile.setIdleMinutes': ({ minutes }, { keepSetting }) => {
    keepSetting(settingKeys.idleMinutes, minutes);
    return {};
  },
  'casefile.setTheme': ({ theme }, { keepSetting }) => {
    keepSetting(settingKeys.theme, theme);
    return {};
  },
};

/** Stands in the name of a file that a restore moved aside; it is no file to begin a day with. */
const setAsideMark = '.opzij-';

function openFile({ session }: TaskContext): OpenSession {
  const open = session.current();
  if (open === null) throw new CallFailure('locked', callText.locked);
  return open;
}

async function targetOf(handle: string | null, context: TaskContext): Promise<string> {
  return handle === null ? openFile(context).file.path : pathBehind(handle, context);
}

/** Who opened the file, and when, stands in the audit trail; it is no change, so it asks for no backup. */
function recordSession({ file }: OpenSession, { now, read }: TaskContext, operation: string): void {
  const actor = read(({ setting }) => setting(settingKeys.chairName, ''));
  file.db.transaction(() => {
    appendAudit(file.db, { at: now(), actor, kind: 'session', operation, subjects: [] });
  })();
}

function readsOf(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(contract)
      .filter(([, operation]) => operation.kind !== 'command')
      .map(([name, operation]) => [name, [...operation.entities]]),
  );
}
