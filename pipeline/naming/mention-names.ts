import type { LegalActDraft } from '../model/draft.ts';
import type { ActRelation, LegalActAnnotation } from '../model/records.ts';
import { actFacts } from './act-facts.ts';
import type { ActName } from './act-name.ts';
import { actNames } from './act-names.ts';
import { comparableTitle } from './act-title.ts';

type Mention = LegalActDraft | LegalActAnnotation;
type Mentions = ReadonlyMap<string, Mention>;

/** Relations between two mentions of one act; all others are between two acts. */
const isCoreference = ({ type }: ActRelation): boolean => type === 'alias-of' || type === 'refers-to';

type Antecedent = (mention: Mention) => Mention;

/**
 * Finds the mention that another one takes up: “the 2002 Act” is an alias of it, “this Decree” refers to it. Followed
 * to the end of the chain; a chain that runs in a circle ends before it comes round. What was found once is
 * remembered: a text may say “this Act” ten thousand times.
 */
function antecedents(byId: Mentions): Antecedent {
  const known = new Map<string, Mention>();
  return (mention) => {
    const passed = new Set<string>();
    let end = mention;
    for (let at: Mention | undefined = mention; at !== undefined && !passed.has(at.id); ) {
      passed.add(at.id);
      end = known.get(at.id) ?? at;
      const link: ActRelation | undefined = end === at ? at.relations?.find(isCoreference) : undefined;
      at = link && byId.get(link.target);
    }
    for (const id of passed) known.set(id, end);
    return end;
  };
}

/** “enforces on operational search activity”. */
function objectOf({ relations }: Mention, byId: Mentions, antecedentOf: Antecedent): string | undefined {
  const relation = relations?.find((one) => !isCoreference(one));
  const target = relation && byId.get(relation.target);
  if (relation === undefined || target === undefined) return undefined;
  const { title, number, core, jurisdiction, type } = antecedentOf(target);
  const state = type === 'treaty' ? undefined : jurisdiction?.code;
  const what = title && comparableTitle(title.text, state ?? '').words;
  return `${relation.type} ${what ?? number ?? core.text}`;
}

/** What the mentions of one document say of their acts. */
export interface MentionNames {
  /** A name for each act that a mention names by itself; none for “this Decree”. */
  readonly own: ReadonlyMap<string, readonly ActName[]>;
  /** The mention that says which act is meant: the mention itself, or the one that it takes up. */
  readonly antecedentOf: Antecedent;
}

export function mentionNames(
  mentions: readonly Mention[],
  edtfOf: (dateId: string) => string | undefined,
): MentionNames {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const antecedentOf = antecedents(byId);
  const own = new Map<string, readonly ActName[]>();
  for (const mention of mentions) {
    if (mention.form === 'oblique' || antecedentOf(mention) !== mention) continue;
    const object = objectOf(mention, byId, antecedentOf);
    const names = actNames(actFacts(mention, edtfOf), mention.core.text);
    own.set(
      mention.id,
      names.map((name) => (object === undefined || name.title || name.number ? name : { ...name, object })),
    );
  }
  return { own, antecedentOf };
}
