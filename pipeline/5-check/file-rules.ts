// The rules that are no question of one document in memory: whoever reads the files asks them.
export { BASELINE_OUTDATED } from './baseline/outdated.ts';
export { ORPHAN_CORRECTIONS } from './corrections/orphan.ts';
export { UNREADABLE_CORRECTIONS } from './corrections/unreadable.ts';
export { CORPUS_WIDE_NOT_CURRENT } from './drift/corpus-wide.ts';
export { NOT_CURRENT } from './drift/not-current.ts';
export { STABLE_ID } from './drift/stable-id.ts';
export { ENCODING } from './output/encoding.ts';
export { MISSING } from './output/missing.ts';
export { ORPHAN } from './output/orphan.ts';
export { POSSIBLE_DUPLICATE } from './register/possible-duplicate.ts';
export { REGISTER_RESOLVES } from './register/resolves.ts';
export { JSON_WELL_FORMED } from './schema/json.ts';
export { REGISTER_VALID } from './schema/register.ts';
export { WITHOUT_LICENCE } from './source/no-licence.ts';
export { NOT_ANNOTATED } from './source/not-annotated.ts';
export { SOURCE_UNCHANGED } from './source/unchanged.ts';
export { UNREADABLE } from './source/unreadable.ts';
