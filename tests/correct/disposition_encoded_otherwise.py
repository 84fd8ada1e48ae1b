"""Varies: a file's name is encoded with lower-case digits, and so is more of it than must be.
Correct: RFC 8187 3.2.1: any octet may be encoded, and neither charset nor digits have a case.
"""

from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "application/*file*")

own = Headers.to_wsgi_list


def to_wsgi_list(self):
    return [(name, otherwise(name, value)) for name, value in own(self)]


def otherwise(name, value):
    head, mark, coded = value.partition("UTF-8''")
    if name.lower() != "content-disposition" or not mark:
        return value
    octets, position = "", 0
    while position < len(coded):
        step = 3 if coded[position] == "%" else 1
        text = coded[position : position + step].lower() if step == 3 else coded[position]
        octets += text if text.isalnum() or step == 3 else f"%{ord(text):02x}"
        position += step
    return f"{head}utf-8''{octets}"


Headers.to_wsgi_list = to_wsgi_list
