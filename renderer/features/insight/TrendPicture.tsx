import { useId, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { trendsText as words } from '../../../shared/text/nl/trends.ts';
import styles from './Pages.module.css';

export type TrendTable = NonNullable<Output<'insight.trends'>['table']>;

/** The field of the picture, in its own units: a column for words, bars, and room for a number behind the longest. */
const width = 900;
const labelWidth = 250;
const barHeight = 13;
const rowGap = 14;
const numberWidth = 46;
/** More rows than this cannot be read as a picture; the table has them all. */
const mostRows = 12;
/** Where the words of a row are cut, so that they stay in their column. */
const mostLetters = 34;

/** Each period has a pattern of its own: shape tells them apart, also in grey and on paper. */
const patterns = ['solid', 'diagonal', 'dots', 'upright', 'lying', 'open'] as const;

/** Bars by row and period, with the same numbers as the table. A hidden count has no bar but a stroke. */
export function TrendPicture({
  table,
  dimension,
}: Readonly<{ table: TrendTable; dimension: string }>): ReactElement {
  const id = useId();
  const rows = table.rows.slice(0, mostRows);
  const largest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((value) => value ?? 0)));
  const rowHeight = table.periods.length * barHeight + rowGap;
  const room = width - labelWidth - numberWidth;
  const known = table.rows.filter(({ total }) => total !== null);
  const [most] = known.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const fillOf = (period: number): string => `url(#${id}-${patterns[period % patterns.length] ?? 'solid'})`;
  return (
    <figure className={styles['picture']}>
      <figcaption>
        <h2>{words.picture}</h2>
        <ul className={styles['legend']}>
          {table.periods.map((period, index) => (
            <li key={period}>
              <svg width="22" height="13" viewBox="0 0 22 13" aria-hidden="true" style={{ width: '1.4rem' }}>
                <Bar x={0.5} y={0.5} width={21} height={12} fill={fillOf(index)} />
              </svg>
              {period}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
        role="img"
        aria-label={words.pictureText(dimension, table.total, most?.label ?? words.unknownLargest)}
      >
        <Patterns id={id} />
        {rows.map((row, at) => (
          <g key={row.label} transform={`translate(0 ${at * rowHeight})`}>
            <text x={0} y={rowHeight / 2 - 2} fontSize={14} fill="var(--ink)">
              {cut(row.label)}
            </text>
            {row.cells.map((value, period) => {
              const y = period * barHeight;
              const length = value === null ? 0 : (room * value) / largest;
              return (
                <g key={table.periods[period]}>
                  {value !== null && value > 0 && (
                    <Bar
                      x={labelWidth}
                      y={y + 1}
                      width={length}
                      height={barHeight - 2}
                      fill={fillOf(period)}
                    />
                  )}
                  <text x={labelWidth + length + 6} y={y + barHeight - 3} fontSize={11} fill="var(--ink-2)">
                    {value ?? words.hidden}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </figure>
  );
}

function Bar(
  props: Readonly<{ x: number; y: number; width: number; height: number; fill: string }>,
): ReactElement {
  return <rect {...props} stroke="var(--petrol)" strokeWidth={1} />;
}

function Patterns({ id }: Readonly<{ id: string }>): ReactElement {
  const ink = 'var(--petrol)';
  const ground = <rect width={8} height={8} fill="var(--surface)" />;
  const square = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${id}-solid`} {...square}>
        <rect width={8} height={8} fill={ink} />
      </pattern>
      <pattern id={`${id}-diagonal`} {...square}>
        {ground}
        <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" stroke={ink} strokeWidth={2} />
      </pattern>
      <pattern id={`${id}-dots`} {...square}>
        {ground}
        <circle cx={2} cy={2} r={1.4} fill={ink} />
        <circle cx={6} cy={6} r={1.4} fill={ink} />
      </pattern>
      <pattern id={`${id}-upright`} {...square}>
        {ground}
        <path d="M2 0v8M6 0v8" stroke={ink} strokeWidth={1.6} />
      </pattern>
      <pattern id={`${id}-lying`} {...square}>
        {ground}
        <path d="M0 2h8M0 6h8" stroke={ink} strokeWidth={1.6} />
      </pattern>
      <pattern id={`${id}-open`} {...square}>
        {ground}
      </pattern>
    </defs>
  );
}

function cut(label: string): string {
  const letters = Array.from(label);
  return letters.length <= mostLetters ? label : `${letters.slice(0, mostLetters - 1).join('')}…`;
}
