"""The words of the kit: what a standard calls equal is equal, and nothing else is."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from flask_conformance.kit.response import Headers, Response
from flask_conformance.kit.set_cookie import SetCookie
from flask_conformance.kit.words import (
    challenge,
    directives,
    html_text,
    http_answer,
    http_date,
    media_type,
    parameterized,
    uri,
)


def answer(*headers: tuple[str, str], status: str = "200 OK") -> Response:
    return Response("http://shop.example/a/", status, Headers(headers), [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/%c3%a9", "/%C3%A9"),
        ("/%7Eann?q=%2d", "/~ann?q=-"),
        ("HTTP://Shop.Example:80", "http://shop.example/"),
        ("https://shop.example:443/a", "https://shop.example/a"),
    ],
)
def test_equal_uris(one: str, other: str) -> None:
    assert uri(one) == uri(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/a%2Fb", "/a/b"),
        ("/A", "/a"),
        ("/a//b", "/a/b"),
        ("/a", "/a/"),
        ("/?a=1&b=2", "/?b=2&a=1"),
        ("/a%20b", "/a+b"),
        ("http://shop.example:443/", "http://shop.example/"),
    ],
)
def test_different_uris(one: str, other: str) -> None:
    assert uri(one) != uri(other)


@pytest.mark.parametrize("text", ["/~a%2Fb%C3%A9?q=1#end", "//shop.example/a", "mailto:a@b", ""])
def test_uri_in_normal_form_stays(text: str) -> None:
    assert uri(text) == text


@pytest.mark.parametrize(
    "text", ["text/html;charset=UTF-8", 'Text/HTML; Charset="utf-8"', "text/html ; charset=utf-8"]
)
def test_equal_media_types(text: str) -> None:
    assert media_type(text) == "text/html; charset=utf-8"


def test_other_parameters_keep_their_case() -> None:
    assert media_type("a/b; y=B; x=A;") == "a/b; x=A; y=B"


def test_quoted_separator() -> None:
    assert parameterized('form-data; name="a;b\\"c"') == ("form-data", {"name": 'a;b"c'})


def test_extended_parameter() -> None:
    header = "attachment; filename=e.txt; filename*=UTF-8''%c3%a9.txt"

    assert answer(("Content-Disposition", header)).disposition == ("attachment", "é.txt")


def test_cache_directives() -> None:
    assert directives('Public, max-age="9",private="a, b"') == {
        "public": "",
        "max-age": "9",
        "private": "a, b",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Sun, 06-Nov-1994 08:49:37 GMT",
    ],
)
def test_dates(text: str) -> None:
    assert http_date(text) == datetime(1994, 11, 6, 8, 49, 37, tzinfo=timezone.utc)


def test_no_date() -> None:
    assert http_date("tomorrow") is None


def test_cookie_has_attributes_in_any_case_and_order() -> None:
    cookie = SetCookie.parse("a=b; PRIORITY=Medium; samesite=lax; Secure; path=/x")

    assert cookie.is_sent_with("Secure", SameSite="Lax", Path="/x")
    assert not cookie.is_sent_with(Path="/y")
    assert not cookie.is_sent_with("HttpOnly")
    assert cookie.is_sent_without("HttpOnly", "Domain")
    assert not cookie.is_sent_without("secure")


@pytest.mark.parametrize(
    ("attribute", "deletes"),
    [
        ("Max-Age=0", True),
        ("Expires=Fri, 01 Jan 1999 00:00:00 GMT", True),
        ("Expires=Thu, 01-Jan-1970 00:00:00 GMT", True),
        ("Max-Age=9; Expires=Fri, 01 Jan 1999 00:00:00 GMT", False),
        ("Expires=Fri, 01 Jan 2999 00:00:00 GMT", False),
        ("Path=/", False),
    ],
)
def test_deleted_cookie(attribute: str, deletes: bool) -> None:
    assert SetCookie.parse(f"a=; {attribute}").deletes == deletes


def test_vary_names_fields_in_any_case() -> None:
    response = answer(("Vary", "Accept-Encoding"), ("vary", "cookie"))

    assert response.varies_on("Cookie")
    assert not response.varies_on("Accept")
    assert not answer().varies_on("Cookie")


def test_cache_control_has_directives_among_others() -> None:
    response = answer(("Cache-Control", "no-transform, Public"), ("Cache-Control", "max-age=9"))

    assert response.is_cached_with("public", max_age="9")
    assert not response.is_cached_with(max_age="8")
    assert not response.is_cached_with("private")


@pytest.mark.parametrize("location", ["/a%C3%A9", "/a%c3%a9", "http://shop.example:80/%61%c3%a9"])
def test_redirect(location: str) -> None:
    assert answer(("Location", location), status="302 Found").redirects_to("/a%C3%A9")


@pytest.mark.parametrize("location", ["/b", "http://shop.example:80/b"])
def test_redirect_to_an_absolute_target(location: str) -> None:
    response = answer(("Location", location), status="302 Found")

    assert response.redirects_to("http://shop.example/b")
    assert not response.redirects_to("https://shop.example/b")


def test_location_of_an_answer_that_is_no_redirect() -> None:
    response = answer(("Location", "b"), status="201 Created")

    assert response.location == "/a/b"
    assert not response.redirects_to("/a/b")


def test_length_is_a_number() -> None:
    assert answer(("Content-Length", "07")).length == 7
    assert answer().length is None


def test_range_units_have_no_case() -> None:
    response = answer(("Content-Range", "Bytes 0-3/10"), ("Accept-Ranges", "Bytes"))

    assert (response.content_range, response.accept_ranges) == ("bytes 0-3/10", {"bytes"})
    assert (answer().content_range, answer().accept_ranges) == (None, set())


@pytest.mark.parametrize("text", ["&lt;b&gt;", "&#60;b&#62;", "&#x3c;b&#x3E;"])
def test_html_text_by_what_it_shows(text: str) -> None:
    assert html_text(text) == "<b>"


def test_markup_is_no_text() -> None:
    assert html_text("<b>") != "<b>"


@pytest.mark.parametrize(
    "text", ['Digest realm="a, b", stale=true', 'DIGEST STALE=true , Realm="a, b"']
)
def test_challenges_without_case_and_order(text: str) -> None:
    assert challenge(text) == ("digest", {"realm": "a, b", "stale": "true"})


def test_challenge_without_parameters() -> None:
    assert challenge("Negotiate") == ("negotiate", {})


@pytest.mark.parametrize("interim", [b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 2])
@pytest.mark.parametrize("end", [b"0\r\n\r\n", b"00;last\r\nX-Trailer: 1\r\n\r\n", b""])
def test_what_the_chunks_of_an_answer_hold(interim: bytes, end: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked"
    chunks = b"4;a=1\r\non\r\n\r\n003\r\ntwo\r\n"

    assert http_answer(interim + head + b"\r\n\r\n" + chunks + end) == (head, b"on\r\ntwo")


def test_body_without_chunks() -> None:
    assert http_answer(b"HTTP/1.1 200 OK\r\n\r\n4\r\npage") == (b"HTTP/1.1 200 OK", b"4\r\npage")
