// Where two answers to the same workflow differ. What lies below a job that differs isn't compared: it follows from it.

/** All differences of a workflow, and how many values were compared. */
export function compare(workflow, act, ours) {
  const differences = [];
  const differing = new Set();
  let compared = 0;
  for (const { id, job, needs } of workflow.jobs) {
    if (needs.some((need) => differing.has(need.id))) {
      differing.add(id);
      continue;
    }
    const facts = factsOf(job, act, ours, id);
    for (const [what, theirs, own] of values(id, job, act, ours)) {
      compared++;
      if (theirs !== own) {
        differences.push({ file: workflow.file, job: id, what, act: String(theirs), ours: String(own), facts });
        if (/^(result|output)/.test(what)) differing.add(id);
      }
    }
  }
  return { differences, compared };
}

/** What a rule may ask of a job. */
function factsOf(job, act, ours, id) {
  const own = ours.filter((leg) => leg.id === id);
  return [
    ...(job["continue-on-error"] ? ["continue-on-error"] : []),
    ...(job.strategy ? ["matrix"] : []),
    ...(job.strategy && !("fail-fast" in job.strategy) ? ["fail-fast"] : []),
    ...(own.length > 1 && own.some((leg) => leg.outcome === "failure") ? ["a leg failed"] : []),
    ...(own.some((leg) => leg.conclusion === "skipped") ? ["skipped"] : []),
  ];
}

/** Each value that both have: what it is, act's, ours. */
function* values(id, job, act, ours) {
  const seen = ours.find((one) => one.id === "all").outputs;
  const need = act.needs[id];
  yield ["result", need.result, seen[`result_${id}`]];
  for (const name of Object.keys(job.outputs ?? {})) yield [`output ${name}`, need.outputs[name] ?? "", seen[`${id}_${name}`]];
  const theirs = new Map(act.legs.filter((leg) => leg.job === id).map((leg) => [legName(leg.matrix), leg]));
  const own = new Map(ours.filter((leg) => leg.id === id && leg.conclusion !== "skipped").map((leg) => [legName(leg.matrix), leg]));
  yield ["legs", [...theirs.keys()].sort().join(" "), [...own.keys()].sort().join(" ")];
  for (const [name, leg] of own) {
    if (theirs.has(name)) yield* ofLeg(name, theirs.get(name), leg);
  }
}

function* ofLeg(name, theirs, own) {
  const at = name === "{}" ? "" : ` of ${name}`;
  yield [`conclusion${at}`, theirs.result, own.conclusion];
  for (const step of own.steps.filter(({ id }) => id !== "report")) {
    yield [`outcome of step ${step.id}${at}`, theirs.steps[step.id]?.outcome, step.outcome];
    yield [`conclusion of step ${step.id}${at}`, theirs.steps[step.id]?.conclusion, step.conclusion];
  }
}

const legName = (matrix) => JSON.stringify(Object.fromEntries(Object.entries(matrix).sort(([a], [b]) => (a < b ? -1 : 1))));
