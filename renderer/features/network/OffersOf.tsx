import { useState, type ReactNode } from 'react';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import page from './Network.module.css';
import { OfferDialog, type Offer } from './OfferDialog.tsx';
import { OfferLine } from './OfferLine.tsx';
import type { Organisation } from './OrganisationsPane.tsx';

const words = networkProfileText.offers;

/** What one organisation has to offer, on its card (feature W5). */
export function OffersOf({ organisation }: Readonly<{ organisation: Organisation }>): ReactNode {
  const [editing, setEditing] = useState<Offer | 'new' | null>(null);
  const { data } = useAnswer('network.offers', {
    text: '',
    organisationId: organisation.id,
    offset: 0,
    limit: 50,
  });
  const rows = data?.rows ?? [];
  return (
    <section>
      <h3>{words.ofOrganisation}</h3>
      {rows.length === 0 ? (
        <p className={page.small}>{words.none}</p>
      ) : (
        <ul className={page.list}>
          {rows.map((offer) => (
            <OfferLine
              key={offer.id}
              offer={offer}
              withOrganisation={false}
              onEdit={() => setEditing(offer)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button size="small" onPress={() => setEditing('new')}>
          {words.add}…
        </Button>
      </div>
      {editing !== null && (
        <OfferDialog
          offer={editing === 'new' ? null : editing}
          organisationId={organisation.id}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
