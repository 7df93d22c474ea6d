import {
  involvementAsText,
  isInvolvement,
  isPartner,
  readInvolvement,
  shippedInvolvement,
  suggestPartners,
  type Involvement,
} from '../../../shared/model/involvement.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { perspectives } from '../../../shared/model/lists/perspectives.ts';
import {
  bringsPerspective,
  missingPerspectives,
  onlyDomain,
} from '../../../shared/model/missingPerspectives.ts';
import { involvementText } from '../../../shared/text/nl/involvement.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { focusOfficers } from '../network/focusOfficers.ts';
import { discussionOf, seatsOf } from './agenda.ts';
import { statements as preparation } from './preparationStore.ts';
import { contactOf, type ContactColumns, type ContactRef } from './rows.ts';
import { statements } from './store.ts';

/** So many names per suggestion; the rest is found by typing in the box. */
const mostNames = 4;
const settingName = 'involvementTable';

/**
 * Which perspectives nobody brings, with who could (feature P20), and whom to think of at a stage and with a theme (P19).
 * Family in the smoelenboek belongs to one case and is never proposed for another.
 */
export function partnerSuggestions(
  context: QueryContext,
  input: { readonly discussionId: string; readonly stage: string | null; readonly theme: string | null },
) {
  const { reader } = context;
  const discussion = discussionOf(reader, input.discussionId);
  const seats = seatsOf(reader, discussion.id);
  const seated = new Set(seats.map(({ contact }) => contact.id));
  const atMeeting = new Set(
    reader.all<{ id: string }>(preparation.expected, { meetingId: discussion.meetingId }).map(({ id }) => id),
  );
  const theme =
    input.theme ?? reader.one<{ theme: string }>(preparation.themeOfCase, [discussion.caseId])?.theme ?? '';
  const focus = focusOfficers(reader, theme);
  const everybody = reader
    .all<ContactColumns>(preparation.professionals)
    .map(contactOf)
    // The aandachtsfunctionaris of the theme first, then who comes anyway and can stay for another case.
    .toSorted(
      (a, b) =>
        Number(focus.has(b.id)) - Number(focus.has(a.id)) ||
        Number(atMeeting.has(b.id)) - Number(atMeeting.has(a.id)),
    );
  const free = everybody.filter(({ id }) => !seated.has(id));
  const named = (people: readonly ContactRef[]) =>
    people.slice(0, mostNames).map((person) => ({ ...person, comesAnyway: atMeeting.has(person.id) }));
  const places = reader.all<{ place: string }>(statements.findPlacesOfCase, [discussion.caseId]);
  const missing =
    seats.length === 0
      ? []
      : missingPerspectives(
          seats.map(({ contact }) => contact),
          places.map(({ place }) => place),
        );
  return {
    theme,
    focus: named(free.filter(({ id }) => focus.has(id))),
    onlyDomain: onlyDomain(seats.map(({ contact }) => contact)),
    missing: missing.map((id) => ({
      id,
      label: labelOf(perspectives, id),
      people: named(free.filter((contact) => bringsPerspective(contact, id))),
    })),
    suggestions: suggestPartners(tableOf(context), { stage: input.stage, theme }).map((suggestion) => ({
      ...suggestion,
      adds: [...suggestion.adds],
      isSeated: seats.some(({ contact }) => isPartner(contact, suggestion.partner)),
      people: named(free.filter((contact) => isPartner(contact, suggestion.partner))),
    })),
  };
}

/** The table as the organisation edits it. */
export function involvementTable(context: Pick<QueryContext, 'setting'>) {
  return {
    text: involvementAsText(tableOf(context)),
    isOwn: context.setting<unknown>(settingName, null) !== null,
  };
}

/** Keeps the table of the organisation; an empty text brings back the shipped one. @throws CallFailure `validation` with the line */
export function keepInvolvement(context: CommandContext, text: string): { readonly lines: number } {
  if (text.trim() === '') {
    context.keepSetting(settingName, null);
    return { lines: shippedInvolvement.length };
  }
  const { table, faults } = readInvolvement(text);
  const [first] = faults;
  if (first !== undefined) {
    const message = involvementText.fault(first.line, first.words);
    throw new CallFailure('validation', message, [{ field: 'text', message }]);
  }
  context.keepSetting(settingName, table);
  return { lines: table.length };
}

function tableOf({ setting }: Pick<QueryContext, 'setting'>): readonly Involvement[] {
  const own = setting<unknown>(settingName, null);
  // A row that another version wrote and this one does not know is passed over.
  return Array.isArray(own) ? own.filter(isInvolvement) : shippedInvolvement;
}
