import { Plus } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { lineFor, searchGlossary } from '../../../shared/model/glossarySearch.ts';
import { learningText } from '../../../shared/text/nl/learning.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { glossaryLines } from './glossaryLines.ts';
import { GlossaryRow } from './GlossaryRow.tsx';
import { TermForm, type TermDraft } from './TermForm.tsx';
import styles from './Glossary.module.css';

const text = learningText.glossary;

/** The glossary: search, read, and add or change words of the own organisation. */
export function GlossaryDialog({
  word,
  onClose,
}: Readonly<{
  /** What to look up at once; empty = everything. */
  word: string;
  onClose: () => void;
}>): ReactElement {
  const { data: own, error, refetch } = useAnswer('learning.ownTerms', {});
  const lines = glossaryLines(own ?? []);
  const [typed, setTyped] = useState(word === '' ? '' : (lineFor(lines, word)?.term ?? word));
  const [editing, setEditing] = useState<TermDraft | null>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A list that stood open under the caret takes the focus back as it closes.
    const frame = requestAnimationFrame(() => search.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const found = searchGlossary(lines, typed);

  if (editing !== null) {
    return (
      <Dialog isOpen title={text.title} onClose={() => setEditing(null)} closeOnPressOutside={false}>
        <TermForm
          draft={editing}
          onDone={(term) => {
            setEditing(null);
            if (term !== null) setTyped(term);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      size="large"
      title={text.title}
      onClose={onClose}
      actions={
        <Button
          icon={<Plus aria-hidden="true" />}
          onPress={() =>
            setEditing({
              own: null,
              term: found.length === 0 ? typed.trim() : '',
              meaning: '',
              saidBy: null,
              organisationId: null,
            })
          }
        >
          {text.add}
        </Button>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- one key less for who only came to read; the cross does the same */}
      <div
        className={styles['glossary']}
        onKeyDownCapture={(event) => {
          // Elsewhere Escape first empties a search field; here one goes back to what one was typing.
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      >
        <SearchField
          label={text.search}
          hint={text.searchHint}
          inputRef={search}
          value={typed}
          onChange={setTyped}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type in
          autoFocus
        />
        <p role="status" className={styles['count']}>
          {found.length === 0 ? text.nothing(typed.trim()) : text.count(found.length)}
        </p>
        {error !== null && <ErrorNotice title={text.failed} onRetry={() => void refetch()} />}
        <ul className={styles['lines']}>
          {found.map((line) => (
            <GlossaryRow key={line.key} line={line} onEdit={setEditing} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
