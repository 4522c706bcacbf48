export { CARD } from './card.ts';
export { CONFIGURATION_FILE, type Configuration, readConfiguration } from './configuration.ts';
export { correctionsFile } from './corrections.ts';
export { decode } from './decode.ts';
export { type FoundSource, findSources } from './find-sources.ts';
export { fromString, type StringOptions } from './from-string.ts';
export { pathBelow } from './path-below.ts';
export { ReadError } from './read-error.ts';
export { readSource } from './read-source.ts';
