import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useKept } from '../../client/useKept.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { useDeed } from '../../client/useDeed.ts';
import page from './Network.module.css';

/** The table says who means the same, in its own words. */
export function OverlapPart({ round }: Readonly<{ round: Output<'network.ambitionRound'> }>): ReactNode {
  const deed = useDeed();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [body, setBody, forget] = useKept(`overlap:${round.id}`, '');
  const isOpen = round.step === 'comparing';
  const names = new Map(round.partners.map(({ id, name }) => [id, name]));
  const canMark = chosen.length >= 2 && body.trim() !== '';
  const mark = async (): Promise<void> => {
    if (!canMark) return;
    const input = { roundId: round.id, body: body.trim(), partnerIds: [...chosen] };
    if ((await deed('network.markOverlap', input, words.marked)) === null) return;
    setChosen([]);
    forget();
  };
  return (
    <section className={page.panel} aria-labelledby="overlap">
      <h2 id="overlap">{words.overlap}</h2>
      {isOpen && <p className={page.small}>{words.overlapLead}</p>}
      {round.overlaps.length === 0 && <p className={page.small}>{words.noOverlap}</p>}
      <ul className={page.list}>
        {round.overlaps.map((overlap) => (
          <li key={overlap.id}>
            <span className={page.words}>
              <b>≈ {overlap.body}</b>
              <span>{overlap.partnerIds.map((id) => names.get(id) ?? '').join(', ')}</span>
            </span>
            {isOpen && (
              <IconButton
                size="small"
                label={words.removeOverlap(overlap.body)}
                icon={<X aria-hidden="true" size="1rem" />}
                onPress={() => void deed('network.removeOverlap', { id: overlap.id }, words.overlapRemoved)}
              />
            )}
          </li>
        ))}
      </ul>
      {isOpen && (
        <form
          className={page.column}
          onSubmit={(event) => {
            event.preventDefault();
            void mark();
          }}
        >
          <ToggleChips
            label={words.overlap}
            chips={round.partners
              .filter(({ written }) => written)
              .map(({ id, name }) => ({ id, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
          <div className={page.bar}>
            <TextField label={words.overlapBody} value={body} onChange={setBody} maxLength={500} />
            <Button type="submit" isDisabled={!canMark}>
              {words.mark}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
