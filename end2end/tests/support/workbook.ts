// A workbook as a spreadsheet program reads it: its sheets in order, each with its rows as texts.
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Page } from './site.js';

export interface Sheet {
  name: string;
  rows: string[][];
  /** Whether the headings stay where they are. */
  frozen: boolean;
}

/** Reads it in the browser of the page, whose parser refuses XML that is none. */
export async function sheets(page: Page, bytes: Buffer): Promise<Sheet[]> {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  const read = await page.evaluate((files: Record<string, string>) => {
    const xml = (name: string) => {
      const document = new DOMParser().parseFromString(files[name]!, 'application/xml');
      if (document.querySelector('parsererror')) throw new Error(name);
      return document;
    };
    const all = (parent: Document | Element, name: string) => [...parent.getElementsByTagName(name)];
    for (const name of Object.keys(files)) xml(name);
    return all(xml('xl/workbook.xml'), 'sheet').map((sheet, place) => {
      const document = xml(`xl/worksheets/sheet${place + 1}.xml`);
      return {
        name: sheet.getAttribute('name')!,
        frozen: all(document, 'pane').some((pane) => pane.getAttribute('state') === 'frozen'),
        formulas: all(document, 'f').length,
        rows: all(document, 'row').map((row) => all(row, 'c').map((cell) => cell.textContent)),
      };
    });
  }, files);
  expect(read.map(({ formulas }) => formulas)).toEqual(read.map(() => 0));
  return read;
}
