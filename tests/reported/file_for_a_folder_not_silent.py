"""Report: pallets/flask#2581
from_pyfile(silent=True) raises where a folder of the path is a file.
"""

from changed import change
from flask import Config

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "config"
EXPECTED = ("application/config-from-pyfile",)

change(Config.from_pyfile, {"errno.EISDIR, errno.ENOTDIR)": "errno.EISDIR)"})
