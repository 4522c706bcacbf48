/** A room of the pipeline, or a step inside one: takes a value, gives a new one, changes nothing. */
export type Stage<In, Out> = (input: In) => Out;

/** The same for several values, one out for each in. */
export type StageForAll<In, Out> = (inputs: readonly In[]) => Out[];

/** The stage for one value, from that for several. */
export const forOne =
  <In, Out>(forAll: StageForAll<In, Out>): Stage<In, Out> =>
  (input) =>
    // As many come out as go in.
    forAll([input])[0] as Out;
