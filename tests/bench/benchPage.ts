import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { firstScriptKilobytes } from '../support/firstScripts.ts';
import { goTo } from '../support/pageCalls.ts';
import { startHostProcess } from '../support/hostProcess.ts';
import { loadPassphrase, type LoadFile } from './loadFile.ts';
import { report } from './measure.ts';

const root = path.join(import.meta.dirname, '../..');

/** What a person feels: start, unlock, scrolling, memory; in the installed browser on the loopback host. */
export async function benchPage(cases: number, { folder, file }: LoadFile): Promise<void> {
  reportFirstScript();
  const started = performance.now();
  const host = await startHostProcess({ folder, caseFile: file });
  const browser = await openBrowser({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await browser.context.newPage();
    const hostStarted = performance.now();
    await page.goto(host.address);
    await page.locator('h1').first().waitFor();
    report({
      name: 'start-to-first-screen',
      ours: performance.now() - started,
      other: null,
      unit: 'ms',
      note: `host process until its first screen is painted, browser start included; ${Math.round(performance.now() - hostStarted)} ms after the host was up`,
    });
    await unlock(page);
    await measureScrolling(page, cases);
    await measureActions(page, cases * 15);
    await measureMemory(page, host.process.pid);
  } finally {
    await browser.close();
    await host.end();
  }
}

function reportFirstScript(): void {
  report({
    name: 'first-javascript',
    ours: firstScriptKilobytes(path.join(root, 'dist/renderer'), 'StartScreen'),
    other: 300,
    unit: 'kB gzip',
    note: 'limit 300 kB; all that the start screen needs',
  });
}

async function unlock(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Jouw casusbestanden' }).getByRole('button').first().click();
  const field = page.getByLabel('Wachtzin', { exact: true });
  await field.fill(loadPassphrase);
  const start = performance.now();
  await field.press('Enter');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await page.locator('h1').first().waitFor();
  report({
    name: 'unlock-to-usable',
    ours: performance.now() - start,
    other: null,
    unit: 'ms',
    note: 'Enter on the passphrase until Vandaag is on screen; about half of it is the deliberately slow key',
  });
}

async function measureScrolling(page: Page, cases: number): Promise<void> {
  await goTo(page, '/casussen');
  await page.getByRole('row').nth(5).waitFor();
  const result = await scrollThrough(page);
  report({
    name: 'scroll-longest-task',
    ours: result.longest,
    other: 50,
    unit: 'ms',
    note: `limit 50 ms; 120 steps through ${cases} cases, ${result.count} tasks over 50 ms`,
  });
  report({
    name: 'scroll-rows-in-page',
    ours: result.rows,
    other: 60,
    unit: 'rows',
    note: 'limit 60',
  });
}

/** The list of actions: all that is closed (nearly all of them), and all that is open while words are typed. */
async function measureActions(page: Page, actions: number): Promise<void> {
  await goTo(page, '/acties/lijst=gesloten');
  await page.locator('[role="row"][data-index="5"][aria-busy="false"]').waitFor();
  const closed = await scrollThrough(page);
  report({
    name: 'scroll-actions-longest-task',
    ours: closed.longest,
    other: 50,
    unit: 'ms',
    note: `limit 50 ms; 120 steps through the closed ones of ${actions} actions, ${closed.count} tasks over 50 ms, ${closed.rows} rows in the page`,
  });
  await goTo(page, '/acties/lijst=open');
  await page.locator('[role="row"][data-index="5"][aria-busy="false"]').waitFor();
  const search = page.getByLabel('Zoek in acties');
  const filtered = await longTasksWhile(page, async () => {
    for (const letters of ['g', 'ge', 'ges', 'gesp', 'gespr', 'uit', 'uitleg', 'buurt', '']) {
      await search.fill(letters);
      await page.locator('[role="row"][data-index="0"][aria-busy="false"]').waitFor();
    }
    for (const list of ['Per persoon', 'Per casus', 'Te laat', 'Wacht op', 'Gesloten']) {
      await page.getByRole('tab', { name: list }).click();
      await page.locator('[role="row"][data-index="0"][aria-busy="false"]').waitFor();
    }
  });
  report({
    name: 'filter-actions-longest-task',
    ours: filtered.longest,
    other: 50,
    unit: 'ms',
    note: `limit 50 ms; words typed and lists changed over ${actions} actions, ${filtered.count} tasks over 50 ms`,
  });
}

interface LongTasks {
  readonly longest: number;
  readonly count: number;
}

/** Tasks over 50 ms in the page while something happens. */
async function longTasksWhile(page: Page, work: () => Promise<void>): Promise<LongTasks> {
  await page.evaluate(() => {
    const holder = window as typeof window & { longTasks?: number[] };
    const found: number[] = [];
    holder.longTasks = found;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await work();
  return page.evaluate(async () => {
    // Long tasks are told some time after they ended.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const found = (window as typeof window & { longTasks?: number[] }).longTasks ?? [];
    return { longest: Math.max(0, ...found), count: found.length };
  });
}

/** Scrolls the longest list of the page in steps and jumps. */
async function scrollThrough(page: Page): Promise<LongTasks & { readonly rows: number }> {
  let rows = 0;
  const tasks = await longTasksWhile(page, async () => {
    rows = await page.evaluate(async () => {
      const scroller = [...document.querySelectorAll<HTMLElement>('[role=grid] [role=rowgroup]')].find(
        (element) => element.scrollHeight > element.clientHeight * 10,
      );
      if (scroller === undefined) throw new Error('No list to scroll');
      let most = 0;
      for (let step = 0; step < 120; step += 1) {
        scroller.scrollTop += step % 10 === 9 ? scroller.clientHeight * 20 : scroller.clientHeight * 0.7;
        await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
        most = Math.max(most, document.querySelectorAll('[role=row], [role=option]').length);
      }
      return most;
    });
  });
  return { ...tasks, rows };
}

async function measureMemory(page: Page, pid: number | undefined): Promise<void> {
  const status = pid === undefined ? '' : safeRead(`/proc/${pid}/status`);
  const core = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1000;
  const heap = await page.evaluate(() => {
    const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
    return (memory?.usedJSHeapSize ?? 0) / 1e6;
  });
  report({
    name: 'core-memory',
    ours: core,
    other: null,
    unit: 'MB',
    note: 'host process with core, resident',
  });
  report({ name: 'page-memory', ours: heap, other: null, unit: 'MB', note: 'JavaScript heap of the page' });
}

function safeRead(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
