import type { ReactNode } from 'react';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { RouteTabs } from '../../components/RouteTabs.tsx';
import styles from './Network.module.css';
import { networkPlaces } from './networkPlaces.ts';

const words = networkProfileText.tabs;
const tabs = [{ href: '/smoelenboek', label: words.directory }, ...networkPlaces];

/** The parts of the directory, each with its own address. */
export function NetworkTabs(): ReactNode {
  return (
    <div className={styles.tabs}>
      <RouteTabs label={words.label} tabs={tabs} />
    </div>
  );
}
