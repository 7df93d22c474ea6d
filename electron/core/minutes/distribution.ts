import type { Input, Output } from '../../../shared/contract/contract.ts';
import { addDays } from '../../../shared/dates/isoDay.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { distributionText as words } from '../../../shared/text/nl/distribution.ts';
import { dayOf } from '../clock.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { presentAt, type SeatRow } from './attendance.ts';
import { namedContacts } from './contactNames.ts';
import { statements } from './distributionStore.ts';
import { basisWords } from './exportFile.ts';
import { currentActionList } from './exportMeeting.ts';
import { keptNamesOf } from './keptNames.ts';
import { meetingOf } from './meetingMaterial.ts';
import { statements as meetingStatements } from './meetingStore.ts';
import { afterWorkingDays } from './meetingTimes.ts';

type Distribution = Output<'minutes.distribution'>;
type Row = Distribution['rows'][number];
type Key = Input<'minutes.handOver'>['items'][number];

interface DiscussionRow {
  readonly discussionId: string;
  readonly caseId: string;
  readonly number: string;
  readonly madeAt: number | null;
}

interface PageRow {
  readonly discussionId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly initials: string;
  readonly role: string;
  readonly madeAt: number | null;
  readonly nameReason: string;
}

type HandOverRow = Key & { readonly id: string } & Pick<
    NonNullable<Row['handedOver']>,
    'onDate' | 'channel' | 'note'
  >;

interface OwedRow {
  readonly meetingId: string;
  readonly title: string;
  readonly date: string;
  readonly finishedAt: number;
  readonly actionListMadeAt: number | null;
  readonly listWaits: number;
  readonly toAdopt: number;
  readonly minutesWait: number;
}

const hour = 3_600_000;
/** How long something stays on Vandaag, and how much of it is shown at once. */
const owedDays = 60;
const shownOwed = 6;

/** Who gets what, filled from presence per case. @throws CallFailure `notFound` */
export function distributionOf(
  { meetingId }: Input<'minutes.distribution'>,
  { reader, today, now }: QueryContext,
): Distribution {
  const meeting = meetingOf(reader, meetingId);
  const { finishedAt, actionListMadeAt } = meeting;
  const discussions = reader.all<DiscussionRow>(statements.discussions, [meetingId]);
  const seats = reader.all<SeatRow & { discussionId: string }>(statements.seats, [meetingId]);
  const atMeeting = reader.all<{ contactId: string }>(meetingStatements.present, [meetingId]);
  const contacts = namedContacts(reader, [
    ...atMeeting.map(({ contactId }) => contactId),
    ...seats.flatMap(({ contactId, substituteContactId }) => [contactId, substituteContactId]),
  ]);
  const keptNames = keptNamesOf(reader, meetingId);
  const handOvers = reader.all<HandOverRow>(statements.handOvers, [meetingId]);
  const minutesDue = finishedAt === null ? null : afterWorkingDays(dayOf(finishedAt), 10);
  const row = (
    key: Key,
    who: Pick<Row, 'name' | 'organisation' | 'number'> & Partial<Pick<Row, 'nameReason'>>,
    madeAt: number | null,
    due: Due,
  ): Row => {
    const found = handOvers.find((handOver) => isSame(handOver, key));
    return {
      ...key,
      nameReason: '',
      ...who,
      madeOn: madeAt === null ? null : dayOf(madeAt),
      dueOn: due.day,
      state: found !== undefined ? 'done' : due.isPast ? 'late' : madeAt === null ? 'notMade' : 'toHandOver',
      handedOver:
        found === undefined
          ? null
          : { id: found.id, onDate: found.onDate, channel: found.channel, note: found.note },
    };
  };
  const minutesDueIn: Due = { day: minutesDue, isPast: minutesDue !== null && today > minutesDue };
  const listDue: Due =
    finishedAt === null
      ? { day: null, isPast: false }
      : { day: dayOf(finishedAt + 24 * hour), isPast: now > finishedAt + 24 * hour };
  const pages = reader.all<PageRow>(statements.pages, [meetingId]);
  const rows = [
    ...atMeeting.flatMap(({ contactId }): Row[] => {
      const contact = contacts.get(contactId);
      if (contact === undefined) return [];
      const who = { name: contact.name, organisation: contact.organisation, number: null };
      return [row(keyOf('actionList', null, contactId, null), who, actionListMadeAt, listDue)];
    }),
    ...discussions.flatMap(({ discussionId, number, madeAt }): Row[] => [
      ...presentAt(
        seats.filter((seat) => seat.discussionId === discussionId),
        contacts,
      ).present.map(({ contact }) =>
        row(
          keyOf('caseMinutes', discussionId, contact.id, null),
          {
            name: contact.name,
            organisation: contact.organisation,
            number,
            nameReason: keptNames.reasonFor(discussionId, contact.id),
          },
          madeAt,
          minutesDueIn,
        ),
      ),
      ...pages
        .filter((page) => page.discussionId === discussionId)
        .map((page) =>
          row(
            keyOf('plainSummary', discussionId, null, page.personId),
            {
              name: personInitials(page),
              organisation: findListItem(casePersonRoles, page.role)?.label ?? '',
              number,
              nameReason: page.nameReason,
            },
            page.madeAt,
            minutesDueIn,
          ),
        ),
    ]),
  ];
  return {
    finishedOn: finishedAt === null ? null : dayOf(finishedAt),
    late: rows.filter(({ state }) => state === 'late').length,
    rows,
    others: [
      ...keptNames.others((discussionId, contactId) =>
        rows.some((row) => isSame(row, keyOf('caseMinutes', discussionId, contactId, null))),
      ),
    ],
  };
}

