import { expect, test } from 'vitest';
import { notALicence } from '../../pipeline/1-read/index.ts';

test.each([
  'CC0-1.0',
  'CC-BY-4.0',
  'MIT OR CC0-1.0',
  'OGL-UK-3.0',
  'LicenseRef-our-terms',
  'https://example.org/terms',
  'NONE',
  'NOASSERTION',
])('%s names a licence, or says that there is none', (text) => {
  expect(notALicence(text)).toBeUndefined();
});

test.each(['foo', 'CC BY 4.0', 'Public domain', 'see LICENSE', 'http://', 'ftp://example.org', ' ', ''])(
  '“%s” names none',
  (text) => {
    expect(notALicence(text)).toMatch(/^is ".*", which names no licence\. Give an SPDX expression/);
  },
);
