import { ListChecks, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { weighingFrameworks, type WeighingFrameworkId } from '../../../shared/model/lists/triageCriteria.ts';
import { adviceRules } from '../../../shared/model/triageAdvice.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { SaveForm } from '../../components/SaveForm.tsx';
import { IntakeFrame } from './IntakeFrame.tsx';
import { StartAnew } from '../../components/StartAnew.tsx';
import styles from './Weighing.module.css';
import shared from './intake.module.css';

const words = intakeScreenText.criteria;
type Framework = Output<'intake.criteria'>;

/** The criteria of each table and the rule that reads them: both are the organisation's own (P10). */
export function CriteriaScreen(): ReactNode {
  const [framework, setFramework] = useState<WeighingFrameworkId>('zvh');
  const { data, error, refetch, isPlaceholderData } = useAnswer('intake.criteria', { framework });
  return (
    <IntakeFrame note={words.note}>
      <div className={shared.narrow}>
        <div className={shared.form}>
          <Select
            label={words.framework}
            options={weighingFrameworks}
            value={framework}
            onChange={setFramework}
          />
          {error !== null && data === undefined && (
            <ErrorNotice title={intakeScreenText.failed} onRetry={() => void refetch()}>
              {error.message}
            </ErrorNotice>
          )}
          {data !== undefined && !isPlaceholderData && (
            <StartAnew from={`${framework} ${JSON.stringify(data)}`}>
              <CriteriaForm framework={framework} initial={data} />
            </StartAnew>
          )}
        </div>
      </div>
    </IntakeFrame>
  );
}

function CriteriaForm(props: Readonly<{ framework: WeighingFrameworkId; initial: Framework }>): ReactNode {
  const { framework, initial } = props;
  const save = useCommand('intake.setCriteria');
  const [criteria, setCriteria, forget] = useKept(`criteria:${framework}`, initial.criteria);
  const [rule, setRule] = useState(initial.rule);
  const [focusId, setFocusId] = useState('');
  const keep = (): void =>
    save.mutate(
      { framework, criteria: criteria.filter(({ text }) => text.trim() !== ''), rule },
      {
        onSuccess: () => {
          forget();
          showToast(words.saved, { tone: 'good' });
        },
      },
    );
  return (
    <SaveForm onSave={keep}>
      {save.error !== null && <ErrorNotice title={save.error.message} />}
      <Card title={words.list}>
        <div className={shared.form}>
          {criteria.length === 0 && (
            <EmptyState icon={<ListChecks aria-hidden="true" />}>{words.empty}</EmptyState>
          )}
          <ol className={shared.form}>
            {criteria.map((criterion, index) => (
              <li key={criterion.id} className={styles.criterionLine}>
                <TextArea
                  label={words.criterion(index + 1)}
                  rows={1}
                  value={criterion.text}
                  maxLength={500}
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody just asked for this empty line to type in
                  autoFocus={criterion.id === focusId}
                  onChange={(text) =>
                    setCriteria(
                      criteria.map((known) => (known.id === criterion.id ? { ...known, text } : known)),
                    )
                  }
                />
                <IconButton
                  label={words.remove(index + 1)}
                  icon={<X aria-hidden="true" />}
                  onPress={() => setCriteria(criteria.filter(({ id }) => id !== criterion.id))}
                />
              </li>
            ))}
          </ol>
          <div className={shared.actions}>
            <Button
              isDisabled={criteria.length >= 20}
              onPress={() => {
                const id = crypto.randomUUID();
                setCriteria([...criteria, { id, text: '' }]);
                setFocusId(id);
              }}
            >
              {words.add}
            </Button>
          </div>
        </div>
      </Card>
      <Select
        label={words.rule}
        hint={words.ruleHint}
        options={adviceRules}
        value={rule}
        onChange={setRule}
      />
      <div className={shared.actions}>
        <Button variant="primary" onPress={keep} isPending={save.isPending}>
          {intakeScreenText.criteria.save}
        </Button>
      </div>
    </SaveForm>
  );
}
