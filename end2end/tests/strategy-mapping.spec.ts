// Changing a mapping link by link, back and forth, kept on the machine; and what happens when the storage or another tab
// stands in the way.
import { tabTo } from './support/keyboard.js';
import { add, AZERBAIJAN, differences, form, kept, REASON, reason, remove, said, saved, savedAt, status, step, strength } from './support/mapping.js';
import { expect, open, section, settled, test, type Page } from './support/site.js';

test('a link is added with its reason, and coverage follows; without a reason it is refused at the field', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await test.step('a link without a reason is refused at the field, and so is one without an indicator', async () => {
    const button = form(page).getByRole('button', { name: 'Add the link' });
    await button.click();
    await expect(form(page).getByRole('combobox', { name: 'Priority' })).toBeFocused();
    await expect(form(page)).toContainText('Choose a priority.');
    await expect(form(page)).toContainText('Choose an indicator.');
    await form(page).getByRole('combobox', { name: 'Priority' }).selectOption('P1');
    await form(page).getByRole('combobox', { name: 'Indicator' }).selectOption('2.3');
    await form(page).getByRole('textbox', { name: 'Reason' }).fill('  ');
    await button.click();
    const field = form(page).getByRole('textbox', { name: 'Reason' });
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription('Give a reason. Without one nobody can check the link.');
    await expect(section(page, '47 links')).toBeVisible();
  });

  await test.step('a link is added with its reason, and coverage follows', async () => {
    await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
    await expect(section(page, '47 links')).toBeVisible();
    await add(page, 'P1', '2.3', REASON);
    await expect(said(page)).toHaveText('Added: P1 reaches 2.3. Coverage: P1: 57.14% → 62.50%.');
    await expect(reason(page, 'P1 to 2.3')).toHaveValue(REASON);
    await expect(section(page, '48 links')).toBeVisible();
    await expect(status(page)).toHaveText('Your own mapping is shown. It differs from this project’s proposal in one link.');
    await expect(form(page).getByRole('textbox', { name: 'Reason' })).toHaveValue('');
    await expect(form(page).getByRole('option', { name: /^2\.3 / })).toBeDisabled();
  });

  await test.step('on paper the links have their reasons in words, and what differs is listed', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    await expect(section(page, '48 links')).toContainText(REASON);
    await expect(section(page, '48 links').getByText(REASON)).toBeVisible();
    await expect(differences(page).getByRole('table')).toBeVisible();
  });
});

