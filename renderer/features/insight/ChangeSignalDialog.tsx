import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { findPlaces, type FindPlaceId } from '../../../shared/model/lists/findPlaces.ts';
import { signalCategories, type SignalCategoryId } from '../../../shared/model/lists/signalCategories.ts';
import { shareabilities, statementKinds } from '../../../shared/model/lists/statementKinds.ts';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { BsnNotice } from '../cases/BsnNotice.tsx';

type SignalRow = Output<'insight.listSignals'>['rows'][number];
const text = insightText.signal;
const none = 'none';

/** Mends what was written down wrongly. Who saw it can be changed where that is words, not somebody of the address book. */
export function ChangeSignalDialog(
  props: Readonly<{ signal: SignalRow; onClose: () => void }>,
): ReactElement {
  const { signal, onClose } = props;
  const change = useCommand('insight.changeSignal');
  const body = useDraft(`signal:${signal.id}`, signal.body);
  const hasWords = signal.domain === null;
  const [source, setSource, forgetSource] = useKept(`signal:${signal.id}:source`, signal.source);
  const [kind, setKind] = useState(signal.kind);
  const [category, setCategory] = useState<SignalCategoryId | typeof none>(
    signalCategories.find(({ id }) => id === signal.category)?.id ?? none,
  );
  const [findPlace, setFindPlace] = useState<FindPlaceId | typeof none>(signal.findPlace ?? none);
  const [observedOn, setObservedOn] = useState(signal.observedOn);
  const [shareability, setShareability] = useState(signal.shareability);
  const [tried, setTried] = useState(false);
  const isEmpty = body.text.trim() === '';
  const save = (): void => {
    setTried(true);
    if (isEmpty) return;
    change.mutate(
      {
        id: signal.id,
        version: signal.version,
        body: body.text,
        kind,
        category: category === none ? '' : category,
        findPlace: findPlace === none ? null : findPlace,
        observedOn,
        shareability,
        ...(hasWords ? { sourceNote: source } : {}),
      },
      {
        onSuccess: () => {
          body.clear();
          forgetSource();
          showToast(signalsText.changed, { tone: 'good' });
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={signalsText.changeTitle}
      onClose={onClose}
      onSave={save}
      isSaving={change.isPending}
      error={change.error}
    >
      <TextArea
        label={text.body}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type this
        autoFocus
        value={body.text}
        onChange={body.setText}
        error={tried && isEmpty ? signalsText.bodyMissing : undefined}
      />
      <BsnNotice texts={[body.text, source]} />
      <Select
        label={text.kind}
        value={kind}
        onChange={setKind}
        options={statementKinds.flatMap(({ id, label }) =>
          id === 'fact' || id === 'observation' || id === 'hearsay' || id === 'interpretation'
            ? [{ id, label }]
            : [],
        )}
      />
      <Select
        label={signalsText.category}
        value={category}
        onChange={setCategory}
        options={[{ id: none, label: signalsText.noCategory } as const, ...signalCategories]}
      />
      <DatePicker label={signalsText.observedOn} value={observedOn} onChange={setObservedOn} />
      {hasWords && (
        <TextField
          label={text.source}
          hint={text.sourceHint}
          value={source}
          onChange={setSource}
          maxLength={500}
        />
      )}
      <Select
        label={text.findPlace}
        value={findPlace}
        onChange={setFindPlace}
        options={[{ id: none, label: text.noPlace } as const, ...findPlaces]}
      />
      <Select
        label={text.shareability}
        value={shareability}
        onChange={setShareability}
        options={shareabilities}
      />
    </FormDialog>
  );
}
