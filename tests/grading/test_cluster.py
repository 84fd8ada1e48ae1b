"""More than one machine: a worker that dies costs nothing but its time."""

from __future__ import annotations

import os
import signal

import pytest

from flask_conformance import codec
from flask_conformance.grading import conduct
from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.result import Status
from flask_conformance.grading.rubrics import load
from flask_conformance.grading.submissions import Submission


def test_killed_worker_loses_nothing_and_nothing_comes_twice(bench, answer):
    distributed = pytest.importorskip("distributed")
    rubric = load("locals")
    (source,) = answer("pop_raises").files.values()
    many = [Submission(f"s{n}", {"answer.py": source + b"# %d\n" % n}) for n in range(8)]
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    graded = []
    with distributed.LocalCluster(**options) as cluster:
        victim = next(iter(cluster.workers.values())).pid
        for submission, result in conduct.on_cluster(many, rubric, 1, cluster.scheduler_address):
            graded.append((submission.name, result))
            if len(graded) == 2:
                os.kill(victim, signal.SIGKILL)

    assert sorted(name for name, _ in graded) == [submission.name for submission in many]
    assert {result.status for _, result in graded} == {Status.GRADED}
    alone = codec.to_json(grade(bench, many[3], rubric, 1))
    assert codec.to_json(dict(graded)["s3"]) == alone


def test_killed_worker_of_a_shard_is_resumed(tmp_path, monkeypatch, capsys):
    """What was written before the end is kept; the rest is graded by the next run."""
    from flask_conformance.cli.command_line import run

    for name in "abc":
        (tmp_path / f"{name}.py").write_text(f"# {name}\n")
    words = ["grade", *(str(tmp_path / f"{name}.py") for name in "abc"), "--rubric", "locals"]
    words += ["--jobs", "1", "--out", str(tmp_path / "out")]
    real, asked = conduct.here, []

    def dies(left, *arguments):
        yield next(iter(real(left[:1], *arguments)))
        raise KeyboardInterrupt

    monkeypatch.setattr(conduct, "here", dies)
    with pytest.raises(KeyboardInterrupt):
        run(words)

    def noted(left, *arguments):
        asked.extend(submission.name for submission in left)
        return real(left, *arguments)

    monkeypatch.setattr(conduct, "here", noted)
    assert run(words) == 0

    assert asked == ["b", "c"]
    assert "1 were graded before" in capsys.readouterr().err
