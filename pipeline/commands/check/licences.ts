import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FoundSource, foundCard, NO_LICENCE, ReadError } from '../../1-read/index.ts';
import { inFile, rules } from '../../5-check/index.ts';
import { placeInJson } from '../../model/json-place.ts';
import type { Finding } from '../../model/records.ts';

/** The card of a text; one that cannot be read is reported with the text. */
function cardFor(source: FoundSource): ReturnType<typeof foundCard> {
  try {
    return foundCard(source);
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

const withoutLicence = (root: string, file: string): Finding =>
  inFile(rules.WITHOUT_LICENCE, {
    file,
    ...placeInJson(readFileSync(join(root, file), 'utf8'), ['licence']),
    message: `The card does not say under which licence the texts are (${NO_LICENCE}): others cannot tell whether they may use them. Give an SPDX identifier, such as CC-BY-4.0, or the address of the terms.`,
  });

/** The cards that do not say under which licence their texts are: each once, whatever number of texts it is for. */
export function cardsWithoutLicence(sources: readonly FoundSource[]): [root: string, finding: Finding][] {
  const folders = new Map(sources.map((source) => [join(source.root, dirname(source.id)), source]));
  const cards = new Map<string, [string, Finding]>();
  for (const source of folders.values()) {
    const { root } = source;
    const { file, card } = cardFor(source) ?? {};
    if (file === undefined || card?.licence !== NO_LICENCE) continue;
    cards.set(join(root, file), [root, withoutLicence(root, file)]);
  }
  return [...cards.values()];
}