test('strength and reason change, links go, and every step can be taken back and again', async ({ page }) => {
  await open(page, AZERBAIJAN.replace('unweighted', 'weighted'));
  await strength(page, 'P1 to 9.2').selectOption('direct');
  await expect(said(page)).toContainText('P1 reaches 9.2 directly now. Coverage: P1: 70.00% →');
  await reason(page, 'P1 to 2.1').fill(REASON);
  await page.keyboard.press('Tab');
  await expect(said(page)).toHaveText('The reason from P1 to 2.1 is changed. Coverage stays as it was.');
  await remove(page, 'P1 to 2.2').click();
  await expect(said(page)).toContainText('Removed: P1 no longer reaches 2.2.');
  await expect(remove(page, 'P1 to 5.1')).toBeFocused();
  await expect(status(page)).toContainText('in 3 links');
  for (const left of ['in 2 links', 'in one link']) {
    await step(page, 'Undo').click();
    await expect(status(page)).toContainText(left);
  }
  await step(page, 'Undo').click();
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
  await expect(said(page)).toContainText('→ 70.00%');
  await expect(step(page, 'Undo')).toBeFocused();
  await expect(step(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  await expect(strength(page, 'P1 to 9.2')).toHaveValue('supporting');
  await expect(reason(page, 'P1 to 2.1')).not.toHaveValue(REASON);
  for (let steps = 0; steps < 3; steps += 1) await step(page, 'Redo').click();
  await expect(reason(page, 'P1 to 2.1')).toHaveValue(REASON);
  await expect(remove(page, 'P1 to 2.2')).toHaveCount(0);
  await step(page, 'Back to this project’s proposal').click();
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
  await expect(page.getByText('so there is nothing of yours to save')).toBeVisible();
  await expect.poll(() => kept(page), 'what is shipped is not kept').toBeNull();
  await step(page, 'Undo').click();
  await expect(status(page)).toContainText('in 3 links');
});

test('a mapping that gives way to the proposal is in the bin, and comes back from there', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await add(page, 'P1', '2.3', REASON);
  await savedAt(page);
  await step(page, 'Back to this project’s proposal').click();
  await expect(said(page)).toContainText('What you had is in the bin');
  await expect.poll(() => kept(page)).toBeNull();
  await open(page, './assess?lang=en');
  await section(page, 'Bin').getByRole('button', { name: /^Put back ?: Mapping of aze-2023-2027 onto ncsi-2018/u }).click();
  await expect(section(page, 'Bin')).toHaveCount(0);
  await open(page, AZERBAIJAN);
  await expect(reason(page, 'P1 to 2.3')).toHaveValue(REASON);
});

test('removing the last link of a priority leaves the focus at the priority', async ({ page }) => {
  await open(page, AZERBAIJAN);
  for (const part of ['5.1', '5.2', '5.3']) await remove(page, `P3 to ${part}`).click();
  await expect(page.getByRole('heading', { name: 'P3 Lift the security level of the information space' })).toBeFocused();
  await expect(said(page)).toContainText('P3: 0.00% → no link that counts');
});

test('what is changed is there after a reload, and in the other views', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await expect(page.getByText('so there is nothing of yours to save')).toBeVisible();
  await add(page, 'P1', '2.3', REASON);
  await savedAt(page);
  await page.reload();
  await settled(page);
  await expect(reason(page, 'P1 to 2.3')).toHaveValue(REASON);
  await expect(step(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  await open(page, AZERBAIJAN.replace('&show=mapping', ''));
  await expect(status(page)).toContainText('in one link');
  await expect(page.getByRole('main')).toContainText('62.50%');
  await open(page, './assess');
  await page.getByRole('button', { name: 'Remove everything…' }).click();
  await expect(page.getByRole('dialog')).toContainText('one changed mapping of a strategy');
});

test('typing is left alone, and what is typed outlives the page', async ({ page }) => {
  await open(page, AZERBAIJAN);
  const field = reason(page, 'P1 to 2.1');
  await field.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Because: ', { delay: 20 });
  await expect(field).toHaveValue(/^Because: Strategic/);
  await form(page).getByRole('textbox', { name: 'Reason' }).fill('Half a thou');
  await reason(page, 'P1 to 2.2').fill('Never left.');
  await page.reload();
  await settled(page);
  await expect(field).toHaveValue(/^Because: Strategic/);
  await expect(reason(page, 'P1 to 2.2')).toHaveValue('Never left.');
  await expect(form(page).getByRole('textbox', { name: 'Reason' })).toHaveValue('Half a thou');
});

test('what is typed outlives another view of the page', async ({ page }) => {
  await open(page, AZERBAIJAN.replace('&show=mapping', ''));
  await page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name: 'The mapping' }).click();
  await reason(page, 'P1 to 2.1').fill('Typed and left.');
  await page.goBack();
  await expect(reason(page, 'P1 to 2.1')).toHaveCount(0);
  await expect(status(page)).toContainText('in one link');
  await page.goForward();
  await expect(reason(page, 'P1 to 2.1')).toHaveValue('Typed and left.');
  await step(page, 'Undo').click();
  await expect(reason(page, 'P1 to 2.1')).not.toHaveValue('Typed and left.');
});

test('a link keeps its reason until there is another one', async ({ page }) => {
  await open(page, AZERBAIJAN);
  const field = reason(page, 'P1 to 2.1');
  await field.fill('');
  await page.keyboard.press('Tab');
  await expect(field).toHaveAccessibleDescription('A link needs a reason. It keeps the one before until you write another.');
  await page.reload();
  await settled(page);
  await expect(field).not.toHaveValue('');
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
});

test('where the browser keeps nothing, that is said and the changes stay for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await open(page, AZERBAIJAN);
  await expect(page.getByRole('alert')).toContainText('Nothing can be kept on this machine now. The browser does not let this page keep anything.');
  await add(page, 'P1', '2.3', REASON);
  const notice = page.getByRole('alert').filter({ hasText: 'What you see here is not kept on this machine.' });
  await expect(notice).toContainText('The browser does not let this page keep anything.');
  await expect(page.locator('.save-state')).toHaveText('Not saved');
  const file = await saved(page, notice.getByRole('button', { name: 'Save as a file' }));
  expect(file.text).toContain(REASON);
  await page.getByRole('link', { name: 'Azərbaycanca' }).click();
  await expect(page.getByRole('heading', { name: 'Uyğunlaşdırmanı dəyişmək' })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(reason(page, 'P1 to 2.3')).toHaveValue(REASON);
  await step(page, 'Undo').click();
  await expect(notice).toHaveCount(0);
});

