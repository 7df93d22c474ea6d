import type * as z from 'zod';
import type { finding } from '../../../shared/contract/minutes/minutesShapes.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import { minutesCheckText as words } from '../../../shared/text/nl/minutesCheck.ts';
import { minutesPlanText } from '../../../shared/text/nl/minutesPlan.ts';
import type { CaseMaterial } from './caseMaterial.ts';
import { cardAnswers } from './caseMinutesPlan.ts';
import { circumstanceTexts } from './circumstances.ts';

/** Where a finding can be changed. */
export type LeadsTo = z.output<typeof finding>['leadsTo'];

/** A text that somebody typed, with where it stands in words. */
export interface CheckedText {
  readonly id: string;
  readonly leadsTo: LeadsTo;
  /** Words of a young person or parent. */
  readonly isVoice?: boolean;
  readonly where: string;
  readonly text: string;
}

/** Every typed text that is in these minutes. @param summary what the minute taker wrote above it all */
export function checkedTexts(
  {
    discussion,
    statements,
    decisions,
    dissent,
    actions,
    agreements,
    readinessReasons,
    circumstances,
    goals,
    events,
    cards,
  }: CaseMaterial,
  summary: string,
): CheckedText[] {
  const own = (id: string, where: string, text: string, part: LeadsTo['part'] = 'details'): CheckedText[] =>
    text.trim() === '' ? [] : [{ id: `${discussion.id} ${id}`, where, text, leadsTo: to(part) }];
  return [
    ...own('summary', words.places.summary, summary, 'summary'),
    ...own('reason', words.places.reason, discussion.reason),
    ...own('whyNow', words.places.reason, discussion.whyNow),
    ...own(
      'question',
      words.places.question,
      discussion.question || discussion.caseQuestion,
      discussion.question === '' ? 'details' : 'meeting',
    ),
    ...own('answer', words.places.question, discussion.answerNote, 'meeting'),
    ...own('anyway', words.places.reason, discussion.discussAnywayReason, 'meeting'),
    ...readinessReasons.flatMap(({ line, reason }) =>
      own(`anyway ${line}`, words.places.reason, reason, 'meeting'),
    ),
    ...circumstanceTexts(circumstances).flatMap(({ id, where, text }) => own(id, where, text, 'meeting')),
    ...own('safety', words.places.safety, discussion.safetyAgreements),
    ...statements.flatMap(({ id, kind, body, agreementNote }) => [
      {
        id,
        where: labelOf(statementKinds, kind),
        text: body,
        leadsTo: to('picture', id),
        isVoice: kind === 'voice',
      },
      ...own(`${id} agreement`, labelOf(statementKinds, kind), agreementNote, 'picture'),
    ]),
    ...decisions.flatMap(({ id, body, reason }) => [
      { id, where: words.places.decision, text: body, leadsTo: to('decisions', id) },
      {
        id: `${id} reason`,
        where: words.places.decisionReason,
        text: reason,
        leadsTo: to('decisions', id),
      },
    ]),
    ...dissent.map(({ contactId, decisionId, reason }) => ({
      leadsTo: to('decisions', decisionId),
      id: `${discussion.id} ${contactId}`,
      where: words.places.dissent,
      text: reason,
    })),
    ...actions.map(({ id, body }) => ({
      id,
      where: words.places.action,
      text: body,
      leadsTo: to('actions', id),
    })),
    ...agreements.map(({ id, body }) => ({
      id,
      where: words.places.agreement,
      text: body,
      leadsTo: to('actions'),
    })),
    ...goals.flatMap((goal) => [
      { id: goal.id, where: minutesPlanText.places.goal, text: goal.body, leadsTo: to('plan', goal.id) },
      ...(goal.result === ''
        ? []
        : [
            {
              id: `${goal.id} result`,
              where: minutesPlanText.places.goal,
              text: goal.result,
              leadsTo: to('plan', goal.id),
            },
          ]),
      ...(goal.stateNote === ''
        ? []
        : [
            {
              id: `${goal.id} note`,
              where: minutesPlanText.places.goal,
              text: goal.stateNote,
              leadsTo: to('plan', goal.id),
            },
          ]),
      ...goal.steps.map(({ body }, index) => ({
        id: `${goal.id} ${index}`,
        where: minutesPlanText.places.step,
        text: body,
        leadsTo: to('plan', goal.id),
      })),
    ]),
    ...events.map(({ id, body }) => ({
      id,
      where: minutesPlanText.places.event,
      text: body,
      leadsTo: to('timeline', id),
    })),
    ...cards.flatMap((card) =>
      Object.entries(cardAnswers(card)).map(([field, text]) => ({
        id: `${card.id} ${field}`,
        where: minutesPlanText.places.card,
        text,
        leadsTo: to('plan'),
      })),
    ),
  ];
}

export function to(part: LeadsTo['part'], row: string | null = null): LeadsTo {
  return { part, row };
}
