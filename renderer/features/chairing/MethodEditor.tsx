import { useDeferredValue, useMemo, useRef, useState, type ReactElement } from 'react';
import { lineErrorSentence, readMethodText, writeMethodText } from '../../../shared/model/methodText.ts';
import { methodsText } from '../../../shared/text/nl/methods.ts';
import { assertRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { tellSaved } from '../../client/toldWhenSaved.ts';
import { useDraft } from '../../client/useDraft.ts';
import { useDone } from '../../client/useDone.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { showToast } from '../../components/toastQueue.ts';
import type { ListedMethod } from './MethodList.tsx';
import styles from './Methods.module.css';

const words = methodsText.screen;

/** The text of one method with numbers beside its lines, and what is wrong in it while it is typed. */
export function MethodEditor({
  method,
  initial,
  onOpen,
  onCopy,
}: Readonly<{
  /** Undefined: a new one. */
  method: ListedMethod | undefined;
  initial: string;
  onOpen: (id: string) => void;
  onCopy: (text: string) => void;
}>): ReactElement {
  const client = useClient();
  const done = useDone();
  const isOwn = method === undefined || method.version !== null;
  const draft = useDraft(`method:${method?.id ?? 'new'}`, initial);
  // A copy or a file is asked for on purpose: it comes before what was left over from another time.
  const [isFresh, setIsFresh] = useState(method === undefined && initial !== words.example);
  const text = !isOwn || isFresh ? initial : draft.text;
  const [refused, setRefused] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const reading = useMemo(() => readMethodText(text), [text]);
  const errors = useDeferredValue(reading.ok ? [] : reading.errors);
  const lines = text.split('\n').length;

  const goTo = (line: number): void => {
    const start =
      text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    const end = text.indexOf('\n', start);
    field.current?.focus();
    field.current?.setSelectionRange(start, end < 0 ? text.length : end);
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setRefused('');
    try {
      await work();
    } catch (error) {
      assertRefused(error);
      setRefused(error.message);
    }
  };
  const save = (): Promise<void> =>
    attempt(async () => {
      const input = { id: method?.id ?? null, version: method?.version ?? null, text };
      const kept = await client.call('chairing.saveMethod', input);
      draft.clear();
      showToast(words.saved(kept.edition), { tone: 'good' });
      onOpen(kept.id);
    });
  const remove = (id: string, version: number): Promise<void> =>
    attempt(async () => {
      await client.call('chairing.removeMethod', { id, version });
      draft.clear();
      done(words.removed);
      onOpen('bob');
    });
  const exportFile = (id: string): Promise<void> =>
    attempt(async () => {
      tellSaved(await client.call('chairing.exportMethod', { id }), words.exported);
    });
  const copy = (): void => {
    if (method === undefined || !reading.ok) return;
    onCopy(
      writeMethodText({ ...reading.method, name: words.copyName(method.name) }, { version: 1, date: '' }),
    );
  };

  return (
    <div className={styles['editor']}>
      <div className={styles['head']}>
        <h2>{reading.ok ? reading.method.name : (method?.name ?? words.newOne)}</h2>
        {reading.ok ? (
          <Chip tone="good">{words.fine(reading.method.phases.length)}</Chip>
        ) : (
          <Chip tone="warn">{words.wrong(reading.errors.length)}</Chip>
        )}
      </div>
      {!isOwn && <p className={styles['none']}>{words.readOnly}</p>}
      {refused !== '' && <ErrorNotice title={refused} />}
      <div className={styles['paper']}>
        <div ref={gutter} className={styles['gutter']} aria-hidden="true">
          {Array.from({ length: lines }, (_, index) => (
            <span key={index} data-wrong={errors.some(({ line }) => line === index + 1) || undefined}>
              {index + 1}
            </span>
          ))}
        </div>
        <textarea
          ref={field}
          aria-label={words.editor}
          aria-invalid={!reading.ok}
          spellCheck={false}
          autoComplete="off"
          wrap="off"
          rows={Math.max(16, lines + 1)}
          readOnly={!isOwn}
          value={text}
          onScroll={({ currentTarget }) => {
            if (gutter.current !== null) gutter.current.scrollTop = currentTarget.scrollTop;
          }}
          onChange={({ target }) => {
            setIsFresh(false);
            draft.setText(target.value);
          }}
        />
      </div>
      {errors.length > 0 && (
        <ul className={styles['errors']} aria-live="polite">
          {errors.map((error) => (
            <li key={`${error.line} ${error.words}`}>
              {lineErrorSentence(error)}{' '}
              <Button size="small" variant="quiet" onPress={() => goTo(error.line)}>
                {words.goToLine(error.line)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['deeds']}>
        {isOwn ? (
          <Button
            variant="primary"
            isDisabled={!reading.ok || (method !== undefined && text === method.text)}
            onPress={() => void save()}
          >
            {words.save}
          </Button>
        ) : (
          <Button variant="primary" onPress={copy}>
            {words.copy}
          </Button>
        )}
        {method !== undefined && <Button onPress={() => void exportFile(method.id)}>{words.export}</Button>}
        {method !== undefined && method.version !== null && (
          <Button variant="quiet" onPress={() => void remove(method.id, method.version ?? 1)}>
            {words.remove}
          </Button>
        )}
        {isOwn && text !== (method?.text ?? '') && <span className={styles['none']}>{words.unsaved}</span>}
      </div>
      <Disclosure title={words.helpTitle}>
        <ul className={styles['help']}>
          {words.help.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <pre className={styles['example']}>{words.example}</pre>
      </Disclosure>
    </div>
  );
}
