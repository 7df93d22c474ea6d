import { Pencil, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { togetherText } from '../../../shared/text/nl/together.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Chip } from '../../components/Chip.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useDeed } from '../../client/useDeed.ts';
import { dotted } from './contactLabel.ts';
import { LearningForm } from './LearningForm.tsx';
import { LearningPointDialog } from './LearningPointDialog.tsx';
import page from './Network.module.css';
import { NetworkPage } from './NetworkPage.tsx';
import { VisitLog } from './VisitLog.tsx';

const words = togetherText.learning;
type Point = Output<'network.learningPoints'>['rows'][number];

/** Learning points, the joint training list, who knows much of what, and days along with each other (features W13, W14). */
export function LearningScreen(): ReactNode {
  const [editing, setEditing] = useState<Point | null>(null);
  const { data, error, refetch } = useAnswer('network.learningPoints', {
    meetingId: null,
    offset: 0,
    limit: 100,
  });
  const rows = data?.rows ?? [];
  const trainings = rows.filter(({ training }) => training !== 'no');
  return (
    <NetworkPage header={{ title: words.title }} failure={{ title: words.failed, error, onRetry: refetch }}>
      <section aria-labelledby="learning-points">
        <h2 id="learning-points">{words.points}</h2>
        <p className={page.small}>{words.pointsLead}</p>
        <LearningForm meetingId={null} />
        {data !== undefined && rows.length === 0 && <p className={page.small}>{words.noPoints}</p>}
        <ul className={page.list}>
          {rows.map((point) => (
            <PointLine key={point.id} point={point} onEdit={() => setEditing(point)} />
          ))}
        </ul>
        {data !== undefined && data.total > rows.length && (
          <p className={page.small}>{words.more(data.total - rows.length)}</p>
        )}
      </section>
      <section aria-labelledby="trainings">
        <h2 id="trainings">{words.trainingList}</h2>
        {trainings.length === 0 ? (
          <p className={page.small}>{words.noTraining}</p>
        ) : (
          <ul className={page.list}>
            {trainings.map((point) => (
              <li key={point.id}>
                <span className={page.words}>
                  <span>{point.body}</span>
                  <span className={page.small}>
                    {dotted(
                      point.trainingOn === null ? '' : formatDateWithoutWeekday(point.trainingOn),
                      point.trainingBy,
                    )}
                  </span>
                </span>
                <Chip tone={point.training === 'done' ? 'good' : 'neutral'}>
                  {words.states[point.training]}
                </Chip>
              </li>
            ))}
          </ul>
        )}
      </section>
      <VisitLog />
      <section aria-labelledby="experts">
        <h2 id="experts">{words.experts}</h2>
        {data !== undefined && data.experts.length === 0 && <p className={page.small}>{words.noExperts}</p>}
        <ul className={page.list}>
          {(data?.experts ?? []).map((expert) => (
            <li key={expert.id}>
              <span className={page.words}>
                <b>{expert.expertise}</b>
                <span>{dotted(expert.name, expert.organisation)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {editing !== null && <LearningPointDialog point={editing} onClose={() => setEditing(null)} />}
    </NetworkPage>
  );
}

function PointLine({ point, onEdit }: Readonly<{ point: Point; onEdit: () => void }>): ReactNode {
  const deed = useDeed();
  return (
    <li>
      <span className={page.words}>
        <span className={page.text}>{point.body}</span>
        <span className={page.small}>
          {dotted(formatDateWithoutWeekday(point.onDate), point.meeting?.title ?? '')}
        </span>
      </span>
      <span className={page.side}>
        <IconButton
          size="small"
          label={words.edit(point.body)}
          icon={<Pencil aria-hidden="true" size="1rem" />}
          onPress={onEdit}
        />
        <IconButton
          size="small"
          label={words.remove(point.body)}
          icon={<X aria-hidden="true" size="1rem" />}
          onPress={() =>
            void deed('network.removeLearningPoint', { id: point.id, version: point.version }, words.removed)
          }
        />
      </span>
    </li>
  );
}
