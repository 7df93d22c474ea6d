import { Lightbulb } from 'lucide-react';
import type { ReactElement } from 'react';
import { hintText, type HintPlace } from '../../../shared/text/nl/hints.ts';
import { learningText } from '../../../shared/text/nl/learning.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './Hint.module.css';

const text = learningText.hints;

/** Id of the words of a hint, for `aria-describedby` of the field or list that it explains. */
export const hintId = (place: HintPlace): string => `tip-${place}`;

/** Whether the hint of a place is shown: until it is put away, or all hints are off. Nothing is shown before that is known. */
export function useHintShown(place: HintPlace): boolean {
  const { data } = useAnswer('learning.help', {});
  return data !== undefined && data.hintsOn && !data.putAway.includes(place);
}

/** To spread on the field that a hint explains: it names the hint while that is there, so that nothing points to nowhere. */
export function useDescribedByHint(place: HintPlace): { readonly 'aria-describedby'?: string } {
  return useHintShown(place) ? { 'aria-describedby': hintId(place) } : {};
}

/** One hint, in the flow of the page above what it explains, so that it covers nothing. Put away once is away for good. */
export function Hint({ place }: Readonly<{ place: HintPlace }>): ReactElement | null {
  const isShown = useHintShown(place);
  const putAway = useCommand('learning.putAwayHint');
  const setHints = useCommand('learning.setHints');
  if (!isShown) return null;
  const words = hintText[place];
  return (
    <div className={styles['hint']} role="note" aria-label={text.label}>
      <Lightbulb aria-hidden="true" />
      <p id={hintId(place)}>{words}</p>
      <Button
        size="small"
        variant="quiet"
        isPending={setHints.isPending}
        onPress={() => {
          focusExplained(place);
          setHints.mutate({ on: false }, { onSuccess: () => showToast(text.allOff) });
        }}
      >
        {text.never}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={text.putAwayOf(words)}
        isPending={putAway.isPending}
        onPress={() => {
          focusExplained(place);
          putAway.mutate({ place });
        }}
      >
        {text.putAway}
      </Button>
    </div>
  );
}

/** The button goes away with the hint: the focus goes to what was explained, else to the dialog or page around it. */
function focusExplained(place: HintPlace): void {
  const described = document.querySelector<HTMLElement>(`[aria-describedby~="${hintId(place)}"]`);
  const around =
    document.querySelector<HTMLElement>('[role="dialog"]') ?? document.querySelector<HTMLElement>('main');
  const target = described ?? around;
  target?.focus();
  // A list or table takes no focus itself: its first line does.
  if (target !== null && document.activeElement !== target) {
    target.querySelector<HTMLElement>('[tabindex="0"], button, input, textarea, a[href]')?.focus();
  }
}
