import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { agreementText as words } from '../../../shared/text/nl/agreement.ts';
import { useAnswer } from '../../client/hooks.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { classes } from '../../components/classes.ts';
import styles from './AgreementDialog.module.css';

type Edition = Output<'minutes.agreement'>['editions'][number];

const now = 'now';

/** Two editions beside each other, only the lines that differ. */
export function EditionsPart(
  props: Readonly<{
    place: { readonly caseId: string; readonly discussionId: string };
    editions: readonly Edition[];
  }>,
): ReactNode {
  const { place, editions } = props;
  const [chosenFrom, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string>(now);
  // What was adopted is compared with what people saw before it.
  const seen = editions.findLast(({ why }) => why !== 'adopted') ?? editions.at(-1);
  const from = chosenFrom ?? seen?.id ?? null;
  const { data, error } = useAnswer(
    'minutes.compareEditions',
    from === null ? null : { ...place, from, to: to === now ? null : to },
  );
  if (editions.length === 0 || from === null) {
    return (
      <section>
        <h3>{words.editions}</h3>
        <p className={styles.small}>{words.noEditions}</p>
      </section>
    );
  }
  const options = editions.map(({ id, label, when, why }) => ({
    id,
    label: words.edition(label, when, words.why[why]),
  }));
  const different = data?.rows.filter(({ state }) => state !== 'same') ?? [];
  return (
    <section>
      <h3>{words.editions}</h3>
      <div className={styles.how}>
        <Select label={words.from} options={options} value={from} onChange={setFrom} />
        <Select
          label={words.to}
          options={[...options, { id: now, label: words.now }]}
          value={to}
          onChange={setTo}
        />
      </div>
      {error !== null && <ErrorNotice title={words.failed}>{error.message}</ErrorNotice>}
      {data === undefined ? (
        error === null && <Spinner label={words.loading} />
      ) : different.length === 0 ? (
        <p>{words.noDifference}</p>
      ) : (
        <>
          <table className={styles.compare} aria-label={words.editions}>
            <thead>
              <tr>
                {words.compareColumns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {different.map((row, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines have no other name, and the list is never reordered
                <tr key={index}>
                  <th scope="row">{words.compareStates[row.state]}</th>
                  <td className={classes(row.before !== '' && styles.before)}>{row.before}</td>
                  <td className={classes(row.after !== '' && styles.after)}>{row.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.small}>{words.same(data.rows.length - different.length)}</p>
        </>
      )}
    </section>
  );
}
