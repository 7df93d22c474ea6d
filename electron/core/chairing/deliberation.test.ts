import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, openTable, type Card, type TableTest } from '../../../tests/support/chairingTable.ts';

let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
});
afterEach(() => table.core.close());

const thinking = async (): Promise<Card['deliberation']> => (await table.card()).deliberation;
const undo = (): Promise<unknown> => table.core.call('history.undo', {});
const isDone = async (key: string): Promise<boolean | undefined> =>
  (await thinking()).checklist.find((point) => point.key === key)?.isDone;

describe('options', () => {
  test('are typed in the line; doing nothing is recognised and counts as one', async () => {
    await table.capture('/o Pleegzorg onderzoeken');
    await table.capture('/optie Niets doen en over zes weken kijken');
    expect((await thinking()).options).toMatchObject([
      { body: 'Pleegzorg onderzoeken', isNothing: false },
      { body: 'Niets doen en over zes weken kijken', isNothing: true },
    ]);
    expect(await isDone('options')).toBe(true);
  });

  test('fewer than two asks for a reason when the case closes; a reason is enough', async () => {
    const { id } = await table.card();
    await table.capture('/o Alleen dit');
    const kinds = async (): Promise<string[]> => {
      const { open } = await table.core.call('chairing.closeDiscussion', {
        discussionId: id,
        confirmed: false,
      });
      return open.map(({ kind }) => kind);
    };
    expect(await kinds()).toContain('fewOptions');
    await table.core.call('chairing.setFewOptionsReason', {
      discussionId: id,
      reason: 'De rechter besliste al.',
    });
    expect(await kinds()).not.toContain('fewOptions');
    expect((await thinking()).fewOptionsReason).toBe('De rechter besliste al.');
  });

  test('doing nothing is added once with one press', async () => {
    const { id } = await table.card();
    const first = await table.core.call('chairing.addNothingOption', { discussionId: id });
    const second = await table.core.call('chairing.addNothingOption', { discussionId: id });
    expect(second.id).toBe(first.id);
    expect((await thinking()).options).toHaveLength(1);
  });

  test('typed without a slash word while the table is at the options, a line is an option', async () => {
    const { id } = await table.card();
    const line = { meetingId: table.meetingId, discussionId: id, speakerId: null, line: 'Buddy vragen' };
    await table.core.call('chairing.capture', { ...line, defaultKind: 'option' });
    expect((await thinking()).options).toMatchObject([{ body: 'Buddy vragen' }]);
  });

  test('an option is rewritten, becomes a fact, is removed; each can be undone', async () => {
    const { made } = await table.capture('/o Buddy');
    const target = { type: 'option', id: made.id, version: made.version } as const;
    const changed = await table.core.call('chairing.rewrite', { target, line: '/o Buddy van school' });
    expect((await thinking()).options).toMatchObject([{ body: 'Buddy van school' }]);
    await table.core.call('chairing.rewrite', {
      target: changed.made,
      line: '/f Er is een buddy',
    });
    expect((await thinking()).options).toEqual([]);
    await undo();
    expect((await thinking()).options).toMatchObject([{ body: 'Buddy van school' }]);
  });

  test('outside a case an option has no place', async () => {
    const line = { meetingId: table.meetingId, discussionId: null, speakerId: null, line: '/o iets' };
    expect((await table.core.refusal('chairing.capture', line)).code).toBe('validation');
  });

  test('a case with options stays on the agenda', async () => {
    await table.capture('/o Buddy');
    const { itemId } = await table.card();
    expect((await table.core.refusal('meetings.removeItem', { itemId })).code).toBe('validation');
  });
});

