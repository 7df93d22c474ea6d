import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { Button } from '../../components/Button.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import page from './Network.module.css';

const words = ambitionText.evaluation;

/** What stands in a form that came back, before it counts. */
export function ReadEvaluation(
  props: Readonly<{
    read: Output<'network.readEvaluationForm'>;
    onKeep: () => void;
    onCancel: () => void;
  }>,
): ReactNode {
  const { read, onKeep, onCancel } = props;
  const nothing = read.lines.length === 0 && read.answers.every(({ answer }) => answer === null);
  return (
    <section className={page.panel} aria-labelledby="read-form">
      <h3 id="read-form">{words.readTitle}</h3>
      {read.isKnown && <p role="alert">{words.isKnown}</p>}
      <KeyValueList
        items={[
          ...read.answers.map((answer) => ({
            term: answer.statement,
            value:
              answer.answer !== null
                ? words[answer.answer]
                : answer.typed === ''
                  ? words.noAnswer
                  : words.typed(answer.typed),
          })),
          ...(['strength', 'weakness', 'chance', 'improvement'] as const).map((kind) => ({
            term: words.kinds[kind],
            value:
              read.lines
                .filter((line) => line.kind === kind)
                .map(({ body }) => body)
                .join(' · ') || words.noLines,
          })),
        ]}
      />
      {read.unknown.length > 0 && (
        <div>
          <b>{words.unknown}</b>
          <ul className={page.goals}>
            {[...new Set(read.unknown)].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={page.side}>
        <Button variant="primary" isDisabled={read.isKnown || nothing} onPress={onKeep}>
          {words.keep}
        </Button>
        <Button onPress={onCancel}>{words.dontKeep}</Button>
      </div>
    </section>
  );
}
