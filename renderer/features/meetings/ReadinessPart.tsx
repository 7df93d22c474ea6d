import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { StateShape } from '../../components/StateShape.tsx';
import { TermsIn } from '../learning/TermsIn.tsx';
import type { CaseTab, Discussion } from './meetingTypes.ts';
import { ReasonsDialog } from './ReasonsDialog.tsx';
import styles from './Inspector.module.css';
import shared from './Prepare.module.css';

const text = preparationScreensText.readiness;
const caseText = prepareText.case;
const tones = { good: 'good', watch: 'warn', stop: 'bad' } as const;

/** Words of the points that not every chair knows. */
const readinessTerms = ['grondslag', 'toestemming', 'inbreng', 'mandaat'] as const;

/** Where a point is put in order: a part of this inspector, or a part of the case. */
const mendingPlace: Readonly<Record<string, { readonly tab: CaseTab } | { readonly path: string }>> = {
  introducer: { path: 'gegevens' },
  basis: { path: 'toestemming' },
  consent: { path: 'toestemming' },
  voice: { path: '' },
  contributions: { tab: 'contributions' },
  decider: { tab: 'table' },
  knows: { tab: 'table' },
  seats: { tab: 'table' },
};

/** The preparation light of one case (feature P14): each point by shape and word, where to put it in order, and why it may go on. */
export function ReadinessPart(
  props: Readonly<{ discussion: Discussion; onTab: (tab: CaseTab) => void }>,
): ReactElement {
  const { discussion, onTab } = props;
  const [asksReasons, setAsksReasons] = useState(false);
  const { lines, state } = discussion.readiness;
  const hasReasons = discussion.discussAnywayReason !== '' || lines.some(({ reason }) => reason !== '');
  return (
    <div className={shared.block}>
      <div className={shared.head}>
        <h3>{caseText.ready}</h3>
        <Chip tone={tones[state]}>{caseText.state[state]}</Chip>
      </div>
      <ul className={styles.lights}>
        {lines.map((line) => (
          <li key={line.id} className={styles.light}>
            <StateShape state={line.state} />
            <div>
              <span className={line.state === 'stop' ? styles.stop : undefined}>
                <TermsIn text={line.words} of={readinessTerms} />
              </span>{' '}
              {line.state !== 'good' && (
                <Mend id={line.id} words={line.words} caseId={discussion.caseId} onTab={onTab} />
              )}
              {line.reason !== '' && <div className={shared.small}>{text.reason(line.reason)}</div>}
            </div>
          </li>
        ))}
      </ul>
      {discussion.discussAnywayReason !== '' && (
        <p className={shared.small}>{caseText.anywayKept(discussion.discussAnywayReason)}</p>
      )}
      {(state !== 'good' || hasReasons) && (
        <div className={shared.buttons}>
          <Button size="small" onPress={() => setAsksReasons(true)}>
            {hasReasons ? text.change : text.anyway}
          </Button>
        </div>
      )}
      {asksReasons && <ReasonsDialog discussion={discussion} onClose={() => setAsksReasons(false)} />}
    </div>
  );
}

function Mend(
  props: Readonly<{ id: string; words: string; caseId: string; onTab: (tab: CaseTab) => void }>,
): ReactElement | null {
  const place = mendingPlace[props.id];
  if (place === undefined) return null;
  const label = `${text.mend}: ${props.words}`;
  if ('tab' in place) {
    return (
      <button
        type="button"
        className={styles.linkLike}
        aria-label={label}
        onClick={() => props.onTab(place.tab)}
      >
        {text.mend}
      </button>
    );
  }
  return (
    <Link href={`/casussen/${props.caseId}${place.path === '' ? '' : `/${place.path}`}`} aria-label={label}>
      {text.mend}
    </Link>
  );
}
