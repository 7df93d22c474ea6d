import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useCommand } from '../../client/hooks.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { todayHere } from '../followup/todayHere.ts';
import { IntakeForm } from './IntakeForm.tsx';
import { emptyChoices, noTexts } from './intakeDraft.ts';
import styles from './intake.module.css';

const words = intakeScreenText.form;

/** An aanmelding in under two minutes. */
export function NewIntakeScreen(): ReactNode {
  const [, navigate] = useLocation();
  const create = useCommand('intake.create');
  const [choices] = useState(() => emptyChoices(todayHere()));
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={intakeScreenText.title}
        title={words.newTitle}
        note={words.note}
        actions={<LinkButton href="/aanmeldingen">{intakeScreenText.detail.back}</LinkButton>}
      />
      <div className={styles.body}>
        <div className={styles.narrow}>
          <IntakeForm
            place="intake:new"
            choices={choices}
            texts={noTexts}
            error={create.error}
            onSave={(fields, saved) =>
              create.mutate(fields, {
                onSuccess: ({ id }) => {
                  saved();
                  showToast(words.saved, { tone: 'good' });
                  navigate(`/aanmeldingen/${id}`);
                },
              })
            }
            saveLabel={words.save}
            isPending={create.isPending}
            cancel={
              <LinkButton href="/aanmeldingen" variant="quiet">
                {componentsText.cancel}
              </LinkButton>
            }
          />
        </div>
      </div>
    </div>
  );
}
