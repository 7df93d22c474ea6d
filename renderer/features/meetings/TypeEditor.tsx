import { useState, type ReactElement, type ReactNode } from 'react';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import type { SettingPart } from '../../../shared/model/meetingTypeSettings.ts';
import { shippedMethods } from '../../../shared/model/methods.ts';
import { retentionWords } from '../../../shared/model/retentionWords.ts';
import { meetingTypesText as text } from '../../../shared/text/nl/meetingTypes.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TemplateAgendaEditor } from './TemplateAgendaEditor.tsx';
import { TemplateMinutesEditor } from './TemplateMinutesEditor.tsx';
import {
  consentChoices,
  formOf,
  keptForm,
  partsThatDiffer,
  partWords,
  type TypeForm,
  type TypeRead,
} from './typeForm.ts';
import { TypeMethods } from './TypeMethods.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Types.module.css';

const retentionStarts = Object.entries(text.retention.starts).map(([id, label]) => ({
  id: id as TypeForm['retention']['countsFrom'],
  label,
}));

/** One kind of meeting: what it brings, what differs from the standard, and the way back. */
export function TypeEditor({ read }: Readonly<{ read: TypeRead }>): ReactElement {
  const deed = useDeed();
  const draft = useDraft(`meeting-type:${read.id}`);
  const { data: known = shippedMethods } = useAnswer('chairing.methods', {});
  const [isResetting, setResetting] = useState(false);
  const saved = formOf(read.settings);
  const standard = formOf(read.standard);
  const form = keptForm(draft.text, read.version) ?? saved;
  const differing = partsThatDiffer(form, standard);
  const isChanged = partsThatDiffer(form, saved).length > 0;
  const set = (change: Partial<TypeForm>): void =>
    draft.setText(JSON.stringify({ version: read.version, form: { ...form, ...change } }));

  const save = async (): Promise<void> => {
    const trimmed = {
      ...form,
      corePartners: named(form.corePartners),
      onCallPartners: named(form.onCallPartners),
    };
    const input = { type: read.id, version: read.version, settings: trimmed };
    if ((await deed('meetings.saveTypeSettings', input, text.saved(read.name))) !== null) draft.clear();
  };
  const reset = async (): Promise<void> => {
    setResetting(false);
    draft.clear();
    if (read.version === null) return;
    await deed(
      'meetings.resetTypeSettings',
      { type: read.id, version: read.version },
      text.resetDone(read.name),
    );
  };

  const part = (title: string, parts: readonly SettingPart[], children: ReactNode): ReactElement => (
    <section className={styles.part}>
      <h2>{title}</h2>
      {parts
        .filter((id) => differing.includes(id))
        .map((id) => (
          <p key={id} className={styles.differs}>
            <span>
              <b>{text.differsHere}</b> {text.standardWas(partWords(id, standard, known))}
            </span>
            <Button size="small" variant="quiet" onPress={() => set({ [id]: standard[id] })}>
              {text.partBack(text.parts[id])}
            </Button>
          </p>
        ))}
      {children}
    </section>
  );

  const hasEmptyTitle = form.agenda.some(({ title }) => title.trim() === '');
  return (
    <div className={styles.editor}>
      <PageHeader
        title={read.name}
        note={
          differing.length === 0
            ? text.asStandard
            : text.differs(differing.map((id) => text.parts[id]).join(', '))
        }
        actions={
          <>
            {differing.length > 0 && <Button onPress={() => setResetting(true)}>{text.reset}</Button>}
            {isChanged && (
              <Button variant="quiet" onPress={() => draft.clear()}>
                {text.discard}
              </Button>
            )}
            <Button variant="primary" isDisabled={!isChanged || hasEmptyTitle} onPress={() => void save()}>
              {text.save}
            </Button>
          </>
        }
      />
      {isChanged && (
        <p role="status" className={styles.unsaved}>
          {text.unsaved}
        </p>
      )}
      {!read.personalData && <p className={styles.small}>{text.noPersons}</p>}
      {part(
        text.headings.agenda,
        ['agenda'],
        <TemplateAgendaEditor agenda={form.agenda} onChange={(agenda) => set({ agenda })} />,
      )}
      {part(
        text.headings.caseMinutes,
        ['caseMinutes'],
        <TemplateMinutesEditor minutes={form.caseMinutes} onChange={(caseMinutes) => set({ caseMinutes })} />,
      )}
      {part(text.headings.methods, ['methods'], <TypeMethods form={form} set={set} known={known} />)}
      {part(
        text.headings.partners,
        ['corePartners', 'onCallPartners'],
        <div className={styles.two}>
          <Partners
            label={text.partners.core}
            value={form.corePartners}
            onChange={(corePartners) => set({ corePartners })}
          />
          <Partners
            label={text.partners.onCall}
            value={form.onCallPartners}
            onChange={(onCallPartners) => set({ onCallPartners })}
          />
        </div>,
      )}
      {part(
        text.headings.law,
        ['suggestedBasis', 'consentRule'],
        <div className={styles.two}>
          <Select
            label={text.basis.label}
            hint={text.basis.hint}
            options={[
              { id: '', label: text.basis.choose },
              ...legalBases.filter(({ id }) => id !== 'unknown').map(({ id, label }) => ({ id, label })),
            ]}
            value={form.suggestedBasis ?? ''}
            onChange={(basis) => set({ suggestedBasis: basis === '' ? null : basis })}
          />
          <Select
            label={text.consent.label}
            options={consentChoices}
            value={form.consentRule}
            onChange={(consentRule) => set({ consentRule })}
          />
        </div>,
      )}
      {part(text.headings.retention, ['retention'], <Retention form={form} set={set} />)}
      <ConfirmDialog
        isOpen={isResetting}
        onClose={() => setResetting(false)}
        onConfirm={() => void reset()}
        title={text.resetTitle}
        confirmLabel={text.reset}
      >
        {text.resetSure(read.name)}
      </ConfirmDialog>
    </div>
  );
}

