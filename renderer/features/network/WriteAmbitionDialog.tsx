import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { TextArea } from '../../components/TextArea.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { KeepDialog } from './KeepDialog.tsx';
import page from './Network.module.css';

/** One partner writes; what others wrote is not here. */
export function WriteAmbitionDialog(props: Readonly<{ id: string; onClose: () => void }>): ReactNode {
  const { data } = useAnswer('network.partnerAmbition', { id: props.id });
  return data === undefined || data.id !== props.id ? null : (
    <Writing partner={data} onClose={props.onClose} />
  );
}

function Writing(
  props: Readonly<{ partner: Output<'network.partnerAmbition'>; onClose: () => void }>,
): ReactNode {
  const { partner, onClose } = props;
  const deed = useDeed();
  const [{ body, asks }, setWords, forget] = useKept(`partner-ambition:${partner.id}`, {
    body: partner.body,
    asks: partner.asks,
  });
  const close = (): void => {
    forget();
    onClose();
  };
  const keep = async (): Promise<void> => {
    const input = {
      id: partner.id,
      version: partner.version,
      body: body.trim(),
      asks: asks.trim(),
    };
    if ((await deed('network.writeAmbition', input, words.wroteFor(partner.name))) !== null) close();
  };
  return (
    <KeepDialog title={words.writeTitle(partner.name)} onKeep={() => void keep()} onClose={close}>
      <div className={`${page.column ?? ''} ${page.wide ?? ''}`}>
        <TextArea
          label={words.body}
          value={body}
          onChange={(value) => setWords((known) => ({ ...known, body: value }))}
          rows={3}
          maxLength={2000}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
          autoFocus
        />
        <TextArea
          label={words.asks}
          value={asks}
          onChange={(value) => setWords((known) => ({ ...known, asks: value }))}
          rows={3}
          maxLength={2000}
        />
      </div>
    </KeepDialog>
  );
}
