import { useEffect, type ReactElement } from 'react';
import { Link } from 'wouter';
import { practiceText as text } from '../../../shared/text/nl/practice.ts';
import styles from './Practice.module.css';

/** Above every screen of a training file, and in the title of the window: nobody may take it for the real thing. */
export function PracticeBanner(): ReactElement {
  useEffect(() => {
    const before = document.title;
    document.title = text.windowTitle;
    return () => {
      document.title = before;
    };
  }, []);
  return (
    <aside className={styles['banner']} aria-label={text.banner}>
      <b>{text.banner}</b>
      <span>{text.bannerNote}</span>
      <Link href="/oefenen">{text.toList}</Link>
    </aside>
  );
}
