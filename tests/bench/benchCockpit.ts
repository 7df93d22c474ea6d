import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { openTable, type TableTest } from '../support/chairingTable.ts';
import { startPageHost } from '../support/pageHost.ts';
import { heldBytes, hostHeap, rendererBytes } from './heapParts.ts';
import { percentile, report } from './measure.ts';

const statements = 300;
const lines = 40;
/** Milliseconds between two keys: fifteen a second, faster than anyone types. Keys without a pause wait for each other, and their paint with them. */
const betweenKeys = 65;

/** The screen of the chair with 300 statements on it: from key to painted line, what it costs at rest, what three hours leave behind. */
export async function benchCockpit(): Promise<void> {
  const table = await openTable({ started: true });
  await fill(table);
  const host = await startPageHost(table.core);
  const browser = await openBrowser({ viewport: { width: 1440, height: 900 } });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(host.address);
    await openCockpit(page, table.meetingId);
    await page.evaluate(watchPaint);
    const developer = await browser.context.newCDPSession(page);
    await developer.send('Performance.enable', { timeDomain: 'threadTicks' });
    await measureKeys(page, developer);
    await measureIdle(page, developer);
    await page.goto('about:blank');
    // Three hours pass by a clock of its own; it would make the other figures untrue.
    const sped = await browser.context.newPage();
    await sped.clock.install();
    await sped.goto(new URL(host.address).origin);
    await openCockpit(sped, table.meetingId);
    await measureThreeHours(sped, await browser.context.newCDPSession(sped), table);
  } finally {
    await browser.close();
    await host.close();
    table.core.close();
  }
}

async function openCockpit(page: Page, meetingId: string): Promise<void> {
  await page.evaluate((id) => {
    window.location.hash = `#/overleggen/${id}/voorzitten`;
  }, meetingId);
  await page.getByText(`Uitspraak ${statements}`, { exact: false }).first().waitFor();
  await page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' }).focus();
}

async function fill(table: TableTest): Promise<void> {
  const item = (await table.caseItems())[0];
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item?.id ?? '' });
  for (let count = 1; count <= statements; count += 1) {
    await table.capture(`/f Uitspraak ${count} over school, thuis en de buurt van deze week`);
  }
}

/** Keeps in the page how long each key took until its effect was painted: a letter in the field, a line in the list. */
function watchPaint(): void {
  const times: { letter: number[]; line: number[] } = { letter: [], line: [] };
  Object.assign(window, { paintTimes: times });
  let pressed = 0;
  /** One painted line a key: the row of the core that takes the place of the typed one is no second line. */
  let lastPainted = 0;
  const painted = (list: number[]): void => {
    const from = pressed;
    // The frame is drawn between this callback and the message that follows it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => list.push(performance.now() - from));
      port1.start();
      port2.postMessage(null);
    });
  };
  window.addEventListener('keydown', () => void (pressed = performance.now()), true);
  window.addEventListener('input', () => painted(times.letter), true);
  const list = document.querySelector('[data-line]')?.closest('[role="list"]');
  if (list === null || list === undefined) throw new Error('No list of lines');
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0) && pressed > lastPainted) {
      lastPainted = pressed;
      painted(times.line);
    }
  }).observe(list, { childList: true, subtree: true });
}

/** In the page, without looking again and again: the typed line was given over to the one that the core kept. */
function untilKept(): Promise<void> {
  return new Promise((resolve) => {
    const list = document.querySelector('[data-line]')?.closest('[role="list"]');
    const check = (): void => {
      if (list === null || list === undefined || list.querySelector('[data-pending]') !== null) return;
      watch.disconnect();
      requestAnimationFrame(() => resolve());
    };
    const watch = new MutationObserver(check);
    if (list !== null && list !== undefined) watch.observe(list, { childList: true, subtree: true });
    check();
  });
}

