"""Mutate the reference implementation, and count how many changes the spec notices.

    python tests/mutation/run.py [MODULE ...]      such as views.py json/tag.py; default: all

cosmic-ray changes a copy, one place at a time, and runs the spec on it. The whole takes hours; a
module takes minutes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome

REFERENCE = Path(__file__).parents[2] / "reference_impl" / "flask_reference"

CONFIG = """\
[cosmic-ray]
module-path = [{modules}]
timeout = 240.0
excluded-modules = []
test-command = "{python} -m pytest --pyargs flask_spec --target reference -x -q -p no:cacheprovider"

[cosmic-ray.distributor]
name = "local"

[cosmic-ray.filters.operators-filter]
exclude-operators = ["core/ReplaceBinaryOperator_BitOr_.*"]
"""
# `|` stands in annotations alone, which nothing evaluates.


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    wanted = parser.parse_args().modules
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        copy = Path(folder) / "flask_reference"
        shutil.copytree(REFERENCE, copy, ignore=shutil.ignore_patterns("__pycache__"))
        missing = [name for name in wanted if not (copy / name).is_file()]
        if missing:
            parser.error(f"flask_reference has no {', '.join(missing)}")
        modules = [copy / name for name in wanted] or sorted(copy.rglob("*.py"))
        session = _mutate(Path(folder), modules)
        with use_db(str(session), WorkDB.Mode.open) as database:
            return _report(database, copy)


def _mutate(folder: Path, modules: list[Path]) -> Path:
    config, session = folder / "cosmic-ray.toml", folder / "session.sqlite"
    listed = ", ".join(f'"{module}"' for module in modules)
    config.write_text(CONFIG.format(modules=listed, python=sys.executable))
    path = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
    # Stale compiled files would hide a change that keeps a file's size.
    environ = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    tools = Path(sys.executable).parent
    for command in (
        [tools / "cosmic-ray", "baseline", config],
        [tools / "cosmic-ray", "init", config, session],
        [tools / "cr-filter-operators", session, config],
        [tools / "cosmic-ray", "exec", config, session],
    ):
        subprocess.run([str(word) for word in command], env=environ, check=True)
    return session


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
