"""Mutate the reference implementation, and count how many changes the spec notices.

    python tests/mutation/run.py [--sample N] [MODULE ...]

cosmic-ray changes a copy, one place at a time, and runs the spec on it. All changes of all modules
take hours; of a module such as views.py or json/tag.py, or a sample, minutes.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome, WorkerOutcome, WorkItem, WorkResult

import flask_spec

REFERENCE = Path(__file__).parents[2] / "reference_impl" / "flask_reference"

CHAPTERS = sorted(
    (
        f"flask_spec.{file.parent.name}"
        for file in Path(flask_spec.__file__).parent.glob("*/__init__.py")
    ),
    key=lambda chapter: (chapter == "flask_spec.isolation", chapter),
)
"""The chapter that takes longest comes last: most changes are noticed before."""

PLUGINS = "-p no:cacheprovider -p no:randomly"

SETTINGS = "cosmic-ray.toml"

CONFIG = """\
[cosmic-ray]
module-path = [{modules}]
timeout = 120.0
excluded-modules = []
test-command = "{python} -m pytest --pyargs {chapters} --target reference -x -q {plugins}"

[cosmic-ray.distributor]
name = "local"

[cosmic-ray.filters.operators-filter]
exclude-operators = ["core/ReplaceBinaryOperator_(BitOr|Mul|Pow)_.*"]
"""
# `|` stands in annotations alone, which nothing evaluates; `*` and `**` where arguments are
# unpacked, and with another operator there the module does not compile.


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--sample", type=int, metavar="N", help="only N of the changes")
    parser.add_argument("--seed", type=int, default=1, help="of the sample's choice (default: 1)")
    arguments = parser.parse_args()
    wanted = arguments.modules
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        copy = Path(folder) / "flask_reference"
        shutil.copytree(REFERENCE, copy, ignore=shutil.ignore_patterns("__pycache__"))
        missing = [name for name in wanted if not (copy / name).is_file()]
        if missing:
            parser.error(f"flask_reference has no {', '.join(missing)}")
        modules = [copy / name for name in wanted] or sorted(copy.rglob("*.py"))
        session = Path(folder) / "session.sqlite"
        _prepare(Path(folder), modules, session)
        _leave_out(session, arguments.sample, random.Random(arguments.seed))
        _run(Path(folder), "exec", session)
        with use_db(str(session), WorkDB.Mode.open) as database:
            return _report(database, copy)


def _prepare(folder: Path, modules: list[Path], session: Path) -> None:
    """Write down every change that shall be made, after a run without any has passed."""
    listed = ", ".join(f'"{module}"' for module in modules)
    (folder / SETTINGS).write_text(
        CONFIG.format(
            modules=listed,
            python=sys.executable,
            chapters=" ".join(CHAPTERS),
            plugins=PLUGINS,
        )
    )
    _run(folder, "baseline")
    _run(folder, "init", session)
    _call(folder, "cr-filter-operators", session, folder / SETTINGS)


def _leave_out(session: Path, sample: int | None, chance: random.Random) -> None:
    """Mark as not to be made what only a type checker reads, and all but *sample* of the rest."""
    with use_db(str(session), WorkDB.Mode.open) as database:
        pending = list(database.pending_work_items)
        left_out = [item.job_id for item in pending if _is_for_the_type_checker(item)]
        jobs = {str(i.mutations): i.job_id for i in pending if i.job_id not in left_out}
        if sample is not None:
            # In the order of the changes, since ids are new each time.
            unwanted = chance.sample(sorted(jobs), max(len(jobs) - sample, 0))
            left_out += [jobs[change] for change in unwanted]
        database.set_multiple_results(left_out, WorkResult(WorkerOutcome.SKIPPED))


def _is_for_the_type_checker(item: WorkItem) -> bool:
    place = item.mutations[0]
    lines = Path(str(place.module_path)).read_text().splitlines()
    return lines[place.start_pos[0] - 1].strip() in ("@overload", "if TYPE_CHECKING:")


def _run(folder: Path, command: str, *arguments: Path) -> None:
    _call(folder, "cosmic-ray", command, folder / SETTINGS, *arguments)


def _call(folder: Path, tool: str, *arguments: str | Path) -> None:
    path = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
    # Stale compiled files would hide a change that keeps a file's size.
    environ = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [str(Path(sys.executable).parent / tool), *map(str, arguments)]
    subprocess.run(command, env=environ, check=True)


def _report(database: WorkDB, copy: Path) -> int:
    """Print the rate and each survivor with its change."""
    killed, survivors = 0, []
    for item, result in database.completed_work_items:
        if result.test_outcome is None:
            continue
        if result.test_outcome is TestOutcome.SURVIVED:
            survivors.append((item, result))
        else:
            killed += 1
    for item, result in survivors:
        mutation = item.mutations[0]
        place = Path(str(mutation.module_path)).relative_to(copy)
        print(f"survived: {place}:{mutation.start_pos[0]}  {mutation.operator_name}")
        changed = [line for line in result.diff.splitlines() if line[:1] in "+-"]
        print("\n".join(f"    {line}" for line in changed if line[:3] not in ("---", "+++")))
    total = killed + len(survivors)
    rate = 100 * killed / total if total else 0.0
    print(f"{killed} of {total} changes noticed ({rate:.1f} %)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
