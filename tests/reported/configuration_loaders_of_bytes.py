"""Report: pallets/flask#4989
from_file(text=False) opens the file as text, and tomllib.load refuses it.
"""

from changed import change
from flask import Config

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "config"
EXPECTED = ("application/config-from-file",)

change(Config.from_file, {'"r" if text else "rb"': '"r"'})
