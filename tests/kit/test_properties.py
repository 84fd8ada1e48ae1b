"""What a property clause draws depends on its strategies alone."""

from __future__ import annotations

from hypothesis.internal.conjecture.providers import HypothesisProvider

from flask_conformance.kit import properties


def test_constants_of_modules_that_happen_to_be_imported_are_not_drawn() -> None:
    assert properties.st is not None

    # Hypothesis has no public way to ask; without our word it would list hundreds here.
    assert list(HypothesisProvider(None)._local_constants) == []
