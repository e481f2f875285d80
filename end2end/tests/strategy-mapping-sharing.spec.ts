// A changed mapping as a list of differences, as a file and as a link; and what happens when a file or a link is not as it
// should be.
import { add, AZERBAIJAN, differences, exported, GEORGIA, kept, link, pick, REASON, reason, remove, said, saved, savedAt, status, step, strength } from './support/mapping.js';
import { expect, open, section, test } from './support/site.js';

test('differences are listed, and saved as CSV', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await add(page, 'P1', '2.3', REASON);
  await strength(page, 'P4 to 5.2').selectOption('direct');
  await remove(page, 'P2 to 10.2').click();
  await differences(page).locator('summary').click();
  const rows = differences(page).getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('added');
  await expect(rows.nth(1)).toContainText(REASON);
  await expect(rows.nth(2)).toContainText('removed');
  await expect(rows.nth(3)).toContainText('strength changed');
  const file = await saved(page, differences(page).getByRole('button', { name: 'Save the differences as CSV' }));
  expect(file.name).toMatch(/^mapping-differences-aze-2023-2027-ncsi-2018-\d{4}-\d\d-\d\d\.csv$/);
  expect(file.text.trim().split('\r\n')).toHaveLength(4);
  expect(file.text).toContain(REASON);
});

test('a file takes the mapping elsewhere and back, as one step', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await add(page, 'P1', '2.3', REASON);
  const file = await exported(page);
  expect(file.name).toMatch(/^mapping-aze-2023-2027-ncsi-2018-\d{4}-\d\d-\d\d\.json$/);
  const content = JSON.parse(file.text) as { format: string; links: unknown[]; basis: { en: string } };
  expect(content).toMatchObject({ format: 'posture.mapping', version: 1, strategy: 'aze-2023-2027', index: 'ncsi-2018' });
  expect(content.links).toHaveLength(48);
  expect(content.basis.en).toContain('A reader’s own mapping');
  await pick(page, file.text, file.name);
  await expect(page.getByText(`${file.name} has the mapping that you have already.`)).toBeVisible();
  await step(page, 'Back to this project’s proposal').click();
  await pick(page, file.text, file.name);
  await expect(said(page)).toHaveText(`${file.name} is your mapping now. Coverage: P1: 57.14% → 62.50%.`);
  await expect(reason(page, 'P1 to 2.3')).toHaveValue(REASON);
  await step(page, 'Undo').click();
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
});

