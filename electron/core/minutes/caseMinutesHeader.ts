import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { heading, paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import type { Block } from '../../../shared/model/document/documentModel.ts';
import { initialsOf } from '../../../shared/model/initials.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { minutesDocumentText as words } from '../../../shared/text/nl/minutesDocument.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import type { SeatAtTable } from './attendance.ts';
import { nameWithOrganisation } from './contactNames.ts';
import type { CaseMaterial, CasePersonRow } from './caseMaterial.ts';

/** Heading 1 of domain.md §5: which meeting, which case, about whom, for whom. @param recipient the one person it is for */
export function headerEntries(
  material: CaseMaterial,
  recipient?: string,
): readonly (readonly [string, string])[] {
  const { discussion, contacts, attendance, mask } = material;
  const named = (id: string | null): string => (id === null ? '' : nameWithOrganisation(contacts.get(id)));
  const recipients = recipient ?? attendance.present.map(({ contact }) => contact.name).join(', ');
  const entries: readonly (readonly [string, string])[] = [
    [words.header.meeting, mask(discussion.meetingTitle)],
    [words.header.date, formatLongDate(discussion.date)],
    [words.header.caseNumber, discussion.number],
    [words.header.about, about(material.persons)],
    [words.header.chair, named(discussion.chairId)],
    [words.header.minuteTaker, named(discussion.minuteTakerId)],
    [words.header.recipients, recipients === '' ? words.header.noRecipients : recipients],
    [
      ambitionText.header,
      material.ambition === null
        ? ''
        : mask([material.ambition.sentence, ...material.ambition.goals].join('\n')),
    ],
  ];
  return entries.filter(([, value]) => value !== '');
}

/** The same as single values, for the house style of an organisation. */
export function caseFields(material: CaseMaterial, recipient?: string): Readonly<Record<string, string>> {
  const values = new Map(headerEntries(material, recipient));
  const of = (label: string): string => values.get(label) ?? '';
  return {
    [houseStyleText.names.meetingName]: of(words.header.meeting),
    [houseStyleText.names.meetingDate]: of(words.header.date),
    [houseStyleText.names.meetingTime]: material.discussion.startTime,
    [houseStyleText.names.chair]: of(words.header.chair),
    [houseStyleText.names.minuteTaker]: of(words.header.minuteTaker),
    [houseStyleText.names.caseNumber]: material.discussion.number,
    [houseStyleText.names.caseAbout]: of(words.header.about),
    [houseStyleText.names.recipients]: of(words.header.recipients),
  };
}

/** Those the case is about, and others with a part in what happened; initials and roles only. */
function about(persons: readonly CasePersonRow[]): string {
  return persons
    .filter(
      ({ isSubject, isOffender, isVictim, isWitness }) => isSubject + isOffender + isVictim + isWitness > 0,
    )
    .map((person) => {
      const full = [person.givenName, person.familyName].join(' ').trim();
      const initials = person.initials.trim() === '' ? initialsOf(full) : person.initials.trim();
      const part = words.eventRoles(person.isOffender === 1, person.isVictim === 1, person.isWitness === 1);
      const marks = [words.roles[person.role] ?? words.roles['other'] ?? '', part];
      return words.person(
        initials === '' ? '•' : initials,
        marks.filter((mark) => mark !== ''),
      );
    })
    .join(', ');
}

/** Those at this case, and apart from them those who were not; never those at the meeting. */
export function attendanceBlocks({ attendance }: CaseMaterial): readonly Block[] {
  const { present, absent } = attendance;
  if (present.length === 0 && absent.length === 0) return [paragraph(words.attendanceUnknown)];
  return [
    table(
      columns(words.attendanceColumns),
      present.map((seat) => row(seat, presence(seat))),
      {
        rowHeaders: true,
        emptyText: words.attendanceUnknown,
      },
    ),
    ...(absent.length === 0
      ? []
      : [
          heading(2, words.absent),
          table(
            columns(words.absentColumns),
            absent.map((seat) => row(seat, absence(seat))),
            {
              rowHeaders: true,
            },
          ),
        ]),
  ];
}

function columns(headers: readonly string[]): { header: string; widthPercent: number }[] {
  const widths = [28, 26, 28, 18];
  return headers.map((header, index) => ({ header, widthPercent: widths[index] ?? 25 }));
}

function row({ contact }: SeatAtTable, last: string): readonly string[] {
  return [contact.name, contact.profession, contact.organisation, last];
}

function presence(seat: SeatAtTable): string {
  if (seat.standsInFor !== null) return words.standsInFor(seat.standsInFor.name);
  if (seat.attendance === 'substitute') return words.standIn;
  if (seat.attendance === 'partly') return words.presentPartly(seat.fromTime, seat.toTime);
  return words.presentYes;
}

function absence({ attendance }: SeatAtTable): string {
  if (attendance === 'substitute') return words.sentStandIn;
  return attendance === 'excused' ? words.excused : words.absentWithout;
}
