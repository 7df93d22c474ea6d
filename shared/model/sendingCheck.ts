/** What the check before sending looks at (feature P15): the meeting and its cases, nothing of what was said. */
export type SendingFacts = Readonly<{
  hasOrganiser: boolean;
  chairId: string | null;
  hasReserve: boolean;
  minuteTakerId: string | null;
  hasPlace: boolean;
  /** Minutes past the planned end; null when the meeting has no end. */
  overMinutes: number | null;
  /** The item before which a break belongs; undefined when a break comes in time. */
  breakNeededBefore: Readonly<{ id: string; title: string }> | undefined;
  cases: readonly Readonly<{
    itemId: string;
    number: string;
    question: string;
    seatCount: number;
    /** Points that are not in order and carry no reason. */
    openPoints: number;
    belowMinimum: boolean;
  }>[];
}>;

export type SendingProblemKind =
  | 'noOrganiser'
  | 'noChair'
  | 'noReserve'
  | 'noMinuteTaker'
  | 'minuteTakerIsChair'
  | 'noPlace'
  | 'noEnd'
  | 'tooLong'
  | 'breakMissing'
  | 'noCases'
  | 'noQuestion'
  | 'nobodySeated'
  | 'notReady'
  | 'belowMinimum';

/** One thing to look at; `itemId`: the agenda item it is about, else it is about the meeting as a whole. */
export type SendingProblem = Readonly<{
  kind: SendingProblemKind;
  itemId: string | null;
  /** Case number or title that the sentence names; empty for the meeting as a whole. */
  subject: string;
  minutes: number;
}>;

/** What deserves a look before the invitations go out, in a fixed order. Nothing here stops the chair. */
export function sendingProblems(facts: SendingFacts): readonly SendingProblem[] {
  const whole = (kind: SendingProblemKind, isOpen: boolean, minutes = 0): readonly SendingProblem[] =>
    isOpen ? [{ kind, itemId: null, subject: '', minutes }] : [];
  const { chairId, minuteTakerId, overMinutes, breakNeededBefore } = facts;
  return [
    ...whole('noOrganiser', !facts.hasOrganiser),
    ...whole('noChair', chairId === null),
    ...whole('noReserve', !facts.hasReserve),
    ...whole('noMinuteTaker', minuteTakerId === null),
    ...whole('minuteTakerIsChair', chairId !== null && chairId === minuteTakerId),
    ...whole('noPlace', !facts.hasPlace),
    ...whole('noEnd', overMinutes === null),
    ...whole('tooLong', (overMinutes ?? 0) > 0, Math.max(0, overMinutes ?? 0)),
    ...(breakNeededBefore === undefined
      ? []
      : [
          {
            kind: 'breakMissing' as const,
            itemId: breakNeededBefore.id,
            subject: breakNeededBefore.title,
            minutes: 0,
          },
        ]),
    ...whole('noCases', facts.cases.length === 0),
    ...facts.cases.flatMap((one) => caseProblems(one)),
  ];
}

function caseProblems(one: SendingFacts['cases'][number]): readonly SendingProblem[] {
  const problem = (kind: SendingProblemKind): SendingProblem => ({
    kind,
    itemId: one.itemId,
    subject: one.number,
    minutes: 0,
  });
  return [
    ...(one.question.trim() === '' ? [problem('noQuestion')] : []),
    ...(one.seatCount === 0 ? [problem('nobodySeated')] : []),
    ...(one.belowMinimum ? [problem('belowMinimum')] : []),
    // A missing question or an empty table is said already.
    ...(one.openPoints > 0 && one.question.trim() !== '' && one.seatCount > 0 ? [problem('notReady')] : []),
  ];
}
