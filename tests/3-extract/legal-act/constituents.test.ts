import { describe, expect, test } from 'vitest';
import { fromString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { issuerAt } from '../../../pipeline/3-extract/legal-act/constituents/issuer.ts';
import { nameStart } from '../../../pipeline/3-extract/legal-act/constituents/name-start.ts';
import { numberAt } from '../../../pipeline/3-extract/legal-act/constituents/number.ts';
import { provisionsAt } from '../../../pipeline/3-extract/legal-act/constituents/provision.ts';
import { quotedTitleAt } from '../../../pipeline/3-extract/legal-act/constituents/quoted-title.ts';
import { stateAt } from '../../../pipeline/3-extract/legal-act/constituents/state.ts';
import { Reading } from '../../../pipeline/3-extract/legal-act/reading.ts';
import { vocabularyOf } from '../../../pipeline/3-extract/legal-act/vocabulary.ts';

const reading = (text: string): Reading =>
  new Reading(parse(fromString(text)), 0, vocabularyOf('en'), new Map());

describe('numbers', () => {
  test.each([
    ['No. 40-FZ of', '40-FZ'],
    ['No UP-5059', 'UP-5059'],
    ['№ 12/345 dated', '12/345'],
    ['(EU) 2016/679 of', '2016/679'],
    ['(EEC, Euratom) No 354/83', '354/83'],
    ['2005/85/EC', '2005/85/EC'],
    ['1373 (2001) and', '1373 (2001)'],
    ['217 A (III)', '217 A (III)'],
    ['No one', undefined],
    ['Nobody', undefined],
  ])('%s', (text, number) => {
    expect(numberAt(reading(text), 0)?.text).toBe(number);
  });
});

describe('titles in quotation marks', () => {
  test.each([
    ['“On Tea” of', 'On Tea'],
    ['«On Tea» of', 'On Tea'],
    ['„On Tea“ of', 'On Tea'],
    ['”On Tea” of', 'On Tea'],
    ['"On Tea" of', 'On Tea'],
    ['“On “Green” Tea” of', 'On “Green” Tea'],
    ['"On "Green" Tea" of', 'On "Green" Tea'],
    ['"On approval of "Rules" of 1 May', 'On approval of "Rules"'],
    ["'On the Farmer's Bank' of", "On the Farmer's Bank"],
    ['“On Tea', undefined],
    ['” of', undefined],
  ])('%s', (text, title) => {
    const found = quotedTitleAt(reading(text), 0);
    expect(found && text.slice(found.inner.start, found.inner.end)).toBe(title);
  });
});

describe('provisions', () => {
  test.each([
    ['section 82(1) of', 'section 82/subsection 1'],
    ['Item 32 of Article 109 of', 'article 109/item 32'],
    ['Articles 5, 7-9 and 12 of', 'article 5, article 7-9, article 12'],
    ['paragraph (a)(vi) of', 'paragraph a/subparagraph vi'],
    ['Article 5, paragraph 2, of', 'article 5/paragraph 2'],
    ['sub-section (3) of Section 105 of', 'section 105/subsection 3'],
    ['ss. 18-19 of', 'section 18-19'],
    ['Fifth Schedule to', 'schedule Fifth'],
    ['Order XXIII Rule 3 of', 'order XXIII/rule 3'],
    ['Regulation (EU) 2016/679', undefined],
    ['S. K. Singh', undefined],
    ['section heading', undefined],
  ])('%s', (text, paths) => {
    const found = provisionsAt(reading(text), 0)?.paths;
    const shown = found
      ?.map((path) => path.map(({ unit, value }) => `${unit} ${value}`).join('/'))
      .join(', ');
    expect(shown).toBe(paths);
  });
});

describe('states', () => {
  test.each([
    ['Republic of Azerbaijan', 'az'],
    ['Azerbaijan SSR', 'su-az'],
    ['the United States of America', 'us'],
    ['Azerbaijan Republic', 'az'],
    ['Supreme Soviet', undefined],
    ['Turkish delight', undefined],
  ])('%s', (text, code) => {
    expect(stateAt(reading(text), 0)?.code).toBe(code);
  });
});

describe('issuers', () => {
  test.each([
    ['the President of the Republic of Azerbaijan on', 'President of the Republic of Azerbaijan'],
    ['European Parliament and of the Council of', 'European Parliament and Council'],
    ['Council of People’s Commissars on', 'Council of People’s Commissars'],
    ['Government No. 5', 'Government'],
    ['Lisbon', undefined],
  ])('%s', (text, issuer) => {
    expect(issuerAt(reading(text), 0)?.text).toBe(issuer);
  });
});

describe('names before a head', () => {
  test.each([
    ['Under the Nationality, Immigration and Asylum Act', 'Nationality, Immigration and Asylum Act'],
    ['section 5 of the Access to Information Act', 'Access to Information Act'],
    ['The Plant Breeders’ Rights Act', 'Plant Breeders’ Rights Act'],
    ['by Canada’s Income Tax Act', 'Income Tax Act'],
    ['the Income Tax Act and the Excise Act', 'Excise Act'],
    ['the Winding-up and Restructuring Act', 'Winding-up and Restructuring Act'],
    ['the Economic Action Plan 2014 Act', 'Economic Action Plan 2014 Act'],
    ['of the Cree-Naskapi (of Quebec) Act', 'Cree-Naskapi (of Quebec) Act'],
  ])('%s', (text, name) => {
    const read = reading(text);
    const head = read.tokens.length - 1;
    const { start, end } = read.span(
      nameStart(read, head, () => false),
      head + 1,
    );
    expect(text.slice(start, end)).toBe(name);
  });
});
