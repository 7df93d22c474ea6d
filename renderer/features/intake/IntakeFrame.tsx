import type { ReactNode } from 'react';
import { intakeScreenText as words } from '../../../shared/text/nl/intakeScreen.ts';
import { partnerFormsText } from '../../../shared/text/nl/partnerForms.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RouteTabs } from '../../components/RouteTabs.tsx';
import styles from './intake.module.css';

const tabs = [
  { href: '/aanmeldingen', label: words.tabs.queue },
  { href: '/aanmeldingen/formulieren', label: partnerFormsText.screen.tab },
  { href: '/aanmeldingen/criteria', label: words.tabs.criteria },
];

/** Title and tabs above each part of Aanmeldingen. */
export function IntakeFrame(
  props: Readonly<{ note?: ReactNode; actions?: ReactNode; children: ReactNode }>,
): ReactNode {
  return (
    <div className={styles.page}>
      <PageHeader title={words.title} note={props.note} actions={props.actions} />
      <div className={styles.tabs}>
        <RouteTabs label={words.tabsLabel} tabs={tabs} />
      </div>
      <div className={styles.body}>{props.children}</div>
    </div>
  );
}
