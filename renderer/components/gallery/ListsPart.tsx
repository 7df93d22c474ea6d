import { useState } from 'react';
import type { ReactNode } from 'react';
import { Card } from '../Card.tsx';
import { Chip } from '../Chip.tsx';
import { DomainDot } from '../DomainDot.tsx';
import { SplitLayout } from '../SplitLayout.tsx';
import { VirtualList } from '../VirtualList.tsx';
import { VirtualTable } from '../VirtualTable.tsx';
import type { TableSort } from '../VirtualTable.tsx';
import styles from './Gallery.module.css';

const COUNT = 10_000;
const rowAt = (index: number): Readonly<{ id: number; number: string }> => ({
  id: index,
  number: `M-${String(index + 1).padStart(5, '0')}`,
});

/** Ten thousand rows, of which a handful is in the page. */
export function ListsPart(): ReactNode {
  const [chosen, setChosen] = useState(1);
  const [sort, setSort] = useState<TableSort>({ columnId: 'number', direction: 'ascending' });
  return (
    <div className={styles.wide}>
      <Card title="Lange lijsten" note={`gekozen: ${rowAt(chosen).number}`}>
        <div className={styles.tall}>
          <SplitLayout
            listLabel="Backlog"
            detailLabel="Gekozen casus"
            list={
              <div className={styles.tall}>
                <VirtualList
                  label="Casussen kort"
                  count={COUNT}
                  rowAt={rowAt}
                  render={(row) => <b>{row.number}</b>}
                  onChoose={(row) => setChosen(row.id)}
                  isChosen={(row) => row.id === chosen}
                  empty="Geen casussen"
                />
              </div>
            }
            detail={<h3>{rowAt(chosen).number}</h3>}
          >
            <VirtualTable
              label="Casussen"
              count={COUNT}
              rowAt={rowAt}
              onChoose={(row) => setChosen(row.id)}
              isChosen={(row) => row.id === chosen}
              sort={sort}
              onSort={setSort}
              empty="Geen casussen"
              columns={[
                { id: 'domain', header: 'Domein', width: '4rem', render: () => <DomainDot domain="care" /> },
                {
                  id: 'number',
                  header: 'Nummer',
                  width: '7rem',
                  isSortable: true,
                  render: (row) => <b>{row.number}</b>,
                },
                {
                  id: 'question',
                  header: 'Vraag',
                  width: 'minmax(8rem, 1fr)',
                  render: () => 'Houdt het werk-leertraject stand?',
                },
                {
                  id: 'state',
                  header: 'Status',
                  width: '6rem',
                  render: () => <Chip tone="good">actief</Chip>,
                },
              ]}
            />
          </SplitLayout>
        </div>
      </Card>
    </div>
  );
}
