import { cleanLine, cleanText } from './cleanText.ts';
import type { Drawing } from './drawing.ts';
import type { Block, DocumentModel, HeadingLevel, Run, Runs, Table, TableColumn } from './documentModel.ts';

/**
 * The model as every drawer draws it. Each rule that would otherwise be decided twice is decided here, so that the
 * preview cannot differ from the file: text is cleaned, heading levels never skip (a 3 under a 1 becomes a 2), a table
 * without rows becomes its `emptyText`, rows have as many cells as there are columns, widths add up to 100, empty lists
 * and lines are left out, and page breaks stand only between two blocks. Settling twice changes nothing.
 */
export function settleDocument(model: DocumentModel): DocumentModel {
  return {
    title: cleanLine(model.title),
    ...(model.subject === undefined ? {} : { subject: cleanLine(model.subject) }),
    kind: model.kind,
    organisation: cleanLine(model.organisation),
    confidentiality: cleanLine(model.confidentiality),
    ...(model.recipient === undefined ? {} : { recipient: cleanLine(model.recipient) }),
    versionLabel: cleanLine(model.versionLabel),
    language: model.language,
    ...(model.fields === undefined ? {} : { fields: settleFields(model.fields) }),
    blocks: settleBlocks(model.blocks),
  };
}

function settleFields(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, cleanText(value)]));
}

function settleBlocks(blocks: readonly Block[]): readonly Block[] {
  const settled: Block[] = [];
  let lastLevel: 0 | HeadingLevel = 0;
  for (const block of blocks) {
    for (const next of settleBlock(block, lastLevel)) {
      if (next.type === 'heading') lastLevel = next.level;
      if (next.type === 'pageBreak' && (settled.length === 0 || settled.at(-1)?.type === 'pageBreak'))
        continue;
      settled.push(next);
    }
  }
  if (settled.at(-1)?.type === 'pageBreak') settled.pop();
  return settled;
}

function settleBlock(block: Block, lastLevel: 0 | HeadingLevel): readonly Block[] {
  switch (block.type) {
    case 'heading': {
      const text = cleanLine(block.text);
      if (text === '') return [];
      return [{ ...block, text, level: block.level <= lastLevel + 1 ? block.level : deeper(lastLevel) }];
    }
    case 'paragraph': {
      const runs = settleRuns(block.runs);
      return runs.length === 0 ? [] : [{ ...block, runs }];
    }
    case 'bulletList': {
      const items = block.items.map(settleRuns).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'table':
      return settleTable(block);
    case 'keyValues': {
      const entries = block.entries.map(([label, value]) => [cleanLine(label), settleRuns(value)] as const);
      return entries.length === 0 ? [] : [{ ...block, entries }];
    }
    case 'picture':
      return block.drawing.shapes.length === 0
        ? []
        : [{ ...block, alt: cleanLine(block.alt), drawing: settleDrawing(block.drawing) }];
    case 'writingLines': {
      const count = Number.isFinite(block.count) ? Math.min(40, Math.max(0, Math.trunc(block.count))) : 0;
      return count === 0 ? [] : [{ ...block, label: cleanLine(block.label), count }];
    }
    case 'nameCard': {
      const name = cleanLine(block.name);
      const lines = block.lines.map(cleanLine).filter((line) => line !== '');
      return name === '' ? [] : [{ ...block, name, lines }];
    }
    case 'pageBreak':
      return [block];
  }
}

function settleDrawing(drawing: Drawing): Drawing {
  return {
    ...drawing,
    shapes: drawing.shapes.map((shape) =>
      shape.kind === 'text' ? { ...shape, text: cleanLine(shape.text) } : shape,
    ),
  };
}

/** One level under the last heading, which is all that may follow it. */
function deeper(lastLevel: 0 | HeadingLevel): HeadingLevel {
  return lastLevel === 0 ? 1 : lastLevel === 1 ? 2 : 3;
}

function settleTable(table: Table): readonly Block[] {
  const emptyText = cleanText(table.emptyText);
  if (table.columns.length === 0) return [];
  const { caption: rawCaption, ...rest } = table;
  const caption = rawCaption === undefined ? '' : cleanLine(rawCaption);
  if (table.rows.length === 0) {
    const runs: readonly Run[] = [
      ...(caption === '' ? [] : [{ text: `${caption}: `, emphasis: 'strong' as const }]),
      { text: emptyText },
    ];
    return [{ type: 'paragraph', runs: settleRuns(runs) }];
  }
  return [
    {
      ...rest,
      ...(caption === '' ? {} : { caption }),
      columns: settleColumns(table.columns),
      rows: table.rows.map((row) => table.columns.map((_, index) => settleRuns(row[index] ?? []))),
      emptyText,
    },
  ];
}

function settleColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const wanted = columns.map(({ widthPercent }) =>
    widthPercent > 0 && widthPercent < 1e6 ? widthPercent : 1,
  );
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const scale = Math.abs(total - 100) < 1e-6 ? 1 : 100 / total;
  return columns.map(({ header }, index) => ({
    header: cleanLine(header),
    widthPercent: (wanted[index] ?? 1) * scale,
  }));
}

function settleRuns(runs: Runs): Runs {
  return runs.map((run) => ({ ...run, text: cleanText(run.text) })).filter((run) => run.text !== '');
}
