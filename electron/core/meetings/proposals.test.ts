import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { proposalReasons, type ProposalRow } from './proposals.ts';

const quiet: ProposalRow = {
  caseId: 'a',
  number: 'M-0001',
  alias: 'A.',
  type: 'person',
  status: 'active',
  question: '',
  urgent: 0,
  submittedOn: null,
  promisedOn: null,
  reviewOn: null,
  retentionOn: null,
  consentOn: null,
  signals: 0,
  firstSignalAt: null,
  lastDiscussedOn: '2026-10-01',
  parked: 0,
  feedbackOn: null,
  feedbackOwed: 0,
  firstQuestionAt: null,
  questions: 0,
};

describe('why a case comes back', () => {
  test.each<[Partial<ProposalRow>, string[]]>([
    [{}, []],
    [{ lastDiscussedOn: null }, []],
    [{ status: 'submitted' }, []],
    [{ promisedOn: '2026-12-08' }, ['promised']],
    [
      { consentOn: '2026-12-20', reviewOn: '2026-12-10', retentionOn: '2027-01-10' },
      ['consent', 'review', 'retention'],
    ],
    [{ signals: 1, firstSignalAt: 0 }, ['signals']],
    [{ feedbackOwed: 1, feedbackOn: '2026-12-08' }, ['feedback']],
    [{ feedbackOwed: 1, feedbackOn: '2026-12-09' }, []],
    [{ feedbackOwed: 2, feedbackOn: null }, ['feedback']],
    [{ questions: 3, firstQuestionAt: Date.UTC(2026, 10, 2, 12) }, ['questions']],
    [{ urgent: 1, parked: 1 }, ['urgent', 'parked']],
  ])('%j gives %j', (row, kinds) => {
    expect(proposalReasons({ ...quiet, ...row }, '2026-12-01').map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a series that thinks along', () => {
  let core: TestCore;
  let bench: ReturnType<typeof meetingsBench>;
  let seriesId: string;
  let meetingId: string;

  beforeAll(async () => {
    core = await openTestCore();
    bench = meetingsBench(core);
    seriesId = (await bench.series({ type: 'jv' })).id;
    const former = await bench.meeting({ seriesId, type: 'jv', date: '2026-11-03' });
    const others = await bench.meeting({
      seriesId: (await bench.series({ type: 'pga' })).id,
      type: 'pga',
      date: '2026-11-04',
    });
    const cases: [string, Record<string, string | number>, string[]][] = [
      ['R-0003', { next_discussion_on: '2026-12-01' }, [former]],
      ['R-0001', { review_date: '2026-11-30' }, [former]],
      ['R-0002', {}, [former]],
      ['R-0004', { next_discussion_on: '2026-12-01' }, [former, others]],
      ['R-0005', { next_discussion_on: '2026-11-28' }, []],
      ['R-0006', { next_discussion_on: '2026-12-01', status: 'closed' }, []],
      ['R-0007', { next_discussion_on: '2026-12-03', urgent: 1 }, [former]],
    ];
    for (const [number, values, meetings] of cases) {
      const { status, ...rest } = values;
      const caseId = bench.aCase(number, rest);
      for (const meeting of meetings) await core.call('meetings.addCase', { meetingId: meeting, caseId });
      if (status !== undefined) bench.run('UPDATE cases SET status = ? WHERE id = ?', String(status), caseId);
      if (number === 'R-0002') {
        bench.plant('statement', {
          case_id: caseId,
          kind: 'unknown',
          body: 'Wie heeft het gezag?',
          visibility: 'casePartners',
          shareability: 'shareable',
        });
      }
    }
    bench.run("UPDATE meeting SET status = 'finished' WHERE date < '2026-11-20'");
    meetingId = await bench.meeting({ seriesId, type: 'jv' });
  });
  afterAll(() => core.close());

  const numbers = async (id = meetingId): Promise<string[]> =>
    (await core.call('meetings.proposals', { meetingId: id })).proposals.map(({ number }) => number);
  const caseIdOf = async (number: string): Promise<string> => {
    const { proposals } = await core.call('meetings.proposals', { meetingId });
    const found = proposals.find((proposal) => proposal.number === number);
    if (found === undefined) throw new Error(`${number} is not proposed`);
    return found.caseId;
  };

  test('cases that were last at this table or were promised one, in the order of typed urgency, date and number', async () => {
    // R-0004 went on to another table; R-0006 is closed; of R-0002 something is not known.
    expect(await numbers()).toEqual(['R-0007', 'R-0002', 'R-0005', 'R-0001', 'R-0003']);
  });

  test('each has its reason with a date, and kind and minutes as the table would take them', async () => {
    const { proposals } = await core.call('meetings.proposals', { meetingId });
    const review = proposals.find(({ number }) => number === 'R-0001');
    expect(review).toMatchObject({
      kind: 'followUp',
      minutes: 10,
      reasons: [{ kind: 'review', date: '2026-11-30' }],
    });
    expect(proposals.find(({ number }) => number === 'R-0005')).toMatchObject({ kind: 'new', minutes: 20 });
    expect(proposals.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  test('what is on the agenda is not proposed, and comes back when it is taken off', async () => {
    const item = await core.call('meetings.addCase', { meetingId, caseId: await caseIdOf('R-0003') });
    expect(await numbers()).not.toContain('R-0003');
    await core.call('meetings.removeItem', { itemId: item.id });
    expect(await numbers()).toContain('R-0003');
  });

  test('declined with a reason it stays away from this meeting, and is proposed again at the next', async () => {
    const caseId = await caseIdOf('R-0001');
    const made = await core.call('meetings.declineProposal', {
      meetingId,
      caseId,
      reason: 'Evaluatie is gepland',
    });
    const { proposals, declined } = await core.call('meetings.proposals', { meetingId });
    expect(proposals.map(({ number }) => number)).not.toContain('R-0001');
    expect(declined).toEqual([
      { ...made, caseId, number: 'R-0001', alias: 'J., 15', reason: 'Evaluatie is gepland' },
    ]);
    const again = await core.refusal('meetings.declineProposal', { meetingId, caseId, reason: 'Nog eens' });
    expect(again.code).toBe('validation');
    const nextMeeting = await bench.meeting({ seriesId, type: 'jv', date: '2026-12-15' });
    expect(await numbers(nextMeeting)).toContain('R-0001');
    await core.call('meetings.reconsiderProposal', made);
    expect(await numbers()).toContain('R-0001');
  });

  test('without words nothing is declined', async () => {
    const caseId = await caseIdOf('R-0005');
    expect((await core.refusal('meetings.declineProposal', { meetingId, caseId, reason: ' ' })).code).toBe(
      'validation',
    );
  });

  test('an answered question is no reason any more', async () => {
    const caseId = await caseIdOf('R-0002');
    const reader = core.core.session.current()?.reader;
    const statement = reader?.one<{ id: string }>('SELECT id FROM statement WHERE case_id = ?', [caseId]);
    bench.plant('open_question', {
      statement_id: statement?.id ?? '',
      case_id: caseId,
      state: 'answered',
      answer: 'Moeder.',
      closed_on: '2026-11-20',
    });
    expect(await numbers()).not.toContain('R-0002');
  });

  test('a meeting outside a series gets no proposals', async () => {
    expect(await numbers(await bench.meeting({ type: 'jv' }))).toEqual([]);
  });

  test('a table without persons is offered anonymous cases only', async () => {
    const day = await bench.meeting({ seriesId, type: 'caseDay' });
    expect(await numbers(day)).toEqual([]);
  });
});
