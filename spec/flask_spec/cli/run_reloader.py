"""``flask run --reload``.

Clauses stop the server before it serves, and the reloader too.
"""

import os

import pytest

from flask_conformance import SHOULD, applies, requirement


class Reloads(Exception):
    """Raised where the reloader would start the program again, to watch its files."""

    def __init__(self, run, extra_files=None, *more, exclude_patterns=None, **options):
        self.told = {"extra_files": extra_files, "exclude_patterns": exclude_patterns}


class Served(Exception):
    """Raised where the development server would begin to serve."""


@pytest.fixture
def begin(flask, werkzeug, monkeypatch):
    """Runs the command with options on any free port; what it begins ends it."""
    environ = dict(os.environ)

    def reload(*arguments, **options):
        raise Reloads(*arguments, **options)

    def serve(server, *arguments, **options):
        server.server_close()
        raise Served

    # Below ``run_simple``, which a framework may have imported by its name.
    monkeypatch.setattr("werkzeug._reloader.run_with_reloader", reload)
    monkeypatch.setattr(werkzeug.serving.BaseWSGIServer, "serve_forever", serve)
    for name in ("FLASK_APP", "FLASK_DEBUG", "FLASK_ENV", "FLASK_RUN_FROM_CLI"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("WERKZEUG_RUN_MAIN", raising=False)

    def run(*options):
        group = flask.cli.FlaskGroup(create_app=lambda: flask.Flask("shop"))
        group.main(["run", "--port", "0", *options], standalone_mode=False)

    yield run
    os.environ.clear()
    os.environ.update(environ)


@requirement(
    "cli/run-reloader",
    SHOULD,
    flask=">=1.0",
    needs=("python:click", "werkzeug.serving", "in-process"),
    depends="cli/run",
)
class TestRunReloader:
    """In debug mode, ``flask run`` starts the program again when its files change; ``--reload``
    and ``--no-reload`` say otherwise.

    Source: Flask documentation, "Command Line Interface", "Debug Mode".
    """

    @pytest.mark.parametrize(
        ("debug", "options"),
        [pytest.param("1", [], id="debug"), pytest.param("0", ["--reload"], id="asked-for")],
    )
    def test_starts_it_again(self, begin, monkeypatch, debug, options):
        monkeypatch.setenv("FLASK_DEBUG", debug)

        with pytest.raises(Reloads):
            begin(*options)

    @pytest.mark.parametrize(
        ("debug", "options"),
        [pytest.param("0", [], id="no-debug"), pytest.param("1", ["--no-reload"], id="declined")],
    )
    def test_serves_at_once(self, begin, monkeypatch, debug, options):
        monkeypatch.setenv("FLASK_DEBUG", debug)

        with pytest.raises(Served):
            begin(*options)


@requirement(
    "cli/run-reloader-files",
    SHOULD,
    since="1.2",
    flask=">=1.1",
    werkzeug=">=2.0",
    needs=("python:click", "werkzeug.serving", "in-process"),
    depends="cli/run-reloader",
)
class TestRunReloaderFiles:
    """``--extra-files`` names more files whose changes start the program again, and
    ``--exclude-patterns`` those whose changes do not, separated as the system separates paths.

    Source: Flask documentation, "Command Line Interface", "Watch and Ignore Files with the
    Reloader".
    If this fails: look at how one text becomes several paths.
    """

    @pytest.mark.parametrize("names", [["a.yaml"], ["a.yaml", "b.yaml"]], ids=["one", "two"])
    def test_extra_files(self, begin, tmp_path, names):
        paths = [tmp_path / name for name in names]
        for path in paths:
            path.write_text("")

        with pytest.raises(Reloads) as reloads:
            begin("--reload", "--extra-files", os.pathsep.join(map(str, paths)))

        assert {str(path) for path in paths} <= {*reloads.value.told["extra_files"]}

    @applies(flask=">=2.1")
    @pytest.mark.parametrize("patterns", [["*/a*"], ["*/a*", "*.txt"]], ids=["one", "two"])
    def test_exclude_patterns(self, begin, patterns):
        with pytest.raises(Reloads) as reloads:
            begin("--reload", "--exclude-patterns", os.pathsep.join(patterns))

        assert {*patterns} <= {*reloads.value.told["exclude_patterns"]}
