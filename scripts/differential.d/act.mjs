// What act makes of a workflow: what every leg that ran saw of its steps, and what the last job saw of all others.
import { spawn } from "node:child_process";
import os from "node:os";

/** Runs act on all files, as many at once as there are processors. */
export async function runAll(act, folder, home, files) {
  const results = new Map();
  const left = [...files];
  const worker = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      results.set(file, read(file, await run(act, folder, home, file)));
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  return results;
}

/** Its cache would listen on every address, and a label that isn't mapped is silently not run. */
function run(act, folder, home, file) {
  const options = ["push", "-W", `.github/workflows/${file}`, "-P", "ubuntu-latest=-self-hosted", "--no-cache-server", "--json"];
  return new Promise((resolve, reject) => {
    const process_ = spawn(act, options, {
      cwd: folder,
      env: { ...process.env, HOME: home, XDG_CACHE_HOME: `${home}/.cache`, XDG_CONFIG_HOME: `${home}/.config` },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = [];
    process_.stdout.on("data", (data) => output.push(data));
    process_.stderr.on("data", (data) => output.push(data));
    process_.on("error", reject);
    process_.on("close", () => resolve(Buffer.concat(output).toString("utf8")));
  });
}

function read(file, log) {
  const legs = new Map();
  let needs;
  for (const line of log.split("\n")) {
    const entry = line.startsWith("{") ? JSON.parse(line) : {};
    const [word, encoded] = entry.raw_output ? entry.msg.trim().split(" ") : [];
    const decoded = () => JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
    if (word === "NEEDS") needs = decoded();
    const key = `${entry.jobID} ${JSON.stringify(entry.matrix ?? {})}`;
    if (word === "STEPS") legs.set(key, { job: entry.jobID, matrix: entry.matrix ?? {}, steps: decoded() });
    if (entry.jobResult && legs.has(key)) legs.get(key).result = entry.jobResult;
  }
  if (needs === undefined) throw new Error(`act didn't come to the end of ${file}:\n${log.slice(-3000)}`);
  return { needs, legs: [...legs.values()] };
}
