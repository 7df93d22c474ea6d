import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { useCopying } from '../../client/useCopying.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './NetworkScreen.module.css';

/** A number or address with the one key that copies it. */
export function CopyValue({ label, value }: Readonly<{ label: string; value: string }>): ReactNode {
  const { copyText } = useCopying();
  if (value === '') return <span className={styles.unknown}>{words.unknown}</span>;
  const copy = async (): Promise<void> => {
    try {
      await copyText(value);
      showToast(words.copied(label));
    } catch {
      showToast(words.copyFailed, { tone: 'bad' });
    }
  };
  return (
    <span className={styles.copy}>
      <span>{value}</span>
      <IconButton
        size="small"
        label={words.copy(label.toLowerCase())}
        icon={<Copy aria-hidden="true" />}
        onPress={() => void copy()}
      />
    </span>
  );
}
