import { Bookmark, X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { firstView, writeView, type ListView } from './listView.ts';
import { useDeed } from '../../client/useDeed.ts';
import { WordsDialog } from './WordsDialog.tsx';
import styles from './Followup.module.css';

const text = followupText.views;

/** Kept filters, each a link with a name; and keeping the one of this moment. */
export function SavedViews({ view }: Readonly<{ view: ListView }>): ReactElement | null {
  const run = useDeed('good');
  const [isAsked, setAsked] = useState(false);
  const { data } = useAnswer('followup.views', {});
  const address = writeView(view);
  const views = data ?? [];
  const isKept = views.some((kept) => kept.address === address);
  // A list by itself is one press away already.
  const isNarrowed = writeView({ ...view, list: firstView.list }) !== '';
  if (views.length === 0 && !isNarrowed) return null;
  return (
    <nav className={styles['views']} aria-label={text.label}>
      {views.length > 0 && (
        <ul>
          {views.map((kept) => (
            <li key={kept.id}>
              <Link
                href={`/acties/${kept.address}`}
                {...(kept.address === address ? { 'aria-current': 'page' as const } : {})}
              >
                {kept.name}
              </Link>
              <IconButton
                size="small"
                label={text.remove(kept.name)}
                icon={<X size="1em" aria-hidden="true" />}
                onPress={() =>
                  void run('followup.removeView', { id: kept.id, version: kept.version }, text.removed)
                }
              />
            </li>
          ))}
        </ul>
      )}
      {!isKept && isNarrowed && (
        <Button
          size="small"
          variant="quiet"
          icon={<Bookmark size="1em" aria-hidden="true" />}
          onPress={() => setAsked(true)}
        >
          {text.keep}
        </Button>
      )}
      {isAsked && (
        <WordsDialog
          title={text.keepTitle}
          about={text.about}
          label={text.name}
          confirm={followupText.save}
          place="saved-view"
          onClose={() => setAsked(false)}
          onConfirm={async (name) =>
            (await run('followup.saveView', { name: name.slice(0, 500), address }, text.kept)) !== null
          }
        />
      )}
    </nav>
  );
}
