import { useRef, type FormEvent, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { ChairNameField } from './ChairNameField.tsx';
import styles from './casefile.module.css';

/** Who chairs, for which organisation, and how case numbers begin. */
export function YouPart({ settings }: Readonly<{ settings: Output<'casefile.settings'> }>): ReactElement {
  const save = useCommand('casefile.saveSettings');
  const { chairName, organisationName, caseNumberPrefix } = settings;
  const saved = { chairName, organisationName, caseNumberPrefix };
  const [fields, setFields, forget] = useKept('settings:you', saved);
  const set = (part: Partial<typeof saved>): void => setFields((known) => ({ ...known, ...part }));
  const isChanged = JSON.stringify(fields) !== JSON.stringify(saved);
  const form = useRef<HTMLFormElement>(null);
  const putBack = (): void => {
    forget();
    // The button goes away with what was typed.
    form.current?.querySelector('input')?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(fields, {
      onSuccess: () => {
        forget();
        showToast(text.saved, { tone: 'good' });
      },
    });
  };
  return (
    <form ref={form} className={styles['fields']} onSubmit={submit} noValidate>
      <ChairNameField value={fields.chairName} onChange={(name) => set({ chairName: name })} />
      <TextField
        label={text.organisation}
        hint={text.organisationHint}
        value={fields.organisationName}
        onChange={(name) => set({ organisationName: name })}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label={text.numberPrefix}
        hint={text.numberPrefixHint}
        value={fields.caseNumberPrefix}
        onChange={(prefix) => set({ caseNumberPrefix: prefix })}
        maxLength={15}
      />
      {save.error !== null && <p role="alert">{save.error.message}</p>}
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" isPending={save.isPending}>
          {text.save}
        </Button>
        {isChanged && (
          <>
            <Button variant="quiet" onPress={putBack}>
              {text.putBack}
            </Button>
            <span className={styles['note']}>{text.notSaved}</span>
          </>
        )}
      </div>
    </form>
  );
}
