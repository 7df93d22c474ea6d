import type * as z from 'zod';
import type { followupContract } from '../../../../shared/contract/followup.ts';
import { formatLongDate } from '../../../../shared/dates/formatDate.ts';
import { heading, keyValues, paragraph } from '../../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../../shared/model/document/settleDocument.ts';
import { boardMemoText as words } from '../../../../shared/text/nl/boardMemo.ts';
import { followupText } from '../../../../shared/text/nl/followup.ts';
import type { QueryContext, TaskContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import { basisStopsOf, exportBasis } from '../../law/exportBasis.ts';
import { basisWords, fileNameOf, letLeave, refuseBsn } from '../../minutes/exportFile.ts';
import { documentBytes } from '../../minutes/houseStyle.ts';
import { maskPersons, type PersonName } from '../../minutes/maskPersons.ts';
import type { SavedFile } from '../../ports.ts';
import { statements as courses } from '../courseStore.ts';
import { statements } from '../paperStore.ts';
import { paperHead } from './paperHead.ts';

type Memo = z.output<(typeof followupContract)['followup.exportMemo']['input']>;

/**
 * One page for the bestuur (feature A15): the question and the decision that is needed. Names of the case become initials or are
 * taken out; what is said about the person stands in it only by an own act of sharing, with a reason, which is written down.
 * @throws CallFailure `forbidden` without a confirmed basis when something is shared about the person, or with a number that may be
 * a BSN, `notFound`
 */
export async function exportMemo(input: Memo, task: TaskContext): Promise<SavedFile | null> {
  const made = task.read((context) => {
    const document = memoDocument(input, context);
    refuseBsn(document);
    const basis = exportBasis(context.reader, input.caseId);
    if (input.sharing !== undefined && basisStopsOf(basis).length > 0) {
      throw new CallFailure('forbidden', words.noBasis);
    }
    return {
      bytes: documentBytes(context, document, ''),
      basis: basis.basis,
      fileName: fileNameOf(context.today, words.fileName, numberOf(context, input.caseId), 'docx'),
    };
  });
  return letLeave(
    task,
    {
      kind: 'boardMemo',
      fileName: made.fileName,
      bytes: made.bytes,
      meetingId: null,
      discussionId: null,
      caseId: input.caseId,
      recipient: input.to,
    },
    ({ write, now }) => {
      if (input.sharing === undefined) return;
      write.insert('disclosure', {
        case_id: input.caseId,
        at: now,
        recipient_contact_id: null,
        recipient: input.to,
        what: words.disclosed(input.sharing.why),
        basis: basisWords(made.basis),
        channel: 'document',
      });
    },
  );
}

function memoDocument(input: Memo, context: QueryContext): DocumentModel {
  const persons = context.reader.all<PersonName>(statements.personsOfCases, [JSON.stringify([input.caseId])]);
  const mask = maskPersons(persons);
  // Without an own act of sharing not even initials go along.
  const without = maskPersons(persons.map((person) => ({ ...person, initials: words.nobody })));
  const said = input.sharing === undefined ? without : mask;
  const blocks: Block[] = [
    keyValues([
      [words.labels.to, input.to],
      [words.labels.case, numberOf(context, input.caseId)],
      [words.labels.date, formatLongDate(context.today)],
      ...(input.before === null ? [] : ([[words.labels.before, formatLongDate(input.before)]] as const)),
    ]),
    heading(1, words.labels.question),
    paragraph(said(input.question)),
    heading(1, words.labels.needed),
    paragraph(said(input.needed)),
    ...(input.background.trim() === ''
      ? []
      : [heading(1, words.labels.background), paragraph(said(input.background.trim()))]),
    ...(input.sharing === undefined
      ? [paragraph(words.withoutPerson, 'note')]
      : [
          heading(1, words.labels.person),
          paragraph(said(input.sharing.what)),
          paragraph(words.sharedBecause(said(input.sharing.why)), 'note'),
        ]),
  ];
  return settleDocument({ ...paperHead(context), title: words.title, kind: 'letter', blocks });
}

function numberOf({ reader, today }: QueryContext, caseId: string): string {
  const found = reader.one<{ number: string }>(courses.case, { caseId, today });
  if (found === undefined) throw new CallFailure('notFound', followupText.refused.noCase);
  return found.number;
}
