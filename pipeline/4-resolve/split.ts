/** Splits claims into those that stand and those that `rejects` turns down. */
export function split<C>(claims: readonly C[], rejects: (claim: C) => boolean): { kept: C[]; dropped: C[] } {
  const kept: C[] = [];
  const dropped: C[] = [];
  for (const claim of claims) (rejects(claim) ? dropped : kept).push(claim);
  return { kept, dropped };
}
