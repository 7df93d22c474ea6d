import { formatDateWithoutWeekday, formatLongDate } from '../../../shared/dates/formatDate.ts';
import {
  bulletList,
  heading,
  headingId,
  keyValues,
  paragraph,
  strong,
} from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { isMeetingTypeId, meetingTypeOf } from '../../../shared/model/meetingType.ts';
import { dossierText as words } from '../../../shared/text/nl/dossier.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import { minutesDocumentText } from '../../../shared/text/nl/minutesDocument.ts';
import type { CaseMaterial } from './caseMaterial.ts';
import { headerEntries } from './caseMinutesHeader.ts';
import { actionsTable, agreementBlocks, decisionsTable } from './caseMinutesOutcome.ts';
import { voiceBlocks } from './caseMinutesPicture.ts';
import { goalsTable } from './caseMinutesPlan.ts';
import type { DossierMeeting } from './dossierMaterial.ts';

/** What is said about the document itself. Days are `YYYY-MM-DD`. */
export interface DossierEdition {
  readonly number: string;
  readonly organisation: string;
  readonly today: string;
  /** Name or initials; empty for the own file. */
  readonly recipient: string;
  /** Some meetings are left out for this recipient. */
  readonly isPartial: boolean;
}

/** Decisions, actions and voice meeting after meeting, then the plan as it is now (feature M9). */
export function dossierDocument(meetings: readonly DossierMeeting[], edition: DossierEdition): DocumentModel {
  const { number, organisation, today, recipient } = edition;
  const [first, last] = [meetings[0], meetings.at(-1)];
  const about =
    last === undefined
      ? ''
      : (headerEntries(last.material).find(([label]) => label === minutesDocumentText.header.about)?.[1] ??
        '');
  const told = new Set<string>();
  return settleDocument({
    title: words.documentTitle(number),
    subject: words.subject(
      meetings.length,
      first === undefined ? '' : formatDateWithoutWeekday(first.date),
      last === undefined ? '' : formatDateWithoutWeekday(last.date),
    ),
    kind: 'caseDossier',
    organisation: organisation === '' ? minutesDocumentText.organisationFallback : organisation,
    confidentiality: minutesDocumentText.confidential,
    ...(recipient === '' ? {} : { recipient }),
    versionLabel: words.version(formatDateWithoutWeekday(today)),
    language: 'nl-NL',
    fields: {
      [houseStyleText.names.caseNumber]: number,
      [houseStyleText.names.caseAbout]: about,
      [houseStyleText.names.recipients]: recipient === '' ? words.ownFile : recipient,
    },
    blocks: [
      keyValues(
        [
          [words.caseNumber, number] as const,
          [words.about, about] as const,
          [words.recipient, recipient === '' ? words.ownFile : recipient] as const,
        ].filter(([, value]) => value !== ''),
      ),
      ...(edition.isPartial ? [paragraph(words.partial, 'note')] : []),
      ...(meetings.length === 0 ? [paragraph(words.none)] : []),
      ...meetings.flatMap((meeting, index) => meetingBlocks(meeting, index, told, meeting === last)),
      ...(last === undefined ? [] : planBlocks(last.material)),
    ],
  });
}

/**
 * @param told voices that stood under an earlier meeting; those of this one are added
 * @param isLast what was said after an earlier meeting waits for the next one, and has none to wait for here
 */
function meetingBlocks(
  { date, type, material }: DossierMeeting,
  index: number,
  told: Set<string>,
  isLast: boolean,
): readonly Block[] {
  const { discussion, mask, statements } = material;
  const voices = statements.filter(({ kind }) => kind === 'voice');
  const fresh = voices.filter(
    ({ id, observedOn }) => !told.has(id) && (isLast || observedOn === null || observedOn <= date),
  );
  for (const { id } of fresh) told.add(id);
  const question = discussion.question.trim() === '' ? discussion.caseQuestion : discussion.question;
  // The kind of meeting, never its title: a title is typed and may hold a name.
  const title = isMeetingTypeId(type) ? meetingTypeOf(type).name : '';
  return [
    heading(1, words.meeting(formatLongDate(date), title), headingId(`meeting${index + 1}`)),
    ...(question.trim() === '' ? [] : [paragraph([strong(words.question), mask(question)])]),
    heading(2, words.voice),
    ...(voices.length > 0 && fresh.length === 0
      ? [paragraph(words.noNewVoice)]
      : voiceBlocks({ ...material, statements: fresh })),
    heading(2, words.decisions),
    decisionsTable(material),
    heading(2, words.actions),
    actionsTable(material),
  ];
}

function planBlocks(material: CaseMaterial): readonly Block[] {
  const lines = material.discussion.safetyAgreements
    .split('\n')
    .map((line) => material.mask(line.trim()))
    .filter((line) => line !== '');
  return [
    heading(1, words.plan, headingId('goals')),
    goalsTable(material),
    ...agreementBlocks(material, 1),
    heading(1, words.safety, headingId('safety')),
    lines.length === 0 ? paragraph(minutesDocumentText.safetyNone) : bulletList(lines),
  ];
}
