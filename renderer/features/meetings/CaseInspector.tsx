import { useState, type ReactElement, type ReactNode } from 'react';
import { Link } from 'wouter';
import { shippedMethods } from '../../../shared/model/methods.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Select } from '../../components/Select.tsx';
import { StateShape } from '../../components/StateShape.tsx';
import type { AgendaItem, Discussion } from './meetingTypes.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { SavedText } from './SavedText.tsx';
import { SeatTable } from './SeatTable.tsx';
import { useDeed } from './useDeed.ts';
import styles from './Prepare.module.css';

const text = prepareText.case;
const tones = { good: 'good', watch: 'warn', stop: 'bad' } as const;

/** One case on the agenda: is it ready, what is the question, who sits there and what do they bring. */
export function CaseInspector(
  props: Readonly<{ item: AgendaItem; discussion: Discussion; menu: ReactNode }>,
): ReactElement {
  const { item, discussion, menu } = props;
  const deed = useDeed();
  const [asksReason, setAsksReason] = useState(false);
  const row = { id: discussion.id, version: discussion.version };
  const methods = shippedMethods.map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <div className={styles.block}>
        <p className={styles.small}>
          {text.line(discussion.caseNumber, labelOf(discussionKinds, discussion.kind))}
        </p>
        <div className={styles.head}>
          <h2 className={styles.inspectorTitle}>{discussion.alias || discussion.caseNumber}</h2>
          <Link href={`/casussen/${discussion.caseId}`}>{text.open}</Link>
          {menu}
        </div>
      </div>
      <div className={styles.block}>
        <div className={styles.head}>
          <h3>{text.ready}</h3>
          <Chip tone={tones[discussion.readiness.state]}>{text.state[discussion.readiness.state]}</Chip>
        </div>
        <ul className={styles.lights}>
          {discussion.readiness.lines.map((line) => (
            <li key={line.id} className={styles.light}>
              <StateShape state={line.state} />
              <span className={line.state === 'stop' ? styles.stop : undefined}>{line.words}</span>
            </li>
          ))}
        </ul>
        {discussion.discussAnywayReason !== '' && (
          <p className={styles.small}>{text.anywayKept(discussion.discussAnywayReason)}</p>
        )}
        {discussion.readiness.state !== 'good' && (
          <div className={styles.buttons}>
            <Button size="small" onPress={() => setAsksReason(true)}>
              {text.anyway}
            </Button>
          </div>
        )}
      </div>
      <SavedText
        place={`discussion-question:${discussion.id}`}
        label={text.question}
        value={discussion.question}
        onSave={(question) => deed('meetings.updateDiscussion', { ...row, question })}
      />
      <div className={styles.two}>
        <Select
          label={text.kind}
          options={discussionKinds}
          value={discussion.kind}
          onChange={(kind) => void deed('meetings.updateDiscussion', { ...row, kind })}
        />
        <Select
          label={text.method}
          options={methods}
          value={discussion.method}
          onChange={(method) => void deed('meetings.updateDiscussion', { ...row, method })}
        />
      </div>
      <SeatTable item={item} discussion={discussion} />
      {asksReason && (
        <ReasonDialog
          place={`discuss-anyway:${discussion.id}`}
          title={text.anywayTitle}
          label={text.anywayReason}
          hint={text.anywayHint}
          action={text.anywayDo}
          initial={discussion.discussAnywayReason}
          onClose={() => setAsksReason(false)}
          onKeep={async (discussAnywayReason) =>
            (await deed('meetings.updateDiscussion', { ...row, discussAnywayReason })) !== null
          }
        />
      )}
    </>
  );
}
