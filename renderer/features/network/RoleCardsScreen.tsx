import { Pencil, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { addMonths } from '../../../shared/dates/isoDay.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useDeed } from '../../client/useDeed.ts';
import page from './Network.module.css';
import { NetworkPage } from './NetworkPage.tsx';
import { RoleCardDialog } from './RoleCardDialog.tsx';

const words = togetherText.roles;
export type RoleCard = Output<'network.roleCards'>[number];

/** What each function brings and takes, and when to ask; help only (feature W7). */
export function RoleCardsScreen(): ReactNode {
  const [text, setText] = useState('');
  const [editing, setEditing] = useState<RoleCard | 'new' | null>(null);
  const { data, error, refetch } = useAnswer('network.roleCards', {});
  const sought = text.trim().toLowerCase();
  const cards = (data ?? []).filter(({ name }) => name.toLowerCase().includes(sought));
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
      search={{ label: words.search, placeholder: words.search, value: text, onChange: setText }}
      failure={{ title: words.failed, error, onRetry: refetch }}
    >
      {data !== undefined && cards.length === 0 && <p role="status">{words.none}</p>}
      <div className={page.cards}>
        {cards.map((card) => (
          <Card key={card.role} card={card} onEdit={() => setEditing(card)} />
        ))}
      </div>
      {editing !== null && (
        <RoleCardDialog card={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </NetworkPage>
  );
}

function Card({ card, onEdit }: Readonly<{ card: RoleCard; onEdit: () => void }>): ReactNode {
  const deed = useDeed();
  const { data: session } = useAnswer('casefile.state', {});
  const isOld =
    session !== undefined && card.sourceOn !== null && card.sourceOn < addMonths(session.today, -12);
  return (
    <article className={page.panel} aria-label={card.name}>
      <header className={page.side}>
        <h2 className={page.words}>{card.name}</h2>
        {!card.isShipped && <Chip>{words.own}</Chip>}
        {card.isShipped && card.isChanged && <Chip>{words.changed}</Chip>}
        <IconButton
          size="small"
          label={words.edit(card.name)}
          icon={<Pencil aria-hidden="true" size="1rem" />}
          onPress={onEdit}
        />
      </header>
      <dl className={page.stacked}>
        {(['brings', 'takes', 'mayNotSee', 'basis', 'askOfficer'] as const).map((field) => (
          <div key={field}>
            <dt>{words[field]}</dt>
            <dd>{card[field] || words.unfilled}</dd>
          </div>
        ))}
      </dl>
      <p className={page.small}>
        {words.source}: {words.sourceWords(card.source || words.unfilled, card.sourceOn)}{' '}
        {isOld && <Chip tone="warn">{words.old}</Chip>}
      </p>
      {card.isChanged && (
        <div>
          <Button
            size="small"
            variant="quiet"
            aria-label={card.isShipped ? words.reset(card.name) : words.removeOwn(card.name)}
            onPress={() => void deed('network.resetRoleCard', { role: card.role }, words.wasReset(card.name))}
          >
            {card.isShipped ? words.resetShort : words.removeShort}
          </Button>
        </div>
      )}
    </article>
  );
}
