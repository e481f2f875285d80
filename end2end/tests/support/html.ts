// Markup as html-validate's standard rules want it, on the page as it stands rendered.
import { HtmlValidate } from 'html-validate/node';
import { expect, type Page } from '@playwright/test';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** Expects the markup of the whole page, as it is now, to be valid by every standard rule. */
export async function expectValidHtml(page: Page): Promise<void> {
  const report = await validator.validateString(await markup(page));
  const complaints = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
  );
  expect(complaints, 'complaints of html-validate').toEqual([]);
}

/** The page as text. A comment in a text field is written as if it were text, so those are taken out. */
const markup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const field of copy.querySelectorAll('textarea')) {
      for (const node of [...field.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
    }
    return `<!doctype html>\n${copy.outerHTML}`;
  });
