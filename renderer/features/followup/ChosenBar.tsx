import type { ReactElement } from 'react';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { Button } from '../../components/Button.tsx';
import type { AskedDeed } from './askedDeed.ts';
import type { ChosenRows } from './useChosenRows.ts';
import styles from './Followup.module.css';

const text = followupText.chosen;

/** What can be done with all chosen rows at once; each is one step to undo. The letters of the rows do the same. */
export function ChosenBar(
  props: Readonly<{
    chosen: ChosenRows;
    onStatus: (status: 'open' | 'inProgress' | 'done') => void;
    onAsk: (kind: AskedDeed['kind']) => void;
  }>,
): ReactElement {
  const { chosen, onStatus, onAsk } = props;
  return (
    <div className={styles['chosen']} role="group" aria-label={text.label}>
      <strong role="status">{text.count(chosen.rows.size)}</strong>
      <Button size="small" onPress={() => onStatus('done')}>
        {text.done}
      </Button>
      <Button size="small" onPress={() => onStatus('inProgress')}>
        {text.inProgress}
      </Button>
      <Button size="small" onPress={() => onStatus('open')}>
        {text.open}
      </Button>
      <Button size="small" onPress={() => onAsk('wait')}>
        {text.wait}
      </Button>
      <Button size="small" onPress={() => onAsk('drop')}>
        {text.drop}
      </Button>
      <Button size="small" onPress={() => onAsk('transfer')}>
        {text.transfer}
      </Button>
      <Button size="small" onPress={() => onAsk('date')}>
        {text.date}
      </Button>
      <Button size="small" variant="quiet" onPress={chosen.clear}>
        {text.clear}
      </Button>
    </div>
  );
}
