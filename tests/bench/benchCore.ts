import { rmSync } from 'node:fs';
import type { Input, OperationName, Output } from '../../shared/contract/contract.ts';
import { statements as caseStatements } from '../../electron/core/cases/store.ts';
import { openCaseFile } from '../../electron/core/casefile/openCaseFile.ts';
import { caseMigrations } from '../../electron/core/casefile/migrations/caseMigrations.ts';
import { createReader } from '../../electron/core/reader.ts';
import { connectCore } from '../../electron/hosts/coreConnection.ts';
import { createFolderPorts } from '../../electron/hosts/folderPorts.ts';
import { createHeldFiles } from '../../electron/hosts/heldFiles.ts';
import { loadFile, loadNow, loadPassphrase } from './loadFile.ts';
import { percentile, report, timed } from './measure.ts';

/** What a person types when searching, from the first letters on. */
const searches = [
  'ver',
  'verzuim',
  'verzuim d',
  'jongere',
  'station',
  'moeder contact',
  'M-00',
  'halt',
] as const;

const page: Input<'cases.list'> = { status: 'all', text: '', sort: 'number', offset: 0, limit: 50 };

/** Through dispatcher and worker thread, beside the same statements run directly on the same file. */
export async function benchCore(cases: number): Promise<void> {
  const large = loadFile(cases);
  const small = loadFile(100);
  try {
    const worker = await openWorker(large);
    const list = percentile(await timed(60, () => worker.call('cases.list', page)), 50);
    const search = await timed(80, (turn) => worker.call('search.find', { text: searchAt(turn) }));
    const opening = percentile(await timed(60, worker.openCase), 50);
    const command = await timed(60, (turn) => worker.call('network.createOrganisation', organisation(turn)));
    await worker.close();

    const smallWorker = await openWorker(small);
    const openingSmall = percentile(await timed(60, smallWorker.openCase), 50);
    await smallWorker.close();

    const direct = openDirect(large.file);
    const filter = { status: 'all', text: '', themes: '[]', match: '' };
    const directList = percentile(
      await timed(60, () => {
        direct.reader.all(caseStatements.listByNumber, { ...filter, limit: 50, offset: 0 });
        direct.reader.one(caseStatements.countList, filter);
      }),
      50,
    );
    const bareSearch = await timed(80, (turn) =>
      direct.reader.all(
        `SELECT search_entry.entity, search_entry.entity_id FROM
           (SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY bm25(search_text, 5.0, 1.0) LIMIT 60) AS hit
         JOIN search_entry ON search_entry.rowid = hit.rowid`,
        [prefixes(searchAt(turn))],
      ),
    );
    direct.close();

    report({
      name: 'list-50-rows',
      ours: list,
      other: directList,
      unit: 'ms',
      note: `limit 3; median, ${cases} cases; through dispatcher and worker beside the same statements run directly`,
    });
    report({
      name: 'search-as-you-type',
      ours: percentile(search, 50),
      other: percentile(bareSearch, 50),
      unit: 'ms',
      note: 'limit 1.5; median, beside the bare full-text query',
    });
    report({
      name: 'search-p95',
      ours: percentile(search, 95),
      other: 150,
      unit: 'ms',
      note: 'limit 150 ms',
    });
    report({
      name: 'open-case',
      ours: opening,
      other: openingSmall,
      unit: 'ms',
      note: `limit 1.3; median at ${cases} cases beside 100 cases`,
    });
    report({
      name: 'command-p95',
      ours: percentile(command, 95),
      other: 20,
      unit: 'ms',
      note: 'limit 20 ms; with audit row, inverse step and synchronous=FULL',
    });
  } finally {
    rmSync(large.folder, { recursive: true, force: true });
    rmSync(small.folder, { recursive: true, force: true });
  }
}

function searchAt(turn: number): string {
  return searches[Math.abs(turn) % searches.length] ?? 'ver';
}

function prefixes(text: string): string {
  return text
    .split(' ')
    .map((word) => `"${word}"*`)
    .join(' ');
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

async function openWorker({ folder, file }: ReturnType<typeof loadFile>) {
  const incoming = createHeldFiles();
  const outgoing = createHeldFiles();
  const core = connectCore({
    workerFile: new URL('../../electron/core/worker.ts', import.meta.url),
    ports: createFolderPorts({ folder, caseFile: file, incoming, outgoing }),
    log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
  });
  const call = async <Name extends OperationName>(
    operation: Name,
    input: Input<Name>,
  ): Promise<Output<Name>> => {
    const reply = await core.call(operation, input);
    if (!reply.ok) throw new Error(`${operation}: ${reply.error.message}`);
    return reply.value as Output<Name>;
  };
  const [recent] = await call('casefile.recent', {});
  if (recent === undefined) throw new Error('The load file is not seen');
  await call('casefile.open', {
    handle: recent.handle,
    secret: { kind: 'passphrase', passphrase: loadPassphrase },
  });
  const { rows } = await call('cases.list', page);
  let turn = 0;
  return {
    call,
    openCase: () => call('cases.get', { caseId: rows[turn++ % rows.length]?.id ?? '' }),
    close: () => core.close(),
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
