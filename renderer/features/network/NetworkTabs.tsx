import type { ReactNode } from 'react';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { RouteTabs } from '../../components/RouteTabs.tsx';
import styles from './Network.module.css';

const words = networkProfileText.tabs;

const tabs = [
  { href: '/smoelenboek', label: words.directory },
  { href: '/smoelenboek/aanbod', label: words.offers },
  { href: '/smoelenboek/nakijken', label: words.gaps },
  { href: '/smoelenboek/rolkaarten', label: words.roles },
  { href: '/smoelenboek/samen-leren', label: words.learning },
  { href: '/smoelenboek/ambitie', label: words.ambition },
  { href: '/smoelenboek/evaluatie', label: words.evaluation },
] as const;

/** The parts of the directory, each with its own address. */
export function NetworkTabs(): ReactNode {
  return (
    <div className={styles.tabs}>
      <RouteTabs label={words.label} tabs={tabs} />
    </div>
  );
}
