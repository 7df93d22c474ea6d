import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { meetingsBench } from '../../../tests/support/meetingsBench.ts';
import { fetchExport } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { readWordText } from '../word/readWordText.ts';
import { wordFormBytes, type WordFormRow } from '../word/wordForm.ts';
import { fewestForms } from './evaluation.ts';

let core: TestCore;
let bench: ReturnType<typeof meetingsBench>;
beforeEach(async () => {
  core = await openTestCore();
  bench = meetingsBench(core);
});
afterEach(() => core.close());

const { refusals } = ambitionText;
const round = (id: string) => core.call('network.ambitionRound', { id });

describe('the ambition round', () => {
  async function started() {
    const organisations = ['Politie', 'School', 'Wijkteam'].map((name) =>
      bench.plant('organisation', { name, domain: 'social' }),
    );
    const seriesId = (await bench.series({ ambition: 'Wij kennen elkaar.' })).id;
    const { id } = await core.call('network.startRound', {
      seriesId,
      name: 'Ronde 2026',
      organisationIds: organisations,
    });
    return { id, seriesId };
  }
  const write = async (partner: Output<'network.ambitionRound'>['partners'][number], body: string) =>
    core.call('network.writeAmbition', {
      id: partner.id,
      version: partner.version,
      body,
      asks: `Dat vraagt van ${partner.name}: tijd.`,
    });

  test('nobody reads along while partners write, then all of it stands side by side and ends in one sentence', async () => {
    const { id, seriesId } = await started();
    const [first, second, third] = (await round(id)).partners;
    if (first === undefined || second === undefined || third === undefined) throw new Error('No partners');
    await write(first, 'Minder jongeren op straat');
    expect(await core.refusal('network.setRoundStep', { id, version: 1, step: 'comparing' })).toMatchObject({
      message: refusals.tooFew,
    });
    await write(second, 'Elke jongere op school');
    const writing = await round(id);
    expect(writing.partners.map(({ written, body }) => [written, body])).toEqual([
      [true, ''],
      [true, ''],
      [false, ''],
    ]);
    expect(JSON.stringify(writing)).not.toContain('Elke jongere');
    expect(
      await core.refusal('network.closeRound', { id, version: 1, sentence: 'Nu al', goals: '' }),
    ).toMatchObject({ message: refusals.notComparing });

    await core.call('network.setRoundStep', { id, version: 1, step: 'comparing' });
    expect((await round(id)).partners.map(({ body }) => body)).toEqual([
      'Minder jongeren op straat',
      'Elke jongere op school',
      '',
    ]);
    expect(
      await core.refusal('network.writeAmbition', { id: third.id, version: 1, body: 'Te laat', asks: '' }),
    ).toMatchObject({ message: refusals.notWriting });
    await core.call('network.markOverlap', {
      roundId: id,
      body: 'Niemand buiten beeld',
      partnerIds: [first.id, second.id],
    });
    expect(
      await core.refusal('network.markOverlap', { roundId: id, body: 'x', partnerIds: [first.id, first.id] }),
    ).toMatchObject({ message: refusals.overlapOfTwo });
    const { overlaps } = await round(id);
    expect(overlaps).toMatchObject([{ body: 'Niemand buiten beeld', partnerIds: [first.id, second.id] }]);
    await core.call('network.removeOverlap', { id: overlaps[0]?.id ?? '' });
    await core.call('history.undo', {});
    expect((await round(id)).overlaps).toHaveLength(1);

    const { version } = await round(id);
    await core.call('network.closeRound', {
      id,
      version,
      sentence: 'Geen jongere buiten beeld.',
      goals: 'Binnen een week contact\nElke maand bellen',
    });
    const { current, history } = await core.call('network.ambition', { seriesId });
    expect(current).toEqual({
      sentence: 'Geen jongere buiten beeld.',
      goals: 'Binnen een week contact\nElke maand bellen',
      fromDate: '2026-11-22',
      reason: 'Ronde 2026',
    });
    expect(history.map(({ sentence }) => sentence)).toEqual([
      'Geen jongere buiten beeld.',
      'Wij kennen elkaar.',
    ]);
    expect(
      await core.refusal('network.setRoundStep', { id, version: version + 1, step: 'writing' }),
    ).toMatchObject({ message: refusals.closed });
  });
});

test('the joint sentence with its goals stands on agenda and opening, and a meeting of before keeps that of its day', async () => {
  const seriesId = (await bench.series({ ambition: 'Oude zin.', type: 'zvhCases' })).id;
  const before = await bench.meeting({ seriesId, date: '2026-11-23' });
  const after = await bench.meeting({ seriesId, date: '2026-12-01' });
  core.advance(3 * 86_400_000);
  await core.call('network.setAmbition', {
    seriesId,
    sentence: 'Nieuwe zin.',
    goals: 'Eerste doel',
    reason: 'na de evaluatie',
  });
  const textOf = async (meetingId: string) =>
    JSON.stringify(readWordText(fetchExport(core, await core.call('minutes.exportAgenda', { meetingId }))));
  expect(await textOf(before)).toContain('Oude zin.');
  const agenda = await textOf(after);
  expect(agenda).toContain(ambitionText.onAgenda('Nieuwe zin.'));
  expect(agenda).toContain('Eerste doel');
  expect((await core.call('chairing.scripts', { meetingId: after })).opening).toContain(
    'Nieuwe zin.\n• Eerste doel',
  );
  expect((await core.call('chairing.scripts', { meetingId: before })).opening).toContain('Oude zin.');
});

