import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { networkScreenText } from '../../../shared/text/nl/networkScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useDraft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDeed } from '../meetings/useDeed.ts';
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
  const [organisationId, setOrganisation] = useState(offer?.organisationId ?? props.organisationId);
  const [name, setName] = useState(offer?.name ?? '');
  const [region, setRegion] = useState(offer?.region ?? '');
  const [forWhom, setForWhom] = useState(offer?.forWhom ?? '');
  const [isShown, setShown] = useState(false);
  const body = useDraft(`offer:${offer?.id ?? 'new'}`, offer?.body ?? '');
  const close = (): void => {
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
    <Dialog
      isOpen
      title={offer === null ? words.newTitle : words.editTitle}
      onClose={close}
      closeOnPressOutside={false}
      actions={
        <>
          <Button onPress={close}>{networkScreenText.cancel}</Button>
          <Button variant="primary" onPress={() => void keep()}>
            {words.keep}
          </Button>
        </>
      }
    >
      <form
        className={page.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label={words.name}
          value={name}
          onChange={setName}
          maxLength={500}
          error={isShown && name.trim() === '' ? words.nameNeeded : undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog has to put the focus somewhere
          autoFocus
        />
        <ComboBox
          label={words.organisation}
          options={organisations.map((one) => ({ id: one.id, label: one.name }))}
          value={organisationId}
          onChange={setOrganisation}
          error={isShown && organisationId === null ? words.organisationNeeded : undefined}
        />
        <TextField label={words.region} value={region} onChange={setRegion} maxLength={500} />
        <TextField label={words.forWhom} value={forWhom} onChange={setForWhom} maxLength={500} />
        <div className={page.wide}>
          <TextArea
            label={words.body}
            value={body.text}
            onChange={(value) => body.setText(value)}
            isDisabled={!body.ready}
            rows={3}
          />
        </div>
        <button type="submit" hidden>
          {words.keep}
        </button>
      </form>
    </Dialog>
  );
}
