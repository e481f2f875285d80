// What there is besides the first view: the list of the parts of the program and of packs of them, and the styles of pages.
import type { APIRequestContext } from '@playwright/test';

/** A file and its hash. */
type File = [file: string, hash: string];

/** The list, as far as tests read it. */
export interface List {
  parts: File[];
  chunks: Record<string, number[]>;
  packs: Record<string, File>;
}

/** The addresses and the hashes of the list and of the styles of pages, which the script at `link` names. */
export const listOf = (request: APIRequestContext, link: string) => namedIn(request, link, /\["(parts-[0-9a-f]+\.json)", ?"(sha256-[^"]+)"\]/);
export const stylesOf = (request: APIRequestContext, link: string) => namedIn(request, link, /\["(pages-[0-9a-f]+\.css)", ?"(sha256-[^"]+)"\]/);

async function namedIn(request: APIRequestContext, link: string, file: RegExp): Promise<File> {
  const script = await (await request.get(link)).text();
  const [, name, hash] = file.exec(script)!;
  return [new URL(name!, link).href, hash!];
}
