import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import {
  heading,
  headingId,
  keyValues,
  nameCard,
  pageBreak,
  paragraph,
  table,
  writingLines,
} from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { minutesDocumentText } from '../../../shared/text/nl/minutesDocument.ts';
import { nameCardsText as words } from '../../../shared/text/nl/runningSheet.ts';
import type { QueryContext } from '../context.ts';
import { invitedPeople } from '../meetings/invitedPeople.ts';
import { columnsOf } from './caseMinutesOutcome.ts';
import { namedContacts, type NamedContact } from './contactNames.ts';
import { meetingFields } from './meetingFields.ts';
import { meetingMask, meetingOf } from './meetingMaterial.ts';
import { statements } from './nameCardStore.ts';

interface Edition {
  readonly organisation: string;
  readonly number: number;
}

interface ReachRow {
  readonly id: string;
  readonly callFor: string;
  readonly area: string;
  readonly workingDays: string;
}

/**
 * Name cards to fold (feature C13), from the presence list: everyone who is expected or there, with function and organisation.
 * Of a young person or parent at the table it has initials, as every document.
 * @throws CallFailure `notFound`
 */
export function readNameCards(context: QueryContext, meetingId: string, edition: Edition): DocumentModel {
  const meeting = meetingOf(context.reader, meetingId);
  const people = peopleAtTable(context, meetingId);
  return {
    title: words.title,
    subject: formatLongDate(meeting.date),
    kind: 'nameCards',
    organisation:
      edition.organisation === '' ? minutesDocumentText.organisationFallback : edition.organisation,
    confidentiality: minutesDocumentText.confidential,
    versionLabel: minutesDocumentText.version(edition.number),
    language: 'nl-NL',
    blocks:
      people.length === 0
        ? [paragraph(words.none)]
        : people.map(({ name, profession, organisation }) => nameCard(name, [profession, organisation])),
  };
}

/** Who is who, and a card for each (feature C13): function, organisation and what to call them for, as far as the smoelenboek has it. @throws CallFailure `notFound` */
export function readIntroductions(context: QueryContext, meetingId: string, edition: Edition): DocumentModel {
  const { reader } = context;
  const meeting = meetingOf(reader, meetingId);
  const mask = meetingMask(reader, meetingId);
  const people = peopleAtTable(context, meetingId);
  const ids = JSON.stringify(people.map(({ id }) => id));
  const reach = new Map(reader.all<ReachRow>(statements.reach, [ids]).map((row) => [row.id, row]));
  return {
    title: words.introductions.title,
    subject: minutesDocumentText.subject(mask(meeting.title), formatLongDate(meeting.date)),
    kind: 'introductions',
    organisation:
      edition.organisation === '' ? minutesDocumentText.organisationFallback : edition.organisation,
    confidentiality: minutesDocumentText.confidential,
    recipient: words.introductions.forTable,
    versionLabel: minutesDocumentText.version(edition.number),
    language: 'nl-NL',
    fields: meetingFields(meeting, mask, (id) => people.find((person) => person.id === id)?.name ?? ''),
    blocks:
      people.length === 0
        ? [paragraph(words.none)]
        : introductionBlocks(
            people.map((person) => {
              const row = reach.get(person.id);
              return {
                person,
                callFor: mask(row?.callFor ?? ''),
                area: mask(row?.area ?? ''),
                workingDays: row?.workingDays ?? '',
              };
            }),
          ),
  };
}

interface Introduced {
  readonly person: NamedContact;
  readonly callFor: string;
  readonly area: string;
  readonly workingDays: string;
}

/** Everyone in one table for who comes in late, then a card for each with room to write while they introduce themselves. */
function introductionBlocks(people: readonly Introduced[]): readonly Block[] {
  const { labels, columns, lead, all, cards, cardsLead, questions } = words.introductions;
  return [
    paragraph(lead, 'lead'),
    heading(1, all, headingId('all')),
    table(
      columnsOf(columns, [26, 22, 26, 26]),
      people.map(({ person, callFor }) => [person.name, person.profession, person.organisation, callFor]),
      { rowHeaders: true },
    ),
    pageBreak(),
    heading(1, cards, headingId('cards')),
    paragraph(cardsLead, 'note'),
    ...people.flatMap(({ person, callFor, area, workingDays }, index): readonly Block[] => {
      const entries: readonly (readonly [string, string])[] = [
        [labels.profession, person.profession],
        [labels.organisation, person.organisation],
        [labels.callFor, callFor],
        [labels.area, area],
        [
          labels.workingDays,
          workingDays
            .split(/[\s,]+/u)
            .filter(Boolean)
            .join(', '),
        ],
      ];
      const known = entries.filter(([, value]) => value.trim() !== '');
      return [
        // Two cards fill a page.
        ...(index > 0 && index % 2 === 0 ? [pageBreak()] : []),
        heading(2, person.name),
        ...(known.length === 0 ? [] : [keyValues(known)]),
        ...questions.map((question) => writingLines(question, 3)),
      ];
    }),
  ];
}

/** The chair and the minute taker, then everyone who is expected, by name; whoever said not to come is not there. */
function peopleAtTable(context: QueryContext, meetingId: string): readonly NamedContact[] {
  const { reader } = context;
  const meeting = meetingOf(reader, meetingId);
  const expected = invitedPeople(context, meetingId).map(({ contact }) => contact.id);
  const ids = [...new Set([meeting.chairId, meeting.minuteTakerId, ...expected].filter((id) => id !== null))];
  const named = namedContacts(reader, ids);
  return ids.flatMap((id) => named.get(id) ?? []);
}
