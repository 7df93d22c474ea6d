import type { ReactNode } from 'react';

/** One column of a VirtualTable; `render` draws one cell and must not depend on anything but the row. */
export type Column<Row> = Readonly<{
  id: string;
  header: string;
  /** Track of a CSS grid: '6rem', 'minmax(10rem, 2fr)'. */
  width: string;
  render: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  isSortable?: boolean;
}>;
