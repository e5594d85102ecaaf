// Random workflows whose steps end as it is known from the start. The last job needs all others and prints what it sees of
// them; the last step of each job prints what it sees of the steps before it.
import { ofJob, ofStep } from "./conditions.mjs";
import { Random } from "./random.mjs";

/** Workflow number `number` of a seed: its file, its tree, and how each step of each job ends. */
export function workflow(seed, number) {
  const random = new Random(seed * 100_003 + number);
  const jobs = [];
  const count = 2 + random.below(4);
  for (let i = 1; i <= count; i++) jobs.push(job(random, `j${i}`, jobs));
  const tree = {
    name: `W${number}`,
    on: "push",
    ...(random.oneIn(2) ? { env: { WHERE: "workflow" } } : {}),
    jobs: Object.fromEntries([...jobs.map(({ id, job }) => [id, job]), ["all", last(jobs)]]),
  };
  return { file: `w${String(number).padStart(3, "0")}.yml`, tree, jobs };
}

function job(random, id, before) {
  const needs = random.some(before, before.length > 2 ? 0.4 : 0.6);
  const matrix = random.oneIn(3) ? randomMatrix(random) : undefined;
  const axes = matrix ? ["a", "b", "c"].filter((axis) => axis in matrix || matrix.include?.some((leg) => axis in leg)) : [];
  const steps = [];
  const amount = 1 + random.below(3);
  for (let i = 1; i <= amount; i++) steps.push(step(random, `s${i}`, needs, steps, axes));
  return {
    id,
    needs,
    steps,
    job: {
      ...(needs.length > 0 ? { needs: needs.length === 1 && random.oneIn(2) ? needs[0].id : needs.map((need) => need.id) } : {}),
      ...(random.oneIn(needs.length > 0 ? 2 : 5) ? { if: ofJob(random, needs) } : {}),
      "runs-on": "ubuntu-latest",
      ...(random.oneIn(12) ? { "continue-on-error": random.pick([true, "${{ github.event_name == 'push' }}", false]) } : {}),
      ...(matrix ? { strategy: { ...(random.oneIn(2) ? {} : { "fail-fast": false }), matrix } } : {}),
      ...(random.oneIn(3) ? { env: { WHERE: "job" } } : {}),
      ...outputs(random, steps, axes),
      steps: [...steps.map((one) => one.tree), report()],
    },
  };
}

function randomMatrix(random) {
  const matrix = { a: [1, 2], ...(random.oneIn(2) ? { b: ["x", "y"] } : {}) };
  if (random.oneIn(2)) matrix.exclude = [random.pick([{ a: 1, b: "y" }, { a: 2 }, { b: "x" }, { a: 1 }])].filter((filter) => Object.keys(filter).every((axis) => axis in matrix));
  if (random.oneIn(2)) {
    matrix.include = random.some([{ a: 1, c: "red" }, { c: "blue" }, { a: 3 }, { a: 3, c: "green" }, { a: 1, b: "z" }, { a: 2, b: "x", c: "black" }], 0.4);
    if (matrix.include.length === 0) delete matrix.include;
  }
  if (matrix.exclude?.length === 0) delete matrix.exclude;
  return matrix;
}

function step(random, id, needs, before, axes) {
  const puts = random.oneIn(2) ? random.pick(["v1", "v2"]) : "";
  const ofALeg = axes.length > 0 && random.oneIn(2) ? { if: `matrix.${random.pick(axes)} == ${random.pick(["1", "'x'", "'red'"])}` } : {};
  const fails = random.oneIn(ofALeg.if ? 2 : 4);
  const lines = [...(puts ? [`echo "put=${puts}" >> "$GITHUB_OUTPUT"`] : []), `exit ${fails ? 1 : 0}`];
  const tree = {
    id,
    ...(random.oneIn(3) ? { if: ofStep(random, needs, before, axes) } : ofALeg),
    ...(random.oneIn(5) ? { "continue-on-error": random.pick([true, "${{ env.WHERE == 'job' }}", "${{ github.ref_type == 'branch' }}"]) } : {}),
    ...(random.oneIn(5) ? { env: { WHERE: "step" } } : {}),
    run: lines.join("\n") + "\n",
  };
  return { id, puts, fails, tree };
}

/** What the job puts out: what its steps put out, how they ended, which leg and which variable it saw. */
function outputs(random, steps, axes) {
  const all = steps.flatMap(({ id, puts }) => [
    ...(puts ? [[`put_${id}`, `\${{ steps.${id}.outputs.put }}`]] : []),
    ...(random.oneIn(3) ? [[`outcome_${id}`, `\${{ steps.${id}.outcome }}`]] : []),
  ]);
  if (axes.length > 1) all.push(["leg", `\${{ matrix.${axes[0]} }}`]);
  if (random.oneIn(4)) all.push(["text", "${{ format('{0}-{1}', github.ref_name, env.WHERE) }}"]);
  return all.length > 0 ? { outputs: Object.fromEntries(all) } : {};
}

const printed = (word, name) => `echo "${word} $(printf '%s' "$${name}" | base64 | tr -d '\\n')"\n`;

function report() {
  return { id: "report", if: "always()", env: { STEPS: "${{ toJSON(steps) }}" }, run: printed("STEPS", "STEPS") };
}

function last(jobs) {
  const seen = jobs.flatMap(({ id, job }) => [
    [`result_${id}`, `\${{ needs.${id}.result }}`],
    ...Object.keys(job.outputs ?? {}).map((name) => [`${id}_${name}`, `\${{ needs.${id}.outputs.${name} }}`]),
  ]);
  return {
    needs: jobs.map(({ id }) => id),
    if: "always()",
    "runs-on": "ubuntu-latest",
    outputs: Object.fromEntries(seen),
    steps: [{ env: { NEEDS: "${{ toJSON(needs) }}" }, run: printed("NEEDS", "NEEDS") }],
  };
}