interface PartProps {
  readonly form: TypeForm;
  readonly set: (change: Partial<TypeForm>) => void;
}

function Partners(
  props: Readonly<{ label: string; value: readonly string[]; onChange: (names: string[]) => void }>,
): ReactElement {
  return (
    <TextArea
      label={props.label}
      hint={text.partners.hint}
      rows={5}
      value={props.value.join('\n')}
      onChange={(words) => props.onChange(words === '' ? [] : words.split('\n'))}
    />
  );
}

function Retention({ form, set }: PartProps): ReactElement {
  const { retention } = form;
  const change = (part: Partial<TypeForm['retention']>): void =>
    set({ retention: { ...retention, ...part } });
  const hasTerm = !['covenant', 'asCase', 'none'].includes(retention.countsFrom);
  return (
    <div className={styles.lines}>
      <p className={styles.small}>{text.retention.hint}</p>
      <div className={styles.two}>
        <Select
          label={text.retention.from}
          options={retentionStarts}
          value={retention.countsFrom}
          onChange={(countsFrom) => change({ countsFrom })}
        />
        {hasTerm && (
          <>
            <NumberField
              label={text.retention.review}
              value={retention.reviewMonths}
              onChange={(reviewMonths) => change({ reviewMonths })}
              maximum={1200}
            />
            <NumberField
              label={text.retention.endMonths}
              value={retention.endMonths}
              onChange={(endMonths) => change({ endMonths })}
              maximum={1200}
            />
            <NumberField
              label={text.retention.endDays}
              value={retention.endDays}
              onChange={(endDays) => change({ endDays })}
              maximum={36_500}
            />
          </>
        )}
      </div>
      <p>{retentionWords(retention)}</p>
    </div>
  );
}

function named(names: readonly string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
