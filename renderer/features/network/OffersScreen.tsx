import { HandHelping, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import page from './Network.module.css';
import { NetworkPage } from './NetworkPage.tsx';
import { OfferDialog, type Offer } from './OfferDialog.tsx';
import { OfferLine } from './OfferLine.tsx';

const words = networkProfileText.offers;
const shownAtMost = 100;

/** What organisations offer, found by any word (feature W5); with one of them in the address, that one first. */
export function OffersScreen(): ReactNode {
  const { offerId = null } = useParams<{ offerId?: string }>();
  const opened = useAnswer('network.offer', offerId === null ? null : { id: offerId });
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? opened.data?.name ?? '';
  const [editing, setEditing] = useState<Offer | 'new' | null>(null);
  const { data, error, refetch } = useAnswer('network.offers', {
    text: text.trim().slice(0, 200),
    organisationId: null,
    offset: 0,
    limit: shownAtMost,
  });
  return (
    <NetworkPage
      header={{
        title: words.title,
        actions: (
          <Button
            variant="primary"
            icon={<Plus aria-hidden="true" size="1rem" />}
            onPress={() => setEditing('new')}
          >
            {words.add}
          </Button>
        ),
      }}
      lead={words.lead}
      search={{ label: words.search, placeholder: words.placeholder, value: text, onChange: setTyped }}
      failure={{ error, onRetry: refetch }}
    >
      {opened.error !== null && typed === null && <p role="alert">{opened.error.message}</p>}
      {data !== undefined && data.total === 0 && text === '' && (
        <EmptyState icon={<HandHelping aria-hidden="true" />}>{words.none}</EmptyState>
      )}
      {data !== undefined && (data.total > 0 || text !== '') && (
        <>
          <p className={page.small} role="status">
            {data.total === 0 ? words.notFound : words.found(data.total)}
          </p>
          <ul className={page.list} aria-label={words.list}>
            {data.rows.map((offer) => (
              <OfferLine key={offer.id} offer={offer} withOrganisation onEdit={() => setEditing(offer)} />
            ))}
          </ul>
          {data.total > data.rows.length && (
            <p className={page.small}>{words.more(data.total - data.rows.length)}</p>
          )}
        </>
      )}
      {editing !== null && (
        <OfferDialog
          offer={editing === 'new' ? null : editing}
          organisationId={null}
          onClose={() => setEditing(null)}
        />
      )}
    </NetworkPage>
  );
}
