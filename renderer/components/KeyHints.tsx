import type { ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import styles from './KeyHints.module.css';

export type KeyHint = Readonly<{ keys: readonly string[]; does: string }>;

/** A row of keys with what they do, under a place where one types. */
export function KeyHints(props: Readonly<{ hints: readonly KeyHint[]; label: string }>): ReactNode {
  return (
    <ul className={styles.hints} aria-label={props.label}>
      {props.hints.map((hint) => (
        <li key={hint.keys.join(' ') + hint.does}>
          {hint.keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          <span>{hint.does}</span>
        </li>
      ))}
    </ul>
  );
}