test('one tab changes the mapping, the other follows and takes over, and nothing is lost', async ({ page, context }) => {
  await open(page, AZERBAIJAN);
  const other = await context.newPage();
  await open(other, AZERBAIJAN);
  const takeOver = (page: Page) => page.getByRole('button', { name: 'Edit here instead' });
  await add(page, 'P1', '2.3', REASON);
  await expect(other.getByText('Another tab changes this mapping.')).toBeVisible();
  await expect(other.getByText('This mapping was changed in another tab')).toBeVisible();
  await expect(section(other, '48 links')).toContainText(REASON);
  await expect(reason(other, 'P1 to 2.3'), 'it is only to be read there').toHaveCount(0);

  // What is being typed goes along.
  await reason(page, 'P1 to 2.1').fill('Being typed');
  await takeOver(other).click();
  await expect(reason(other, 'P1 to 2.1')).toHaveValue('Being typed');
  await expect(takeOver(page)).toBeVisible();
  await expect(reason(page, 'P1 to 2.1')).toHaveCount(0);
  await add(other, 'P7', '1.1', 'From the other tab.');
  await savedAt(other);
  await expect(section(page, '49 links')).toContainText('From the other tab.');
  await expect(status(page)).toContainText('in 3 links');

  // The tab that changes it is closed; the other one goes on by itself.
  await other.close();
  await expect(takeOver(page)).toHaveCount(0);
  await expect(reason(page, 'P7 to 1.1')).toHaveValue('From the other tab.');
  await expect(step(page, 'Undo'), 'what the other tab has is not undone by mistake').toHaveAttribute('aria-disabled', 'true');
  await remove(page, 'P7 to 1.1').click();
  await savedAt(page);
  await page.reload();
  await settled(page);
  await expect(section(page, '48 links')).toBeVisible();
});

test('steps outlast another page, and a mapping that nobody shows is let go', async ({ page, context }) => {
  await open(page, AZERBAIJAN);
  await add(page, 'P1', '2.3', REASON);
  await savedAt(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Ranking' }).click();
  await settled(page);
  const other = await context.newPage();
  await open(other, AZERBAIJAN);
  await expect(reason(other, 'P1 to 2.3'), 'no other tab has it any more').toHaveValue(REASON);
  await other.close();
  await page.goBack();
  await expect(reason(page, 'P1 to 2.3')).toHaveValue(REASON);
  await step(page, 'Undo').click();
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
});

test('the whole work by keyboard alone, without the focus ever being lost', async ({ page }) => {
  await open(page, AZERBAIJAN);
  const focused = () => page.evaluate(() => document.activeElement !== document.body);
  await tabTo(page, form(page).getByRole('combobox', { name: 'Priority' }));
  await page.keyboard.type('P1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2.3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(REASON);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Added: P1 reaches 2.3.');
  expect(await focused()).toBe(true);
  await tabTo(page, remove(page, 'P1 to 2.3'));
  await page.keyboard.press('Enter');
  await expect(remove(page, 'P1 to 5.1')).toBeFocused();
  await tabTo(page, step(page, 'Undo'), true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Undo')).toBeFocused();
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reason(page, 'P1 to 2.3')).toHaveValue(REASON);
  await tabTo(page, page.getByRole('button', { name: 'Add a link to P7' }));
  await page.keyboard.press('Enter');
  await expect(form(page).getByRole('combobox', { name: 'Indicator' })).toBeFocused();
  await expect(form(page).getByRole('combobox', { name: 'Priority' })).toHaveValue('P7');
});

test('in Azerbaijani', async ({ page }) => {
  await open(page, `${AZERBAIJAN}&lang=az`);
  await expect(status(page)).toHaveText('Layihənin təklifi dərc olunduğu kimi göstərilir.');
  const add = page.getByRole('form', { name: 'Əlaqə əlavə etmək' });
  await add.getByRole('combobox', { name: 'Prioritet' }).selectOption('P1');
  await add.getByRole('combobox', { name: 'Göstərici' }).selectOption('2.3');
  await add.getByRole('textbox', { name: 'Əsas' }).fill('Sayt riskləri əhaliyə çatdırır.');
  await add.getByRole('button', { name: 'Əlaqəni əlavə et' }).click();
  await expect(said(page)).toContainText('Əlavə edildi: P1 – 2.3.');
  const { text } = await saved(page, section(page, 'Paylaşmaq və saxlamaq').getByRole('button', { name: 'Fayl kimi saxla' }));
  const content = JSON.parse(text) as { links: { part: string; reason: Record<string, string> }[] };
  expect(content.links.at(-1)!.reason).toEqual({ az: 'Sayt riskləri əhaliyə çatdırır.' });
  await page.getByRole('link', { name: 'English' }).click();
  await expect(reason(page, 'P1 to 2.3')).toHaveValue('Sayt riskləri əhaliyə çatdırır.');
});
