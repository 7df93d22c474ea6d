import type { ReactNode } from 'react';
import { minutesRecipientsText as words } from '../../../shared/text/nl/minutesRecipients.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import { NameReason, type NameReasonState } from './NameReason.tsx';

export type RecipientPreviewProps = Readonly<{
  place: Readonly<{ caseId: string; discussionId: string }>;
  person: Readonly<{ contactId: string; name: string }>;
  /** Names of other cases in this file, and why they may stay. */
  kept: NameReasonState;
  mayNotYet: boolean;
  onSave: () => void;
  onBack: () => void;
}>;

/** Exactly what one recipient gets, before it is saved. */
export function RecipientPreview(props: RecipientPreviewProps): ReactNode {
  const { place, person, kept, mayNotYet, onSave, onBack } = props;
  const { data, error } = useAnswer('minutes.recipientDocument', {
    ...place,
    contactId: person.contactId,
  });
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onBack}
      title={words.previewTitle(person.name)}
      closeOnPressOutside={false}
      actions={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- one looks, and goes back */}
          <Button autoFocus onPress={onBack}>
            {words.back}
          </Button>
          <Button
            variant="primary"
            aria-label={words.saveOneFor(person.name)}
            isDisabled={mayNotYet || data === undefined}
            onPress={onSave}
          >
            {words.saveOne}
          </Button>
        </>
      }
    >
      <NameReason state={kept} />
      {error !== null && <ErrorNotice title={words.failed}>{error.message}</ErrorNotice>}
      {data === undefined ? (
        error === null && <Spinner label={words.loading} />
      ) : (
        <DocumentPreview document={data.document} />
      )}
    </Dialog>
  );
}
