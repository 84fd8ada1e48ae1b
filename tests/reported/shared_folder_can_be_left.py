"""Report: pallets/werkzeug#1589
Files outside of a shared folder are given to whom asks for a path that leads there.
"""

import os

import werkzeug.middleware.shared_data

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "middleware"
EXPECTED = ("middleware/shared-data",)

werkzeug.middleware.shared_data.safe_join = os.path.join