describe('the decision round', () => {
  const decide = async (): Promise<string> => {
    const owner = at((await table.card()).seats, 0).contact;
    const { made } = await table.capture(`/b @${owner.name} Mentor blijft omdat hij het gezin kent`);
    return made.id;
  };

  test('each person at the table has one stance; a reason only with reservation or objection', async () => {
    const decisionId = await decide();
    const [first, second] = (await table.card()).seats;
    const set = (
      contactId: string | undefined,
      stance: 'support' | 'objection',
      reason: string,
    ): Promise<unknown> =>
      table.core.call('chairing.setStance', { decisionId, contactId: contactId ?? '', stance, reason });
    await set(first?.contact.id, 'support', 'hoeft niet');
    await set(second?.contact.id, 'objection', 'Te zwaar voor het gezin');
    await set(second?.contact.id, 'objection', 'Te zwaar nu');
    expect((await thinking()).stances).toEqual([
      { decisionId, contactId: first?.contact.id, stance: 'support', reason: '' },
      { decisionId, contactId: second?.contact.id, stance: 'objection', reason: 'Te zwaar nu' },
    ]);
    await undo();
    expect((await thinking()).stances[1]?.reason).toBe('Te zwaar voor het gezin');
  });

  test('the others support it with one call; who is away and who spoke is left alone', async () => {
    const decisionId = await decide();
    const [first, second, ...others] = (await table.card()).seats;
    await table.core.call('chairing.setAttendance', {
      seatId: first?.id ?? '',
      attendance: 'excused',
      substituteId: null,
    });
    await table.core.call('chairing.setStance', {
      decisionId,
      contactId: second?.contact.id ?? '',
      stance: 'canLiveWith',
      reason: '',
    });
    const { count } = await table.core.call('chairing.othersSupport', { decisionId });
    expect(count).toBe(others.length);
    const stances = new Map((await thinking()).stances.map(({ contactId, stance }) => [contactId, stance]));
    expect(stances.get(first?.contact.id ?? '')).toBeUndefined();
    expect(stances.get(second?.contact.id ?? '')).toBe('canLiveWith');
  });

  test('an objection without a reason is named at closing, with the name of who has it', async () => {
    const decisionId = await decide();
    const { id, seats } = await table.card();
    const { contact } = at(seats, 1);
    await table.core.call('chairing.setStance', {
      decisionId,
      contactId: contact.id,
      stance: 'objection',
      reason: '',
    });
    const { open } = await table.core.call('chairing.closeDiscussion', {
      discussionId: id,
      confirmed: false,
    });
    expect(open.find(({ kind }) => kind === 'noStanceReason')?.about).toEqual([contact.name]);
  });

  test('a stance is taken back', async () => {
    const decisionId = await decide();
    const contactId = at((await table.card()).seats, 0).contact.id;
    await table.core.call('chairing.setStance', { decisionId, contactId, stance: 'support', reason: '' });
    await table.core.call('chairing.setStance', { decisionId, contactId, stance: null, reason: '' });
    expect((await thinking()).stances).toEqual([]);
  });
});

describe('saying it back', () => {
  test('a phase has one line of summary; an empty line takes it away', async () => {
    const { id } = await table.card();
    const summarise = (body: string): Promise<unknown> =>
      table.core.call('chairing.summarisePhase', { discussionId: id, phase: 'picture', body });
    await summarise('Veel verzuim, thuis onrust');
    await summarise('Veel verzuim, thuis rust');
    expect((await thinking()).summaries).toEqual([{ phase: 'picture', body: 'Veel verzuim, thuis rust' }]);
    await summarise('');
    expect((await thinking()).summaries).toEqual([]);
    await undo();
    expect((await thinking()).summaries).toHaveLength(1);
  });

  test('what was said back no longer holds when an action is added after it', async () => {
    const { id } = await table.card();
    await table.core.call('chairing.sayDecisionAloud', { discussionId: id, said: true });
    await table.capture('/f Nog een feit');
    expect((await table.card()).decisionSaidAloud).toBe(true);
    await table.capture('/a Bellen');
    expect((await table.card()).decisionSaidAloud).toBe(false);
  });
});

describe('interpretation', () => {
  test('is shared or not, and only an interpretation can be', async () => {
    const { made } = await table.capture('/d Hij zoekt erkenning');
    await table.core.call('chairing.setAgreement', {
      statementId: made.id,
      agreement: 'dissent',
      note: 'school ziet vooral verveling',
    });
    expect((await table.card()).statements).toMatchObject([
      { agreement: 'dissent', agreementNote: 'school ziet vooral verveling' },
    ]);
    await table.core.call('chairing.setAgreement', {
      statementId: made.id,
      agreement: 'consensus',
      note: 'blijft niet',
    });
    expect((await table.card()).statements).toMatchObject([{ agreement: 'consensus', agreementNote: '' }]);
    const fact = await table.capture('/f Verzuim');
    const input = { statementId: fact.made.id, agreement: 'consensus', note: '' };
    expect((await table.core.refusal('chairing.setAgreement', input)).code).toBe('validation');
  });
});

