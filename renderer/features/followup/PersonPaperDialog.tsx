import { useState, type ReactElement } from 'react';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { followupPapersText } from '../../../shared/text/nl/followupPapers.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { useMakePaper } from './useMakePaper.ts';
import styles from './Followup.module.css';

const text = followupPapersText.screen;
const operations = {
  list: 'followup.exportOwnerList',
  form: 'followup.exportActionForm',
  calendar: 'followup.exportDueDates',
} as const;
type Kind = keyof typeof operations;

/** All that is open of one person: to read, to send back, or for the calendar (feature A10). */
export function PersonPaperDialog(
  props: Readonly<{ initial: string | null; onClose: () => void }>,
): ReactElement {
  const make = useMakePaper();
  const [ownerId, setOwnerId] = useState(props.initial);
  const [kind, setKind] = useState<Kind>('list');
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (ownerId === null) return;
    setBusy(true);
    const done = await make(operations[kind], { ownerId });
    setBusy(false);
    if (done) props.onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={text.personTitle}
      actions={
        <>
          <Button onPress={props.onClose}>{componentsText.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={ownerId === null}
            isPending={busy}
            onPress={() => void save()}
          >
            {text.make}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['about']}>{text.personAbout}</p>
        <ChoosePerson label={text.person} isRequired value={ownerId} onChange={setOwnerId} />
        <RadioGroup<Kind>
          label={text.what}
          value={kind}
          onChange={setKind}
          options={(['list', 'form', 'calendar'] as const).map((id) => ({ id, label: text.kinds[id] }))}
        />
      </div>
    </Dialog>
  );
}
