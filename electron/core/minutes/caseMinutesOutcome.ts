import { formatLongDate, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { partsOfDay } from '../../../shared/dates/isoDay.ts';
import {
  bulletList,
  heading,
  headingId,
  keyValues,
  paragraph,
  table,
} from '../../../shared/model/document/buildDocument.ts';
import type { Block } from '../../../shared/model/document/documentModel.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { decisionTypes } from '../../../shared/model/lists/decisionTypes.ts';
import { findListItem, labelOf } from '../../../shared/model/lists/listItem.ts';
import { minutesDocumentText as words } from '../../../shared/text/nl/minutesDocument.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { nameWithOrganisation } from './contactNames.ts';
import type { CaseMaterial } from './caseMaterial.ts';

/** `do 26 nov 2026`: for a cell of a table. */
export function cellDate(day: string | null): string {
  return day === null ? words.dash : `${formatShortDate(day)} ${partsOfDay(day).year}`;
}

/** Columns from headers and widths, in per cent. */
export function columnsOf(
  headers: readonly string[],
  widths: readonly number[],
): { header: string; widthPercent: number }[] {
  return headers.map((header, index) => ({ header, widthPercent: widths[index] ?? 20 }));
}

export function decisionsTable({ decisions, contacts, mask, withoutMandate }: CaseMaterial): Block {
  return table(
    columnsOf(words.decisionColumns, [34, 30, 20, 16]),
    decisions.map((decision) => [
      mask(decision.body) + (decision.status === 'superseded' ? words.superseded : ''),
      mask(decision.reason),
      (contacts.get(decision.implementerId ?? '')?.name ?? words.dash) +
        mandateWords(withoutMandate, decision.implementerId),
      cellDate(decision.reviewDate),
    ]),
    { emptyText: words.decisionsNone },
  );
}

/** Said behind a name when that partner could not decide at this meeting (feature W6). */
function mandateWords(withoutMandate: CaseMaterial['withoutMandate'], contactId: string | null): string {
  const askBackOn = contactId === null ? undefined : withoutMandate.get(contactId);
  return askBackOn === undefined ? '' : togetherText.mandate.inMinutes(askBackOn);
}

export function actionsTable({ actions, contacts, mask }: CaseMaterial): Block {
  return table(
    columnsOf(words.actionColumns, [44, 22, 18, 16]),
    actions.map((action) => [
      mask(action.body),
      contacts.get(action.ownerId)?.name ?? words.dash,
      cellDate(action.dueDate),
      labelOf(actionStatuses, action.status),
    ]),
    { emptyText: words.actionsNone },
  );
}

/** What everyone keeps to, with a heading of its own under the actions; nothing when nothing was agreed. */
export function agreementBlocks({ agreements, mask }: CaseMaterial, level: 1 | 2): readonly Block[] {
  if (agreements.length === 0) return [];
  return [
    heading(level, words.agreements, headingId('agreements')),
    paragraph(words.agreementsLead, 'note'),
    bulletList(agreements.map(({ body }) => mask(body))),
  ];
}

/** Casusregie and procesregie are two fields, on purpose (domain.md, hard rule 4). */
export function leadBlock({ discussion, contacts, mask }: CaseMaterial): Block {
  const named = (id: string | null): string =>
    (id === null ? '' : nameWithOrganisation(contacts.get(id))) || words.leadNone;
  return keyValues([
    [words.leadLabels.caseCoordinator, named(discussion.caseCoordinatorId)],
    [words.leadLabels.processCoordinator, named(discussion.processCoordinatorId)],
    ...(discussion.leadHolderId === null
      ? discussion.noLeadReason.trim() === ''
        ? []
        : [[words.leadLabels.leadHolder, words.leadNobody(mask(discussion.noLeadReason.trim()))] as const]
      : [[words.leadLabels.leadHolder, named(discussion.leadHolderId)] as const]),
  ]);
}

export function evaluationBlocks({ discussion, decisions }: CaseMaterial): readonly Block[] {
  const reviews = decisions.flatMap(({ reviewDate, status }) =>
    reviewDate === null || status === 'superseded' ? [] : [reviewDate],
  );
  const first = reviews.toSorted((a, b) => a.localeCompare(b))[0];
  const scaling = decisions
    .filter(({ type }) => type === 'escalated' || type === 'deEscalated')
    .map(({ type }) => findListItem(decisionTypes, type ?? '')?.label ?? '');
  const labels = words.evaluationLabels;
  const day = (value: string | null | undefined): string => (value ? formatLongDate(value) : '');
  const entries: readonly (readonly [string, string])[] = [
    [labels.next, day(discussion.nextDiscussionOn)],
    [labels.review, day(first)],
    [labels.caseReview, day(discussion.reviewDate)],
    [labels.scaling, [...new Set(scaling)].join(', ')],
  ];
  const known = entries.filter(([, value]) => value !== '');
  return [known.length === 0 ? paragraph(words.evaluationNone) : keyValues(known)];
}
