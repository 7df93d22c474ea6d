import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { OnAgendaDialog } from '../cases/OnAgendaDialog.tsx';
import { ChooseCase } from '../followup/ChoosePerson.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { NewCaseFields, type NewCase } from './NewCaseFields.tsx';
import type { IntakeDetail } from './intakeWords.ts';
import styles from './intake.module.css';

const words = intakeScreenText.ofCase;

/** The case of an aanmelding and the triage at a table; or the two ways to get one. */
export function IntakeCasePart({ intake }: Readonly<{ intake: IntakeDetail }>): ReactNode {
  const [dialog, setDialog] = useState<'make' | 'join' | 'agenda' | null>(null);
  const close = (): void => setDialog(null);
  const ofCase = intake.case;
  return (
    <Card title={words.title}>
      {ofCase === null ? (
        <div className={styles.stack}>
          <p className={styles.quiet}>{words.none}</p>
          <div className={styles.actions}>
            <Button size="small" onPress={() => setDialog('make')}>
              {words.make}
            </Button>
            <Button size="small" variant="quiet" onPress={() => setDialog('join')}>
              {words.join}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.stack}>
          {intake.meetings.length === 0 ? (
            <p className={styles.quiet}>{words.noMeeting}</p>
          ) : (
            <ul>
              {intake.meetings.map((meeting) => (
                <li key={meeting.meetingId}>
                  <Link href={`/overleggen/${meeting.meetingId}`}>
                    {words.triageAt(meeting.title, formatShortDate(meeting.date))}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <div className={styles.actions}>
            <LinkButton href={`/casussen/${ofCase.id}`} size="small">
              {words.open(ofCase.number)}
            </LinkButton>
            <Button size="small" onPress={() => setDialog('agenda')}>
              {words.onAgenda}
            </Button>
          </div>
        </div>
      )}
      {dialog === 'make' && <MakeCaseDialog intake={intake} onClose={close} />}
      {dialog === 'join' && <JoinCaseDialog intake={intake} onClose={close} />}
      {dialog === 'agenda' && ofCase !== null && (
        <OnAgendaDialog caseId={ofCase.id} number={ofCase.number} onClose={close} />
      )}
    </Card>
  );
}

type DialogProps = Readonly<{ intake: IntakeDetail; onClose: () => void }>;

function MakeCaseDialog({ intake, onClose }: DialogProps): ReactNode {
  const run = useDeed('good');
  const [value, setValue] = useState<NewCase>({ number: '', responsibleOrganisationId: null });
  const { responsibleOrganisationId } = value;
  const make = async (): Promise<void> => {
    if (responsibleOrganisationId === null) return;
    const done = await run(
      'intake.makeCase',
      { intakeId: intake.id, version: intake.version, number: value.number, responsibleOrganisationId },
      words.made,
    );
    if (done !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.makeTitle}
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={responsibleOrganisationId === null}
            onPress={() => void make()}
          >
            {words.make}
          </Button>
        </>
      }
    >
      <NewCaseFields value={value} onChange={setValue} problem={undefined} />
    </Dialog>
  );
}

function JoinCaseDialog({ intake, onClose }: DialogProps): ReactNode {
  const run = useDeed('good');
  const [caseId, setCaseId] = useState<string | null>(null);
  const join = async (): Promise<void> => {
    if (caseId === null) return;
    const done = await run(
      'intake.joinCase',
      { intakeId: intake.id, version: intake.version, caseId },
      words.joined,
    );
    if (done !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.joinTitle}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" isDisabled={caseId === null} onPress={() => void join()}>
            {words.joinSave}
          </Button>
        </>
      }
    >
      <ChooseCase label={words.joinTo} isRequired value={caseId} onChange={setCaseId} />
    </Dialog>
  );
}
