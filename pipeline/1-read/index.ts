export { fromString, type StringOptions } from './from-string.ts';
