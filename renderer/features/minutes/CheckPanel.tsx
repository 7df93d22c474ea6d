import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { arrive } from '../../app/arrive.ts';
import { useKept } from '../../client/useKept.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { StateShape } from '../../components/StateShape.tsx';
import { TextField } from '../../components/TextField.tsx';
import { placeOfFinding } from './findingPlace.ts';
import styles from './MinutesScreen.module.css';

type Check = Output<'minutes.check'>;
type Finding = Check['findings'][number];

interface Place {
  readonly meetingId: string;
  readonly caseId: string;
  readonly discussionId: string;
}

/** What to look at before the file leaves: stops first, then warnings; each is mended at its place or kept with a reason. */
export function CheckPanel({ check, place }: Readonly<{ check: Check; place: Place }>): ReactNode {
  const [keeping, setKeeping] = useState<Finding | null>(null);
  const open = check.findings.filter(({ keptReason }) => keptReason === null);
  const kept = check.findings.filter(({ keptReason }) => keptReason !== null);
  return (
    <>
      <h2>{words.check}</h2>
      {open.length === 0 && <p>{words.nothingFound}</p>}
      <ul className={styles.findings}>
        {open.map((finding) => (
          <FindingCard key={finding.fingerprint} finding={finding} place={place} onKeep={setKeeping} />
        ))}
      </ul>
      {kept.length > 0 && (
        <Disclosure title={words.kept(kept.length)}>
          <ul className={styles.findings}>
            {kept.map((finding) => (
              <li key={finding.fingerprint} className={styles.finding}>
                <strong>{finding.title}</strong>
                <p>{finding.quote}</p>
                <p className={styles.small}>{finding.keptReason}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {check.inOrder.length > 0 && (
        <section>
          <h3>{words.inOrder}</h3>
          <p className={styles.small}>{check.inOrder.join(' · ')}</p>
        </section>
      )}
      {keeping !== null && <KeepDialog finding={keeping} place={place} onClose={() => setKeeping(null)} />}
    </>
  );
}

function FindingCard(
  props: Readonly<{ finding: Finding; place: Place; onKeep: (finding: Finding) => void }>,
): ReactNode {
  const { finding, place, onKeep } = props;
  const isStop = finding.weight === 'stop';
  const way = placeOfFinding(finding, place);
  return (
    <li className={classes(styles.finding, isStop && styles.stop)}>
      <strong className={styles.findingTitle}>
        <StateShape state={isStop ? 'stop' : 'watch'} {...(isStop ? { label: words.stop } : {})} />
        {finding.title}
      </strong>
      {finding.quote !== '' && (
        <p>
          {finding.quote} <span className={styles.where}>({finding.where})</span>
        </p>
      )}
      <p className={styles.small}>{finding.advice}</p>
      <div className={styles.options}>
        <LinkButton size="small" href={way.route} onGo={() => arrive(way)}>
          {words.toField[finding.leadsTo.part]}
        </LinkButton>
        {!isStop && (
          <Button size="small" onPress={() => onKeep(finding)}>
            {words.keep}
          </Button>
        )}
      </div>
    </li>
  );
}

function KeepDialog(props: Readonly<{ finding: Finding; place: Place; onClose: () => void }>): ReactNode {
  const { finding, place, onClose } = props;
  const [reason, setReason, forget] = useKept(`finding:${place.discussionId}:${finding.fingerprint}`, '');
  const finish = (): void => {
    forget();
    onClose();
  };
  const keep = useCommand('minutes.keepFinding');
  const { caseId, discussionId } = place;
  const { rule, fingerprint } = finding;
  const submit = (): void => {
    if (reason.trim() !== '')
      keep.mutate({ caseId, discussionId, rule, fingerprint, reason }, { onSuccess: finish });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.keepTitle}
      size="small"
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            onPress={submit}
            isPending={keep.isPending}
            isDisabled={reason.trim() === ''}
          >
            {words.keepDo}
          </Button>
        </>
      }
    >
      <p>{finding.quote === '' ? finding.title : finding.quote}</p>
      <TextField
        label={words.keepLabel}
        hint={words.keepHint}
        value={reason}
        onChange={setReason}
        error={keep.error?.message ?? ''}
        onKeyDown={(event) => {
          if (event.key === 'Enter') submit();
        }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog asks this one thing
        autoFocus
      />
    </Dialog>
  );
}
