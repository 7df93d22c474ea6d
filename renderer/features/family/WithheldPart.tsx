import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { familyText as words } from '../../../shared/text/nl/family.ts';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Select } from '../../components/Select.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import cases from '../cases/cases.module.css';
import { Hint, useDescribedByHint } from '../learning/Hint.tsx';
import { useDeed } from '../../client/useDeed.ts';

type Overview = Output<'family.get'>;
type Thing = Overview['things'][number];
type Shown = keyof typeof words.shows;
/** More boxes beside each other on every line than this are read by nobody; then one person is chosen first. */
const besideEachOther = 8;
const segments = (['leaves', 'marked', 'all'] as const).map((id) => ({ id, label: words.shows[id] }));

/** Line by line: for whom it is not. Kept at once; what leaves is selected in the core. */
export function WithheldPart(props: Readonly<{ caseId: string; overview: Overview }>): ReactNode {
  const { caseId, overview } = props;
  const run = useDeed();
  const hint = useDescribedByHint('familyWithheld');
  const [shown, setShown] = useState<Shown>('leaves');
  const [chosen, setChosen] = useState(overview.people[0]?.personId ?? null);
  const isMany = overview.people.length > besideEachOther;
  const people = isMany ? overview.people.filter(({ personId }) => personId === chosen) : overview.people;
  const things = overview.things.filter(
    ({ leaves, withheld }) => shown === 'all' || (shown === 'leaves' ? leaves : withheld.length > 0),
  );
  const mark = (thing: Thing, personId: string, isFor: boolean): void => {
    const before = thing.withheld.map((known) => known.personId);
    void run('family.withhold', {
      caseId,
      thing: thing.thing,
      personIds: isFor ? [...before, personId] : before.filter((id) => id !== personId),
      reason: thing.withheld[0]?.reason ?? '',
    });
  };
  return (
    <Card title={words.withheldTitle}>
      <div className={cases.form}>
        <p className={cases.quiet}>{words.withheldNote}</p>
        <Hint place="familyWithheld" />
        {isMany && (
          <Select
            label={words.withheldFor}
            options={overview.people.map(({ personId, initials, role }) => ({
              id: personId,
              label: `${initials} (${labelOf(casePersonRoles, role)})`,
            }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
        <SegmentedControl label={words.show} segments={segments} value={shown} onChange={setShown} />
        {things.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <table {...hint} className={cases.plainTable} aria-label={words.withheldTitle}>
            <thead>
              <tr>
                <th scope="col">{words.thingColumns.kind}</th>
                <th scope="col">{words.thingColumns.text}</th>
                <th scope="col" className={cases.checksColumn}>
                  {words.thingColumns.notFor}
                </th>
              </tr>
            </thead>
            <tbody>
              {things.map((thing) => (
                <tr key={keyOf(thing)}>
                  <td className={cases.whole}>{words.kinds[thing.thing.kind]}</td>
                  <th scope="row">
                    {thing.text}
                    {!thing.leaves && <span className={cases.quiet}> ({words.inNoFile})</span>}
                  </th>
                  <td>
                    <span className={cases.checks}>
                      {people.map(({ personId, initials }) => (
                        <Checkbox
                          key={personId}
                          aria-label={words.notFor(initials, thing.text)}
                          isSelected={thing.withheld.some((known) => known.personId === personId)}
                          onChange={(isFor) => mark(thing, personId, isFor)}
                        >
                          {initials}
                        </Checkbox>
                      ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Card>
  );
}

function keyOf({ thing }: Thing): string {
  return thing.kind === 'part' ? `part ${thing.part}` : `${thing.kind} ${thing.id}`;
}