test('changes are only replaced after asking, with a file offered first', async ({ page }) => {
  await open(page, AZERBAIJAN);
  const shipped = await exported(page);
  await add(page, 'P1', '2.3', REASON);
  await pick(page, shipped.text);
  const question = page.getByRole('group', { name: /^This would replace your own mapping/ });
  await expect(question.getByRole('paragraph').first()).toBeFocused();
  await question.getByRole('button', { name: 'Leave mine as it is' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByLabel('Import a file')).toBeFocused();
  await expect(status(page)).toContainText('in one link');
  await pick(page, shipped.text);
  const mine = await saved(page, question.getByRole('button', { name: 'Save mine as a file' }));
  expect(mine.text).toContain(REASON);
  await question.getByRole('button', { name: 'Replace mine' }).click();
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
  await step(page, 'Undo').click();
  await expect(reason(page, 'P1 to 2.3')).toHaveValue(REASON);
});

test('files that are no mapping of this page say why and change nothing; entries that do not fit are left out', async ({ page }) => {
  await test.step('files that are no mapping of this page say why, and change nothing', async () => {
    await open(page, AZERBAIJAN);
    await add(page, 'P1', '2.3', REASON);
    const { text } = await exported(page);
    await savedAt(page);
    const before = await kept(page);
    const damaged: [string, string | Buffer, RegExp][] = [
      ['cut off', text.slice(0, Math.floor(text.length / 2)), /The file is cut off at line \d+, column \d+\./],
      ['empty', '', /The file is cut off at line 1, column 0\./],
      ['not JSON', 'P1 reaches 2.3', /The file is not JSON: line 1, column 1 makes no sense\./],
      ['a web page', '<!doctype html><title>x</title>', /A web page came instead of the file\./],
      ['bytes', Buffer.from([0xff, 0xfe, 0x00]), /The file is not text in UTF-8\./],
      ['another format', text.replace('posture.mapping', 'posture.strategy'), /of the format “posture\.strategy” and should be “posture\.mapping”/],
      ['a version to come', text.replace(/"version": ?1/, '"version": 99'), /The file is of version 99; this program reads version 1\./],
      ['another strategy', text.replace('aze-2023-2027', 'geo-2021-2024'), /about “geo-2021-2024 ncsi-2018” and should be about “aze-2023-2027 ncsi-2018”/],
      ['another index', text.replace('ncsi-2018', 'gci-2024'), /about “aze-2023-2027 gci-2024”/],
      ['a wrong field', text.replace('"strength": "direct"', '"strength": "huge"').replace('"strength":"direct"', '"strength":"huge"'), /links\[0\]\.strength \(line \d+, column \d+\): “huge” is not one of these words: direct, supporting\./],
      ['too large', ' '.repeat(1_000_001), /The file has 1001 kB\. It may have 1000 kB at most\./],
    ];
    for (const [name, content, says] of damaged) {
      await test.step(name, async () => {
        await pick(page, content, `${name}.json`);
        const notice = page.getByRole('alert').filter({ hasText: `${name}.json was not imported.` });
        await expect(notice).toContainText(says);
        await expect(notice).toContainText('Your mapping and what is saved are as they were.');
        expect(await kept(page)).toBe(before);
        await expect(reason(page, 'P1 to 2.3')).toHaveValue(REASON);
      });
    }
  });

  await test.step('entries that do not fit are left out of a file and listed', async () => {
    await step(page, 'Undo').click();
    const content = JSON.parse((await exported(page)).text) as { links: { priority: string; part: string }[] };
    content.links[0]!.priority = 'P99';
    content.links[1]!.part = '99.9';
    content.links[2]!.part = '5';
    await pick(page, JSON.stringify(content));
    const list = page.locator('details', { hasText: 'mine.json: 3 entries do not fit' });
    await expect(list).toContainText('links[0].priority');
    await expect(list).toContainText('The strategy has no priority “P99”.');
    await expect(list).toContainText('links[1].part');
    await expect(list).toContainText('links[2].part');
    await expect(section(page, '44 links')).toBeVisible();
  });
});

test('a link carries the mapping to somebody else, who may keep it', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, AZERBAIJAN);
  await add(page, 'P1', '2.3', REASON);
  await expect(link(page)).toHaveValue(/#mapping=1[\w-]+$/);
  const address = await link(page).inputValue();
  await page.getByRole('button', { name: 'Copy Link with this mapping' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(page.getByText(`${address.length} characters`)).toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, address);
  await expect(status(elsewhere)).toHaveText('A mapping that came by link is shown. It differs from this project’s proposal in one link.');
  await expect(elsewhere.getByText(REASON).filter({ visible: true }).first()).toBeVisible();
  await expect(reason(elsewhere, 'P1 to 2.3'), 'it is only to be read').toHaveCount(0);
  expect(await kept(elsewhere)).toBeNull();
  await elsewhere.getByRole('button', { name: 'Keep it as mine' }).click();
  // It is one's own now, and stands in the address as such.
  await expect(elsewhere).toHaveURL(/#mapping=/);
  await expect(status(elsewhere)).toHaveText('Your own mapping is shown. It differs from this project’s proposal in one link.');
  await expect(status(elsewhere)).toBeFocused();
  await expect(reason(elsewhere, 'P1 to 2.3')).toHaveValue(REASON);
  await savedAt(elsewhere);
  expect(await kept(elsewhere)).not.toBeNull();
  await elsewhere.context().close();
});

test('a link touches nothing that is kept, and asks before it replaces that', async ({ page, context }) => {
  await open(page, AZERBAIJAN);
  await add(page, 'P1', '2.3', REASON);
  const address = await link(page).inputValue();
  await step(page, 'Undo').click();
  await add(page, 'P7', '1.1', 'Mine.');
  await savedAt(page);
  const before = await kept(page);
  // The tab that has changed it goes on having it, until it shows something else.
  await page.goto('./');
  const other = await context.newPage();
  await open(other, address);
  await expect(status(other)).toContainText('came by link');
  expect(await kept(other)).toBe(before);
  await other.getByRole('button', { name: 'Keep it as mine' }).click();
  const question = other.getByRole('group', { name: /^This would replace your own mapping/ });
  await question.getByRole('button', { name: 'Leave mine as it is' }).click();
  expect(await kept(other)).toBe(before);
  await other.getByRole('button', { name: 'Show mine' }).click();
  await expect(reason(other, 'P7 to 1.1')).toHaveValue('Mine.');
  await other.goBack();
  await expect(status(other)).toContainText('came by link');
  await other.getByRole('button', { name: 'Keep it as mine' }).click();
  await question.getByRole('button', { name: 'Replace mine' }).click();
  await expect(reason(other, 'P1 to 2.3')).toHaveValue(REASON);
  await expect(reason(other, 'P7 to 1.1')).toHaveCount(0);
  await step(other, 'Undo').click();
  await expect(reason(other, 'P7 to 1.1')).toHaveValue('Mine.');
});

test('a link that was cut, altered, or is for something else says so', async ({ page, context }) => {
  await open(page, AZERBAIJAN);
  await add(page, 'P1', '2.3', REASON);
  const address = await link(page).inputValue();
  await step(page, 'Undo').click();
  const [start, carried] = address.split('#mapping=') as [string, string];
  const middle = Math.floor(carried.length / 2);
  const swapped = carried[middle] === 'A' ? 'B' : 'A';
  const wrong: [string, string, RegExp][] = [
    ['cut', `${start}#mapping=${carried.slice(0, -9)}`, /The link is cut off, as some mail programs do with long links\./],
    ['altered', `${start}#mapping=${carried.slice(0, middle)}${swapped}${carried.slice(middle + 1)}`, /The link is cut off( or was altered on the way|, as some mail programs do)/],
    ['empty', `${start}#mapping=`, /The link carries nothing\./],
    ['a version to come', `${start}#mapping=9${carried.slice(1)}`, /The link begins with “9”/],
    ['another strategy', `${GEORGIA}#mapping=${carried}`, /The link carries a mapping of aze-2023-2027 ncsi-2018; this page shows geo-2021-2024 ncsi-2018\./],
  ];
  for (const [name, to, says] of wrong) {
    await test.step(name, async () => {
      const other = await context.newPage();
      await open(other, to);
      const notice = other.getByRole('alert').filter({ hasText: 'The mapping in the link is not shown.' });
      await expect(notice).toContainText(says);
      await expect(notice).toContainText('This project’s proposal is shown instead.');
      await expect(status(other)).toHaveText('This project’s proposal is shown, as it is published.');
      await other.close();
    });
  }
});

test('the own mapping stands in the address of every part as soon as it is own, and says so in the banner', async ({ page, browser }) => {
  const own = 'Your own mapping is shown. It differs from this project’s proposal in one link.';
  await open(page, AZERBAIJAN);
  await expect(page.getByText('A reasoned proposal of this project')).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await strength(page, 'P3 to 5.1').selectOption('supporting');
  const row = page.locator('[id="editor-link-P3-5.1"]');
  await expect(row).toContainText(/Unweighted: 20\.00% \(as before\).*Weighted: .*Direct links only: .*Shared: /u);
  await expect(page).toHaveURL(/#mapping=1[\w-]+$/u);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await expect(page.getByText('A reasoned proposal of this project')).toHaveCount(0);
  for (const part of ['Overview', 'Priorities', 'Matrix', 'Blind spots']) {
    await page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name: part, exact: true }).click();
    await expect(status(page)).toHaveText(own);
    await expect(page).toHaveURL(/#mapping=1[\w-]+$/u);
  }
  const share = page.locator('details.share');
  await share.locator('summary', { hasText: 'Share and download' }).click();
  const address = await share.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  expect(address).toBe(page.url());
  await page.reload();
  await expect(status(page), 'it is own still').toHaveText(own);
  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, address);
  await expect(status(elsewhere)).toContainText('A mapping that came by link is shown.');
  await elsewhere.context().close();
  await open(page, AZERBAIJAN);
  await step(page, 'Back to this project’s proposal').click();
  await expect(page).not.toHaveURL(/#/u);
});
