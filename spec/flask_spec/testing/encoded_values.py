"""What the test client is given, a view reads."""

import io

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.properties import CHARACTERS, given, st


def forms():
    """Fields of any text, and files of any bytes under other names."""
    name = st.text("aü東 .[]=&;%+'", min_size=1, max_size=5)
    field = st.tuples(name.map(lambda text: f"text {text}"), st.text(CHARACTERS, max_size=10))
    file = st.tuples(name.map(lambda text: f"file {text}"), st.binary(max_size=60))
    return {"fields": st.lists(field, max_size=3), "files": st.lists(file, max_size=2)}


def query():
    """A query of any text."""
    return {
        "values": st.dictionaries(
            st.text(CHARACTERS, max_size=6), st.text(CHARACTERS, max_size=6), max_size=4
        )
    }


@requirement("testing/encoded-values", SHOULD, since="1.2")
class TestEncodedValues:
    """A view reads the fields, files, query and JSON that the test client was given for the
    request, whatever text or bytes they are.

    Source: Flask documentation, "Testing Flask Applications", "Form Data" and "JSON Data".
    """

    @given(forms, examples=25)
    def test_fields_and_files(self, flask, fields, files):
        app, read = flask.Flask("shop"), []

        @app.route("/", methods=["POST"])
        def index():
            request = flask.request
            read.append(dict(request.form.items()))
            read.append({name: file.read() for name, file in request.files.items()})
            return "read"

        data = {**dict(fields), **{name: (io.BytesIO(content), "a.bin") for name, content in files}}
        app.test_client().post("/", data=data)
        assert read == [dict(fields), dict(files)]

    @given(query, examples=25)
    def test_query(self, flask, values):
        app, read = flask.Flask("shop"), []

        @app.route("/")
        def index():
            read.append(dict(flask.request.args.items()))
            return "read"

        app.test_client().get("/", query_string=values)
        assert read == [values]

    @applies(flask=">=1.0")
    @given(query, examples=25)
    def test_json(self, flask, values):
        app, read = flask.Flask("shop"), []

        @app.route("/", methods=["POST"])
        def index():
            read.append(flask.request.get_json())
            return "read"

        app.test_client().post("/", json=[values])
        assert read == [[values]]
