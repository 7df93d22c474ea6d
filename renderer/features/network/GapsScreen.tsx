import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { networkProfileText } from '../../../shared/text/nl/networkProfile.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { dotted } from './contactLabel.ts';
import page from './Network.module.css';
import { NetworkPage } from './NetworkPage.tsx';

const words = networkProfileText.gaps;

interface Line {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly href: string;
  /** Says that it is still right; null where something has to be filled in. */
  readonly check: (() => void) | null;
}

const person = (id: string): string => `/smoelenboek/personen/${id}`;
const organisation = (id: string): string => `/smoelenboek/organisaties/${id}`;

/** What is missing in the directory and what nobody looked at for a year (feature W3). */
export function GapsScreen(): ReactNode {
  const deed = useDeed();
  const { data, error, refetch } = useAnswer('network.gaps', {});
  const parts: readonly (readonly [title: string, lines: readonly Line[]])[] =
    data === undefined
      ? []
      : [
          [
            words.fixedGone,
            data.fixedGone.map((row) => ({
              key: row.id,
              name: row.organisationName,
              detail: dotted(row.contactName, row.theme, row.area),
              href: organisation(row.organisationId),
              check: null,
            })),
          ],
          [
            words.withoutFixed,
            data.withoutFixed.map((row) => ({
              key: row.id,
              name: row.name,
              detail: '',
              href: organisation(row.id),
              check: null,
            })),
          ],
          [words.unreachable, data.unreachable.map(personLine)],
          [words.withoutStandIn, data.withoutStandIn.map(personLine)],
          [
            words.oldContacts,
            data.oldContacts.map((row) => ({
              ...personLine(row),
              detail: dotted(row.profession, words.since(row.since)),
              check: () => void deed('network.checkContact', { id: row.id }, stillRight(row.name)),
            })),
          ],
          [
            words.oldFixed,
            data.oldFixed.map((row) => ({
              key: row.id,
              name: row.organisationName,
              detail: dotted(row.contactName, row.theme, row.area, words.since(row.since)),
              href: organisation(row.organisationId),
              check: () =>
                void deed('network.checkFixedContact', { id: row.id }, stillRight(row.organisationName)),
            })),
          ],
          [
            words.oldOffers,
            data.oldOffers.map((row) => ({
              key: row.id,
              name: row.name,
              detail: dotted(row.organisationName, words.since(row.since)),
              href: `/smoelenboek/aanbod/${row.id}`,
              check: () => void deed('network.checkOffer', { id: row.id }, stillRight(row.name)),
            })),
          ],
        ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  return (
    <NetworkPage
      header={{ title: words.title }}
      lead={words.lead}
      failure={{ title: words.failed, error, onRetry: refetch }}
    >
      {data !== undefined && filled.length === 0 && (
        <EmptyState icon={<CircleCheck aria-hidden="true" />}>{words.allGood}</EmptyState>
      )}
      {filled.map(([title, lines]) => (
        <section key={title} aria-label={title}>
          <h2>
            {title} ({lines.length})
          </h2>
          <ul className={page.list}>
            {lines.map((line) => (
              <li key={line.key}>
                <span className={page.words}>
                  <Link href={line.href}>{line.name}</Link>
                  {line.detail !== '' && <span className={page.small}>{line.detail}</span>}
                </span>
                {line.check !== null && (
                  <Button
                    size="small"
                    aria-label={words.stillRight(line.name)}
                    onPress={() => line.check?.()}
                  >
                    {networkProfileText.check}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </NetworkPage>
  );
}

function personLine(row: Readonly<{ id: string; name: string; profession: string }>): Line {
  return { key: row.id, name: row.name, detail: row.profession, href: person(row.id), check: null };
}

function stillRight(name: string): string {
  return networkProfileText.checkedNow(name);
}
