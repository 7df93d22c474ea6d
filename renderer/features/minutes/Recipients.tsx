import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { Term } from '../learning/Term.tsx';
import { Terms } from '../learning/Terms.tsx';
import { TermsIn } from '../learning/TermsIn.tsx';
import styles from './MinutesScreen.module.css';

/** Who gets this file, and how much of the case is in no file at all. */
export function Recipients({ answer }: Readonly<{ answer: Output<'minutes.caseDocument'> }>): ReactNode {
  const { recipients, leftOut } = answer;
  return (
    <section className={styles.recipients}>
      <h2>
        <Term of="verzendlijst">{words.recipients}</Term>
      </h2>
      <p className={styles.small}>{recipients.length === 0 ? words.noRecipients : words.onlyPresent}</p>
      <ul className={styles.people}>
        {recipients.map((person) => (
          <li key={person.contactId}>
            <DomainDot domain={person.domain} />
            <span className={styles.rowWords}>
              {person.name}
              <span className={styles.small}>{person.organisation}</span>
            </span>
            <span className={styles.small}>{person.attendance}</span>
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        <TermsIn
          text={words.leftOut(leftOut.oralOnly, leftOut.doNotShare, leftOut.hidden)}
          of={['alleen mondeling']}
        />
      </p>
      <p className={styles.small}>
        <Terms of={['verslag', 'vaststellen', 'deelbaarheid']} />
      </p>
    </section>
  );
}
