import type { Output } from '../../../shared/contract/contract.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { themesOf } from './contactList.ts';
import { contactName } from './contactName.ts';
import { statements as directory } from './directoryStore.ts';
import { statements, type ContactFullRow } from './store.ts';

type Detail = Output<'network.getContact'>;
type Weekday = Detail['workingDays'][number];

const weekdays: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
/** More meetings than this say no more about whether someone can be missed. */
const mostMeetings = 20;

/** @throws CallFailure `notFound` */
export function requireContactRow(reader: Reader, id: string): ContactFullRow {
  const row = reader.one<ContactFullRow>(statements.contact, [id]);
  if (row === undefined) throw new CallFailure('notFound', networkText.refusals.contactGone);
  return row;
}

/** Everything that the card of one person shows, also of one that was removed (to bring it back). */
export function contactDetail(id: string, { reader, today }: QueryContext): Detail {
  const row = requireContactRow(reader, id);
  const standIn = row.standInId === null ? undefined : requireContactRow(reader, row.standInId);
  const ties = contactTies(reader, id, today);
  return {
    id: row.id,
    version: row.version,
    givenName: row.givenName,
    infix: row.infix,
    familyName: row.familyName,
    organisationId: row.organisationId,
    profession: row.profession,
    domain: row.domain,
    phone: row.phone,
    mobile: row.mobile,
    email: row.email,
    callFor: row.callFor,
    area: row.area,
    workingDays: readWorkingDays(row.workingDays),
    note: row.note,
    standInId: row.standInId,
    organisation:
      row.organisationId === null
        ? null
        : {
            id: row.organisationId,
            name: row.organisationName,
            phone: row.organisationPhone,
            email: row.organisationEmail,
          },
    standIn:
      standIn === undefined
        ? null
        : {
            id: standIn.id,
            name: contactName(standIn),
            profession: standIn.profession,
            phone: standIn.mobile || standIn.phone,
            email: standIn.email,
          },
    lastTogether:
      reader.one<NonNullable<Detail['lastTogether']>>(statements.lastTogether, { contactId: id, today }) ??
      null,
    openActions: ties.openActions,
    comingMeetings: ties.comingMeetings.slice(0, mostMeetings),
    standInFor: reader
      .all<{ givenName: string; infix: string; familyName: string }>(statements.standInFor, [id])
      .map(contactName),
    notFor: row.notFor,
    channel: row.channel,
    expertise: row.expertise,
    focusThemes: themesOf(row.focusThemes),
    informal: row.informal === 1,
    permission: row.permission,
    permissionOn: row.permissionOn,
    hasPhoto: row.hasPhoto === 1,
    checkedOn: row.checkedOn,
    fixedFor: reader.all<Detail['fixedFor'][number]>(directory.fixedFor, [id]),
    changedAt: row.changedAt,
    deletedAt: row.deletedAt,
  };
}

/** What hangs on a person: open actions and places at meetings from today on. */
export function contactTies(
  reader: Reader,
  contactId: string,
  today: string,
): { openActions: number; comingMeetings: Detail['comingMeetings'] } {
  return {
    openActions: reader.one<{ count: number }>(statements.openActions, [contactId])?.count ?? 0,
    comingMeetings: reader.all<Detail['comingMeetings'][number]>(statements.comingMeetings, {
      contactId,
      today,
    }),
  };
}

/** Kept as words in the order of the week; other words are ignored. */
function readWorkingDays(text: string): Weekday[] {
  const words = new Set(text.split(/\s+/u));
  return weekdays.filter((day) => words.has(day));
}
