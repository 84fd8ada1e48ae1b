"""Everything of a release but its publication: ``tox -e release -- 0.1.0``.

First, whether the tree says that it is that release; second, whether what is built from it installs
and works on the oldest and newest Python. What is left for a person is printed at the end.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"

PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
"""The supported ones, oldest first."""

PROOF = ("run", "--select", "routing/trailing-slash")

_VERSION = re.compile(r'^version = "([^"]+)"$', re.M)
_RELEASE = re.compile(r"^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?$", re.M)


class Refused(Exception):
    """Why this cannot be released; the message says what to do."""


def faults(version: str, project: str, changelog: str, tags: Sequence[str]) -> Iterator[str]:
    """What in the tree does not say that it is this release."""
    if (named := _VERSION.search(project)) is None or named[1] != version:
        yield f'pyproject.toml: write version = "{version}"'
    parts = _RELEASE.split(changelog)[1:]
    entries = {name: (date, text) for name, date, text in zip(*[iter(parts)] * 3, strict=True)}
    date, text = entries.get(version, (None, ""))
    if version not in entries:
        yield f"CHANGELOG.md: head what is new with ## [{version}] - YYYY-MM-DD"
    elif date is None:
        yield f"CHANGELOG.md: [{version}] has no date"
    elif not text.strip():
        yield f"CHANGELOG.md: [{version}] tells nothing"
    if entries.get("Unreleased", (None, ""))[1].strip():
        yield f"CHANGELOG.md: something is still under [Unreleased]; move it to [{version}]"
    if f"v{version}" in tags:
        yield f"v{version} is tagged already: a version is released once"


def check_tree(version: str) -> None:
    """Raises :class:`Refused`."""
    tags = _output("git", "tag").split()
    texts = [
        (ROOT / name).read_text(encoding="utf-8") for name in ("pyproject.toml", "CHANGELOG.md")
    ]
    problems = list(faults(version, texts[0], texts[1], tags))
    if _output("git", "status", "--porcelain"):
        problems.append("the working tree differs from its commit: commit, or stash")
    if problems:
        raise Refused("\n".join(problems))


def build() -> list[Path]:
    """The sdist, and the wheel that is made of it."""
    shutil.rmtree(DIST, ignore_errors=True)
    _done("uv", "build", "--quiet", "--out-dir", str(DIST), str(ROOT))
    built = sorted([*DIST.glob("*.whl"), *DIST.glob("*.tar.gz")])
    _done(sys.executable, "-m", "twine", "check", "--strict", *map(str, built))
    return built


def try_out(built: Path, python: str, folder: Path) -> None:
    """Install it beside nothing else, away from the checkout, and run a requirement."""
    environment = folder / f"{built.name}-{python}"
    _done("uv", "venv", "--quiet", "--no-project", "--python", python, str(environment))
    commands = environment / "bin"
    inside = str(commands / "python")
    _done("uv", "pip", "install", "--quiet", "--python", inside, f"{built}[reference]")
    _done(str(commands / "flask-conformance"), *PROOF, folder=folder)


def had(pythons: Sequence[str], folder: Path) -> str:
    """The first of them that uv has or can fetch."""
    for python in pythons:
        command = [
            "uv",
            "venv",
            "--quiet",
            "--no-project",
            "--python",
            python,
            str(folder / python),
        ]
        if subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 0:
            return python
    raise Refused(f"uv has none of Python {', '.join(pythons)}, and cannot fetch one")


def _output(*command: str) -> str:
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return ran.stdout


def _done(*command: str, folder: Path = ROOT) -> None:
    print(f"$ {' '.join(command)}", flush=True)
    if subprocess.run(command, cwd=folder).returncode:
        raise Refused("that failed")


def main() -> int:
    parser = argparse.ArgumentParser(prog="tox -e release --", description=__doc__)
    parser.add_argument("version", help="such as 0.1.0")
    version = parser.parse_args().version
    try:
        check_tree(version)
        built = build()
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            ends = dict.fromkeys([had(PYTHONS, folder), had(PYTHONS[::-1], folder)])
            for python in ends:
                for file in built:
                    try_out(file, python, folder)
    except Refused as refused:
        print(f"not released:\n{refused}", file=sys.stderr)
        return 1
    print(
        f"\n{version} works on Python {' and '.join(ends)}. What is left, and cannot be undone:\n"
    )
    print(f"git tag -a v{version} -m {version} && git push origin v{version}")
    print(
        f"{Path(sys.executable).name} -m twine upload {' '.join(f'dist/{b.name}' for b in built)}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
