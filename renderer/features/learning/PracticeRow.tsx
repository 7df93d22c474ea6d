import type { ReactElement } from 'react';
import { arrive } from '../../app/arrive.ts';
import { practiceText as text } from '../../../shared/text/nl/practice.ts';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Chip } from '../../components/Chip.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { placeOf, type Practice, type PracticeEntry } from './practice.ts';
import styles from './Practice.module.css';

/** One thing that may be wrong: marked or not, and once shown or mended what is true of it and why it matters. */
export function PracticeRow({
  entry,
  practice,
}: Readonly<{ entry: PracticeEntry; practice: Practice }>): ReactElement {
  const mark = useCommand('learning.markError');
  const show = useCommand('learning.showAnswer');
  const words = text.errors[entry.id];
  const isKnown = entry.truth !== 'unknown';
  const place = placeOf(entry, practice);
  return (
    <li className={styles['entry']}>
      <div className={styles['entryHead']}>
        <Checkbox
          isSelected={entry.isMarked}
          onChange={(isMarked) => mark.mutate({ error: entry.id, isMarked })}
        >
          {words.title}
        </Checkbox>
        {isKnown && <States entry={entry} />}
        {!isKnown && (
          <Button
            size="small"
            variant="quiet"
            aria-label={text.showAnswerOf(words.title)}
            onPress={() => show.mutate({ error: entry.id })}
          >
            {text.showAnswer}
          </Button>
        )}
      </div>
      {isKnown && (
        <div className={styles['answer']}>
          <p>{words.why}</p>
          <p>{words.mend}</p>
          {place !== null && !entry.isMended && (
            <LinkButton
              href={place.route}
              size="small"
              aria-label={text.goToOf(words.title)}
              onGo={() => arrive(place)}
            >
              {text.goTo}
            </LinkButton>
          )}
        </div>
      )}
      {(mark.error ?? show.error) !== null && <p role="alert">{(mark.error ?? show.error)?.message}</p>}
    </li>
  );
}

function States({ entry }: Readonly<{ entry: PracticeEntry }>): ReactElement {
  if (entry.truth === 'notThere') {
    return <Chip tone={entry.isMarked ? 'warn' : 'neutral'}>{text.state.notThere}</Chip>;
  }
  return (
    <>
      {entry.isMended ? (
        <Chip tone="good">✓ {text.state.mended}</Chip>
      ) : (
        <Chip tone="neutral">{text.state.open}</Chip>
      )}
      {entry.isShown && (
        <Chip tone={entry.isMarked ? 'good' : 'warn'}>
          {entry.isMarked ? text.state.found : text.state.missed}
        </Chip>
      )}
    </>
  );
}
