import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchExport } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { planting, type Planting } from '../followup/testing.ts';
import { openZip } from '../word/zipReader.ts';
import { heldMeeting } from './testing.ts';

let core: TestCore;
let rows: Planting;
let made = 0;
beforeEach(async () => {
  core = await openTestCore();
  rows = planting(() => ({ session: core.core.session, now: core.now() }));
  made = 0;
});
afterEach(() => core.close());

const trends = async (dimension: 'theme' | 'area' | 'domain') =>
  (await core.call('insight.trends', { dimension })).table;
function submit(count: number, day: string, values: Record<string, string | number> = {}): string[] {
  return Array.from({ length: count }, () => {
    made += 1;
    return rows.aCase(`M-${made}`, { submitted_on: day, theme: 'overlast', ...values });
  });
}

describe('trends', () => {
  test('fewer than five cases give no table, and the year that is not over does not count', async () => {
    submit(4, '2025-05-01');
    submit(20, '2026-01-01');
    expect(await core.call('insight.trends', { dimension: 'theme' })).toEqual({
      until: '2025-12-31',
      table: null,
    });
  });

  test('small counts and what would give them away are hidden; a year with few cases joins the next', async () => {
    submit(2, '2023-05-01');
    submit(9, '2024-05-01');
    submit(10, '2025-05-01');
    submit(3, '2024-06-01', { theme: 'wapens' });
    submit(8, '2025-06-01', { theme: 'wapens' });
    submit(6, '2025-06-01', { theme: 'over Jayden B.' });
    const table = await trends('theme');
    expect(table?.periods).toEqual(['2023–2024', '2025']);
    expect(table?.totals).toEqual([14, 24]);
    expect(table?.rows.map(({ label }) => label)).toEqual(['overlast', 'wapens', 'overige']);
    expect(table?.rows[1]?.cells[0]).toBeNull();
    expect(table?.rows.filter(({ cells }) => cells[0] === null).length).toBeGreaterThan(1);
    expect(JSON.stringify(table)).not.toContain('Jayden');
  });

  test('area is that of the first meeting, domain that of who brought the case', async () => {
    const cases = submit(6, '2025-05-01', {
      introducer_contact_id: rows.contact('Vries', { domain: 'safety' }),
    });
    submit(5, '2025-05-01');
    const series = rows.plant('meeting_series', { name: 'J&V', type: 'jv', scope: 'Wijk Noord' });
    const later = rows.plant('meeting_series', { name: 'ZVH', type: 'zvhCases', scope: 'De Meren' });
    const first = heldMeeting(rows, '2025-06-01', { series_id: series });
    const second = heldMeeting(rows, '2025-07-01', { series_id: later });
    for (const id of cases) {
      first.discuss(id);
      second.discuss(id);
    }
    expect((await trends('area'))?.rows).toEqual([
      { label: 'Wijk Noord', cells: [6], total: 6 },
      { label: 'geen gebied bekend', cells: [5], total: 5 },
    ]);
    expect((await trends('domain'))?.rows).toEqual([
      { label: 'veiligheid', cells: [6], total: 6 },
      { label: 'geen aanmelder bekend', cells: [5], total: 5 },
    ]);
  });

  test('the file for Excel has the numbers of the screen, and no cell becomes a formula', async () => {
    const cases = submit(6, '2025-05-01');
    const series = rows.plant('meeting_series', { name: 'x', type: 'jv', scope: '=2+3' });
    const meeting = heldMeeting(rows, '2025-06-01', { series_id: series });
    for (const id of cases) meeting.discuss(id);
    const saved = await core.call('insight.exportTrends', { dimension: 'area', kind: 'csv' });
    expect(saved?.name).toBe('2026-11-22 Trends.csv');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(fetchExport(core, saved))).toBe(
      "\uFEFFGebied;2025;Totaal\r\n'=2+3;6;6\r\nTotaal;6;6\r\n",
    );
    const word = await core.call('insight.exportTrends', { dimension: 'area', kind: 'word' });
    expect(word?.name).toBe('2026-11-22 Trends.docx');
    const archive = openZip(fetchExport(core, word));
    expect(archive.paths).toContain('word/media/picture1.emf');
    expect(new TextDecoder().decode(archive.read('word/document.xml'))).toMatch(
      /descr="Staven per gebied en jaar, samen 6 casussen[^"]*De tabel eronder/u,
    );
  });
});
