import type * as z from 'zod';
import type { figureName, figureOperations } from '../../../shared/contract/insight/figures.ts';
import { addDays } from '../../../shared/dates/isoDay.ts';
import type { QueryContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { statements } from './figureStore.ts';

export type FigureName = z.output<typeof figureName>;
type RowsInput = z.output<(typeof figureOperations)['insight.figureRows']['input']>;
type Kind = 'discussion' | 'action' | 'decision' | 'seat';

interface Period {
  readonly from: string;
  readonly to: string;
}

interface Counted {
  readonly kind: Kind;
  readonly id: string;
  readonly day: string;
  readonly met: 0 | 1;
}

interface Line {
  readonly id: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly caseAlias: string | null;
  readonly words: string;
  readonly meetingId: string | null;
  readonly itemId: string | null;
}

const sources: Readonly<Record<FigureName, { readonly count: string; readonly list: string }>> = {
  decided: { count: statements.countDecided, list: statements.listDecided },
  owner: { count: statements.countOwner, list: statements.listOwner },
  voice: { count: statements.countVoice, list: statements.listVoice },
  heard: { count: statements.countHeard, list: statements.listHeard },
  onTime: { count: statements.countOnTime, list: statements.listOnTime },
};
const names = Object.keys(sources) as readonly FigureName[];

const lines: Readonly<Record<Kind, string>> = {
  discussion: statements.discussionLines,
  seat: statements.seatLines,
  action: statements.actionLines,
  decision: statements.decisionLines,
};

/** The five numbers of a period, each as a part of what was counted (feature I3). An action that is due today is not late yet. */
export function readFigures({ from, to }: Period, { reader, today }: QueryContext) {
  const figures = names.map((name) => {
    const found = reader.one<{ total: number; met: number }>(
      sources[name].count,
      daysOf({ from, to }, today),
    );
    return { name, met: found?.met ?? 0, total: found?.total ?? 0 };
  });
  return { today, figures };
}

/** The things behind a number, newest first: exactly those that were counted. */
export function readFigureRows(input: RowsInput, { reader, today }: QueryContext) {
  const { figure, part, offset, limit } = input;
  const days = daysOf(input, today);
  const counts = reader.one<{ total: number; met: number }>(sources[figure].count, days) ?? {
    total: 0,
    met: 0,
  };
  const met = part === 'all' ? null : part === 'met' ? 1 : 0;
  const counted = reader.all<Counted>(sources[figure].list, { ...days, met, offset, limit });
  const words = linesOf(reader, counted);
  return {
    total: met === null ? counts.total : met === 1 ? counts.met : counts.total - counts.met,
    rows: counted.map((row) => {
      const line = words.get(row.id);
      return {
        id: row.id,
        kind: row.kind,
        met: row.met === 1,
        date: row.day,
        case: caseOf(line),
        words: line?.words ?? '',
        meetingId: line?.meetingId ?? null,
        itemId: line?.itemId ?? null,
      };
    }),
  };
}

function caseOf(line: Line | undefined) {
  if (line === undefined || line.caseId === null) return null;
  return { id: line.caseId, number: line.caseNumber ?? '', alias: line.caseAlias ?? '' };
}

const daysOf = ({ from, to }: Period, today: string) => ({ from, to, yesterday: addDays(today, -1) });

function linesOf(reader: Reader, counted: readonly Counted[]): ReadonlyMap<string, Line> {
  const kinds = [...new Set(counted.map(({ kind }) => kind))];
  const found = kinds.flatMap((kind) => {
    const ids = counted.filter((row) => row.kind === kind).map(({ id }) => id);
    return reader.all<Line>(lines[kind], { ids: JSON.stringify(ids) });
  });
  return new Map(found.map((line) => [line.id, line]));
}
