import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './Tabs.module.css';

export type TabItem<Id extends string> = Readonly<{
  id: Id;
  label: string;
  count?: number;
  /** Rendered only while its tab is open. */
  content: ReactNode;
}>;

export type TabsProps<Id extends string> = Readonly<{
  label: string;
  tabs: readonly TabItem<Id>[];
  value: Id;
  onChange: (value: Id) => void;
  /** Stands between the tabs and the open part, and stays there when another one opens. */
  between?: ReactNode;
}>;

/** Parts of one page, one shown at a time. When each part has its own address, use RouteTabs. */
export function Tabs<Id extends string>(props: TabsProps<Id>): ReactNode {
  return (
    <AriaTabs
      selectedKey={props.value}
      onSelectionChange={(key) => {
        const chosen = props.tabs.find((tab) => tab.id === key);
        if (chosen) props.onChange(chosen.id);
      }}
      className={styles.tabs ?? ''}
    >
      <TabList aria-label={props.label} className={styles.list ?? ''}>
        {props.tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
            {tab.label}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {props.between !== undefined && props.between !== false && (
        <div className={styles.between}>{props.between}</div>
      )}
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
