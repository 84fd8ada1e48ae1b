"""Writes dates in its own way."""

from datetime import date

from flask import Flask, jsonify
from flask.json import JSONEncoder


class DateEncoder(JSONEncoder):
    def default(self, o):
        if isinstance(o, date):
            return o.isoformat()
        return super().default(o)


def create_app():
    app = Flask(__name__)
    app.json_encoder = DateEncoder

    @app.route("/today")
    def today():
        return jsonify(date.today())

    return app
