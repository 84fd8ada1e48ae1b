"""Headers for which the server gave an empty text."""

import pytest

from flask_conformance import MAY, requirement


@requirement("wsgi/empty-headers", MAY, needs="in-process", since="1.2")
class TestEmptyHeaders:
    """A Content-Type or Content-Length for which the server gave an empty text is not among the
    headers of the request.

    Source: PEP 3333, "environ Variables", by which an empty one says the same as none.
    """

    @pytest.mark.parametrize("name", ["Content-Type", "Content-Length"])
    def test_an_empty_header_is_none(self, flask, environ, name):
        app = flask.Flask("frugal")
        keys = environ("/", headers={"X-Word": "sent"})
        keys[name.upper().replace("-", "_")] = ""

        with app.request_context(keys):
            listed = [header for header, _ in flask.request.headers if header in ("X-Word", name)]
        assert listed == ["X-Word"]
