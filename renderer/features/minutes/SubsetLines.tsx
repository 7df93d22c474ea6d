import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesRecipientsText as words } from '../../../shared/text/nl/minutesRecipients.ts';
import { useCommand } from '../../client/hooks.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './RecipientsDialog.module.css';

type Answer = Output<'minutes.recipients'>;
type Line = Answer['lines'][number];

/** Up to here the boxes for each line stand open. */
const fewRecipients = 12;

export type SubsetLinesProps = Readonly<{
  place: Readonly<{ caseId: string; discussionId: string }>;
  answer: Answer;
}>;

/** Lines with chosen recipients, and who they are. */
export function SubsetLines({ place, answer }: SubsetLinesProps): ReactNode {
  const choose = useCommand('minutes.chooseRecipients');
  const lines = answer.lines.filter(({ why }) => why === 'subset');
  const change = (line: Line, contactId: string, isSelected: boolean): void => {
    const here = new Set(answer.recipients.map((person) => person.contactId));
    const others = line.recipientIds.filter((id) => here.has(id) && id !== contactId);
    choose.mutate(
      { ...place, statementId: line.id, contactIds: isSelected ? [...others, contactId] : others },
      { onError: (error) => showToast(error.message, { tone: 'bad' }) },
    );
  };
  return (
    <section>
      <h3>{words.subset}</h3>
      {lines.length === 0 && <p className={styles.small}>{words.noSubset}</p>}
      {lines.map((line) => (
        <Disclosure
          key={line.id}
          headingLevel={4}
          // So many boxes for each line would bury the lines themselves.
          defaultExpanded={answer.recipients.length <= fewRecipients}
          title={
            <span className={styles.who}>
              {words.line(line.kind, line.body)}
              <span className={styles.small}>
                {words.chosenFor(
                  answer.recipients
                    .filter(({ contactId }) => line.recipientIds.includes(contactId))
                    .map(({ name }) => name),
                )}
              </span>
            </span>
          }
        >
          <div role="group" aria-label={words.line(line.kind, line.body)} className={styles.line}>
            {answer.recipients.map((person) => (
              <Checkbox
                key={person.contactId}
                isSelected={line.recipientIds.includes(person.contactId)}
                onChange={(isSelected) => change(line, person.contactId, isSelected)}
              >
                {person.name}
              </Checkbox>
            ))}
          </div>
        </Disclosure>
      ))}
    </section>
  );
}
