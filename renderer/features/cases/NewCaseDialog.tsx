import { useState, type ReactNode } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { caseTypes } from '../../../shared/model/lists/caseLists.ts';
import { themes } from '../../../shared/model/lists/themes.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { outsideFields } from '../../client/outsideFields.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { FieldGroup } from '../../components/FieldGroup.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { AliasFields } from './AliasFields.tsx';
import { BsnNotice } from './BsnNotice.tsx';
import { ContactPicker } from './ContactPicker.tsx';
import { Doubles } from './Doubles.tsx';
import { OrganisationPicker } from './OrganisationPicker.tsx';
import { emptyPerson, PersonFields, type PersonDraft } from './PersonFields.tsx';
import { TableChoice } from './TableChoice.tsx';
import styles from './cases.module.css';

const words = casesText.create;
type CaseType = Input<'cases.create'>['type'];
const impersonal: ReadonlySet<CaseType> = new Set(['group', 'area', 'anonymous']);

const themeOptions = themes.map(({ id, label }) => ({ id: id as string, label }));
const typeOptions = caseTypes.map(({ id, label }) => ({ id, label, detail: words.typeHints[id] }));

/** A case in under a minute: question, who brings it, and for a person the first name; the rest can wait. */
export function NewCaseDialog(
  props: Readonly<{
    nextNumber: string;
    prefix: string;
    onClose: () => void;
    /** The meeting it is made for; left out: chosen in the dialog, or not known yet. */
    meeting?: Readonly<{ id: string; type: string; takesPersons: boolean }>;
    onMade: (caseId: string, number: string) => void;
  }>,
): ReactNode {
  const create = useCommand('cases.create');
  const hint = useDescribedByHint('caseQuestion');
  const rules = useAnswer('learning.rules', {});
  const takesPersons = props.meeting?.takesPersons ?? true;
  const [type, setType] = useState<CaseType>(takesPersons ? 'person' : 'anonymous');
  const [tableType, setTableType] = useState<string | null>(null);
  const question = useDraft('newCase:question');
  const whyNow = useDraft('newCase:whyNow');
  const [number, setNumber, forgetNumber] = useKept('newCase:number', '');
  const [prefix, setPrefix, forgetPrefix] = useKept('newCase:prefix', props.prefix);
  const [alias, setAlias, forgetAlias] = useKept('newCase:alias', '');
  const [theme, setTheme] = useState<string | null>(null);
  const [urgent, setUrgent] = useState(false);
  const [introducer, setIntroducer] = useState<string | null>(null);
  const [responsible, setResponsible] = useState<string | null>(null);
  const [person, setPerson, forgetPerson] = useKept<PersonDraft>('newCase:person', emptyPerson);
  const [withPerson, setWithPerson] = useState(false);
  const [tried, setTried] = useState(false);
  const hasPerson = type === 'person' || type === 'family' || (type === 'early' && withPerson);
  const fieldError = (field: string): string | undefined =>
    create.error?.error.fields?.some((problem) => problem.field === field) ? create.error.message : undefined;

  const save = (): void => {
    setTried(true);
    if (question.text.trim() === '' || responsible === null) return;
    create.mutate(
      {
        number,
        type,
        alias,
        theme: theme ?? '',
        question: question.text.trim().slice(0, 500),
        reason: '',
        whyNow: whyNow.text,
        urgent,
        introducerContactId: introducer,
        responsibleOrganisationId: responsible,
        consentRule: impersonal.has(type) ? 'none' : (rules.data?.consentRule ?? 'careDual'),
        madeFor:
          props.meeting !== undefined
            ? { kind: 'meeting', meetingId: props.meeting.id }
            : tableType === null
              ? null
              : { kind: 'type', type: tableType },
        person: hasPerson ? person : null,
      },
      {
        onSuccess: (made) => {
          question.clear();
          whyNow.clear();
          for (const forget of [forgetNumber, forgetPrefix, forgetAlias, forgetPerson]) forget();
          showToast(words.made(made.number), { tone: 'good' });
          props.onMade(made.id, made.number);
        },
      },
    );
  };

  return (
    <FormDialog
      onClose={props.onClose}
      title={words.title}
      size="large"
      onSave={save}
      isSaving={create.isPending}
      saveLabel={words.save}
      error={outsideFields(create.error)}
    >
      <div className={styles.pair}>
        <Select
          label={words.type}
          hint={takesPersons ? undefined : words.anonymousTable}
          options={takesPersons ? typeOptions : typeOptions.filter(({ id }) => id === 'anonymous')}
          value={type}
          onChange={setType}
        />
        <TextField
          label={casesText.create.number}
          hint={words.numberHint}
          placeholder={props.nextNumber}
          value={number}
          onChange={setNumber}
          error={fieldError('number')}
        />
      </div>
      <TableChoice
        fixed={props.meeting?.type ?? null}
        value={tableType}
        onChange={setTableType}
        error={fieldError('type')}
      />
      <Hint place="caseQuestion" />
      <TextField
        {...hint}
        label={words.question}
        hint={words.questionHint}
        value={question.text}
        onChange={question.setText}
        isRequired
        maxLength={500}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere, and this is what one came to type
        autoFocus
        error={tried && question.text.trim() === '' ? words.questionMissing : undefined}
      />
      <div className={styles.pair}>
        <OrganisationPicker
          label={words.responsible}
          hint={words.responsibleHint}
          value={responsible}
          onChange={setResponsible}
          isRequired
          error={tried && responsible === null ? words.responsibleMissing : undefined}
        />
        <ContactPicker
          label={words.introducer}
          value={{ contactId: introducer, organisationId: null }}
          valueLabel=""
          onChange={({ contactId }) => setIntroducer(contactId)}
        />
      </div>
      {type === 'early' && (
        <Checkbox isSelected={withPerson} onChange={setWithPerson}>
          {words.withPerson}
        </Checkbox>
      )}
      {hasPerson && (
        <FieldGroup legend={words.person}>
          <PersonFields value={person} onChange={setPerson} error={fieldError} />
        </FieldGroup>
      )}
      <Doubles person={hasPerson ? person : null} />
      <div className={styles.pair}>
        <ComboBox label={words.theme} options={themeOptions} value={theme} onChange={setTheme} />
        <div className={styles.checkLine}>
          <Checkbox isSelected={urgent} onChange={setUrgent}>
            {words.urgent}
          </Checkbox>
        </div>
      </div>
      <TextArea label={words.whyNow} rows={2} value={whyNow.text} onChange={whyNow.setText} />
      <AliasFields alias={alias} onAlias={setAlias} prefix={prefix} onPrefix={setPrefix} />
      <BsnNotice
        texts={[question.text, whyNow.text, alias, person.note, person.givenName, person.familyName]}
      />
    </FormDialog>
  );
}
