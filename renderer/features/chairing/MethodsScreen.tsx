import { useState, type ReactElement } from 'react';
import { longestMethod } from '../../../shared/model/methodText.ts';
import { methodsText } from '../../../shared/text/nl/methods.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SplitLayout } from '../../components/SplitLayout.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { MethodEditor } from './MethodEditor.tsx';
import { MethodList } from './MethodList.tsx';
import styles from './Methods.module.css';

const words = methodsText.screen;

/** What is written in: a method of the list, or a new one that begins with this text. */
type Open =
  | { readonly kind: 'listed'; readonly id: string }
  | { readonly kind: 'new'; readonly text: string };

/** Methods as text: look at those that ship, write your own, bring them in and out as files (features D4, X6). */
export function MethodsScreen(): ReactElement {
  const { data: methods, error, refetch } = useAnswer('chairing.methods', {});
  const [open, setOpen] = useState<Open>({ kind: 'listed', id: 'bob' });
  if (error !== null) {
    return (
      <ErrorNotice title={words.loadFailed} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (methods === undefined) return <p role="status">…</p>;
  const listed =
    open.kind === 'listed' ? (methods.find(({ id }) => id === open.id) ?? methods[0]) : undefined;

  const takeFile = async (file: File): Promise<void> => {
    if (file.size > longestMethod * 4) {
      showToast(words.fileTooLarge, { tone: 'bad' });
      return;
    }
    const text = await readText(file);
    if (text === null) showToast(words.fileNoText, { tone: 'bad' });
    else setOpen({ kind: 'new', text });
  };

  return (
    <>
      <PageHeader
        title={words.title}
        note={words.note}
        actions={
          <>
            <LinkButton href="/instellingen">{words.back}</LinkButton>
            <Button onPress={() => setOpen({ kind: 'new', text: words.example })}>{words.newOne}</Button>
          </>
        }
      />
      <SplitLayout
        listLabel={words.list}
        list={
          <>
            <MethodList
              methods={methods}
              chosen={listed?.id ?? null}
              onChoose={(id) => setOpen({ kind: 'listed', id })}
            />
            <div className={styles['file']}>
              <FileDrop
                label={words.fileLabel}
                accept={['.txt', '.md']}
                onFile={(file) => void takeFile(file)}
              />
            </div>
          </>
        }
      >
        <MethodEditor
          // Another method, another field: nothing of the one before is left in it.
          key={listed?.id ?? `new ${open.kind === 'new' ? open.text : ''}`}
          method={listed}
          initial={open.kind === 'new' ? open.text : (listed?.text ?? '')}
          onOpen={(id) => setOpen({ kind: 'listed', id })}
          onCopy={(text) => setOpen({ kind: 'new', text })}
        />
      </SplitLayout>
    </>
  );
}

/** The text of a file; null when it is no text. */
async function readText(file: File): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? null : text.replaceAll(/\r\n?/gu, '\n');
  } catch {
    return null;
  }
}
