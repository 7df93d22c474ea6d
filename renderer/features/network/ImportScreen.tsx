import { ArrowLeft } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { networkImportText } from '../../../shared/text/nl/networkImport.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { assertRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import styles from './ImportScreen.module.css';

/** Choose a file, see what each row becomes, take over: nothing is kept before the last step. */
export function ImportScreen({ onBack }: Readonly<{ onBack: () => void }>): ReactNode {
  const client = useClient();
  const read = useCommand('network.readImport');
  const [problem, setProblem] = useState<string | null>(null);
  const preview = read.data;
  const failure = preview?.failure ?? null;

  const readFile = async (file: File): Promise<void> => {
    setProblem(null);
    try {
      await read.mutateAsync({ handle: await client.handleOf(file) });
    } catch (error) {
      assertRefused(error);
      setProblem(error.message);
    }
  };

  const back = (
    <Button icon={<ArrowLeft aria-hidden="true" size="1rem" />} onPress={onBack}>
      {words.importBack}
    </Button>
  );
  if (preview !== undefined && failure === null && !read.isPending) {
    return (
      <ImportPreview
        key={preview.importId}
        preview={preview}
        onOther={() => read.reset()}
        onDone={onBack}
        back={back}
      />
    );
  }
  const sentence = problem ?? (failure === null ? null : networkImportText.failures[failure]);
  return (
    <div className={styles.screen}>
      <PageHeader title={words.importTitle} actions={back} />
      <div className={styles.choose}>
        {sentence !== null && !read.isPending && (
          <ErrorNotice title={words.importFailed}>{sentence}</ErrorNotice>
        )}
        <FileDrop
          label={words.importChoose}
          hint={words.importHint}
          accept={['.csv', '.vcf', '.vcard', '.txt']}
          isDisabled={read.isPending}
          onFile={(file) => void readFile(file)}
        />
        {read.isPending && <p role="status">{words.importReading}</p>}
      </div>
    </div>
  );
}
