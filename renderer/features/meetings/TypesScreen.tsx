import type { ReactElement } from 'react';
import { Link, useParams } from 'wouter';
import { meetingTypesText as text } from '../../../shared/text/nl/meetingTypes.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Chip } from '../../components/Chip.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { SplitLayout } from '../../components/SplitLayout.tsx';
import { TypeEditor } from './TypeEditor.tsx';
import { StartAnew } from '../../components/StartAnew.tsx';
import styles from './Types.module.css';

const address = '/instellingen/overlegtypen';

/** All kinds of meeting, and the chosen one to look at and change. */
export function TypesScreen(): ReactElement {
  const { typeId } = useParams<{ typeId?: string }>();
  const types = useAnswer('meetings.types', {});
  const chosen = typeId ?? types.data?.[0]?.id ?? null;
  const read = useAnswer('meetings.typeSettings', chosen === null ? null : { type: chosen });
  const error = types.error ?? read.error;
  if (error !== null) {
    return (
      <ErrorNotice title={text.failed} onRetry={() => void Promise.all([types.refetch(), read.refetch()])}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (types.data === undefined || read.data === undefined || read.data.id !== chosen) return <Spinner />;
  return (
    <SplitLayout
      listLabel={text.list}
      list={
        <nav aria-label={text.list} className={styles.list}>
          <p className={styles.back}>
            <Link href="/instellingen">← {text.back}</Link>
          </p>
          <p className={styles.small}>{text.note}</p>
          <ul>
            {types.data.map((type) => (
              <li key={type.id}>
                <Link
                  href={`${address}/${type.id}`}
                  className={styles.choice}
                  aria-current={type.id === chosen ? 'page' : undefined}
                >
                  <span>{type.name}</span>
                  {type.isChanged && <Chip tone="warn">{text.changed}</Chip>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <StartAnew from={`${read.data.id} ${read.data.version ?? ''}`}>
        <TypeEditor read={read.data} />
      </StartAnew>
    </SplitLayout>
  );
}
