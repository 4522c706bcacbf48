import { setFlagsFromString } from 'node:v8';

/**
 * Of how much more than what lives the heap may be filled before it is cleaned, in percent. By itself V8 lets it grow up
 * to four times as large, in every thread.
 */
const GROWTH = 70;

/** Keeps memory near what is in use, in this process and in the threads that it starts. */
export const keepMemorySmall = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
