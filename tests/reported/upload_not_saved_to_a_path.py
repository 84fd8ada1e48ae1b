"""Report: pallets/werkzeug#1653
An uploaded file cannot be saved to a pathlib.Path.
"""

from changed import change
from werkzeug.datastructures import FileStorage

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/file-storage",)

change(FileStorage.save, {'if hasattr(dst, "__fspath__"):': "if False:"})
