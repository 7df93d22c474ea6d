import type { ReactElement } from 'react';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { Chip } from '../../components/Chip.tsx';
import { StateShape } from '../../components/StateShape.tsx';
import type { ContributionRow } from './ContributionDialog.tsx';
import styles from './Inspector.module.css';

const text = preparationScreensText.contributions;

/** How a request stands, by shape and word: in, promised, asked, or not asked yet. */
export function ContributionState({ row }: Readonly<{ row: ContributionRow }>): ReactElement {
  if (row.state === null) return <Chip>{text.notAsked}</Chip>;
  const isIn = row.state === 'received' || row.state === 'nothingToAdd';
  return (
    <span className={styles.state}>
      <StateShape state={isIn ? 'good' : row.state === 'promised' ? 'watch' : 'stop'} isDecoration />
      {text.state_short[row.state]}
    </span>
  );
}
