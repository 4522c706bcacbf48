/** The card of a collection that speaks of two centuries, for the examples of rules. */
export const CARD = {
  'collection.json': JSON.stringify({
    title: 'Annals',
    language: 'en',
    licence: 'CC0-1.0',
    period: { from: '1800', to: '1999' },
  }),
};
