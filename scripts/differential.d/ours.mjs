// What the simulation makes of all workflows at once: one call of the command line.
import { spawnSync } from "node:child_process";

/** The options that say how each step ends, and what it puts out. */
function options({ file, jobs }) {
  return jobs.flatMap(({ id: job, steps }) =>
    steps.flatMap(({ id, fails, puts }) => [
      ...(fails ? ["--outcome", `${file}:${job}.${id}=failure`] : []),
      ...(puts ? ["--output", `${file}:${job}.${id}.put=${puts}`] : []),
    ]),
  );
}

/** The jobs of each file. */
export function simulateAll(gatewright, folder, workflows) {
  const said = workflows.flatMap(options);
  const command = ["simulate", folder, "--event", "push", "--branch", "main", "--format", "json", ...said];
  const { status, stdout, stderr } = spawnSync(gatewright, command, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`The simulation ended with ${status}: ${stderr}`);
  return new Map(JSON.parse(stdout).workflows.map((workflow) => [workflow.file, workflow.jobs]));
}
