"""``flask run --cert --key``: HTTPS in development.

Clauses stop it before it serves.
"""

import os
import ssl
import sys
from types import ModuleType

import pytest

from flask_conformance import SHOULD, applies, requirement


class Served(Exception):
    """Raised where the development server would begin to serve."""


@pytest.fixture
def files(tmp_path):
    """The folder of ``cert.pem`` and ``key.pem``."""
    (tmp_path / "cert.pem").write_text("")
    (tmp_path / "key.pem").write_text("")
    return tmp_path


@pytest.fixture
def secured(flask, werkzeug, monkeypatch):
    """Runs the command with options; returns the ``ssl_context`` of the server to be made."""
    environ, made = dict(os.environ), []

    def make_server(
        host, port, app, threaded, processes, handler, passthrough, ssl_context, fd=None
    ):
        made.append(ssl_context)
        raise Served

    monkeypatch.setattr(werkzeug.serving, "make_server", make_server)
    for name in ("FLASK_APP", "FLASK_DEBUG", "FLASK_ENV", "FLASK_RUN_FROM_CLI"):
        monkeypatch.delenv(name, raising=False)
    # As in a reloader's child, which is given its socket: nothing binds a port before.
    monkeypatch.setenv("WERKZEUG_RUN_MAIN", "true")
    monkeypatch.setenv("WERKZEUG_SERVER_FD", "0")

    def run(*options):
        app = flask.Flask("shop")
        group = flask.cli.FlaskGroup(create_app=lambda: app)
        with pytest.raises(Served):
            group.main(["run", *options], standalone_mode=False)
        return made.pop()

    yield run
    os.environ.clear()
    os.environ.update(environ)


@pytest.fixture
def context(monkeypatch):
    """An SSLContext that can be imported as ``shop_security:context``."""
    module = ModuleType("shop_security")
    module.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    monkeypatch.setitem(sys.modules, "shop_security", module)
    return module.context


@requirement(
    "cli/run-certificate",
    SHOULD,
    flask=">=1.0",
    needs=("python:click", "werkzeug.serving", "in-process"),
)
class TestRunCertificate:
    """``--cert`` and ``--key`` name the files for HTTPS together; one without the other is a usage
    error, and so is a file that is not there.

    Source: Flask documentation, "Command Line Interface", ``flask run --help``.
    """

    def test_without_both_there_is_no_https(self, secured):
        assert secured() is None

    def test_both_files(self, secured, files):
        cert, key = str(files / "cert.pem"), str(files / "key.pem")

        assert secured("--cert", cert, "--key", key) == (cert, key)

    @applies(flask=">=2.1.2")
    def test_both_files_the_other_way_round(self, secured, files):
        cert, key = str(files / "cert.pem"), str(files / "key.pem")

        assert secured("--key", key, "--cert", cert) == (cert, key)

    @pytest.mark.parametrize(
        "options",
        [
            pytest.param(["--cert", "{files}/cert.pem"], id="certificate-alone"),
            pytest.param(["--key", "{files}/key.pem"], id="key-alone"),
            pytest.param(["--cert", "nowhere.pem", "--key", "{files}/key.pem"], id="no-such-file"),
            pytest.param(["--cert", "{files}/cert.pem", "--key", "nowhere.pem"], id="no-such-key"),
            pytest.param(["--cert", "{files}", "--key", "{files}/key.pem"], id="folder"),
            pytest.param(["--cert", "{files}/cert.pem", "--key", "{files}"], id="folder-as-key"),
        ],
    )
    def test_is_a_usage_error(self, flask, files, options):
        app = flask.Flask("shop")
        group = flask.cli.FlaskGroup(create_app=lambda: app)
        given = [option.format(files=files) for option in options]

        result = app.test_cli_runner().invoke(group, ["run", *given])

        assert isinstance(result.exception, SystemExit)


@requirement(
    "cli/run-certificate-without-files",
    SHOULD,
    flask=">=1.0",
    needs=("python:click", "werkzeug.serving", "in-process"),
    depends="cli/run-certificate",
)
class TestRunCertificateWithoutFiles:
    """``--cert adhoc`` serves with a certificate made at the start, for which a library must be
    installed; ``--cert`` may also be the import name of an ``SSLContext``. Neither takes a key.

    Source: Flask documentation, "Command Line Interface", ``flask run --help``.
    """

    @pytest.mark.parametrize("word", ["adhoc", "ADHOC"], ids=["lower-case", "upper-case"])
    def test_adhoc(self, secured, monkeypatch, word):
        for library in ("cryptography", "OpenSSL"):
            monkeypatch.setitem(sys.modules, library, ModuleType(library))

        assert secured("--cert", word).lower() == "adhoc"

    def test_adhoc_without_the_library_is_a_usage_error(self, flask, monkeypatch):
        for library in ("cryptography", "OpenSSL"):
            monkeypatch.setitem(sys.modules, library, None)
        app = flask.Flask("shop")
        group = flask.cli.FlaskGroup(create_app=lambda: app)

        result = app.test_cli_runner().invoke(group, ["run", "--cert", "adhoc"])

        assert isinstance(result.exception, SystemExit)

    @pytest.mark.parametrize("name", ["shop_security:context", "shop_security.context"])
    def test_import_name(self, secured, context, name):
        assert secured("--cert", name) is context

    @pytest.mark.parametrize("name", ["os.path", "a:name"], ids=["something-else", "nothing"])
    def test_import_name_of_no_context_is_a_usage_error(self, secured, monkeypatch, name):
        import click

        for library in ("cryptography", "OpenSSL"):
            monkeypatch.setitem(sys.modules, library, ModuleType(library))

        with pytest.raises(click.UsageError):
            secured("--cert", name)

    @pytest.mark.parametrize("cert", ["adhoc", "shop_security:context"], ids=["adhoc", "context"])
    def test_a_key_is_a_usage_error(self, flask, files, context, monkeypatch, cert):
        for library in ("cryptography", "OpenSSL"):
            monkeypatch.setitem(sys.modules, library, ModuleType(library))
        app = flask.Flask("shop")
        group = flask.cli.FlaskGroup(create_app=lambda: app)
        options = ["--cert", cert, "--key", str(files / "key.pem")]

        result = app.test_cli_runner().invoke(group, ["run", *options])

        assert isinstance(result.exception, SystemExit)
