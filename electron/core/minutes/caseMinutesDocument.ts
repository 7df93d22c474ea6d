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
import { minutesDocumentText as words } from '../../../shared/text/nl/minutesDocument.ts';
import { minutesPlanText } from '../../../shared/text/nl/minutesPlan.ts';
import { attendanceBlocks, caseFields, headerEntries } from './caseMinutesHeader.ts';
import {
  actionsTable,
  agreementBlocks,
  decisionsTable,
  evaluationBlocks,
  leadBlock,
} from './caseMinutesOutcome.ts';
import { basisBlock, interpretationBlocks, statementLine, voiceBlocks } from './caseMinutesPicture.ts';
import { cardBlocks, eventBlocks, goalsTable } from './caseMinutesPlan.ts';
import { splitBlocks, urgentBlocks } from './circumstances.ts';
import type { CaseMaterial } from './caseMaterial.ts';

/** What is said about the document itself. Days are `YYYY-MM-DD`. */
export interface MinutesEdition {
  readonly organisation: string;
  /** How many concepts were written before, plus one. */
  readonly conceptNumber: number;
  /** What the minute taker wrote above it all; may be empty. */
  readonly summary: string;
  /** The one person of the case it is for; left out: everyone who sat at the case. */
  readonly recipient?: string;
  readonly adopted: {
    readonly day: string;
    readonly by: string;
    /** Who agreed, who had a remark, in sentences; left out when nobody was asked. */
    readonly agreed?: readonly string[];
  } | null;
}

/**
 * The minutes of one case, with the sixteen headings of domain.md §5 in their order; an empty heading says that it is
 * empty. Selection happened in SQL; this only writes down. Names of people of the case are initials everywhere.
 */
export function caseMinutesDocument(material: CaseMaterial, edition: MinutesEdition): DocumentModel {
  const { discussion, mask } = material;
  return {
    title: words.caseTitle(discussion.number),
    subject: words.subject(mask(discussion.meetingTitle), formatLongDate(discussion.date)),
    kind: 'caseMinutes',
    organisation: edition.organisation === '' ? words.organisationFallback : edition.organisation,
    confidentiality: words.confidential,
    ...(edition.recipient === undefined ? {} : { recipient: edition.recipient }),
    versionLabel:
      edition.recipient !== undefined
        ? minutesPlanText.excerpt
        : edition.adopted === null
          ? words.concept(edition.conceptNumber)
          : words.adopted,
    language: 'nl-NL',
    fields: caseFields(material, edition.recipient),
    blocks: [
      ...(edition.recipient === undefined ? [] : [paragraph(minutesPlanText.excerptLead, 'note')]),
      ...(edition.summary === '' ? [] : [paragraph(mask(edition.summary), 'lead')]),
      keyValues(headerEntries(material, edition.recipient)),
      section('attendance', words.attendance),
      ...(material.withheldParts.has('attendance')
        ? [paragraph(minutesPlanText.notForYou)]
        : attendanceBlocks(material)),
      section('question', words.question),
      ...questionBlocks(material),
      ...urgentBlocks(material.circumstances, mask),
      section('legalBasis', words.legalBasis),
      basisBlock(material),
      section('voice', words.voice),
      ...voiceBlocks(material),
      ...splitBlocks(material.circumstances, mask),
      section('facts', words.facts),
      ...factBlocks(material),
      ...eventBlocks(material),
      section('strengths', words.strengths),
      listOf(material, 'strength'),
      section('concerns', words.concerns),
      listOf(material, 'concern'),
      section('interpretation', words.interpretation),
      ...interpretationBlocks(material),
      ...cardBlocks(material),
      section('goals', words.goals),
      goalsTable(material),
      section('decisions', words.decisions),
      decisionsTable(material),
      section('actions', words.actions),
      actionsTable(material),
      ...agreementBlocks(material, 2),
      section('lead', words.lead),
      leadBlock(material),
      section('safety', words.safety),
      safetyBlock(material),
      section('evaluation', words.evaluation),
      ...evaluationBlocks(material),
      section('adoption', words.adoption),
      ...adoptionBlocks(material, edition),
    ],
  };
}

