import { useState, type ReactElement } from 'react';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { followupPapersText } from '../../../shared/text/nl/followupPapers.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useMakePaper } from './useMakePaper.ts';
import styles from './Followup.module.css';

const text = followupPapersText.screen;

/** Drafts of mails that remind, one for each person that is chosen; nothing is sent (feature A10). */
export function RemindersDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactElement {
  const make = useMakePaper();
  const { data, error, refetch } = useAnswer('followup.owners', {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [withAddresses, setWithAddresses] = useState(false);
  const [busy, setBusy] = useState(false);
  const late = (data ?? []).filter((owner) => owner.late > 0);
  const save = async (): Promise<void> => {
    setBusy(true);
    const done = await make('followup.exportReminders', { ownerIds: [...chosen], withAddresses });
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.remindersTitle}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={chosen.size === 0}
            isPending={busy}
            onPress={() => void save()}
          >
            {text.make}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['about']}>{text.remindersAbout}</p>
        {error !== null && data === undefined && (
          <ErrorNotice title={error.message} onRetry={() => void refetch()} />
        )}
        {data?.length === 0 && <p>{text.nobody}</p>}
        {data !== undefined && data.length > 0 && (
          <>
            {late.length > 0 && (
              <div>
                <Button
                  size="small"
                  onPress={() => setChosen(new Set(late.map(({ contact }) => contact.id)))}
                >
                  {text.chooseLate}
                </Button>
              </div>
            )}
            <fieldset className={styles['people']}>
              <legend>{text.remindersFor}</legend>
              {data.map(({ contact, open, late: lateCount, hasAddress }) => (
                <Checkbox
                  key={contact.id}
                  detail={[
                    ...(contact.organisation === null ? [] : [contact.organisation]),
                    text.open(open, lateCount),
                    ...(withAddresses && !hasAddress ? [text.noAddress] : []),
                  ].join(' · ')}
                  isSelected={chosen.has(contact.id)}
                  onChange={(isSelected) => {
                    const next = new Set(chosen);
                    if (isSelected) next.add(contact.id);
                    else next.delete(contact.id);
                    setChosen(next);
                  }}
                >
                  {contact.name}
                </Checkbox>
              ))}
            </fieldset>
            <Checkbox isSelected={withAddresses} onChange={setWithAddresses}>
              {text.withAddresses}
            </Checkbox>
          </>
        )}
      </div>
    </Dialog>
  );
}
