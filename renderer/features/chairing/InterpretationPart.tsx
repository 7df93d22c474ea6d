import type { ReactElement } from 'react';
import { quoted } from '../../../shared/text/nl/quoted.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useInlineDraft } from '../../client/useInlineDraft.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { StatementKindMark } from '../../components/StatementKindMark.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Card, Statement } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './Parts.module.css';

const text = cockpitText.interpretation;
const agreements = ['open', 'consensus', 'dissent'] as const;

/** Facts left, interpretation right: what we know beside what we make of it, and whether the table shares it. */
export function InterpretationPart({ card, call }: Readonly<{ card: Card; call: TableCall }>): ReactElement {
  const facts = card.statements.filter(({ kind }) => kind !== 'interpretation' && kind !== 'unknown');
  const ours = card.statements.filter(({ kind }) => kind === 'interpretation');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reachable by keyboard
    <section className={styles['part']} aria-label={cockpitText.parts.interpretation} tabIndex={0}>
      <div className={styles['halves']}>
        <div>
          <h3>{text.facts}</h3>
          {facts.length === 0 && <p className={styles['quiet']}>{text.noFacts}</p>}
          <ul className={styles['rows']}>
            {facts.map((fact) => (
              <li key={fact.id}>
                {fact.sourceDomain !== null && <DomainDot domain={fact.sourceDomain} />}{' '}
                <StatementKindMark kind={fact.kind} /> {fact.kind === 'voice' ? quoted(fact.body) : fact.body}{' '}
                <span className={styles['quiet']}>{fact.source}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{text.ours}</h3>
          {ours.length === 0 && <p className={styles['quiet']}>{text.none}</p>}
          <ul className={styles['rows']}>
            {ours.map((statement) => (
              <Shared key={statement.id} statement={statement} call={call} />
            ))}
          </ul>
          {ours.length > 0 && <p className={styles['quiet']}>{text.joint}</p>}
        </div>
      </div>
    </section>
  );
}

/** One interpretation: shared by the table, or who sees it otherwise. */
function Shared({ statement, call }: Readonly<{ statement: Statement; call: TableCall }>): ReactElement {
  const [note, setNote] = useInlineDraft(`agreement:${statement.id}`, statement.agreementNote);
  const set = (agreement: (typeof agreements)[number], words: string): void =>
    void call('chairing.setAgreement', { statementId: statement.id, agreement, note: words });
  return (
    <li>
      <p>
        {statement.body} <span className={styles['quiet']}>{statement.source}</span>
      </p>
      <SegmentedControl
        label={text.ask(statement.body)}
        segments={agreements.map((id) => ({ id, label: text.agreement[id] }))}
        value={statement.agreement}
        onChange={(agreement) => set(agreement, note)}
      />
      {statement.agreement === 'dissent' && (
        <TextField
          label={text.who}
          value={note}
          onChange={setNote}
          onBlur={() => {
            if (note !== statement.agreementNote) set('dissent', note);
          }}
        />
      )}
    </li>
  );
}
