"""The debugger before an application: whom it answers, and what it shows.

Clauses stop ``app.run`` just before it serves.
"""

from contextlib import suppress
from html.parser import HTMLParser

import pytest

from flask_conformance import SHOULD, requirement


def elements(page):
    """The names of the elements of a page, as a browser reads it."""
    found = []
    parser = HTMLParser()
    parser.CDATA_CONTENT_ELEMENTS = ("script", "style", "title", "textarea")
    parser.handle_starttag = lambda name, attributes: found.append(name)
    parser.feed(page)
    return found


@pytest.fixture
def debugged(werkzeug, monkeypatch):
    """The WSGI application that ``app.run`` would serve in debug mode on a host."""

    def served(app, host="127.0.0.1"):
        made = []

        def make_server(host=None, port=None, app=None, *rest, **options):
            made.append(app)
            raise StopIteration

        monkeypatch.setattr(werkzeug.serving, "make_server", make_server)
        # As in a reloader's child, which is given its socket: nothing binds a port before.
        monkeypatch.setenv("WERKZEUG_RUN_MAIN", "true")
        monkeypatch.setenv("WERKZEUG_SERVER_FD", "0")
        monkeypatch.delenv("FLASK_RUN_FROM_CLI", raising=False)
        with suppress(StopIteration):
            app.run(host=host, debug=True, use_reloader=False)
        return made[0]

    return served


@pytest.fixture
def asked(environ):
    """Ask a WSGI application under a name of its host: the status code and the text."""

    def ask(application, path, host):
        statuses = []

        def start_response(status, headers, *error):
            statuses.append(int(status[:3]))
            return lambda piece: None

        given = environ(path, headers={"Host": host})
        answer = application(given, start_response)
        text = b"".join(answer).decode()
        getattr(answer, "close", lambda: None)()
        return statuses[-1], text

    return ask


@requirement(
    "wsgi/debugger-hosts",
    SHOULD,
    werkzeug=">=3.0.3",
    needs=("werkzeug.serving", "werkzeug.debug", "in-process"),
    depends="wsgi/run",
    since="1.2",
    advisory="CVE-2024-34069",
)
class TestDebuggerHosts:
    """The debugger gives its console under the names of this machine, ``localhost`` and what is
    below it and ``127.0.0.1``, and under the host that is served; under others it refuses.

    Why: a page on the net whose name leads to 127.0.0.1 could run code here.
    Source: Werkzeug documentation, "Debugging Applications", "Securing Debugger Access".
    If this fails: look at whether the debugger asks for the Host header.
    """

    @pytest.mark.parametrize("host", ["localhost:5000", "127.0.0.1:5000", "a.localhost:5000"])
    def test_this_machine_is_answered(self, flask, debugged, asked, host):
        served = debugged(flask.Flask("running"))

        assert asked(served, "/console", host)[0] == 200

    @pytest.mark.parametrize("host", ["example.org", "localhost.example.org", "127.0.0.1.nip.io"])
    def test_others_are_refused(self, flask, debugged, asked, host):
        served = debugged(flask.Flask("running"))

        assert 400 <= asked(served, "/console", host)[0] < 500

    def test_the_host_that_is_served_is_answered(self, flask, debugged, asked):
        served = debugged(flask.Flask("running"), "shop.example")

        assert asked(served, "/console", "shop.example:5000")[0] == 200


@requirement(
    "wsgi/debugger-escapes",
    SHOULD,
    flask=">=0.7",
    werkzeug=("<2.1", ">=2.3.5"),  # In between, the heading of the page was not escaped.
    needs=("werkzeug.serving", "werkzeug.debug", "in-process"),
    depends="wsgi/run",
    since="1.2",
    advisory="CVE-2016-10516",
)
class TestDebuggerEscapes:
    """The debugger's page shows the text of an exception as text.

    Why: exceptions quote what a request sent, and the page can run code.
    Source: CVE-2016-10516.
    """

    @pytest.mark.parametrize("before", ["", "</title>", "-->", "</pre>", '"></textarea>'])
    def test_of_an_exception(self, flask, debugged, asked, before):
        app = flask.Flask("running")
        # Until 2.1 the debugger had the request's context to itself, until the next request.
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False

        @app.route("/")
        def index():
            raise ValueError(f"{before}<made>up</made>")

        status, page = asked(debugged(app), "/", "127.0.0.1:5000")
        assert (status, "up" in page, "made" in elements(page)) == (500, True, False)
