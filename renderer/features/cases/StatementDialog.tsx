import { useState, type ReactNode } from 'react';
import type { FindPlaceId } from '../../../shared/model/lists/findPlaces.ts';
import { findPlaces } from '../../../shared/model/lists/findPlaces.ts';
import {
  shareabilities,
  statementKinds,
  visibilities,
  type StatementKind,
} from '../../../shared/model/lists/statementKinds.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { BsnNotice } from './BsnNotice.tsx';
import type { Statement } from './board.ts';
import { ContactPicker, type Source } from './ContactPicker.tsx';
import { useDone } from '../../client/useDone.ts';
import styles from './cases.module.css';

const words = casesText.statement;

/** The cell of the board that was pressed. */
export interface StatementPlace {
  readonly findPlace: FindPlaceId | null;
  readonly lifeDomain?: string | null;
  readonly organisation: Readonly<{ id: string; name: string }> | null;
  readonly kind?: StatementKind;
}

export type StatementDialogProps = Readonly<{
  caseId: string;
  today: string;
  /** What to change, or where to add. */
  subject: Readonly<{ statement: Statement }> | Readonly<{ place: StatementPlace }>;
  onClose: () => void;
}>;

const kindOptions = statementKinds.map(({ id, label, shape }) => ({
  id,
  label,
  mark: <span aria-hidden="true">{shape}</span>,
}));
const noPlace = 'none';
const placeOptions = [
  { id: noPlace, label: casesText.board.noPlace },
  ...findPlaces.map(({ id, label }) => ({ id, label })),
];
const visibilityOptions = visibilities.map(({ id, label }) => ({ id, label }));

/** What someone knows, saw, heard or thinks: kind, source, place, day, and what may be done with it. */
export function StatementDialog(props: StatementDialogProps): ReactNode {
  const { caseId, subject, onClose } = props;
  const say = useDone();
  const known = 'statement' in subject ? subject.statement : null;
  const place = 'place' in subject ? subject.place : null;
  const hint = useDescribedByHint('statementKind');
  const kept = known === null ? `statement:new:${caseId}` : `statement:${known.id}`;
  const draft = useDraft(kept, known?.body ?? '');
  const [{ sourceNote, howAsked }, setNotes, forgetNotes] = useKept(`${kept}:notes`, {
    sourceNote: known?.sourceNote ?? '',
    howAsked: known?.howAsked ?? '',
  });
  const add = useCommand('cases.addStatement');
  const change = useCommand('cases.changeStatement');
  const remove = useCommand('cases.removeStatement');
  const [kind, setKind] = useState<StatementKind>(known?.kind ?? place?.kind ?? 'observation');
  const [source, setSource] = useState<Source>({
    contactId: known?.sourceContactId ?? null,
    organisationId: known?.sourceOrganisationId ?? place?.organisation?.id ?? null,
  });
  const [observedOn, setObservedOn] = useState<string | null>(
    known === null ? props.today : known.observedOn,
  );
  const [findPlace, setFindPlace] = useState<FindPlaceId | null>(
    known?.findPlace ?? place?.findPlace ?? null,
  );
  const [shareability, setShareability] = useState(known?.shareability ?? 'shareable');
  const [visibility, setVisibility] = useState(known?.visibility ?? 'casePartners');
  const [lifeDomain, setLifeDomain] = useState(known?.lifeDomain ?? place?.lifeDomain ?? null);
  const { data: plan } = useAnswer('plan.get', { caseId });
  const domains = plan?.domains ?? [];
  const [tried, setTried] = useState(false);
  const error = add.error ?? change.error ?? remove.error;
  const isPending = add.isPending || change.isPending;

  const forget = (): void => {
    draft.clear();
    forgetNotes();
  };
  const save = (): void => {
    setTried(true);
    if (draft.text.trim() === '') return;
    const fields = {
      kind,
      body: draft.text,
      sourceContactId: source.contactId,
      sourceOrganisationId: source.organisationId,
      sourceNote,
      observedOn,
      findPlace,
      visibility,
      shareability,
      howAsked: kind === 'voice' ? howAsked : '',
      lifeDomain,
    };
    const onSuccess = (): void => {
      forget();
      onClose();
    };
    if (known === null) add.mutate({ caseId, discussionId: null, ...fields }, { onSuccess });
    else change.mutate({ id: known.id, version: known.version, ...fields }, { onSuccess });
  };

  const takeAway = (statement: Statement): void => {
    remove.mutate(
      { id: statement.id, version: statement.version },
      {
        onSuccess: () => {
          forget();
          say(words.removed);
          onClose();
        },
      },
    );
  };

  const noSource =
    kind === 'fact' && source.contactId === null && source.organisationId === null && sourceNote === '';
  return (
    <FormDialog
      onClose={onClose}
      title={known === null ? words.add : words.changeTitle}
      onSave={save}
      isSaving={isPending}
      error={error}
      removal={known === null ? null : { onPress: () => takeAway(known), isPending: remove.isPending }}
    >
      <TextArea
        label={words.body}
        hint={words.saveHint}
        value={draft.text}
        onChange={draft.setText}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere, and this is what one came to type
        autoFocus
        error={tried && draft.text.trim() === '' ? words.empty : undefined}
      />
      <BsnNotice texts={[draft.text, sourceNote, howAsked]} />
      <Hint place="statementKind" />
      <div className={styles.pair}>
        <Select {...hint} label={words.kind} options={kindOptions} value={kind} onChange={setKind} />
        <Select
          label={words.findPlace}
          options={placeOptions}
          value={findPlace ?? noPlace}
          onChange={(id) => setFindPlace(findPlaces.find((entry) => entry.id === id)?.id ?? null)}
        />
      </div>
      <div className={styles.pair}>
        <ContactPicker
          label={words.source}
          hint={words.sourceHint}
          withOrganisations
          value={source}
          valueLabel={
            known === null
              ? (place?.organisation?.name ?? '')
              : known.sourceContactId === null
                ? known.organisationName
                : known.sourceName
          }
          onChange={setSource}
        />
        <TextField
          label={words.sourceNote}
          hint={noSource ? words.noSource : words.sourceNoteHint}
          value={sourceNote}
          onChange={(typed) => setNotes((notes) => ({ ...notes, sourceNote: typed }))}
          maxLength={500}
        />
      </div>
      {domains.length > 0 && (
        <Select
          label={planText.goal.domain}
          options={[{ id: noPlace, label: planText.goal.noDomain }, ...domains]}
          value={lifeDomain ?? noPlace}
          onChange={(id) => setLifeDomain(id === noPlace ? null : id)}
        />
      )}
      {kind === 'voice' && (
        <TextField
          label={words.howAsked}
          value={howAsked}
          onChange={(typed) => setNotes((notes) => ({ ...notes, howAsked: typed }))}
          maxLength={500}
        />
      )}
      <div className={styles.pair}>
        <DatePicker
          label={words.observedOn}
          value={observedOn}
          onChange={setObservedOn}
          maximum={props.today}
        />
        <Select
          label={words.visibility}
          options={visibilityOptions}
          value={visibility}
          onChange={setVisibility}
        />
      </div>
      <div className={styles.labelled}>
        <span aria-hidden="true">{words.shareability}</span>
        <SegmentedControl
          label={words.shareability}
          segments={shareabilities}
          value={shareability}
          onChange={setShareability}
        />
      </div>
    </FormDialog>
  );
}
