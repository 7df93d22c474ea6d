import { useState, type ReactElement } from 'react';
import { isIdOf } from '../../../shared/model/lists/listItem.ts';
import { lawfulRoutes, type LawfulRouteId } from '../../../shared/model/lists/lawfulRoutes.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Cockpit } from './cockpit.ts';
import type { Question } from './QuestionList.tsx';
import type { TableCall } from './useTableCalls.ts';
import styles from './Dialogs.module.css';

const text = cockpitText.questions;
const none = 'none';

/** Who can be asked to find something out. */
export type QuestionPerson = Pick<Cockpit['people'][number], 'id' | 'name' | 'organisation'>;

/** Who finds it out, in which lawful way, before when; and how it ended. */
export function QuestionDialog({
  question,
  people,
  call,
  onClose,
}: Readonly<{
  question: Question;
  people: readonly QuestionPerson[];
  call: TableCall;
  onClose: () => void;
}>): ReactElement {
  const { statementId } = question;
  const [ownerId, setOwner] = useState(question.ownerId);
  const [route, setRoute] = useState<LawfulRouteId | null>(question.route);
  const [routeNote, setRouteNote] = useState(question.routeNote);
  const [dueOn, setDueOn] = useState(question.dueOn);
  const words = useDraft(`question:${statementId}`, question.answer);
  const known = people.some(({ id }) => id === question.ownerId) || question.ownerId === null;

  const keep = async (): Promise<void> => {
    const input = { statementId, ownerId, route, routeNote, dueOn };
    if ((await call('chairing.planQuestion', input)) !== undefined) onClose();
  };
  const close = async (state: 'open' | 'answered' | 'dropped'): Promise<void> => {
    const input = { statementId, state, words: state === 'open' ? '' : words.text };
    if ((await call('chairing.closeQuestion', input)) === undefined) return;
    words.clear();
    onClose();
  };

  return (
    <Dialog
      isOpen
      title={text.dialog}
      closeOnPressOutside={false}
      onClose={onClose}
      actions={
        question.state === 'open' ? (
          <>
            <Button isDisabled={words.text.trim() === ''} onPress={() => void close('dropped')}>
              {text.drop}
            </Button>
            <Button isDisabled={words.text.trim() === ''} onPress={() => void close('answered')}>
              {text.answer}
            </Button>
            <Button variant="primary" onPress={() => void keep()}>
              {text.keep}
            </Button>
          </>
        ) : (
          <Button variant="primary" onPress={() => void close('open')}>
            {text.reopen}
          </Button>
        )
      }
    >
      <div className={styles['stack']}>
        <p>{question.body}</p>
        {question.state === 'open' && (
          <>
            <Select
              label={text.owner}
              value={ownerId ?? none}
              onChange={(id) => setOwner(id === none ? null : id)}
              options={[
                { id: none, label: text.noOwner },
                ...(known ? [] : [{ id: question.ownerId ?? none, label: question.owner }]),
                ...people.map(({ id, name, organisation }) => ({ id, label: name, detail: organisation })),
              ]}
            />
            <Select
              label={text.route}
              hint={text.routeHint}
              value={route ?? none}
              onChange={(id) => setRoute(isIdOf(lawfulRoutes, id) ? id : null)}
              options={[
                { id: none, label: text.noRoute },
                ...lawfulRoutes.map(({ id, label }) => ({ id: id as string, label: label as string })),
              ]}
            />
            <TextField label={text.routeNote} value={routeNote} onChange={setRouteNote} />
            <DatePicker label={text.dueOn} value={dueOn} onChange={setDueOn} />
          </>
        )}
        <TextArea label={text.words} rows={2} value={words.text} onChange={(next) => words.setText(next)} />
      </div>
    </Dialog>
  );
}
