import { formatDateWithoutWeekday, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { bulletList, heading, keyValues, table } from '../../../shared/model/document/buildDocument.ts';
import type { Block } from '../../../shared/model/document/documentModel.ts';
import { eventKinds } from '../../../shared/model/lists/eventKinds.ts';
import { goalStates } from '../../../shared/model/lists/goalStates.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { reflectionCards } from '../../../shared/model/lists/reflectionCards.ts';
import { minutesDocumentText as words } from '../../../shared/text/nl/minutesDocument.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { minutesPlanText } from '../../../shared/text/nl/minutesPlan.ts';
import type { CaseMaterial } from './caseMaterial.ts';
import { cellDate, columnsOf } from './caseMinutesOutcome.ts';
import { sourceOf } from './contactNames.ts';
import type { CardRow, EventPerson, EventRow, GoalRow } from './planMaterial.ts';

/** Heading 10: what should become different, how it is seen, who, when, and how it stands in words. */
export function goalsTable(material: CaseMaterial): Block {
  const { goals, mask, contacts } = material;
  return table(
    columnsOf(minutesPlanText.goalColumns, [44, 22, 16, 18]),
    goals.map((goal) => [
      goalWords(goal, material),
      [contacts.get(goal.whoContactId ?? '')?.name ?? '', mask(goal.whoWords)]
        .filter((part) => part !== '')
        .join(', ') || words.dash,
      cellDate(goal.untilDate),
      [labelOf(goalStates, goal.state), mask(goal.stateNote)].filter((part) => part !== '').join(': '),
    ]),
    { emptyText: words.goalsNone },
  );
}

function goalWords(goal: GoalRow, { mask, contacts }: CaseMaterial): string {
  const steps = goal.steps.map((step) => {
    const parts = [
      contacts.get(step.whoContactId ?? '')?.name ?? '',
      mask(step.whoWords),
      step.doneOn === null
        ? step.dueDate === null
          ? ''
          : formatShortDate(step.dueDate)
        : minutesPlanText.stepDone(formatShortDate(step.doneOn)),
    ].filter((part) => part !== '');
    return `– ${mask(step.body)}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
  });
  return [
    goal.domain === '' ? mask(goal.body) : `${mask(goal.body)} (${goal.domain})`,
    goal.result === '' ? '' : minutesPlanText.result(mask(goal.result)),
    ...steps,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Under the facts: what happened and which part each person had; both roles of one person together (D17). */
export function eventBlocks(material: CaseMaterial): readonly Block[] {
  if (material.events.length === 0) return [];
  return [
    heading(2, minutesPlanText.events),
    bulletList(material.events.map((event) => eventLine(event, material))),
  ];
}

function eventLine(event: EventRow, { mask, contacts }: CaseMaterial): string {
  const source = contacts.get(event.sourceContactId ?? '');
  const parts = [
    labelOf(eventKinds, event.kind),
    ...event.people.map((person) => `${personInitials(person)}: ${rolesOf(person)}`),
    source === undefined ? '' : sourceOf(source),
    mask(event.sourceNote),
  ].filter((part) => part !== '');
  return `${formatDateWithoutWeekday(event.onDate)}: ${mask(event.body)
    .trim()
    .replace(/(?<!\.)\.$/u, '')} (${parts.join('; ')})`;
}

function rolesOf(person: EventPerson): string {
  const roles = words.eventRoles(person.isSuspect === 1, person.isVictim === 1, person.isWitness === 1);
  return [roles, person.isUnclear === 1 ? minutesPlanText.unclear : '']
    .filter((part) => part !== '')
    .join(', ');
}

/** Cards that somebody put here on purpose. */
export function cardBlocks({ cards, mask }: CaseMaterial): readonly Block[] {
  return cards.flatMap((row) => {
    const card = reflectionCards.find(({ id }) => id === row.kind);
    if (card === undefined) return [];
    const answers = cardAnswers(row);
    const entries = card.fields
      .map(({ id, label }) => [label, mask(answers[id] ?? '')] as const)
      .filter(([, answer]) => answer !== '');
    return entries.length === 0 ? [] : [heading(2, minutesPlanText.card(card.label)), keyValues(entries)];
  });
}

/** What was filled in, by field. */
export function cardAnswers({ answers }: Pick<CardRow, 'answers'>): Readonly<Record<string, string>> {
  return JSON.parse(answers) as Record<string, string>;
}
