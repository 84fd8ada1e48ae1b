"""Flask-Login: a user logs in, sees a protected page, and logs out."""

from flask import Flask, redirect, request, url_for
from flask_login import (
    LoginManager,
    UserMixin,
    current_user,
    login_required,
    login_user,
    logout_user,
)

app = Flask("login")
app.secret_key = "key"
manager = LoginManager(app)
manager.login_view = "login"


class User(UserMixin):
    def __init__(self, name: str) -> None:
        self.id = name


@manager.user_loader
def load(name: str) -> User:
    return User(name)


@app.route("/login", methods=["GET", "POST"])
def login():  # type: ignore[no-untyped-def]
    if request.method == "POST":
        login_user(User(request.form["name"]), remember=True)
        return redirect(request.args.get("next") or url_for("home"))
    return "who are you?"


@app.route("/")
@login_required
def home() -> str:
    return f"hello {current_user.id}"


@app.route("/logout")
def logout() -> str:
    logout_user()
    return "bye"


client = app.test_client()
for method, path, data in [
    ("GET", "/", None),
    ("POST", "/login?next=/", {"name": "ada"}),
    ("GET", "/", None),
    ("GET", "/logout", None),
    ("GET", "/", None),
]:
    answer = client.open(path, method=method, data=data)
    print(method, path, answer.status, answer.headers.get("Location"), answer.get_data()[:40])
