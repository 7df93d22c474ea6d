import type { ReactNode } from 'react';
import { componentsText } from '../../shared/text/nl/components.ts';
import styles from './SkipLink.module.css';

/** First thing in the page: hidden until it has the focus, then jumps over the navigation to `targetId` (tabIndex -1). */
export function SkipLink(props: Readonly<{ targetId: string; children?: ReactNode }>): ReactNode {
  return (
    <a
      className={styles.skip}
      href={`#${props.targetId}`}
      onClick={(event) => {
        // The address is a route of the app; only the focus moves.
        event.preventDefault();
        document.getElementById(props.targetId)?.focus();
      }}
    >
      {props.children ?? componentsText.skipToContent}
    </a>
  );
}
