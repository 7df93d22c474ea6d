import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { evaluationDocumentText as words } from '../../../shared/text/nl/evaluationDocument.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { fetchExport } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { readWordText } from '../word/readWordText.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;
beforeEach(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterEach(() => core.close());

/** An evaluation of which so many forms were counted. */
function anEvaluation(forms: number, values: Readonly<Record<string, string>> = {}): string {
  const id = bench.plant('evaluation', { name: 'Samenwerking 2026', year: 2026, state: 'open', ...values });
  bench.plant('evaluation_statement', {
    evaluation_id: id,
    position: 0,
    body: 'Ik weet wie ik kan bellen.',
    agree: forms - 1,
    partly: 1,
    disagree: 0,
  });
  for (const [kind, body] of [
    ['strength', 'We kennen elkaar.'],
    ['weakness', 'Bij Bontekoezang belde niemand.'],
    ['weakness', 'Na M-0412 bleef het stil.'],
    ['improvement', 'Sneller terugbellen.'],
  ] as const)
    bench.plant('evaluation_line', { evaluation_id: id, kind, body });
  for (let form = 0; form < forms; form += 1)
    bench.plant('evaluation_form', { evaluation_id: id, mark: `merk ${form}`, received_on: '2026-11-20' });
  return id;
}

describe('the results in Word', () => {
  const written = async (id: string): Promise<string> =>
    JSON.stringify(readWordText(fetchExport(core, await core.call('network.exportEvaluation', { id }))));

  test('count per statement and never say who; a line that names somebody of a case stays out', async () => {
    bench.aCase('M-0412');
    bench.plant('person', { given_name: 'Jaydenius', family_name: 'Bontekoezang', initials: 'J.B.' });
    const text = await written(anEvaluation(4, { conclusion: 'Elke maand bellen.\nSamen trainen.' }));
    for (const part of [
      words.title,
      words.lead(4),
      'Ik weet wie ik kan bellen.',
      'We kennen elkaar.',
      'Sneller terugbellen.',
      'Elke maand bellen.',
      'Samen trainen.',
      words.withName(2),
      ambitionText.evaluation.noLines,
    ])
      expect(text).toContain(part);
    for (const part of ['Bontekoezang', 'M-0412', 'merk']) expect(text).not.toContain(part);
  });

  test('leave room to write while nothing was agreed yet', async () => {
    expect(await written(anEvaluation(3))).toContain(words.writeHere);
  });

  test('are refused while there are too few forms, or with a name in what was agreed', async () => {
    bench.plant('person', { given_name: 'Jaydenius', family_name: 'Bontekoezang', initials: 'J.B.' });
    expect(await core.refusal('network.exportEvaluation', { id: anEvaluation(2) })).toMatchObject({
      code: 'validation',
      message: ambitionText.evaluation.hidden(3),
    });
    const named = anEvaluation(3, { conclusion: 'Vaker bellen over Bontekoezang.' });
    expect(await core.refusal('network.exportEvaluation', { id: named })).toMatchObject({
      code: 'forbidden',
      message: words.nameInConclusion('Bontekoezang'),
    });
  });
});

describe('taking away', () => {
  test('an evaluation goes from the list with its counts, and undo brings all of it back', async () => {
    const id = anEvaluation(3);
    const before = await core.call('network.evaluation', { id });
    expect(await core.refusal('network.removeEvaluation', { id, version: 9 })).toMatchObject({
      code: 'conflict',
    });
    await core.call('network.removeEvaluation', { id, version: before.version });
    expect(await core.call('network.evaluations', {})).toEqual([]);
    expect(await core.refusal('network.evaluation', { id })).toMatchObject({ code: 'notFound' });
    await core.call('history.undo', {});
    const { version: _then, ...kept } = before;
    expect(await core.call('network.evaluation', { id })).toMatchObject(kept);
  });

  test('a round goes, the sentence that came of it keeps counting', async () => {
    const ids = ['Politie', 'School'].map((name) => bench.plant('organisation', { name, domain: 'social' }));
    const { id } = await core.call('network.startRound', {
      seriesId: null,
      name: 'Ronde',
      organisationIds: ids,
    });
    for (const partner of (await core.call('network.ambitionRound', { id })).partners)
      await core.call('network.writeAmbition', { id: partner.id, version: 1, body: 'Op tijd.', asks: '' });
    await core.call('network.setRoundStep', { id, version: 1, step: 'comparing' });
    await core.call('network.closeRound', { id, version: 2, sentence: 'Wij zijn op tijd.', goals: '' });
    await core.call('network.removeRound', { id, version: 3 });
    expect(await core.call('network.ambitionRounds', {})).toEqual([]);
    expect(await core.refusal('network.ambitionRound', { id })).toMatchObject({ code: 'notFound' });
    expect((await core.call('network.ambition', { seriesId: null })).current?.sentence).toBe(
      'Wij zijn op tijd.',
    );
    await core.call('history.undo', {});
    expect(await core.call('network.ambitionRounds', {})).toMatchObject([{ id, written: 2 }]);
  });
});
