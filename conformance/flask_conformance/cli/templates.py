"""The texts that ``init`` writes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from importlib.metadata import version

from packaging.version import Version

import flask_spec
from flask_conformance.cli.candidates import Candidate

MOST_NAMED = 40

_WORKFLOW = """\
name: flask-conformance

on: [push, pull_request]

permissions:
  contents: read

jobs:
  conformance:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - run: pip install {packages}
      - run: flask-conformance run --markdown summary.md
      - if: ${{{{ !cancelled() && hashFiles('summary.md') != '' }}}}
        run: cat summary.md >> "$GITHUB_STEP_SUMMARY"
"""


def project_text(chosen: Candidate, extensions: Sequence[str] = ()) -> str:
    """A ``conformance.toml`` that claims what the first look has seen, and excuses nothing."""
    return "\n".join(_project_lines(chosen, extensions)) + "\n"


def _project_lines(chosen: Candidate, extensions: Sequence[str]) -> Iterator[str]:
    yield "# What flask-conformance run checks here, and what it is to know of it."
    yield f"target = {_string(chosen.target)}"
    if extensions:
        # Its edition is that of the Flask beside it, which changes with an upgrade.
        listed = ", ".join(map(_string, extensions))
        yield f"with = [{listed}]  # put on every application; what it changes is told"
    elif "flask" in chosen.first_look.borrowed.values():
        yield "# It stands on Flask, and claims the edition that is installed."
    else:
        yield f'edition = "{chosen.edition}"  # the Flask that it claims to behave like'
    yield f"spec = {_string(flask_spec.VERSION)}  # requirements that come later do not fail"
    if chosen.names:
        yield from ("", "[names]  # Flask's name = its own")
        yield from (f"{flasks} = {_string(own)}" for flasks, own in chosen.names.items())
    yield ""
    yield "# What it does not claim, each with the reason: chapters, requirements, names."
    yield "[lacks]"
    missing = chosen.first_look.missing
    if missing:
        yield "# Not found here; without the mark in front it is not asked for:"
        yield from (f'# "{name}" = "…"' for name in missing[:MOST_NAMED])
    yield ""
    yield "# What is known to be wrong, each with the reason: flask-conformance run --write-known"
    yield "[known]"


def workflow_text(installs: Sequence[str]) -> str:
    """A workflow that checks out the repository and runs what its file says."""
    release = Version(version("flask-conformance")).release
    pinned = f'"flask-conformance[properties,greenlets,async]=={release[0]}.{release[1]}.*"'
    return _WORKFLOW.format(packages=" ".join((pinned, *installs)))


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
