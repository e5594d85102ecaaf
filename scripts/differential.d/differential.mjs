// differential.mjs ACT GATEWRIGHT FOLDER COUNT SEED: random workflows, run by act and simulated, and where the two differ.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runAll } from "./act.mjs";
import { compare } from "./compare.mjs";
import { explains, readKnown } from "./known.mjs";
import { simulateAll } from "./ours.mjs";
import { workflow } from "./workflows.mjs";
import { yaml } from "./yaml.mjs";

const SHOWN = 20;
const [act, gatewright, folder, count, seed] = process.argv.slice(2);
const known = readKnown(path.join(path.dirname(fileURLToPath(import.meta.url)), "differences.tsv"));

const workflows = Array.from({ length: Number(count) }, (_, i) => workflow(Number(seed), i + 1));
mkdirSync(path.join(folder, ".github/workflows"), { recursive: true });
for (const { file, tree } of workflows) writeFileSync(path.join(folder, ".github/workflows", file), yaml(tree));

const theirs = await runAll(act, folder, path.join(folder, "home"), workflows.map(({ file }) => file));
const ours = simulateAll(gatewright, folder, workflows);

let compared = 0;
let explained = 0;
const unexplained = [];
for (const one of workflows) {
  const result = compare(one, theirs.get(one.file), ours.get(one.file));
  compared += result.compared;
  for (const difference of result.differences) {
    if (explains(known, difference)) explained++;
    else unexplained.push(difference);
  }
}

for (const { file, job, what, act, ours, facts } of unexplained.slice(0, SHOWN)) {
  console.log(`UNEXPLAINED ${file} ${job}: ${what}: act '${act}', ours '${ours}' (${facts.join(", ")})`);
}
const stale = known.filter(({ fired, raced }) => fired === 0 && !raced);
for (const { line } of stale) console.log(`NO LONGER FIRES, so it must go: ${line}`);
for (const { fired, documentation } of known) console.log(`${fired}  ${documentation}`);
const differing = new Set(unexplained.map(({ file }) => file)).size;
console.log(`act and simulation: passed ${workflows.length - differing} of ${workflows.length} workflows (${compared} values compared, ${explained} differ as listed, ${unexplained.length} otherwise; seed ${seed})`);
process.exit(unexplained.length > 0 || stale.length > 0 ? 1 : 0);
