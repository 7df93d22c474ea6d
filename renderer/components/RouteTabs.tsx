import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import styles from './Tabs.module.css';

export type RouteTab = Readonly<{ href: string; label: string; count?: number }>;

/**
 * Tabs whose parts have their own address: a navigation of links, so back, forward and a copied address work. The tab
 * whose address starts the current one most closely is the current page.
 */
export function RouteTabs(props: Readonly<{ label: string; tabs: readonly RouteTab[] }>): ReactNode {
  const [location] = useLocation();
  const current = props.tabs
    .filter((tab) => location === tab.href || location.startsWith(`${tab.href}/`))
    .reduce<RouteTab | undefined>(
      (best, tab) => (best === undefined || tab.href.length > best.href.length ? tab : best),
      undefined,
    );
  return (
    <nav aria-label={props.label} className={styles.list}>
      {props.tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          className={styles.tab ?? ''}
          aria-current={tab === current ? 'page' : undefined}
        >
          {tab.label}
          {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
