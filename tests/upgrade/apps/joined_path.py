"""Reads files below a folder."""

from flask import Flask, safe_join

app = Flask(__name__)


@app.route("/files/<path:name>")
def read(name):
    with open(safe_join("files", name)) as file:
        return file.read()
