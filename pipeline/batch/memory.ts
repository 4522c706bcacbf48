import { setFlagsFromString } from 'node:v8';

/**
 * Of how much more than what lives the heap may be filled before it is cleaned, in percent. By itself V8 lets it grow up
 * to four times as large, in every thread. While documents are annotated little lives, and each cleaning makes V8 forget
 * compiled code that nothing holds at that moment: at 50 a run takes a tenth more of the processor's time than at 100,
 * where two threads need more than 400 MB for a corpus of 1 GB. The register of a large corpus lives as a whole.
 */
const GROWTH = { documents: 55, register: 5 } as const;

/**
 * Megabytes for what is new in a thread, twice as much as by default. What a group of documents makes lives until its files
 * are written: where there is less room it is copied out and cleaned up for long lives, and with a quarter of this room two
 * threads take a quarter more of the processor's time.
 */
export const NEW_IN_THREAD = 96;

/** Keeps memory near what is in use, in this process and in the threads that it starts. */
export const keepMemorySmall = (during: keyof typeof GROWTH): void =>
  setFlagsFromString(`--heap-growing-percent=${GROWTH[during]}`);
