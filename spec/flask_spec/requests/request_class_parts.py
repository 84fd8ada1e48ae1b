"""What a request class says of the parts that its requests are made of."""

import io

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement(
    "requests/request-class-parts",
    SHOULD,
    since="1.2",
    werkzeug=">=1.0",
    needs=("werkzeug.datastructures", "werkzeug.formparser"),
)
class TestRequestClassParts:
    """A request class may name its own classes for dictionaries, lists and form parsers, and opens
    the files itself into which uploads are written.

    Why: uploads go to the disk or the store that the application wants, and formats of forms are
    added.
    Source: Werkzeug documentation, "Request / Response Objects", ``Request.dict_storage_class``,
    ``list_storage_class``, ``form_data_parser_class``, ``make_form_data_parser``,
    ``_get_file_stream``.
    """

    def test_cookies_are_of_its_dict_class(self, flask, environ, werkzeug):
        class Own(werkzeug.datastructures.ImmutableMultiDict):
            pass

        class Request(flask.Request):
            dict_storage_class = Own

        request = Request(environ(headers={"Cookie": "a=1"}))
        assert (isinstance(request.cookies, Own), request.cookies["a"]) == (True, "1")

    def test_the_route_is_of_its_list_class(self, flask, environ):
        class Own(list):
            pass

        class Request(flask.Request):
            list_storage_class = Own

        request = Request(environ(headers={"X-Forwarded-For": "192.0.2.1, 192.0.2.2"}))
        got = (isinstance(request.access_route, Own), list(request.access_route))
        assert got == (True, ["192.0.2.1", "192.0.2.2"])

    def test_uploads_are_written_where_it_says(self, flask, environ):
        opened = {}

        class Request(flask.Request):
            def _get_file_stream(
                self, total_content_length, content_type, filename=None, content_length=None
            ):
                opened[filename] = io.BytesIO()
                return opened[filename]

        files = {"photo": ("a.png", b"content"), "text": ("b.txt", b"more")}
        request = Request(environ("/", "POST", files=files))
        got = (request.files["photo"].read(), {name: f.getvalue() for name, f in opened.items()})
        assert got == (b"content", {"a.png": b"content", "b.txt": b"more"})

    def test_it_is_told_what_is_uploaded(self, flask, environ):
        told = []

        class Request(flask.Request):
            def _get_file_stream(
                self, total_content_length, content_type, filename=None, content_length=None
            ):
                told.append((total_content_length, content_type, filename))
                return io.BytesIO()

        made = environ("/", "POST", files={"photo": ("a.png", b"content")})
        Request(made).files["photo"].read()
        assert told == [(int(made["CONTENT_LENGTH"]), "application/octet-stream", "a.png")]

    def test_forms_are_read_by_its_parser(self, flask, environ, werkzeug):
        class Parser(werkzeug.formparser.FormDataParser):
            def parse(self, stream, mimetype, content_length, options=None):
                if mimetype != "text/x-lines":
                    return super().parse(stream, mimetype, content_length, options)
                pairs = [line.decode().split(":") for line in stream.read().splitlines()]
                return io.BytesIO(), self.cls(pairs), self.cls()

        class Request(flask.Request):
            form_data_parser_class = Parser

        lines = environ("/", "POST", data=b"a:1\nb:2", headers={"Content-Type": "text/x-lines"})
        got = (Request(lines).form.to_dict(), Request(environ("/", "POST", data={"c": "3"})).form)
        assert (got[0], got[1].to_dict()) == ({"a": "1", "b": "2"}, {"c": "3"})

    def test_it_may_make_the_parser(self, flask, environ):
        made = []

        class Request(flask.Request):
            def make_form_data_parser(self):
                made.append("parser")
                return super().make_form_data_parser()

        request = Request(environ("/", "POST", data={"a": "1"}))
        assert (request.form["a"], made) == ("1", ["parser"])

    @applies(werkzeug=">=2.0")
    def test_json_is_read_by_its_module(self, flask, environ):
        class Module:
            @staticmethod
            def loads(text, **options):
                return ["own", len(text)]

        class Request(flask.Request):
            json_module = Module

        made = environ("/", "POST", data=b"[1]", headers={"Content-Type": "application/json"})
        assert Request(made).get_json() == ["own", 3]


@requirement(
    "requests/request-properties", SHOULD, since="1.2", werkzeug=">=1.0", needs="werkzeug.utils"
)
class TestRequestProperties:
    """A request class may have properties that are computed once, until they are deleted or set,
    and ones that read the environ.

    Source: Werkzeug documentation, "Utilities", ``cached_property``, ``environ_property``.
    """

    def test_a_cached_one_is_computed_once(self, flask, environ, werkzeug):
        computed = []

        class Request(flask.Request):
            @werkzeug.utils.cached_property
            def word(self):
                computed.append(self.path)
                return f"word of {self.path}"

        first, second = Request(environ("/a")), Request(environ("/b"))
        words = [first.word, first.word, second.word]
        assert (words, computed) == (["word of /a"] * 2 + ["word of /b"], ["/a", "/b"])

    def test_none_is_cached_too(self, flask, environ, werkzeug):
        computed = []

        class Request(flask.Request):
            @werkzeug.utils.cached_property
            def word(self):
                computed.append(self.path)

        request = Request(environ("/a"))
        assert ([request.word, request.word], computed) == ([None, None], ["/a"])

    @applies(werkzeug=">=2.0")
    def test_deleted_it_is_computed_again(self, flask, environ, werkzeug):
        class Request(flask.Request):
            @werkzeug.utils.cached_property
            def word(self):
                return self.headers["X-Word"]

        request = Request(environ(headers={"X-Word": "first"}))
        before = request.word
        request.environ["HTTP_X_WORD"] = "second"
        kept = request.word
        del request.word
        assert (before, kept, request.word) == ("first", "first", "second")

    def test_it_may_be_set(self, flask, environ, werkzeug):
        class Request(flask.Request):
            @werkzeug.utils.cached_property
            def word(self):
                return "computed"

        request = Request(environ())
        request.word = "set"
        assert request.word == "set"

    @applies(werkzeug=">=2.1")
    def test_it_may_be_one_of_slots(self, werkzeug):
        class Slotted:
            __slots__ = ("_cache_word", "computed")

            def __init__(self):
                self.computed = 0

            @werkzeug.utils.cached_property
            def word(self):
                self.computed += 1
                return self.computed

        slotted = Slotted()
        assert [slotted.word, slotted.word] == [1, 1]

    @pytest.mark.parametrize(
        ("extra", "expected"),
        [({"shop.number": "5"}, 5), ({"shop.number": "five"}, 7), ({}, 7)],
        ids=["there", "malformed", "missing"],
    )
    def test_one_reads_the_environ(self, flask, environ, werkzeug, extra, expected):
        class Request(flask.Request):
            number = werkzeug.utils.environ_property("shop.number", 7, int)

        assert Request(environ(extra=extra)).number == expected

    @pytest.mark.parametrize("value", ["4", None], ids=["set", "missing"])
    def test_one_of_a_response_is_a_header(self, flask, werkzeug, value):
        class Response(flask.Response):
            number = werkzeug.utils.header_property("X-Number", None, int, str)

        response = Response("body")
        if value is not None:
            response.number = int(value)
        got = (response.headers.get("X-Number"), response.number)
        assert got == (value, value and int(value))
