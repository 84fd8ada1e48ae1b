"""Its client joins what the Location says to nothing."""

from flask import Flask, redirect, url_for

app = Flask(__name__)


@app.route("/")
def index():
    return redirect(url_for("home"))


@app.route("/home")
def home():
    return "home"


def check():
    answer = app.test_client().get("/")
    assert answer.location == "http://localhost/home"
