import type { Output } from '../../../shared/contract/contract.ts';
import { readOldMinutes, readOldText, type OldReading } from '../../../shared/model/oldMinutes/oldMinutes.ts';
import type { OldProposal } from '../../../shared/model/oldMinutes/oldProposal.ts';
import { foldName, matchNameAt, type NamedPerson } from '../../../shared/model/nameMatch.ts';
import { intakeText } from '../../../shared/text/nl/intake.ts';
import { oldMinutesText as words } from '../../../shared/text/nl/oldMinutes.ts';
import type { CommandContext, QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { insertAction } from '../followup/actionChange.ts';
import { requireCase, requireContact } from '../followup/references.ts';
import type { Reader } from '../reader.ts';
import { readWordBlocks, type WordBlock } from '../word/readWordBlocks.ts';
import { readWordForm } from '../word/wordForm.ts';
import { WordFileError } from '../word/wordFileError.ts';
import { formAnswers } from './formAnswers.ts';
import type { Changed, In } from './rows.ts';
import { statements } from './store.ts';

type Reading = Output<'intake.readOldMinutes'>;

/** More characters than this are no minutes of one meeting. */
const longestMinutes = 400_000;
const mostProposals = 300;
const mostLines = 400;
/** A contract bounds what comes back in; what is longer is shown cut and can be read in the file itself. */
const longestText = 20_000;

/**
 * Proposals from minutes in Word. Changes nothing.
 * @throws CallFailure `notFound` when the host no longer has the file, `validation` with a sentence for a file that is none
 */
export async function readOldMinutesFile(handle: string, task: TaskContext): Promise<Reading> {
  const file = await task.ports.readFile(handle);
  if (file === null) throw new CallFailure('notFound', words.refused.fileGone);
  const blocks = openMinutes(file.bytes);
  return task.read((context) => ({
    fileName: file.name,
    ...proposed(readOldMinutes(blocks, context.today), context),
  }));
}

/** Proposals from a pasted list. Changes nothing. */
export function readPastedMinutes(text: string, task: TaskContext): Promise<Reading> {
  return Promise.resolve(
    task.read((context) => ({ fileName: '', ...proposed(readOldText(text, context.today), context) })),
  );
}

function openMinutes(bytes: Uint8Array): readonly WordBlock[] {
  try {
    const blocks = readWordBlocks(bytes);
    const length = JSON.stringify(blocks).length;
    if (length > longestMinutes) throw new WordFileError('tooLarge');
    if (formAnswers(readWordForm(bytes), new Set()) !== null) {
      throw new CallFailure('validation', words.refused.isForm);
    }
    return blocks;
  } catch (error) {
    if (error instanceof WordFileError) throw new CallFailure('validation', words.refused.word[error.reason]);
    throw error;
  }
}

/** What the rules found, with the people and cases of this file that it can mean. */
function proposed(reading: OldReading, { reader }: Pick<QueryContext, 'reader'>): Omit<Reading, 'fileName'> {
  if (reading.proposals.length === 0 && reading.rest.length === 0) {
    throw new CallFailure('validation', words.refused.empty);
  }
  const shown = reading.proposals.slice(0, mostProposals);
  const rest = reading.rest.slice(0, mostLines);
  const people = reader.all<NamedPerson>(statements.namesOfContacts);
  const cases = casesOf(reader, shown);
  const known = {
    action: knownOf(reader, statements.knownActions, shown),
    decision: knownOf(reader, statements.knownDecisions, shown),
  };
  return {
    writtenOn: reading.writtenOn,
    proposals: shown.map((proposal) => {
      const owner = ownerOf(proposal, people);
      const text = proposal.text.slice(0, longestText);
      return {
        ...proposal,
        ...owner,
        text,
        reason: proposal.reason.slice(0, longestText),
        from: proposal.from.slice(0, longestText),
        case: cases.get(proposal.caseNumber) ?? null,
        isKnown: proposal.kind !== 'agendaItem' && known[proposal.kind].has(text),
      };
    }),
    rest: rest.map((line) => line.slice(0, longestText)),
    left: reading.proposals.length - shown.length + reading.rest.length - rest.length,
  };
}

/** Only when the words mean one person, whole: several people or a part of the words leave the choice to the reader. */
function ownerOf(
  { kind, owner, text }: OldProposal,
  people: readonly NamedPerson[],
): { readonly owner: string; readonly ownerId: string | null } {
  if (kind === 'agendaItem') return { owner, ownerId: null };
  if (owner !== '') {
    const found = matchNameAt(owner, people);
    const isWhole = found !== undefined && owner.slice(found.length).replaceAll(/[\s.,;]/gu, '') === '';
    const [first] = found?.people ?? [];
    return { owner, ownerId: isWhole && found.people.length === 1 && first !== undefined ? first.id : null };
  }
  if (kind !== 'action') return { owner, ownerId: null };
  // *Jan belt moeder*: a sentence that begins with the whole first name or surname of one person.
  const found = matchNameAt(text, people);
  const [first] = found?.people ?? [];
  if (found === undefined || first === undefined || found.people.length > 1) return { owner, ownerId: null };
  const typed = foldName(text.slice(0, found.length)).trim();
  const isWhole = ` ${foldName(first.name).trim()} `.includes(` ${typed} `);
  return isWhole ? { owner: text.slice(0, found.length), ownerId: first.id } : { owner, ownerId: null };
}

type CaseLabel = NonNullable<Reading['proposals'][number]['case']>;

function casesOf(reader: Reader, proposals: readonly OldProposal[]): ReadonlyMap<string, CaseLabel> {
  const numbers = [...new Set(proposals.map(({ caseNumber }) => caseNumber))].filter((one) => one !== '');
  const found = reader.all<CaseLabel>(statements.casesByNumber, [JSON.stringify(numbers)]);
  return new Map(found.map((label) => [label.number, label]));
}

function knownOf(reader: Reader, sql: string, proposals: readonly OldProposal[]): ReadonlySet<string> {
  const texts = JSON.stringify(proposals.map(({ text }) => text));
  return new Set(reader.all<{ body: string }>(sql, [texts]).map(({ body }) => body));
}

/** An action that a person took over from old minutes. */
export function acceptOldAction(input: In<'intake.acceptOldAction'>, context: CommandContext): Changed {
  const { body, ownerId, dueDate, caseId, meetingId } = input;
  requirePlace(context.reader, input);
  requireContact(context.reader, ownerId);
  return insertAction(context, { body, ownerId, dueDate, caseId, meetingId });
}

/** A decision that a person took over: a concept, whatever was filled in, until somebody completes it at Besluiten. */
export function acceptOldDecision(
  input: In<'intake.acceptOldDecision'>,
  { reader, write }: CommandContext,
): Changed {
  requirePlace(reader, input);
  requireContact(reader, input.implementerId);
  return write.insert('decision', {
    body: input.body,
    reason: input.reason.trim(),
    implementer_id: input.implementerId,
    review_date: input.reviewDate,
    case_id: input.caseId,
    meeting_id: input.meetingId,
    status: 'concept',
    decided_on: null,
  });
}

function requirePlace(
  reader: Reader,
  { caseId, meetingId }: { readonly caseId: string | null; readonly meetingId: string | null },
): void {
  requireCase(reader, caseId);
  if (meetingId !== null && reader.one(statements.meetingExists, [meetingId]) === undefined) {
    throw new CallFailure('notFound', intakeText.refused.noMeeting);
  }
}
