"""Whatever is no requirement on the application object itself reaches it as the adapter says."""

from __future__ import annotations

from pathlib import Path

import pytest
from checked import checked

from flask_conformance.reports import terminal

HIDDEN = '''\
"""The reference, whose applications cannot be called: only their ``wsgi_app`` can."""

from flask_adapters.reference import adapter as Reference
import flask_reference


def refused(self, environ, start_response):
    raise SystemError("the application itself was called")


flask_reference.Flask.__call__ = refused


class adapter(Reference):
    def wsgi(self, app):
        return getattr(app, "wsgi_app", app)
'''

READ_PIECEWISE = (
    "contexts/stream-with-context",
    "contexts/two-streams",
    "dispatch/return-iterator",
    "isolation/cut-short",
    "middleware/body",
    "middleware/mounted-applications",
)


@pytest.mark.usefixtures("in_a_fork")
@pytest.mark.parametrize("id", READ_PIECEWISE)
def test_requirements_do_not_need_the_application_to_be_callable(id: str, tmp_path: Path) -> None:
    target = tmp_path / "hidden.py"
    target.write_text(HIDDEN)

    run = checked(target, [id])

    assert run.requirements
    assert not run.failed, terminal.report(run)


@pytest.mark.usefixtures("in_a_fork")
def test_that_it_is_callable_is_a_requirement_of_its_own(tmp_path: Path) -> None:
    target = tmp_path / "hidden.py"
    target.write_text(HIDDEN)

    run = checked(target, ["wsgi/callable"])

    assert [result.id for result in run.failed] == ["wsgi/callable"]
