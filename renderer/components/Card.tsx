import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Card.module.css';

export type CardProps = Readonly<{
  /** Heading of the card; without it the card is only a frame. */
  title?: ReactNode;
  /** Small words beside the title. */
  note?: ReactNode;
  /** Buttons or links at the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
  headingLevel?: 2 | 3;
  /** wash: the one card that invites to type. warn, bad: a message that asks something. */
  tone?: 'plain' | 'wash' | 'warn' | 'bad';
}>;

/** A framed part of a page. */
export function Card(props: CardProps): ReactNode {
  const { title, note, actions, children, headingLevel = 2, tone = 'plain' } = props;
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section className={classes(styles.card, styles[tone])}>
      {title !== undefined && (
        <header className={styles.head}>
          <Heading className={styles.title}>{title}</Heading>
          {note !== undefined && <span className={styles.note}>{note}</span>}
          {actions !== undefined && <span className={styles.actions}>{actions}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
