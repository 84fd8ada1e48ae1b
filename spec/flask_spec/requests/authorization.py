"""``request.authorization``: who the client says it is."""

import pytest

from flask_conformance import MAY, SHOULD, applies, fact, requirement


@requirement("requests/basic-authorization", SHOULD)
class TestBasicAuthorization:
    """``request.authorization`` holds user name and password of basic authentication.

    Source: Flask documentation, "API", "Request.authorization"; RFC 7617.
    """

    @pytest.mark.parametrize(
        ("attribute", "value"), [("username", "Aladdin"), ("password", "open sesame")]
    )
    def test_holds(self, flask, environ, attribute, value):
        app = flask.Flask("private")
        headers = {"Authorization": "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}

        with app.request_context(environ(headers=headers)):
            assert getattr(flask.request.authorization, attribute) == value

    def test_scheme_is_told(self, flask, environ):
        app = flask.Flask("private")
        headers = {"Authorization": "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}

        with app.request_context(environ(headers=headers)):
            assert flask.request.authorization.type == "basic"

    def test_scheme_is_read_in_any_case(self, flask, environ):
        app = flask.Flask("private")
        headers = {"Authorization": "BASIC QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}

        with app.request_context(environ(headers=headers)):
            assert flask.request.authorization.username == "Aladdin"

    def test_the_password_may_hold_a_colon(self, flask, environ):
        app = flask.Flask("private")

        with app.request_context(environ(headers={"Authorization": "Basic YTpiOmM="})):
            assert flask.request.authorization.password == "b:c"

    @applies(werkzeug=">=1.0")
    def test_text_beyond_ascii_is_utf8(self, flask, environ):
        app = flask.Flask("private")

        with app.request_context(environ(headers={"Authorization": "Basic Z3LDtsOfZTrDpA=="})):
            got = (flask.request.authorization.username, flask.request.authorization.password)
        assert got == ("größe", "ä")

    def test_is_none_without_the_header(self, flask, environ):
        app = flask.Flask("private")

        with app.request_context(environ()):
            assert flask.request.authorization is None

    @pytest.mark.parametrize(
        ("sent", "expected"),
        [
            ("Basic YTo=", ("a", "")),
            ("Basic OmI=", ("", "b")),
            ("Basic Og==", ("", "")),
            ("Basic YTo6Yjo=", ("a", ":b:")),
            ("basic YTpi", ("a", "b")),
            ("Basic  YTpi", ("a", "b")),
            ("Basic YTpiIGM=", ("a", "b c")),
        ],
        ids=[
            "no password", "no name", "neither", "colons", "lower case", "two blanks", "blank",
        ],
    )  # fmt: skip
    def test_name_and_password_may_be_any(self, flask, environ, sent, expected):
        app = flask.Flask("private")

        with app.request_context(environ(headers={"Authorization": sent})):
            got = (flask.request.authorization.username, flask.request.authorization.password)
        assert got == expected

    @pytest.mark.parametrize(
        "header",
        ["Basic a", "Basic /w==", "Basic \xe9"],
        ids=["no base64", "no utf-8", "not ascii"],
    )
    def test_is_none_where_it_cannot_be_read(self, flask, environ, header):
        app, read = flask.Flask("private"), []

        for sent in ("Basic QTpi", header):
            with app.request_context(environ(headers={"Authorization": sent})):
                read.append(bool(flask.request.authorization))
        assert read == [True, False]

    @fact
    def test_is_a_dict(self, flask, environ):
        app = flask.Flask("private")
        headers = {"Authorization": "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}

        with app.request_context(environ(headers=headers)):
            return isinstance(flask.request.authorization, dict)


@requirement("requests/equal-authorization", MAY, since="1.2", werkzeug=("<2.3", ">=2.3.1"))
class TestEqualAuthorization:
    """The same credentials are equal, and others are not.

    Source: Werkzeug change log, version 2.3.1.
    """

    @pytest.mark.parametrize(
        ("other", "expected"),
        [("Basic YTpi", True), ("basic YTpi", True), ("Basic YTpj", False), ("Basic YTo=", False)],
    )
    def test_by_name_and_password(self, flask, environ, other, expected):
        app, read = flask.Flask("private"), []

        for header in ("Basic YTpi", other):
            with app.request_context(environ(headers={"Authorization": header})):
                read.append(flask.request.authorization)
        assert (read[0] == read[1]) is expected

    @pytest.mark.parametrize(
        ("other", "expected"), [("Bearer a", True), ("Bearer b", False), ("Token a", False)]
    )
    @applies(werkzeug=">=2.3.1")
    def test_by_scheme_and_token(self, flask, environ, other, expected):
        app, read = flask.Flask("private"), []

        for header in ("Bearer a", other):
            with app.request_context(environ(headers={"Authorization": header})):
                read.append(flask.request.authorization)
        assert (read[0] == read[1]) is expected


@requirement("requests/other-authorization", SHOULD)
class TestOtherAuthorization:
    """``request.authorization`` holds the parameters of another scheme, or its token.

    Source: RFC 6750, section 2.1; RFC 7616, section 3.4; RFC 9110, section 11.4.
    """

    def test_digest_has_parameters(self, flask, environ):
        app = flask.Flask("private")
        header = 'Digest username="Ada", realm="r", nonce="n", uri="/", response="x", qop="auth"'
        header += ', nc=00000001, cnonce="c"'

        with app.request_context(environ(headers={"Authorization": header})):
            given = flask.request.authorization
            assert (given.type, given.username, given.realm) == ("digest", "Ada", "r")

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("username", "Ada"),
            ("realm", "a, b"),
            ("nonce", "n="),
            ("uri", "/a?b=c,d"),
            ("qop", "auth"),
            ("nc", "00000001"),
            ("cnonce", "c"),
            ("response", "0a1b"),
            ("opaque", "o"),
        ],
    )
    def test_each_parameter_of_digest(self, flask, environ, name, expected):
        header = (
            'Digest username="Ada",realm="a, b",nonce="n=",uri="/a?b=c,d",qop=auth,'
            'nc=00000001,cnonce="c",response="0a1b",opaque="o",algorithm=MD5'
        )
        given = flask.Request(environ(headers={"Authorization": header})).authorization

        assert getattr(given, name) == expected

    @applies(werkzeug=">=2.3")
    def test_bearer_has_a_token(self, flask, environ, names):
        app, token = flask.Flask("private"), names.word()

        with app.request_context(environ(headers={"Authorization": f"Bearer {token}"})):
            given = flask.request.authorization
            assert (given.type, given.token) == ("bearer", token)

    @pytest.mark.parametrize("token", ["a", "a=", "a==", "a.b-c_d~e+f/g==", "eyJh.eyJz.c2ln"])
    @pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
    @applies(werkzeug=">=2.3")
    def test_bearer_may_have_any_token(self, flask, environ, scheme, token):
        app = flask.Flask("private")

        with app.request_context(environ(headers={"Authorization": f"{scheme} {token}"})):
            given = flask.request.authorization
            assert (given.type, given.token) == ("bearer", token)

    @pytest.mark.parametrize("scheme", ["Negotiate", "NTLM", "Token", "GNAP"])
    @applies(werkzeug=">=2.3")
    def test_another_scheme_has_a_token(self, flask, environ, scheme):
        app = flask.Flask("private")

        with app.request_context(environ(headers={"Authorization": f"{scheme} YWJj=="})):
            given = flask.request.authorization
            assert (given.type, given.token) == (scheme.lower(), "YWJj==")

    @applies(werkzeug=">=2.3")
    def test_another_scheme_has_parameters(self, flask, environ):
        app = flask.Flask("private")
        header = 'AWS4-HMAC-SHA256 Credential=AK/1/s3, SignedHeaders="host;range", Signature=fe5f'

        with app.request_context(environ(headers={"Authorization": header})):
            given = flask.request.authorization
            got = [given.get(name) for name in ("Credential", "SignedHeaders", "Signature")]
        assert got == ["AK/1/s3", "host;range", "fe5f"]

    def test_quoted_parameters_may_hold_separators(self, flask, environ):
        app = flask.Flask("private")
        header = r'Digest username="a, \"b\"=c", realm="r;s", nonce="n==", uri="/?a=b,c", nc=1'
        header += ', response="x", qop=auth, cnonce="c"'

        with app.request_context(environ(headers={"Authorization": header})):
            given = flask.request.authorization
            got = (given["username"], given["realm"], given["nonce"], given["uri"])
        assert got == ('a, "b"=c', "r;s", "n==", "/?a=b,c")

    @pytest.mark.parametrize(
        ("written", "realm"),
        [
            (r"\"", '"'),
            (r"a\"", 'a"'),
            (r"\"a", '"a'),
            (r"a\"b, nonce=c", 'a"b, nonce=c'),
            (r"\\", "\\"),
            (r"a\\\"b", 'a\\"b'),
        ],
    )
    @applies(werkzeug=">=2.3")
    def test_a_quote_may_be_escaped(self, flask, environ, written, realm):
        app = flask.Flask("private")
        header = f'Digest realm="{written}", nonce="n", opaque="o"'

        with app.request_context(environ(headers={"Authorization": header})):
            given = flask.request.authorization
            got = [given.get(name) for name in ("realm", "nonce", "opaque")]
        assert got == [realm, "n", "o"]

    @pytest.mark.parametrize("between", [",", " , ", ",\t", ", ,", ",,"], ids=repr)
    @applies(werkzeug=">=2.3")
    def test_parameters_are_told_apart_by_commas(self, flask, environ, between):
        app = flask.Flask("private")
        pairs = {"username": "Ada", "realm": "r", "nonce": "n", "qop": "auth", "nc": "1"}
        sent = between.join(f'{name}="{value}"' for name, value in pairs.items())

        with app.request_context(environ(headers={"Authorization": f"Digest {sent}"})):
            given = flask.request.authorization
            assert {name: given.get(name) for name in pairs} == pairs

    @pytest.mark.parametrize("between", [" = ", "= ", " =", "\t=\t"], ids=repr)
    @applies(werkzeug=">=2.3")
    def test_white_space_may_stand_around_the_equals_sign(self, flask, environ, between):
        app = flask.Flask("private")
        pairs = {"username": "Ada", "realm": "r", "nonce": "n", "uri": "/", "response": "x"}
        sent = ", ".join(f'{name}{between}"{value}"' for name, value in pairs.items())

        with app.request_context(environ(headers={"Authorization": f"Digest {sent}"})):
            given = flask.request.authorization
            assert {name: given.get(name) for name in pairs} == pairs

    @pytest.mark.parametrize("header", ["", "=", "Bearer", "Digest", "a b c", "Digest garbage"])
    @applies(werkzeug=">=2.3")
    def test_a_malformed_header_is_no_error_of_the_server(self, flask, client, header):
        app = flask.Flask("private")
        app.route("/")(lambda: repr(getattr(flask.request.authorization, "username", None)))

        response = client(app).get("/", headers={"Authorization": header})
        assert (response.status_code, response.text) in ((200, "None"), (400, response.text))

    @applies(werkzeug="<2.3")
    def test_bearer_was_not_known(self, flask, environ, names):
        app, token = flask.Flask("private"), names.word()

        with app.request_context(environ(headers={"Authorization": f"Bearer {token}"})):
            assert flask.request.authorization is None
