"""Flask-SQLAlchemy: models on the app context, in a database in memory, with a CLI command."""

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask("database")
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///:memory:"
db = SQLAlchemy(app)


class Note(db.Model):  # type: ignore[name-defined]
    id = db.Column(db.Integer, primary_key=True)
    text = db.Column(db.String, nullable=False)


@app.route("/notes", methods=["GET", "POST"])
def notes():  # type: ignore[no-untyped-def]
    if request.method == "POST":
        db.session.add(Note(text=request.get_json()["text"]))
        db.session.commit()
    return jsonify([note.text for note in db.session.scalars(db.select(Note))])


@app.route("/notes/<int:number>")
def note(number: int) -> str:
    return str(db.get_or_404(Note, number).text)


@app.cli.command("count")
def count() -> None:
    print(db.session.query(Note).count(), "notes")


with app.app_context():
    db.create_all()
client = app.test_client()
print(client.post("/notes", json={"text": "first"}).get_json())
print(client.post("/notes", json={"text": "second"}).get_json())
print(client.get("/notes/2").text, client.get("/notes/3").status)
print(app.test_cli_runner().invoke(args=["count"]).output)
