import type { ReactElement } from 'react';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import { useAnswer } from '../../client/hooks.ts';
import { PageState } from './PageState.tsx';
import { PartHeading } from './PartHeading.tsx';
import { PageTable } from './PageTable.tsx';
import styles from './Pages.module.css';

const words = insightPagesText.accountability;
const names = Object.keys(words.names) as readonly (keyof typeof words.names)[];

/** Counts for FG and manager, each beside what exactly was counted (feature I9). */
export function AccountabilityPart({ year }: Readonly<{ year: number }>): ReactElement {
  const { data, error, refetch } = useAnswer('insight.accountability', { year });
  return (
    <section className={styles['form']} aria-label={words.title}>
      <PartHeading title={words.title} lead={words.lead} page="accountability" year={year} />
      {data === undefined ? (
        <PageState error={error} onRetry={refetch} />
      ) : (
        <PageTable label={words.title} columns={words.columns} isNumber={(index) => index === 1}>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{words.names[name]}</th>
              <td className={styles['number']}>{data[name]}</td>
              <td>{words.definitions[name]}</td>
            </tr>
          ))}
        </PageTable>
      )}
    </section>
  );
}
