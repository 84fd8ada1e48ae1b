"""Multipart bodies in every form in which clients write them."""

import pytest

from flask_conformance import MUST, applies, requirement


def multipart(head, content=b"value", boundary="b"):
    """The body of a form with one part."""
    lines = [f"--{boundary}".encode(), head, b"", content, f"--{boundary}--".encode(), b""]
    return b"\r\n".join(lines)


@requirement("requests/multipart-boundary", MUST, since="1.2")
class TestMultipartBoundary:
    """The boundary of a multipart body may hold any character that the standard allows, quoted
    where it must be, up to 70 of them; it ends a part where it begins a line, and nowhere else.

    Why: each kind of client makes its own; one that is not understood loses the whole form.
    Source: RFC 2046, section 5.1.1.
    If this fails: look for a boundary in a regular expression without escapes.
    """

    @pytest.mark.parametrize("character", list("'()+_,-./:=? "))
    def test_quoted(self, flask, environ, character):
        app, boundary = flask.Flask("forms"), f"a{character}{character}b"
        body = multipart(b'Content-Disposition: form-data; name="a"', boundary=boundary)
        headers = {"Content-Type": f'multipart/form-data; boundary="{boundary}"'}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "value"}

    @pytest.mark.parametrize("character", list("'+_-."))
    def test_unquoted(self, flask, environ, character):
        app, boundary = flask.Flask("forms"), f"a{character}{character}b"
        body = multipart(b'Content-Disposition: form-data; name="a"', boundary=boundary)
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "value"}

    @pytest.mark.parametrize("length", [1, 2, 69, 70])
    def test_of_length(self, flask, environ, length):
        app, boundary = flask.Flask("forms"), "x" * length
        body = multipart(b'Content-Disposition: form-data; name="a"', boundary=boundary)
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "value"}

    @pytest.mark.parametrize(
        "kind",
        [
            "multipart/form-data;boundary=b",
            'multipart/form-data; charset="utf-8" ; boundary=b',
            "multipart/form-data; charset=utf-8; boundary=b",
            "multipart/form-data; boundary=b; charset=utf-8",
        ],
    )
    def test_in_a_content_type(self, flask, environ, kind):
        app = flask.Flask("forms")
        body = multipart(b'Content-Disposition: form-data; name="a"')

        with app.request_context(environ("/", "POST", data=body, headers={"Content-Type": kind})):
            assert flask.request.form.to_dict() == {"a": "value"}

    @pytest.mark.parametrize(
        "kind",
        [
            "multipart/form-data; Boundary=b",
            "multipart/form-data; BOUNDARY=b",
            "Multipart/Form-Data; boundary=b",
        ],
    )
    @applies(werkzeug=">=2.2")
    def test_in_a_content_type_in_any_case(self, flask, environ, kind):
        app = flask.Flask("forms")
        body = multipart(b'Content-Disposition: form-data; name="a"')

        with app.request_context(environ("/", "POST", data=body, headers={"Content-Type": kind})):
            assert flask.request.form.to_dict() == {"a": "value"}

    def test_is_case_sensitive_itself(self, flask, environ):
        app = flask.Flask("forms")
        body = multipart(b'Content-Disposition: form-data; name="a"', b"x\r\n--ABC\r\ny", "abc")
        headers = {"Content-Type": "multipart/form-data; boundary=abc"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "x\r\n--ABC\r\ny"}

    @pytest.mark.parametrize(
        "content",
        [
            "x--b",
            "--b",
            " --b--",
            "\r\n-b\r\n--",
            "-",
            "\r",
            "\n",
            "\r\n",
            "\r\n\r\n",
            "\r\r\n",
            "x\r\n-",
            "x\r\n--",
        ],
        ids=repr,
    )
    def test_what_resembles_it_is_content(self, flask, environ, content):
        app = flask.Flask("forms")
        head, boundary = b'Content-Disposition: form-data; name="a"', "boundary-b"
        body = multipart(head, content.replace("--b", f"-{boundary}").encode(), boundary)
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            got = flask.request.form.to_dict()
        assert got == {"a": content.replace("--b", f"-{boundary}")}

    @pytest.mark.parametrize(
        "content", ["x--b", "x--b\r\ny", "x--b--\r\ny", " --b\r\ny", "\r\nx--b\r\n"], ids=repr
    )
    def test_inside_a_line_it_is_content(self, flask, environ, content):
        app = flask.Flask("forms")
        body = multipart(b'Content-Disposition: form-data; name="a"', content.encode())
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": content}

    @pytest.mark.parametrize(
        ("before", "after"),
        [(b"\r\n", b""), (b"", b"an epilogue\r\n"), (b"", b"\r\n--b")],
        ids=["empty preamble", "epilogue", "epilogue that looks like a part"],
    )
    def test_what_stands_outside_is_ignored(self, flask, environ, before, after):
        app = flask.Flask("forms")
        body = before + multipart(b'Content-Disposition: form-data; name="a"') + after
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "value"}

    @applies(werkzeug=">=2.0")
    def test_a_preamble_is_ignored(self, flask, environ):
        app = flask.Flask("forms")
        body = b"a preamble\r\n" + multipart(b'Content-Disposition: form-data; name="a"')
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "value"}

    def test_the_last_line_need_not_end(self, flask, environ):
        app = flask.Flask("forms")
        body = multipart(b'Content-Disposition: form-data; name="a"')[: -len(b"\r\n")]
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "value"}

    def test_blanks_may_follow_it(self, flask, environ):
        app = flask.Flask("forms")
        body = multipart(b'Content-Disposition: form-data; name="a"')
        body = body.replace(b"--b\r\n", b"--b \t\r\n")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "value"}


