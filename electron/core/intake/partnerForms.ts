import type { Output } from '../../../shared/contract/contract.ts';
import { choiceOf, partnerForms } from '../../../shared/model/partnerForms.ts';
import { partnerFormsText as words } from '../../../shared/text/nl/partnerForms.ts';
import type { CommandContext, QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { basisWords, fileNameOf, letLeave, refuseBsn } from '../minutes/exportFile.ts';
import type { SavedFile } from '../ports.ts';
import type { Reader } from '../reader.ts';
import { readWordForm, type WordForm } from '../word/wordForm.ts';
import { WordFileError } from '../word/wordFileError.ts';
import { formAnswers } from './formAnswers.ts';
import { ownTextsOf, partnerForm, type AskedContribution } from './formDocument.ts';
import type { Changed, In } from './rows.ts';
import { statements } from './store.ts';

/** More characters than this is no filled-in form. */
const longestForm = 400_000;

/** What was asked and what came, the newest meeting first. */
export function listAskedContributions({ reader }: QueryContext): Output<'intake.contributions'> {
  return reader
    .all<AskedContribution>(statements.contributions)
    .map(({ id, version, caseNumber, meetingTitle, date, contactName, domain, state, askedOn }) => ({
      id,
      version,
      caseNumber,
      meetingTitle,
      date,
      contactName,
      domain: domain as Output<'intake.contributions'>[number]['domain'],
      state,
      askedOn,
    }));
}

/** An empty form for whoever wants to bring something in: it says nothing about anyone. */
export async function exportIntakeForm(task: TaskContext): Promise<SavedFile | null> {
  const { bytes, today } = task.read((context) => ({ ...partnerForm(null, context), today: context.today }));
  return letLeave(
    task,
    {
      kind: 'intakeForm',
      fileName: fileNameOf(today, words.fileNames.intake, null, 'docx'),
      bytes,
      meetingId: null,
      discussionId: null,
      caseId: null,
      recipient: '',
    },
    () => undefined,
  );
}

/**
 * A form for one partner: case number and question, nothing else. Written down as sharing.
 * @throws CallFailure `forbidden` with a number in the question that may be a BSN, `notFound`
 */
export async function exportContributionForm(
  contributionId: string,
  task: TaskContext,
): Promise<SavedFile | null> {
  const { asked, form, today, basis } = task.read((context) => {
    const found = requireContribution(context.reader, contributionId);
    const made = partnerForm(found, context);
    refuseBsn(made.document);
    const row = context.reader.one<{ basis: string }>(statements.basisOf, [found.caseId]);
    return { asked: found, form: made, today: context.today, basis: basisWords(row?.basis ?? 'unknown') };
  });
  return letLeave(
    task,
    {
      kind: 'contributionForm',
      fileName: fileNameOf(today, words.fileNames.contribution, asked.caseNumber, 'docx'),
      bytes: form.bytes,
      meetingId: asked.meetingId,
      discussionId: asked.discussionId,
      caseId: asked.caseId,
      recipient: asked.contactName,
      recipientContactId: asked.contactId,
    },
    (context) => {
      context.write.insert('disclosure', {
        case_id: asked.caseId,
        at: context.now,
        recipient_contact_id: asked.contactId,
        recipient: asked.contactName,
        what: words.disclosed,
        basis,
        channel: 'document',
      });
    },
  );
}

/**
 * What a partner sent back, as proposals. Changes nothing.
 * @throws CallFailure `notFound` when the host no longer has the file, `validation` with a sentence for a file that is no form
 */
export async function readPartnerForm(handle: string, task: TaskContext): Promise<Output<'intake.readForm'>> {
  const file = await task.ports.readFile(handle);
  if (file === null) throw new CallFailure('notFound', words.refused.fileGone);
  const form = openForm(file.bytes);
  return task.read((context) => {
    const first = formAnswers(form, new Set());
    if (first === null) throw new CallFailure('validation', words.refused.notForm);
    const asked =
      first.contributionId === null
        ? undefined
        : context.reader.one<AskedContribution>(statements.contribution, [first.contributionId]);
    const answers = formAnswers(form, ownTextsOf(first.kind === 'intake' ? null : (asked ?? null), context));
    if (answers === null) throw new CallFailure('validation', words.refused.notForm);
    return {
      fileName: file.name,
      kind: answers.kind,
      contribution:
        asked === undefined || answers.kind === 'intake'
          ? null
          : {
              id: asked.id,
              version: asked.version,
              caseId: asked.caseId,
              caseNumber: asked.caseNumber,
              contactName: asked.contactName,
              state: asked.state,
              body: asked.body,
            },
      fields: answers.fields.map(({ key, state, values }) => ({
        key,
        label: words.labels[key] ?? key,
        state,
        values: [...values],
        isChoice: isChoice(key),
        known: values.every((value) => isKnownChoice(key, value)),
      })),
      unknown: answers.unknown.map((entry) => ({ ...entry })),
    };
  });
}

function openForm(bytes: Uint8Array): WordForm {
  try {
    const form = readWordForm(bytes);
    const length = JSON.stringify([form.answers, form.otherControls, form.tables, form.paragraphs]).length;
    if (length > longestForm) throw new WordFileError('tooLarge');
    return form;
  } catch (error) {
    if (error instanceof WordFileError) throw new CallFailure('validation', words.refused.word[error.reason]);
    throw error;
  }
}

const everyField = [...partnerForms.intake, ...partnerForms.contribution];

function isChoice(key: string): boolean {
  return everyField.some((field) => field.key === key && field.kind === 'choice');
}

/** True as well for a question that is no choice. */
function isKnownChoice(key: string, value: string): boolean {
  const field = everyField.find((candidate) => candidate.key === key);
  return field?.kind !== 'choice' || choiceOf(field, value) !== undefined;
}

/** Keeps what was accepted of a returned form at the contribution that was asked. */
export function acceptContribution(
  input: In<'intake.acceptContribution'>,
  { reader, write, today }: CommandContext,
): Changed {
  const asked = requireContribution(reader, input.contributionId);
  const body = [
    input.body,
    ...(input.shareWords === '' ? [] : [words.bodyParts.share(input.shareWords)]),
    ...(input.filledInBy === '' ? [] : [words.bodyParts.by(input.filledInBy)]),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n');
  const extras = {
    ...(input.knownSince === '' ? {} : { known_since: input.knownSince }),
    ...(input.shareability === null ? {} : { shareability: input.shareability }),
  };
  if (!input.nothingToAdd && body === '' && Object.keys(extras).length === 0)
    throw new CallFailure('validation', words.refused.empty);
  const whole = [asked.body, body].filter((part) => part !== '').join('\n\n');
  return write.update(
    'contribution',
    asked.id,
    { state: input.nothingToAdd ? 'nothingToAdd' : 'received', body: whole, received_on: today, ...extras },
    input.version,
  );
}

function requireContribution(reader: Reader, contributionId: string): AskedContribution {
  const found = reader.one<AskedContribution>(statements.contribution, [contributionId]);
  if (found === undefined) throw new CallFailure('notFound', words.refused.noContribution);
  return found;
}
