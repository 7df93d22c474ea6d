import { afterAll, beforeAll, expect, test } from 'vitest';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { readAgenda } from './agendaDocument.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;

beforeAll(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterAll(() => core.close());

/** The document as it would be written now, as one text. */
function agendaText(meetingId: string): string {
  const session = core.core.session.current();
  if (session === null) throw new Error('No open case file');
  return JSON.stringify(readAgenda(session.reader, meetingId, { organisation: 'Proef', number: 1 }));
}

test('a late case carries its mark and reason, with initials for a name; one that was in time has no mark', async () => {
  const { id } = await bench.series({ cutoff: { days: 10, time: '12:00' } });
  const meetingId = await bench.meeting({ seriesId: id, type: 'jv' });
  const caseId = bench.aCase('M-0101');
  const personId = bench.plant('person', {
    given_name: 'Jayden',
    family_name: 'Voorbeeld',
    initials: 'J.V.',
  });
  bench.plant('case_person', { case_id: caseId, person_id: personId, role: 'youngPerson' });
  await core.call('meetings.addCase', {
    meetingId,
    caseId,
    lateReason: 'Jayden Voorbeeld is gisteren opgepakt',
  });
  await core.call('meetings.updateSeries', { id, version: 1, cutoff: null });
  await core.call('meetings.addCase', { meetingId, caseId: bench.aCase('M-0102') });
  const text = agendaText(meetingId);
  expect(text).toContain('Casus M-0101 (nieuw) – nagekomen: J.V. is gisteren opgepakt');
  expect(text).not.toContain('Jayden');
  expect(text).toContain('"Casus M-0102 (nieuw)"');
});

test('of a part for professionals the agenda says nothing: no reason, no words that are told back, no time of its own', async () => {
  const meetingId = await bench.meeting({ type: 'mdoVo' });
  await core.call('meetings.addCase', { meetingId, caseId: bench.aCase('M-0103') });
  const before = agendaText(meetingId);
  const { id, version } = await bench.discussionIn(meetingId);
  await core.call('meetings.splitCase', {
    id,
    version,
    split: { minutes: 15, place: 'after', reason: 'Vermoeden thuis', toldBack: 'Dat we samen verdergaan' },
  });
  expect(agendaText(meetingId)).toBe(before);
});
