import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { guidanceText } from '../../../shared/text/nl/guidance.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { SaveForm } from '../cases/SaveForm.tsx';
import cases from '../cases/cases.module.css';

const words = guidanceText.themes;

/** The organisation's own words on a theme, with where they come from; dated when they are saved. */
export function ThemeForm(
  props: Readonly<{ help: Output<'guidance.themes'>['themes'][number]; onDone: () => void }>,
): ReactNode {
  const { help, onDone } = props;
  const [hints, setHints] = useState(help.hints);
  const [signs, setSigns] = useState(help.signs);
  const [involve, setInvolve] = useState(help.involve);
  const [source, setSource] = useState(help.version === null ? '' : help.source);
  const [tried, setTried] = useState(false);
  const keep = useCommand('guidance.saveTheme');
  const reset = useCommand('guidance.resetTheme');
  const error = keep.error ?? reset.error;
  const save = (): void => {
    setTried(true);
    if (source.trim() === '') return;
    keep.mutate(
      { theme: help.theme, version: help.version, hints, signs, involve, source },
      {
        onSuccess: () => {
          showToast(words.saved, { tone: 'good' });
          onDone();
        },
      },
    );
  };
  const { version } = help;
  return (
    <SaveForm onSave={save}>
      {error !== null && <ErrorNotice title={error.message} />}
      <TextArea label={words.hints} hint={words.perLine} value={hints} onChange={setHints} />
      <TextArea label={words.signs} hint={words.perLine} value={signs} onChange={setSigns} />
      <TextArea label={words.involve} hint={words.perLine} value={involve} onChange={setInvolve} />
      <TextField
        label={words.sourceField}
        value={source}
        onChange={setSource}
        maxLength={500}
        isRequired
        error={tried && source.trim() === '' ? words.sourceMissing : undefined}
      />
      <div className={cases.actions}>
        <Button variant="primary" onPress={save} isPending={keep.isPending}>
          {words.save}
        </Button>
        <Button onPress={onDone}>{componentsText.cancel}</Button>
        {version !== null && (
          <Button
            variant="quiet"
            isPending={reset.isPending}
            onPress={() => reset.mutate({ theme: help.theme, version }, { onSuccess: onDone })}
          >
            {words.reset}
          </Button>
        )}
      </div>
    </SaveForm>
  );
}
