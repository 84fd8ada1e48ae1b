"""Write the published JSON Schemas anew."""

from flask_conformance import codec
from flask_conformance.reports.schema import FOLDER, schemas

for name, schema in schemas().items():
    (FOLDER / name).write_text(codec.to_json(schema, indent=2), encoding="utf-8")
