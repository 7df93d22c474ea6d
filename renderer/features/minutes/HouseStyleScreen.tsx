import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { houseStyleScreenText as words } from '../../../shared/text/nl/houseStyleScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { AddTemplate } from './AddTemplate.tsx';
import { PlaceholderList } from './PlaceholderList.tsx';
import { TemplateList } from './TemplateList.tsx';
import { TemplateUses } from './TemplateUses.tsx';
import styles from './HouseStyle.module.css';

/** The organisation's own Word templates: add one, see what it holds, choose where it is used. */
export function HouseStyleScreen(): ReactElement {
  const { data, error, refetch } = useAnswer('minutes.houseStyles', {});
  return (
    <div className={styles.screen}>
      <PageHeader
        eyebrow={<Link href="/instellingen">{words.back}</Link>}
        title={words.title}
        note={words.note}
      />
      {error !== null && (
        <ErrorNotice title={words.failed} reference={error.error.id} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data === undefined ? (
        error === null && <Spinner label={words.loading} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.column}>
            <Card title={words.templates}>
              <TemplateList templates={data.templates} />
            </Card>
            <Card title={words.uses} note={words.usesNote}>
              <TemplateUses houseStyles={data} />
            </Card>
          </div>
          <div className={styles.column}>
            <Card title={words.addTitle}>
              <AddTemplate />
            </Card>
            <Card title={words.placeholders}>
              <PlaceholderList />
            </Card>
          </div>
        </div>
      )}
    </div>
  );
}
