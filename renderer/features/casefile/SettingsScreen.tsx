import type { ReactElement, ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { aboutText } from '../../../shared/text/nl/about.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { firstTimeText } from '../../../shared/text/nl/firstTime.ts';
import { houseStyleScreenText } from '../../../shared/text/nl/houseStyleScreen.ts';
import { learningText } from '../../../shared/text/nl/learning.ts';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import { methodsText } from '../../../shared/text/nl/methods.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { HelpPart } from '../learning/HelpPart.tsx';
import { HouseStylePart } from '../learning/HouseStylePart.tsx';
import { RulesPart } from '../learning/RulesPart.tsx';
import { AppearancePart } from './AppearancePart.tsx';
import { AuditLog } from './AuditLog.tsx';
import { BackupPart } from './BackupPart.tsx';
import { IdlePart } from './IdlePart.tsx';
import { IntegrityPart } from './IntegrityPart.tsx';
import { PassphrasePart } from './PassphrasePart.tsx';
import { SettingsContents } from './SettingsContents.tsx';
import { YouPart } from './YouPart.tsx';
import { StartAnew } from '../../components/StartAnew.tsx';
import styles from './Settings.module.css';

/** One part of the settings: a card, and a line in the list at the side. */
interface SettingsPart {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly content: ReactNode;
}

/** Everything about the case file itself, its lock, its keeper and its audit trail. */
export function SettingsScreen(): ReactElement {
  const { data: settings, error, refetch } = useAnswer('casefile.settings', {});
  const { data: state } = useAnswer('casefile.state', {});
  if (error !== null) return <ErrorNotice title={error.message} onRetry={() => void refetch()} />;
  if (settings === undefined || state === undefined) return <p role="status">…</p>;
  const parts = partsOf(settings, state.name ?? '');
  return (
    <>
      <PageHeader title={text.settings} note={text.settingsNote} />
      <div className={styles['settings']}>
        <SettingsContents parts={parts} />
        <div className={styles['parts']}>
          {parts.map(({ id, title, note, content }) => (
            <div key={id} id={`deel-${id}`} className={styles['part']} tabIndex={-1}>
              <Card title={title} note={note}>
                <div className={styles['inside']}>{content}</div>
              </Card>
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

function partsOf(settings: Output<'casefile.settings'>, fileName: string): readonly SettingsPart[] {
  return [
    {
      id: 'jij',
      title: text.youSection,
      // Another chair (a restored file, another window): the fields start again from what is kept.
      content: (
        <StartAnew from={JSON.stringify(settings)}>
          <YouPart settings={settings} />
        </StartAnew>
      ),
    },
    {
      id: 'regels',
      title: firstTimeText.rules.section,
      note: firstTimeText.rules.sectionNote,
      content: <RulesPart />,
    },
    {
      id: 'huisstijl',
      title: firstTimeText.style.section,
      note: firstTimeText.style.sectionNote,
      content: (
        <>
          <HouseStylePart />
          <div className={styles['links']}>
            <LinkButton href="/instellingen/huisstijl">{houseStyleScreenText.open}</LinkButton>
          </div>
        </>
      ),
    },
    {
      id: 'overleg',
      title: text.meetingSection,
      note: text.meetingSectionNote,
      content: (
        <div className={styles['links']}>
          <LinkButton href="/instellingen/overlegtypen">{meetingTypesText.link}</LinkButton>
          <LinkButton href="/instellingen/methoden">{methodsText.screen.section}</LinkButton>
        </div>
      ),
    },
    {
      id: 'hulp',
      title: learningText.hints.section,
      note: learningText.hints.sectionNote,
      content: <HelpPart />,
    },
    { id: 'uiterlijk', title: text.appearance, content: <AppearancePart theme={settings.theme} /> },
    { id: 'vergrendelen', title: text.lockSection, content: <IdlePart minutes={settings.idleMinutes} /> },
    {
      id: 'bestand',
      title: text.fileSection,
      note: `${fileName} · ${text.fileSectionNote}`,
      content: <PassphrasePart fileName={fileName} confirmedAt={settings.recoveryCodeConfirmedAt} />,
    },
    { id: 'kopieen', title: text.backups, note: text.backupsNote, content: <BackupPart /> },
    { id: 'controle', title: text.integrity, note: text.integrityNote, content: <IntegrityPart /> },
    { id: 'logboek', title: text.log, note: text.logNote, content: <AuditLog /> },
    {
      id: 'over',
      title: aboutText.section,
      note: aboutText.sectionNote,
      content: (
        <div className={styles['links']}>
          <LinkButton href="/instellingen/over">{aboutText.title}</LinkButton>
        </div>
      ),
    },
  ];
}
