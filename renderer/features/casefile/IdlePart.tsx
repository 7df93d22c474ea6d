import { useState, type ReactElement } from 'react';
import { casefileScreensText as text } from '../../../shared/text/nl/casefileScreens.ts';
import { useCommand } from '../../client/hooks.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { showToast } from '../../components/toastQueue.ts';

/** After how many quiet minutes the file locks; kept as soon as the field is left. */
export function IdlePart({ minutes }: Readonly<{ minutes: number }>): ReactElement {
  const keep = useCommand('casefile.setIdleMinutes');
  const [isEmpty, setIsEmpty] = useState(false);
  return (
    <NumberField
      label={text.idleMinutes}
      hint={text.idleHint}
      unit={text.minutesUnit}
      value={isEmpty ? null : minutes}
      minimum={1}
      maximum={120}
      error={isEmpty ? text.idleWrong : keep.error?.message}
      onChange={(value) => {
        setIsEmpty(value === null);
        if (value === null || value === minutes) return;
        keep.mutate({ minutes: value }, { onSuccess: () => showToast(text.saved, { tone: 'good' }) });
      }}
    />
  );
}
