import { FileLock2, FileQuestion } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { momentInWords } from './moment.ts';
import own from './RecentFiles.module.css';
import styles from './casefile.module.css';

type RecentFile = Output<'casefile.recent'>[number];

/** Case files that are known here, as cards; one that is gone says so. */
export function RecentFiles({
  files,
  onChoose,
}: Readonly<{ files: readonly RecentFile[]; onChoose: (file: RecentFile) => void }>): ReactElement {
  return (
    <ul className={own['files']} aria-label={text.recentFiles}>
      {files.map((file) => (
        <li key={file.handle}>
          <button
            type="button"
            className={own['file']}
            data-missing={!file.exists}
            onClick={() => onChoose(file)}
          >
            {file.exists ? <FileLock2 aria-hidden="true" /> : <FileQuestion aria-hidden="true" />}
            <span className={own['fileWords']}>
              <span className={own['fileName']}>{file.name}</span>
              <span className={styles['small']}>
                {text.inFolder(file.folder)} · {whenOf(file)}
              </span>
            </span>
            <span className={own['fileAction']}>{file.exists ? text.open : text.restoreInstead}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function whenOf({ exists, openedAt }: RecentFile): string {
  if (!exists) return text.missing;
  return openedAt === null ? text.neverOpened : text.lastOpened(momentInWords(openedAt));
}
