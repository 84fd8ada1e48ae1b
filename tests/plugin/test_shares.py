"""Requirements are shared out so that the subject processes end at about the same time."""

from __future__ import annotations

from flask_conformance.plugin.shares import shared_out


def test_a_share_takes_no_more_while_it_has_the_most() -> None:
    shares = shared_out({"large": 9, "first": 3, "second": 3, "third": 3, "last": 1}, 2)

    assert shares == {"large": 0, "first": 1, "second": 1, "third": 1, "last": 0}


def test_what_has_nothing_to_run_is_in_a_share_too() -> None:
    assert shared_out({"none": 0, "some": 2, "other": 1}, 2) == {"none": 0, "some": 0, "other": 1}


def test_one_share_has_everything() -> None:
    assert set(shared_out({"one": 1, "two": 2}, 1).values()) == {0}
