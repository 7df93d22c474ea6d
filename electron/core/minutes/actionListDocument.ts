import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { heading, headingId, paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { minutesDocumentText as words } from '../../../shared/text/nl/minutesDocument.ts';
import type { Reader } from '../reader.ts';
import { cellDate, columnsOf } from './caseMinutesOutcome.ts';
import { namedContacts } from './contactNames.ts';
import { meetingFields } from './meetingFields.ts';
import {
  meetingMask,
  meetingOf,
  type ListedAction,
  type ListedAgreement,
  type ListedDecision,
} from './meetingMaterial.ts';
import { statements } from './meetingStore.ts';

/** The action list, with the cases that have a line on it: they need a basis before it leaves. */
export interface ActionList {
  readonly document: DocumentModel;
  readonly caseIds: ReadonlySet<string>;
}

/**
 * Decisions and actions of one meeting, by case number only, for the same day. Reasons and discussion stay for the
 * minutes of each case.
 * @throws CallFailure `notFound`
 */
export function readActionList(
  reader: Reader,
  meetingId: string,
  edition: { readonly organisation: string; readonly number: number },
): ActionList {
  const meeting = meetingOf(reader, meetingId);
  const mask = meetingMask(reader, meetingId);
  const decisions = reader.all<ListedDecision>(statements.decisions, { meetingId });
  const actions = reader.all<ListedAction>(statements.actions, { meetingId });
  const agreements = reader.all<ListedAgreement>(statements.agreements, { meetingId });
  const missing = reader.one<{ actions: number; decisions: number }>(statements.incomplete, { meetingId });
  const incomplete = (missing?.actions ?? 0) + (missing?.decisions ?? 0);
  const contacts = namedContacts(reader, [
    ...decisions.map((decision) => decision.implementerId),
    ...actions.map((action) => action.ownerId),
    meeting.chairId,
    meeting.minuteTakerId,
  ]);
  const nameOf = (id: string | null): string => contacts.get(id ?? '')?.name ?? words.dash;
  const document: DocumentModel = {
    title: words.actionListTitle,
    subject: words.subject(mask(meeting.title), formatLongDate(meeting.date)),
    kind: 'actionList',
    organisation: edition.organisation === '' ? words.organisationFallback : edition.organisation,
    confidentiality: words.confidential,
    versionLabel: words.version(edition.number),
    language: 'nl-NL',
    fields: meetingFields(meeting, mask, nameOf),
    blocks: [
      paragraph(words.actionListLead, 'lead'),
      heading(1, words.listDecisions, headingId('decisions')),
      table(
        columnsOf(words.listDecisionColumns, [14, 42, 24, 20]),
        decisions.map((decision) => [
          decision.number ?? words.dash,
          mask(decision.body),
          nameOf(decision.implementerId),
          cellDate(decision.reviewDate),
        ]),
        { rowHeaders: true, emptyText: words.decisionsNone },
      ),
      heading(1, words.actions, headingId('actions')),
      table(
        columnsOf(words.listActionColumns, [13, 37, 20, 17, 13]),
        actions.map((action) => [
          action.number ?? words.dash,
          mask(action.body),
          nameOf(action.ownerId),
          cellDate(action.dueDate),
          labelOf(actionStatuses, action.status),
        ]),
        { rowHeaders: true, emptyText: words.actionsNone },
      ),
      ...agreementBlocks(agreements, mask),
      ...(incomplete === 0 ? [] : [paragraph(words.incomplete(incomplete), 'note')]),
    ],
  };
  const listed = [...decisions, ...actions, ...agreements].flatMap(({ caseId }) =>
    caseId === null ? [] : [caseId],
  );
  return { document, caseIds: new Set(listed) };
}

/** What everyone keeps to; nothing when nothing was agreed. */
function agreementBlocks(
  agreements: readonly ListedAgreement[],
  mask: (text: string) => string,
): readonly Block[] {
  if (agreements.length === 0) return [];
  return [
    heading(2, words.agreements, headingId('agreements')),
    paragraph(words.agreementsLead, 'note'),
    table(
      columnsOf(words.listAgreementColumns, [14, 86]),
      agreements.map(({ number, body }) => [number, mask(body)]),
      { rowHeaders: true },
    ),
  ];
}
