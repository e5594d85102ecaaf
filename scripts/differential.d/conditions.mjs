// Random conditions of jobs and steps, over what they can see.

const quote = (text) => `'${text}'`;

/** A condition of atoms, at most `depth` operators deep. */
function condition(random, atoms, depth) {
  if (depth === 0 || random.oneIn(2)) return random.pick(atoms)();
  const operand = () => condition(random, atoms, depth - 1);
  return random.pick([
    () => `${operand()} && ${operand()}`,
    () => `${operand()} || ${operand()}`,
    () => `(${operand()} || ${operand()}) && ${operand()}`,
    () => `!(${operand()})`,
  ])();
}

function common(random) {
  const word = (path, values) => () => `${path} ${random.pick(["==", "!="])} ${quote(random.pick(values))}`;
  return {
    word,
    atoms: [
      ...["always()", "success()", "failure()", "cancelled()", "!cancelled()", "!failure()"].map((text) => () => text),
      word("github.event_name", ["push", "PUSH", "pull_request"]),
      word("github.ref", ["refs/heads/main", "refs/heads/other"]),
      () => random.pick(["true", "false", "1 < 2"]),
    ],
  };
}

function ofNeeds(word, needs) {
  return needs.flatMap((need) => [
    word(`needs.${need.id}.result`, ["success", "failure", "skipped"]),
    ...Object.keys(need.job.outputs ?? {}).map((name) => word(`needs.${need.id}.outputs.${name}`, ["v1", "v2", "success", ""])),
  ]);
}

/** A condition of a job that needs `needs`. */
export function ofJob(random, needs) {
  const { word, atoms } = common(random);
  return wrapped(random, condition(random, [...atoms, ...ofNeeds(word, needs)], 2));
}

/** A condition of a step behind `steps`. */
export function ofStep(random, needs, steps, axes) {
  const { word, atoms } = common(random);
  const own = [
    ...ofNeeds(word, needs),
    word("env.WHERE", ["workflow", "job", "step"]),
    ...axes.map((axis) => word(`matrix.${axis}`, ["1", "x", ""])),
    ...steps.flatMap((step) => [
      word(`steps.${step.id}.outcome`, ["success", "failure", "skipped"]),
      word(`steps.${step.id}.conclusion`, ["success", "failure", "skipped"]),
      ...(step.puts ? [word(`steps.${step.id}.outputs.put`, ["v1", "v2", ""])] : []),
    ]),
  ];
  return wrapped(random, condition(random, [...atoms, ...own, ...own], 2));
}

const wrapped = (random, text) => (random.oneIn(4) ? `\${{ ${text} }}` : text);
