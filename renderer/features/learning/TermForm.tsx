import { useState, type FormEvent, type ReactElement } from 'react';
import { domains, type DomainId } from '../../../shared/model/lists/domains.ts';
import { learningText } from '../../../shared/text/nl/learning.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import type { OwnTerm } from './glossaryLines.ts';
import styles from './Glossary.module.css';

const text = learningText.glossary;

/** What the form begins with; `own` null = a new term, or a first explanation of a shipped one. */
export interface TermDraft {
  readonly own: OwnTerm | null;
  readonly term: string;
  readonly meaning: string;
  readonly saidBy: DomainId | null;
  readonly organisationId: string | null;
}

type SaidBy = DomainId | 'everyone';
const saidByOptions: readonly { readonly id: SaidBy; readonly label: string }[] = [
  { id: 'everyone', label: text.everyone },
  ...domains.map(({ id, label }) => ({ id, label })),
];

/** A word of the own organisation or of one partner, with what it means. @param onDone gets the kept term, null when left */
export function TermForm({
  draft,
  onDone,
}: Readonly<{ draft: TermDraft; onDone: (term: string | null) => void }>): ReactElement {
  const organisations = useAnswer('network.listOrganisations', {}).data ?? [];
  const add = useCommand('learning.addTerm');
  const change = useCommand('learning.changeTerm');
  const place = `term:${draft.own?.id ?? `new:${draft.term}`}`;
  const [term, setTerm, forgetTerm] = useKept(`${place}:term`, draft.term);
  const [meaning, setMeaning, forgetMeaning] = useKept(`${place}:meaning`, draft.meaning);
  const [saidBy, setSaidBy] = useState<SaidBy>(draft.saidBy ?? 'everyone');
  const [organisationId, setOrganisationId] = useState(draft.organisationId);
  const [tried, setTried] = useState(false);
  const failure = add.error ?? change.error;
  const termProblem = failure?.error.fields?.some(({ field }) => field === 'term')
    ? failure.message
    : undefined;

  const leave = (saved: string | null): void => {
    forgetTerm();
    forgetMeaning();
    onDone(saved);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (term.trim() === '' || meaning.trim() === '') return;
    const fields = { term, meaning, saidBy: saidBy === 'everyone' ? null : saidBy, organisationId };
    const onSuccess = (): void => {
      showToast(text.saved(term.trim()), { tone: 'good' });
      leave(term.trim());
    };
    if (draft.own === null) add.mutate(fields, { onSuccess });
    else change.mutate({ ...fields, id: draft.own.id, version: draft.own.version }, { onSuccess });
  };

  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <TextField
        label={text.term}
        value={term}
        onChange={setTerm}
        maxLength={100}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form opens to type in
        autoFocus={draft.term === ''}
        error={tried && term.trim() === '' ? text.missing : termProblem}
      />
      <TextArea
        label={text.meaning}
        hint={text.meaningHint}
        value={meaning}
        onChange={setMeaning}
        maxLength={1000}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the word is there already; its meaning is what one came to type
        autoFocus={draft.term !== ''}
        error={tried && meaning.trim() === '' ? text.meaningMissing : undefined}
      />
      <Select label={text.saidBy} options={saidByOptions} value={saidBy} onChange={setSaidBy} />
      {organisations.length > 0 && (
        <ComboBox
          label={text.organisation}
          hint={text.organisationHint}
          options={organisations.map(({ id, name }) => ({ id, label: name }))}
          value={organisationId}
          onChange={setOrganisationId}
        />
      )}
      {failure !== null && termProblem === undefined && <p role="alert">{failure.message}</p>}
      <div className={styles['buttons']}>
        <Button variant="quiet" onPress={() => leave(null)}>
          {text.cancel}
        </Button>
        <Button type="submit" variant="primary" isPending={add.isPending || change.isPending}>
          {text.save}
        </Button>
      </div>
    </form>
  );
}
