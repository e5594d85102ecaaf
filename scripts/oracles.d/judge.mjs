// judge.mjs ANSWERS GAPS stale|partial TOOL=VERSION…: prints what is found beyond the listed gaps, and a count for each tool.
// Exit code 1 when something was found, or (stale) when a listed gap of a tool that was asked did not fire.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [answers, gapsFile, staleness, ...pins] = process.argv.slice(2);
const versions = new Map(pins.map((pin) => pin.split("=")));
const lines = (path) => readFileSync(path, "utf8").split(/\r?\n/);
const files = (name) => lines(join(answers, name)).filter((line) => line !== "");

function glob(pattern) {
  const parts = pattern.split(/(\*\*\/|\*\*|\*)/).map((part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    return part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^(?:${parts.join("")})$`);
}

function readGaps() {
  return lines(gapsFile).flatMap((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const at = `${gapsFile}:${index + 1}`;
    const [tool, version, rule, message, file, reason, ...rest] = line.split("\t");
    if (!reason || rest.length > 0) throw new Error(`${at}: six columns, parted by tabs, are asked for`);
    if (!versions.has(tool)) throw new Error(`${at}: there is no tool ${tool}, only ${[...versions.keys()].join(", ")}`);
    return [{ at, tool, version, rule, message: new RegExp(message), file: glob(file), fired: 0 }];
  });
}

const gaps = readGaps();
let wrong = 0;
const complain = (text) => {
  wrong++;
  console.log(text);
};

for (const [tool, version] of versions) {
  const answer = join(answers, `${tool}.json`);
  if (!existsSync(answer)) continue;
  const judged = tool === "actionlint" ? files("workflows") : [...files("workflows"), ...files("actions")];
  const own = gaps.filter((gap) => gap.tool === tool);
  const failed = new Set();
  let excused = 0;
  for (const raw of JSON.parse(readFileSync(answer, "utf8") || "[]") ?? []) {
    const found = { file: raw.file ?? raw.filepath, rule: raw.rule ?? raw.kind, ...raw };
    const known = own.filter(
      (gap) => gap.version === version && gap.rule === found.rule && gap.message.test(found.message) && gap.file.test(found.file),
    );
    known.forEach((gap) => gap.fired++);
    if (known.length > 0) {
      excused++;
      continue;
    }
    failed.add(found.file);
    complain(`${found.file}:${found.line}:${found.column}: ${found.message.split("\n")[0]} [${tool} ${found.rule}]`);
  }
  for (const gap of own) {
    if (gap.version !== version) complain(`${gap.at}: names version ${gap.version} of ${tool}, and ${version} is asked. Look whether the gap is still there.`);
    else if (staleness === "stale" && gap.fired === 0) complain(`${gap.at}: this gap of ${tool} no longer fires. Remove the line.`);
  }
  const gapText = excused > 0 ? `, ${excused} known ${excused === 1 ? "gap" : "gaps"} excused` : "";
  console.log(`${tool} ${version}: passed ${judged.length - failed.size} of ${judged.length} files${gapText}`);
}
process.exitCode = wrong > 0 ? 1 : 0;
