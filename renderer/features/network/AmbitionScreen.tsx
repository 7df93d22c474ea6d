import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { ambitionText as words } from '../../../shared/text/nl/ambition.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Select } from '../../components/Select.tsx';
import { dotted } from './contactLabel.ts';
import { linesOf } from './lines.ts';
import page from './Network.module.css';
import { NetworkPage } from './NetworkPage.tsx';
import { SentenceDialog } from './SentenceDialog.tsx';
import { StartRoundDialog } from './StartRoundDialog.tsx';

type Ambition = Output<'network.ambition'>;
const allTables = 'all';

/** The joint sentence of each table with what it was before, and the rounds in which it is made (features W10, W11). */
export function AmbitionScreen(): ReactNode {
  const [, goTo] = useLocation();
  const [series, setSeries] = useState(allTables);
  const [open, setOpen] = useState<'sentence' | 'round' | null>(null);
  const seriesId = series === allTables ? null : series;
  const { data, error, refetch } = useAnswer('network.ambition', { seriesId });
  const { data: rounds = [] } = useAnswer('network.ambitionRounds', {});
  const { data: all = [] } = useAnswer('meetings.listSeries', {});
  const options = [
    { id: allTables, label: words.allTables },
    ...all.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <NetworkPage
      header={{
        title: words.title,
        actions: (
          <Button variant="primary" onPress={() => setOpen('round')}>
            {words.start}
          </Button>
        ),
      }}
      lead={words.lead}
      failure={{ title: words.failed, error, onRetry: refetch }}
    >
      <div className={page.bar}>
        <Select label={words.forWhich} options={options} value={series} onChange={setSeries} />
        <Button onPress={() => setOpen('sentence')}>
          {(data?.current ?? null) === null ? words.write : words.change}
        </Button>
      </div>
      {data !== undefined && <Current ambition={data} />}
      <section aria-labelledby="rounds">
        <h2 id="rounds">{words.rounds}</h2>
        {rounds.length === 0 && <p className={page.small}>{words.roundsNone}</p>}
        <ul className={page.list}>
          {rounds.map((round) => (
            <li key={round.id}>
              <span className={page.words}>
                <Link href={`/smoelenboek/ambitie/${round.id}`}>{round.name}</Link>
                <span className={page.small}>
                  {dotted(
                    formatDateWithoutWeekday(round.onDate),
                    round.seriesName || words.allTables,
                    words.written(round.written, round.partners),
                  )}
                </span>
                {round.sentence !== '' && <span>{round.sentence}</span>}
              </span>
              <Chip tone={round.step === 'closed' ? 'good' : 'neutral'}>{words.steps[round.step]}</Chip>
            </li>
          ))}
        </ul>
      </section>
      {open === 'sentence' && (
        <SentenceDialog seriesId={seriesId} current={data?.current ?? null} onClose={() => setOpen(null)} />
      )}
      {open === 'round' && (
        <StartRoundDialog
          series={options}
          onClose={() => setOpen(null)}
          onStarted={(id) => goTo(`/smoelenboek/ambitie/${id}`)}
        />
      )}
    </NetworkPage>
  );
}

function Current({ ambition }: Readonly<{ ambition: Ambition }>): ReactNode {
  const { current, history } = ambition;
  const before = history.slice(1);
  return (
    <section className={page.panel} aria-labelledby="current-ambition">
      <h2 id="current-ambition">{words.current}</h2>
      {current === null ? (
        <p className={page.small}>{words.currentNone}</p>
      ) : (
        <>
          <p className={page.sentence}>{current.sentence}</p>
          <Goals text={current.goals} />
          <p className={page.small}>{dotted(words.since(current.fromDate), current.reason)}</p>
        </>
      )}
      {before.length > 0 && (
        <Disclosure title={words.history}>
          <ul className={page.list}>
            {before.map((joint) => (
              <li key={`${joint.fromDate} ${joint.sentence}`}>
                <span className={page.words}>
                  <span>{joint.sentence}</span>
                  <Goals text={joint.goals} />
                  <span className={page.small}>{dotted(words.since(joint.fromDate), joint.reason)}</span>
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Goals({ text }: Readonly<{ text: string }>): ReactNode {
  const goals = linesOf(text);
  return goals.length === 0 ? null : (
    <ul className={page.goals} aria-label={words.goals}>
      {goals.map((goal) => (
        <li key={goal}>{goal}</li>
      ))}
    </ul>
  );
}
