// The list of what there is besides the first view: parts of the program, packs of them, and the styles of pages.
import type { APIRequestContext } from '@playwright/test';

/** A file and its hash. */
type File = [file: string, hash: string];

/** The list, as far as tests read it. */
export interface List {
  parts: File[];
  chunks: Record<string, number[]>;
  packs: Record<string, [lengths: number[], file: string, hash: string]>;
  style: File;
}

/** The address and the hash of the list, which the script at `link` names. */
export async function listOf(request: APIRequestContext, link: string): Promise<File> {
  const script = await (await request.get(link)).text();
  const [, file, hash] = /\["(parts-[0-9a-f]+\.json)", ?"(sha256-[^"]+)"\]/.exec(script)!;
  return [new URL(file!, link).href, hash!];
}
