"""A teacher's ``autograder.py`` for Classroom 50: writes ``result.json`` from the visible items.

Run by Actions in the student's own repository, so that nothing is hidden and nothing is proved; the
grade is what the teacher's own run of ``flask-conformance grade`` says.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

RUBRIC = "locals"


def main() -> None:
    with tempfile.TemporaryDirectory() as out:
        command = ["flask-conformance", "grade", ".", "--one", "--rubric", RUBRIC, "--out", out]
        subprocess.run(command, check=True)
        (result,) = json.loads(Path(out, "grades.json").read_text())["results"]
    tests = [
        {"name": item["title"], "score": item["earned"], "max_score": item["points"]}
        for item in result.get("items", ())
    ]
    grade = {"status": result["status"], "score": result.get("score", 0), "tests": tests}
    Path("result.json").write_text(json.dumps(grade, indent=1))


if __name__ == "__main__":
    sys.exit(main())
