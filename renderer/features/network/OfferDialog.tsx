import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useKept } from '../../client/useKept.ts';
import { useDraft } from '../../client/useDraft.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { KeepDialog } from './KeepDialog.tsx';
import page from './Network.module.css';

export type Offer = Output<'network.offers'>['rows'][number];

const words = networkProfileText.offers;

/** Makes or changes one offer. */
export function OfferDialog(
  props: Readonly<{ offer: Offer | null; organisationId: string | null; onClose: () => void }>,
): ReactNode {
  const { offer, onClose } = props;
  const deed = useDeed();
  const { data: organisations = [] } = useAnswer('network.listOrganisations', {});
  const [{ organisationId, name, region, forWhom }, setFields, forget] = useKept(
    `offer:${offer?.id ?? 'new'}:fields`,
    {
      organisationId: offer?.organisationId ?? props.organisationId,
      name: offer?.name ?? '',
      region: offer?.region ?? '',
      forWhom: offer?.forWhom ?? '',
    },
  );
  const set = (
    change: Readonly<{ organisationId?: string | null; name?: string; region?: string; forWhom?: string }>,
  ): void => setFields((known) => ({ ...known, ...change }));
  const [isShown, setShown] = useState(false);
  const body = useDraft(`offer:${offer?.id ?? 'new'}`, offer?.body ?? '');
  const close = (): void => {
    forget();
    body.clear();
    onClose();
  };
  const keep = async (): Promise<void> => {
    setShown(true);
    if (organisationId === null || name.trim() === '') return;
    const fields = { organisationId, name: name.trim(), body: body.text, region, forWhom };
    const done =
      offer === null
        ? await deed('network.createOffer', fields, words.kept(name.trim()))
        : await deed(
            'network.updateOffer',
            { id: offer.id, version: offer.version, ...fields },
            words.kept(name.trim()),
          );
    if (done !== null) close();
  };
  return (
    <KeepDialog
      title={offer === null ? words.newTitle : words.editTitle}
      onKeep={() => void keep()}
      onClose={close}
    >
      <TextField
        label={words.name}
        value={name}
        onChange={(value) => set({ name: value })}
        maxLength={500}
        error={isShown && name.trim() === '' ? words.nameNeeded : undefined}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
        autoFocus
      />
      <ComboBox
        label={words.organisation}
        options={organisations.map((one) => ({ id: one.id, label: one.name }))}
        value={organisationId}
        onChange={(id) => set({ organisationId: id })}
        error={isShown && organisationId === null ? words.organisationNeeded : undefined}
      />
      <TextField
        label={words.region}
        value={region}
        onChange={(value) => set({ region: value })}
        maxLength={500}
      />
      <TextField
        label={words.forWhom}
        value={forWhom}
        onChange={(value) => set({ forWhom: value })}
        maxLength={500}
      />
      <div className={page.wide}>
        <TextArea
          label={words.body}
          value={body.text}
          onChange={(value) => body.setText(value)}
          isDisabled={!body.ready}
          rows={3}
        />
      </div>
    </KeepDialog>
  );
}
