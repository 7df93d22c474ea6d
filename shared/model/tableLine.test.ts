import { describe, expect, test } from 'vitest';
import { readTableLine, writeTableLine, type KeptLine, type TableContext } from './tableLine.ts';

const table: TableContext = {
  people: [
    { id: 'samira', name: 'Samira El Idrissi' },
    { id: 'tom', name: 'Tom Vermeer' },
  ],
  organisations: [{ id: 'org', name: 'Wijkteam Zuid' }],
  today: '2026-11-24',
  hasCase: true,
  speakerId: null,
};

test('a line without a slash word is a fact at a case and a parked point elsewhere', () => {
  expect(readTableLine('Slaapt slecht', table).kind).toBe('fact');
  expect(readTableLine('Wachttijd GGZ', { ...table, hasCase: false }).kind).toBe('parked');
});

test('whoever has the turn is the source, unless the line names someone', () => {
  const round = { ...table, speakerId: 'tom' };
  expect(readTableLine('/k Sport weer', round).sourceId).toBe('tom');
  expect(readTableLine('/k @Samira Sport weer', round).sourceId).toBe('samira');
  expect(readTableLine('/k @Wijkteam Sport weer', round)).toMatchObject({ sourceOrganisationId: 'org' });
  expect(readTableLine('/k Sport weer', { ...table, speakerId: 'iemand anders' }).sourceId).toBeUndefined();
});

test('having the turn makes nobody owner of an action or a decision', () => {
  const round = { ...table, speakerId: 'tom' };
  expect(readTableLine('/a bellen morgen', round).ownerId).toBeUndefined();
  expect(readTableLine('/a bellen morgen', round).sourceId).toBeUndefined();
});

describe('a kept line written out reads as the same', () => {
  const kept: readonly KeptLine[] = [
    { kind: 'fact', text: 'Verzuim 34 uur in vier weken', name: 'Tom Vermeer' },
    { kind: 'voice', text: 'Ik wil eruit', shareability: 'oralOnly' },
    { kind: 'concern', text: 'Slaapt slecht', shareability: 'doNotShare' },
    { kind: 'action', text: 'Gesprek met moeder', name: 'Samira El Idrissi', date: '2026-11-27' },
    { kind: 'action', text: 'verzuimoverzicht' },
    {
      kind: 'decision',
      text: 'Mentor blijft',
      name: 'Tom Vermeer',
      reason: 'hij kent het gezin',
      date: '2027-01-12',
    },
    { kind: 'parked', text: 'Wachttijd jeugd-GGZ', name: 'Tom Vermeer' },
  ];
  test.each(kept)('$kind: $text', (line) => {
    const read = readTableLine(writeTableLine(line), table);
    const name = table.people.find((person) => person.id === (read.ownerId ?? read.sourceId))?.name;
    expect(read.kind).toBe(line.kind);
    expect(read.text).toBe(line.text);
    expect(name).toBe(line.name);
    expect(read.dueDate).toBe(line.date);
    expect(read.reason).toBe(line.reason);
    expect(read.shareability).toBe(line.shareability);
  });
});