@requirement("requests/multipart-part-headers", MUST, since="1.2")
class TestMultipartPartHeaders:
    """In the headers of a part, names of headers and of parameters, and ``form-data`` itself, have
    no case, and blanks may stand around a semicolon; further headers and parameters mean nothing,
    and those of one part nothing for the next.

    Source: RFC 7578, section 4.2; RFC 2183, section 2; RFC 5322, sections 1.2.2 and 3.2.2.
    """

    @pytest.mark.parametrize(
        "head",
        [
            'content-disposition: form-data; name="a"',
            'CONTENT-DISPOSITION: form-data; name="a"',
            'Content-Disposition: Form-Data; name="a"',
            "Content-Disposition: form-data; name=a",
            'Content-Disposition: form-data;name="a"',
            'Content-Disposition:form-data; name="a"',
            'Content-Disposition: form-data; size=5; name="a"',
            'Content-Disposition: form-data; x="b" ; name="a"',
            'Content-Disposition: form-data; name="a"; x="name=b"',
            'Content-Type: text/plain\r\nContent-Disposition: form-data; name="a"',
            'Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=utf-8',
            'Content-Disposition: form-data; name="a"\r\nX-Word: b',
            'Content-Disposition: form-data; name="a"\r\nContent-Transfer-Encoding: 8bit',
        ],
    )
    def test_of_a_field(self, flask, environ, head):
        app = flask.Flask("forms")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(head.encode(), "größe".encode())

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "größe"}

    @pytest.mark.parametrize(
        "head",
        [
            'Content-Disposition: form-data; filename="b.txt"; name="a"',
            "Content-Disposition: form-data; name=a; filename=b.txt",
            'Content-Type: text/csv\r\nContent-Disposition: form-data; name="a"; filename="b.txt"',
        ],
    )
    def test_of_a_file(self, flask, environ, head):
        app = flask.Flask("uploads")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(
            environ("/", "POST", data=multipart(head.encode()), headers=headers)
        ):
            file = flask.request.files["a"]
            assert (file.filename, file.read()) == ("b.txt", b"value")

    @pytest.mark.parametrize("blank", ["", " ", "\t"], ids=["none", "blank", "tab"])
    @applies(werkzeug=">=2.3")
    def test_a_blank_may_stand_behind_form_data(self, flask, environ, blank):
        app = flask.Flask("forms")
        headers = {"Content-Type": f"multipart/form-data{blank}; boundary=b"}
        body = multipart(f'Content-Disposition: form-data{blank}; name="a"'.encode())

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "value"}

    def test_each_file_has_its_own(self, flask, environ):
        app, head = flask.Flask("uploads"), "Content-Disposition: form-data; name="
        heads = [f'{head}"a"; filename="a.csv"\r\nContent-Type: text/csv']
        heads += [f'{head}"b"; filename="b.css"\r\nContent-Type: text/css']
        heads += [f'{head}"c"; filename="c"']
        body = b"".join(multipart(h.encode()).replace(b"--b--\r\n", b"") for h in heads)
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body + b"--b--\r\n", headers=headers)):
            told = {file.filename: file.mimetype for file in flask.request.files.values()}
            kind, own = told.pop("c"), {"a.csv": "text/csv", "b.css": "text/css"}
            assert (told, kind in own.values()) == (own, False)

    @pytest.mark.parametrize("name", ["name", "NAME", "Name"])
    @applies(werkzeug=">=2.2")
    def test_parameter_of_a_field_in_any_case(self, flask, environ, name):
        app = flask.Flask("forms")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(f'Content-Disposition: form-data; {name}="a"'.encode())

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {"a": "value"}

    @pytest.mark.parametrize("name", ["filename", "FILENAME", "FileName"])
    @applies(werkzeug=">=2.2")
    def test_parameter_of_a_file_in_any_case(self, flask, environ, name):
        app = flask.Flask("uploads")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(f'Content-Disposition: form-data; name="a"; {name}="b.txt"'.encode())

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.files["a"].filename == "b.txt"

    @pytest.mark.parametrize(
        "name", ["a b", "größe", "日本", "a;b", "a=b", "a,b", "a[0]", "a'b", ""]
    )
    def test_a_field_may_have_any_name(self, flask, environ, name):
        app = flask.Flask("forms")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(f'Content-Disposition: form-data; name="{name}"'.encode())

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form.to_dict() == {name: "value"}

    def test_content_type_of_a_file_is_told_with_parameters(self, flask, environ):
        app = flask.Flask("uploads")
        head = 'Content-Disposition: form-data; name="a"; filename="b"'
        head += "\r\ncontent-type: Text/CSV; header=absent"
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(
            environ("/", "POST", data=multipart(head.encode()), headers=headers)
        ):
            file = flask.request.files["a"]
            assert (file.mimetype, file.mimetype_params) == ("text/csv", {"header": "absent"})

    @pytest.mark.parametrize("kind", ["multipart/related; boundary=c", "message/rfc822"])
    def test_a_file_of_parts_is_one_file(self, flask, environ, kind):
        app = flask.Flask("uploads")
        head = f'Content-Disposition: form-data; name="a"; filename="b"\r\nContent-Type: {kind}'
        content = b'--c\r\nContent-Disposition: form-data; name="x"\r\n\r\ny\r\n--c--\r\n'
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        body = multipart(head.encode(), content)
        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert (flask.request.files["a"].read(), dict(flask.request.form)) == (content, {})
