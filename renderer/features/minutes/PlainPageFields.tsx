import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { plainPageText as words } from '../../../shared/text/nl/plainPage.ts';
import { useCommand } from '../../client/hooks.ts';
import { useDraft, type Draft } from '../../client/useDraft.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { showToast } from '../../components/toastQueue.ts';
import { BsnNotice } from '../cases/BsnNotice.tsx';
import styles from './PaperDialog.module.css';

type Page = Output<'minutes.plainPage'>;
type PartName = keyof Page['parts'];

/** The words of the page, part by part, with what could be plainer under each. Typed text is kept; on the page it comes by the button. */
export function PlainPageFields(
  props: Readonly<{
    place: { readonly caseId: string; readonly discussionId: string };
    page: Page;
    personId: string;
  }>,
): ReactNode {
  const { place, page, personId } = props;
  const at = (part: PartName): string => `plain:${place.discussionId}:${personId}:${part}`;
  const about = useDraft(at('about'), page.parts.about);
  const voice = useDraft(at('voice'), page.parts.voice);
  const decisions = useDraft(at('decisions'), page.parts.decisions);
  const actions = useDraft(at('actions'), page.parts.actions);
  const next = useDraft(at('next'), page.parts.next);
  const drafts: Readonly<Record<PartName, Draft>> = { about, voice, decisions, actions, next };
  const names = ['about', 'voice', 'decisions', 'actions', 'next'] as const;
  const save = useCommand('minutes.savePlainPage');
  const keep = (parts: Page['parts']): void =>
    save.mutate(
      { ...place, personId, parts, version: page.version },
      {
        onSuccess: () => {
          for (const name of names) drafts[name].clear();
          showToast(words.kept);
        },
        onError: (refused) => showToast(refused.message, { tone: 'bad' }),
      },
    );
  const isChanged = names.some((name) => drafts[name].text !== page.parts[name]);
  const isOwn = names.some((name) => page.parts[name] !== page.proposal[name]);
  return (
    <div className={styles.side}>
      {names.map((name) => (
        <div key={name}>
          <TextArea
            label={words.parts[name]}
            rows={name === 'about' || name === 'next' ? 2 : 3}
            value={drafts[name].text}
            onChange={drafts[name].setText}
            isDisabled={!drafts[name].ready}
            maxLength={4000}
          />
          <Hints hints={page.hints.filter(({ part }) => part === name)} />
        </div>
      ))}
      <BsnNotice texts={names.map((name) => drafts[name].text)} />
      <div className={styles.buttons}>
        <Button
          isPending={save.isPending}
          isDisabled={!isChanged}
          onPress={() =>
            keep({
              about: about.text,
              voice: voice.text,
              decisions: decisions.text,
              actions: actions.text,
              next: next.text,
            })
          }
        >
          {words.keep}
        </Button>
        {isOwn && (
          <Button variant="quiet" onPress={() => keep(page.proposal)}>
            {words.again}
          </Button>
        )}
      </div>
    </div>
  );
}

function Hints({ hints }: Readonly<{ hints: Page['hints'] }>): ReactNode {
  if (hints.length === 0) return null;
  return (
    <ul className={styles.hints} aria-label={words.hintsTitle}>
      {hints.map(({ kind, text, instead }) => (
        <li key={`${kind} ${text}`}>
          {kind === 'word' ? words.hint.word(text, instead) : words.hint[kind](text)}
        </li>
      ))}
    </ul>
  );
}
