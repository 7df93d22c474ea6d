import { useState, type ReactElement } from 'react';
import { signalCategories, type SignalCategoryId } from '../../../shared/model/lists/signalCategories.ts';
import { findPlaces, type FindPlaceId } from '../../../shared/model/lists/findPlaces.ts';
import {
  shareabilities,
  statementKinds,
  type Shareability,
} from '../../../shared/model/lists/statementKinds.ts';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ChooseCase } from '../followup/ChoosePerson.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Insight.module.css';

const text = insightText.signal;
const kinds = ['fact', 'observation', 'hearsay'] as const;
type Kind = (typeof kinds)[number];

/**
 * A signal in a minute. Short: what, kind and sharing; long: also where, by whom and at which case, unless it stands at a case
 * already (`atCase`).
 */
export function SignalForm({
  isLong = false,
  isPrimary = false,
  atCase,
  takesFocus = false,
  onSaved,
}: Readonly<{
  isLong?: boolean;
  isPrimary?: boolean;
  atCase?: string;
  /** True in a window that opens to type this. */
  takesFocus?: boolean;
  onSaved?: () => void;
}>): ReactElement {
  const run = useDeed('good');
  const hint = useDescribedByHint('todaySignal');
  const place = atCase === undefined ? 'signal:new' : `signal:case:${atCase}`;
  const draft = useDraft(place);
  const [kind, setKind] = useState<Kind>('observation');
  const [shareability, setShareability] = useState<Shareability>('shareable');
  const [findPlace, setFindPlace] = useState<FindPlaceId | 'none'>('none');
  const [source, setSource, forgetSource] = useKept(`${place}:source`, '');
  const [caseId, setCaseId] = useState<string | null>(null);
  const [category, setCategory] = useState<SignalCategoryId | 'none'>('none');
  const [observedOn, setObservedOn] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const saved = await run(
      'insight.createSignal',
      {
        body: draft.text.trim(),
        kind,
        findPlace: findPlace === 'none' ? null : findPlace,
        sourceContactId: null,
        sourceNote: source,
        observedOn,
        shareability,
        caseId: atCase ?? caseId,
        category: category === 'none' ? '' : category,
      },
      text.saved,
    );
    if (saved === null) return;
    draft.clear();
    forgetSource();
    setCaseId(null);
    setCategory('none');
    setObservedOn(null);
    onSaved?.();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button does the same
    <form
      className={styles['form']}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey && draft.text.trim() !== '') {
          event.preventDefault();
          void save();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Hint place="todaySignal" />
      <TextArea
        {...hint}
        label={text.body}
        hideLabel={!isLong}
        rows={isLong ? 3 : 2}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the window opens to type this
        autoFocus={takesFocus}
        placeholder={text.placeholder}
        value={draft.text}
        onChange={draft.setText}
      />
      <SegmentedControl<Kind>
        label={text.kind}
        value={kind}
        onChange={setKind}
        segments={statementKinds.flatMap((item) =>
          item.id === 'fact' || item.id === 'observation' || item.id === 'hearsay'
            ? [{ id: item.id, label: item.label, mark: <span aria-hidden="true">{item.shape}</span> }]
            : [],
        )}
      />
      {isLong && (
        <>
          <Select
            label={signalsText.category}
            value={category}
            onChange={setCategory}
            options={[{ id: 'none' as const, label: signalsText.noCategory }, ...signalCategories]}
          />
          <DatePicker label={signalsText.observedOn} value={observedOn} onChange={setObservedOn} />
          <TextField label={text.source} hint={text.sourceHint} value={source} onChange={setSource} />
          <Select
            label={text.findPlace}
            value={findPlace}
            onChange={setFindPlace}
            options={[{ id: 'none' as const, label: text.noPlace }, ...findPlaces]}
          />
          {atCase === undefined && <ChooseCase label={text.forCase} value={caseId} onChange={setCaseId} />}
        </>
      )}
      <div className={styles['formFoot']}>
        <Select
          label={text.shareability}
          value={shareability}
          onChange={setShareability}
          options={shareabilities}
        />
        <Button
          type="submit"
          variant={isPrimary ? 'primary' : 'secondary'}
          isDisabled={draft.text.trim() === ''}
        >
          {text.save}
        </Button>
      </div>
    </form>
  );
}