/** Adopted minutes with what was added later: the frozen blocks stay as they were. */
export function withAddenda(
  document: DocumentModel,
  addenda: readonly { readonly datedOn: string; readonly body: string; readonly writtenBy: string }[],
  mask: (text: string) => string,
): DocumentModel {
  if (addenda.length === 0) return document;
  return {
    ...document,
    blocks: [
      ...document.blocks,
      section('addenda', words.addenda),
      ...addenda.flatMap(({ datedOn, body, writtenBy }) => [
        heading(2, words.addendum(formatDateWithoutWeekday(datedOn), writtenBy)),
        paragraph(mask(body)),
      ]),
    ],
  };
}

function section(id: string, text: string): Block {
  return heading(1, text, headingId(id));
}

function questionBlocks(material: CaseMaterial): readonly Block[] {
  const { discussion, contacts, mask } = material;
  const introducer = discussion.introducerId === null ? undefined : contacts.get(discussion.introducerId);
  const question = discussion.question.trim() === '' ? discussion.caseQuestion : discussion.question;
  return [
    ...(discussion.reason === '' ? [] : [paragraph(mask(discussion.reason))]),
    ...(discussion.whyNow === '' ? [] : [paragraph([strong(words.whyNow), mask(discussion.whyNow)])]),
    question.trim() === ''
      ? paragraph(words.questionMissing)
      : paragraph([
          strong(words.questionLabel),
          mask(question),
          ...(discussion.answered === null ? [] : [' – ', strong(words.answered[discussion.answered])]),
        ]),
    ...(discussion.answerNote === '' ? [] : [paragraph(mask(discussion.answerNote))]),
    ...(introducer === undefined ? [] : [paragraph(words.introducedBy(introducer.name), 'note')]),
    ...anywayBlocks(material),
  ];
}

/** Why the case was discussed although not all was in order, per point (feature P14). */
function anywayBlocks({ discussion, readinessReasons, mask }: CaseMaterial): readonly Block[] {
  const reasons = [
    ...readinessReasons.map(({ line, reason }) => words.anywayPoint(line, mask(reason))),
    ...(discussion.discussAnywayReason.trim() === '' ? [] : [mask(discussion.discussAnywayReason)]),
  ];
  return reasons.length === 0 ? [] : [heading(2, words.anyway), bulletList(reasons)];
}

function factBlocks(material: CaseMaterial): readonly Block[] {
  const facts = material.statements.filter(({ kind }) => ['fact', 'observation', 'hearsay'].includes(kind));
  const unknown = material.statements.filter(({ kind }) => kind === 'unknown');
  return [
    facts.length === 0
      ? paragraph(words.factsNone)
      : bulletList(facts.map((statement) => statementLine(statement, material))),
    ...(unknown.length === 0
      ? []
      : [
          heading(2, words.unknown),
          bulletList(unknown.map((statement) => statementLine(statement, material))),
        ]),
  ];
}

function listOf(material: CaseMaterial, kind: 'strength' | 'concern'): Block {
  const found = material.statements.filter((statement) => statement.kind === kind);
  return found.length === 0
    ? paragraph(words.none)
    : bulletList(found.map((statement) => statementLine(statement, material)));
}

function safetyBlock({ discussion, mask }: CaseMaterial): Block {
  const lines = discussion.safetyAgreements.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0
    ? paragraph(words.safetyNone)
    : bulletList(lines.map((line) => mask(line.trim())));
}

function adoptionBlocks(
  { discussion }: CaseMaterial,
  { adopted, recipient }: MinutesEdition,
): readonly Block[] {
  return [
    ...(recipient === undefined
      ? [
          paragraph(
            adopted === null
              ? words.adoptionConcept
              : words.adoptionDone(formatLongDate(adopted.day), adopted.by),
          ),
          ...(adopted?.agreed === undefined || adopted.agreed.length === 0
            ? []
            : [bulletList(adopted.agreed)]),
        ]
      : []),
    paragraph(
      discussion.retentionEnd === null
        ? words.retentionNone
        : words.retention(formatDateWithoutWeekday(discussion.retentionEnd)),
      'note',
    ),
  ];
}
