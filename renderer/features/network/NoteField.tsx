import type { ReactNode } from 'react';
import { findBsn } from '../../../shared/model/bsn.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import type { Draft } from '../../client/useDraft.ts';
import { TextArea } from '../../components/TextArea.tsx';
import styles from './NetworkScreen.module.css';

/** A note about a person or an organisation; points out a number that may be a BSN. */
export function NoteField({ note }: Readonly<{ note: Draft }>): ReactNode {
  return (
    <div className={styles.wide}>
      <TextArea
        label={words.note}
        value={note.text}
        onChange={(value) => note.setText(value)}
        isDisabled={!note.ready}
        rows={2}
        {...(findBsn(note.text).length > 0 ? { error: words.numberInText } : {})}
      />
    </div>
  );
}
