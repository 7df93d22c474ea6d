import type { ReactNode } from 'react';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { IntakeForm } from './IntakeForm.tsx';
import type { IntakeDetail } from './intakeWords.ts';

const words = intakeScreenText.form;

/** The same form, filled in. Whoever changes an aanmelding sees the name, and the audit trail says so. */
export function EditIntakeDialog(props: Readonly<{ intake: IntakeDetail; onClose: () => void }>): ReactNode {
  const { intake, onClose } = props;
  const named = useAnswer('intake.revealName', { intakeId: intake.id });
  const update = useCommand('intake.update');
  return (
    <Dialog isOpen onClose={onClose} title={words.editTitle} size="large" closeOnPressOutside={false}>
      {named.data === undefined ? (
        <Spinner label={words.editTitle} />
      ) : (
        <IntakeForm
          place={`intake:${intake.id}:edit`}
          choices={{
            receivedOn: intake.receivedOn,
            about: intake.about,
            person: named.data.person,
            told: intake.told,
            bringerContactId: intake.bringerContactId,
            bringer: intake.bringer,
            urgency: intake.urgency,
            urgencyReason: intake.urgencyReason,
            framework: intake.framework,
            partners: intake.partners.map(({ contactId, organisationId, name }) => ({
              contactId,
              organisationId,
              name,
            })),
          }}
          texts={{
            reason: intake.reason,
            purpose: intake.purpose,
            whyNow: intake.whyNow,
            toldReason: intake.toldReason,
          }}
          hasNamedCase={intake.case !== null}
          error={update.error}
          onSave={(fields, saved) =>
            update.mutate(
              { intakeId: intake.id, version: intake.version, fields },
              {
                onSuccess: () => {
                  saved();
                  showToast(words.changed, { tone: 'good' });
                  onClose();
                },
              },
            )
          }
          saveLabel={words.saveChange}
          isPending={update.isPending}
          cancel={<Button onPress={onClose}>{componentsText.cancel}</Button>}
        />
      )}
    </Dialog>
  );
}
