import { Fragment, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { distributionText as words } from '../../../shared/text/nl/distribution.ts';
import { NameStayed } from './NameStayed.tsx';
import styles from './Distribution.module.css';

type OtherFile = Output<'minutes.distribution'>['others'][number];

/** Letters, dossiers and what somebody of the case got, that left with a name of another case. */
export function OtherFiles({ files }: Readonly<{ files: readonly OtherFile[] }>): ReactNode {
  if (files.length === 0) return null;
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h2>{words.others}</h2>
        <p className={styles.small}>{words.othersNote}</p>
      </div>
      <table className={styles.table} aria-label={words.others}>
        <thead>
          <tr>
            <th scope="col">{words.otherColumns.file}</th>
            <th scope="col">{words.otherColumns.made}</th>
            <th scope="col">{words.otherColumns.who}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <Fragment key={file.id}>
              <tr>
                <th scope="row">{words.documentOf(words.otherFiles[file.kind], file.number)}</th>
                <td>{formatShortDate(file.madeOn)}</td>
                <td>{file.name}</td>
              </tr>
              <NameStayed reason={file.nameReason} columns={3} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
