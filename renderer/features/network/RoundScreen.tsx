import { useState, type ReactNode } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { dotted } from './contactLabel.ts';
import { JointSentence } from './JointSentence.tsx';
import page from './Network.module.css';
import { NetworkPage } from './NetworkPage.tsx';
import { OverlapPart } from './OverlapPart.tsx';
import { WriteAmbitionDialog } from './WriteAmbitionDialog.tsx';

export type Round = Output<'network.ambitionRound'>;

/** One round: everybody writes, then all of it side by side, then one sentence (feature W10). */
export function RoundScreen(): ReactNode {
  const { roundId } = useParams<{ roundId: string }>();
  const { data: round, error, refetch } = useAnswer('network.ambitionRound', { id: roundId });
  if (error !== null) {
    return (
      <ErrorNotice title={words.failed} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  return round === undefined ? null : <ShownRound round={round} />;
}

function ShownRound({ round }: Readonly<{ round: Round }>): ReactNode {
  const deed = useDeed();
  const [, goTo] = useLocation();
  const [writing, setWriting] = useState<string | null>(null);
  const written = round.partners.filter((partner) => partner.written).length;
  const toStep = (step: 'writing' | 'comparing'): void =>
    void deed('network.setRoundStep', { id: round.id, version: round.version, step });
  const remove = async (): Promise<void> => {
    // The screen of a round that is gone would say that it is gone: first away from it.
    goTo('/smoelenboek/ambitie');
    await deed(
      'network.removeRound',
      { id: round.id, version: round.version },
      words.roundRemoved(round.name),
    );
  };
  return (
    <NetworkPage
      isWide
      header={{
        eyebrow: <Link href="/smoelenboek/ambitie">{words.back}</Link>,
        title: round.name,
        status: <Chip tone={round.step === 'closed' ? 'good' : 'neutral'}>{words.steps[round.step]}</Chip>,
        note: dotted(formatDateWithoutWeekday(round.onDate), round.seriesName || words.allTables),
        actions: (
          <>
            <Button variant="quiet" onPress={() => void remove()}>
              {words.removeRound}
            </Button>
            {round.step === 'writing' && (
              <Button variant="primary" isDisabled={written < 2} onPress={() => toStep('comparing')}>
                {words.compare}
              </Button>
            )}
            {round.step === 'comparing' && (
              <Button onPress={() => toStep('writing')}>{words.backToWriting}</Button>
            )}
          </>
        ),
      }}
    >
      {round.step === 'writing' ? (
        <>
          <p className={page.lead}>{words.hidden}</p>
          <p role="status">{words.written(written, round.partners.length)}</p>
          <ul className={page.list}>
            {round.partners.map((partner) => (
              <li key={partner.id}>
                <span className={page.words}>
                  <span>
                    <DomainDot domain={partner.domain} /> {partner.name}
                  </span>
                </span>
                <span className={page.side}>
                  <Chip tone={partner.written ? 'good' : 'warn'}>
                    {partner.written ? words.hasWritten : words.notWritten}
                  </Chip>
                  <Button size="small" onPress={() => setWriting(partner.id)}>
                    {words.writeFor(partner.name)}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <div className={page.cards}>
            {round.partners.map((partner) => (
              <article key={partner.id} className={page.panel} aria-label={partner.name}>
                <h2>
                  <DomainDot domain={partner.domain} isDecoration /> {partner.name}
                </h2>
                <p className={page.text}>{partner.body === '' ? words.notWritten : partner.body}</p>
                {partner.asks !== '' && (
                  <p className={page.text}>
                    <b>{words.asksShort}:</b> {partner.asks}
                  </p>
                )}
                <div className={page.chips}>
                  {round.overlaps
                    .filter(({ partnerIds }) => partnerIds.includes(partner.id))
                    .map((overlap) => (
                      <Chip key={overlap.id} tone="good">
                        ≈ {overlap.body}
                      </Chip>
                    ))}
                </div>
              </article>
            ))}
          </div>
          <OverlapPart round={round} />
          <JointSentence key={round.step} round={round} />
        </>
      )}
      {writing !== null && <WriteAmbitionDialog id={writing} onClose={() => setWriting(null)} />}
    </NetworkPage>
  );
}
