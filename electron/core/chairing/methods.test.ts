import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkpoints } from '../../../shared/model/methods.ts';
import { readMethodText } from '../../../shared/model/methodText.ts';
import { at, openTable, type TableTest } from '../../../tests/support/chairingTable.ts';

let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
});
afterEach(() => table.core.close());

const text = `methode: Rondje Noord
soort: casus

# Beeldvorming (50%)
- Wat weten we zeker?

# Wegen (30%)
- Wat betekent dit?

# Afspraken (20%)
- Wie doet wat?
`;

async function startFirstCase(): Promise<void> {
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
}

const save = (written = text) =>
  table.core.call('chairing.saveMethod', { id: null, version: null, text: written });

test('the eight methods that ship are listed with a text that can be read again', async () => {
  const listed = await table.core.call('chairing.methods', {});
  expect(listed).toHaveLength(8);
  for (const method of listed) expect(readMethodText(method.text)).toMatchObject({ ok: true });
});

test('an own method is kept with edition and date, and every change is the next edition', async () => {
  const first = await save();
  expect(first.edition).toBe(1);
  const [kept] = (await table.core.call('chairing.methods', {})).slice(8);
  expect(kept).toMatchObject({ name: 'Rondje Noord', phases: 3, edition: 1, date: '2026-11-22' });
  table.core.advance(24 * 60 * 60_000);
  const again = await table.core.call('chairing.saveMethod', {
    id: first.id,
    version: first.version,
    text: (kept?.text ?? '').replace('Wie doet wat?', 'Wie doet wat, wanneer?'),
  });
  expect(again.edition).toBe(2);
  expect((await table.core.call('chairing.methods', {}))[8]).toMatchObject({
    edition: 2,
    date: '2026-11-23',
  });
});

test('a text that is wrong is refused with the line and what to do, and nothing is kept', async () => {
  const refused = await table.core.refusal('chairing.saveMethod', {
    id: null,
    version: null,
    text: text.replace('(30%)', '(25%)'),
  });
  expect(refused).toMatchObject({
    code: 'validation',
    fields: [{ field: '10', message: 'Regel 10: de percentages tellen op tot 95, dat moet 100 zijn.' }],
  });
  expect(await table.core.call('chairing.methods', {})).toHaveLength(8);
});

test('two methods with one name, and one that changed in another window, are refused', async () => {
  const kept = await save();
  const refusal = async (input: unknown): Promise<string> =>
    (await table.core.refusal('chairing.saveMethod', input)).code;
  expect(await refusal({ id: null, version: null, text })).toBe('validation');
  expect(
    await refusal({ id: null, version: null, text: text.replace('Rondje Noord', 'Signs of Safety') }),
  ).toBe('validation');
  expect(await refusal({ id: kept.id, version: 7, text: text.replace('Wie', 'Welke partner') })).toBe(
    'conflict',
  );
});

test('a discussion runs in an own method, with its phases, minutes, questions and the points of every case', async () => {
  await startFirstCase();
  const { id: methodId } = await save();
  const before = await table.card();
  await table.capture('/f Was er al');
  await table.core.call('chairing.setMethod', { discussionId: before.id, method: methodId });
  const card = await table.card();
  expect(card).toMatchObject({ methodId, methodName: 'Rondje Noord' });
  expect(card.methods.map(({ name }) => name)).toContain('Rondje Noord');
  expect(card.statements.map(({ body }) => body)).toEqual(['Was er al']);
  expect(card.phases.map(({ name, prompts }) => [name, ...prompts])).toEqual([
    ['Beeldvorming', 'Wat weten we zeker?'],
    ['Wegen', 'Wat betekent dit?'],
    ['Afspraken', 'Wie doet wat?'],
  ]);
  const planned = card.phases.map(({ plannedSeconds }) => plannedSeconds);
  expect(planned.map((seconds) => seconds / (planned[0] ?? 1))).toEqual([1, 0.6, 0.4]);
  expect(card.phases.flatMap(({ checkpoints: points }) => points)).toEqual([
    ...checkpoints.start,
    ...checkpoints.beforeJudgement,
    ...checkpoints.end,
  ]);
});

test('changing the method goes on in the phase of the same name and loses no line, in each of the methods that ship', async () => {
  await startFirstCase();
  const { id: methodId } = await save();
  const { id } = await table.card();
  await table.capture('/f Blijft staan');
  await table.core.call('chairing.setMethod', { discussionId: id, method: methodId });
  expect((await table.card()).currentPhase).toBe('beeldvorming');
  for (const { id: each } of (await table.core.call('chairing.methods', {})).slice(0, 8)) {
    await table.core.call('chairing.setMethod', { discussionId: id, method: each });
    const card = await table.card();
    expect(card.methodId).toBe(each);
    expect(card.phases.some((phase) => phase.id === card.currentPhase)).toBe(true);
    expect(card.statements.map(({ body }) => body)).toEqual(['Blijft staan']);
  }
});

test('a method that is taken off the list stays with the discussion that uses it, and can be brought back', async () => {
  await startFirstCase();
  const { id, version } = await save();
  const { id: discussionId } = await table.card();
  await table.core.call('chairing.setMethod', { discussionId, method: id });
  await table.core.call('chairing.removeMethod', { id, version });
  expect(await table.core.call('chairing.methods', {})).toHaveLength(8);
  expect(await table.card()).toMatchObject({ methodName: 'Rondje Noord' });
  await table.core.call('history.undo', {});
  expect(await table.core.call('chairing.methods', {})).toHaveLength(9);
});

test('a phase that was written out of the method while it ran leaves the case in the first one', async () => {
  await startFirstCase();
  const kept = await save();
  const { id: discussionId } = await table.card();
  await table.core.call('chairing.setMethod', { discussionId, method: kept.id });
  await table.core.call('chairing.startPhase', { discussionId, phase: 'wegen' });
  await table.core.call('chairing.saveMethod', {
    id: kept.id,
    version: kept.version,
    text: text.replace('# Wegen', '# Afwegen'),
  });
  const card = await table.card();
  expect(card.phases.map(({ name }) => name)).toEqual(['Beeldvorming', 'Afwegen', 'Afspraken']);
  expect(card.currentPhase).toBe('beeldvorming');
});

test('a method goes out as a text file with line ends for every system, and comes back the same', async () => {
  const { id } = await save();
  const saved = await table.core.call('chairing.exportMethod', { id });
  expect(saved?.name).toBe('Rondje Noord.methode.txt');
  const file = table.core.outgoing.take(saved?.url?.split('/').at(-1) ?? '');
  const written = Buffer.from(file?.bytes ?? []).toString('utf8');
  expect(written).toContain('\r\n');
  const [listed] = (await table.core.call('chairing.methods', {})).slice(8);
  expect(readMethodText(written)).toEqual(readMethodText(listed?.text ?? ''));
});
