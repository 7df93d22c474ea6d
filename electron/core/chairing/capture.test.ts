import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { at, openTable, type TableTest } from '../../../tests/support/chairingTable.ts';

let table: TableTest;
const startCase = async (index = 0): Promise<void> => {
  const item = at(await table.caseItems(), index);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
};

describe('at a case', () => {
  beforeEach(async () => {
    table = await openTable({ started: true });
    await startCase();
  });
  afterEach(() => table.core.close());

  test('each sort of line becomes its own row', async () => {
    const { people } = await table.look();
    const who = at(people, 0).name;
    await table.capture(`/f @${who} Verzuim 34 uur in vier weken`);
    await table.capture('/k Komt elke woensdag');
    await table.capture('/z Slaapt slecht !mondeling');
    await table.capture('/s Ik wil eruit');
    await table.capture(`/v @${who} Wie heeft gezag? vr 27 nov`);
    await table.capture(`/b @${who} Mentor blijft omdat hij het gezin kent`);
    await table.capture(`/a @${who} Moeder bellen vr 27 nov`);
    await table.capture('/p Wachttijd jeugd-GGZ');
    const card = await table.card();
    expect(card.statements.map(({ kind, body, shareability }) => [kind, body, shareability])).toEqual([
      ['fact', 'Verzuim 34 uur in vier weken', 'shareable'],
      ['strength', 'Komt elke woensdag', 'shareable'],
      ['concern', 'Slaapt slecht', 'oralOnly'],
      ['voice', 'Ik wil eruit', 'shareable'],
      ['unknown', 'Wie heeft gezag?', 'shareable'],
    ]);
    expect(card.statements[0]).toMatchObject({ source: who });
    expect(card.statements[4]?.sourceNote).toBe(`${who} zoekt het uit vóór vr 27 nov`);
    expect(card.decisions).toMatchObject([
      { body: 'Mentor blijft', reason: 'hij het gezin kent', status: 'valid', implementer: who, missing: [] },
    ]);
    expect(card.actions).toMatchObject([
      { body: 'Moeder bellen', owner: who, dueDate: '2026-11-27', status: 'open', urgency: 'dueSoon' },
    ]);
    const { parked } = await table.look();
    expect(parked).toMatchObject([
      { body: 'Wachttijd jeugd-GGZ', outcome: 'open', caseNumber: card.caseNumber },
    ]);
  });

  test('a decision without reason and an action without owner stay concepts that say what is missing', async () => {
    expect((await table.capture('/b Plaatsing op school')).missing).toEqual(['reason', 'implementer']);
    expect((await table.capture('/a Bellen')).missing).toEqual(['owner', 'due']);
    const { decisions, actions, people } = { ...(await table.card()), ...(await table.look()) };
    expect(at(decisions, 0)).toMatchObject({ status: 'concept', missing: ['reason', 'implementer'] });
    expect(at(actions, 0)).toMatchObject({ urgency: 'concept' });
    const decision = at(decisions, 0);
    await table.core.call('chairing.completeDecision', {
      id: decision.id,
      version: decision.version,
      body: decision.body,
      reason: 'daar is plek',
      implementerId: at(people, 0).id,
      reviewDate: '2027-01-12',
    });
    expect(at((await table.card()).decisions, 0)).toMatchObject({ status: 'valid', missing: [] });
    const action = at(actions, 0);
    await table.core.call('chairing.completeAction', {
      id: action.id,
      version: action.version,
      body: action.body,
      ownerId: at(people, 1).id,
      dueDate: '2026-12-01',
    });
    expect(at((await table.card()).actions, 0)).toMatchObject({ urgency: 'none', dueDate: '2026-12-01' });
  });

  test('what is not understood stays text', async () => {
    await table.capture('Belde met @niemand over 31 februari /x');
    expect(at((await table.card()).statements, 0)).toMatchObject({
      kind: 'fact',
      body: 'Belde met @niemand over 31 februari /x',
      source: '',
    });
  });

  test('a mark without words is refused, and nothing is kept', async () => {
    const { id } = await table.card();
    const input = { meetingId: table.meetingId, discussionId: id, line: '/a', speakerId: null };
    expect((await table.core.refusal('chairing.capture', input)).code).toBe('validation');
    expect((await table.card()).actions).toEqual([]);
  });

  test('whoever gave a line was heard, by name or because it was their turn', async () => {
    const card = await table.card();
    const [first, second] = card.seats;
    await table.capture(`@${first?.contact.name} zag hem bij het station`);
    await table.capture('Is rustig in de klas', second?.contact.id ?? null);
    const { seats } = await table.card();
    expect(seats[0]).toMatchObject({ heard: 'newFact', lines: 1 });
    expect(seats[1]).toMatchObject({ heard: 'newFact', lines: 1 });
    expect(seats[2]).toMatchObject({ heard: 'notYet', lines: 0 });
  });

  test('a line can be typed anew and can become something else', async () => {
    const { made } = await table.capture('/z Slaapt slecht');
    const again = await table.core.call('chairing.rewrite', {
      target: made,
      line: '/zorg Slaapt heel slecht',
    });
    expect(again.made).toEqual({ type: 'statement', id: made.id, version: 2 });
    const turned = await table.core.call('chairing.rewrite', {
      target: again.made,
      line: '/a huisarts bellen morgen',
    });
    expect(turned.made.type).toBe('action');
    const card = await table.card();
    expect(card.statements).toEqual([]);
    expect(at(card.actions, 0)).toMatchObject({ body: 'huisarts bellen', dueDate: '2026-11-23' });
  });

  test('a line that someone else changed meanwhile is not overwritten', async () => {
    const { made } = await table.capture('/z Slaapt slecht');
    await table.core.call('chairing.rewrite', { target: made, line: '/z Slaapt beter' });
    const refused = await table.core.refusal('chairing.rewrite', { target: made, line: '/z Slaapt niet' });
    expect(refused.code).toBe('conflict');
    expect(at((await table.card()).statements, 0).body).toBe('Slaapt beter');
  });

  test('what was removed is off the screen and undo brings it back', async () => {
    const { made } = await table.capture('/f Te veel gezegd');
    await table.core.call('chairing.removeLine', { target: made });
    expect((await table.card()).statements).toEqual([]);
    await table.core.call('history.undo', {});
    expect((await table.card()).statements).toHaveLength(1);
  });

  test('one undo takes back a line with everything that came with it', async () => {
    const before = await table.look();
    const seat = at((await table.card()).seats, 0);
    await table.capture(`/f @${seat.contact.name} was er`);
    await table.core.call('history.undo', {});
    const after = await table.look();
    expect(after.discussion?.statements).toEqual([]);
    expect(after.discussion?.seats.map(({ heard }) => heard)).toEqual(
      before.discussion?.seats.map(({ heard }) => heard),
    );
  });
});

describe('outside a case', () => {
  beforeAll(async () => {
    table = await openTable({ started: true });
    const { agenda } = await table.look();
    await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: at(agenda, 0).id });
  });
  afterAll(() => table.core.close());

  test('an action belongs to the meeting', async () => {
    const { people } = await table.look();
    await table.capture(`/a @${at(people, 0).name} zaal reserveren ma 30 nov`);
    expect((await table.look()).meetingActions).toMatchObject([
      { body: 'Zaal reserveren', dueDate: '2026-11-30', owner: at(people, 0).name },
    ]);
  });

  test('a line without a slash word is parked', async () => {
    await table.capture('Koffie was koud');
    expect((await table.look()).parked.map(({ body }) => body)).toContain('Koffie was koud');
  });

  test('a statement is refused with what to do instead', async () => {
    const input = { meetingId: table.meetingId, discussionId: null, line: '/f iets', speakerId: null };
    expect((await table.core.refusal('chairing.capture', input)).message).toContain('Start eerst de casus');
  });
});
