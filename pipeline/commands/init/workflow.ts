import manifest from '../../../package.json' with { type: 'json' };

/**
 * A workflow of GitHub Actions: it checks what is committed, shows the findings beside the lines of a pull request and
 * in the summary, and posts them for code scanning. The version is that of the program that writes it.
 */
export const workflow = `name: annotations
on:
  push:
  pull_request:
permissions:
  contents: read
  security-events: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # Where this version is not in the registry, git+https://<the address of its repository>#<commit> takes the place of
      # its name, or its action that of this step (uses: <owner>/${manifest.name}@<commit>).
      - name: Check that the annotations are valid, true to the texts and current
        run: npx --yes ${manifest.name}@${manifest.version} check output --sources corpus --reporter github,sarif=rubricator.sarif
      # What comes from a fork may not post.
      - name: Post the findings
        if: \${{ !cancelled() && hashFiles('rubricator.sarif') != '' && !github.event.pull_request.head.repo.fork }}
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: rubricator.sarif
          category: rubricator
`;
