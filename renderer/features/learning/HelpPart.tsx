import { BookOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { learningText } from '../../../shared/text/nl/learning.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { Switch } from '../../components/Switch.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { openGlossary } from './openGlossary.ts';
import styles from './HelpPart.module.css';

const text = learningText.hints;

/** In Instellingen: hints on or off for good, hints back, and the glossary. */
export function HelpPart(): ReactElement | null {
  const { data: help } = useAnswer('learning.help', {});
  const setHints = useCommand('learning.setHints');
  if (help === undefined) return null;
  const away = help.putAway.length;
  return (
    <div className={styles['help']}>
      <div>
        <Switch isSelected={help.hintsOn} onChange={(on) => setHints.mutate({ on })}>
          {text.show}
        </Switch>
        <p className={styles['note']}>{text.showHint}</p>
      </div>
      {help.hintsOn && away > 0 && (
        <div className={styles['row']}>
          <span>{text.putAwayCount(away)}</span>
          <Button
            size="small"
            onPress={() =>
              setHints.mutate({ on: true }, { onSuccess: () => showToast(text.backDone, { tone: 'good' }) })
            }
          >
            {text.back}
          </Button>
        </div>
      )}
      {setHints.error !== null && <p role="alert">{setHints.error.message}</p>}
      <div className={styles['row']}>
        <Button icon={<BookOpen aria-hidden="true" />} onPress={() => openGlossary()}>
          {learningText.glossary.open}
        </Button>
        <Kbd>F1</Kbd>
      </div>
    </div>
  );
}
