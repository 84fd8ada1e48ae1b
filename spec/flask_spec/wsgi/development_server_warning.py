"""What Werkzeug's development server says of itself when it is started."""

import logging

import pytest

from flask_conformance import MAY, requirement


@requirement(
    "wsgi/development-server-warning",
    MAY,
    since="1.2",
    werkzeug=">=2.2.2",
    needs=("werkzeug.serving", "in-process"),
)
class TestDevelopmentServerWarning:
    """Where it is started, the development server warns in its log that it is none for production,
    whatever address it serves.

    Source: Werkzeug changes, 2.2.2.
    """

    @pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
    def test_is_told(self, flask, werkzeug, monkeypatch, caplog, host):
        served = []
        monkeypatch.setattr(
            werkzeug.serving.BaseWSGIServer, "serve_forever", lambda *given: served.append(host)
        )
        monkeypatch.setenv("WERKZEUG_SERVER_FD", "")
        caplog.set_level(logging.INFO, "werkzeug")

        werkzeug.serving.run_simple(host, 0, flask.Flask("served"))
        assert (served, "production" in caplog.text) == ([host], True)
