"""Faulty variants of the reference, by which a rubric is proved: each loses what stands here.

They run where the reference runs, and never beside a submission.
"""

from collections.abc import Mapping

FAULTY: Mapping[str, tuple[str, ...]] = {
    "pop_raises": ("locals/empty-stack",),
    "storage_shared": (
        "locals/isolated-attributes[]",
        "locals/isolated-stacks[]",
        "locals/tasks",
        "isolation/locals[]",
    ),
    "missing_is_none": (
        "locals/missing-attribute",
        "locals/release[local]",
        "locals/proxy-unbound",
    ),
    "every_method": (
        "routing/default-methods",
        "routing/method-not-allowed",
        "routing/methods-option",
        "routing/automatic-options",
    ),
    "error_is_told": ("dispatch/server-error",),
    "one_key": ("sessions/changed-key", "sessions/without-a-key"),
    "one_g": (
        "contexts/g",
        "contexts/g-of-app-context",
        "contexts/nested-g",
        "isolation/request-contexts[]",
    ),
    "any_slash": ("routing/trailing-slash", "routing/leaf-rule"),
    "session_everywhere": (
        "sessions/kept-for-the-visitor",
        "sessions/without-a-key",
        "isolation/sessions[]",
    ),
}
"""By module, the checks that it does not meet; empty brackets stand for every variant."""


def breaks(faulty: str, check: str) -> bool:
    """Whether the variant does not meet the check."""
    return check in FAULTY[faulty] or f"{check.partition('[')[0]}[]" in FAULTY[faulty]
