"""Report: pallets/flask#2118
A configuration file with characters beyond ASCII is not read where the system's charset is ASCII.
"""

from changed import change
from flask import Config

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "config"
EXPECTED = ("application/config-from-pyfile",)

change(Config.from_pyfile, {'open(filename, mode="rb")': 'open(filename, encoding="ascii")'})
