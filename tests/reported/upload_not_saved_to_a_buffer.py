"""Report: pallets/werkzeug#1733
An uploaded file cannot be saved to an io.BytesIO.
"""

from changed import change
from werkzeug.datastructures import FileStorage

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/file-storage",)

change(FileStorage.save, {'if hasattr(dst, "__fspath__"):': "if True:"})
