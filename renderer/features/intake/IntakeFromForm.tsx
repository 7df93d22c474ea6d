import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { partnerFormsText } from '../../../shared/text/nl/partnerForms.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { showToast } from '../../components/toastQueue.ts';
import type { IntakeChoices, IntakeTexts } from './intakeDraft.ts';
import { IntakeForm } from './IntakeForm.tsx';
import styles from './intake.module.css';

const words = intakeScreenText.form;

/** The accepted answers in the ordinary form: the last look before they are kept. */
export function IntakeFromForm(
  props: Readonly<{ place: string; choices: IntakeChoices; texts: IntakeTexts; onBack: () => void }>,
): ReactNode {
  const [, navigate] = useLocation();
  const create = useCommand('intake.create');
  return (
    <div className={styles.narrow}>
      <h2>{partnerFormsText.screen.readTitle.intake}</h2>
      <IntakeForm
        place={props.place}
        choices={props.choices}
        texts={props.texts}
        error={create.error}
        saveLabel={words.save}
        isPending={create.isPending}
        cancel={<Button onPress={props.onBack}>{partnerFormsText.screen.answers}</Button>}
        onSave={(fields, saved) =>
          create.mutate(fields, {
            onSuccess: ({ id }) => {
              saved();
              showToast(words.saved, { tone: 'good' });
              navigate(`/aanmeldingen/${id}`);
            },
          })
        }
      />
    </div>
  );
}
