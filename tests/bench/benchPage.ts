import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { firstScriptKilobytes } from '../support/firstScripts.ts';
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
  await page.evaluate(() => {
    window.location.hash = '#/casussen';
  });
  await page.getByRole('row').nth(5).waitFor();
  const result = await page.evaluate(async () => {
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const scroller = [...document.querySelectorAll<HTMLElement>('[role=grid] [role=rowgroup]')].find(
      (element) => element.scrollHeight > element.clientHeight * 10,
    );
    if (scroller === undefined) throw new Error('No list to scroll');
    let rows = 0;
    for (let step = 0; step < 120; step += 1) {
      scroller.scrollTop += step % 10 === 9 ? scroller.clientHeight * 20 : scroller.clientHeight * 0.7;
      await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
      rows = Math.max(rows, document.querySelectorAll('[role=row], [role=option]').length);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return { longest: Math.max(0, ...long), count: long.length, rows };
  });
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
