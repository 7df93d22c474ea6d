import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { AgendaLine } from './typeForm.ts';
import styles from './Types.module.css';

const text = meetingTypesText.agenda;
const newLine = { beforeStart: false, optional: false };

/** The agenda that new meetings start with, line by line. */
export function TemplateAgendaEditor(
  props: Readonly<{ agenda: readonly AgendaLine[]; onChange: (agenda: AgendaLine[]) => void }>,
): ReactElement {
  const { agenda, onChange } = props;
  const set = (index: number, change: Partial<AgendaLine>): void =>
    onChange(agenda.map((line, at) => (at === index ? { ...line, ...change } : line)));
  const move = (index: number, by: number): void => {
    const next = [...agenda];
    const [line] = next.splice(index, 1);
    if (line !== undefined) next.splice(index + by, 0, line);
    onChange(next);
  };
  const hasCases = agenda.some(({ kind }) => kind === 'cases');
  return (
    <div className={styles.lines}>
      <p className={styles.small}>{text.hint}</p>
      <ol className={styles.lines}>
        {agenda.map((line, index) => {
          const title = line.title === '' ? `${index + 1}` : line.title;
          return (
            // The place is the identity of a line: two lines may have the same title.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={styles.line}>
              {line.kind === 'cases' ? (
                <span className={styles.place}>{text.kinds.cases}</span>
              ) : (
                <TextField
                  label={text.of(text.itemTitle, title)}
                  hideLabel
                  value={line.title}
                  onChange={(words) => set(index, { title: words })}
                  maxLength={500}
                />
              )}
              {line.kind === 'cases' ? (
                <span />
              ) : (
                <NumberField
                  label={text.of(text.minutes, title)}
                  hideLabel
                  value={line.minutes}
                  onChange={(minutes) => set(index, { minutes: minutes ?? 0 })}
                  maximum={600}
                  unit="min"
                />
              )}
              <span className={styles.flags}>
                {line.kind === 'plain' && (
                  <>
                    <Checkbox
                      aria-label={text.of(text.beforeStart, title)}
                      isSelected={line.beforeStart}
                      onChange={(beforeStart) => set(index, { beforeStart })}
                    >
                      {text.beforeStart}
                    </Checkbox>
                    <Checkbox
                      aria-label={text.of(text.optional, title)}
                      isSelected={line.optional}
                      onChange={(optional) => set(index, { optional })}
                    >
                      {text.optional}
                    </Checkbox>
                  </>
                )}
              </span>
              <span className={styles.moves}>
                <IconButton
                  size="small"
                  label={text.up(title)}
                  icon={<ArrowUp size="1rem" aria-hidden="true" />}
                  isDisabled={index === 0}
                  onPress={() => move(index, -1)}
                />
                <IconButton
                  size="small"
                  label={text.down(title)}
                  icon={<ArrowDown size="1rem" aria-hidden="true" />}
                  isDisabled={index === agenda.length - 1}
                  onPress={() => move(index, 1)}
                />
                <IconButton
                  size="small"
                  label={text.remove(title)}
                  icon={<X size="1rem" aria-hidden="true" />}
                  onPress={() => onChange(agenda.filter((_, at) => at !== index))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Plus size="1rem" aria-hidden="true" />}
          onPress={() =>
            onChange([...agenda, { ...newLine, kind: 'plain', title: text.newItem, minutes: 5 }])
          }
        >
          {text.add}
        </Button>
        <Button
          size="small"
          icon={<Plus size="1rem" aria-hidden="true" />}
          onPress={() =>
            onChange([...agenda, { ...newLine, kind: 'break', title: text.newBreak, minutes: 10 }])
          }
        >
          {text.addBreak}
        </Button>
        {!hasCases && (
          <Button
            size="small"
            icon={<Plus size="1rem" aria-hidden="true" />}
            onPress={() =>
              onChange([...agenda, { ...newLine, kind: 'cases', title: text.newCases, minutes: 0 }])
            }
          >
            {text.addCases}
          </Button>
        )}
      </div>
    </div>
  );
}
