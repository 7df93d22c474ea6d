import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let demo: HostedPage;
beforeAll(async () => {
  demo = await startPage({ file: 'demo' });
});
afterAll(() => demo?.close());

test('Vandaag shows the meeting of tomorrow and the late actions, in light and dark without a fault', async () => {
  const { page } = demo;
  await page.getByRole('heading', { name: 'Casusoverleg ZVH' }).waitFor();
  await page.getByText('Morgen zit je een overleg voor.').waitFor();
  await page.getByText('15 te laat · ').waitFor();
  expect(await page.getByRole('link', { name: /Acties.*15 te laat/ }).count()).toBe(1);
  await expectAccessible(page);
});

test('a signal is entered by keyboard on Vandaag and stands first among the signals', async () => {
  const { page } = demo;
  await page.getByLabel('Wat is gezien?').fill('Proefsignaal bij de brug');
  await page.getByRole('button', { name: 'Leg signaal vast' }).press('Enter');
  await page.getByText('Signaal vastgelegd.').waitFor();
  await page.getByRole('link', { name: /^Signalen/ }).press('Enter');
  const first = page.getByRole('list', { name: 'Signalen' }).getByRole('listitem').first();
  await first.getByText('Proefsignaal bij de brug').waitFor();
  await expectAccessible(page);
});

test('Ctrl+K finds, says how much, and opens a case by Enter', async () => {
  const { page } = demo;
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Zoek of typ een opdracht' }).fill('M-0390');
  await page
    .getByRole('option', { name: /^M-0390/ })
    .first()
    .waitFor();
  await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/resulta/);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/casussen\/[0-9a-f-]{36}$/);
});

test('Ctrl+K goes to a screen, and Escape closes it', async () => {
  const { page } = demo;
  await page.keyboard.press('Control+k');
  const line = page.getByRole('combobox', { name: 'Zoek of typ een opdracht' });
  await line.fill('vand');
  await page.getByRole('option', { name: 'Vandaag' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Casusoverleg ZVH' }).waitFor();
  await page.keyboard.press('Control+k');
  await line.waitFor();
  await page.keyboard.press('Escape');
  await line.waitFor({ state: 'detached' });
});

test.each([
  ['Nieuwe casus', '#/casussen'],
  ['Nieuw overleg', '#/overleggen'],
] as const)('Ctrl+K opens the form of %s, and Escape leaves the list', async (command, list) => {
  const { page } = demo;
  for (const _twice of [1, 2]) {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Zoek of typ een opdracht' }).fill(command);
    await page.getByRole('option', { name: command, exact: true }).waitFor();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: command });
    await form.waitFor();
    await expect.poll(() => form.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(list);
  }
  // A query of the address would stay in front of the hash for every next screen.
  expect(await page.evaluate(() => location.search)).toBe('');
});

test('Ctrl+K opens the card of a person, of an organisation, and the one signal', async () => {
  const { page } = demo;
  const find = async (words: string, group: string): Promise<string> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Zoek of typ een opdracht' }).fill(words);
    const option = page.getByRole('group', { name: group }).getByRole('option').first();
    await option.waitFor();
    const [title = ''] = (await option.locator('span').first().innerText()).split(' · ');
    await option.click();
    return title;
  };
  const person = await find('voorbeeld', 'Smoelenboek');
  await page.getByRole('heading', { name: person, level: 2 }).waitFor();
  const organisation = await find('politie', 'Organisaties');
  await page.getByRole('heading', { name: organisation, level: 2 }).waitFor();
  await expectAccessible(page);
  await find('Proefsignaal', 'Signalen');
  const list = page.getByRole('list', { name: 'Signalen' });
  await list.getByText('Proefsignaal bij de brug').waitFor();
  expect(await list.getByRole('listitem').count()).toBe(1);
  await page.getByRole('link', { name: 'Alle signalen' }).press('Enter');
  await expect.poll(() => list.getByRole('listitem').count()).toBeGreaterThan(1);
});

