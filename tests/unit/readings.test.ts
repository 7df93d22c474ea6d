import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildReadingWorld } from '../support/readingWorld.ts';
import { askedOutputs, givenOutput, type AskedOutput } from '../support/everyOutput.ts';
import type { MinutesWorld } from '../support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../support/testCore.ts';
import { readingOf } from '../support/wordReading.ts';

/** What each output says and what each part of it is, as somebody read it and found it right. */
const folder = fileURLToPath(new URL('../fixtures/readings', import.meta.url));
/** Set to write the readings anew; look through the difference before it is kept. */
const isRewriting = process.env.CASUSTAFEL_WRITE_READINGS === '1';

let core: TestCore;
const readings = new Map<string, string>();

beforeAll(async () => {
  core = await openTestCore();
  const world = buildReadingWorld(core);
  for (const one of await askedOutputs(core, world)) await read(one);
  await readInOtherStates(world);
  if (!isRewriting) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of readings) writeFileSync(path.join(folder, name), `${text}\n`);
});
afterAll(() => core.close());

async function read(asked: AskedOutput): Promise<void> {
  const { operation, label, name, bytes } = await givenOutput(core, asked);
  readings.set(`${[operation, label].filter((part) => part !== '').join(' ')}.txt`, readingOf(name, bytes));
}

/** The minutes with chosen parts, in a house style, held back from one partner, and adopted with something added later. */
async function readInOtherStates(world: MinutesWorld): Promise<void> {
  const { caseId, discussionId, contacts } = world;
  const place = { caseId, discussionId };
  const kind = 'caseMinutes';
  const readMinutes = (label: string): Promise<void> =>
    read({ operation: 'minutes.export', label, input: { ...place, openReason: 'proef' } });
  await core.call('minutes.chooseParts', { kind, leftOut: ['concerns', 'decisions.Evaluatie'] });
  await core.call('minutes.chooseAbbreviations', { kind, mode: 'appendix' });
  await readMinutes('gekozen onderdelen');
  await core.call('minutes.chooseParts', { kind, leftOut: [] });
  await core.call('minutes.chooseAbbreviations', { kind, mode: 'off' });
  const [template] = (await core.call('minutes.houseStyles', {})).templates;
  await core.call('minutes.chooseHouseStyle', { kind, meetingType: '', templateId: template?.id ?? null });
  await readMinutes('huisstijl');
  await core.call('minutes.chooseHouseStyle', { kind, meetingType: '', templateId: null });
  const { outcome } = await core.call('minutes.recipients', place);
  const decision = outcome.find((line) => line.kind === 'decision');
  const held = {
    ...place,
    kind: 'decision' as const,
    lineId: decision?.id ?? '',
    contactId: contacts.police,
  };
  await core.call('minutes.holdBack', { ...held, reason: 'zo afgesproken' });
  await read({
    operation: 'minutes.exportForRecipients',
    label: 'achtergehouden',
    input: { ...place, contactId: contacts.police, openReason: 'proef' },
  });
  await core.call('minutes.holdBack', { ...held, reason: null });
  const { version } = await core.call('minutes.caseDocument', place);
  await core.call('minutes.adopt', { ...place, contactIds: [contacts.coach, contacts.police], version });
  await core.call('minutes.addAddendum', { ...place, body: 'Jayden start maandag op de nieuwe school.' });
  await readMinutes('vastgesteld met aanvulling');
}

/** The first line that differs, with its number, in words that name the file. */
function difference(name: string, text: string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) return `${name}: this output has no reading yet`;
  const kept = readFileSync(file, 'utf8').trimEnd().split('\n');
  const now = text.trimEnd().split('\n');
  const at = kept.findIndex((line, index) => line !== now[index]);
  if (at === -1 && kept.length === now.length) return '';
  const line = at === -1 ? kept.length : at;
  return `${name}, line ${line + 1}\n  was: ${kept[line] ?? '(nothing)'}\n  is:  ${now[line] ?? '(nothing)'}`;
}

test('every output reads as it was read and found right, line by line', () => {
  const found = [...readings].map(([name, text]) => difference(name, text)).filter((one) => one !== '');
  expect(found.join('\n')).toBe('');
});

test('no reading is left of an output that is no more', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...readings.keys()].toSorted());
});
