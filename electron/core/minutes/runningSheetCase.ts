import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import {
  attendanceStates,
  contributionStates,
  discussionKinds,
  type ContributionState,
} from '../../../shared/model/lists/meetingLists.ts';
import type { Method } from '../../../shared/model/method.ts';
import { plannedSeconds } from '../../../shared/model/phaseClock.ts';
import { runningSheetText as words } from '../../../shared/text/nl/runningSheet.ts';
import { methodOf } from '../chairing/methods.ts';
import type { QueryContext } from '../context.ts';
import { discussionOf, seatsOf } from '../meetings/agenda.ts';
import { caseReadiness } from '../meetings/caseReadiness.ts';
import { splitOf } from '../meetings/splitCase.ts';
import { namedContacts, nameWithOrganisation } from './contactNames.ts';
import { statements } from './runningSheetStore.ts';

/** One item with its planned times, `HH:MM`. */
export interface SheetItem {
  readonly kind: 'plain' | 'case' | 'break';
  readonly isInternal: boolean;
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
  /** Masked; what the item is called. */
  readonly subject: string;
  /** Masked. */
  readonly note: string;
  readonly case: SheetCase | null;
}

/** What the chair needs of one case, in words that hold initials only. */
export interface SheetCase {
  readonly subject: string;
  readonly question: string;
  readonly whyNow: string;
  readonly late: string;
  readonly introducer: string;
  readonly method: string;
  readonly phases: readonly {
    readonly from: string;
    readonly name: string;
    readonly minutes: number;
    readonly prompts: readonly string[];
  }[];
  readonly seats: readonly {
    readonly from: string;
    readonly until: string;
    readonly name: string;
    readonly work: string;
    readonly coming: string;
    readonly contribution: string;
  }[];
  readonly notReady: readonly string[];
  readonly professionals: { readonly from: string; readonly until: string; readonly toldBack: string } | null;
  readonly openActions: readonly {
    readonly body: string;
    readonly owner: string;
    readonly dueDate: string | null;
  }[];
}

interface Slot {
  /** Planned start, `HH:MM`. */
  readonly from: string;
  readonly minutes: number;
  readonly mask: (text: string) => string;
}

/** @throws CallFailure `notFound` */
export function caseOfSheet(context: QueryContext, discussionId: string, slot: Slot): SheetCase {
  const { reader } = context;
  const { mask } = slot;
  const discussion = discussionOf(reader, discussionId);
  const seats = seatsOf(reader, discussionId);
  const states = reader.all<{ contactId: string; state: ContributionState }>(statements.contributionStates, [
    discussionId,
  ]);
  const own = reader.one<{ question: string; whyNow: string }>(statements.caseWords, [discussion.caseId]);
  const actions = reader.all<{ body: string; ownerId: string | null; dueDate: string | null }>(
    statements.openActions,
    { caseId: discussion.caseId, discussionId },
  );
  const contacts = namedContacts(reader, [
    discussion.introducerId,
    ...seats.flatMap(({ contact, substitute }) => [contact.id, substitute?.id ?? null]),
    ...actions.map(({ ownerId }) => ownerId),
  ]);
  const method = methodOf(reader, discussion.method);
  const split = splitOf(discussion, { start: slot.from, minutes: slot.minutes });
  const apart = split?.parts.find(({ part }) => part === 'professionals');
  return {
    subject: words.case(discussion.caseNumber, labelOf(discussionKinds, discussion.kind)),
    question: mask(discussion.question.trim() === '' ? (own?.question ?? '') : discussion.question),
    whyNow: mask(own?.whyNow ?? ''),
    late: mask(discussion.lateReason),
    introducer: nameWithOrganisation(contacts.get(discussion.introducerId ?? '')),
    method: method.name,
    phases: phasesOf(method, slot),
    seats: seats.map(({ contact, substitute, fromTime, toTime, attendance, mayDecide }) => {
      const person = contacts.get(substitute?.id ?? contact.id);
      const name = person?.name ?? '';
      const state = states.find(({ contactId }) => contactId === contact.id)?.state;
      return {
        from: fromTime ?? slot.from,
        until: toTime ?? addMinutes(slot.from, slot.minutes),
        name: mayDecide ? words.decides(name) : name,
        work: [person?.profession ?? '', person?.organisation ?? ''].filter((part) => part !== '').join(', '),
        coming: labelOf(attendanceStates, attendance),
        contribution: state === undefined ? words.noContribution : labelOf(contributionStates, state),
      };
    }),
    notReady: caseReadiness(reader, discussion, seats, states)
      .lines.filter(({ state }) => state !== 'good')
      .map((line) => words.notReadyLine(mask(line.words), mask(line.reason))),
    professionals:
      split === null || apart === undefined
        ? null
        : {
            from: apart.start,
            until: addMinutes(apart.start, apart.minutes),
            toldBack: mask(split.toldBack),
          },
    openActions: actions.map(({ body, ownerId, dueDate }) => ({
      body: mask(body),
      owner: contacts.get(ownerId ?? '')?.name ?? '',
      dueDate,
    })),
  };
}

/** Whole minutes, of which the last phase takes what is left; a method over more meetings gives one phase all the time. */
function phasesOf(method: Method, slot: Slot): SheetCase['phases'] {
  const ends = plannedSeconds(method.phases, slot.minutes).reduce<readonly number[]>(
    (sums, seconds) => [...sums, (sums.at(-1) ?? 0) + seconds],
    [],
  );
  let before = 0;
  return method.phases.map((phase, index) => {
    const start = before;
    before = Math.round((ends[index] ?? 0) / 60);
    return {
      from: method.spansMeetings ? '' : addMinutes(slot.from, start),
      name: phase.name,
      minutes: method.spansMeetings ? 0 : before - start,
      prompts: phase.prompts,
    };
  });
}
