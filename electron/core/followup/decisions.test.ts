import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import type { Values } from '../history/rowWriter.ts';
import { planting } from './testing.ts';

/** The day of the test clock. */
const today = '2026-11-22';
let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const { plant, contact, aCase } = planting(() => ({ session: core.core.session, now: core.now() }));

describe('decisions', () => {
  const concept = (values: Values = {}): { id: string; version: number } => ({
    id: plant('decision', {
      case_id: aCase(`M-${values['number'] ?? '1'}`),
      body: 'Veiligheid eerst',
      status: 'concept',
    }),
    version: 1,
  });
  const register = (input: Input<'followup.decisions'> = {}): Promise<Output<'followup.decisions'>> =>
    core.call('followup.decisions', input);
  const complete = async (): Promise<{ id: string; version: number }> =>
    core.call('followup.completeDecision', {
      ...concept(),
      reason: 'Dreiging thuis',
      implementerId: contact('Vermeer'),
    });

  test('a concept is in no register, says what it lacks, and can be changed', async () => {
    const decision = concept();
    expect(await register()).toMatchObject({ total: 0, counts: { concept: 1 } });
    const { rows } = await register({ status: 'concept' });
    expect(rows[0]?.missing).toEqual(['reason', 'implementer']);
    await core.call('followup.updateDecision', { ...decision, body: 'Eerst veilig' });
    expect((await register({ status: 'concept' })).rows[0]?.body).toBe('Eerst veilig');
  });

  test('with reason and implementer it counts, from today', async () => {
    await complete();
    expect((await register()).rows[0]).toMatchObject({
      status: 'valid',
      decidedOn: today,
      missing: [],
      implementer: { name: 'Proef Vermeer' },
    });
  });

  test('what counts is not changed but replaced: the old text stays readable', async () => {
    const old = await complete();
    expect((await core.refusal('followup.updateDecision', { ...old, body: 'Anders' })).code).toBe(
      'validation',
    );
    const replace = { ...old, body: 'Ook hulp thuis', implementerId: contact('Lindeman') };
    expect((await core.refusal('followup.replaceDecision', { ...replace, reason: ' ' })).code).toBe(
      'validation',
    );
    await core.call('followup.replaceDecision', { ...replace, reason: 'Moeder vroeg erom' });
    const { rows } = await register();
    expect(rows.find(({ status }) => status === 'valid')).toMatchObject({
      body: 'Ook hulp thuis',
      reason: 'Moeder vroeg erom',
      replaced: { body: 'Veiligheid eerst' },
    });
    expect(rows.find(({ status }) => status === 'superseded')).toMatchObject({
      body: 'Veiligheid eerst',
      replacedBy: { body: 'Ook hulp thuis' },
    });
    await core.call('history.undo', {});
    expect((await register()).rows.map(({ status }) => status)).toEqual(['valid']);
  });

  test.each([
    ['followup.carriedOut', {}],
    ['followup.expireDecision', { reason: 'Het gezin verhuisde' }],
  ] as const)('%s ends a valid decision once, and never a concept', async (operation, why) => {
    expect((await core.refusal(operation, { ...concept({ number: '2' }), ...why })).code).toBe('validation');
    const valid = await complete();
    const ended =
      operation === 'followup.carriedOut'
        ? await core.call(operation, valid)
        : await core.call(operation, { ...valid, reason: 'Het gezin verhuisde' });
    expect((await core.refusal(operation, { ...ended, ...why })).code).toBe('validation');
  });

  test('a decision that is let go says why and since when, and stands again after undo', async () => {
    const valid = await complete();
    expect((await core.refusal('followup.expireDecision', { ...valid, reason: ' ' })).code).toBe(
      'validation',
    );
    await core.call('followup.expireDecision', { ...valid, reason: 'Het gezin verhuisde' });
    expect((await register()).rows[0]).toMatchObject({
      status: 'expired',
      endedOn: '2026-11-22',
      endReason: 'Het gezin verhuisde',
    });
    await core.call('history.undo', {});
    expect((await register()).rows[0]).toMatchObject({ status: 'valid', endedOn: null, endReason: '' });
  });
});

describe('feedback', () => {
  const add = (
    values: Partial<Input<'followup.addFeedback'>> = {},
  ): Promise<{ id: string; version: number }> =>
    core.call('followup.addFeedback', {
      caseId: values.caseId ?? aCase('M-0437'),
      toContactId: null,
      toWhom: 'moeder',
      mayTell: 'dat er een plan is',
      byContactId: null,
      beforeDate: '2026-11-25',
      ...values,
    });
  const waiting = (): Promise<Output<'followup.feedback'>> =>
    core.call('followup.feedback', { state: 'toDo' });

  test('says who waits and for how many days, and since when it is too late', async () => {
    await add();
    core.advance(5 * 86_400_000);
    expect((await waiting()).rows[0]).toMatchObject({
      to: 'moeder',
      days: 5,
      isLate: true,
      case: { number: 'M-0437' },
    });
  });

  test('given feedback has a day and a short content', async () => {
    const feedback = await add();
    await core.call('followup.giveFeedback', { ...feedback, givenOn: today, content: 'Gebeld' });
    expect((await waiting()).total).toBe(0);
    expect((await core.call('followup.feedback', { state: 'done' })).rows[0]).toMatchObject({
      givenOn: today,
      content: 'Gebeld',
      days: 0,
    });
  });

  test('“mag niet” needs a reason', async () => {
    const feedback = await add();
    expect((await core.refusal('followup.notAllowed', { ...feedback, reason: '' })).code).toBe('validation');
    const done = await core.call('followup.notAllowed', { ...feedback, reason: 'Lopend onderzoek' });
    expect(
      (await core.refusal('followup.giveFeedback', { ...done, givenOn: today, content: 'x' })).code,
    ).toBe('validation');
  });

  test('for nobody, or given tomorrow: refused', async () => {
    const input = { caseId: aCase('M-2'), toContactId: null, toWhom: '', mayTell: '', byContactId: null };
    expect((await core.refusal('followup.addFeedback', { ...input, beforeDate: null })).code).toBe(
      'validation',
    );
    expect(
      (await core.refusal('followup.giveFeedback', { ...(await add()), givenOn: '2026-11-23', content: 'x' }))
        .code,
    ).toBe('validation');
  });

  test('can be narrowed to one organisation', async () => {
    const organisationId = plant('organisation', { name: 'Politie', domain: 'safety' });
    await add({ toContactId: contact('Agent', { organisation_id: organisationId }), toWhom: '' });
    await add({ caseId: aCase('M-3') });
    expect((await waiting()).total).toBe(2);
    const { rows } = await core.call('followup.feedback', { state: 'toDo', organisationId });
    expect(rows.map(({ to }) => to)).toEqual(['Proef Agent']);
  });
});
