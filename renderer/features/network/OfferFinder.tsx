import { useState, type ReactNode } from 'react';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { dotted } from './contactLabel.ts';
import page from './Network.module.css';

const words = networkProfileText.offers;

/** Looks in what organisations offer while a goal or an action is written. */
export function OfferFinder(): ReactNode {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { data } = useAnswer(
    'network.offers',
    isOpen ? { text: text.trim().slice(0, 200), organisationId: null, offset: 0, limit: 5 } : null,
  );
  return (
    <Disclosure title={words.finder} isExpanded={isOpen} onExpandedChange={setOpen}>
      <SearchField
        label={words.search}
        hideLabel
        placeholder={words.placeholder}
        value={text}
        onChange={setText}
      />
      <p className={page.small} role="status">
        {data === undefined ? '' : data.total === 0 ? words.notFound : words.found(data.total)}
      </p>
      <ul className={page.list} aria-label={words.list}>
        {(data?.rows ?? []).map((offer) => (
          <li key={offer.id}>
            <span className={page.words}>
              <b>{offer.name}</b>
              <span>{dotted(offer.organisationName, offer.region, offer.forWhom)}</span>
              {offer.body !== '' && <span className={page.small}>{offer.body}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
