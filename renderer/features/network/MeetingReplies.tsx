import { useState, type ReactElement } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { repliesText as words } from '../../../shared/text/nl/replies.ts';
import { assertRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useAnswer } from '../../client/hooks.ts';
import { Chip } from '../../components/Chip.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { ReplyChoices, type Choice, type ReadReplies } from './ReplyChoices.tsx';
import styles from './Replies.module.css';
import { useDoneToast } from './useDoneToast.ts';

type Kept = Output<'network.replies'>[number];

const tones = { accepted: 'good', declined: 'bad', tentative: 'warn' } as const;

/**
 * Answers to the invitation of one meeting, dragged in from the mail. What can only mean one thing is kept at once, with the
 * way back; everything else is shown first.
 */
export function MeetingReplies({ meetingId }: Readonly<{ meetingId: string }>): ReactElement {
  const client = useClient();
  const done = useDoneToast();
  const { data: kept = [] } = useAnswer('network.replies', { meetingId });
  const [read, setRead] = useState<ReadReplies | null>(null);
  /** Files that wait until a person has chosen for the one before. */
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isReading, setReading] = useState(false);

  const addProblem = (problem: string): void => setProblems((known) => [...known, problem]);

  const keep = async (readId: string, choices: readonly Choice[]): Promise<boolean> => {
    try {
      const answer = await client.call('network.keepReplies', { readId, choices: [...choices] });
      setRead(null);
      done(words.kept(answer.kept.map((one) => words.keptOne(one.name, words.answers[one.answer]))));
      return true;
    } catch (error) {
      assertRefused(error);
      addProblem(error.message);
      return false;
    }
  };

  /** True when a person has to choose first. */
  const readFile = async (file: File): Promise<boolean> => {
    try {
      const found = await client.call('network.readReplies', {
        handle: await client.handleOf(file),
        meetingId,
      });
      if (found.failure !== null) addProblem(words.problemOf(file.name, words.failures[found.failure]));
      else if (isPlain(found)) await keep(found.readId, clearChoices(found));
      else {
        setRead(found);
        return true;
      }
    } catch (error) {
      assertRefused(error);
      addProblem(words.problemOf(file.name, error.message));
    }
    return false;
  };

  /** One after the other: what was read of the last one is all that is remembered. */
  const readFiles = async (files: readonly File[]): Promise<void> => {
    setReading(true);
    setWaiting([]);
    for (const [index, file] of files.entries()) {
      if (await readFile(file)) {
        setWaiting(files.slice(index + 1));
        break;
      }
    }
    setReading(false);
  };

  return (
    <section className={styles.replies} aria-labelledby="meeting-replies">
      <h2 id="meeting-replies">{words.title}</h2>
      {problems.length > 0 && <ErrorNotice title={words.failed}>{problems.join(' ')}</ErrorNotice>}
      {read === null ? (
        <FileDrop
          label={words.drop}
          hint={words.hint}
          accept={['.ics', '.eml', '.msg']}
          isDisabled={isReading}
          takesMany
          onFile={(file, others) => {
            setProblems([]);
            void readFiles([file, ...others]);
          }}
        />
      ) : (
        <ReplyChoices
          key={read.readId}
          read={read}
          onCancel={() => {
            setRead(null);
            void readFiles(waiting);
          }}
          onKeep={(choices) =>
            void keep(read.readId, choices).then((isKept) => (isKept ? readFiles(waiting) : undefined))
          }
        />
      )}
      {waiting.length > 0 && <p role="status">{words.waiting(waiting.length)}</p>}
      {isReading && <p role="status">{words.reading}</p>}
      {kept.length === 0 ? (
        <p className={styles.small}>{words.none}</p>
      ) : (
        <ul className={styles.list} aria-label={words.list}>
          {kept.map((reply) => (
            <KeptLine key={reply.contactId} reply={reply} />
          ))}
        </ul>
      )}
    </section>
  );
}

function KeptLine({ reply }: Readonly<{ reply: Kept }>): ReactElement {
  return (
    <li>
      <span className={styles.who}>{reply.name}</span>
      <Chip tone={tones[reply.answer]}>{words.answers[reply.answer]}</Chip>
      <span className={styles.small}>
        {words.received(reply.receivedOn)}
        {reply.byHand && ` · ${words.byHand}`}
      </span>
      {reply.comment !== '' && <span className={styles.comment}>{reply.comment}</span>}
    </li>
  );
}

/** Everything in the file is of somebody known, and says something new. */
function isPlain(read: ReadReplies): boolean {
  return (
    read.skipped.length === 0 &&
    read.replies.every(({ match, state }) => match === 'known' && (state === 'new' || state === 'newer')) &&
    new Set(read.replies.map(({ contact }) => contact?.id)).size === read.replies.length
  );
}

function clearChoices(read: ReadReplies): Choice[] {
  return read.replies.flatMap(({ index, contact }) =>
    contact === null ? [] : [{ index, contactId: contact.id, byHand: false }],
  );
}