describe('the yearly evaluation', () => {
  const statements = ['Ik weet wie ik kan bellen.', 'Afspraken worden nagekomen.'];
  const start = async () =>
    (await core.call('network.startEvaluation', { name: 'Samenwerking 2026', year: 2026, statements })).id;
  const model = {
    title: 'x',
    kind: 'letter',
    organisation: 'x',
    confidentiality: 'x',
    versionLabel: 'x',
    language: 'nl-NL',
    blocks: [],
  } as const;
  const row = (key: string, fixed: string): WordFormRow => ({
    key,
    label: key,
    placeholder: '',
    kind: 'line',
    choices: [],
    fixed,
  });
  /** A form as it comes back: the answers typed in. */
  const filled = (id: string, answers: Readonly<Record<string, string>>): Uint8Array =>
    wordFormBytes(model, ambitionText.form.columns, [
      row('kenmerk', `evaluatie ${id}`),
      ...Object.entries(answers).map(([key, answer]) => row(key, answer)),
    ]);
  const read = (id: string, bytes: Uint8Array) =>
    core.call('network.readEvaluationForm', {
      id,
      handle: core.incoming.keep({ name: 'formulier.docx', mediaType: '', bytes }),
    });

  test('the form in Word has every statement and no place for a name', async () => {
    const id = await start();
    const words = JSON.stringify(
      readWordText(fetchExport(core, await core.call('network.exportEvaluationForm', { id }))),
    );
    for (const part of [...statements, 'Kies een antwoord', ambitionText.form.questions.chance])
      expect(words).toContain(part);
    const untouched = await read(
      id,
      fetchExport(core, await core.call('network.exportEvaluationForm', { id })),
    );
    expect(untouched).toMatchObject({
      answers: [
        { answer: null, typed: '' },
        { answer: null, typed: '' },
      ],
      lines: [],
      unknown: [],
    });
    expect(await core.refusal('network.keepEvaluationForm', { readId: untouched.readId })).toMatchObject({
      message: refusals.emptyForm,
    });
  });

  test('forms are counted per statement, shown from three on, once each, and say nothing about who', async () => {
    const id = await start();
    for (let form = 0; form < fewestForms; form += 1) {
      const { readId, answers } = await read(
        id,
        filled(id, {
          'stelling-1': 'eens',
          'stelling-2': form === 0 ? 'Oneens.' : 'weet niet',
          sterk: `• punt ${form}`,
        }),
      );
      expect(answers[1]).toMatchObject(
        form === 0 ? { answer: 'disagree' } : { answer: null, typed: 'weet niet' },
      );
      expect((await core.call('network.evaluation', { id })).isHidden).toBe(true);
      await core.call('network.keepEvaluationForm', { readId });
    }
    const result = await core.call('network.evaluation', { id });
    expect(result).toMatchObject({
      forms: 3,
      isHidden: false,
      statements: [
        { agree: 3, partly: 0, disagree: 0 },
        { agree: 0, disagree: 1 },
      ],
    });
    expect(result.lines.map(({ body }) => body)).toEqual(['punt 0', 'punt 1', 'punt 2']);
    const again = await read(
      id,
      filled(id, { 'stelling-1': 'eens', 'stelling-2': 'Oneens.', sterk: '• punt 0' }),
    );
    expect(again.isKnown).toBe(true);
    expect(await core.refusal('network.keepEvaluationForm', { readId: again.readId })).toMatchObject({
      message: refusals.formKnown,
    });
    await core.call('history.undo', {});
    expect(await core.call('network.evaluation', { id })).toMatchObject({
      forms: 2,
      isHidden: true,
      lines: [],
    });
  });

  test('a form of another evaluation, and any other file, is refused with a sentence', async () => {
    const [id, other] = [await start(), await start()];
    const handle = (bytes: Uint8Array) => core.incoming.keep({ name: 'x.docx', mediaType: '', bytes });
    expect(
      await core.refusal('network.readEvaluationForm', { id, handle: handle(filled(other, { sterk: 'x' })) }),
    ).toMatchObject({ message: refusals.notForm });
    expect(
      await core.refusal('network.readEvaluationForm', { id, handle: handle(new Uint8Array([1, 2, 3])) }),
    ).toMatchObject({ code: 'validation' });
  });

  test('a closed evaluation takes no more forms', async () => {
    const id = await start();
    const { readId } = await read(id, filled(id, { sterk: 'samen' }));
    await core.call('network.concludeEvaluation', {
      id,
      version: 1,
      conclusion: 'Vaker bellen.',
      state: 'closed',
    });
    expect(await core.refusal('network.keepEvaluationForm', { readId })).toMatchObject({
      message: refusals.evaluationClosed,
    });
  });
});
