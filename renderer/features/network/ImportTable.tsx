import type { ReactNode } from 'react';
import type { DomainId } from '../../../shared/model/lists/domains.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { Chip, type ChipTone } from '../../components/Chip.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import type { Column } from '../../components/tableColumn.ts';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { dotted, nameOf } from './contactLabel.ts';
import { choiceOf, type Choices, type PreviewRow, type RowChoice } from './importChoices.ts';
import styles from './ImportScreen.module.css';

const tones: Readonly<Record<RowChoice['does'], ChipTone>> = { add: 'good', merge: 'warn', skip: 'neutral' };

/** Every row of the file with what it becomes. */
export function ImportTable(
  props: Readonly<{
    rows: readonly PreviewRow[];
    choices: Choices;
    chosen: number | null;
    fallbackDomain: DomainId;
    onChoose: (row: PreviewRow) => void;
  }>,
): ReactNode {
  const { rows, choices, chosen, fallbackDomain, onChoose } = props;
  const columns: readonly Column<PreviewRow>[] = [
    { id: 'line', header: words.importLine, width: '3.5rem', align: 'end', render: (row) => row.line },
    {
      id: 'does',
      header: words.importWhat,
      width: '8rem',
      render: (row) => {
        const { does } = choiceOf(row, choices);
        return <Chip tone={tones[does]}>{words.does[does]}</Chip>;
      },
    },
    {
      id: 'name',
      header: words.importName,
      width: 'minmax(9rem, 2fr)',
      render: (row) => (
        <span className={styles.name}>
          <DomainDot domain={row.domain ?? fallbackDomain} />
          <span>
            <strong>{row.becomes === 'organisation' ? row.organisation : nameOf(row)}</strong>
            <span className={styles.small}>{dotted(row.profession, row.email)}</span>
          </span>
        </span>
      ),
    },
    {
      id: 'organisation',
      header: words.importOrganisation,
      width: 'minmax(8rem, 2fr)',
      render: (row) => <OrganisationCell row={row} />,
    },
    {
      id: 'look',
      header: words.importLook,
      width: 'minmax(7rem, 1.5fr)',
      render: (row) => <span className={styles.look}>{remarks(row, choiceOf(row, choices).keepNumber)}</span>,
    },
  ];
  return (
    <VirtualTable
      label={words.importTable}
      columns={columns}
      count={rows.length}
      rowAt={(index) => rows[index]}
      isChosen={(row) => row.row === chosen}
      onChoose={onChoose}
      empty={<p className={styles.quiet}>{words.importEmptyView}</p>}
      rowRem={3.25}
    />
  );
}

function OrganisationCell({ row }: Readonly<{ row: PreviewRow }>): ReactNode {
  if (row.becomes === 'organisation') return words.doesOrganisation;
  if (row.organisationIs === 'none') return null;
  return (
    <>
      {row.organisation}
      <span className={styles.small}>
        {row.organisationIs === 'known' ? words.organisationKnown : words.organisationNew}
      </span>
    </>
  );
}

function remarks(row: PreviewRow, keepsNumber: boolean): string {
  return dotted(
    row.proposals.length > 0 ? words.doubleShort : '',
    row.holdsNumber && !keepsNumber ? words.numberShort : '',
    row.warnings.length > 0 ? words.warningsShort(row.warnings.length) : '',
  );
}
