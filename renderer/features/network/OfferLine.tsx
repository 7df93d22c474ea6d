import { Pencil, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { dotted } from './contactLabel.ts';
import page from './Network.module.css';
import type { Offer } from './OfferDialog.tsx';

const words = networkProfileText.offers;

/** One offer with what can be done with it. */
export function OfferLine(
  props: Readonly<{ offer: Offer; withOrganisation: boolean; onEdit: () => void }>,
): ReactNode {
  const { offer, withOrganisation, onEdit } = props;
  const deed = useDeed();
  return (
    <li>
      <span className={page.words}>
        <b>{offer.name}</b>
        <span>{dotted(withOrganisation ? offer.organisationName : '', offer.region, offer.forWhom)}</span>
        {offer.body !== '' && <span className={page.text}>{offer.body}</span>}
        {offer.checkedOn !== null && <span className={page.small}>{words.checked(offer.checkedOn)}</span>}
      </span>
      <span className={page.side}>
        <IconButton
          size="small"
          label={words.edit(offer.name)}
          icon={<Pencil aria-hidden="true" size="1rem" />}
          onPress={onEdit}
        />
        <IconButton
          size="small"
          label={words.remove(offer.name)}
          icon={<X aria-hidden="true" size="1rem" />}
          onPress={() =>
            void deed(
              'network.removeOffer',
              { id: offer.id, version: offer.version },
              words.removed(offer.name),
            )
          }
        />
      </span>
    </li>
  );
}
