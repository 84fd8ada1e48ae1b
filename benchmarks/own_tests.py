"""Flask's own tests, as its sdist has them, in an environment in which they can be collected."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from importlib.metadata import version
from pathlib import Path

from flask_conformance.cache import cache_folder, made_whole

RELEASE = "3.1.3"

PYTEST = "pytest<9"
"""They import a name that pytest 9 no longer has."""

BESIDE = ("asgiref", "python-dotenv", "greenlet")
"""What they skip some tests without."""


class OwnTests:
    """An environment of the user's cache, made once, with the unpacked sdist in it."""

    def __init__(self) -> None:
        # The same Werkzeug on both sides; another of them has another environment.
        werkzeug, python = version("werkzeug"), sys.version_info
        name = f"flask-{RELEASE}-werkzeug-{werkzeug}-python-{python.major}.{python.minor}"
        self._place = cache_folder("benchmarks") / name
        if not self._place.is_dir():
            with made_whole(self._place) as place:
                _make(place, f"werkzeug=={werkzeug}")

    @property
    def python(self) -> Path:
        return self._place / "environment" / "bin" / "python"

    @property
    def folder(self) -> Path:
        """The sdist's own folder, in which the tests are run."""
        return self._place / f"flask-{RELEASE}"


def _make(place: Path, werkzeug: str) -> None:
    release = f"flask=={RELEASE}"
    environment = place / "environment"
    # Copies and links into the environment stay right when the folder gets its name.
    _run(sys.executable, "-m", "venv", str(environment))
    pip = (str(environment / "bin" / "python"), "-m", "pip")
    _run(*pip, "install", "--quiet", PYTEST, release, werkzeug, *BESIDE)
    source = ("--no-binary", "flask", "--no-deps", "--dest", str(place))
    _run(*pip, "download", "--quiet", *source, release)
    with tarfile.open(place / f"flask-{RELEASE}.tar.gz") as sdist:
        sdist.extractall(place)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
