"""Adds a page for each tenant when it is first asked for."""

from flask import Flask

app = Flask(__name__)


@app.route("/tenants/<name>", methods=["POST"])
def add_tenant(name):
    app.add_url_rule(f"/{name}", name, lambda: name)
    return name
