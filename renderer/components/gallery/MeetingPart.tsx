import { useState } from 'react';
import type { ReactNode } from 'react';
import { Card } from '../Card.tsx';
import { FitBar } from '../FitBar.tsx';
import { moveInOrder } from '../moveInOrder.ts';
import { NumberField } from '../NumberField.tsx';
import { PhaseBar } from '../PhaseBar.tsx';
import { ReorderList } from '../ReorderList.tsx';
import { StateShape } from '../StateShape.tsx';
import type { ReadyState } from '../StateShape.tsx';
import { Tabs } from '../Tabs.tsx';
import styles from './Gallery.module.css';

type Item = Readonly<{ label: string; minutes: number; kind: 'case' | 'item' | 'break'; state?: ReadyState }>;

const start: Readonly<Record<string, Item>> = {
  opening: { label: 'Opening en geheimhouding', minutes: 5, kind: 'item' },
  actions: { label: 'Acties vorige keer', minutes: 7, kind: 'item' },
  m0412: { label: 'M-0412 vervolg', minutes: 20, kind: 'case', state: 'good' },
  m0441: { label: 'M-0441 nieuw', minutes: 40, kind: 'case', state: 'stop' },
  pause: { label: 'Pauze', minutes: 10, kind: 'break' },
  m0437: { label: 'M-0437 vervolg', minutes: 30, kind: 'case', state: 'watch' },
};

/** What an agenda and a chaired meeting are made of. */
export function MeetingPart(): ReactNode {
  const [order, setOrder] = useState<readonly string[]>(Object.keys(start));
  const [minutes, setMinutes] = useState<Readonly<Record<string, number>>>({});
  const [selected, setSelected] = useState<string>('m0441');
  const [tab, setTab] = useState<'picture' | 'plan'>('picture');
  const items = order.flatMap((id) => {
    const item = start[id];
    return item === undefined ? [] : [{ ...item, id, minutes: minutes[id] ?? item.minutes }];
  });
  return (
    <Card title="Overleg" note="slepen, of Alt+↑ en Alt+↓">
      <div className={styles.stack}>
        <FitBar
          label="Agenda"
          segments={items}
          availableMinutes={104}
          times="09:30 – 11:22"
          selectedId={selected}
        >
          Twee voorstellen: M-0437 naar 8 dec · nieuwe casus 40 → 32
        </FitBar>
        <PhaseBar
          label="Fasen"
          onChoose={() => undefined}
          phases={[
            { id: 'basis', label: 'Grondslag', state: 'done' },
            { id: 'question', label: 'Vraag', state: 'done' },
            { id: 'picture', label: 'Beeld', state: 'now', usedMinutes: 11, plannedMinutes: 16 },
            { id: 'voice', label: 'Stem jongere', state: 'next' },
            { id: 'decision', label: 'Besluit', state: 'next' },
          ]}
        />
        <ReorderList
          label="Agenda"
          selectedId={selected}
          onSelect={setSelected}
          onMove={(id, place) => setOrder((now) => moveInOrder(now, id, place))}
          items={items.map((item) => ({
            id: item.id,
            label: item.label,
            content: (
              <div className={styles.agenda}>
                <span className={styles.muted}>09:30</span>
                {item.state === undefined ? <span /> : <StateShape state={item.state} />}
                <span>{item.label}</span>
                <NumberField
                  label={`Minuten voor ${item.label}`}
                  hideLabel
                  unit="min"
                  value={item.minutes}
                  onChange={(next) => setMinutes((now) => ({ ...now, [item.id]: next ?? 0 }))}
                />
              </div>
            ),
          }))}
        />
        <Tabs
          label="Casus"
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'picture', label: 'Beeld', content: <p>Lege vakken zijn vragen.</p> },
            { id: 'plan', label: 'Doelen en plan', count: 3, content: <p>Drie doelen.</p> },
          ]}
        />
      </div>
    </Card>
  );
}
