/** A room of the pipeline, or a step inside one: takes a value, gives a new one, changes nothing. */
export type Stage<In, Out> = (input: In) => Out;
