import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { meetingTypesText } from '../../../shared/text/nl/meetingTypes.ts';
import { tableOfCaseText as words } from '../../../shared/text/nl/tableOfCase.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Select } from '../../components/Select.tsx';
import styles from './cases.module.css';

type Kind = Output<'meetings.types'>[number];

/** The kind of meeting a new case is for, and what it brings into the case without typing (feature P1). */
export function TableChoice(
  props: Readonly<{
    /** Of a meeting that exists: then there is nothing to choose. */
    fixed: string | null;
    value: string | null;
    onChange: (type: string | null) => void;
    error?: string | undefined;
  }>,
): ReactNode {
  const { data: types = [] } = useAnswer('meetings.types', {});
  const chosen = types.find(({ id }) => id === (props.fixed ?? props.value));
  return (
    <div>
      {props.fixed === null ? (
        <Select
          label={words.label}
          hint={words.hint}
          options={[
            { id: '', label: words.unknown },
            ...types
              .filter(({ caseMinutes }) => caseMinutes.length > 0)
              .map(({ id, name }) => ({ id, label: name })),
          ]}
          value={props.value ?? ''}
          onChange={(id) => props.onChange(id === '' ? null : id)}
          error={props.error}
        />
      ) : (
        chosen !== undefined && <p>{words.forMeeting(chosen.name)}</p>
      )}
      {chosen !== undefined && (
        <p role="status" className={styles.quiet}>
          {words.brings(partsOf(chosen))}
        </p>
      )}
    </div>
  );
}

function partsOf({ suggestedBasis, consentRule, retention }: Kind): readonly string[] {
  const basis = suggestedBasis === null ? undefined : findListItem(legalBases, suggestedBasis);
  const rules: Readonly<Record<string, string>> = meetingTypesText.consent.rules;
  return [
    basis === undefined ? words.noBasis : words.basis(basis.label),
    rules[consentRule] ?? '',
    words.retention(retention),
  ].filter((part) => part !== '');
}
