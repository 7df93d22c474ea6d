import { describe, expect, it } from 'vitest';
import {
  isMeetingType,
  meetingTypeIds,
  meetingTypeOf,
  meetingTypes,
  proposedMinutes,
} from './meetingType.ts';
import { findShippedMethod } from './methods.ts';

describe('the shipped meeting types', () => {
  it('are the fourteen of the menu, each with methods that exist', () => {
    expect(meetingTypes.map((type) => type.id)).toEqual(meetingTypeIds);
    for (const type of meetingTypes) {
      for (const method of type.methods) expect(findShippedMethod(method)?.id).toBe(method);
    }
  });

  it('have one place for cases, except where no cases are discussed', () => {
    for (const type of meetingTypes) {
      const places = type.agenda.filter((item) => item.kind === 'cases').length;
      expect(places).toBe(type.id === 'partnership' ? 0 : 1);
      expect(Object.keys(type.caseMinutes).length > 0).toBe(places === 1);
    }
  });

  it('keep a fixed place for early signs where professionals discuss several cases, and nowhere else', () => {
    const withSlot = meetingTypes.filter((type) =>
      type.agenda.some((item) => item.title === 'Voorzorg: signalen' && item.optional !== true),
    );
    expect(withSlot.map((type) => type.id)).toEqual(['zvhCases', 'zatVo', 'pga', 'jv']);
  });

  it('differ where a ZAT and an ICO differ', () => {
    const zat = meetingTypeOf('zatVo');
    const ico = meetingTypeOf('zvhIco');
    for (const field of [
      'agenda',
      'methods',
      'caseMinutes',
      'corePartners',
      'suggestedBasis',
      'consentRule',
    ] as const) {
      expect(zat[field]).not.toEqual(ico[field]);
    }
    expect(zat.retention).not.toEqual(ico.retention);
  });

  it('propose the WGS at the table of the ZVH only', () => {
    for (const type of meetingTypes) expect(type.suggestedBasis === 'wgs').toBe(type.table === 'zvh');
  });

  it('propose minutes for a kind of discussion, or those of a new case', () => {
    expect(proposedMinutes(meetingTypeOf('zvhCases'), 'followUp')).toEqual({
      planned: 15,
      minimum: 10,
      maximum: 20,
    });
    expect(proposedMinutes(meetingTypeOf('start1g1p'), 'closing')?.planned).toBe(90);
    expect(proposedMinutes(meetingTypeOf('urgent'), 'followUp')?.planned).toBe(30);
    expect(proposedMinutes(meetingTypeOf('partnership'), 'new')).toBeUndefined();
  });

  it('are refused when a field is missing or wrong', () => {
    const good = meetingTypeOf('jv');
    expect(isMeetingType(good)).toBe(true);
    const wrong = [
      { ...good, id: 'other' },
      { ...good, consentRule: 'careless' },
      { ...good, suggestedBasis: 'gut' },
      { ...good, agenda: [{ kind: 'plain', title: '', minutes: 5 }] },
      { ...good, caseMinutes: { new: { planned: 5, minimum: 10, maximum: 20 } } },
      { ...good, retention: undefined },
      null,
    ];
    expect(wrong.map(isMeetingType)).toEqual(wrong.map(() => false));
  });
});
