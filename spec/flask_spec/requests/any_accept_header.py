"""Accept headers with any qualities, in any order and with any blanks."""

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.properties import given, st

TYPES = ("text/html", "text/plain", "application/json", "application/xhtml+xml", "image/png")


def headers():
    """Members of a header: a type, its quality in thousandths, and the blanks beside it."""
    member = st.tuples(
        st.sampled_from(TYPES), st.integers(1, 1000), st.sampled_from(["", " ", "\t"])
    )
    return {"members": st.lists(member, min_size=1, unique_by=lambda member: member[0])}


@requirement("requests/any-accept-header", SHOULD, since="1.2", depends="requests/accept")
class TestAnyAcceptHeader:
    """``request.accept_mimetypes`` has each type of the header with its quality, wherever it
    stands and whatever blanks are beside it, and the best one first.

    Source: RFC 9110, sections 12.4.2 and 12.5.1.
    """

    @given(headers, examples=25)
    def test_qualities(self, flask, environ, members):
        app = flask.Flask("pages")
        written = ",".join(
            f"{blank}{kind}{blank};{blank}q={quality / 1000:.3f}{blank}"
            for kind, quality, blank in members
        )

        with app.request_context(environ("/", headers={"Accept": written})):
            accepted = flask.request.accept_mimetypes
            qualities = {kind: round(accepted[kind] * 1000) for kind in TYPES}
        sent = {kind: quality for kind, quality, _ in members}
        assert qualities == {kind: sent.get(kind, 0) for kind in TYPES}

    @given(headers, examples=25)
    def test_best_comes_first(self, flask, environ, members):
        app = flask.Flask("pages")
        written = ", ".join(f"{kind};q={quality / 1000:.3f}" for kind, quality, _ in members)

        with app.request_context(environ("/", headers={"Accept": written})):
            ordered = [round(quality * 1000) for _, quality in flask.request.accept_mimetypes]
        assert ordered == sorted((quality for _, quality, _ in members), reverse=True)
