import { FileText } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { contributionStates } from '../../../shared/model/lists/meetingLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { partnerFormsText } from '../../../shared/text/nl/partnerForms.ts';
import { assertRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { toldWhenSaved } from '../../client/toldWhenSaved.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { FormReading } from './FormReading.tsx';
import { IntakeFrame } from './IntakeFrame.tsx';
import styles from './intake.module.css';

const words = partnerFormsText.screen;
type Asked = Output<'intake.contributions'>[number];

/** Forms in Word, out and back (P12): made for a partner, read as proposals, accepted one answer at a time. */
export function FormsScreen(): ReactNode {
  const client = useClient();
  const read = useCommand('intake.readForm');
  const [problem, setProblem] = useState<string | null>(null);
  const readFile = async (file: File): Promise<void> => {
    setProblem(null);
    try {
      await read.mutateAsync({ handle: await client.handleOf(file) });
    } catch (error) {
      assertRefused(error);
      setProblem(error.message);
    }
  };
  if (read.data !== undefined && !read.isPending && problem === null) {
    return (
      <IntakeFrame note={words.note}>
        <FormReading key={read.data.fileName} reading={read.data} onOther={() => read.reset()} />
      </IntakeFrame>
    );
  }
  return (
    <IntakeFrame note={words.note}>
      <div className={styles.columns}>
        <div className={styles.stack}>
          {problem !== null && !read.isPending && <ErrorNotice title={words.failed}>{problem}</ErrorNotice>}
          <FileDrop
            label={words.drop}
            hint={words.dropHint}
            accept={['.docx']}
            isDisabled={read.isPending}
            onFile={(file) => void readFile(file)}
          />
          {read.isPending && <p role="status">{words.reading}</p>}
        </div>
        <MakeForms />
      </div>
    </IntakeFrame>
  );
}

function MakeForms(): ReactNode {
  const intakeForm = useCommand('intake.exportForm');
  const contributionForm = useCommand('intake.exportContributionForm');
  const { data, error } = useAnswer('intake.contributions', {});
  const told = toldWhenSaved(words.saved);
  return (
    <div className={styles.stack}>
      <Card title={words.intakeForm}>
        <div className={styles.stack}>
          <p className={styles.quiet}>{words.intakeFormHint}</p>
          <div className={styles.actions}>
            <Button isPending={intakeForm.isPending} onPress={() => intakeForm.mutate({}, told)}>
              {words.makeIntake}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={words.contributions} note={words.contributionsHint}>
        {error !== null && data === undefined && <ErrorNotice title={intakeScreenText.failed} />}
        {data?.length === 0 && (
          <EmptyState icon={<FileText aria-hidden="true" />}>{words.noContributions}</EmptyState>
        )}
        {data !== undefined && data.length > 0 && (
          <ul className={styles.asked} aria-label={words.contributions}>
            {data.map((row) => (
              <li key={row.id}>
                <AskedLine
                  row={row}
                  onMake={() => contributionForm.mutate({ contributionId: row.id }, told)}
                />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

function AskedLine({ row, onMake }: Readonly<{ row: Asked; onMake: () => void }>): ReactNode {
  return (
    <>
      <DomainDot domain={row.domain} />
      <span>
        <strong>{row.caseNumber}</strong> {row.contactName}
        <span className={styles.quiet}>
          {' '}
          · {words.forMeeting(row.meetingTitle, formatShortDate(row.date))} ·{' '}
          {words.asked(
            labelOf(contributionStates, row.state),
            row.askedOn === null ? '' : formatShortDate(row.askedOn),
          )}
        </span>
      </span>
      <Button
        size="small"
        onPress={onMake}
        aria-label={`${words.makeContribution}: ${row.caseNumber}, ${row.contactName}`}
      >
        {words.makeContribution}
      </Button>
    </>
  );
}
