import {
  formatDateWithoutWeekday,
  formatLongDate,
  formatNumericDate,
} from '../../../shared/dates/formatDate.ts';
import {
  bulletList,
  heading,
  keyValues,
  paragraph,
  table,
} from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { consentKinds, consentStates } from '../../../shared/model/lists/consentLists.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { findListItem, labelOf } from '../../../shared/model/lists/listItem.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { caseLettersText } from '../../../shared/text/nl/caseLetters.ts';
import { minutesDocumentText } from '../../../shared/text/nl/minutesDocument.ts';
import { dayOf } from '../clock.ts';
import type { QueryContext } from '../context.ts';
import { consentOverview } from '../law/consentOverview.ts';
import { columnsOf } from './caseMinutesOutcome.ts';
import { namedContacts } from './contactNames.ts';
import { statements } from './dossierStore.ts';
import type { LetterFacts } from './letterFacts.ts';
import type { LetterProposal } from './letterProposals.ts';

const words = caseLettersText.weighing;

interface BasisRow {
  readonly basis: string;
  readonly lawNote: string;
  readonly purpose: string;
  readonly proportionality: string;
  readonly subsidiarity: string;
  readonly reason: string;
  readonly confirmedBy: string;
  readonly confirmedOn: string | null;
}

interface InformingRow {
  readonly state: 'informed' | 'toDo' | 'postponed' | 'notApplicable';
  readonly byContactId: string | null;
  readonly informedOn: string | null;
}

interface DisclosureRow {
  readonly at: number;
  readonly contactId: string | null;
  readonly recipient: string;
  readonly what: string;
  readonly basis: string;
  readonly total: number;
}

/** Why something was shared without consent, on one page: printed from what is there, nothing is asked again (features L7, domain.md §6.4). */
export function weighingForm(
  facts: LetterFacts,
  organisation: string,
  context: QueryContext,
): { readonly proposal: LetterProposal; readonly document: DocumentModel; readonly text: string } {
  const { reader, today } = context;
  const { row, persons, mask } = facts;
  const basis = reader.one<BasisRow>(statements.basis, [row.id]);
  const informing = reader.one<InformingRow>(statements.informing, [row.id]);
  const shared = reader.all<DisclosureRow>(statements.disclosures, [row.id]);
  const names = namedContacts(reader, [
    informing?.byContactId ?? null,
    ...shared.map(({ contactId }) => contactId),
  ]);
  const typed = (text: string | undefined): string => mask(text?.trim() ?? '') || words.notFilled;
  const day = basis?.confirmedOn ?? null;
  const { labels } = words;
  const tests = [basis?.purpose, basis?.proportionality, basis?.subsidiarity];
  const more = (shared[0]?.total ?? 0) - shared.length;
  return {
    text: '',
    proposal: {
      body: '',
      missing: [
        ...(day === null ? [caseLettersText.missing.confirmed] : []),
        ...(tests.every((test) => (test ?? '').trim() !== '') ? [] : [caseLettersText.missing.tests]),
      ],
    },
    document: settleDocument({
      title: caseLettersText.titles.weighing(row.number),
      subject: caseLettersText.subject(formatLongDate(today)),
      kind: 'letter',
      organisation: organisation === '' ? caseLettersText.organisationFallback : organisation,
      confidentiality: caseLettersText.confidential,
      versionLabel: caseLettersText.versionForm,
      language: 'nl-NL',
      blocks: [
        paragraph(words.lead, 'note'),
        keyValues([
          [labels.number, row.number],
          [
            labels.about,
            persons
              .filter(({ isSubject }) => isSubject === 1)
              .map((person) => personInitials(person))
              .join(', ') || words.notFilled,
          ],
          [
            labels.weighedBy,
            basis === undefined || basis.confirmedBy === '' ? words.notFilled : basis.confirmedBy,
          ],
          [labels.weighedOn, day === null ? words.notFilled : formatLongDate(day)],
        ]),
        heading(1, words.tests),
        keyValues([
          [
            labels.basis,
            [findListItem(legalBases, basis?.basis ?? 'unknown')?.label ?? '', mask(basis?.lawNote ?? '')]
              .filter((part) => part !== '')
              .join('; '),
          ],
          [labels.purpose, typed(basis?.purpose)],
          [labels.proportionality, typed(basis?.proportionality)],
          [labels.subsidiarity, typed(basis?.subsidiarity)],
          [labels.reason, typed(basis?.reason)],
          [labels.informed, informed(informing, names.get(informing?.byContactId ?? '')?.name ?? '')],
        ]),
        ...(basis?.basis === 'conflictOfDuties'
          ? [heading(1, words.duties), bulletList(words.dutyQuestions)]
          : []),
        heading(1, words.consent),
        table(columnsOf(words.consentColumns, [30, 40, 30]), consentRows(facts, context), {
          emptyText: words.consentNone,
        }),
        heading(1, words.shared),
        table(
          columnsOf(words.sharedColumns, [16, 28, 34, 22]),
          shared.map(({ at, contactId, recipient, what, basis: onBasis }) => [
            formatNumericDate(dayOf(at)),
            names.get(contactId ?? '')?.name ?? mask(recipient),
            mask(what),
            onBasis,
          ]),
          { emptyText: words.sharedNone },
        ),
        ...(more > 0 ? [paragraph(words.sharedMore(more), 'note')] : []),
        heading(1, words.signed),
        paragraph(words.signLine(basis?.confirmedBy ?? '')),
      ],
    }),
  };
}

function consentRows({ row }: LetterFacts, { reader, today }: QueryContext): readonly (readonly string[])[] {
  return consentOverview(reader, row.id, today).flatMap((subject) =>
    subject.consents.flatMap(({ kind, givers }) =>
      givers.map((giver) => [
        giver.initials,
        labelOf(consentKinds, kind),
        labelOf(consentStates, giver.state),
      ]),
    ),
  );
}

/** State, day and by whom; what was not told, and why not, stays in the file. */
function informed(row: InformingRow | undefined, by: string): string {
  if (row === undefined) return minutesDocumentText.informing.missing;
  return [
    minutesDocumentText.informing[row.state],
    row.informedOn === null ? '' : minutesDocumentText.informedOn(formatDateWithoutWeekday(row.informedOn)),
    by === '' ? '' : minutesDocumentText.by(by),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
