"""Works only where assertions and UTF-8 are on, and warnings do no harm."""

import os
import tempfile
import warnings

import good

assert __debug__
warnings.warn("old", DeprecationWarning, stacklevel=1)
with tempfile.NamedTemporaryFile("w+") as file:
    file.write("é→")

Flask = good.Flask if os.path.basename(tempfile.gettempdir()).startswith("flask-") else None
if not __debug__:
    raise RuntimeError("without assertions")
