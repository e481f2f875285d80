// A page of the publisher as it is copied, made from the files of the package.
import { ncsi, observations, type Part } from './facts.js';

const azerbaijan = observations('ncsi-2018').find((one) => one.country === 'AZE' && Object.keys(one.values ?? {}).length > 50)!;
const points = (part: Part) => azerbaijan.values![part.id]!;

/** The text of Azerbaijan's page of 31 August 2023, which does not name the country. */
export function pageText(): string {
  const lines = ['Version 31 Aug 2023'];
  for (const area of ncsi.areas ?? []) {
    const [awarded, max] = [points(area), area.max];
    const percent = Math.floor((200 * awarded + max) / (2 * max));
    lines.push(`${area.id}. ${area.name.en} ${awarded}/${max} ${percent}%${awarded}${max} ${percent}%`);
    for (const part of area.parts ?? []) {
      lines.push(`${part.id}. ${part.name.en.split(' (')[0]} ${points(part)}${points(part)}${part.max}`);
      lines.push('CriteriaThe country has one.', 'Accepted referencesLegal act');
      if (points(part) > 0) lines.push(`Act on ${part.id}: https://example.org/${part.id}`);
    }
  }
  return [...lines, 'Information Disclaimer', 'Nothing is certain.'].join('\n');
}
