import { describe, expect, test } from 'vitest';
import { meetingTypeOf, meetingTypes } from './meetingType.ts';
import {
  changedParts,
  minutesList,
  settingParts,
  settingsOf,
  templateFault,
  withSettings,
  withTemplate,
} from './meetingTypeSettings.ts';

const zat = meetingTypeOf('zatVo');
const ico = meetingTypeOf('zvhIco');
const minutes = { planned: 20, minimum: 15, maximum: 30 };

describe('settings of a kind of meeting', () => {
  test('every shipped kind is without fault and equal to its own standard', () => {
    for (const type of meetingTypes) {
      expect(templateFault(type), type.id).toBeNull();
      expect(changedParts(settingsOf(type), settingsOf(type)), type.id).toEqual([]);
      expect(withSettings(type, settingsOf(type)), type.id).toEqual(type);
    }
  });

  test('a ZAT and an ICO differ in every part that a person would otherwise have to type', () => {
    expect(changedParts(settingsOf(zat), settingsOf(ico))).toEqual(settingParts);
  });

  test('what differs is named in the order of the screen; the order of keys and a flag that is off are no difference', () => {
    const { retention, ...rest } = settingsOf(zat);
    const own = { ...rest, retention: { ...retention, endMonths: 36 }, methods: ['signsOfSafety'] };
    expect(changedParts(settingsOf(zat), own)).toEqual(['methods', 'retention']);
    const shuffled = {
      ...settingsOf(zat),
      agenda: zat.agenda.map(({ kind, title, minutes: planned }) => ({
        optional: false,
        minutes: planned,
        title,
        kind,
      })),
    };
    expect(changedParts(settingsOf(zat), shuffled)).toEqual([]);
  });

  test.each([
    null,
    'text',
    { agenda: [], caseMinutes: 'x' },
    { suggestedBasis: 'gut' },
    { id: 'jv', name: 'Anders', personalData: false },
  ])(
    'settings that do not fit, or that try to change what stays, leave the kind as it is: %j',
    (settings) => {
      expect(withSettings(zat, settings)).toEqual(zat);
    },
  );

  test('settings that fit replace those parts only', () => {
    expect(withSettings(zat, { methods: ['bob'] })).toEqual({ ...zat, methods: ['bob'] });
    expect(withSettings(zat, { suggestedBasis: null }).suggestedBasis).toBeNull();
  });

  test('a series has its own agenda or minutes, or those of its kind', () => {
    const agenda = [{ kind: 'cases' as const, title: 'Casussen', minutes: 0 }];
    expect(withTemplate(zat, { agenda, caseMinutes: null })).toEqual({ ...zat, agenda });
    expect(withTemplate(zat, { agenda: null, caseMinutes: { new: minutes } }).caseMinutes).toEqual({
      new: minutes,
    });
    expect(withTemplate(zat, { agenda: null, caseMinutes: null })).toEqual(zat);
  });
});

describe('an agenda and its minutes', () => {
  const place = { kind: 'cases', title: 'Casussen', minutes: 0 } as const;
  const opening = { kind: 'plain', title: 'Opening', minutes: 5 } as const;
  test.each([
    ['one place and minutes', [opening, place], { new: minutes }, null],
    ['no cases at all', [opening], {}, null],
    ['minutes but no place', [opening], { new: minutes }, 'noPlaceForCases'],
    ['two places', [place, place], { new: minutes }, 'twoPlacesForCases'],
    ['a place but no minutes', [place], {}, 'casesWithoutMinutes'],
    ['more minutes than the maximum', [place], { new: { ...minutes, planned: 31 } }, 'minutesOrder'],
    ['fewer minutes than the minimum', [place], { new: { ...minutes, planned: 14 } }, 'minutesOrder'],
    ['no minutes for a case', [place], { new: { planned: 0, minimum: 0, maximum: 5 } }, 'minutesOrder'],
  ] as const)('%s', (_what, agenda, caseMinutes, fault) => {
    expect(templateFault({ agenda, caseMinutes })).toBe(fault);
  });

  test('minutes are listed in the order of kinds of discussion', () => {
    expect(minutesList({ closing: minutes, new: minutes }).map(({ kind }) => kind)).toEqual([
      'new',
      'closing',
    ]);
  });
});
