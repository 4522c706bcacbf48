import { setFlagsFromString } from 'node:v8';

/**
 * Of how much more than what lives the heap may be filled before it is cleaned, in percent. By itself V8 lets it grow up
 * to four times as large, in every thread. While documents are annotated little lives, and each cleaning makes V8 forget
 * compiled code that nothing holds at that moment: at 50 a run takes a tenth more of the processor's time than at 100. The
 * register of a large corpus lives as a whole.
 */
const GROWTH = { documents: 75, register: 10 } as const;

/**
 * Megabytes for what is new in a thread. Twice as much by default, for little: what lives longer than a few documents is
 * copied out of it anyway.
 */
export const NEW_IN_THREAD = 24;

/** Keeps memory near what is in use, in this process and in the threads that it starts. */
export const keepMemorySmall = (during: keyof typeof GROWTH): void =>
  setFlagsFromString(`--heap-growing-percent=${GROWTH[during]}`);
