"""Sends a report under a name."""

from io import BytesIO

from flask import Flask, send_file

app = Flask(__name__)


@app.route("/report")
def report():
    return send_file(
        BytesIO(b"a,b\n"),
        mimetype="text/csv",
        as_attachment=True,
        attachment_filename="report.csv",
    )
