import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { insightText } from '../../shared/text/nl/insight.ts';
import { shellText } from '../../shared/text/nl/shell.ts';
import type { Output } from '../../shared/contract/contract.ts';
import { useAnswer } from '../client/hooks.ts';
import { useLock } from '../client/useLock.ts';
import { classes } from '../components/classes.ts';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { openGlossary } from '../features/learning/openGlossary.ts';
import { isHere, morePlaces, places } from './railPlaces.ts';
import { RailMore } from './RailMore.tsx';
import { timeOfDay } from './timeOfDay.ts';
import styles from './Rail.module.css';

/** The menu at the side: where you are, which file is open, when it was last saved. */
export function Rail({ fileName, location }: Readonly<{ fileName: string; location: string }>): ReactElement {
  const { data: history } = useAnswer('history.state', {});
  const { data: counts } = useAnswer('insight.counts', {});
  const lock = useLock();
  const savedAt = history?.savedAt ?? null;
  return (
    <nav className={styles['rail']} aria-label={shellText.navigation}>
      <p className={styles['brand']}>
        <span className={styles['mark']} aria-hidden="true" />
        {shellText.brand}
      </p>
      <ul className={styles['places']}>
        {places.map(({ path, label, ...place }) => (
          <li key={path} className={'isRare' in place ? styles['wideOnly'] : undefined}>
            <RailLink path={path} label={label} location={location} count={countOf(path, counts)} />
          </li>
        ))}
        <li
          className={styles['narrowOnly']}
          data-here={morePlaces.some(({ path }) => isHere(path, location))}
        >
          <RailMore detailOf={(path) => countOf(path, counts)?.words} />
        </li>
      </ul>
      <div className={styles['foot']}>
        <p className={styles['file']}>
          <span className={styles['fileName']}>{fileName}</span>
          <span>{savedAt === null ? shellText.encrypted : shellText.savedAt(timeOfDay(savedAt))}</span>
        </p>
        <div className={styles['wideOnly']}>
          <RailLink path="/instellingen" label={shellText.settings} location={location} />
        </div>
        <button
          type="button"
          className={classes(styles['place'], styles['wideOnly'])}
          onClick={() => openGlossary()}
          aria-keyshortcuts="F1"
        >
          {shellText.glossary}
        </button>
        <button type="button" className={styles['place']} onClick={() => void lock()}>
          {shellText.lock}
        </button>
      </div>
    </nav>
  );
}

function RailLink({
  path,
  label,
  location,
  count,
}: Readonly<{
  path: string;
  label: string;
  location: string;
  count?: RailCount | undefined;
}>): ReactElement {
  return (
    <Link href={path} className={styles['place']} aria-current={isHere(path, location) ? 'page' : undefined}>
      <span>{label}</span>
      {count !== undefined && (
        <b className={styles['count']}>
          <span aria-hidden="true">{count.shown}</span>
          <VisuallyHidden>{count.words}</VisuallyHidden>
        </b>
      )}
    </Link>
  );
}

/** `shown` fits in the rail; `words` say it in full to whoever does not see it there. */
interface RailCount {
  readonly shown: string;
  readonly words: string;
}

function countOf(path: string, counts: Output<'insight.counts'> | undefined): RailCount | undefined {
  if (counts === undefined) return undefined;
  const { rail } = insightText;
  if (path === '/casussen' && counts.cases > 0) {
    return { shown: String(counts.cases), words: rail.cases(counts.cases) };
  }
  if (path === '/aanmeldingen' && counts.intakes > 0) {
    return { shown: String(counts.intakes), words: rail.intakes(counts.intakes) };
  }
  if (path === '/acties' && counts.lateActions > 0) {
    return { shown: rail.late(counts.lateActions), words: rail.late(counts.lateActions) };
  }
  if (path === '/signalen' && counts.signals > 0) {
    return { shown: String(counts.signals), words: rail.signals(counts.signals) };
  }
  return undefined;
}
