"""Faulty variants of the reference, by which a rubric is proved: each loses what stands here.

They run where the reference runs, and never beside a submission.
"""

from collections.abc import Mapping

FAULTY: Mapping[str, tuple[str, ...]] = {
    "pop_raises": ("locals/empty-stack",),
    "storage_shared": (
        "locals/isolated-attributes[]",
        "locals/isolated-stacks[]",
        "isolation/locals[]",
    ),
    "missing_is_none": (
        "locals/missing-attribute",
        "locals/proxy-unbound",
    ),
    "every_method": (
        "routing/default-methods",
        "routing/default-methods[others]",
        "routing/method-not-allowed",
        "routing/methods-option",
        "routing/automatic-options",
        "http:methods/not-allowed-by-default",
        "http:methods/by-method",
        "http:methods/not-allowed",
        "http:methods/options",
    ),
    "error_is_told": (
        "dispatch/server-error",
        "http:errors/unhandled-tells-nothing",
        "http:hooks/before-fails",
    ),
    "one_key": ("sessions/changed-key", "sessions/without-a-key"),
    "one_g": (
        "contexts/g",
        "contexts/g-of-app-context",
        "contexts/nested-g",
    ),
    "any_slash": (
        "routing/trailing-slash",
        "routing/leaf-rule",
        "http:slashes/adds-the-slash",
        "http:slashes/keeps-the-query",
        "http:slashes/leaf",
        "http:slashes/leaf-of-a-view",
    ),
    "session_everywhere": (
        "sessions/kept-for-the-visitor",
        "sessions/without-a-key",
        "isolation/sessions[]",
        "http:session/new-visitor",
        "http:session/of-each-visitor",
        "http:session/changed-anywhere",
        "http:session/garbage",
        "http:session/sent-when-changed",
    ),
}
"""By module, the checks that it does not meet; empty brackets stand for every variant."""


def breaks(faulty: str, check: str) -> bool:
    """Whether the variant does not meet the check."""
    return check in FAULTY[faulty] or f"{check.partition('[')[0]}[]" in FAULTY[faulty]
