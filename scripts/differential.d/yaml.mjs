// A tree as YAML: block mappings, scripts as literal blocks, short sequences in one line, every string quoted.

export function yaml(tree) {
  return mapping(tree, "");
}

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

function mapping(tree, indent) {
  return Object.entries(tree)
    .map(([key, value]) => `${indent}${key}:${below(value, `${indent}  `)}`)
    .join("");
}

function below(value, indent) {
  if (isObject(value)) return Object.keys(value).length > 0 ? `\n${mapping(value, indent)}` : " {}\n";
  if (Array.isArray(value) && value.some(isObject)) return `\n${value.map((item) => `${indent}- ${mapping(item, `${indent}  `).trimStart()}`).join("")}`;
  if (typeof value === "string" && value.endsWith("\n")) return ` |\n${value.replace(/^(?=.)/gm, indent)}`;
  return ` ${JSON.stringify(value)}\n`;
}
