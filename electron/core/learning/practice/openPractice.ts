import type { Output } from '../../../../shared/contract/contract.ts';
import { practiceText } from '../../../../shared/text/nl/practice.ts';
import { createCaseFile } from '../../casefile/createCaseFile.ts';
import { CaseFileError } from '../../casefile/faults.ts';
import { casefileOperations, caseFileSettings } from '../../casefile/operations.ts';
import type { TaskContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import { createSession } from '../../session.ts';
import { callText } from '../../../../shared/text/nl/calls.ts';
import { buildPractice } from './buildPractice.ts';
import { practiceFile } from './practiceFile.ts';

const ownName = new RegExp(String.raw`^${practiceText.fileName}(?: \d+)?$`, 'u');

/**
 * Opens the training file that was used last, or makes one: apart from every real case file, with a passphrase that
 * everybody may know. A file of that name that is none of ours is refused and closed again.
 * @throws CallFailure, CaseFileError as creating and opening do
 */
export async function openPractice(
  { fresh }: { readonly fresh: boolean },
  context: TaskContext,
): Promise<Output<'learning.openPractice'>> {
  const files = await context.ports.recentCaseFiles();
  const known = fresh ? undefined : files.find(({ name, exists }) => exists && ownName.test(name));
  if (known !== undefined) {
    await openKnown(known.handle, context);
    return { name: known.name };
  }
  const chosen = await context.ports.chooseCaseFile('create', practiceText.fileName);
  if (chosen === null) return null;
  const target = await context.ports.pathOf(chosen.handle);
  if (target === null) throw new CallFailure('notFound', callText.handleGone);
  makePracticeFile(target, context);
  await openKnown(chosen.handle, context);
  return { name: chosen.name.replace(/\.casus$/u, '') };
}

async function openKnown(handle: string, context: TaskContext): Promise<void> {
  const secret = { kind: 'passphrase', passphrase: practiceText.passphrase } as const;
  try {
    await casefileOperations['casefile.open']({ handle, secret }, context);
  } catch (error) {
    if (error instanceof CaseFileError && error.code === 'wrongKey') throw notOurs();
    throw error;
  }
  if (context.read(practiceFile) !== null) return;
  context.session.close();
  throw notOurs();
}

/** Built in a session that no window hears of, so that nobody sees it half. What fails leaves no file behind. */
function makePracticeFile(target: string, context: TaskContext): void {
  const { file } = createCaseFile({
    ...caseFileSettings(context),
    path: target,
    passphrase: practiceText.passphrase,
  });
  const session = createSession({ onChange: () => undefined, beforeClose: () => undefined });
  try {
    buildPractice(session.open(file), context.now());
  } catch (error) {
    session.close();
    file.environment.disk.remove(target);
    throw error;
  }
  session.close();
}

const notOurs = (): CallFailure => new CallFailure('validation', practiceText.refused.notPractice);