describe('what nobody knows', () => {
  test('has an owner and a date from the line, and stays with the case until it is answered', async () => {
    const { caseId, id, seats } = await table.card();
    const owner = at(seats, 0).contact;
    const { made } = await table.capture(`/v @${owner.name} wie heeft het gezag? vr 27 nov`);
    const question = async () =>
      (await thinking()).questions.find(({ statementId }) => statementId === made.id);
    expect(await question()).toMatchObject({
      owner: owner.name,
      dueOn: '2026-11-27',
      state: 'open',
      isOfNow: true,
    });
    await table.core.call('chairing.planQuestion', {
      statementId: made.id,
      ownerId: owner.id,
      route: 'askPerson',
      routeNote: '',
      dueOn: '2026-12-04',
    });
    expect(await question()).toMatchObject({ route: 'askPerson', dueOn: '2026-12-04' });
    const prepared = await table.core.call('chairing.preparation', { caseId, discussionId: id });
    expect(prepared.questions.map(({ statementId }) => statementId)).toContain(made.id);
    await table.core.call('chairing.closeQuestion', {
      statementId: made.id,
      state: 'answered',
      words: 'Moeder alleen',
    });
    expect(await question()).toMatchObject({ state: 'answered', answer: 'Moeder alleen' });
    await table.core.call('chairing.closeQuestion', { statementId: made.id, state: 'open', words: '' });
    expect(await question()).toMatchObject({ state: 'open', answer: '' });
  });

  test('closing needs words: the answer, or why it is dropped', async () => {
    const { made } = await table.capture('/v Wie heeft het gezag?');
    for (const state of ['answered', 'dropped']) {
      const refused = await table.core.refusal('chairing.closeQuestion', {
        statementId: made.id,
        state,
        words: '',
      });
      expect(refused.code).toBe('validation');
    }
  });

  test('a question that is rewritten as a fact is no open question any more', async () => {
    const { made } = await table.capture('/v Wie heeft het gezag?');
    await table.core.call('chairing.rewrite', { target: made, line: '/f Moeder heeft het gezag' });
    expect((await thinking()).questions.filter(({ isOfNow }) => isOfNow)).toEqual([]);
  });

  test('one without name or date is named at closing', async () => {
    const { id } = await table.card();
    await table.capture('/v Wie heeft het gezag?');
    const { open } = await table.core.call('chairing.closeDiscussion', {
      discussionId: id,
      confirmed: false,
    });
    expect(open.find(({ kind }) => kind === 'openQuestion')?.about).toEqual(['Wie heeft het gezag?']);
  });
});

describe('the silent estimate', () => {
  const hints = async (estimates: boolean): Promise<void> => {
    const { hints: now } = await table.look();
    await table.core.call('chairing.setHints', { ...now, estimates });
  };

  test('is off until somebody switches it on', async () => {
    const { id, seats } = await table.card();
    const input = { discussionId: id, contactId: at(seats, 0).contact.id, said: 4 };
    expect((await table.core.refusal('chairing.setEstimate', input)).message).toContain('staat uit');
  });

  test('numbers leave the core only when they are shown, each as it was said', async () => {
    await hints(true);
    const { id, seats } = await table.card();
    const [first, second] = [at(seats, 0).contact.id, at(seats, 1).contact.id];
    await table.core.call('chairing.setEstimate', { discussionId: id, contactId: first, said: 4 });
    await table.core.call('chairing.setEstimate', { discussionId: id, contactId: second, said: 7 });
    expect((await thinking()).estimates).toEqual([
      { contactId: first, said: null },
      { contactId: second, said: null },
    ]);
    await table.core.call('chairing.showEstimates', { discussionId: id, shown: true });
    expect((await thinking()).estimates).toEqual([
      { contactId: first, said: 4 },
      { contactId: second, said: 7 },
    ]);
    await table.core.call('chairing.showEstimates', { discussionId: id, shown: false });
    expect((await thinking()).estimates.every(({ said }) => said === null)).toBe(true);
  });

  test('is in no search and in no minutes', async () => {
    await hints(true);
    const { id, caseId, seats } = await table.card();
    await table.core.call('chairing.setEstimate', {
      discussionId: id,
      contactId: at(seats, 0).contact.id,
      said: 9,
    });
    await table.core.call('chairing.showEstimates', { discussionId: id, shown: true });
    const session = table.core.core.session.current();
    expect(session?.reader.all("SELECT 1 FROM search_entry WHERE entity = 'estimate'")).toEqual([]);
    const { document } = await table.core.call('minutes.caseDocument', { caseId, discussionId: id });
    expect(JSON.stringify(document)).not.toMatch(/inschatting|cijfer/iu);
  });
});

describe('hints', () => {
  test('each can be switched off and stays off', async () => {
    const { hints } = await table.look();
    expect(hints).toMatchObject({ prompts: true, clock: true, sound: false, estimates: false });
    await table.core.call('chairing.setHints', { ...hints, prompts: false, sound: true });
    expect((await table.look()).hints).toEqual({ ...hints, prompts: false, sound: true });
  });

  test('a part that was folded stays folded until it is opened, however often it is asked', async () => {
    const { core } = table;
    expect((await table.look()).folded).toEqual([]);
    await core.call('chairing.fold', { part: 'parked', isFolded: true });
    await core.call('chairing.fold', { part: 'agendaColumn', isFolded: true });
    await core.call('chairing.fold', { part: 'parked', isFolded: true });
    expect((await table.look()).folded).toEqual(['agendaColumn', 'parked']);
    await core.call('chairing.fold', { part: 'agendaColumn', isFolded: false });
    expect((await table.look()).folded).toEqual(['parked']);
  });
});
