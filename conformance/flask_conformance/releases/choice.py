"""Which releases the words of a command line mean."""

from __future__ import annotations

from collections.abc import Sequence

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from flask_conformance.releases import catalogue
from flask_conformance.releases.catalogue import Release, UnknownReleaseError

_SPECIFIES = ("<", ">", "=", "!", "~")
"""How a specifier begins."""


def chosen(words: Sequence[str]) -> list[Release]:
    """The releases that the words name, oldest first; none means every pair of the catalogue.

    A word is a release (``2.2.5``, or ``flask-2.2.5`` as tox names it), a pair
    (``3.0.3+werkzeug3.1.8``), a minor line (``2.2``, all its releases), a specifier
    (``>=2.2,<3``), or ``lines`` (the last of each minor line), which specifiers beside it narrow.
    Raises ``UnknownReleaseError``.
    """
    if not words:
        return list(catalogue.all_pairs())
    names = {release.name for word in words for release in _meant(word)}
    specifiers = [word for word in words if word[:1] in _SPECIFIES]
    if "lines" in words and len(specifiers) == len(words) - words.count("lines"):
        names &= {release.name for release in catalogue.last_of_each_line()}
        for word in specifiers:
            names &= {release.name for release in _within(word)}
        if not names:
            raise UnknownReleaseError(f"no line of Flask ends in {' and '.join(specifiers)}")
    return [release for release in catalogue.all_pairs() if release.name in names]


def _meant(word: str) -> Sequence[Release]:
    word = word.removeprefix("flask-")
    if not word.strip():
        raise UnknownReleaseError("an empty word names no release; give none at all for every one")
    if word == "lines":
        return catalogue.last_of_each_line()
    if word[:1] in _SPECIFIES:
        return _within(word)
    line = [release for release in catalogue.releases() if release.flask.startswith(f"{word}.")]
    if line and word.count(".") == 1:
        exact = [release for release in catalogue.releases() if release.flask == word]
        return [*exact, *line]
    return [catalogue.find(word)]


def _within(word: str) -> list[Release]:
    try:
        interval = SpecifierSet(word)
    except InvalidSpecifier:
        raise UnknownReleaseError(f"{word!r} is not a PEP 440 version specifier") from None
    releases = [release for release in catalogue.releases() if interval.contains(release.flask)]
    if not releases:
        raise UnknownReleaseError(f"no Flask release lies in {word!r}")
    return releases
