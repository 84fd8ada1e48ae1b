"""Remembers a choice of language for all of a site's hosts."""

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/language/<code>")
def language(code):
    response = make_response(code)
    response.set_cookie("language", code, domain=".example.com")
    return response
