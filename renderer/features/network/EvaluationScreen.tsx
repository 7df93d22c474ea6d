import { ClipboardCheck, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Select } from '../../components/Select.tsx';
import { dotted } from './contactLabel.ts';
import { EvaluationPart } from './EvaluationPart.tsx';
import page from './Network.module.css';
import { NetworkTabs } from './NetworkTabs.tsx';
import { StartEvaluationDialog } from './StartEvaluationDialog.tsx';

const words = ambitionText.evaluation;

/** Once a year: a form out, forms back, results per statement (feature W12). */
export function EvaluationScreen(): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  const { data, error, refetch } = useAnswer('network.evaluations', {});
  const shown = chosen ?? data?.[0]?.id ?? null;
  return (
    <div className={page.page}>
      <PageHeader
        title={words.title}
        actions={
          <Button
            variant="primary"
            icon={<Plus aria-hidden="true" size="1rem" />}
            onPress={() => setStarting(true)}
          >
            {words.start}
          </Button>
        }
      />
      <NetworkTabs />
      <div className={page.body}>
        <div className={page.column}>
          <p className={page.lead}>{words.lead}</p>
          {error !== null && (
            <ErrorNotice title={ambitionText.failed} onRetry={() => void refetch()}>
              {error.message}
            </ErrorNotice>
          )}
          {data !== undefined && data.length === 0 && (
            <EmptyState icon={<ClipboardCheck aria-hidden="true" />}>{words.none}</EmptyState>
          )}
          {data !== undefined && data.length > 1 && shown !== null && (
            <div className={page.bar}>
              <Select
                label={words.title}
                options={data.map((one) => ({
                  id: one.id,
                  label: dotted(one.name, words.forms(one.forms), words[one.state]),
                }))}
                value={shown}
                onChange={setChosen}
              />
            </div>
          )}
          {shown !== null && <EvaluationPart key={shown} id={shown} />}
        </div>
      </div>
      {isStarting && (
        <StartEvaluationDialog
          onClose={() => setStarting(false)}
          onStarted={(id) => {
            setStarting(false);
            setChosen(id);
          }}
        />
      )}
    </div>
  );
}
