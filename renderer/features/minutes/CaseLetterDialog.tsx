import { useState, type ReactNode } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { caseLettersText as words } from '../../../shared/text/nl/caseLetters.ts';
import { dossierText } from '../../../shared/text/nl/dossier.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import { NameReason, useNameReason } from './NameReason.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import { PaperLook } from './PaperLook.tsx';
import { Stops } from './Stops.tsx';
import styles from './PaperDialog.module.css';

type LetterKind = Input<'minutes.letter'>['kind'];
type Recipient = Output<'minutes.letter'>['recipients'][number];

export type CaseLetterDialogProps = Readonly<{
  caseId: string;
  number: string;
  kind: LetterKind;
  onClose: () => void;
}>;

/** A letter about a case, filled from the file; its text can be changed, and it leaves as a Word file. */
export function CaseLetterDialog({ caseId, number, kind, onClose }: CaseLetterDialogProps): ReactNode {
  const [chosen, setChosen] = useState<Recipient | null>(null);
  // Empty as long as nobody changed the proposal: then the letter follows the file.
  const draft = useDraft(`letter:${caseId}:${kind}:${chosen?.id ?? 'first'}`);
  const asked = {
    caseId,
    kind,
    contactId: chosen?.kind === 'contact' ? chosen.id : null,
    personId: chosen?.kind === 'person' ? chosen.id : null,
    body: draft.text,
  };
  const answer = useAnswer('minutes.letter', asked);
  const save = useCommand('minutes.exportLetter');
  const kept = useNameReason(
    `letterName:${caseId}:${kind}:${chosen?.id ?? 'first'}`,
    answer.data?.names ?? [],
  );
  const write = (): void =>
    save.mutate(
      { ...asked, ...kept.input },
      toldWhenSaved(words.saved, () => {
        draft.clear();
        kept.forget();
        onClose();
      }),
    );
  return (
    <PaperDialog
      title={words.title(words.kinds[kind], number)}
      words={words}
      answer={answer}
      onClose={onClose}
      action={{
        label: words.save,
        isPending: save.isPending,
        isDisabled: (answer.data?.stops.length ?? 0) > 0 || kept.isMissing,
        onPress: write,
      }}
    >
      {(data) => (
        <div className={kind === 'weighing' ? styles.side : styles.sides}>
          <div className={styles.side}>
            {data.recipients.length > 0 && (
              <Select
                label={words.forWhom}
                options={data.recipients.map(({ id, name, detail }) => ({
                  id,
                  label: dossierText.option(name, detail),
                }))}
                value={chosen?.id ?? data.recipientId}
                onChange={(id) => setChosen(data.recipients.find((recipient) => recipient.id === id) ?? null)}
              />
            )}
            {kind !== 'weighing' && (
              <>
                <TextArea
                  label={kind === 'destruction' ? words.bodyNote : words.body}
                  hint={words.bodyHint}
                  rows={10}
                  value={draft.text === '' ? data.proposal : draft.text}
                  onChange={(text) => draft.setText(text === data.proposal ? '' : text)}
                  isDisabled={!draft.ready}
                  maxLength={8000}
                />
                {draft.text !== '' && (
                  <div>
                    <Button size="small" variant="quiet" onPress={() => draft.setText('')}>
                      {words.again}
                    </Button>
                  </div>
                )}
                <p aria-live="polite" className={styles.small}>
                  {data.masked ? words.masked : ''}
                </p>
                <BsnNotice texts={[draft.text]} />
              </>
            )}
            <Stops stops={data.stops} />
            <NameReason state={kept} />
            {data.missing.length > 0 && (
              <div>
                <strong>{words.missingTitle}</strong>
                <ul className={styles.hints}>
                  {data.missing.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </div>
            )}
          </div>
          <div className={styles.side}>
            <PaperLook template={data.template} />
            <div className={styles.paper}>
              <DocumentPreview document={data.document} />
            </div>
          </div>
        </div>
      )}
    </PaperDialog>
  );
}
