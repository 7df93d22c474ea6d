import { useState, type ReactElement } from 'react';
import { involvementStages, type InvolvementStage } from '../../../shared/model/lists/involvementStages.ts';
import { themes } from '../../../shared/model/lists/themes.ts';
import { invitingText } from '../../../shared/text/nl/inviting.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { InvolvementEditor } from './InvolvementEditor.tsx';
import type { Discussion } from './meetingTypes.ts';
import { SeatButtons } from './SeatButtons.tsx';
import shared from './Prepare.module.css';
import styles from './PrepareDialog.module.css';

const themeOptions = themes.map(({ id, label }) => ({ id: id as string, label }));

/**
 * Whom to invite, by theme and stage, each with what they can add (feature P19). The stage is chosen for this look and is
 * gone when the window closes.
 */
export function InviteDialog(props: Readonly<{ discussion: Discussion; onClose: () => void }>): ReactElement {
  const { discussion, onClose } = props;
  const [stage, setStage] = useState<InvolvementStage | null>(null);
  const [theme, setTheme] = useState<string | null>(null);
  const [isEditing, setEditing] = useState(false);
  const { data } = useAnswer('meetings.partnerSuggestions', { discussionId: discussion.id, stage, theme });
  const suggestions = data?.suggestions ?? [];
  if (isEditing) return <InvolvementEditor onClose={() => setEditing(false)} />;
  return (
    <Dialog
      isOpen
      size="large"
      title={invitingText.title(discussion.caseNumber)}
      onClose={onClose}
      actions={
        <Button variant="quiet" onPress={() => setEditing(true)}>
          {invitingText.edit}
        </Button>
      }
    >
      <div className={shared.form}>
        <p className={shared.small}>{invitingText.lead}</p>
        <div className={shared.two}>
          <Select
            label={invitingText.stage}
            hint={invitingText.stageHint}
            options={involvementStages}
            value={stage}
            onChange={setStage}
          />
          <ComboBox
            label={invitingText.theme}
            options={themeOptions}
            value={theme ?? data?.theme ?? null}
            onChange={(chosen) => setTheme(chosen ?? '')}
          />
        </div>
        {suggestions.length === 0 && <p>{invitingText.choose}</p>}
        <ul className={styles.suggestions}>
          {data !== undefined && data.focus.length > 0 && (
            <li>
              <div className={shared.head}>
                <b>{invitingText.focus}</b>
              </div>
              <SeatButtons discussionId={discussion.id} people={data.focus} />
            </li>
          )}
          {suggestions.map((suggestion) => (
            <li key={suggestion.partner}>
              <div className={shared.head}>
                <b>{suggestion.partner}</b>
                {suggestion.byTheme && <Chip>{invitingText.byTheme}</Chip>}
                {suggestion.isSeated && <Chip tone="good">{invitingText.isSeated}</Chip>}
              </div>
              <p className={shared.small}>{suggestion.adds.join('; ')}</p>
              {(suggestion.people.length > 0 || !suggestion.isSeated) && (
                <SeatButtons discussionId={discussion.id} people={suggestion.people} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
