import type { ReactNode } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { caseTypes } from '../../../shared/model/lists/caseLists.ts';
import { isIdOf } from '../../../shared/model/lists/listItem.ts';
import { themes } from '../../../shared/model/lists/themes.ts';
import { tableOfCaseText } from '../../../shared/text/nl/tableOfCase.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { Terms } from '../learning/Terms.tsx';
import { BsnNotice } from './BsnNotice.tsx';
import { ContactPicker } from './ContactPicker.tsx';
import { OrganisationPicker } from './OrganisationPicker.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import styles from './cases.module.css';

type Page = Output<'cases.get'>;
type Changes = Input<'cases.update'>['changes'];
type Reference = Page['header']['introducer'];

const words = casesText.details;
const typeOptions = caseTypes.map(({ id, label }) => ({ id, label }));
const themeOptions = themes.map(({ id, label }) => ({ id: id as string, label }));
const ruleOptions = (['careDual', 'careYouth12', 'school16', 'none'] as const).map((id) => ({
  id,
  label: words.consentRules[id],
}));

/** Everything that is known of the case itself; only what was changed is sent. */
export function DetailsTab({ page }: Readonly<{ page: Page }>): ReactNode {
  const { header } = page;
  const update = useCommand('cases.update');
  const table = useAnswer('meetings.tableOfCase', { caseId: header.id });
  const [changes, setChanges, forgetChanges] = useKept<Changes>(`case:${header.id}:changes`, {});
  const set = (part: Changes): void => setChanges((known) => ({ ...known, ...part }));
  const question = useDraft(`case:${header.id}:question`, header.question);
  const reason = useDraft(`case:${header.id}:reason`, header.reason);
  const whyNow = useDraft(`case:${header.id}:whyNow`, header.whyNow);
  const safety = useDraft(`case:${header.id}:safety`, header.safetyAgreements);

  const save = (): void => {
    const texts = {
      question: question.text,
      reason: reason.text,
      whyNow: whyNow.text,
      safetyAgreements: safety.text,
    };
    const changedTexts = Object.fromEntries(
      Object.entries(texts).filter(([field, text]) => text !== header[field as keyof typeof texts]),
    );
    update.mutate(
      { caseId: header.id, version: header.version, changes: { ...changes, ...changedTexts } },
      {
        onSuccess: () => {
          for (const draft of [question, reason, whyNow, safety]) draft.clear();
          forgetChanges();
          showToast(words.saved, { tone: 'good' });
        },
      },
    );
  };

  const theme = changes.theme ?? header.theme;
  const roleField = (
    label: string,
    field: 'introducerContactId' | 'processCoordinatorId' | 'caseCoordinatorId' | 'leadHolderId',
    known: Reference,
  ): ReactNode => (
    <ContactPicker
      label={label}
      value={{
        contactId: changes[field] === undefined ? (known?.id ?? null) : changes[field],
        organisationId: null,
      }}
      valueLabel={known?.name ?? ''}
      onChange={({ contactId }) => set({ [field]: contactId })}
    />
  );

  return (
    <div className={styles.part}>
      <PeoplePart page={page} />
      {update.error !== null && <ErrorNotice title={update.error.message} />}
      <Card title={words.case}>
        <div className={styles.form}>
          <div data-place="story">
            <TextArea
              label={casesText.create.question}
              rows={2}
              value={question.text}
              onChange={question.setText}
            />
          </div>
          <TextArea label={words.reason} rows={2} value={reason.text} onChange={reason.setText} />
          <TextArea label={casesText.create.whyNow} rows={2} value={whyNow.text} onChange={whyNow.setText} />
          <TextArea label={words.safetyAgreements} rows={2} value={safety.text} onChange={safety.setText} />
          <BsnNotice texts={[question.text, reason.text, whyNow.text, safety.text, changes.alias ?? '']} />
          <div className={styles.pair}>
            <TextField
              label={casesText.create.number}
              value={changes.number ?? header.number}
              onChange={(number) => set({ number })}
              maxLength={30}
            />
            <TextField
              label={casesText.create.alias}
              value={changes.alias ?? header.alias}
              onChange={(alias) => set({ alias })}
            />
            <Select
              label={casesText.create.type}
              options={typeOptions}
              value={changes.type ?? header.type}
              onChange={(type) => set({ type })}
            />
            <ComboBox
              label={casesText.create.theme}
              options={
                theme === '' || isIdOf(themes, theme)
                  ? themeOptions
                  : [{ id: theme, label: theme }, ...themeOptions]
              }
              value={theme === '' ? null : theme}
              onChange={(next) => set({ theme: next ?? '' })}
            />
          </div>
          <Checkbox isSelected={changes.urgent ?? header.urgent} onChange={(urgent) => set({ urgent })}>
            {casesText.create.urgent}
          </Checkbox>
        </div>
      </Card>
      <Card title={words.roles} note={<Terms of={['procesregisseur', 'casusregisseur', 'regiehouder']} />}>
        <div className={styles.pair}>
          <OrganisationPicker
            label={casesText.create.responsible}
            hint={casesText.create.responsibleHint}
            value={changes.responsibleOrganisationId ?? header.responsibleOrganisation?.id ?? null}
            onChange={(id) => {
              if (id !== null) set({ responsibleOrganisationId: id });
            }}
          />
          {roleField(casesText.create.introducer, 'introducerContactId', header.introducer)}
          {roleField(words.processCoordinator, 'processCoordinatorId', header.processCoordinator)}
          {roleField(words.caseCoordinator, 'caseCoordinatorId', header.caseCoordinator)}
          {roleField(words.leadHolder, 'leadHolderId', header.leadHolder)}
        </div>
      </Card>
      <Card title={words.dates}>
        <div className={styles.pair}>
          <DatePicker
            label={words.nextDiscussionOn}
            value={
              changes.nextDiscussionOn === undefined ? header.nextDiscussionOn : changes.nextDiscussionOn
            }
            onChange={(nextDiscussionOn) => set({ nextDiscussionOn })}
          />
          <DatePicker
            label={words.reviewDate}
            value={changes.reviewDate ?? header.reviewDate}
            onChange={(reviewDate) => {
              if (reviewDate !== null) set({ reviewDate });
            }}
          />
          <DatePicker
            label={words.retentionEnd}
            value={changes.retentionEnd ?? header.retentionEnd}
            onChange={(retentionEnd) => {
              if (retentionEnd !== null) set({ retentionEnd });
            }}
          />
          {/* A group and an area have no individual care fields (domain.md §4.7). */}
          {header.type !== 'group' && header.type !== 'area' && (
            <Select
              label={words.consentRule}
              options={ruleOptions}
              value={changes.consentRule ?? header.consentRule}
              onChange={(consentRule) => set({ consentRule })}
            />
          )}
        </div>
        {table.data !== undefined && table.data !== null && (
          <p className={styles.quiet}>{tableOfCaseText.retentionBy(table.data.name, table.data.retention)}</p>
        )}
      </Card>
      <div className={styles.actions}>
        <Button onPress={save} isPending={update.isPending}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
