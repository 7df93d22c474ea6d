import type * as z from 'zod';
import type { finding } from '../../../shared/contract/minutes/minutesShapes.ts';
import { findBsn } from '../../../shared/model/bsn.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import { minutesCheckText as words } from '../../../shared/text/nl/minutesCheck.ts';
import { checkedTexts, to, type CheckedText, type LeadsTo } from './checkedTexts.ts';
import { topicFindings } from './checkTopics.ts';
import type { BasisStop } from '../law/exportBasis.ts';
import { firstWord, sensitiveWords, toneWords } from './watchedWords.ts';
import type { CaseMaterial } from './caseMaterial.ts';

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
  /** What the minute taker wrote above it all. */
  readonly summary: string;
  /** Lines that may only be said: their words may not stand in anything that was typed. */
  readonly oralOnly: readonly string[];
  readonly document: DocumentModel;
  readonly conceptDecisions: readonly Incomplete[];
  readonly conceptActions: readonly Incomplete[];
  /** Why the basis of the case lets nothing leave; empty = it carries the minutes. */
  readonly basisStops: readonly BasisStop[];
  readonly openFeedback: readonly { readonly id: string; readonly toWhom: string }[];
  /** For each of the texts of `checkedTexts`: the name from another case in it. */
  readonly namesElsewhere: readonly (string | undefined)[];
}

/** Looks through what would leave the file (domain.md §5, feature M6): stops first, then what asks for a second look. */
export function checkMinutes(input: CheckInput): readonly RawFinding[] {
  const { material } = input;
  const texts = checkedTexts(material, input.summary);
  return [
    ...basisFindings(input),
    ...bsnFindings(input.document),
    ...texts.flatMap((text, index) => textFindings(text, input.namesElsewhere[index], input)),
    ...sourceFindings(material),
    ...opinionFindings(material),
    ...input.conceptDecisions.map((row) =>
      raw('decisionIncomplete', row.id, words.places.decision, row.body, to('decisions', row.id)),
    ),
    ...input.conceptActions.map((row) =>
      raw('actionIncomplete', row.id, words.places.action, row.body, to('actions', row.id)),
    ),
    ...voiceFindings(material),
    ...attendanceFindings(material),
    ...input.openFeedback.map((row) =>
      raw('feedbackOpen', row.id, words.places.feedback, row.toWhom, to('feedback', row.id)),
    ),
  ];
}

function raw(
  rule: Rule,
  subject: string,
  where: string,
  quote: string,
  leadsTo: LeadsTo,
  marked = '',
): RawFinding {
  return {
    rule,
    subject,
    where,
    leadsTo,
    quote,
    marked,
    weight: 'warn',
    title: words.titles[rule],
    advice: words.advice[rule],
  };
}

function basisFindings({ basisStops, material }: CheckInput): readonly RawFinding[] {
  return basisStops.map((stop) => ({
    ...raw('noBasis', material.discussion.caseId, words.places.basis, '', to('basis')),
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
      return [
        {
          ...raw('bsn', digits, words.places.document, quote, to('picture'), digits),
          weight: 'stop' as const,
        },
      ];
    });
}

function textFindings(
  { id, where, text, leadsTo, isVoice = false }: CheckedText,
  nameElsewhere: string | undefined,
  { material, oralOnly }: CheckInput,
): readonly RawFinding[] {
  const otherNumber = [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{1,4}-\d{4,6}(?![\p{L}\p{N}])/gu)]
    .map((match) => match[0])
    .find((number) => number !== material.discussion.number);
  const elsewhere = nameElsewhere ?? otherNumber;
  // Who says it of their own life owns it: those words stand there as they were said.
  const tone = isVoice ? undefined : firstWord(text, toneWords);
  const sensitive = firstWord(text, sensitiveWords);
  return [
    ...(elsewhere === undefined ? [] : [raw('otherCase', id, where, text, leadsTo, elsewhere)]),
    ...(tone === undefined ? [] : [raw('tone', id, where, text, leadsTo, tone)]),
    ...(sensitive === undefined ? [] : [raw('sensitive', id, where, text, leadsTo, sensitive)]),
    // A line of the table says for itself whether it may be written; two partners may have given the same words.
    ...topicFindings(text, material, isVoice, leadsTo.part === 'picture' ? [] : oralOnly)
      // A name of another case is pointed out once, and as that.
      .filter(
        ({ rule, marked }) => rule !== 'thirdParty' || elsewhere === undefined || !marked.includes(elsewhere),
      )
      .map(({ rule, marked }) => ({
        ...raw(rule, id, where, text, leadsTo, marked),
        ...(rule === 'oralOnly' ? { weight: 'stop' as const } : {}),
      })),
  ];
}

/** A judgement that the table did not make its own, and of which nobody says whose it is. */
function opinionFindings({ statements }: CaseMaterial): readonly RawFinding[] {
  return statements
    .filter(
      (row) =>
        row.kind === 'interpretation' &&
        row.agreement === 'open' &&
        row.sourceContactId === null &&
        row.sourceOrganisation === '' &&
        row.sourceNote === '',
    )
    .map((row) =>
      raw('opinionOwner', row.id, labelOf(statementKinds, row.kind), row.body, to('picture', row.id)),
    );
}

function sourceFindings({ statements }: CaseMaterial): readonly RawFinding[] {
  return statements
    .filter(({ kind }) => kind === 'fact' || kind === 'observation' || kind === 'hearsay')
    .flatMap((row) => {
      const noSource = row.sourceContactId === null && row.sourceOrganisation === '' && row.sourceNote === '';
      const noDate = row.observedOn === null;
      if (!noSource && !noDate) return [];
      const found = raw(
        'factSource',
        row.id,
        labelOf(statementKinds, row.kind),
        row.body,
        to('picture', row.id),
      );
      return [{ ...found, title: words.factTitle(noSource, noDate) }];
    });
}

function voiceFindings({ statements, discussion }: CaseMaterial): readonly RawFinding[] {
  const aboutPeople = ['person', 'family', 'early'].includes(discussion.caseType);
  if (!aboutPeople || statements.some(({ kind }) => kind === 'voice')) return [];
  const why = discussion.voiceMissingReason.trim();
  return why === '' ? [raw('voiceMissing', discussion.id, words.places.voice, '', to('voice'))] : [];
}

function attendanceFindings({ attendance, discussion }: CaseMaterial): readonly RawFinding[] {
  const { unknown, present } = attendance;
  if (unknown.length === 0 && present.length > 0) return [];
  const names = unknown.map(({ contact }) => contact.name).join(', ');
  return [raw('attendanceOpen', discussion.id, words.places.attendance, names, to('table'))];
}
