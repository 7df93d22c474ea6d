import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import page from './Network.module.css';

const words = ambitionText.evaluation;
/** As in the core: with fewer it is plain who answered what. */
const fewestForms = 3;
const kinds = ['strength', 'weakness', 'chance', 'improvement'] as const;

/** Counts per statement as a table, and what was written as loose lines. Never per person. */
export function EvaluationResults({
  evaluation,
}: Readonly<{ evaluation: Output<'network.evaluation'> }>): ReactNode {
  if (evaluation.isHidden) return <p className={page.small}>{words.hidden(fewestForms)}</p>;
  return (
    <>
      <table className={page.table} aria-label={words.results}>
        <thead>
          <tr>
            <th scope="col">{words.results}</th>
            <th scope="col">{words.agree}</th>
            <th scope="col">{words.partly}</th>
            <th scope="col">{words.disagree}</th>
          </tr>
        </thead>
        <tbody>
          {evaluation.statements.map((statement) => (
            <tr key={statement.id}>
              <th scope="row">{statement.body}</th>
              <td>{statement.agree}</td>
              <td>{statement.partly}</td>
              <td>{statement.disagree}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={page.pairs}>
        {kinds.map((kind) => {
          const lines = evaluation.lines.filter((line) => line.kind === kind);
          return (
            <section key={kind} className={page.panel} aria-label={words.kinds[kind]}>
              <h3>{words.kinds[kind]}</h3>
              {lines.length === 0 ? (
                <p className={page.small}>{words.noLines}</p>
              ) : (
                <ul className={page.goals}>
                  {lines.map((line) => (
                    <li key={line.id}>{line.body}</li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
