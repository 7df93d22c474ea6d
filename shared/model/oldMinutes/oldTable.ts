import { splitReason } from '../captureParts.ts';
import { foldedWords } from '../foldedWords.ts';
import type { OldProposal } from './oldProposal.ts';
import { caseNumberIn, minutesIn, withoutNumber, type Section } from './oldWords.ts';
import { readDue } from './promiseLine.ts';

type Column = 'action' | 'decision' | 'agenda' | 'owner' | 'due' | 'status' | 'reason' | 'case' | 'minutes';

const heads: readonly (readonly [Column, RegExp])[] = [
  [
    'action',
    /^(?:acties?|actie ?punt(?:en)?|afspraken|afspraak|taak|taken|wat|omschrijving|activiteit|to ?do|te doen)$/u,
  ],
  ['decision', /^(?:besluit(?:en)?|conclusies?)$/u],
  ['agenda', /^(?:agenda ?punt(?:en)?|onderwerp)$/u],
  [
    'owner',
    /^(?:wie|door(?: wie)?|wie doet (?:het|dit|wat)|eigenaar|actie ?houder|verantwoordelijke?|trekker|uitvoering|uitvoerder|naam)$/u,
  ],
  [
    'due',
    /^(?:wanneer|datum(?: gereed)?|deadline|gereed(?: op)?|uiterlijk(?: op)?|voor|vóór|termijn|klaar(?: op)?|planning|einddatum|evaluatie)$/u,
  ],
  ['status', /^(?:status|stand(?: van zaken)?|voortgang|afgehandeld)$/u],
  ['reason', /^(?:reden|motivering|waarom)$/u],
  ['case', /^(?:casus(?:nummer| nr)?|zaak)$/u],
  ['minutes', /^(?:minuten|min|duur)$/u],
];
const done =
  /^(?:gereed|klaar|afgerond|gedaan|afgehandeld|vervallen|uitgevoerd|overgedragen|ja|ok|akkoord|[vx✓✔☑])(?![\p{L}])/u;

type Found = Readonly<{
  proposals: readonly OldProposal[];
  rest: readonly string[];
  /** Cells of a table without a head that is known. */
  loose: readonly string[];
}>;

/** Reads a table by its head, which stands in one of its first three rows. What was done already is no proposal. */
export function proposalsOfTable(
  rows: readonly (readonly string[])[],
  day: string,
  section: Section,
  caseNumber: string,
): Found {
  const head = headOf(rows, section);
  if (head === undefined) {
    return { proposals: [], rest: [], loose: rows.flat().flatMap(linesOf) };
  }
  const proposals: OldProposal[] = [];
  const rest: string[] = [];
  for (const row of rows.slice(head.index + 1)) {
    const cell = (column: Column): string =>
      head.columns
        .flatMap((name, index) => (name === column ? [(row[index] ?? '').trim()] : []))
        .join(' ')
        .trim();
    const whole = row
      .map((text) => text.trim().replaceAll('\n', ' '))
      .filter((text) => text !== '')
      .join(' · ');
    if (whole === '') continue;
    const found = done.test(foldedWords(cell('status'))) ? [] : ofRow(cell, whole, day, caseNumber);
    if (found.length === 0) rest.push(whole);
    proposals.push(...found);
  }
  return { proposals, rest, loose: rows.slice(0, head.index).flat().flatMap(linesOf) };
}

function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface Head {
  readonly index: number;
  readonly columns: readonly (Column | undefined)[];
}

function headOf(rows: readonly (readonly string[])[], section: Section): Head | undefined {
  for (const [index, row] of rows.slice(0, 3).entries()) {
    const columns = row.map((cell) => {
      const words = foldedWords(cell)
        .replaceAll(/[.:?*]/gu, '')
        .trim();
      return heads.find(([, pattern]) => pattern.test(words))?.[0];
    });
    const has = (column: Column): boolean => columns.includes(column);
    const saysAction = row.some((cell) => /^(?:actie|afspra|taak|taken|to ?do)/u.test(foldedWords(cell)));
    const isAction =
      has('action') && (has('owner') || has('due') || has('status') || saysAction || section === 'action');
    if (isAction || has('decision') || (has('agenda') && row.length > 1)) return { index, columns };
  }
  return undefined;
}

function ofRow(
  cell: (column: Column) => string,
  from: string,
  day: string,
  caseAbove: string,
): readonly OldProposal[] {
  const caseNumber = caseNumberIn(cell('case')) || caseNumberIn(from) || caseAbove;
  const promise = {
    owner: cell('owner').replaceAll(/\s+/gu, ' ').slice(0, 500),
    ...readDue(cell('due'), day),
  };
  const common = { minutes: null, caseNumber, from };
  const found: OldProposal[] = [];
  const decision = withoutNumber(cell('decision'));
  if (decision !== '') {
    const { text, reason } = splitReason(decision);
    found.push({ kind: 'decision', text, reason: cell('reason') || (reason ?? ''), ...promise, ...common });
  }
  const action = withoutNumber(cell('action'));
  if (action !== '') found.push({ kind: 'action', text: action, reason: '', ...promise, ...common });
  if (found.length > 0) return found;
  const item = minutesIn(withoutNumber(cell('agenda')));
  if (item.text === '') return [];
  const minutes = /^\d{1,3}$/u.exec(cell('minutes').replace(/\D+$/u, ''))?.[0];
  return [
    {
      kind: 'agendaItem',
      text: item.text,
      reason: '',
      owner: '',
      due: null,
      dueWords: '',
      ...common,
      minutes: minutes === undefined ? item.minutes : Number(minutes),
    },
  ];
}
