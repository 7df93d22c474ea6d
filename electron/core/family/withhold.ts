import type * as z from 'zod';
import type { Output } from '../../../shared/contract/contract.ts';
import type { familyContract } from '../../../shared/contract/family.ts';
import { familyText } from '../../../shared/text/nl/family.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

type In<Name extends keyof typeof familyContract> = z.output<(typeof familyContract)[Name]['input']>;
type Overview = Output<'family.get'>;
type Thing = Overview['things'][number];
type Kind = Exclude<Thing['thing']['kind'], 'part'>;
type Part = Extract<Thing['thing'], { kind: 'part' }>['part'];
type Mark = Thing['withheld'][number] & { readonly thingId: string };

/** Where a mark about each kind stands, and how to see that the thing is of this case. */
const kinds: Readonly<Record<Kind, { column: string; marks: string; ofCase: string }>> = {
  statement: {
    column: 'statement_id',
    marks: statements.marksOfStatements,
    ofCase: statements.statementOfCase,
  },
  decision: { column: 'decision_id', marks: statements.marksOfDecisions, ofCase: statements.decisionOfCase },
  action: { column: 'action_id', marks: statements.marksOfActions, ofCase: statements.actionOfCase },
  goal: { column: 'goal_id', marks: statements.marksOfGoals, ofCase: statements.goalOfCase },
  event: { column: 'role_event_id', marks: statements.marksOfEvents, ofCase: statements.eventOfCase },
};

const parts: readonly Part[] = [
  'reason',
  'whyNow',
  'question',
  'answerNote',
  'legalBasis',
  'attendance',
  'voice',
  'safety',
];

/** Everything of a case that can be kept from somebody, with from whom it is kept. */
export function withheldThings(reader: Reader, caseId: string): Thing[] {
  const marks = new Map<string, Mark[]>();
  for (const [kind, { marks: sql }] of [
    ...Object.entries(kinds),
    ['part', { marks: statements.marksOfParts }] as const,
  ]) {
    for (const mark of reader.all<Mark>(sql, [caseId])) {
      const key = `${kind} ${mark.thingId}`;
      marks.set(key, [...(marks.get(key) ?? []), mark]);
    }
  }
  const marksOf = (key: string): Thing['withheld'] =>
    (marks.get(key) ?? []).map(({ thingId: _thing, ...mark }) => mark);
  const rows = reader.all<{ kind: Kind; id: string; text: string; leaves: 0 | 1 }>(statements.things, {
    caseId,
  });
  return [
    ...parts.map((part) => ({
      thing: { kind: 'part' as const, part },
      text: familyText.parts[part],
      leaves: true,
      withheld: marksOf(`part ${part}`),
    })),
    ...rows.map(({ kind, id, text, leaves }) => ({
      thing: { kind, id },
      text,
      leaves: leaves === 1,
      withheld: marksOf(`${kind} ${id}`),
    })),
  ];
}

/**
 * Keeps one thing from exactly these persons: marks that are there for others go.
 * @throws CallFailure `validation` for a thing or a person of another case
 */
export function withhold(input: In<'family.withhold'>, { reader, write }: CommandContext): void {
  const { caseId, thing, personIds, reason } = input;
  caseHeader(reader, caseId);
  const thingId = thing.kind === 'part' ? thing.part : thing.id;
  const { column, marks } =
    thing.kind === 'part' ? { column: 'part', marks: statements.marksOfParts } : kinds[thing.kind];
  if (thing.kind !== 'part' && reader.one(kinds[thing.kind].ofCase, [thing.id, caseId]) === undefined) {
    throw new CallFailure('validation', familyText.refusals.thingElsewhere);
  }
  const before = reader.all<Mark>(marks, [caseId]).filter((mark) => mark.thingId === thingId);
  for (const mark of before) if (!personIds.includes(mark.personId)) write.remove('withheld', mark.id);
  for (const personId of new Set(personIds)) {
    requirePerson(reader, caseId, personId);
    const known = before.find((mark) => mark.personId === personId);
    if (known !== undefined) write.update('withheld', known.id, { reason });
    else write.insert('withheld', { case_id: caseId, person_id: personId, [column]: thingId, reason });
  }
}

/** @throws CallFailure `validation` when this person is not in the case */
export function requirePerson(reader: Reader, caseId: string, personId: string): void {
  if (reader.one(statements.personOfCase, [caseId, personId]) === undefined) {
    throw new CallFailure('validation', familyText.refusals.personElsewhere);
  }
}

/** Takes what was kept from a person, and the own basis, with the person who leaves the case. */
export function removePersonTraces(caseId: string, personId: string, context: CommandContext): void {
  const { reader, write } = context;
  for (const { id } of reader.all<{ id: string }>(statements.marksOfPerson, [caseId, personId])) {
    write.remove('withheld', id);
  }
  const basis = reader.one<{ id: string }>(statements.basisOfPerson, [caseId, personId]);
  if (basis !== undefined) write.remove('person_basis', basis.id);
}
