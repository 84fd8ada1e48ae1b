"""What comes with the package: its four rooms, and the records that its commands read."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from flask_conformance.releases import installer

CHECKOUT = Path(__file__).parents[2]

SHIPPED = "flask_conformance/results/flask/"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "uv", "build", "--quiet", "--wheel"]
    subprocess.run([*build, "--out-dir", str(folder), str(CHECKOUT)], check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of an environment with the wheel and what it requires alone."""
    directory = tmp_path_factory.mktemp("installed") / "env"
    installer.create(directory, sys.executable)
    installer.install(directory, [str(wheel)], dependencies=True)
    return installer.interpreter(directory).parent


def test_nothing_generic_lands_beside_other_packages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}

    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "flask_spec",
        "flask_conformance",
        "flask_reference",
        "flask_adapters",
    }


def test_ships_the_reviewed_records(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        shipped = {
            name.removeprefix(SHIPPED): archive.read(name)
            for name in archive.namelist()
            if name.startswith(SHIPPED)
        }

    reviewed = CHECKOUT / "results" / "flask"
    files = (path for path in reviewed.rglob("*") if path.is_file())
    assert shipped == {str(path.relative_to(reviewed)): path.read_bytes() for path in files}


def test_diff_reads_them(installed: Path, tmp_path: Path) -> None:
    told = subprocess.run(
        [installed / "flask-conformance", "diff", "2.2.5", "2.3.3"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )

    assert (told.returncode, told.stderr) == (0, "")
    assert "2.2.5" in told.stdout


def test_records_do_not_go_into_the_environments(installed: Path, tmp_path: Path) -> None:
    copy = "from flask_conformance.releases import project; print(project.copied())"
    told = subprocess.run(
        [installed / "python", "-c", copy],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )

    adapters = Path(told.stdout.strip()) / "flask_adapters"
    assert (adapters / "deviations.py").is_file()
    assert not (adapters / "results").exists()
