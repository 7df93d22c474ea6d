import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { trendDrawing, trendInks } from '../../../shared/model/trendDrawing.ts';
import { trendsText as words } from '../../../shared/text/nl/trends.ts';
import { PictureView } from '../minutes/PictureView.tsx';
import styles from './Pages.module.css';

export type TrendTable = NonNullable<Output<'insight.trends'>['table']>;

const inks: ReadonlyMap<string, string> = new Map([
  [trendInks.text, 'var(--ink)'],
  [trendInks.bar, 'var(--petrol)'],
  [trendInks.paper, 'var(--surface)'],
]);

/** Bars by row and period with the same numbers as the table, drawn as in the Word file, in the inks of the screen. */
export function TrendPicture({
  table,
  dimension,
}: Readonly<{ table: TrendTable; dimension: string }>): ReactElement {
  return (
    <figure className={styles['picture']}>
      <figcaption>
        <h2>{words.picture}</h2>
      </figcaption>
      <PictureView
        picture={{ alt: words.pictureText(dimension, table), drawing: trendDrawing(table, words.hidden) }}
        inkOf={(colour) => inks.get(colour) ?? colour}
      />
    </figure>
  );
}
