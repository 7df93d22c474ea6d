import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { useAnswer } from '../../client/hooks.ts';
import type { PersonDraft } from './PersonFields.tsx';
import styles from './cases.module.css';

const words = casesText.create;

/**
 * Cases in which this person may be already: a person looks and decides; nothing is joined.
 * @param props.person null: the case is about nobody
 */
export function Doubles({ person }: Readonly<{ person: PersonDraft | null }>): ReactNode {
  const birthDate = person?.birthDate ?? null;
  const { data } = useAnswer(
    'cases.findDoubles',
    person === null || birthDate === null
      ? null
      : {
          givenName: person.givenName,
          infix: person.infix,
          familyName: person.familyName,
          initials: person.initials,
          birthDate,
        },
  );
  const found = birthDate === null ? [] : (data ?? []);
  return (
    <div aria-live="polite" className={styles.live}>
      {found.length > 0 && (
        <div className={styles.doubles}>
          <p>
            <strong>{words.doubles(found.length)}</strong>
          </p>
          <p>{words.doublesHint}</p>
          <ul>
            {found.map((double) => (
              <li key={`${double.caseId} ${double.initials}`}>
                {words.double(double.number, double.initials, double.age)} ·{' '}
                {words.doubleReasons[double.reason]} ·{' '}
                <Link href={`/casussen/${double.caseId}`}>{words.open}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
