#!/usr/bin/env bash
# The entrypoint of an external grader of PrairieLearn: the submission is below /grade/student.
set -eu
root="${GRADE_ROOT:-/grade}"
program="${FLASK_CONFORMANCE:-flask-conformance}"
out="$(mktemp -d)"
"$program" grade "$root/student" --one --rubric "${RUBRIC:-$root/tests/rubric.toml}" --jobs 1 --out "$out"
mkdir -p "$root/results"
cp "$out"/prairielearn/*.json "$root/results/results.json"
