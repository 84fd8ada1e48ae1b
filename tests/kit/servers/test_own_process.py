"""Servers with a process of their own: they answer, and nothing of them is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from ending import has_ended
from sites import cannot_be_made, process_number

from flask_conformance.kit.crowd import Crowd
from flask_conformance.kit.servers import ServerError, ServerKind
from flask_conformance.kit.servers.http_client import HTTPClient
from flask_conformance.kit.servers.opening import Apart
from flask_conformance.kit.servers.process_server import ProcessServer

HERE = Path(__file__).parent

KILLED = """\
import sys
from flask_conformance.kit.servers.http_client import HTTPClient
from flask_conformance.kit.servers import kind_named
from flask_conformance.kit.servers.process_server import ProcessServer
from sites import process_number

server = ProcessServer(kind_named(sys.argv[1]), "reference", process_number)
print(HTTPClient(server).get("/").text, flush=True)
sys.stdin.read()
"""


def test_another_process_answers(apart: ServerKind) -> None:
    with Apart("reference") as servers:
        answer = HTTPClient(servers.server(apart, process_number)).get("/")

        assert answer.status_code == 200
        assert int(answer.text) != os.getpid()


def test_it_is_gone_when_the_run_is_over(apart: ServerKind) -> None:
    with Apart("reference") as servers:
        number = int(HTTPClient(servers.server(apart, process_number)).get("/").text)

    assert has_ended(number)


def test_it_is_gone_when_the_run_breaks_off(apart: ServerKind) -> None:
    numbers: list[int] = []

    def run() -> None:
        with Apart("reference") as servers:
            numbers.append(int(HTTPClient(servers.server(apart, process_number)).get("/").text))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run()
    assert has_ended(numbers[0])


def test_it_is_gone_when_the_process_that_asked_for_it_is_killed(apart: ServerKind) -> None:
    asking = subprocess.Popen(
        [sys.executable, "-c", KILLED, apart.name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=HERE,
    )
    with asking:
        assert asking.stdout is not None
        number = int(asking.stdout.readline())
        asking.send_signal(signal.SIGKILL)

    assert has_ended(number)


def test_requests_meet_where_the_server_promises_it(apart: ServerKind) -> None:
    with Apart("reference") as servers:
        server = servers.server(apart, process_number)
        crowd = Crowd(lambda: HTTPClient(server))

        answers = crowd.at_once(lambda visitor: visitor.get("/meet").text)

    assert crowd.each_is_told(answers, lambda visitor: "met")


def test_an_application_that_cannot_be_made_is_told(apart: ServerKind) -> None:
    with pytest.raises(ServerError, match="RuntimeError: no such shop") as raised:
        ProcessServer(apart, "reference", cannot_be_made)

    assert str(raised.value).startswith(apart.name)


def test_the_whole_command(command, apart: ServerKind) -> None:
    done = command(
        "run", "--over", "http", "--server", apart.name, "--select", "isolation/served-sessions",
        "--select", "sessions/kept-for-the-visitor", "--timeout", "60",
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
    assert f"over http ({apart.name})" in done.stdout
    assert "the server runs in a process of its own" in done.stdout
