import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { dossierText as words } from '../../../shared/text/nl/dossier.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { saveAnswer } from '../../client/saveAnswer.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { DocumentPreview } from './DocumentPreview.tsx';
import { Stops } from './Stops.tsx';
import styles from './PaperDialog.module.css';

type Recipient = Output<'minutes.dossier'>['recipients'][number];

const everything = 'everything';

/** Everything that was decided about a case over time, for one recipient, in one Word file. */
export function DossierDialog(
  props: Readonly<{ caseId: string; number: string; onClose: () => void }>,
): ReactNode {
  const { caseId, number, onClose } = props;
  const [chosen, setChosen] = useState<Recipient | null>(null);
  const asked = {
    caseId,
    contactId: chosen?.kind === 'contact' ? chosen.id : null,
    personId: chosen?.kind === 'person' ? chosen.id : null,
  };
  const { data, error, refetch } = useAnswer('minutes.dossier', asked);
  const save = useCommand('minutes.exportDossier');
  const write = (): void =>
    save.mutate(asked, {
      onSuccess: (saved) => {
        const name = saveAnswer(saved);
        if (name !== null) showToast(words.saved(name), { tone: 'good' });
      },
      onError: (refused) => showToast(refused.message, { tone: 'bad' }),
    });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title(number)}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{words.close}</Button>
          <Button
            variant="primary"
            isPending={save.isPending}
            isDisabled={data === undefined || data.stops.length > 0}
            onPress={write}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      {error !== null && (
        <ErrorNotice title={words.failed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data === undefined ? (
        error === null && <Spinner label={words.loading} />
      ) : (
        <>
          <Select
            label={words.forWhom}
            options={[
              { id: everything, label: words.everything },
              ...data.recipients.map(({ id, name, detail, meetings }) => ({
                id,
                label: words.option(name, detail),
                detail: words.meetings(meetings),
              })),
            ]}
            value={chosen?.id ?? everything}
            onChange={(id) => setChosen(data.recipients.find((recipient) => recipient.id === id) ?? null)}
          />
          {data.notThere > 0 && <p className={styles.small}>{words.notThere(data.notThere)}</p>}
          <Stops stops={data.stops} />
          <div className={styles.paper}>
            <DocumentPreview document={data.document} />
          </div>
        </>
      )}
    </Dialog>
  );
}
