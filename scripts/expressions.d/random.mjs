// random.mjs MODULE COUNT SEED: random expressions with what GitHub's engine makes of them, as JSON lines.
import { pathToFileURL } from "node:url";

const [module, count, seed] = process.argv.slice(2);
const { data, Evaluator, Lexer, Parser } = await import(pathToFileURL(module).href);

// A generator that is the same everywhere: mulberry32.
let state = Number(seed) >>> 0;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = (list) => list[Math.floor(random() * list.length)];

const contexts = {
  github: {
    ref: "refs/heads/main", ref_protected: true, run_number: "42", actor: "", retention_days: 90,
    event: { number: 7, title: "It's {0}", draft: false, labels: [{ name: "Bug", id: 1 }, { name: "ci", id: 2.5 }, null], tags: [["a", "b"], ["c"]] },
  },
  env: { A: "a", b: "B", EMPTY: "", NUMBER: " 12 ", HEX: "0xfF", JSON: '{"x": [1, "two", null]}', BROKEN: "{" },
  matrix: { os: "linux", node: 20, big: 1345678912345678912, tiny: 0.00001, off: false, none: null, list: [3, "3", true] },
  needs: {},
};
const strings = ["", "a", "A", "it''s", "{0}", "{0} {1}", "{{0}}", "{", "0", " 1 ", "1e2", "0x1F", "true", "[1, 2]", '{"a": 1}', "ß", "ς", "Σ", "ı", "x''y''z", "refs/heads/"];
const numbers = ["0", "1", "-1", "1.5", "-0", "0xff", "0o17", "1e3", ".5", "NaN", "Infinity", "-Infinity", "1e21", "123456789012345678", "0.1", "7", "20"];
const names = ["github", "env", "matrix", "needs", "GITHUB", "Env"];
const members = ["ref", "event", "labels", "name", "id", "tags", "A", "B", "JSON", "list", "os", "node", "big", "tiny", "none", "nope", "title", "number", "draft", "NUMBER", "HEX"];

function expression(depth) {
  if (depth <= 0 || random() < 0.15) {
    return pick([() => `'${pick(strings)}'`, () => pick(numbers), () => pick(["true", "false", "null"]), () => access(1), () => access(2)])();
  }
  const sub = () => expression(depth - 1);
  return pick([
    () => access(3),
    () => `(${sub()})`,
    () => `!${operand(depth)}`,
    () => `${operand(depth)} ${pick(["==", "!=", "<", "<=", ">", ">="])} ${operand(depth)}`,
    () => `${sub()} ${pick(["&&", "||"])} ${sub()}`,
    () => `${pick(["contains", "startsWith", "endsWith"])}(${sub()}, ${sub()})`,
    () => `format(${random() < 0.7 ? `'${pick(strings)}'` : sub()}${", 'v'".repeat(Math.floor(random() * 3))}, ${sub()})`,
    () => `join(${sub()}${random() < 0.5 ? `, ${sub()}` : ""})`,
    () => `toJSON(${sub()})`,
    () => `fromJSON(${random() < 0.5 ? "env.JSON" : sub()})${random() < 0.3 ? ".x" : ""}`,
    () => `case(${sub()}, ${sub()}, ${sub()})`,
  ])();
}
const operand = (depth) => (random() < 0.6 ? expression(depth - 1) : `(${expression(depth - 1)})`);

function access(length) {
  let text = pick(names);
  for (let i = 0; i < length; i++) {
    text += pick([() => `.${pick(members)}`, () => `.${pick(members)}`, () => `['${pick(members)}']`, () => `[${pick(numbers)}]`, () => ".*", () => "[*]", () => `[${access(1)}]`])();
  }
  return text;
}

// One in eight is spoilt: a character goes, comes, or changes places.
function spoil(text) {
  const at = Math.floor(random() * (text.length + 1));
  return pick([
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + pick(["(", ")", "[", "]", ",", ".", "*", "!", "=", "&", "|", "<", "'", " ", "a", "1", "-", "@", "\n"]) + text.slice(at),
    () => text.slice(0, at),
  ])();
}

function outcome(text) {
  let tree;
  try {
    tree = new Parser(new Lexer(text).lex().tokens, Object.keys(contexts), []).parse();
  } catch (error) {
    return { refused: String(error.message) };
  }
  try {
    const context = JSON.parse(JSON.stringify(contexts), data.reviver);
    const value = tree === undefined ? new data.Null() : new Evaluator(tree, context).evaluate();
    return { kind: data.kindStr ? data.kindStr(value.kind) : data.Kind[value.kind], json: JSON.stringify(value, data.replacer, "  ") ?? "null", text: value.coerceString() };
  } catch (error) {
    return { failed: String(error.message) };
  }
}

process.stdout.write(JSON.stringify({ contexts }) + "\n");
for (let i = 0; i < Number(count); i++) {
  const text = expression(1 + Math.floor(random() * 4));
  const tried = random() < 0.125 ? spoil(text) : text;
  process.stdout.write(JSON.stringify({ expression: tried, ...outcome(tried) }) + "\n");
}