interface Due {
  readonly day: string | null;
  readonly isPast: boolean;
}

/**
 * Keeps what was put in whose hands, and writes it in the register of what was shared with the basis of the case.
 * @throws CallFailure `forbidden` for who is not on the list or what was not made; `validation` for a day that cannot be
 */
export function handOver(
  input: Input<'minutes.handOver'>,
  context: CommandContext,
): Output<'minutes.handOver'> {
  const { meetingId, items, onDate, channel, note } = input;
  const { reader, write, today } = context;
  const { rows } = distributionOf({ meetingId }, context);
  const { date } = meetingOf(reader, meetingId);
  if (onDate > today) throw dayFailure(words.future);
  if (onDate < date) throw dayFailure(words.beforeMeeting);
  const casesOf = discussionCases(context, meetingId);
  for (const key of items) {
    const row = rows.find((candidate) => isSame(candidate, key));
    if (row === undefined) throw new CallFailure('forbidden', words.notOnList);
    if (row.handedOver !== null) throw new CallFailure('conflict', words.already);
    if (row.madeOn === null) throw new CallFailure('forbidden', words.makeFirst);
    const { document, discussionId, contactId, personId } = row;
    write.insert('hand_over', {
      meeting_id: meetingId,
      discussion_id: discussionId,
      document,
      contact_id: contactId,
      person_id: personId,
      on_date: onDate,
      channel,
      note,
    });
    logShared(
      context,
      row,
      casesOf(discussionId),
      words.disclosed(words.documents[document], words.channels[channel]),
    );
  }
  return { count: items.length };
}

/** @throws CallFailure `notFound` */
export function correctHandOver(
  { meetingId, id }: Input<'minutes.correctHandOver'>,
  context: CommandContext,
): Record<string, never> {
  const row = distributionOf({ meetingId }, context).rows.find(({ handedOver }) => handedOver?.id === id);
  if (row === undefined) throw new CallFailure('notFound', words.gone);
  context.write.remove('hand_over', id);
  logShared(
    context,
    row,
    discussionCases(context, meetingId)(row.discussionId),
    words.disclosedMistake(words.documents[row.document]),
  );
  return {};
}

/** What is still to be made or handed over after the meetings of the last two months, first due first. */
export function owedAfterMeetings({ reader, today, now }: QueryContext): Output<'minutes.owed'> {
  const found = reader
    .all<OwedRow>(statements.owed, [addDays(today, -owedDays)])
    .flatMap((row): Output<'minutes.owed'>['rows'] => {
      const { meetingId, title, date, finishedAt } = row;
      const listDue = finishedAt + 24 * hour;
      const minutesDue = afterWorkingDays(dayOf(finishedAt), 10);
      const list = { meetingId, title, date, dueOn: dayOf(listDue), isLate: now > listDue };
      const minutes = { meetingId, title, date, dueOn: minutesDue, isLate: today > minutesDue };
      return [
        ...(row.actionListMadeAt === null
          ? [{ ...list, what: 'makeActionList' as const, count: 1 }]
          : row.listWaits > 0
            ? [{ ...list, what: 'handOverActionList' as const, count: row.listWaits }]
            : []),
        ...(row.toAdopt > 0 ? [{ ...minutes, what: 'adoptMinutes' as const, count: row.toAdopt }] : []),
        ...(row.minutesWait > 0
          ? [{ ...minutes, what: 'handOverMinutes' as const, count: row.minutesWait }]
          : []),
      ];
    })
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return { total: found.length, rows: found.slice(0, shownOwed) };
}

/** The cases that a document is about: one, or every case with a line on the action list. */
function discussionCases(
  context: QueryContext,
  meetingId: string,
): (discussionId: string | null) => readonly string[] {
  const discussions = context.reader.all<DiscussionRow>(statements.discussions, [meetingId]);
  let listed: readonly string[] | undefined;
  return (discussionId) =>
    discussionId === null
      ? (listed ??= [...currentActionList(context, meetingId).caseIds])
      : discussions.flatMap((row) => (row.discussionId === discussionId ? [row.caseId] : []));
}

function logShared(
  { reader, write, now }: CommandContext,
  row: Row,
  caseIds: readonly string[],
  what: string,
): void {
  for (const caseId of caseIds) {
    const basis = reader.one<{ basis: string }>(meetingStatements.basisOfCase, [caseId])?.basis ?? 'unknown';
    write.insert('disclosure', {
      case_id: caseId,
      at: now,
      recipient_contact_id: row.contactId,
      recipient: row.name,
      what,
      basis: basisWords(basis),
      channel: 'document',
    });
  }
}

function keyOf(
  document: Key['document'],
  discussionId: string | null,
  contactId: string | null,
  personId: string | null,
): Key {
  return { document, discussionId, contactId, personId };
}

function isSame(first: Key, second: Key): boolean {
  return (
    first.document === second.document &&
    first.discussionId === second.discussionId &&
    first.contactId === second.contactId &&
    first.personId === second.personId
  );
}

function dayFailure(message: string): CallFailure {
  return new CallFailure('validation', message, [{ field: 'onDate', message: 'range' }]);
}
