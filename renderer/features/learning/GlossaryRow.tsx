import { Pencil, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { learningText } from '../../../shared/text/nl/learning.ts';
import { useCommand } from '../../client/hooks.ts';
import { Chip } from '../../components/Chip.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { showToast } from '../../components/toastQueue.ts';
import type { ShownTerm } from './glossaryLines.ts';
import type { TermDraft } from './TermForm.tsx';
import styles from './Glossary.module.css';

const text = learningText.glossary;

/** One term with its meaning; own words can be changed and removed, a shipped word can get an own explanation. */
export function GlossaryRow({
  line,
  onEdit,
}: Readonly<{ line: ShownTerm; onEdit: (draft: TermDraft) => void }>): ReactElement {
  const remove = useCommand('learning.removeTerm');
  const { own } = line;
  const edit = (): void =>
    onEdit({
      own,
      term: line.term,
      meaning: line.meaning,
      saidBy: own?.saidBy ?? null,
      organisationId: own?.organisationId ?? null,
    });
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <p className={styles['term']}>
          <b>{line.term}</b>
          {own !== null && <Chip>{line.replaces ? text.ownMeaning : text.own}</Chip>}
          {line.saidBy !== '' && <Chip>{line.saidBy}</Chip>}
        </p>
        <p className={styles['meaning']}>{line.meaning}</p>
        {remove.error !== null && <p role="alert">{remove.error.message}</p>}
      </div>
      <div className={styles['deeds']}>
        <IconButton
          label={own === null ? text.explainOf(line.term) : text.editOf(line.term)}
          icon={<Pencil aria-hidden="true" />}
          onPress={edit}
        />
        {own !== null && (
          <IconButton
            label={text.removeOf(line.term)}
            icon={<Trash2 aria-hidden="true" />}
            onPress={() =>
              remove.mutate(
                { id: own.id, version: own.version },
                { onSuccess: () => showToast(text.removed(line.term)) },
              )
            }
          />
        )}
      </div>
    </li>
  );
}
