"""What the request says of its body: type, length, encoding; and other headers."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("requests/mimetype", SHOULD)
class TestMimetype:
    """``request.mimetype`` is the content type in lower case without its parameters, which are in
    ``mimetype_params``; ``content_type`` is the header as it came.

    Source: Flask documentation, "API", "Request.mimetype".
    """

    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("text/html; charset=utf-8", "text/html"),
            ("Text/HTML;Charset=utf-8", "text/html"),
            ("application/json", "application/json"),
            ("", ""),
        ],
    )
    def test_has_no_parameters(self, flask, environ, header, expected):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", headers={"Content-Type": header})):
            assert flask.request.mimetype == expected

    def test_is_empty_without_a_header(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/")):
            assert flask.request.mimetype == ""

    def test_params_hold_the_parameters(self, flask, environ):
        app = flask.Flask("bodies")
        headers = {"Content-Type": 'text/html; charset=utf-8; x="a b"'}

        with app.request_context(environ("/", "POST", headers=headers)):
            assert flask.request.mimetype_params == {"charset": "utf-8", "x": "a b"}

    @pytest.mark.parametrize("character", list("!#$&'*+-.^_`|~"))
    @applies(werkzeug=">=2.3")
    def test_a_value_without_quotes_may_hold_any_token(self, flask, environ, character):
        app, value = flask.Flask("bodies"), f"a{character}b{character}"
        headers = {"Content-Type": f"text/html; x={value}; charset=utf-8"}

        with app.request_context(environ("/", "POST", headers=headers)):
            assert flask.request.mimetype_params == {"x": value, "charset": "utf-8"}

    @pytest.mark.parametrize("character", list("!#$%&'()*+,-./:;<=>?@[]^_`{|}~ "))
    @applies(werkzeug=">=2.3")
    def test_a_value_in_quotes_may_hold_any_text(self, flask, environ, character):
        app, value = flask.Flask("bodies"), f"a{character}b{character}"
        headers = {"Content-Type": f'text/html; x="{value}"; charset=utf-8'}

        with app.request_context(environ("/", "POST", headers=headers)):
            assert flask.request.mimetype_params == {"x": value, "charset": "utf-8"}

    @pytest.mark.parametrize("value", ['a"b', "a\\b", '"', '\\"', 'a";x="b'], ids=repr)
    @applies(werkzeug=">=2.3")
    def test_a_value_in_quotes_may_hold_quotes(self, flask, environ, value):
        app = flask.Flask("bodies")
        written = value.replace("\\", "\\\\").replace('"', '\\"')
        headers = {"Content-Type": f'text/html; x="{written}"; charset=utf-8'}

        with app.request_context(environ("/", "POST", headers=headers)):
            assert flask.request.mimetype_params == {"x": value, "charset": "utf-8"}

    def test_content_type_is_whole(self, flask, environ):
        app = flask.Flask("bodies")
        headers = {"Content-Type": "Text/HTML; charset=utf-8"}

        with app.request_context(environ("/", "POST", headers=headers)):
            assert flask.request.content_type == "Text/HTML; charset=utf-8"


@requirement("requests/malformed-mimetype", MAY, since="1.2", werkzeug=">=2.3")
class TestMalformedMimetype:
    """What stands between the parameters of a content type and is none is left out.

    Source: RFC 9110, section 5.6.6; Werkzeug change log, version 2.3.0.
    """

    @pytest.mark.parametrize(
        "between", ["", " ", "word", "=b", "a b=c", '"x"="y"', "a =b"], ids=repr
    )
    def test_no_parameter_is_left_out(self, flask, environ, between):
        app = flask.Flask("bodies")
        headers = {"Content-Type": f"text/html;{between}; charset=utf-8"}

        with app.request_context(environ("/", "POST", headers=headers)):
            got = (flask.request.mimetype, flask.request.mimetype_params["charset"])
            named = sorted(flask.request.mimetype_params)
        assert (got, named) == (("text/html", "utf-8"), ["charset"])


@requirement("requests/content-length", SHOULD)
class TestContentLength:
    """``request.content_length`` is the length that the client tells, as a number, or None.

    Source: Flask documentation, "API", "Request.content_length"; RFC 9110, section 8.6.
    """

    def test_is_a_number(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"12345")):
            assert flask.request.content_length == 5

    def test_is_none_if_not_told(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/")):
            assert flask.request.content_length is None

    @pytest.mark.parametrize("told", ["-5", "five", "+5", "5.0"])
    @applies(werkzeug=">=2.3")
    def test_is_0_where_it_is_no_length(self, flask, environ, told):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", extra={"CONTENT_LENGTH": told})):
            assert flask.request.content_length == 0

    @pytest.mark.parametrize("told", ["1_0", "\u0665", "0x5", "5,5", "1e1", "5 5"])
    @applies(werkzeug=">=3.0")
    def test_digits_alone_are_a_length(self, flask, environ, told):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", extra={"CONTENT_LENGTH": told})):
            assert flask.request.content_length == 0

    @applies(werkzeug=">=1.0")
    def test_is_none_where_the_body_is_chunked(self, flask, environ):
        app = flask.Flask("bodies")
        headers = {"Transfer-Encoding": "chunked", "Content-Length": "5"}

        with app.request_context(environ("/", "POST", headers=headers)):
            assert flask.request.content_length is None

    @pytest.mark.parametrize("codings", ["gzip, chunked", "gzip,chunked", "Chunked"])
    @applies(werkzeug=">=3.1.7")
    def test_is_none_where_the_body_is_coded_and_chunked(self, flask, environ, codings):
        app = flask.Flask("bodies")
        headers = {"Transfer-Encoding": codings, "Content-Length": "5"}

        with app.request_context(environ("/", "POST", headers=headers)):
            assert flask.request.content_length is None

    @pytest.mark.parametrize("told", [" 5", "5 ", "\t5", " 5\t"])
    @applies(werkzeug=">=2.3.7")
    def test_white_space_around_it_does_not_count(self, flask, environ, told):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", extra={"CONTENT_LENGTH": told})):
            assert flask.request.content_length == 5


@requirement("requests/other-headers", SHOULD)
class TestOtherHeaders:
    """Headers of common use are attributes of the request, None where they are missing.

    Source: Flask documentation, "API", "Request".
    """

    @pytest.mark.parametrize(
        ("header", "attribute", "value", "expected"),
        [
            ("Referer", "referrer", "http://a.example/b?c", "http://a.example/b?c"),
            ("Content-Encoding", "content_encoding", "gzip", "gzip"),
            ("Content-MD5", "content_md5", "Q2hlY2s=", "Q2hlY2s="),
            ("Max-Forwards", "max_forwards", "10", 10),
        ],
    )
    @pytest.mark.parametrize("given", [True, False], ids=["given", "missing"])
    @applies(werkzeug=">=0.9")
    def test_are_attributes(self, flask, environ, header, attribute, value, expected, given):
        app = flask.Flask("pages")
        headers = {header: value} if given else {}

        with app.request_context(environ("/", headers=headers)):
            assert getattr(flask.request, attribute) == (expected if given else None)

    def test_a_header_cannot_be_set(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"X-Word": "a"})):
            headers = flask.request.headers
            assert headers["X-Word"] == "a"
            with pytest.raises((AttributeError, TypeError)):
                headers["X-Word"] = "b"

    def test_headers_can_be_listed(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"X-Word": "a"})):
            assert ("x-word", "a") in [(name.lower(), text) for name, text in flask.request.headers]

    def test_headers_are_shown_as_text(self, flask, environ, names):
        app, word = flask.Flask("pages"), names.word()

        with app.request_context(environ("/", headers={"X-Word": word})):
            lines = [line.partition(":") for line in str(flask.request.headers).splitlines()]
            assert ("x-word", word) in [(name.lower(), text.strip()) for name, _, text in lines]

    def test_headers_are_a_mapping(self, flask, environ, names):
        app, word = flask.Flask("pages"), names.word()

        with app.request_context(environ("/", headers={"X-Word": word})):
            held = {name.lower(): text for name, text in dict(flask.request.headers).items()}
            assert held["x-word"] == word

    def test_a_missing_header_is_a_key_error(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/")), pytest.raises(KeyError):
            flask.request.headers["X-Word"]

    @pytest.mark.parametrize(("sent", "expected"), [("5", 5), ("five", 7), (None, 7)])
    def test_a_header_is_converted(self, flask, environ, sent, expected):
        app = flask.Flask("pages")
        headers = {} if sent is None else {"X-Number": sent}

        with app.request_context(environ("/", headers=headers)):
            assert flask.request.headers.get("X-Number", 7, type=int) == expected

    @pytest.mark.parametrize("name", ["Content-Type", "content-type", "CONTENT-TYPE"])
    def test_a_header_is_in_them_in_any_case(self, flask, environ, name):
        app = flask.Flask("pages")
        headers = {"Content-Type": "text/plain"}

        with app.request_context(environ("/", "POST", headers=headers)):
            assert [name in flask.request.headers, "X-Word" in flask.request.headers] == [
                True,
                False,
            ]
