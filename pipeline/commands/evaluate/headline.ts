import type { Fault } from '../../evaluate/fault.ts';

/** A fault in a few words. */
export function headline({ fault, layer, expected, actual }: Fault): string {
  switch (fault) {
    case 'missed':
      return `missed ${layer}: ${expected}`;
    case 'false-alarm':
      return `false alarm, ${layer}: ${actual}`;
    case 'span':
      return `other span, ${layer}: ${expected}`;
    case 'value':
      return `other value, ${layer}:`;
  }
}
