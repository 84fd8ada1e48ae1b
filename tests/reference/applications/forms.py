"""Flask-WTF: forms in templates, with a token against forged requests in the session."""

import re

from flask import Flask, flash, get_flashed_messages, render_template_string
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired

app = Flask("forms")
app.secret_key = "key"
PAGE = "<form>{{ form.hidden_tag() }}{{ form.name }}</form>{{ form.errors }}"


class Greeting(FlaskForm):
    name = StringField(validators=[DataRequired()])


@app.route("/", methods=["GET", "POST"])
def greet() -> str:
    form = Greeting()
    if form.validate_on_submit():
        flash(f"hello {form.name.data}")
        return ", ".join(get_flashed_messages())
    return render_template_string(PAGE, form=form)


client = app.test_client()
page = client.get("/").text
token = re.search(r'value="([^"]+)"', page)
assert token is not None
print(client.post("/", data={"name": "ada"}).text.partition("</form>")[2])
print(client.post("/", data={"name": "", "csrf_token": token[1]}).text.partition("</form>")[2])
print(client.post("/", data={"name": "ada", "csrf_token": token[1]}).text)
