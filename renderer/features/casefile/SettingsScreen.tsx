import type { ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { methodsText } from '../../../shared/text/nl/methods.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { learningText } from '../../../shared/text/nl/learning.ts';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { HelpPart } from '../learning/HelpPart.tsx';
import { RulesPart } from '../learning/RulesPart.tsx';
import { AppearancePart } from './AppearancePart.tsx';
import { AuditLog } from './AuditLog.tsx';
import { BackupPart } from './BackupPart.tsx';
import { IdlePart } from './IdlePart.tsx';
import { IntegrityPart } from './IntegrityPart.tsx';
import { PassphrasePart } from './PassphrasePart.tsx';
import { YouPart } from './YouPart.tsx';
import styles from './casefile.module.css';

/** Everything about the case file itself, its lock, its keeper and its audit trail. */
export function SettingsScreen(): ReactElement {
  const { data: settings, error, refetch } = useAnswer('casefile.settings', {});
  const { data: state } = useAnswer('casefile.state', {});
  if (error !== null) return <ErrorNotice title={error.message} onRetry={() => void refetch()} />;
  if (settings === undefined || state === undefined) return <p role="status">…</p>;
  const fileName = state.name ?? '';
  return (
    <>
      <PageHeader title={text.settings} note={text.settingsNote} />
      <div className={styles['settings']}>
        <div className={styles['settingsColumn']}>
          <Card title={text.youSection}>
            {/* Another chair (a restored file, another window): the fields start again from what is kept. */}
            <YouPart key={JSON.stringify(settings)} settings={settings} />
          </Card>
          <Card title={firstTimeText.rules.section} note={firstTimeText.rules.sectionNote}>
            <RulesPart />
          </Card>
          <Card title={text.lockSection}>
            <IdlePart minutes={settings.idleMinutes} />
          </Card>
          <Card title={methodsText.screen.section} note={methodsText.screen.sectionNote}>
            <LinkButton href="/instellingen/methoden">{methodsText.screen.open}</LinkButton>
          </Card>
          <Card title={learningText.hints.section} note={learningText.hints.sectionNote}>
            <HelpPart />
          </Card>
          <Card title={meetingTypesText.link} note={meetingTypesText.linkNote}>
            <LinkButton href="/instellingen/overlegtypen">{meetingTypesText.open}</LinkButton>
          </Card>
          <Card title={text.appearance}>
            <AppearancePart theme={settings.theme} />
          </Card>
        </div>
        <div className={styles['settingsColumn']}>
          <Card title={text.fileSection} note={`${fileName} · ${text.fileSectionNote}`}>
            <PassphrasePart fileName={fileName} confirmedAt={settings.recoveryCodeConfirmedAt} />
          </Card>
          <Card title={text.backups} note={text.backupsNote}>
            <BackupPart />
          </Card>
          <Card title={text.integrity} note={text.integrityNote}>
            <IntegrityPart />
          </Card>
        </div>
        <div className={styles['settingsWide']}>
          <Card title={text.log} note={text.logNote}>
            <AuditLog />
          </Card>
        </div>
      </div>
    </>
  );
}
