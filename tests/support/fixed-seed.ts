import fc from 'fast-check';

const { SEED = '1' } = process.env;

/** The same random texts in every run, so that a failure can be met again; `SEED=<number>` tries others. */
fc.configureGlobal({ seed: Number(SEED) });
