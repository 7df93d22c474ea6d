import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { dossierText as words } from '../../../shared/text/nl/dossier.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import { Select } from '../../components/Select.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import { NameReason, useNameReason } from './NameReason.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import { PaperLook } from './PaperLook.tsx';
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
  const answer = useAnswer('minutes.dossier', asked);
  const save = useCommand('minutes.exportDossier');
  const kept = useNameReason(`dossier:${caseId}:${chosen?.id ?? everything}`, answer.data?.names ?? []);
  const write = (): void => save.mutate({ ...asked, ...kept.input }, toldWhenSaved(words.saved, kept.forget));
  return (
    <PaperDialog
      title={words.title(number)}
      words={words}
      answer={answer}
      closeOnPressOutside
      onClose={onClose}
      action={{
        label: words.save,
        isPending: save.isPending,
        isDisabled: (answer.data?.stops.length ?? 0) > 0 || kept.isMissing,
        onPress: write,
      }}
    >
      {(data) => (
        <>
          <p>{words.lead}</p>
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
          <NameReason state={kept} />
          <PaperLook template={data.template} />
          <div className={styles.paper}>
            <DocumentPreview document={data.document} />
          </div>
        </>
      )}
    </PaperDialog>
  );
}
