import type * as z from 'zod';
import type { finding } from '../../../shared/contract/minutes/minutesShapes.ts';
import { findBsn } from '../../../shared/model/bsn.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import { minutesCheckText as words } from '../../../shared/text/nl/minutesCheck.ts';
import { minutesPlanText } from '../../../shared/text/nl/minutesPlan.ts';
import type { BasisStop } from '../law/exportBasis.ts';
import { firstWord, sensitiveWords, toneWords } from './watchedWords.ts';
import { circumstanceTexts } from './circumstances.ts';
import type { CaseMaterial } from './caseMaterial.ts';
import { cardAnswers } from './caseMinutesPlan.ts';

type Finding = z.output<typeof finding>;
type Rule = Finding['rule'];
/** As found; whether a person kept it is looked up later. */
export type RawFinding = Omit<Finding, 'fingerprint' | 'keptReason'> & { readonly subject: string };

/** A line without owner, date or reason: not in the minutes, so the check is the only place that tells. */
export interface Incomplete {
  readonly id: string;
  readonly body: string;
}

export interface CheckInput {
  readonly material: CaseMaterial;
  readonly document: DocumentModel;
  readonly conceptDecisions: readonly Incomplete[];
  readonly conceptActions: readonly Incomplete[];
  /** Why the basis of the case lets nothing leave; empty = it carries the minutes. */
  readonly basisStops: readonly BasisStop[];
  readonly openFeedback: readonly { readonly id: string; readonly toWhom: string }[];
  /** For each of the texts of `checkedTexts`: the name from another case in it. */
  readonly namesElsewhere: readonly (string | undefined)[];
}

/** A text that somebody typed, with where it stands in words. */
export interface CheckedText {
  readonly id: string;
  readonly where: string;
  readonly text: string;
}

/** Every typed text that is in these minutes. */
export function checkedTexts({
  discussion,
  statements,
  decisions,
  dissent,
  actions,
  readinessReasons,
  circumstances,
  goals,
  events,
  cards,
}: CaseMaterial): CheckedText[] {
  const own = (id: string, where: string, text: string): CheckedText[] =>
    text.trim() === '' ? [] : [{ id: `${discussion.id} ${id}`, where, text }];
  return [
    ...own('reason', words.places.reason, discussion.reason),
    ...own('whyNow', words.places.reason, discussion.whyNow),
    ...own('question', words.places.question, discussion.question || discussion.caseQuestion),
    ...own('answer', words.places.question, discussion.answerNote),
    ...own('anyway', words.places.reason, discussion.discussAnywayReason),
    ...readinessReasons.flatMap(({ line, reason }) => own(`anyway ${line}`, words.places.reason, reason)),
    ...circumstanceTexts(circumstances).flatMap(({ id, where, text }) => own(id, where, text)),
    ...own('safety', words.places.safety, discussion.safetyAgreements),
    ...statements.flatMap(({ id, kind, body, agreementNote }) => [
      { id, where: labelOf(statementKinds, kind), text: body },
      ...own(`${id} agreement`, labelOf(statementKinds, kind), agreementNote),
    ]),
    ...decisions.flatMap(({ id, body, reason }) => [
      { id, where: words.places.decision, text: body },
      { id: `${id} reason`, where: words.places.decisionReason, text: reason },
    ]),
    ...dissent.map(({ contactId, reason }) => ({
      id: `${discussion.id} ${contactId}`,
      where: words.places.dissent,
      text: reason,
    })),
    ...actions.map(({ id, body }) => ({ id, where: words.places.action, text: body })),
    ...goals.flatMap((goal) => [
      { id: goal.id, where: minutesPlanText.places.goal, text: goal.body },
      ...(goal.result === ''
        ? []
        : [{ id: `${goal.id} result`, where: minutesPlanText.places.goal, text: goal.result }]),
      ...(goal.stateNote === ''
        ? []
        : [{ id: `${goal.id} note`, where: minutesPlanText.places.goal, text: goal.stateNote }]),
      ...goal.steps.map(({ body }, index) => ({
        id: `${goal.id} ${index}`,
        where: minutesPlanText.places.step,
        text: body,
      })),
    ]),
    ...events.map(({ id, body }) => ({ id, where: minutesPlanText.places.event, text: body })),
    ...cards.flatMap((card) =>
      Object.entries(cardAnswers(card)).map(([field, text]) => ({
        id: `${card.id} ${field}`,
        where: minutesPlanText.places.card,
        text,
      })),
    ),
  ];
}

