"""Where a real Flask release does not do what a requirement in its interval says.

Rare, and reviewed: each entry tells why, and where upstream speaks of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from packaging.requirements import Requirement

from flask_conformance.model.edition import Applicability, Edition


@dataclass(frozen=True)
class Deviation:
    """One requirement or clause that fails in some editions, with the reason."""

    id: str
    """A requirement id, or a clause id (``chapter/requirement::clause``)."""
    reason: str
    upstream: str
    """Address of the issue or change note, or why there is none."""
    where: Applicability
    beside: str = ""
    """The package, and its releases, without which it does not happen: ``itsdangerous<2.1.1``."""


_CLIENT = "Werkzeug 2.0's test client drops the environ keys that Flask 1's client adds"
_JSON = "Werkzeug 2.0 reads JSON itself, so Flask 1's own handling of it is passed over"

_OLD_PAIR = tuple(
    Deviation(
        clause,
        reason,
        "no issue: Flask 1.1 names Werkzeug 2.0 neither supported nor excluded",
        Applicability.of(flask="<2.0", werkzeug=">=2.0"),
    )
    for clause, reason in (
        ("contexts/preserved-by-client::the_request_is_there_after_the_response", _CLIENT),
        ("contexts/preserved-by-client::g_is_there", _CLIENT),
        ("contexts/preserved-by-client::the_session_is_there", _CLIENT),
        ("contexts/preserved-by-client::the_next_request_replaces_it", _CLIENT),
        ("contexts/preserved-by-client::it_is_gone_after_the_block", _CLIENT),
        ("contexts/preserved-by-client::it_is_gone_when_an_error_leaves_the_block", _CLIENT),
        ("contexts/preserved-by-client::after_a_block_it_is_not_kept_any_more", _CLIENT),
        (
            "contexts/preserved-by-client::a_closed_streamed_answer_leaves_nothing_after_the_block",
            _CLIENT,
        ),
        ("contexts/preserved-teardown-once::at_the_end_of_the_block", _CLIENT),
        ("contexts/preserved-teardown-once::at_the_next_request", _CLIENT),
        ("testing/environ-base::remote_address", _CLIENT),
        ("testing/environ-base::changed_on_the_client", _CLIENT),
        ("testing/environ-base::replaced_on_the_client", _CLIENT),
        ("testing/environ-base::each_client_has_its_own", _CLIENT),
        ("testing/environ-base::given_for_one_request", _CLIENT),
        ("testing/environ-base::followed_redirects_have_it_too", _CLIENT),
        ("testing/environ-overrides::adds_a_key", _CLIENT),
        ("testing/open-builder::with_the_defaults_of_the_client", _CLIENT),
        ("testing/open-builder::keeps_its_context_in_a_block", _CLIENT),
        ("testing/open-environ::keeps_its_context_in_a_block", _CLIENT),
        ("testing/follow-redirects::the_context_kept_is_that_of_the_last_request", _CLIENT),
        ("isolation/test-clients::preserved_requests", _CLIENT),
        ("isolation/test-clients::one_asks_again", _CLIENT),
        ("isolation/test-clients::the_block_of_one_ends", _CLIENT),
        ("requests/json-error-details::the_page_hides_the_details_otherwise", _JSON),
        ("responses/json-encoder::decoder_reads_the_request", _JSON),
    )
)

_OF_WERKZEUG = (
    Deviation(
        "requests/basic-authorization::is_none_where_it_cannot_be_read[not ascii]",
        "credentials with a character beyond ASCII raise ValueError, which answers 500",
        "https://github.com/pallets/werkzeug/issues/2717 had the other errors of base64 caught",
        Applicability.of(werkzeug=">=2.3"),
    ),
    Deviation(
        "responses/any-range::more_last_bytes_than_there_are_is_the_whole_file",
        "a suffix that is longer than the file answers 416",
        "no issue found; RFC 9110, section 14.1.2, wants the whole file",
        Applicability.of(werkzeug=">=1.0"),
    ),
    Deviation(
        "responses/cookie-of-any-text::the_last_control_characters_are_not_written",
        "the control characters 1A to 1F are written as they are",
        "no issue found; the pattern of what is escaped ends at 19 where 1F is meant",
        Applicability.of(werkzeug=">=2.3"),
    ),
    Deviation(
        "routing/methods-of-a-missing-slash",
        "a path without the slash that its rule may lack is not found for other methods",
        "https://github.com/pallets/werkzeug/issues/397 got 405; the matcher of 2.2 lost it",
        Applicability.of(werkzeug=">=2.2"),
    ),
    *(
        Deviation(
            f"responses/header-sets::a_member_with_capitals_may_go[{how}-{header}]",
            "a member that is removed by a name with capitals stays in the header",
            "https://github.com/pallets/werkzeug/pull/3211",
            Applicability.of(),
        )
        for how in ("remove", "discard")
        for header in ("vary-Vary", "allow-Allow", "content_language-Content-Language")
    ),
    *(
        Deviation(
            clause,
            "cut between the last two hyphens, a body leaves a carriage return in its last part",
            "https://github.com/pallets/werkzeug/issues/3285",
            Applicability.of(werkzeug=">=3.1.5"),
        )
        for clause in (
            "requests/multipart-sizes::at_the_end_of_a_buffer_the_body_ends",
            "requests/multipart-pieces::the_last_line_is_cut",
        )
    ),
    *(
        Deviation(
            f"testing/redirected-address::the_root_may_be_left_out[{code}-http://localhost]",
            "the second redirect, from no path to /, finds the body of the first closed",
            "https://github.com/pallets/werkzeug/issues/2353",
            Applicability.of(werkzeug=">=2.0,<2.1"),
        )
        for code in (302, 307)
    ),
)

_OF_ONE_RELEASE = (
    Deviation(
        "cli/run-reloader-files",
        "the options end in an error where they are used",
        "https://github.com/pallets/flask/issues/5391",
        Applicability.of(flask="==3.0.1"),
    ),
    Deviation(
        "responses/jsonify::in_a_view_of_a_blueprint",
        "JSON is made with an attribute that blueprints of this release lack",
        "https://github.com/dpgaspar/Flask-AppBuilder/issues/741; Flask 0.12.4 was made for it",
        Applicability.of(flask="==0.12.3"),
    ),
    *(
        Deviation(
            f"sessions/kept-whoever-answers::by_a_function[before_request of a blueprint-{answer}]",
            "a session is saved with an attribute that blueprints of this release lack",
            "https://github.com/dpgaspar/Flask-AppBuilder/issues/741; Flask 0.12.4 was made for it",
            Applicability.of(flask="==0.12.3"),
        )
        for answer in ("text", "redirect", "abort", "file", "stream")
    ),
)

_OF_ITSDANGEROUS = (
    Deviation(
        "sessions/forged-cookies::garbage[a time in the far future]",
        "a forged cookie whose time is beyond the year 9999 answers 500",
        "https://github.com/pallets/itsdangerous/pull/296",
        Applicability.of(flask=">=2.0"),
        beside="itsdangerous>=2.0,<2.1.1",
    ),
)

DEVIATIONS: tuple[Deviation, ...] = (
    *_OLD_PAIR,
    *_OF_WERKZEUG,
    *_OF_ONE_RELEASE,
    *_OF_ITSDANGEROUS,
)


def known_in(edition: Edition) -> dict[str, str]:
    """The deviations of that edition: id and reason."""
    return _reasons(DEVIATIONS, edition)


def known_of_werkzeug(edition: Edition) -> dict[str, str]:
    """Those that come of Werkzeug alone, which whoever builds on it has as well."""
    return _reasons(_OF_WERKZEUG, edition)


def _reasons(deviations: tuple[Deviation, ...], edition: Edition) -> dict[str, str]:
    return {
        deviation.id: f"{deviation.reason} ({deviation.upstream})"
        for deviation in deviations
        if deviation.where.covers(edition) and _is_installed(deviation.beside)
    }


def _is_installed(beside: str) -> bool:
    """Whether one of those releases is; true where none is named."""
    if not beside:
        return True
    package = Requirement(beside)
    try:
        return package.specifier.contains(version(package.name))
    except PackageNotFoundError:
        return False
