"""Result files: each written as a whole, and found again by all that it depends on."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from flask_conformance import codec
from flask_conformance.grading import deciding
from flask_conformance.grading.marking.result import Result, Status
from flask_conformance.grading.rubrics import Rubric
from flask_conformance.grading.submissions import Submission


class StoreError(ValueError):
    """A folder that cannot be used; the message names it and says why."""


class Store:
    """The results of one folder. Raises :class:`StoreError` if it cannot be written."""

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        try:
            (self.folder / "results").mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.folder / "results"):
                pass
        except OSError as error:
            raise StoreError(f"--out {folder}: cannot be written ({error.strerror})") from None

    def path(self, submission: Submission, rubric: Rubric, seed: int) -> Path:
        """Where the result of that submission, rubric and seed, by this code, is kept."""
        parts = (submission.name, submission.key, rubric.digest, str(seed))
        text = "\0".join((deciding.digest(), *parts))
        digest = hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
        return self.folder / "results" / f"{submission.slug}-{digest[:16]}.json"

    def get(self, submission: Submission, rubric: Rubric, seed: int) -> Result | None:
        """The result, if there is one; what is no result is as good as none."""
        return read(self.path(submission, rubric, seed))

    def put(self, result: Result, path: Path) -> None:
        """Keep a result; faults of the grader are not kept, so that they are tried again."""
        if result.status is not Status.FAULT:
            write(path, codec.to_json(result))


def read(path: Path) -> Result | None:
    try:
        return codec.from_json(path.read_bytes(), Result)
    except (OSError, codec.FormError):
        return None


def results_of(folder: str) -> list[Result]:
    """The results of a folder, of each submission the last one. Raises :class:`StoreError` where
    there are none.
    """
    paths = sorted(Path(folder, "results").glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
    stored = [result for path in paths if (result := read(path)) is not None]
    results = list({result.name: result for result in stored}.values())
    if not results:
        raise StoreError(f"{folder}: holds no results of an earlier grading")
    return results


def write(path: Path, text: str) -> None:
    """Write a file, or replace it as a whole. Raises :class:`StoreError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
        try:
            with open(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
            os.chmod(name, 0o644)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StoreError(f"{path}: cannot be written ({error.strerror})") from None
