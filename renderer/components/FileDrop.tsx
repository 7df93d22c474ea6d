import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { showToast } from './toastQueue.ts';
import styles from './FileDrop.module.css';

export type FileDropProps = Readonly<{
  /** What is asked for: "Contacten uit Outlook (CSV of vCard)". */
  label: string;
  /** `others` were dropped or chosen together with it; empty unless `takesMany`. */
  onFile: (file: File, others: readonly File[]) => void;
  /** One file at a time when left out: of more than one only the first is taken, and that is said. */
  takesMany?: boolean;
  /** Endings that the choose window shows: ['.csv', '.vcf']. Anything can still be dropped; whoever reads it judges. */
  accept: readonly string[];
  hint?: ReactNode;
  isDisabled?: boolean;
}>;

/** A place to drop a file, with a button that does the same. Gives the File; nothing is read here. */
export function FileDrop(props: FileDropProps): ReactNode {
  const { label, onFile, accept, hint, isDisabled = false, takesMany = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [file, ...others] = files ?? [];
    if (file === undefined || isDisabled) return;
    if (others.length > 0 && !takesMany) showToast(componentsText.onlyOne(file.name));
    onFile(file, takesMany ? others : []);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is extra; the button does the same
    <fieldset
      className={classes(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!isDisabled);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <legend className={styles.label}>{label}</legend>
      <FileUp className={styles.icon} aria-hidden="true" />
      <span className={styles.words}>{componentsText.dropHere}</span>
      <Button isDisabled={isDisabled} onPress={() => input.current?.click()}>
        {componentsText.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept.join(',')}
        multiple={takesMany}
        onChange={(event) => {
          take(event.target.files);
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  );
}
