import type { ReactNode } from 'react';
import { eventsText as words } from '../../../shared/text/nl/events.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FieldGroup } from '../../components/FieldGroup.tsx';
import cases from '../cases/cases.module.css';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import type { Roles } from './rolesInWords.ts';

export type Part = Roles & Readonly<{ personId: string }>;
interface Person {
  readonly personId: string;
  readonly initials: string;
}
const roleIds = ['isSuspect', 'isVictim', 'isWitness', 'isUnclear'] as const;
const noRole: Roles = { isSuspect: false, isVictim: false, isWitness: false, isUnclear: false };

/** For every person four boxes, more than one may be ticked; without a tick the person had no part. */
export function EventPeople(
  props: Readonly<{
    people: readonly Person[];
    /** Who had a part when it was written down, also when they left the case since. */
    known: readonly Person[];
    parts: readonly Part[];
    onChange: (parts: readonly Part[]) => void;
  }>,
): ReactNode {
  const { people, known, parts, onChange } = props;
  const gone = known.filter(({ personId }) => !people.some((person) => person.personId === personId));
  const everyone = [...people, ...gone];
  const tick = (personId: string, role: (typeof roleIds)[number], isTicked: boolean): void => {
    const before = parts.find((part) => part.personId === personId) ?? { personId, ...noRole };
    const after = { ...before, [role]: isTicked };
    const others = parts.filter((part) => part.personId !== personId);
    onChange(roleIds.some((id) => after[id]) ? [...others, after] : others);
  };
  const hint = useDescribedByHint('eventRoles');
  if (everyone.length === 0) return <p className={cases.quiet}>{words.peopleNone}</p>;
  return (
    <>
      <Hint place="eventRoles" />
      {everyone.map(({ personId, initials }) => {
        const part = parts.find((candidate) => candidate.personId === personId) ?? noRole;
        return (
          <FieldGroup {...hint} key={personId} legend={`${words.people}: ${initials}`}>
            <div className={cases.checks}>
              {roleIds.map((role) => (
                <Checkbox key={role} isSelected={part[role]} onChange={(is) => tick(personId, role, is)}>
                  {words.roles[role]}
                </Checkbox>
              ))}
            </div>
          </FieldGroup>
        );
      })}
    </>
  );
}