test('a date on Vandaag leads to the tab where it can be changed', async () => {
  const { page } = demo;
  await goTo(page, '/');
  const links = page.locator('section', { hasText: 'Rechten en termijnen' }).locator('ul a');
  await links.first().waitFor();
  const lines = await links.evaluateAll((all) =>
    all.map((link) => ({ words: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
  );
  for (const { words, href } of lines) {
    const tab = /besluit/.test(words)
      ? 'besluiten'
      : /bewaar|herzien op/.test(words)
        ? 'gegevens'
        : 'toestemming';
    expect(href, words).toMatch(new RegExp(`^#/casussen/[0-9a-f-]{36}/${tab}$`));
  }
  await links.first().press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(lines[0]?.href);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test('a new file invites to three steps, and says that nothing can be undone yet', async () => {
  const empty = await startPage({ file: 'empty' });
  await empty.page.getByRole('heading', { name: 'Welkom aan tafel' }).waitFor();
  expect(await empty.page.getByRole('link', { name: /^Stap/ }).count()).toBe(3);
  await expectAccessible(empty.page);
  await empty.page.keyboard.press('Control+z');
  await empty.page.getByText('Er is niets om ongedaan te maken.').waitFor();
  await empty.page.keyboard.press('Control+Shift+Z');
  await empty.page.getByText('Er is niets om opnieuw te doen.').waitFor();
  await empty.close();
});

describe('signals', () => {
  test('N and Ctrl+Enter keep a signal of three fields, and a link is made with its reason', async () => {
    const { page } = demo;
    await goTo(page, '/signalen');
    await page.getByRole('list', { name: 'Signalen' }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Toetsen van Signalen' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await expect
      .poll(() =>
        page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.labels?.[0]?.textContent),
      )
      .toContain('Wat is gezien?');
    await page.keyboard.type('Drie jongens bij de fietsenstalling');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Signaal vastgelegd.').waitFor();
    // At the other end of a link its words stand too, in a line of another signal.
    const line = page
      .locator('[data-signal]')
      .filter({ has: page.getByText('Drie jongens bij de fietsenstalling', { exact: true }) });
    await line.getByText('nog niet besproken').waitFor();
    await line.getByRole('button', { name: 'Leg verband' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Verband leggen' });
    await dialog.getByText('De app stelt geen verbanden voor.').waitFor();
    await dialog.getByRole('radio', { name: 'een ander signaal' }).press('Space');
    await dialog.getByRole('combobox', { name: /Welk signaal/ }).fill('skatebaan');
    await page.getByRole('option', { name: /skatebaan/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByLabel(/Waarom horen ze bij elkaar/).fill('zelfde plek en tijd');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Leg verband' }).press('Enter');
    await line.getByText('omdat: zelfde plek en tijd').waitFor();
    await expectAccessible(page);
    await line.getByRole('button', { name: /^Maak los: signaal/ }).press('Enter');
    await page.getByText('Verband losgemaakt.').waitFor();
  });

  test('comes back where the agenda is made, and goes on it without its words', async () => {
    const { page } = demo;
    const found = await pageCall(page, 'meetings.list', { when: 'upcoming', offset: 0, limit: 20 });
    const waiting = await Promise.all(
      found.rows.map(async ({ id }) => ({
        id,
        ...(await pageCall(page, 'insight.signalsForMeeting', { meetingId: id })),
      })),
    );
    const meeting = waiting.find(({ rows }) => rows.some(({ body }) => body.startsWith('Drie jongens')));
    if (meeting === undefined) throw new Error('The signal is at no meeting');
    await goTo(page, `/overleggen/${meeting.id}`);
    const part = page.getByRole('button', { name: /signalen nog niet besproken$/ });
    await part.waitFor();
    if ((await part.getAttribute('aria-expanded')) === 'false') await part.press('Enter');
    const line = page.getByRole('listitem').filter({ hasText: 'Drie jongens bij de fietsenstalling' });
    await line.getByText('hoort nog bij geen casus').waitFor();
    await expectAccessible(page);
    await line.getByRole('button', { name: /^Zet op de agenda/ }).press('Enter');
    await page.getByText('Het signaal staat op de agenda, zonder de tekst.').waitFor();
    const { items } = await pageCall(page, 'meetings.get', { meetingId: meeting.id });
    expect(items.map(({ title }) => title).filter((title) => title.startsWith('Signaal van'))).toHaveLength(
      1,
    );
    expect(JSON.stringify(items)).not.toContain('fietsenstalling');
  });
});
