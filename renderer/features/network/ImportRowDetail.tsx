import type { ReactNode } from 'react';
import { networkImportText } from '../../../shared/text/nl/networkImport.ts';
import { networkScreenText as words } from '../../../shared/text/nl/networkScreen.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { KeyValueList } from '../../components/KeyValueList.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { nameOf } from './contactLabel.ts';
import type { PreviewRow, RowChoice } from './importChoices.ts';
import styles from './ImportScreen.module.css';

type Field = RowChoice['overwrite'][number];
const fields = [
  'givenName',
  'familyName',
  'organisation',
  'profession',
  'email',
  'phone',
  'mobile',
  'note',
] as const satisfies readonly Field[];

/** One row of the file: what comes along, what to look at, and what to do with it. */
export function ImportRowDetail(
  props: Readonly<{
    row: PreviewRow;
    rows: readonly PreviewRow[];
    choice: RowChoice;
    onChange: (other: Partial<RowChoice>) => void;
  }>,
): ReactNode {
  const { row, rows, choice, onChange } = props;
  const value = choice.does === 'merge' ? `merge ${choice.proposal}` : choice.does;
  const filled = fields.filter((field) => row[field] !== '');
  return (
    <div className={styles.row}>
      <h2>{row.becomes === 'organisation' ? row.organisation : nameOf(row)}</h2>
      <RadioGroup
        label={words.choice}
        value={value}
        options={[
          ...row.proposals.map((proposal, index) => ({
            id: `merge ${index}`,
            label:
              proposal.row === null
                ? words.choiceMerge(proposal.name, proposal.organisationName)
                : words.choiceMergeRow(proposal.name, rows[proposal.row]?.line ?? 0),
            detail: `${networkImportText.certainties[proposal.certainty]}: ${proposal.because
              .map((reason) => networkImportText.mergeReasons[reason])
              .join(', ')}`,
          })),
          { id: 'add', label: row.proposals.length > 0 ? words.choiceAdd : words.choiceAddPlain },
          { id: 'skip', label: words.choiceSkip },
        ]}
        onChange={(next) =>
          onChange(
            next === 'add' || next === 'skip'
              ? { does: next }
              : { does: 'merge', proposal: Number(next.replace('merge ', '')) },
          )
        }
      />
      {row.holdsNumber && (
        <div className={styles.remark}>
          <p>{words.holdsNumber}</p>
          <Checkbox isSelected={choice.keepNumber} onChange={(keepNumber) => onChange({ keepNumber })}>
            {words.keepNumber}
          </Checkbox>
        </div>
      )}
      {(row.warnings.length > 0 || row.hasPhoto) && (
        <ul className={styles.remark}>
          {row.warnings.map(({ code, field, detail }) => (
            <li key={`${code} ${field ?? ''} ${detail ?? ''}`}>
              {detail === undefined
                ? networkImportText.warnings[code]
                : networkImportText.withDetail(networkImportText.warnings[code], detail)}
            </li>
          ))}
          {row.hasPhoto && <li>{words.photoComes}</li>}
        </ul>
      )}
      {choice.does === 'merge' && (
        <fieldset className={styles.overwrite}>
          <legend>{words.overwrite}</legend>
          <p className={styles.quiet}>{words.overwriteHint}</p>
          {filled.map((field) => (
            <Checkbox
              key={field}
              isSelected={choice.overwrite.includes(field)}
              onChange={(on) =>
                onChange({
                  overwrite: on
                    ? [...choice.overwrite, field]
                    : choice.overwrite.filter((other) => other !== field),
                })
              }
            >
              {networkImportText.fields[field]}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <KeyValueList
        items={(['infix', ...filled] as const)
          .filter((field) => row[field] !== '')
          .map((field) => ({ term: networkImportText.fields[field], value: row[field] }))}
      />
    </div>
  );
}
