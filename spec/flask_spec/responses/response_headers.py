"""Headers of a response that have attributes of their own."""

from datetime import date, datetime, timedelta, timezone

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import directives


@requirement("responses/header-attributes", SHOULD)
class TestHeaderAttributes:
    """Headers of common use are attributes of the response, to read and to set.

    Source: Flask documentation, "API", "Response".
    """

    @pytest.mark.parametrize(
        ("attribute", "header", "value", "sent"),
        [
            ("location", "Location", "/there", "/there"),
            ("content_location", "Content-Location", "/there", "/there"),
            ("content_encoding", "Content-Encoding", "gzip", "gzip"),
            ("content_md5", "Content-MD5", "Q2hlY2s=", "Q2hlY2s="),
            ("age", "Age", timedelta(seconds=60), "60"),
            ("accept_ranges", "Accept-Ranges", "bytes", "bytes"),
        ],
    )
    def test_are_set(self, flask, attribute, header, value, sent):
        response = flask.Response("body")
        setattr(response, attribute, value)

        assert (response.headers[header], getattr(response, attribute)) == (sent, value)

    @pytest.mark.parametrize(
        ("attribute", "header"),
        [
            ("date", "Date"),
            ("expires", "Expires"),
            ("last_modified", "Last-Modified"),
            ("retry_after", "Retry-After"),
        ],
    )
    def test_dates_are_sent_in_gmt(self, flask, attribute, header):
        response = flask.Response("body")
        setattr(response, attribute, datetime(1994, 11, 6, 8, 49, 37, tzinfo=timezone.utc))

        assert response.headers[header] == "Sun, 06 Nov 1994 08:49:37 GMT"

    @pytest.mark.parametrize("attribute", ["date", "expires", "last_modified", "retry_after"])
    @pytest.mark.parametrize(
        "value",
        [
            datetime(1994, 11, 6, 10, 49, 37, tzinfo=timezone(timedelta(hours=2))),
            datetime(1994, 11, 6, 8, 49, 37),
        ],
        ids=["another time zone", "no time zone"],
    )
    def test_dates_may_be_given_otherwise(self, flask, attribute, value):
        response = flask.Response("body")
        setattr(response, attribute, value)

        sent = response.headers[attribute.replace("_", "-")]
        assert sent == "Sun, 06 Nov 1994 08:49:37 GMT"

    @pytest.mark.parametrize("attribute", ["date", "expires", "last_modified"])
    @pytest.mark.parametrize("value", [784_111_777, 784_111_777.9], ids=["whole", "fraction"])
    @applies(werkzeug=">=1.0")
    def test_dates_may_be_seconds_of_the_epoch(self, flask, attribute, value):
        response = flask.Response("body")
        setattr(response, attribute, value)

        sent = response.headers[attribute.replace("_", "-")]
        assert sent == "Sun, 06 Nov 1994 08:49:37 GMT"

    @pytest.mark.parametrize("attribute", ["date", "expires", "last_modified"])
    @pytest.mark.parametrize(
        ("value", "sent"),
        [
            (date(1994, 11, 6), "Sun, 06 Nov 1994 00:00:00 GMT"),
            (datetime(999, 1, 2, 3, 4, 5, tzinfo=timezone.utc), "Wed, 02 Jan 0999 03:04:05 GMT"),
        ],
        ids=["day alone", "long ago"],
    )
    @applies(werkzeug=">=2.0")
    def test_dates_have_all_their_digits(self, flask, attribute, value, sent):
        response = flask.Response("body")
        setattr(response, attribute, value)

        assert response.headers[attribute.replace("_", "-")] == sent

    @pytest.mark.parametrize(("value", "sent"), [(60, "60"), ("120", "120")])
    def test_retry_after_may_be_seconds(self, flask, value, sent):
        response = flask.Response("body")
        response.retry_after = value

        assert response.headers["Retry-After"] == sent

    def test_retry_after_in_seconds_is_read_as_a_moment(self, flask):
        before = datetime.now(timezone.utc).replace(tzinfo=None)
        moment = flask.Response("body", headers={"Retry-After": "3600"}).retry_after

        assert 3595 < (moment.replace(tzinfo=None) - before).total_seconds() < 3660

    @pytest.mark.parametrize("attribute", ["date", "expires", "last_modified", "retry_after"])
    @pytest.mark.parametrize("header", ["", "x", "Sun, 31 Feb 1994 08:49:37 GMT"])
    def test_a_malformed_date_is_none(self, flask, attribute, header):
        response = flask.Response("body", headers={attribute.replace("_", "-"): header})

        assert getattr(response, attribute) is None

    @pytest.mark.parametrize(
        "written",
        [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
        ],
    )
    @applies(werkzeug=">=2.0")
    def test_a_date_is_read_aware(self, flask, written):
        headers = {"Last-Modified": written}
        response = flask.Response("body", headers=headers)

        assert response.last_modified == datetime(1994, 11, 6, 8, 49, 37, tzinfo=timezone.utc)

    @pytest.mark.parametrize(
        "attribute", ["location", "age", "date", "expires", "last_modified", "retry_after"]
    )
    def test_are_none_if_missing(self, flask, attribute):
        assert getattr(flask.Response("body"), attribute) is None

    @pytest.mark.parametrize(
        ("attribute", "header"),
        [("vary", "Vary"), ("allow", "Allow"), ("content_language", "Content-Language")],
    )
    def test_sets_may_grow(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "a"})
        getattr(response, attribute).add("b")

        members = {part.strip() for part in response.headers[header].split(",")}
        assert members == {"a", "b"}

    @pytest.mark.parametrize(
        ("attribute", "header"),
        [("vary", "Vary"), ("allow", "Allow"), ("content_language", "Content-Language")],
    )
    def test_a_set_has_each_member_once(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "Accept"})
        getattr(response, attribute).add("accept")

        assert response.headers[header].lower() == "accept"

    def test_cache_control_is_changed_by_directive(self, flask):
        response = flask.Response("body")
        response.cache_control.no_store = True
        response.cache_control.max_age = 60

        said = directives(response.headers["Cache-Control"])
        assert ("no-store" in said, said["max-age"]) == (True, "60")

    def test_cache_control_is_read(self, flask):
        headers = {"Cache-Control": "public, max-age=60"}
        control = flask.Response("body", headers=headers).cache_control

        assert (control.public, control.max_age, bool(control.no_store)) == (True, 60, False)

    def test_content_range_is_set_and_taken_away(self, flask):
        response = flask.Response("body")
        response.content_range.set(0, 10, 100)
        told = response.headers["Content-Range"]
        response.content_range.unset()

        assert (told, "Content-Range" in response.headers) == ("bytes 0-9/100", False)

    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("bytes 0-9/100", ("bytes", 0, 10, 100)),
            ("bytes 0-9/*", ("bytes", 0, 10, None)),
            ("bytes */100", ("bytes", None, None, 100)),
        ],
    )
    def test_content_range_is_read(self, flask, header, expected):
        read = flask.Response("body", headers={"Content-Range": header}).content_range

        assert (read.units, read.start, read.stop, read.length) == expected

    @pytest.mark.parametrize(
        "header",
        [
            "bytes", "bytes 0-9", "0-9/100", "bytes a-b/100", "bytes 0-9/x", "bytes 9-0/100",
            "bytes 5/100",
        ],
    )  # fmt: skip
    def test_a_malformed_content_range_is_none(self, flask, header):
        read = flask.Response("body", headers={"Content-Range": header}).content_range

        assert (bool(read), read.start, read.stop, read.length) == (False, None, None, None)

    @applies(werkzeug=">=2.2.3")
    def test_a_content_range_of_a_negative_length_is_none(self, flask):
        read = flask.Response("body", headers={"Content-Range": "bytes */-1"}).content_range

        assert (bool(read), read.length) == (False, None)

    def test_etag_is_set_and_read(self, flask):
        response = flask.Response("body")
        response.set_etag("abc", weak=True)

        assert (response.headers["ETag"], response.get_etag()) == ('W/"abc"', ("abc", True))

    @pytest.mark.parametrize("weak", [False, True], ids=["strong", "weak"])
    @pytest.mark.parametrize("tag", ["abc", "", "a,b", "W/a", "a'b;c=d", "*"], ids=repr)
    def test_an_etag_is_quoted(self, flask, tag, weak):
        response = flask.Response("body")
        response.set_etag(tag, weak)

        expected = f'W/"{tag}"' if weak else f'"{tag}"'
        assert (response.headers["ETag"], response.get_etag()) == (expected, (tag, weak))

    def test_a_missing_etag_is_none(self, flask):
        assert flask.Response("body").get_etag() == (None, None)

    @pytest.mark.parametrize("origin", ["*", "null", "https://shop.example:8443"])
    @applies(werkzeug=">=1.0.1")
    def test_the_allowed_origin_is_one_text(self, flask, origin):
        response = flask.Response("body")
        response.access_control_allow_origin = origin

        sent = response.headers["Access-Control-Allow-Origin"]
        assert (sent, response.access_control_allow_origin) == (origin, origin)

    @pytest.mark.parametrize(
        ("attribute", "header"),
        [
            ("access_control_allow_headers", "Access-Control-Allow-Headers"),
            ("access_control_allow_methods", "Access-Control-Allow-Methods"),
            ("access_control_expose_headers", "Access-Control-Expose-Headers"),
        ],
    )
    @applies(werkzeug=">=1.0.1")
    def test_what_other_origins_may_do_is_a_set(self, flask, attribute, header):
        response = flask.Response("body")
        setattr(response, attribute, ["PUT", "X-A"])

        members = {part.strip() for part in response.headers[header].split(",")}
        assert (members, "x-a" in getattr(response, attribute)) == ({"PUT", "X-A"}, True)

    @applies(werkzeug=">=1.0.1")
    def test_credentials_of_other_origins_are_allowed_or_not(self, flask):
        response = flask.Response("body")
        response.access_control_allow_credentials = True
        allowed = response.headers["Access-Control-Allow-Credentials"]
        response.access_control_allow_credentials = False

        assert (allowed, response.access_control_allow_credentials) == ("true", False)


@requirement("responses/location-of-a-response", MAY)
class TestLocationOfAResponse:
    """The ``Location`` that a response sends is the one it was given.

    Source: Flask change log, version 2.1.0.
    """

    @applies(flask=">=2.1", werkzeug=">=2.1")
    def test_a_relative_one_stays_relative(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.Response("made", 201, {"Location": "there"}))

        assert client(app).get("/").headers["Location"] == "there"

    @applies(flask=">=1.1.0", werkzeug=">=2.1")
    def test_it_becomes_absolute_where_the_class_corrects_it(self, flask, client):
        app = flask.Flask("shop")

        class Answer(flask.Response):
            autocorrect_location_header = True

        app.response_class = Answer
        app.route("/a/")(lambda: Answer("made", 201, {"Location": "there"}))
        assert client(app).get("/a/").headers["Location"] == "http://localhost/a/there"

    @applies(werkzeug="<2.1")
    def test_a_relative_one_became_absolute(self, flask, client):
        app = flask.Flask("shop")
        app.route("/a/")(lambda: flask.Response("made", 201, {"Location": "/there"}))

        assert client(app).get("/a/").headers["Location"] == "http://localhost/there"
