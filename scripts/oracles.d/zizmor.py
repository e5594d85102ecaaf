"""zizmor.py ZIZMOR FILE…: what zizmor finds, as a JSON list. A file that it can't read is a finding, not the end of all."""

import json
import re
import subprocess
import sys

OPTIONS = ["--persona=auditor", "--offline", "--no-config", "--no-progress", "--format=json-v1", "--strict-collection"]
FATAL = (1, 2, 3)


def run(zizmor, files):
    return subprocess.run([zizmor, *OPTIONS, *files], capture_output=True, text=True, check=False)


def place(location):
    key = location["symbolic"]["key"]["Local"]
    start = location["concrete"]["location"]["start_point"]
    return {
        "file": key.get("verbatim_path") or key["given_path"],
        "line": start["row"] + 1,
        "column": start["column"] + 1,
    }


def finding(entry):
    primary = next(at for at in entry["locations"] if at["symbolic"]["kind"] == "Primary")
    message = entry["desc"] + ": " + primary["symbolic"]["annotation"]
    return {**place(primary), "rule": entry["ident"], "message": message}


def unreadable(file, said):
    lines = [line.strip() for line in said.splitlines()]
    cause = lines.index("Caused by:") + 1 if "Caused by:" in lines else -1
    message = re.sub(r"^\d+: ", "", lines[cause]) if lines else "no word"
    return {"file": file, "line": 1, "column": 1, "rule": "unreadable", "message": message}


def findings(zizmor, files):
    answer = run(zizmor, files)
    if answer.returncode not in FATAL:
        return [finding(entry) for entry in json.loads(answer.stdout) if not entry["ignored"]]
    if len(files) == 1:
        return [unreadable(files[0], answer.stderr)]
    return [one for file in files for one in findings(zizmor, [file])]


print(json.dumps(findings(sys.argv[1], sys.argv[2:])))
