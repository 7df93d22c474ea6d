import {
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { completeName } from '../../../shared/model/captureLine.ts';
import { foldName } from '../../../shared/model/nameMatch.ts';
import { readTableLine, type TableContext } from '../../../shared/model/tableLine.ts';
import { captureText } from '../../../shared/text/nl/capture.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { useSentLines } from './useSentLines.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Chip } from '../../components/Chip.tsx';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { DomainDot } from '../../components/DomainDot.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';
import type { Cockpit, Line } from './cockpit.ts';
import { useSteadyDeeds } from './drawnAgain.ts';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { typedLineOf } from './typedLine.ts';
import styles from './CaptureLine.module.css';

/**
 * The one line in which everything is typed. What it shows beside the words comes from the same function that the core
 * keeps it with. After Enter the line is empty at once for the next words; what was sent stays in the draft until the core
 * has said that it is kept, and comes back in the line when it was refused.
 */
export function CaptureLine({
  place,
  table,
  people,
  editing,
  lastLine,
  begun = null,
  onBegun,
  inputRef: field,
  onEdit,
  onKeep,
}: Readonly<{
  /** Unique name for the draft. */
  place: string;
  table: TableContext;
  people: Cockpit['people'];
  editing: Line | null;
  /** The line that ↑ brings back; undefined when there is none, or not yet. */
  lastLine: Line | undefined;
  /** Words that were put in the line for the chair, to go on from; a new object each time. */
  begun?: Readonly<{ text: string }> | null;
  /** They stand in the line. */
  onBegun?: () => void;
  inputRef: RefObject<HTMLInputElement | null>;
  onEdit: (line: Line | null) => void;
  /** @returns true when the line was kept */
  onKeep: (line: string) => Promise<boolean>;
}>): ReactElement {
  const draft = useDraft(editing === null ? place : `${place}:${editing.row.id}`, typedLineOf(editing));
  const hint = useDescribedByHint('chairCapture');
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const listId = useId();
  const { text, setText, send, isSending } = useSentLines(draft, onKeep);
  const isKeeping = useRef(false);
  const wantsLast = useRef(false);
  const caretToSet = useRef<number | null>(null);

  const put = useRef<(text: string) => void>(() => undefined);
  useEffect(() => {
    put.current = (words) => {
      setText(words);
      onBegun?.();
    };
  });
  useEffect(() => {
    if (begun === null) return;
    put.current(begun.text);
    field.current?.focus();
  }, [begun, field]);

  // Hands on the keyboard: the line is where typing goes as soon as an item starts.
  useEffect(() => field.current?.focus(), [field]);

  const read = useMemo(() => (text.trim() === '' ? null : readTableLine(text, table)), [text, table]);
  const completion = useMemo(() => completionOf(text, caret, table), [text, caret, table]);
  const open = completion !== undefined && dismissed !== text;
  const candidates = open ? completion.candidates.slice(0, 8) : [];
  const marked = Math.min(active, candidates.length - 1);
  const sourceId = read?.sourceId ?? read?.ownerId;
  const source = people.find(({ id }) => id === sourceId);

  const choose = (index: number): void => {
    const person = candidates[index];
    if (completion === undefined || person === undefined) return;
    const start = `${text.slice(0, completion.from)}@${person.name} `;
    setText(start + text.slice(completion.to).trimStart());
    setCaret(start.length);
    setActive(0);
    caretToSet.current = start.length;
  };

  // As soon as the name stands there, and not a frame later: who types on at once has a letter in the field by then.
  useLayoutEffect(() => {
    if (caretToSet.current === null) return;
    field.current?.setSelectionRange(caretToSet.current, caretToSet.current);
    caretToSet.current = null;
  });

  // ↑ right after Enter means the line that is being kept, as soon as it is on the screen.
  useEffect(() => {
    if (isSending || lastLine === undefined || !wantsLast.current) return;
    wantsLast.current = false;
    if (text === '') onEdit(lastLine);
  }, [isSending, lastLine, onEdit, text]);

  const keep = (): void => {
    if (text.trim() === '') return;
    wantsLast.current = false;
    if (editing === null) send(text);
    else void rewrite();
  };
  const deeds = useSteadyDeeds({ keep });

  /** A line that is typed anew stays in the field until the core has it: it stands in the list with its old words. */
  const rewrite = async (): Promise<void> => {
    if (isKeeping.current) return;
    isKeeping.current = true;
    const kept = await onKeep(text).finally(() => {
      isKeeping.current = false;
    });
    if (kept) draft.clear();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const { key } = event;
    if (open && (key === 'ArrowDown' || key === 'ArrowUp')) {
      setActive((marked + (key === 'ArrowDown' ? 1 : candidates.length - 1)) % candidates.length);
    } else if (open && (key === 'Enter' || (key === 'Tab' && !event.shiftKey))) {
      choose(marked);
    } else if (key === 'Escape' && open) {
      setDismissed(text);
    } else if (key === 'Escape' && editing !== null) {
      draft.clear();
      onEdit(null);
    } else if (key === 'Enter') {
      keep();
    } else if (key === 'ArrowUp' && text === '' && (isSending || lastLine === undefined)) {
      wantsLast.current = true;
    } else if (key === 'ArrowUp' && text === '' && lastLine !== undefined) {
      onEdit(lastLine);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div className={styles['capture']}>
      {open && (
        <div className={styles['names']} id={listId} role="listbox" tabIndex={-1} aria-label={words.names}>
          {candidates.map((person, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are on the field
            <div
              key={person.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === marked}
              className={classes(styles['name'], index === marked && styles['marked'])}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              {person.name} <span>{person.organisation ?? ''}</span>
            </div>
          ))}
        </div>
      )}
      {hintOfLine}
      <div className={styles['box']}>
        {source !== undefined && <DomainDot domain={source.domain} />}
        <input
          ref={field}
          role="combobox"
          {...hint}
          aria-label={words.capture}
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${listId}-${marked}` : undefined}
          autoComplete="off"
          placeholder={words.capturePlaceholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setCaret(event.target.selectionStart ?? event.target.value.length);
            setActive(0);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onKeyDown={onKeyDown}
        />
        <KeepButton onKeep={deeds.keep} isDisabled={text.trim() === ''} />
      </div>
      <div className={styles['foot']}>
        {read === null ? (
          keysOfLine
        ) : (
          <span className={styles['chips']} aria-live="polite">
            <Chip tone="good">
              {[
                captureText.kinds[read.kind],
                source?.name ??
                  table.organisations.find(({ id }) => id === read.sourceOrganisationId)?.name ??
                  '',
                read.dueDate === undefined ? '' : formatLongDate(read.dueDate),
                read.shareability === undefined ? '' : captureText.shareability[read.shareability],
                read.reason === undefined ? '' : captureText.reason,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </Chip>
            {read.missing.map((missing) => (
              <Chip key={missing} tone="warn">
                {captureText.missing[missing]}
              </Chip>
            ))}
            {read.ambiguous.length > 0 && <Chip tone="warn">{words.ambiguous}</Chip>}
            {read.conflicts.length > 0 && <Chip tone="warn">{words.conflict}</Chip>}
          </span>
        )}
        {editing !== null && <span>{words.editing}</span>}
      </div>
    </div>
  );
}

/** What stays as it is at each key is drawn once. */
const hintOfLine = (
  <div className={styles['hint']}>
    <Hint place="chairCapture" />
  </div>
);
const keysOfLine = <KeyHints label={words.hintsLabel} hints={words.hints} />;

const KeepButton = memo(function KeepButton({
  onKeep,
  isDisabled,
}: Readonly<{ onKeep: () => void; isDisabled: boolean }>): ReactElement {
  return (
    <Button size="small" onPress={onKeep} isDisabled={isDisabled}>
      {words.keep}
    </Button>
  );
});

/** The names that may follow; none once a name stands there in full. */
function completionOf(text: string, caret: number, table: TableContext) {
  const completion = completeName(text, caret, table.people);
  const [only, other] = completion?.candidates ?? [];
  if (completion === undefined || only === undefined) return undefined;
  const typed = foldName(text.slice(completion.from + 1, completion.to)).trim();
  return other === undefined && foldName(only.name).trim() === typed ? undefined : completion;
}
