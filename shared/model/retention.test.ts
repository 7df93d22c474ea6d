import { describe, expect, it } from 'vitest';
import { meetingTypeOf, type MeetingTypeId } from './meetingType.ts';
import { proposeRetention, type RetentionDays } from './retention.ts';

const opening = '2026-11-24';

describe('the retention that a meeting type proposes', () => {
  it.each<[MeetingTypeId, RetentionDays, string | undefined, string | undefined, string | undefined]>([
    ['zvhIco', { opening }, '2027-11-24', '2031-11-24', undefined],
    ['zvhTriage', { opening, declined: '2026-12-01' }, '2027-05-24', '2027-06-01', undefined],
    ['zvhTriage', { opening }, '2027-05-24', undefined, 'declined'],
    ['mdoVo', { opening }, '2027-11-24', undefined, 'schoolLeaving'],
    ['mdoVo', { opening, schoolLeaving: '2028-07-07' }, '2027-11-24', '2030-07-07', undefined],
    ['pga', { opening, closing: '2027-03-31' }, '2027-11-24', '2029-03-31', undefined],
    ['start1g1p', { opening, closing: '2027-03-31' }, '2027-07-24', '2032-03-31', undefined],
    ['group', { opening }, '2027-11-24', undefined, 'covenant'],
    ['urgent', { opening }, undefined, undefined, 'asCase'],
    ['caseDay', { opening }, undefined, '2026-12-24', undefined],
    ['partnership', { opening }, undefined, undefined, undefined],
  ])('of %s with %j is reviewed on %s and ends on %s', (type, days, reviewOn, endOn, waitsFor) => {
    expect(proposeRetention(meetingTypeOf(type).retention, days)).toEqual({ reviewOn, endOn, waitsFor });
  });
});