async function measureKeys(page: Page, developer: CDPSession): Promise<void> {
  const work: number[] = [];
  for (let count = 0; count < lines; count += 1) {
    await page.keyboard.type(`/z Regel ${count} van de meting`, { delay: betweenKeys });
    const before = await busySeconds(developer);
    await page.keyboard.press('Enter');
    await page.evaluate(untilKept);
    work.push(((await busySeconds(developer)) - before) * 1000);
  }
  const times = await page.evaluate(
    () => (window as Window & { paintTimes?: { letter: number[]; line: number[] } }).paintTimes,
  );
  for (const kind of ['letter', 'line'] as const) {
    const sorted = (times?.[kind] ?? []).toSorted((a, b) => a - b);
    report({
      name: kind === 'letter' ? 'cockpit-key-to-letter' : 'cockpit-enter-to-line',
      ours: percentile(sorted, 95),
      other: 50,
      unit: 'ms',
      note: `limit 50 ms at 95 %; ${statements} statements on screen, ${sorted.length} keys, median ${percentile(sorted, 50).toFixed(1)} ms; wall clock, so whatever else the machine does counts`,
    });
  }
  const sorted = work.toSorted((a, b) => a - b);
  report({
    name: 'cockpit-line-work',
    ours: percentile(sorted, 95),
    other: 50,
    unit: 'ms of processor',
    note: `limit 50 ms at 95 %; all that the page computes from Enter until the line is kept, median ${percentile(sorted, 50).toFixed(1)} ms`,
  });
}

/** Share of a processor that the page takes in a minute in which nobody does anything; its clocks tick, and the engine clears up once after the typing. */
async function measureIdle(page: Page, developer: CDPSession): Promise<void> {
  const before = await busySeconds(developer);
  const start = performance.now();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60_000)));
  const passed = (performance.now() - start) / 1000;
  report({
    name: 'cockpit-idle',
    ours: (((await busySeconds(developer)) - before) / passed) * 100,
    other: 1,
    unit: '% of one processor',
    note: `limit 1 %; ${passed.toFixed(0)} s at rest with ${statements + lines} lines`,
  });
}

/** Seconds of processor that the page's main thread took; waiting for a busy machine does not count. */
async function busySeconds(developer: CDPSession): Promise<number> {
  const { metrics } = await developer.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Three hours of ticks and of lines that come and go, sped up; the same lines stand there before and after. */
async function measureThreeHours(page: Page, developer: CDPSession, table: TableTest): Promise<void> {
  const work = async (times: number): Promise<void> => {
    for (let turn = 0; turn < times; turn += 1) {
      const { made } = await table.capture(`/f Komt en gaat ${turn}`);
      await page.getByText(`Komt en gaat ${turn}`, { exact: true }).waitFor();
      await table.core.call('chairing.removeLine', { target: made });
      await page.getByText(`Komt en gaat ${turn}`, { exact: true }).waitFor({ state: 'detached' });
      // Somebody is there: without a key the file would lock.
      await page.keyboard.press('Shift');
      await page.clock.runFor(180_000);
    }
  };
  await developer.send('Performance.enable');
  // Half an hour in which the page reads its code and makes what it makes once.
  await work(10);
  const before = await heap(developer);
  const hostBefore = hostHeap();
  const processBefore = rendererBytes();
  await work(60);
  const after = await heap(developer);
  const hostAfter = hostHeap();
  const processAfter = rendererBytes();
  const growth = (name: string, from: number, to: number, what: string): void =>
    report({
      name,
      ours: (to / from - 1) * 100,
      other: 5,
      unit: '% growth',
      note: `limit 5 %; three hours of clock and 60 lines that come and go; ${what}: ${(from / 1e6).toFixed(1)} to ${(to / 1e6).toFixed(1)} MB`,
    });
  growth('cockpit-three-hours', processBefore, processAfter, 'the processes that draw pages');
  growth('cockpit-three-hours-core', hostBefore, hostAfter, 'the core, with host and measurement around it');
  growth(
    'cockpit-three-hours-heap',
    before,
    after,
    'the JavaScript heap of the page alone, with the code that the engine compiles as it is used more',
  );
  // Another three hours: a snapshot of the heap takes memory itself, so none is taken while processes are measured.
  const heldBefore = await heldBytes(developer);
  await work(60);
  growth(
    'cockpit-three-hours-held',
    heldBefore,
    await heldBytes(developer),
    'what the page itself holds, without compiled code; what leaks stands here',
  );
}

/** Bytes of JavaScript that are really in use. What was held weakly goes at a second collection. */
async function heap(developer: CDPSession): Promise<number> {
  for (let turn = 0; turn < 4; turn += 1) await developer.send('HeapProfiler.collectGarbage');
  const { metrics } = await developer.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
