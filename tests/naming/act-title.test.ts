import { describe, expect, test } from 'vitest';
import { comparableTitle } from '../../pipeline/naming/act-title.ts';
import { officeOf, partiesOf } from '../../pipeline/naming/office.ts';
import { slug } from '../../pipeline/naming/slug.ts';

const compared = (title: string, jurisdiction = 'az'): string => {
  const { words, year } = comparableTitle(title, jurisdiction);
  return year === undefined ? words : `${words} | ${year}`;
};

describe('titles in comparable form', () => {
  test.each([
    ['On Combating Terrorism', 'on combating terrorism'],
    ['«About the approval of “Rules”»', 'on the approval of rules'],
    ['The National Security Concept of the Republic of Azerbaijan', 'national security concept'],
    ['National Security Act of 1947', 'national security act | 1947'],
    ['Indian Penal Code, 1860', 'indian penal code | 1860'],
    ['Contractors’ License Law', 'contractors license law'],
    ['Constitution of the Azerbaijan Republic', 'constitution'],
    ['1984', '1984'],
    ['', ''],
  ])('%j', (title, expected) => {
    expect(compared(title)).toBe(expected);
  });

  test('another state stays in the title, and so does a party', () => {
    expect(compared('On the border of Georgia')).toBe('on the border of georgia');
    expect(compared('Treaty between Georgia and Azerbaijan')).toBe('treaty between georgia and azerbaijan');
  });

  test('an abbreviation of a known act is that act', () => {
    expect(compared('IPC', 'in')).toBe(compared('Indian Penal Code', 'in'));
  });
});

describe('issuers', () => {
  test.each([
    ['President Ilham Aliyev', 'president'],
    ['Presidential', 'president'],
    ['the Vice President', 'vice-president'],
    ['Cabinet of Ministers of the Republic of Azerbaijan', 'cabinet-of-ministers'],
    ['Minister of Justice of the Republic of Azerbaijan', 'minister-of-justice'],
    ['Presidium of the Supreme Soviet', 'presidium-of-the-supreme-soviet'],
    ['Republic of Azerbaijan', undefined],
  ])('%s', (issuer, office) => {
    expect(officeOf(issuer)).toBe(office);
  });

  test('parties of a treaty have no order', () => {
    expect(partiesOf('United States and Japan')).toBe(partiesOf('Japan and the United States of America'));
    expect(partiesOf('Ruritania and Japan')).toBe('jp-ruritania');
  });
});

describe('slugs', () => {
  test('no accents, no punctuation, other scripts kept', () => {
    expect(slug('Décret n° 5, “Türkiye”')).toBe('decret-n-5-turkiye');
    expect(slug('О полиции')).toBe('о-полиции');
  });

  test('long ones are cut and stay apart', () => {
    const long = 'on the protection of '.repeat(10);
    expect(slug(`${long} lakes`).length).toBeLessThan(110);
    expect(slug(`${long} lakes`)).not.toBe(slug(`${long} shores`));
  });
});
