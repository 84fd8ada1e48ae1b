"""Names that left the standard library, put back where old releases look for them."""

from __future__ import annotations

import collections
import collections.abc
import importlib.util
import sys
import types


def install() -> None:
    """Offer the abstract classes in ``collections`` again, and ``imp`` where it is gone."""
    for name in collections.abc.__all__:
        if not hasattr(collections, name):
            setattr(collections, name, getattr(collections.abc, name))
    if importlib.util.find_spec("imp") is None:
        imp = types.ModuleType("imp", "The one function of the old module that Flask calls.")
        imp.__dict__["new_module"] = types.ModuleType
        # Without a spec, a later find_spec("imp") would raise instead of finding this module.
        imp.__spec__ = importlib.util.spec_from_loader("imp", loader=None)
        sys.modules["imp"] = imp
