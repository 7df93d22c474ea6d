import type { ReactNode } from 'react';
import type {
  Block,
  DocumentModel,
  HeadingLevel,
  Runs,
} from '../../../shared/model/document/documentModel.ts';
import {
  footerLine,
  hasPageEdges,
  headerLine,
  subtitleLine,
} from '../../../shared/model/document/pageLines.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { wordText } from '../../../shared/text/nl/word.ts';
import { minutesScreenText } from '../../../shared/text/nl/minutesScreen.ts';
import { PictureView } from './PictureView.tsx';
import styles from './DocumentPreview.module.css';

export type DocumentPreviewProps = Readonly<{
  document: DocumentModel;
  /** Words to look at again; marked here, never in the file. */
  marked?: readonly string[];
  /** Id of words that explain the paper. */
  'aria-describedby'?: string;
}>;

/** The document as a sheet of paper, drawn from the same settled model as the Word file. */
export function DocumentPreview({
  document: model,
  marked = [],
  'aria-describedby': describedBy,
}: DocumentPreviewProps): ReactNode {
  const settled = settleDocument(model);
  const pattern = markPattern(marked);
  return (
    <article
      className={styles.sheet}
      aria-label={minutesScreenText.preview}
      aria-describedby={describedBy}
      data-paper=""
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the paper scrolls, so the keyboard has to reach it
      tabIndex={0}
    >
      {hasPageEdges(settled) && (
        <>
          <p className={styles.edge}>{headerLine(settled)}</p>
          <h2 className={styles.title}>{settled.title}</h2>
          <p className={styles.subtitle}>{subtitleLine(settled)}</p>
        </>
      )}
      {settled.blocks.map((block, index) => (
        // Blocks have no identity of their own and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <BlockView key={index} block={block} pattern={pattern} />
      ))}
      {hasPageEdges(settled) && (
        <p className={styles.foot}>
          <span>{footerLine(settled)}</span>
          <span>
            {wordText.page}1{wordText.pageOf}…
          </span>
        </p>
      )}
    </article>
  );
}

type Pattern = RegExp | null;

function BlockView({ block, pattern }: Readonly<{ block: Block; pattern: Pattern }>): ReactNode {
  switch (block.type) {
    case 'heading':
      return <PaperHeading level={block.level}>{block.text}</PaperHeading>;
    case 'paragraph': {
      const content = <RunsView runs={block.runs} pattern={pattern} />;
      return block.role === 'quote' ? (
        <blockquote className={styles.quote}>{content}</blockquote>
      ) : (
        <p className={styles[block.role ?? 'plain']}>{content}</p>
      );
    }
    case 'bulletList':
      return (
        <ul className={styles.list}>
          {block.items.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <RunsView runs={item} pattern={pattern} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView table={block} pattern={pattern} />;
    case 'keyValues':
      return (
        <dl className={styles.values}>
          {block.entries.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <RunsView runs={value} pattern={pattern} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'picture':
      return <PictureView picture={block} />;
    case 'writingLines':
      return (
        <div className={styles.writing}>
          {block.label !== '' && <p className={styles.note}>{block.label}</p>}
          {Array.from({ length: block.count }, (_, line) => (
            <div key={line} className={styles.writingLine} aria-hidden="true" />
          ))}
        </div>
      );
    case 'nameCard':
      return (
        <div className={styles.card}>
          <div className={styles.cardBack} aria-hidden="true">
            <CardWords card={block} />
          </div>
          <div className={styles.cardFront}>
            <CardWords card={block} />
          </div>
        </div>
      );
    case 'pageBreak':
      return <hr className={styles.break} />;
  }
}

/** Both halves of the sheet say the same; the back stands upside down until it is folded. */
function CardWords({ card }: Readonly<{ card: Extract<Block, { type: 'nameCard' }> }>): ReactNode {
  return (
    <>
      <p className={styles.cardName}>{card.name}</p>
      {card.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** The page has its own h1; the title of the paper is an h2, so its headings go one further down. */
function PaperHeading({ level, children }: Readonly<{ level: HeadingLevel; children: string }>): ReactNode {
  switch (level) {
    case 1:
      return <h3 className={styles.heading1}>{children}</h3>;
    case 2:
      return <h4 className={styles.heading2}>{children}</h4>;
    case 3:
      return <h5 className={styles.heading2}>{children}</h5>;
  }
}

function TableView({
  table,
  pattern,
}: Readonly<{ table: Extract<Block, { type: 'table' }>; pattern: Pattern }>): ReactNode {
  return (
    <table className={styles.table}>
      {table.caption !== undefined && <caption>{table.caption}</caption>}
      <colgroup>
        {table.columns.map((column) => (
          <col key={column.header} style={{ width: `${column.widthPercent}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.header} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, rowIndex) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={rowIndex}>
            {row.map((cell, index) => {
              const content = <RunsView runs={cell} pattern={pattern} />;
              const key = table.columns[index]?.header ?? index;
              return table.rowHeaders && index === 0 ? (
                <th key={key} scope="row">
                  {content}
                </th>
              ) : (
                <td key={key}>{content}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RunsView({ runs, pattern }: Readonly<{ runs: Runs; pattern: Pattern }>): ReactNode {
  return runs.map((run, index) => {
    const text = <Marked text={run.text} pattern={pattern} />;
    const key = `${index} ${run.emphasis ?? ''}`;
    if (run.emphasis === 'strong') return <strong key={key}>{text}</strong>;
    if (run.emphasis === 'emphasis') return <em key={key}>{text}</em>;
    return <span key={key}>{text}</span>;
  });
}

function Marked({ text, pattern }: Readonly<{ text: string; pattern: Pattern }>): ReactNode {
  if (pattern === null) return text;
  return text.split(pattern).map((part, index) =>
    index % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={index}>{part}</mark>
    ) : (
      part
    ),
  );
}

/** Splits a text so that every second part is a marked word. */
function markPattern(marked: readonly string[]): Pattern {
  const words = [...new Set(marked)].filter((word) => word !== '');
  if (words.length === 0) return null;
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(${escaped.join('|')})(?![\p{L}\p{N}])`, 'giu');
}
