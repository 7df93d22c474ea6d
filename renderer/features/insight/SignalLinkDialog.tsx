import { useState, type ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { signalsText } from '../../../shared/text/nl/signals.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ChooseCase } from '../followup/ChoosePerson.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Signals.module.css';

const text = signalsText.links;

/** A link by hand, to a case or to another signal, with the reason why. */
export function SignalLinkDialog(
  props: Readonly<{ signal: Readonly<{ id: string; body: string }>; onClose: () => void }>,
): ReactElement {
  const { signal, onClose } = props;
  const run = useDeed('good');
  const [to, setTo] = useState<'case' | 'signal'>('case');
  const [caseId, setCaseId] = useState<string | null>(null);
  const [otherId, setOtherId] = useState<string | null>(null);
  const [reason, setReason, forgetReason] = useKept(`signal:${signal.id}:link`, '');
  const chosen = to === 'case' ? caseId : otherId;
  const save = async (): Promise<void> => {
    if (chosen === null || reason.trim() === '') return;
    const input = {
      signalId: signal.id,
      caseId: to === 'case' ? chosen : null,
      otherSignalId: to === 'signal' ? chosen : null,
      reason: reason.trim(),
    };
    if ((await run('insight.addSignalLink', input, text.saved)) === null) return;
    forgetReason();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeOnPressOutside={false}
      title={text.title}
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={chosen === null || reason.trim() === ''}
            onPress={() => void save()}
          >
            {text.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.words}>{signal.body}</p>
        <p className={styles.quiet}>{text.hint}</p>
        <SegmentedControl<'case' | 'signal'>
          label={text.to}
          value={to}
          onChange={setTo}
          segments={[
            { id: 'case', label: text.toCase },
            { id: 'signal', label: text.toSignal },
          ]}
        />
        {to === 'case' ? (
          <ChooseCase label={text.whichCase} isRequired value={caseId} onChange={setCaseId} />
        ) : (
          <ChooseSignal exceptId={signal.id} value={otherId} onChange={setOtherId} />
        )}
        <TextField label={text.reason} isRequired maxLength={500} value={reason} onChange={setReason} />
      </div>
    </Dialog>
  );
}

function ChooseSignal(
  props: Readonly<{ exceptId: string; value: string | null; onChange: (id: string | null) => void }>,
): ReactElement {
  const [words, setWords] = useState('');
  const { data } = useAnswer('insight.signalsToChoose', {
    // What was chosen stands in the field with its date; those words find nothing.
    text: props.value === null ? words.trim().slice(0, 200) : '',
    exceptId: props.exceptId,
  });
  return (
    <ComboBox
      label={text.which}
      isRequired
      value={props.value}
      onChange={props.onChange}
      onSearch={setWords}
      options={(data ?? []).map((one) => ({
        id: one.id,
        label: one.body.length > 90 ? `${one.body.slice(0, 90)}…` : one.body,
        detail: [one.observedOn === null ? '' : formatShortDate(one.observedOn), one.caseNumber]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
    />
  );
}
