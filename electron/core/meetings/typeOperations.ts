import type * as z from 'zod';
import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import type { meetingTypeContract, typeSettings } from '../../../shared/contract/meetings/types.ts';
import { isMeetingTypeId, meetingTypeOf, type MeetingType } from '../../../shared/model/meetingType.ts';
import {
  changedParts,
  minutesList,
  settingsOf,
  templateFault,
  withSettings,
  type TypeSettings,
} from '../../../shared/model/meetingTypeSettings.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { isIdOf } from '../../../shared/model/lists/listItem.ts';
import { retentionWords } from '../../../shared/model/retentionWords.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { findMethod } from '../chairing/methods.ts';
import type { Reader } from '../reader.ts';
import { meetingOf } from './agenda.ts';
import { currentTypes, typeOfMeeting, type TypeSettingsRow } from './meetingTypes.ts';
import { statements } from './seriesStore.ts';
import { tableOfCase } from './tableOfCase.ts';
import { typeName } from './templates.ts';

type TypeOperations = Pick<typeof meetingsContract, 'meetings.types' | keyof typeof meetingTypeContract>;
type SettingsInput = z.output<(typeof meetingTypeContract)['meetings.saveTypeSettings']['input']>['settings'];

const { refused } = meetingTypesText;

/** Kinds of meeting as data: read, changed for meetings to come, and put back as shipped. */
export const typeOperations: Handlers<TypeOperations> = {
  'meetings.types': (_input, { reader }) =>
    currentTypes(reader).map(({ type, isChanged }) => {
      const { retention, ...settings } = settingsOut(type);
      return {
        id: type.id,
        name: type.name,
        ...settings,
        personalData: type.personalData,
        retention: retention.words,
        isChanged,
      };
    }),

  'meetings.typeSettings': ({ type }, { reader }) => {
    const shipped = shippedType(type);
    const row = reader.one<TypeSettingsRow>(statements.oneTypeSettings, [type]);
    const own = row === undefined ? shipped : withSettings(shipped, JSON.parse(row.settings));
    return {
      id: shipped.id,
      name: shipped.name,
      personalData: shipped.personalData,
      version: row?.version ?? null,
      settings: settingsOut(own),
      standard: settingsOut(shipped),
      changedParts: [...changedParts(settingsOf(shipped), settingsOf(own))],
    };
  },

  'meetings.saveTypeSettings': ({ type, version, settings }, { reader, write }) => {
    const shipped = shippedType(type);
    const own = settingsIn(settings, shipped);
    requireMethods(reader, own.methods);
    const row = reader.one<TypeSettingsRow>(statements.oneTypeSettings, [type]);
    if (row?.version !== (version ?? undefined)) {
      throw new CallFailure('conflict', meetingsText.refused.typeChanged);
    }
    if (changedParts(settingsOf(shipped), own).length === 0) {
      if (row !== undefined) write.remove('meeting_type_setting', row.id, row.version);
    } else if (row === undefined) {
      write.insert('meeting_type_setting', { type, settings: JSON.stringify(own) });
    } else {
      write.update('meeting_type_setting', row.id, { settings: JSON.stringify(own) }, row.version);
    }
    return { type };
  },

  'meetings.resetTypeSettings': ({ type, version }, { reader, write }) => {
    shippedType(type);
    const row = reader.one<TypeSettingsRow>(statements.oneTypeSettings, [type]);
    if (row === undefined) throw new CallFailure('notFound', refused.nothingChanged);
    write.remove('meeting_type_setting', row.id, version);
    return { type };
  },

  'meetings.tableOfCase': ({ caseId }, context) => {
    const type = tableOfCase(context, caseId);
    return type === undefined ? null : { type: type.id, name: type.name, retention: type.retention.words };
  },

  'meetings.template': ({ meetingId }, { reader }) => {
    const meeting = meetingOf(reader, meetingId);
    const type = typeOfMeeting(reader, meeting);
    if (type === undefined) throw new CallFailure('notFound', meetingsText.refused.noType);
    return { name: typeName(meeting.type), settings: settingsOut(type) };
  },
};

function shippedType(type: string): MeetingType {
  if (!isMeetingTypeId(type)) throw new CallFailure('notFound', meetingsText.refused.noType);
  return meetingTypeOf(type);
}

function settingsOut(settings: TypeSettings): z.input<typeof typeSettings> {
  return {
    agenda: settings.agenda.map((item) => ({
      kind: item.kind,
      title: item.title,
      minutes: item.minutes,
      beforeStart: item.beforeStart ?? false,
      optional: item.optional ?? false,
    })),
    caseMinutes: [...minutesList(settings.caseMinutes)],
    methods: [...settings.methods],
    corePartners: [...settings.corePartners],
    onCallPartners: [...settings.onCallPartners],
    suggestedBasis: settings.suggestedBasis,
    consentRule: settings.consentRule,
    retention: { ...settings.retention },
  };
}

/** @throws CallFailure `validation` with the sentence that says what to mend */
function settingsIn(input: SettingsInput, shipped: MeetingType): TypeSettings {
  const caseMinutes = minutesIn(input.caseMinutes);
  const fault = templateFault({ agenda: input.agenda, caseMinutes });
  if (fault !== null) throw new CallFailure('validation', refused[fault]);
  if (Object.keys(caseMinutes).length > 0 && input.methods.length === 0) {
    throw new CallFailure('validation', refused.noMethod);
  }
  const { suggestedBasis } = input;
  if (suggestedBasis !== null && !isIdOf(legalBases, suggestedBasis)) {
    throw new CallFailure('validation', refused.noBasis);
  }
  const own: TypeSettings = {
    ...input,
    caseMinutes,
    suggestedBasis,
    retention: { ...input.retention, words: wordsFor(input.retention, shipped) },
  };
  if (withSettings(shipped, own) === shipped) throw new CallFailure('validation', refused.noFit);
  return own;
}

/** A method has to be there when it is chosen; one that goes off the list later stays readable. @throws CallFailure `validation` */
function requireMethods(reader: Reader, methods: readonly string[]): void {
  if (methods.some((id) => findMethod(reader, id) === undefined)) {
    throw new CallFailure('validation', meetingTypesText.methods.noMethod);
  }
}

/** The shipped sentence as long as the numbers are as shipped; else one that follows from the numbers. */
function wordsFor(retention: SettingsInput['retention'], shipped: MeetingType): string {
  const { words, ...numbers } = shipped.retention;
  const isShipped = Object.entries(numbers).every(
    ([field, value]) => retention[field as keyof typeof retention] === value,
  );
  return isShipped ? words : retentionWords(retention);
}

/** Minutes by kind of discussion. @throws CallFailure `validation` when a kind is there twice */
export function minutesIn(list: SettingsInput['caseMinutes']): TypeSettings['caseMinutes'] {
  if (new Set(list.map(({ kind }) => kind)).size < list.length) {
    throw new CallFailure('validation', refused.kindTwice);
  }
  return Object.fromEntries(list.map(({ kind, ...minutes }) => [kind, minutes]));
}
