"""Makes its tables before the first request."""

import sqlite3

import flask

app = flask.Flask(__name__)


@app.before_first_request
def make_tables():
    with sqlite3.connect("notes.db") as database:
        database.execute("create table if not exists notes (text)")


@app.route("/")
def index():
    return "notes"
