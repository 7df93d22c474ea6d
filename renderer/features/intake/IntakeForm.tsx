import { useState, type ReactNode } from 'react';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import type { CallRefused } from '../../client/client.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { FieldGroup } from '../../components/FieldGroup.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { ContactPicker } from '../cases/ContactPicker.tsx';
import { SaveForm } from '../../components/SaveForm.tsx';
import { IntakeMore } from './IntakeMore.tsx';
import { IntakeSubjectFields } from './IntakeSubjectFields.tsx';
import { missingIn, type IntakeChoices, type IntakeFields, type IntakeTexts } from './intakeDraft.ts';
import shared from './intake.module.css';

const words = intakeScreenText.form;

/**
 * The six things of an aanmelding, and what may follow later (P9). Texts are safe while they are typed.
 * @param props.place where the drafts are kept
 */
export function IntakeForm(
  props: Readonly<{
    place: string;
    choices: IntakeChoices;
    texts: IntakeTexts;
    /** The name moved to the case: it is changed there. */
    hasNamedCase?: boolean;
    error: CallRefused | null;
    onSave: (fields: IntakeFields, saved: () => void) => void;
    saveLabel: string;
    isPending: boolean;
    /** The way out, beside the button that saves. */
    cancel: ReactNode;
  }>,
): ReactNode {
  const { place, texts, error, hasNamedCase = false } = props;
  const [choices, setChoices, forgetChoices] = useKept(`${place}:choices`, props.choices);
  const [tried, setTried] = useState(false);
  const reason = useDraft(`${place}:reason`, texts.reason);
  const purpose = useDraft(`${place}:purpose`, texts.purpose);
  const whyNow = useDraft(`${place}:whyNow`, texts.whyNow);
  const toldReason = useDraft(`${place}:toldReason`, texts.toldReason);
  const drafts = [reason, purpose, whyNow, toldReason];
  const typed = {
    reason: reason.text,
    purpose: purpose.text,
    whyNow: whyNow.text,
    toldReason: toldReason.text,
  };
  const missing = missingIn(choices, typed, hasNamedCase);
  const problems = tried ? missing : {};
  const set = (part: Partial<IntakeChoices>): void => setChoices((known) => ({ ...known, ...part }));

  const save = (): void => {
    setTried(true);
    if (Object.keys(missing).length > 0) return;
    const fields: IntakeFields = {
      ...choices,
      ...typed,
      toldReason: choices.told ? '' : typed.toldReason,
    };
    props.onSave(fields, () => {
      for (const draft of drafts) draft.clear();
      forgetChoices();
    });
  };

  return (
    <SaveForm onSave={save}>
      {error !== null && <ErrorNotice title={error.message} />}
      {!hasNamedCase && (
        <IntakeSubjectFields
          about={choices.about}
          person={choices.person}
          onChange={set}
          problem={problems.person}
        />
      )}
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={2}
        isRequired
        value={reason.text}
        onChange={reason.setText}
        error={problems.reason}
      />
      <div className={shared.pair}>
        <TextArea
          label={words.purpose}
          hint={words.purposeHint}
          rows={2}
          isRequired
          value={purpose.text}
          onChange={purpose.setText}
          error={problems.purpose}
        />
        <TextArea
          label={words.whyNow}
          hint={words.whyNowHint}
          rows={2}
          isRequired
          value={whyNow.text}
          onChange={whyNow.setText}
          error={problems.whyNow}
        />
      </div>
      <div className={shared.pair}>
        <FieldGroup legend={words.bringer}>
          <ContactPicker
            label={words.bringerContact}
            value={{ contactId: choices.bringerContactId, organisationId: null }}
            valueLabel={choices.bringerContactId === null ? '' : choices.bringer}
            onChange={({ contactId }) => set({ bringerContactId: contactId })}
            error={problems.bringer}
          />
          {choices.bringerContactId === null && (
            <TextField
              label={words.bringerName}
              value={choices.bringer}
              maxLength={500}
              onChange={(bringer) => set({ bringer })}
            />
          )}
        </FieldGroup>
        <FieldGroup legend={words.told}>
          <SegmentedControl
            label={words.told}
            value={choices.told ? 'yes' : 'no'}
            onChange={(told) => set({ told: told === 'yes' })}
            segments={[
              { id: 'yes', label: words.toldYes },
              { id: 'no', label: words.toldNo },
            ]}
          />
          {!choices.told && (
            <TextArea
              label={words.toldReason}
              rows={2}
              isRequired
              value={toldReason.text}
              onChange={toldReason.setText}
              error={problems.toldReason}
            />
          )}
        </FieldGroup>
      </div>
      <Disclosure title={words.more} headingLevel={2}>
        <IntakeMore choices={choices} onChange={set} />
      </Disclosure>
      <BsnNotice texts={[...Object.values(typed), choices.bringer, choices.person.familyName]} />
      <div className={shared.actions}>
        <Button variant="primary" onPress={save} isPending={props.isPending}>
          {props.saveLabel}
        </Button>
        {props.cancel}
      </div>
    </SaveForm>
  );
}
