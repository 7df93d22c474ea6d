import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatNumericDate } from '../../../shared/dates/formatDate.ts';
import { guidanceText } from '../../../shared/text/nl/guidance.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ThemeForm } from './ThemeForm.tsx';
import styles from './guidance.module.css';

type Help = Output<'guidance.themes'>['themes'][number];
const words = guidanceText.themes;

/** Help on a theme, at the case page and at the table: what one can ask, see, and whom one can involve. */
export function ThemeHelpDialog(
  props: Readonly<{
    /** Id of the theme of the case, or words of people; empty when none was chosen. */
    theme: string;
    onClose: () => void;
  }>,
): ReactNode {
  const { data } = useAnswer('guidance.themes', {});
  const [chosen, setChosen] = useState<string | null>(props.theme === '' ? null : props.theme);
  const [editing, setEditing] = useState(false);
  const themes = data?.themes ?? [];
  // A case keeps the id of a theme; words that somebody typed may still be the name of one.
  const help = themes.find(({ theme, label }) => theme === chosen || label === chosen);
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={help === undefined ? words.title : `${words.title}: ${help.label}`}
      size="large"
      closeOnPressOutside={!editing}
      actions={
        help !== undefined && !editing && <Button onPress={() => setEditing(true)}>{words.change}</Button>
      }
    >
      {help !== undefined && editing ? (
        <ThemeForm help={help} onDone={() => setEditing(false)} />
      ) : (
        <div className={styles.help}>
          <ComboBox
            key={themes.length === 0 ? 'waiting' : 'ready'}
            label={words.choose}
            options={themes.map(({ theme, label, group }) => ({ id: theme, label, detail: group }))}
            value={help === undefined ? null : help.theme}
            onChange={setChosen}
            opensOn="input"
          />
          <p className={styles.quiet}>{words.note}</p>
          {help === undefined ? data !== undefined && <p>{words.none}</p> : <HelpText help={help} />}
        </div>
      )}
    </Dialog>
  );
}

function HelpText({ help }: Readonly<{ help: Help }>): ReactNode {
  return (
    <>
      <Lines title={words.hints} text={help.hints} />
      <Lines title={words.signs} note={words.signsNote} text={help.signs} />
      <Lines title={words.involve} text={help.involve} />
      <p className={styles.foot}>
        <Chip tone={help.toVerify ? 'warn' : 'neutral'}>{help.toVerify ? words.toVerify : words.own}</Chip>
        <span>
          {words.source(help.source, formatNumericDate(help.datedOn))} {help.toVerify && words.toVerifyNote}
        </span>
      </p>
    </>
  );
}

function Lines({ title, text, note }: Readonly<{ title: string; text: string; note?: string }>): ReactNode {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {note !== undefined && <p className={styles.quiet}>{note}</p>}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
