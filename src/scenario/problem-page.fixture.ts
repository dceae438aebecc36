import { PROBLEM_CODES } from './problem-code.ts';
import { EXAMPLES } from './problem-example.fixture.ts';

const fence = (text: string): string => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;

/** docs/problems.md, from the codes and their examples. */
export const problemsPage = (): string => `# Problems of a file

Every problem is reported at once, one a line, in the order of the file:

    scenarios/river/scenario.yaml:41:9 stance/unknown-target "soften" is not a state of upriver. Did you mean "softened"?

File, line, column (from 1), a code that stays the same from version to version, what is wrong, and how to mend it. Where the
place offers a better remedy than the one below (*Did you mean …?*), it is given instead. Those under *Warnings* leave a
scenario playable, but it probably does not do what was meant; all others are errors. At most 200 problems of a file are
listed. Faults of the text itself (size, bytes, YAML) are told before anything else is looked at.

This page is made from \`src/scenario/problem-code.ts\` and \`problem-example.fixture.ts\`; a test holds it against them, and
tries every example.

| code | what it means | remedy |
|---|---|---|
${Object.entries(PROBLEM_CODES)
  .map(([code, [meaning, remedy]]) => `| \`${code}\` | ${meaning} | ${remedy} |`)
  .join('\n')}

## Warnings

${Object.entries(PROBLEM_CODES)
  .flatMap(([code, [meaning, remedy]]) => {
    const example = Object.entries(EXAMPLES).find(([named]) => named === code)?.[1];
    if (!example) return [];
    return [
      `### \`${code}\`\n\n${meaning} ${remedy}\n\nBad:\n\n${fence(example.bad)}\n\nGood:\n\n${fence(example.good)}`,
    ];
  })
  .join('\n\n')}
`;
