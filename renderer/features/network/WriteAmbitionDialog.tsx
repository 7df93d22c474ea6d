import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { TextArea } from '../../components/TextArea.tsx';
import { useDeed } from '../meetings/useDeed.ts';
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
  const body = useDraft(`partner-ambition:${partner.id}:body`, partner.body);
  const asks = useDraft(`partner-ambition:${partner.id}:asks`, partner.asks);
  const close = (): void => {
    body.clear();
    asks.clear();
    onClose();
  };
  const keep = async (): Promise<void> => {
    const input = {
      id: partner.id,
      version: partner.version,
      body: body.text.trim(),
      asks: asks.text.trim(),
    };
    if ((await deed('network.writeAmbition', input, words.wroteFor(partner.name))) !== null) close();
  };
  return (
    <KeepDialog title={words.writeTitle(partner.name)} onKeep={() => void keep()} onClose={close}>
      <div className={`${page.column ?? ''} ${page.wide ?? ''}`}>
        <TextArea
          label={words.body}
          value={body.text}
          onChange={(value) => body.setText(value)}
          isDisabled={!body.ready}
          rows={3}
          maxLength={2000}
        />
        <TextArea
          label={words.asks}
          value={asks.text}
          onChange={(value) => asks.setText(value)}
          isDisabled={!asks.ready}
          rows={3}
          maxLength={2000}
        />
      </div>
    </KeepDialog>
  );
}
