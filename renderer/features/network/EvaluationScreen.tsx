import { ClipboardCheck, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Select } from '../../components/Select.tsx';
import { dotted } from './contactLabel.ts';
import { EvaluationPart } from './EvaluationPart.tsx';
import page from './Network.module.css';
import { NetworkPage } from './NetworkPage.tsx';
import { StartEvaluationDialog } from './StartEvaluationDialog.tsx';

const words = ambitionText.evaluation;

/** Once a year: a form out, forms back, results per statement (feature W12). */
export function EvaluationScreen(): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  const { data, error, refetch } = useAnswer('network.evaluations', {});
  const shown = data?.find(({ id }) => id === chosen)?.id ?? data?.[0]?.id ?? null;
  return (
    <NetworkPage
      header={{
        title: words.title,
        actions: (
          <Button
            variant="primary"
            icon={<Plus aria-hidden="true" size="1rem" />}
            onPress={() => setStarting(true)}
          >
            {words.start}
          </Button>
        ),
      }}
      lead={words.lead}
      failure={{ title: ambitionText.failed, error, onRetry: refetch }}
    >
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
      {shown !== null && <EvaluationPart key={shown} id={shown} onRemoved={() => setChosen(null)} />}
      {isStarting && (
        <StartEvaluationDialog
          onClose={() => setStarting(false)}
          onStarted={(id) => {
            setStarting(false);
            setChosen(id);
          }}
        />
      )}
    </NetworkPage>
  );
}
