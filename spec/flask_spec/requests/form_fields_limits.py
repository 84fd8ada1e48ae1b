"""``max_form_memory_size`` and ``max_form_parts``: how much a multipart form may hold."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("requests/max-form-memory-size", SHOULD, werkzeug=">=3.1", advisory="CVE-2024-49767")
class TestMaxFormMemorySize:
    """A field of a multipart form that is longer than ``max_form_memory_size``, 500,000 bytes if
    nothing else is said, answers 413; files do not count.

    Source: Flask documentation, "Configuration Handling", "MAX_FORM_MEMORY_SIZE".
    """

    @pytest.mark.parametrize(
        ("length", "status"), [(500_000, 200), (500_001, 413)], ids=["just allowed", "one more"]
    )
    def test_by_default(self, flask, client, length, status):
        app = flask.Flask("forms")

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form["a"]))

        response = client(app).post("/", data={"a": "x" * length}, files={})
        assert response.status_code == status

    @applies(flask=">=3.1")
    @pytest.mark.parametrize(
        ("length", "status"), [(100_000, 200), (100_001, 413)], ids=["just allowed", "one more"]
    )
    def test_by_configuration(self, flask, client, length, status):
        app = flask.Flask("forms")
        app.config["MAX_FORM_MEMORY_SIZE"] = 100_000

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.form["a"]

        response = client(app).post("/", data={"a": "x" * length}, files={})
        assert response.status_code == status

    @applies(flask=">=3.1")
    def test_none_is_no_limit(self, flask, client):
        app = flask.Flask("forms")
        app.config["MAX_FORM_MEMORY_SIZE"] = None

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form["a"]))

        assert client(app).post("/", data={"a": "x" * 600_000}, files={}).text == "600000"

    @applies(flask=">=3.1")
    def test_a_file_may_be_longer(self, flask, client):
        app = flask.Flask("forms")
        app.config["MAX_FORM_MEMORY_SIZE"] = 100_000

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.files["a"].read()))

        assert client(app).post("/", files={"a": ("a.txt", b"x" * 200_000)}).text == "200000"

    @applies(flask=">=3.1", werkzeug=">=3.1.9")
    def test_a_field_of_an_urlencoded_form_may_be_longer(self, flask, client):
        app = flask.Flask("forms")
        app.config["MAX_FORM_MEMORY_SIZE"] = 100_000

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form["a"]))

        assert client(app).post("/", data={"a": "x" * 100_001}).text == "100001"


@requirement("requests/long-fields-before-3-1", MAY, werkzeug="<3.1")
class TestLongFieldsBefore31:
    """Before Werkzeug 3.1 a field could be of any length by default.

    Source: Werkzeug change log, version 3.1.0.
    """

    def test_is_read(self, flask, client):
        app = flask.Flask("forms")

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form["a"]))

        assert client(app).post("/", data={"a": "x" * 600_000}, files={}).text == "600000"


@requirement("requests/max-form-parts", SHOULD, flask=">=3.1")
class TestMaxFormParts:
    """A multipart form of more parts than ``MAX_FORM_PARTS`` answers 413; files count as well.

    Source: Flask documentation, "Configuration Handling", "MAX_FORM_PARTS".
    """

    @pytest.mark.parametrize(
        ("count", "status"), [(3, 200), (4, 413)], ids=["just allowed", "one more"]
    )
    def test_of_fields(self, flask, client, count, status):
        app = flask.Flask("forms")
        app.config["MAX_FORM_PARTS"] = 3

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form))

        fields = {f"field{number}": "x" for number in range(count)}
        assert client(app).post("/", data=fields, files={}).status_code == status

    def test_of_fields_and_files(self, flask, client):
        app = flask.Flask("forms")
        app.config["MAX_FORM_PARTS"] = 1

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form))

        response = client(app).post("/", data={"a": "x"}, files={"b": ("b.txt", b"x")})
        assert response.status_code == 413

    def test_none_is_no_limit(self, flask, client):
        app = flask.Flask("forms")
        app.config["MAX_FORM_PARTS"] = None

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form))

        fields = {f"field{number}": "x" for number in range(1001)}
        assert client(app).post("/", data=fields, files={}).text == "1001"

    def test_an_urlencoded_form_may_have_more(self, flask, client):
        app = flask.Flask("forms")
        app.config["MAX_FORM_PARTS"] = 1

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form))

        assert client(app).post("/", data={"a": "x", "b": "y"}).text == "2"


@requirement(
    "requests/form-parts-by-default", SHOULD, werkzeug=">=2.2.3", advisory="CVE-2023-25577"
)
class TestFormPartsByDefault:
    """If nothing else is said, a multipart form of more than 1,000 parts answers 413.

    Source: Werkzeug change log, version 2.2.3.
    """

    @pytest.mark.parametrize(
        ("count", "status"), [(1000, 200), (1001, 413)], ids=["just allowed", "one more"]
    )
    def test_of_fields(self, flask, client, count, status):
        app = flask.Flask("forms")

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form))

        fields = {f"field{number}": "x" for number in range(count)}
        assert client(app).post("/", data=fields, files={}).status_code == status


@requirement("requests/form-parts-before-2-2-3", MAY, werkzeug="<2.2.3")
class TestFormPartsBefore223:
    """Before Werkzeug 2.2.3 a multipart form could have any number of parts.

    Source: Werkzeug change log, version 2.2.3.
    """

    def test_are_read(self, flask, client):
        app = flask.Flask("forms")

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form))

        fields = {f"field{number}": "x" for number in range(1001)}
        assert client(app).post("/", data=fields, files={}).text == "1001"
