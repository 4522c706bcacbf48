import type { Finding } from '../../model/records.ts';

/** A reason may come as a whole sentence already. */
const sentence = (reason: string): string => (reason.endsWith('.') ? reason : `${reason}.`);

/** Something wrong with a file of the output as a whole. */
const fault = (ruleId: string, file: string, message: string): Finding => ({
  ruleId,
  severity: 'error',
  message,
  file,
});

export const notAnnotated = (file: string, reason: string): Finding =>
  fault(
    'source/not-annotated',
    file,
    `${sentence(reason)} Run \`rubricator annotate\`, and commit the result.`,
  );

export const stale = (file: string, difference: string): Finding =>
  fault(
    'drift/not-current',
    file,
    `a fresh run gives something else (${difference}). If that is meant, run \`rubricator annotate\` and commit the result.`,
  );

export const orphanCorrections = (file: string): Finding =>
  fault(
    'corrections/orphan',
    file,
    'there is no text that these corrections are of, so that they are lost. Give the file the name of its text, or delete it.',
  );

export const orphan = (file: string): Finding =>
  fault('output/orphan', file, 'no source gives this file. Delete it, or bring its source back.');
