"""Grades many submissions: benches side by side, results as they come."""

from __future__ import annotations

import importlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from typing import Any

from flask_conformance.grading.marking.bench import Bench
from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.result import Result
from flask_conformance.grading.rubrics import Rubric
from flask_conformance.grading.submissions import Submission

Grade = Callable[[Submission], Result]


def processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def here(
    submissions: Sequence[Submission], rubric: Rubric, seed: int, jobs: int
) -> Iterator[tuple[Submission, Result]]:
    """Grade on this machine; the results in the order in which they come."""
    benches = threading.local()
    with ExitStack() as open_benches, ThreadPoolExecutor(jobs) as pool:
        lock = threading.Lock()

        def one(submission: Submission) -> Result:
            if not hasattr(benches, "own"):
                benches.own = Bench.of(rubric)
                with lock:
                    open_benches.enter_context(benches.own)
            return grade(benches.own, submission, rubric, seed)

        waiting: dict[Future[Result], Submission] = {
            pool.submit(one, submission): submission for submission in submissions
        }
        try:
            for future in as_completed(waiting):
                yield waiting[future], future.result()
        finally:
            pool.shutdown(cancel_futures=True)


_of_process: dict[tuple[object, ...], Bench] = {}


def remotely(submission: Submission, rubric: Rubric, seed: int) -> Result:
    """Grade in this process of a cluster, which keeps its bench."""
    key = rubric.imports, rubric.requirements, rubric.editions[0]
    bench = _of_process.setdefault(key, Bench.of(rubric))
    return grade(bench, submission, rubric, seed)


def on_cluster(
    submissions: Sequence[Submission], rubric: Rubric, seed: int, address: str
) -> Iterator[tuple[Submission, Result]]:
    """Grade on the workers of a Dask scheduler; what one was doing that died is done by another.

    Each worker is to have one thread. Raises ImportError and OSError.
    """
    cluster: Any = importlib.import_module("distributed")
    with cluster.Client(address, timeout="10s") as client:
        waiting = {
            client.submit(remotely, submission, rubric, seed, pure=True): submission
            for submission in submissions
        }
        for future in cluster.as_completed(waiting):
            yield waiting[future], future.result()


def shard(submissions: Sequence[Submission], part: str) -> list[Submission]:
    """The part ``i/n`` of the submissions, told apart by their content. Raises ValueError."""
    number, _, of = part.partition("/")
    if not (number.isdigit() and of.isdigit() and 1 <= int(number) <= int(of)):
        raise ValueError(f"--shard {part}: write it as 3/20, the third of twenty parts")
    return [one for one in submissions if int(one.key, 16) % int(of) == int(number) - 1]
