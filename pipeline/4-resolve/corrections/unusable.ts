/** What a correction asks for cannot be made; the message says why. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
