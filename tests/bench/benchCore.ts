import type { Input } from '../../shared/contract/contract.ts';
import { caseMigrations } from '../../electron/core/casefile/migrations/caseMigrations.ts';
import { openCaseFile } from '../../electron/core/casefile/openCaseFile.ts';
import { statements as caseStatements } from '../../electron/core/cases/store.ts';
import { createReader } from '../../electron/core/reader.ts';
import { searchExpression } from '../../electron/core/search/searchWords.ts';
import { openInWorker, type CoreInWorker } from './coreInWorker.ts';
import { loadNow, loadPassphrase, type LoadFile } from './loadFile.ts';
import { percentile, report, sideBySide, timed } from './measure.ts';

/** What a person types when searching, from the first letters on: rare, common, very common, and two common words. */
const searches = [
  'ver',
  'verzuim',
  'verzuim d',
  'school',
  'school gesprek',
  'jongere',
  'station',
  'moeder contact',
  'M-00',
  'halt',
] as const;

const page: Input<'cases.list'> = { status: 'all', text: '', sort: 'number', offset: 0, limit: 50 };
const pageFilter = { status: 'all', text: '', themes: '[]', match: '' };

/** Full-text search with nothing around it: the same words, the same limit, the best first. */
const bareSearch = `
  SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY bm25(search_text, 4.0, 1.0) LIMIT 60`;

/**
 * The measurements that have a limit, each in turns with what it is compared with.
 * @param copy of the large file, for the direct statements: a case file is open in one place only
 */
export async function benchCore(
  cases: number,
  large: LoadFile,
  copy: LoadFile,
  small: LoadFile,
): Promise<void> {
  const worker = await openInWorker(large);
  const smallWorker = await openInWorker(small);
  const direct = openDirect(copy.file);
  const [list, directList] = await sideBySide(
    60,
    () => worker.call('cases.list', page),
    () => direct.reader.all(caseStatements.listByNumber, { ...pageFilter, limit: 50, offset: 0 }),
  );
  const [search, directSearch] = await sideBySide(
    200,
    (turn) => worker.call('search.find', { text: searchAt(turn) }),
    (turn) => direct.reader.all(bareSearch, [searchExpression(searchAt(turn)) ?? '']),
  );
  direct.close();
  const command = await timed(100, (turn) => worker.call('network.createOrganisation', organisation(turn)));
  const [opening, openingSmall] = await sideBySide(
    120,
    await caseOpener(worker),
    await caseOpener(smallWorker),
  );
  await smallWorker.close();
  await worker.close();

  report({
    name: 'list-50-rows',
    ours: percentile(list, 50),
    other: percentile(directList, 50),
    unit: 'ms',
    note: `limit 3; median, ${cases} cases; through dispatcher and worker beside the same statement run directly`,
  });
  report({
    name: 'search-as-you-type',
    ours: percentile(search, 50),
    other: percentile(directSearch, 50),
    unit: 'ms',
    note: 'limit 1.5; median over ten queries, beside the bare ranked full-text query',
  });
  report({
    name: 'search-p95',
    ours: percentile(search, 95),
    other: 150,
    unit: 'ms',
    note: `limit 150 ms; the bare ranked query: ${percentile(directSearch, 95).toFixed(1)} ms`,
  });
  report({
    name: 'open-case',
    ours: percentile(opening, 50),
    other: percentile(openingSmall, 50),
    unit: 'ms',
    note: `limit 1.3; median at ${cases} cases beside 100 cases, in turns, the read audited`,
  });
  report({
    name: 'command-p95',
    ours: percentile(command, 95),
    other: 20,
    unit: 'ms',
    note: `limit 20 ms; median ${percentile(command, 50).toFixed(1)} ms; with audit row, inverse step and synchronous=FULL`,
  });
}

function searchAt(turn: number): string {
  return searches[(turn + searches.length) % searches.length] ?? 'ver';
}

/** Opens another case each time, as somebody does who goes down the list. */
async function caseOpener({ call }: CoreInWorker): Promise<(turn: number) => Promise<unknown>> {
  const { rows } = await call('cases.list', { ...page, limit: 100 });
  return (turn) => call('cases.get', { caseId: rows[(turn + rows.length) % rows.length]?.id ?? '' });
}

function organisation(turn: number): Input<'network.createOrganisation'> {
  return {
    name: `Meetorganisatie ${turn + 10}`,
    domain: 'social',
    place: '',
    phone: '',
    email: '',
    note: '',
  };
}

function openDirect(file: string) {
  const open = openCaseFile({
    path: file,
    secret: { kind: 'passphrase', passphrase: loadPassphrase },
    clock: { now: () => loadNow },
    applicationVersion: '0.0.0-bench',
    migrations: caseMigrations,
    user: 'bench',
    takeOver: true,
  });
  return { reader: createReader(open.db), close: () => open.close() };
}
