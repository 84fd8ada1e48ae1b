#!/usr/bin/env bash
# Gradescope runs this once, as root, when the autograder's image is built.
set -eu
apt-get update
apt-get install -y --no-install-recommends python3 python3-venv libseccomp2
python3 -m venv /opt/flask-conformance
/opt/flask-conformance/bin/pip install "flask-conformance[reference,grading]"
