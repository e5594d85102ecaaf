// throughput.mjs MODULE FILE: parses the list of expressions in FILE over and over, and prints how many a second of CPU time. It has no printer.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [module, file] = process.argv.slice(2);
const { Lexer, Parser } = await import(pathToFileURL(module).href);
const expressions = JSON.parse(readFileSync(file, "utf8"));
const contexts = ["github", "env", "vars", "job", "jobs", "steps", "runner", "secrets", "strategy", "matrix", "needs", "inputs"];
const functions = [["hashFiles", 1, 255], ["always", 0, 0], ["cancelled", 0, 0], ["success", 0, 255], ["failure", 0, 255]].map(([name, minArgs, maxArgs]) => ({ name, minArgs, maxArgs }));
let trees = 0;

// By the CPU time of the whole process, its compilers' and collector's included: other processes don't count.
function measure(rounds) {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    for (const text of expressions) {
      if (new Parser(new Lexer(text).lex().tokens, contexts, functions).parse()) trees++;
    }
  }
  const { user, system } = process.cpuUsage(start);
  return (rounds * expressions.length * 1e6) / (user + system);
}

measure(100);
console.log(Math.round(measure(200)));
if (trees === 0) throw new Error("Nothing was parsed.");
