import { useState, type ReactElement } from 'react';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { Discussion } from './meetingTypes.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Prepare.module.css';

const text = preparationScreensText.readiness;
/** Place of the reason for the case as a whole, beside the ids of the points. */
const overall = 'overall';

/** Why the chair goes on with each point that is not in order; every reason comes in the minutes. */
export function ReasonsDialog(
  props: Readonly<{ discussion: Discussion; onClose: () => void }>,
): ReactElement {
  const { discussion, onClose } = props;
  const deed = useDeed();
  const open = discussion.readiness.lines.filter(({ state, reason }) => state !== 'good' || reason !== '');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries([
      ...open.map(({ id, reason }) => [id, reason]),
      [overall, discussion.discussAnywayReason],
    ]),
  );
  const draft = useDraft(`readiness-reasons:${discussion.id}`, '');
  // What was typed before an interruption comes back, on top of what was kept.
  const typed = { ...reasons, ...parsed(draft.text) };
  const set = (id: string, words: string): void => {
    const next = { ...typed, [id]: words };
    setReasons(next);
    draft.setText(JSON.stringify(next));
  };
  const keep = async (): Promise<void> => {
    const kept = await deed(
      'meetings.keepReadinessReasons',
      {
        discussionId: discussion.id,
        reasons: open.map(({ id }) => ({ line: id, reason: (typed[id] ?? '').trim() })),
        overall: typed[overall] ?? '',
      },
      text.kept,
    );
    if (kept === null) return;
    draft.clear();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.title}
      closeOnPressOutside={false}
      actions={
        <Button variant="primary" onPress={() => void keep()}>
          {text.keep}
        </Button>
      }
    >
      <div className={styles.form}>
        <p className={styles.small}>{text.lead}</p>
        {open.map((line) => (
          <TextArea
            key={line.id}
            label={line.words}
            rows={1}
            maxLength={500}
            value={typed[line.id] ?? ''}
            onChange={(words) => set(line.id, words)}
          />
        ))}
        <TextArea
          label={text.overall}
          hint={text.overallHint}
          rows={2}
          maxLength={20_000}
          value={typed[overall] ?? ''}
          onChange={(words) => set(overall, words)}
        />
      </div>
    </Dialog>
  );
}

/** The reasons in a draft; an empty or foreign draft has none. */
function parsed(words: string): Readonly<Record<string, string>> {
  if (words === '') return {};
  try {
    const value: unknown = JSON.parse(words);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
