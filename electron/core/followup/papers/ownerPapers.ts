import { writeMeetingInvitations } from '../../../../shared/text/icalendarWriter.ts';
import { followupPapersText as words } from '../../../../shared/text/nl/followupPapers.ts';
import type { QueryContext, TaskContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import { instantOf } from '../../minutes/meetingTimes.ts';
import { partnerFileName } from '../../minutes/partnerFiles.ts';
import type { SavedFile } from '../../ports.ts';
import { wordFormBytes } from '../../word/wordForm.ts';
import { lookOf } from '../../word/wordLook.ts';
import { wordDocumentBytes } from '../../word/writeWordDocument.ts';
import { actionsById } from '../actionList.ts';
import { statements } from '../paperStore.ts';
import { formRowsOf, formDocument } from './actionForm.ts';
import { letPapersLeave, type Paper } from './letPaperLeave.ts';
import { ownerListDocument } from './ownerList.ts';
import { ownerOf, readyToLeave, type Owner, type PaperActions } from './paperMaterial.ts';

interface Made {
  file: SavedFile;
  rows: number;
  leftOut: string[];
}

/**
 * All that is open of one person over all cases, in Word.
 * @throws CallFailure `forbidden` when no case has a basis or a number may be a BSN, `validation` when nothing is open
 */
export async function exportOwnerList(ownerId: string, task: TaskContext): Promise<Made | null> {
  const { paper, ready } = task.read((context) => {
    const owner = ownerOf(context.reader, ownerId);
    const ready = ownerActions(context, ownerId, true);
    const document = ownerListDocument(context, owner, ready.actions);
    return {
      ready,
      paper: paperFor(owner, context.today, 'ownerList', {
        bytes: wordDocumentBytes(document, lookOf(context)),
        name: words.fileNames.ownerList,
        shared: ready.bases,
        what: words.disclosed.ownerList,
      }),
    };
  });
  return leave(task, paper, ready);
}

/** The same as a form that comes back with a status for each action. @throws as `exportOwnerList` */
export async function exportActionForm(ownerId: string, task: TaskContext): Promise<Made | null> {
  const { paper, ready } = task.read((context) => {
    const owner = ownerOf(context.reader, ownerId);
    const ready = ownerActions(context, ownerId, false);
    return {
      ready,
      paper: paperFor(owner, context.today, 'actionForm', {
        bytes: wordFormBytes(
          formDocument(context, owner),
          words.form.columns,
          formRowsOf(owner.id, ready.actions),
        ),
        name: words.fileNames.form,
        shared: ready.bases,
        what: words.disclosed.form,
      }),
    };
  });
  return leave(task, paper, ready);
}

/**
 * The days of one person's actions for a calendar: the number of the case and nothing else; no words of the action.
 * @throws CallFailure `forbidden` when a case number may be a name, `validation` without any date
 */
export async function exportDueDates(
  ownerId: string,
  task: TaskContext,
): Promise<{ file: SavedFile; rows: number } | null> {
  const { paper, rows } = task.read((context) => {
    const owner = ownerOf(context.reader, ownerId);
    const dated = actionsById(context.reader, context.today, ownIds(context, ownerId)).flatMap((action) =>
      action.dueDate === null ? [] : [{ ...action, dueDate: action.dueDate }],
    );
    if (dated.length === 0) throw new CallFailure('validation', words.refused.noDates);
    const written = writeMeetingInvitations(
      dated.map((action) => ({
        meetingId: action.id,
        revision: context.reader.one<{ number: number }>(statements.editions, [ownerId])?.number ?? 0,
        state: 'planned' as const,
        writtenAt: context.now,
        startsAt: instantOf(action.dueDate, '09:00'),
        endsAt: instantOf(action.dueDate, '09:15'),
        meetingName: words.calendar.name(action.case?.number ?? ''),
        location: '',
        caseNumbers: action.case === null ? [] : [action.case.number],
        organiserEmail: null,
        attendeeEmails: [],
      })),
    );
    if (!written.ok) throw new CallFailure('forbidden', words.refused.number);
    return {
      rows: dated.length,
      paper: paperFor(owner, context.today, 'dueDates', {
        bytes: new TextEncoder().encode(written.text),
        name: words.fileNames.dueDates,
        shared: new Map(),
        what: '',
      }),
    };
  });
  const file = await letPapersLeave(task, [paper], '');
  return file === null ? null : { file, rows };
}

function ownerActions(context: QueryContext, ownerId: string, withHelping: boolean): PaperActions {
  const ids = ownIds(context, ownerId);
  const helping = withHelping
    ? context.reader.all<{ id: string }>(statements.helpingIds, { ownerId }).map(({ id }) => id)
    : [];
  return readyToLeave(context, [...ids, ...helping]);
}

function ownIds({ reader }: QueryContext, ownerId: string): string[] {
  return reader.all<{ id: string }>(statements.ownIds, { ownerId }).map(({ id }) => id);
}

function paperFor(
  owner: Owner,
  today: string,
  kind: 'ownerList' | 'actionForm' | 'dueDates',
  made: Pick<Paper, 'bytes' | 'shared' | 'what'> & { readonly name: string },
): Paper {
  const ending = kind === 'dueDates' ? 'ics' : 'docx';
  return {
    kind,
    fileName: `${partnerFileName(made.name, today, 1, owner.profession)}.${ending}`,
    bytes: made.bytes,
    recipient: owner.name,
    recipientContactId: owner.id,
    shared: made.shared,
    what: made.what,
  };
}

async function leave(task: TaskContext, paper: Paper, ready: PaperActions): Promise<Made | null> {
  const file = await letPapersLeave(task, [paper], '');
  return file === null ? null : { file, rows: ready.actions.length, leftOut: [...ready.leftOut] };
}
