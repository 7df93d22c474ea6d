import type { ReactNode } from 'react';
import { documentPartsText as words } from '../../../shared/text/nl/documentParts.ts';
import styles from './PaperDialog.module.css';

/** In which look the file is written: the paper on the screen shows the words, not the template. */
export function PaperLook({ template }: Readonly<{ template: string | null }>): ReactNode {
  return <p className={styles.small}>{template === null ? words.ownLook : words.template(template)}</p>;
}
