import { HandHelping, Plus } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { networkScreenText } from '../../../shared/text/nl/networkScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import page from './Network.module.css';
import { NetworkTabs } from './NetworkTabs.tsx';
import { OfferDialog, type Offer } from './OfferDialog.tsx';
import { OfferLine } from './OfferLine.tsx';
import { useSearchKey } from './useSearchKey.ts';

const words = networkProfileText.offers;
const shownAtMost = 100;

/** What organisations offer, found by any word (feature W5). */
export function OffersScreen(): ReactNode {
  const [text, setText] = useState('');
  const [editing, setEditing] = useState<Offer | 'new' | null>(null);
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  const { data, error, refetch } = useAnswer('network.offers', {
    text: text.trim().slice(0, 200),
    organisationId: null,
    offset: 0,
    limit: shownAtMost,
  });
  return (
    <div className={page.page}>
      <PageHeader
        title={words.title}
        actions={
          <Button
            variant="primary"
            icon={<Plus aria-hidden="true" size="1rem" />}
            onPress={() => setEditing('new')}
          >
            {words.add}
          </Button>
        }
      />
      <NetworkTabs />
      <div className={page.body}>
        <div className={page.column}>
          <p className={page.lead}>{words.lead}</p>
          <div className={page.bar}>
            <SearchField
              label={words.search}
              hideLabel
              placeholder={words.placeholder}
              value={text}
              onChange={setText}
              inputRef={search}
            />
          </div>
          {error !== null && (
            <ErrorNotice title={networkScreenText.failed} onRetry={() => void refetch()}>
              {error.message}
            </ErrorNotice>
          )}
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
        </div>
      </div>
      {editing !== null && (
        <OfferDialog
          offer={editing === 'new' ? null : editing}
          organisationId={null}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}
