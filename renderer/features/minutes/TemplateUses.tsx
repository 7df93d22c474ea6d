import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import { houseStyleScreenText as words } from '../../../shared/text/nl/houseStyleScreen.ts';
import { useAnswer, useCommand } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Select } from '../../components/Select.tsx';
import { showToast } from '../../components/toastQueue.ts';
import styles from './HouseStyle.module.css';

type HouseStyles = Output<'minutes.houseStyles'>;
type Kind = HouseStyles['uses'][number]['kind'];
const everyKind: Kind = '';
const none = 'none';

/** Which template for which kind of document; by exception for one type of meeting. */
export function TemplateUses({ houseStyles }: Readonly<{ houseStyles: HouseStyles }>): ReactNode {
  const { templates, uses } = houseStyles;
  const choose = useChoosing();
  if (templates.length === 0) return <p>{words.noTemplates}</p>;
  const chosen = (kind: Kind): string =>
    uses.find((use) => use.kind === kind && use.meetingType === '')?.templateId ?? none;
  const kinds = Object.keys(houseStyleText.kinds) as Exclude<Kind, ''>[];
  return (
    <div className={styles.stack}>
      <div className={styles.fields}>
        {[everyKind, ...kinds].map((kind) => (
          <Select
            key={kind}
            label={kind === '' ? words.everyDocument : houseStyleText.kinds[kind]}
            options={[
              { id: none, label: kind === '' || chosen('') === none ? words.own : words.asEvery },
              ...templates
                .filter((template) => kind === '' || template.kinds.includes(kind))
                .map(({ id, name }) => ({ id, label: name })),
            ]}
            value={chosen(kind)}
            onChange={(id) => choose({ kind, meetingType: '', templateId: id === none ? null : id })}
          />
        ))}
      </div>
      <Disclosure title={words.perType} defaultExpanded={uses.some(({ meetingType }) => meetingType !== '')}>
        <Exceptions houseStyles={houseStyles} onChoose={choose} />
      </Disclosure>
    </div>
  );
}

interface Chosen {
  readonly kind: Kind;
  readonly meetingType: string;
  readonly templateId: string | null;
}

function useChoosing(): (chosen: Chosen) => void {
  const command = useCommand('minutes.chooseHouseStyle');
  return (chosen) =>
    command.mutate(chosen, {
      onSuccess: () => showToast(words.chosen),
      onError: (error) => showToast(error.message, { tone: 'bad' }),
    });
}

function Exceptions(
  props: Readonly<{ houseStyles: HouseStyles; onChoose: (chosen: Chosen) => void }>,
): ReactNode {
  const { templates, uses } = props.houseStyles;
  const types = useAnswer('meetings.types', {}).data ?? [];
  const [type, setType] = useState<string | null>(null);
  const [kind, setKind] = useState<string>('every');
  const [template, setTemplate] = useState<string | null>(null);
  const kinds = Object.keys(houseStyleText.kinds) as Exclude<Kind, ''>[];
  const asked = kinds.find((one) => one === kind) ?? everyKind;
  const kindLabel = (one: Kind): string => (one === '' ? words.everyDocument : houseStyleText.kinds[one]);
  return (
    <div className={styles.stack}>
      <ul>
        {uses
          .filter(({ meetingType }) => meetingType !== '')
          .map((use) => (
            <li key={`${use.kind} ${use.meetingType}`} className={styles.buttons}>
              <span>
                {words.exception(
                  kindLabel(use.kind),
                  types.find(({ id }) => id === use.meetingType)?.name ?? use.meetingType,
                  templates.find(({ id }) => id === use.templateId)?.name ?? '',
                )}
              </span>
              <Button size="small" onPress={() => props.onChoose({ ...use, templateId: null })}>
                {words.removeException}
              </Button>
            </li>
          ))}
      </ul>
      <div className={styles.fields}>
        <Select
          label={words.type}
          options={types.map(({ id, name }) => ({ id, label: name }))}
          value={type}
          onChange={setType}
        />
        <Select
          label={words.kind}
          options={[
            { id: 'every', label: words.everyDocument },
            ...kinds.map((id) => ({ id, label: houseStyleText.kinds[id] })),
          ]}
          value={kind}
          onChange={setKind}
        />
        <Select
          label={words.template}
          options={templates
            .filter(({ kinds: fitting }) => asked === '' || fitting.includes(asked))
            .map(({ id, name }) => ({ id, label: name }))}
          value={template}
          onChange={setTemplate}
        />
      </div>
      <div className={styles.buttons}>
        <Button
          isDisabled={type === null || template === null}
          onPress={() => {
            if (type !== null && template !== null)
              props.onChoose({ kind: asked, meetingType: type, templateId: template });
          }}
        >
          {words.choose}
        </Button>
      </div>
    </div>
  );
}
