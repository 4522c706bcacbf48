// The build: `node build.config.mjs [--out folder]` bundles the program into dist/, or into a folder inside the
// project; `node build.config.mjs declarations` writes the types for those who use the library;
// `node build.config.mjs types [--check]` writes (or verifies) the types that are generated from the JSON Schemas.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const TYPES = 'pipeline/model/records.ts';

/**
 * What says nothing about types: descriptions beside a $ref (each would make its own copy of the type) and
 * alternatives that only say which keys must be there.
 */
function typeRelevant(_key, value) {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return { $ref: value.$ref };
  const { anyOf, ...rest } = value;
  return anyOf?.every((branch) => Object.keys(branch).join() === 'required') ? rest : value;
}

/** One TypeScript file for all schemas, so that shared definitions are declared once. */
async function recordTypes() {
  const { compile } = await import('json-schema-to-typescript');
  const files = readdirSync('schemas')
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  const titled = files.filter(
    (name) => JSON.parse(readFileSync(`schemas/${name}`, 'utf8')).type === 'object',
  );
  const root = {
    title: 'Records',
    type: 'object',
    properties: Object.fromEntries(titled.map((name) => [name, { $ref: name }])),
    additionalProperties: false,
  };
  return compile(root, 'Records', {
    cwd: 'schemas/',
    additionalProperties: false,
    bannerComment:
      '// Generated from schemas/*.schema.json by `npm run fix`. Do not edit: change the schema.',
    style: { singleQuote: true, printWidth: 110 },
    $refOptions: {
      resolve: {
        file: {
          read: ({ url }) =>
            JSON.stringify(JSON.parse(readFileSync(url.replace('file://', ''), 'utf8'), typeRelevant)),
        },
      },
    },
  });
}

/** What is bundled where it is there: the program, the library, its workers, and the tools of development. */
const ENTRIES = {
  cli: 'pipeline/cli.ts',
  index: 'pipeline/index.ts',
  remark: 'pipeline/remark.ts',
  worker: 'pipeline/batch/worker.ts',
  'check-worker': 'pipeline/commands/check/worker.ts',
  measure: 'tests/measure/measure.ts',
  bench: 'tests/bench/bench.ts',
  readme: 'tests/readme/write.ts',
};

/** A hash of everything that the program's results may depend on: an earlier run's results count until it changes. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of ['pipeline', 'schemas', 'package-lock.json'])
    for (const file of filesBelow(folder)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path).sort();
  return entries.flatMap((name) => filesBelow(`${path}/${name}`));
}

/** Bundles, then removes what an earlier bundle left: a program that runs meanwhile loses nothing it needs soon. */
async function bundle(outdir) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: Object.fromEntries(Object.entries(ENTRIES).filter(([, file]) => existsSync(file))),
    outdir,
    bundle: true,
    splitting: true,
    metafile: true,
    define: { RUBRICATOR_BUILD: JSON.stringify(fingerprint()) },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Otherwise a pattern with `\p{…}` inside a function is compiled again whenever it is asked.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    logLevel: 'warning',
  });
  const made = new Set(Object.keys(metafile.outputs).map((file) => resolve(file)));
  for (const name of readdirSync(outdir)) {
    const file = resolve(outdir, name);
    if (name.endsWith('.js') && !made.has(file)) rmSync(file);
  }
}

/** The declarations of the library and the plugin, of what their entries reach, beside the bundle. */
async function declarations() {
  const { default: ts } = await import('typescript');
  rmSync('dist/types', { recursive: true, force: true });
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(['pipeline/index.ts', 'pipeline/remark.ts'], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: 'pipeline',
    outDir: 'dist/types',
  });
  // `emitSkipped` says nothing here: it is set for JSON modules, which have no declarations.
  const { diagnostics } = program.emit();
  if (diagnostics.length > 0 || !existsSync('dist/types/remark.d.ts')) {
    console.error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
    process.exitCode = 1;
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function types(checkOnly) {
  const wanted = await recordTypes();
  if (readIfThere(TYPES) === wanted) return;
  if (!checkOnly) return writeFileSync(TYPES, wanted);
  console.error(`${TYPES} is stale: the schemas have changed. Run \`npm run fix\` and commit the result.`);
  process.exitCode = 1;
}

const [task, value] = process.argv.slice(2);
if (task === 'types') await types(value === '--check');
else if (task === 'declarations') await declarations();
else await bundle(task === '--out' && value !== undefined ? value : 'dist');
