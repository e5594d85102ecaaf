// The differences that are listed: differences.tsv.
import { readFileSync } from "node:fs";

/** The list: what differs (a regular expression), of which jobs (facts), act's value, ours, and what GitHub documents. */
export function readKnown(path) {
  const lines = readFileSync(path, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  return lines.map((line) => {
    const [what, facts, act, ours, documentation] = line.split("\t");
    if (!documentation) throw new Error(`A line of ${path} has no documentation: ${line}`);
    const words = facts.split(",").filter(Boolean);
    return { line, documentation, fired: 0, raced: words.includes("raced"), what: whole(what), facts: words.filter((word) => word !== "raced"), act: whole(act), ours: whole(ours) };
  });
}

const whole = (pattern) => new RegExp(`^(?:${pattern})$`);

/** Whether a line explains a difference; it counts how often. */
export function explains(known, difference) {
  const line = known.find(
    (one) =>
      one.what.test(difference.what) &&
      one.act.test(difference.act) &&
      one.ours.test(difference.ours) &&
      one.facts.every((fact) => difference.facts.includes(fact)),
  );
  if (line) line.fired++;
  return line !== undefined;
}
