// parser.mjs FOLDER FILE…: what GitHub's own parser (installed in FOLDER) finds in workflows and actions, as a JSON list.
import { register } from "node:module";
import { readFileSync, existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

register("./json-hook.mjs", import.meta.url);

const [folder, ...files] = process.argv.slice(2);
const load = (name, path) => import(pathToFileURL(join(resolve(folder), "node_modules/@actions", name, "dist", path)).href);
const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await load("workflow-parser", "index.js");
const { parseAction } = await load("workflow-parser", "actions/index.js");
const { convertActionTemplate } = await load("workflow-parser", "actions/action-template.js");
const { FeatureFlags } = await load("expressions", "features.js");

const trace = new NoOperationTraceWriter();
const isAction = (file) => /^action\.ya?ml$/.test(basename(file));

// What GitHub has switched on, the public parser still guards by flags. Ten levels of calls are GitHub's own limit.
const options = {
  featureFlags: new FeatureFlags({ all: true }),
  fetchReusableWorkflowDepth: 1,
  maxReusableWorkflowDepth: 10,
  errorPolicy: 1,
};

// A called workflow of the same repository: below the folder that holds .github, or beside a workflow that stands elsewhere.
function called(file) {
  return {
    async getFileContent(reference) {
      if ("repository" in reference) throw new Error(`${reference.path} is of another repository`);
      for (let at = dirname(resolve(file)); ; at = dirname(at)) {
        const path = join(at, reference.path);
        if (existsSync(path)) return { name: reference.path, content: readFileSync(path, "utf8") };
        if (at === dirname(at)) throw new Error(`there is no ${reference.path}`);
      }
    },
  };
}

async function findings(file) {
  const entry = { name: file, content: readFileSync(file, "utf8") };
  const { context, value } = isAction(file) ? parseAction(entry, trace) : parseWorkflow(entry, trace);
  if (value && isAction(file)) convertActionTemplate(context, value, options);
  else if (value) await convertWorkflowTemplate(context, value, called(file), options);
  const all = context.errors.getErrors().map((error) => ({
    file,
    line: error.range?.start.line ?? 1,
    column: error.range?.start.column ?? 1,
    rule: "error",
    message: error.rawMessage,
  }));
  // Conversion finds some of what reading has found once more.
  return all.filter((one, at) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at);
}

const found = [];
for (const file of files) found.push(...(await findings(file)));
console.log(JSON.stringify(found));
