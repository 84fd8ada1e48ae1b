"""Takes JSON, and falls back where a client sends a form."""

from flask import Flask, request

app = Flask(__name__)


@app.route("/items", methods=["POST"])
def add_item():
    data = request.get_json()
    name = data["name"] if data else request.args["name"]
    return {"name": name}
