import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { guidanceText } from '../../../shared/text/nl/guidance.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { SaveForm } from '../../components/SaveForm.tsx';
import cases from '../cases/cases.module.css';
import styles from './guidance.module.css';

const words = guidanceText.themes;

/** The organisation's own words on a theme, with where they come from; dated when they are saved. */
export function ThemeForm(
  props: Readonly<{ help: Output<'guidance.themes'>['themes'][number]; onDone: () => void }>,
): ReactNode {
  const { help, onDone } = props;
  const hints = useDraft(`theme:${help.theme}:hints`, help.hints);
  const signs = useDraft(`theme:${help.theme}:signs`, help.signs);
  const involve = useDraft(`theme:${help.theme}:involve`, help.involve);
  const { data: state } = useAnswer('casefile.state', {});
  const [datedOn, setDatedOn] = useState<string | null>(help.version === null ? null : help.datedOn);
  const [source, setSource, forgetSource] = useKept(
    `theme:${help.theme}:source`,
    help.version === null ? '' : help.source,
  );
  const [tried, setTried] = useState(false);
  const keep = useCommand('guidance.saveTheme');
  const reset = useCommand('guidance.resetTheme');
  const error = keep.error ?? reset.error;
  const done = (): void => {
    for (const draft of [hints, signs, involve]) draft.clear();
    forgetSource();
    onDone();
  };
  const save = (): void => {
    setTried(true);
    if (source.trim() === '') return;
    keep.mutate(
      {
        theme: help.theme,
        version: help.version,
        hints: hints.text,
        signs: signs.text,
        involve: involve.text,
        source,
        ...(datedOn === null ? {} : { datedOn }),
      },
      {
        onSuccess: () => {
          showToast(words.saved, { tone: 'good' });
          done();
        },
      },
    );
  };
  const { version } = help;
  return (
    <SaveForm onSave={save}>
      {error !== null && <ErrorNotice title={error.message} />}
      <TextArea
        label={words.hints}
        hint={words.perLine}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- who chose to change the text comes to type here
        autoFocus
        value={hints.text}
        onChange={hints.setText}
      />
      <TextArea label={words.signs} hint={words.perLine} value={signs.text} onChange={signs.setText} />
      <TextArea label={words.involve} hint={words.perLine} value={involve.text} onChange={involve.setText} />
      <div className={cases.pair}>
        <TextField
          label={words.sourceField}
          value={source}
          onChange={setSource}
          maxLength={500}
          isRequired
          error={tried && source.trim() === '' ? words.sourceMissing : undefined}
        />
        <DatePicker
          label={words.datedOn}
          hint={words.datedOnHint}
          value={datedOn}
          onChange={setDatedOn}
          {...(state === undefined ? {} : { maximum: state.today })}
        />
      </div>
      <div className={styles.formFoot}>
        {version !== null && (
          <Button
            variant="quiet"
            isPending={reset.isPending}
            onPress={() => reset.mutate({ theme: help.theme, version }, { onSuccess: done })}
          >
            {words.reset}
          </Button>
        )}
        <Button onPress={onDone}>{componentsText.cancel}</Button>
        <Button variant="primary" onPress={save} isPending={keep.isPending}>
          {words.save}
        </Button>
      </div>
    </SaveForm>
  );
}
