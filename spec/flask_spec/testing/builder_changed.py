"""What of a builder is changed: each part changes those that follow from it, and no other."""

import io

import pytest

from flask_conformance import SHOULD, applies, requirement

REFUSED = (AttributeError, TypeError, RuntimeError, ValueError)


@requirement(
    "testing/builder-changed",
    SHOULD,
    since="1.2",
    werkzeug=">=2.0",
    needs="werkzeug.test",
    depends="testing/request-builder",
)
class TestBuilderChanged:
    """What is set on a builder is in its request: a stream takes the place of form and files, a
    query that of its arguments, a base URL that of scheme, host and mount point.

    Source: Werkzeug documentation, "Testing WSGI Applications", ``EnvironBuilder``.
    """

    def test_a_stream_takes_the_place_of_the_form(self, flask, werkzeug):
        files = {"a": "1", "file": (io.BytesIO(b"content"), "a.txt")}
        builder = werkzeug.test.EnvironBuilder("/", method="POST", data=files)
        builder.input_stream, builder.content_length = io.BytesIO(b"body"), 4
        builder.content_type = "text/x-own"
        request = builder.get_request(flask.Request)
        builder.close()

        got = (request.mimetype, request.get_data(), len(request.form), len(request.files))
        assert got == ("text/x-own", b"body", 0, 0)

    @pytest.mark.parametrize("part", ["form", "files"])
    def test_beside_a_stream_is_no_form(self, werkzeug, part):
        builder = werkzeug.test.EnvironBuilder("/", method="POST", input_stream=io.BytesIO(b"body"))

        with pytest.raises(REFUSED):
            getattr(builder, part)
        builder.input_stream = None
        assert len(getattr(builder, part)) == 0
        builder.close()

    def test_a_query_takes_the_place_of_the_arguments(self, flask, werkzeug):
        builder = werkzeug.test.EnvironBuilder("/?a=1")
        builder.query_string = "b=%26&c=3"
        request = builder.get_request(flask.Request)
        builder.close()

        assert request.args.to_dict() == {"b": "&", "c": "3"}

    def test_beside_a_query_are_no_arguments(self, werkzeug):
        builder = werkzeug.test.EnvironBuilder("/?a=1")
        builder.query_string = "b=2"

        with pytest.raises(REFUSED):
            builder.args["c"] = "3"
        builder.close()

    @pytest.mark.parametrize(
        ("attribute", "expected"),
        [
            ("url_scheme", "https"),
            ("host", "shop.example:81"),
            ("server_name", "shop.example"),
            ("server_port", 81),
            ("script_root", "/de"),
            ("base_url", "https://shop.example:81/de/"),
        ],
    )
    def test_a_base_url_is_taken_apart(self, werkzeug, attribute, expected):
        builder = werkzeug.test.EnvironBuilder("/")
        builder.base_url = "https://shop.example:81/de/"
        got = getattr(builder, attribute)
        builder.close()

        assert got == expected

    @pytest.mark.parametrize(
        ("attribute", "value", "expected"),
        [
            ("host", "other.example:82", "http://other.example:82/de/cart"),
            ("url_scheme", "https", "https://shop.example/de/cart"),
            ("script_root", "/fr", "http://shop.example/fr/cart"),
            ("path", "/pay", "http://shop.example/de/pay"),
        ],
    )
    def test_a_part_of_the_url_is_set(self, flask, werkzeug, attribute, value, expected):
        builder = werkzeug.test.EnvironBuilder("/cart", base_url="http://shop.example/de")
        setattr(builder, attribute, value)
        request = builder.get_request(flask.Request)
        builder.close()

        assert request.url == expected

    @pytest.mark.parametrize(("scheme", "port"), [("http", 80), ("https", 443)])
    def test_the_port_of_a_server_is_that_of_the_scheme(self, werkzeug, scheme, port):
        builder = werkzeug.test.EnvironBuilder("/", base_url=f"{scheme}://shop.example")
        got = builder.server_port
        builder.close()

        assert got == port

    @pytest.mark.parametrize("attribute", ["mimetype", "content_type"])
    def test_a_type_that_is_set_is_sent(self, flask, werkzeug, attribute):
        builder = werkzeug.test.EnvironBuilder("/", method="PUT", data=b"", content_type="a/b")
        setattr(builder, attribute, "image/png")
        request = builder.get_request(flask.Request)
        builder.close()

        assert (request.mimetype, builder.headers["Content-Type"]) == ("image/png", "image/png")

    def test_a_file_that_was_added_is_closed_with_it(self, werkzeug):
        builder, file = werkzeug.test.EnvironBuilder("/", method="POST"), io.BytesIO(b"content")
        builder.files.add_file("file", file, "a.txt")
        before = file.closed
        builder.close()

        assert (before, file.closed) == (False, True)

    def test_a_class_may_write_json_itself(self, flask, werkzeug):
        class Builder(werkzeug.test.EnvironBuilder):
            @staticmethod
            def json_dumps(value, *args, **options):
                return "[7]"

        builder = Builder("/", method="POST", json={"a": 1})
        request = builder.get_request(flask.Request)
        builder.close()

        assert (request.mimetype, request.get_data()) == ("application/json", b"[7]")

    @pytest.mark.parametrize("name", ["data", "query_string"])
    @applies(needs="werkzeug.datastructures")
    def test_values_may_be_a_mapping_of_several(self, flask, werkzeug, name):
        values = werkzeug.datastructures.MultiDict([("a", "1"), ("b", "2"), ("a", "3")])
        builder = werkzeug.test.EnvironBuilder("/", method="POST", **{name: values})
        request = builder.get_request(flask.Request)
        builder.close()

        assert request.values.to_dict(flat=False) == {"a": ["1", "3"], "b": ["2"]}

    @applies(needs="werkzeug.datastructures")
    def test_headers_may_be_an_object_of_them(self, flask, werkzeug):
        headers = werkzeug.datastructures.Headers([("X-A", "1")])
        builder = werkzeug.test.EnvironBuilder("/", headers=headers)
        request = builder.get_request(flask.Request)
        builder.close()

        assert request.headers["X-A"] == "1"