/** Looks through what would leave the file (domain.md §5, feature M6): stops first, then what asks for a second look. */
export function checkMinutes(input: CheckInput): readonly RawFinding[] {
  const { material } = input;
  const texts = checkedTexts(material);
  return [
    ...basisFindings(input),
    ...bsnFindings(input.document),
    ...texts.flatMap((text, index) => textFindings(text, input.namesElsewhere[index], material)),
    ...sourceFindings(material),
    ...input.conceptDecisions.map((row) =>
      raw('decisionIncomplete', row.id, words.places.decision, row.body),
    ),
    ...input.conceptActions.map((row) => raw('actionIncomplete', row.id, words.places.action, row.body)),
    ...voiceFindings(material),
    ...attendanceFindings(material),
    ...input.openFeedback.map((row) => raw('feedbackOpen', row.id, words.places.feedback, row.toWhom)),
  ];
}

function raw(rule: Rule, subject: string, where: string, quote: string, marked = ''): RawFinding {
  return {
    rule,
    subject,
    where,
    quote,
    marked,
    weight: 'warn',
    title: words.titles[rule],
    advice: words.advice[rule],
  };
}

function basisFindings({ basisStops, material }: CheckInput): readonly RawFinding[] {
  return basisStops.map((stop) => ({
    ...raw('noBasis', material.discussion.caseId, words.places.basis, ''),
    ...words.basisStops[stop],
    weight: 'stop' as const,
  }));
}

/** Looks at the whole document, names and headings too: whatever a reader can read. */
function bsnFindings(document: DocumentModel): readonly RawFinding[] {
  return documentText(document)
    .split('\n')
    .flatMap((line) => {
      const [first] = findBsn(line);
      if (first === undefined) return [];
      const digits = line.slice(first.start, first.end);
      const quote = line.slice(Math.max(0, first.start - 60), first.end + 40);
      return [{ ...raw('bsn', digits, words.places.document, quote, digits), weight: 'stop' as const }];
    });
}

function textFindings(
  { id, where, text }: CheckedText,
  nameElsewhere: string | undefined,
  { discussion }: CaseMaterial,
): readonly RawFinding[] {
  const otherNumber = [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{1,4}-\d{4,6}(?![\p{L}\p{N}])/gu)]
    .map((match) => match[0])
    .find((number) => number !== discussion.number);
  const elsewhere = nameElsewhere ?? otherNumber;
  const tone = firstWord(text, toneWords);
  const sensitive = firstWord(text, sensitiveWords);
  return [
    ...(elsewhere === undefined ? [] : [raw('otherCase', id, where, text, elsewhere)]),
    ...(tone === undefined ? [] : [raw('tone', id, where, text, tone)]),
    ...(sensitive === undefined ? [] : [raw('sensitive', id, where, text, sensitive)]),
  ];
}

function sourceFindings({ statements }: CaseMaterial): readonly RawFinding[] {
  return statements
    .filter(({ kind }) => kind === 'fact' || kind === 'observation' || kind === 'hearsay')
    .flatMap((row) => {
      const noSource = row.sourceContactId === null && row.sourceOrganisation === '' && row.sourceNote === '';
      const noDate = row.observedOn === null;
      if (!noSource && !noDate) return [];
      const found = raw('factSource', row.id, labelOf(statementKinds, row.kind), row.body);
      return [{ ...found, title: words.factTitle(noSource, noDate) }];
    });
}

function voiceFindings({ statements, discussion }: CaseMaterial): readonly RawFinding[] {
  const aboutPeople = ['person', 'family', 'early'].includes(discussion.caseType);
  if (!aboutPeople || statements.some(({ kind }) => kind === 'voice')) return [];
  const why = discussion.voiceMissingReason.trim();
  return why === '' ? [raw('voiceMissing', discussion.id, words.places.voice, '')] : [];
}

function attendanceFindings({ attendance, discussion }: CaseMaterial): readonly RawFinding[] {
  const { unknown, present } = attendance;
  if (unknown.length === 0 && present.length > 0) return [];
  const names = unknown.map(({ contact }) => contact.name).join(', ');
  return [raw('attendanceOpen', discussion.id, words.places.attendance, names)];
}
