// The build: `node build.config.mjs` bundles the program into dist/; `node build.config.mjs types [--check]`
// writes (or verifies) the TypeScript types that are generated from the JSON Schemas.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const TYPES = 'pipeline/model/records.ts';

/**
 * What says nothing about types: descriptions beside a $ref (each would make its own copy of the type) and
 * alternatives that only say which keys must be there.
 */
function typeRelevant(key, value) {
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

async function bundle() {
  const { build } = await import('esbuild');
  rmSync('dist', { recursive: true, force: true });
  await build({
    entryPoints: { cli: 'pipeline/cli.ts', index: 'pipeline/index.ts', measure: 'tests/measure/measure.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}

if (process.argv[2] === 'types') {
  const wanted = await recordTypes();
  const found = (() => {
    try {
      return readFileSync(TYPES, 'utf8');
    } catch {
      return '';
    }
  })();
  if (process.argv.includes('--check')) {
    if (found !== wanted) {
      console.error(
        `${TYPES} is stale: the schemas have changed. Run \`npm run fix\` and commit the result.`,
      );
      process.exit(1);
    }
  } else if (found !== wanted) writeFileSync(TYPES, wanted);
} else {
  await bundle();
}
