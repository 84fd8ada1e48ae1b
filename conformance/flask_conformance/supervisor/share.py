"""One share of the clauses: run by a subject process, and by another behind what killed it."""

from __future__ import annotations

import signal
import time
from dataclasses import replace

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import (
    PROTOCOL,
    Begin,
    Broken,
    End,
    Event,
    Failure,
    Hello,
    Instructions,
    ListedClause,
    Loaded,
    Looked,
    Result,
    Start,
    Stopped,
    Unusable,
)
from flask_conformance.supervisor.hangs import SURE, Hangs
from flask_conformance.supervisor.results import Results
from flask_conformance.supervisor.settings import Settings
from flask_conformance.supervisor.starting import SubjectError
from flask_conformance.supervisor.subject_process import SubjectProcess, manner_of_death
from flask_conformance.supervisor.unusable import (
    ANSWER,
    READING_LIMIT,
    STARTUP_LIMIT,
    WONDER,
    hangs,
    quoted,
    still_imported,
    when_it_died,
)

SOON = 1.0
"""Seconds after which is told what stops most clauses, before these are listed."""

LOADER = b"/flask_conformance/kit/target.py"
"""In the stack of a subject that imports its target."""

FAREWELL = 1.0
"""Seconds that a subject has to leave by itself after its last clause."""

OPTION = "--"
"""How a subject begins to tell of an option that cannot be used."""

FUTILE_STARTS = 3
"""Subjects in a row that die without beginning a clause, before the run is given up."""


class Share:
    """Takes a share of the clauses from the first to the last, whatever happens on the way.

    The share behind all others is that of the clauses that need a patched process.
    """

    def __init__(self, settings: Settings, results: Results, hangs: Hangs, number: int) -> None:
        self._settings, self._results, self._number = settings, results, number
        self._hangs = hangs
        self._is_patched = number == settings.processes
        self._next = 0
        """How many clauses of the share are over."""
        self._futile = 0
        self.is_done = False
        self._start()

    def _start(self) -> None:
        settings, number, numbers = self._settings, self._number, self._settings.processes
        listed = self._results.share(self._number)
        # It is known by now what there is to run: what is read besides takes time alone.
        if self._is_patched:
            settings = replace(settings, select=[clause.id for clause in listed])
        elif self._next and not settings.select:
            left = dict.fromkeys(clause.requirement for clause in listed[self._next :])
            listed = [clause for clause in listed if clause.requirement in left]
            settings, number, numbers = replace(settings, select=list(left)), 0, 1
        remaining = len(self._results.share(self._number)) - self._next
        self._instructions = Instructions(
            events=-1,
            share=number,
            shares=numbers,
            first=len(listed) - remaining,
            options=tuple(settings.pytest_options()),
            hurry=self._hangs.of_threads,
        )
        self._listed = listed
        self.process = SubjectProcess(settings.python, self._instructions, self._is_patched)
        self._received: set[type[Event]] = set()
        """The kinds of events that this subject has sent."""
        self._stops_most = ""
        """What the first look found in the way of most clauses."""
        self._changed = ""
        """What the target has changed of the interpreter."""
        self._running: ListedClause | None = None
        self._last: ListedClause | None = None
        self._began, self._asked_at = time.monotonic(), 0.0
        self._await(max(STARTUP_LIMIT, self._settings.timeout))

    def _await(self, seconds: float) -> None:
        self._since = time.monotonic()
        self.deadline = self._since + seconds

    def read(self) -> None:
        """Act on the events that have arrived; an interrupt waits until that is done."""
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            for event in self.process.read():
                self._act(event)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _act(self, event: Event) -> None:
        self._received.add(type(event))
        match event:
            case Hello(protocol) if protocol != PROTOCOL:
                raise SubjectError(
                    f"{self._settings.python} has another version of flask-conformance, with "
                    "which this one cannot talk; install the same version there"
                )
            case Loaded(changed):
                self._changed = ", ".join(changed)
            case Looked(first_look):
                self._stops_most = first_look.stops_most
                self._await(READING_LIMIT)
            case Unusable(message):
                raise SubjectError(message + self._perhaps() * (not message.startswith(OPTION)))
            case Broken():
                self._results.fault(self._explained(event))
            case Start():
                if not self._results.start(event, self._instructions.share, self._listed):
                    raise SubjectError("the list of clauses changed from one start to the next")
            case Begin(clause):
                self._running, self._asked_at = self._expected(clause), 0.0
                self._await(self._settings.timeout)
            case Result(clause) if self._running and clause == self._running.id:
                self._conclude(self._running, event)
            case End():
                self._await(FAREWELL)

    def _explained(self, event: Broken) -> Broken:
        """In the place of the stack what the target has changed, where it has changed anything."""
        last = event.message.rstrip().rpartition("\n")[2]
        return replace(event, message=last + self._perhaps()) if self._changed else event

    def _perhaps(self) -> str:
        """What may be behind a failure of the suite itself."""
        if not self._changed:
            return ""
        return (
            f"; target {self._settings.target!r} has changed what the suite needs, too, and what "
            f"must stay as it is: {self._changed}"
        )

    def _expected(self, id: str) -> ListedClause | None:
        """The clause that is to run now, if that is the one of that id."""
        share = self._results.share(self._number)
        following = share[self._next] if self._next < len(share) else None
        return following if following and following.id == id else None

    def _conclude(self, clause: ListedClause, event: Result) -> None:
        self._results.add(clause, event)
        self._hangs.heed(event)
        self._last, self._running = clause, None
        self._next += 1
        self._await(max(STARTUP_LIMIT, self._settings.timeout))

    def check(self) -> None:
        """Look whether the subject ended, or must be ended, and start another if need be."""
        has_ended = self.process.has_ended()
        if not has_ended and time.monotonic() < self.deadline:
            self._wonder()
            self._recognize()
            return
        if not has_ended and End not in self._received:
            self.process.tell_where()
        code = self.process.end()
        self.read()
        if End not in self._received and Stopped not in self._received:
            if has_ended:
                self._note_death(manner_of_death(code))
            else:
                self._note_hang()
        self.process.close()
        share = self._results.share(self._number)
        self.is_done = End in self._received or self._next >= len(share)
        if not self.is_done:
            self._start()

    def end(self) -> None:
        """End the subject, and all that it started."""
        if not self.is_done:
            self.process.end()
            self.process.close()

    def _wonder(self) -> None:
        """Tell where an import is that takes long, since it may wait for ever; and, where it is the
        list of clauses that takes long, what is wrong."""
        if Hello not in self._received or Start in self._received or self._next:
            return
        now = time.monotonic()
        if Looked in self._received:
            if self._stops_most and now > self._began + SOON:
                self._results.waiting = self._stops_most
            return
        if not self._asked_at and now > self._began + WONDER:
            self._asked_at = now
            self.process.ask()
        elif self._asked_at and now > self._asked_at + ANSWER and self.process.has_printed(LOADER):
            self._results.waiting = still_imported(self._settings.target, self.process.output)

    def _recognize(self) -> None:
        """Wait no longer for a clause that stands where another has not ended."""
        if self._running is None or self._settings.all:
            return
        now = time.monotonic()
        if not self._asked_at and now > self._since + SURE and self._hangs.are_known:
            self._asked_at = now
            self.process.ask()
        elif self._asked_at and self._hangs.known(self.process.output):
            self.deadline = now

    def _note_hang(self) -> None:
        # The list of clauses may have come while the process was being ended.
        if Start not in self._received or not (self._running or self._last):
            raise SubjectError(
                hangs(self._settings.target, self._received, self.process.output, STARTUP_LIMIT)
            )
        limit = f"{self._settings.timeout:g} s"
        got = f"still running after {limit}"
        if time.monotonic() < self._since + self._settings.timeout:
            place = self._hangs.known(self.process.output)
            got = f"it waits where others were {got}: {place}"
        self._blame(Outcome.TIMEOUT, f"an end within {limit}", got)

    def _note_death(self, manner: str) -> None:
        if Hello not in self._received:
            last_line = self.process.output.rpartition("\n")[2] or manner
            if self._is_patched:
                raise SubjectError(
                    f"--python {self._settings.python}: gevent cannot patch a process there "
                    f"({last_line}); install one that works there, or none"
                )
            raise SubjectError(
                f"--python {self._settings.python}: cannot run the suite ({last_line}); "
                "flask-conformance and pytest must be installed beside the target there"
            )
        if self._running is None and self._last is None:
            self._note_futile_start(manner)
        else:
            self._blame(Outcome.CRASH, "the process lives on", f"the process died: {manner}")

    def _note_futile_start(self, manner: str) -> None:
        self._futile += 1
        if self._next == 0 or self._futile == FUTILE_STARTS:
            when = when_it_died(self._received)
            raise SubjectError(
                f"target {self._settings.target!r} ends the process {when} ({manner})"
                + self._perhaps()
                + quoted(self.process.output, "; it printed")
            )

    def _blame(self, outcome: Outcome, expected: str, got: str) -> None:
        """Charge the running clause, or the one just over, with the end of the process."""
        self._futile = 0
        clause = self._running or self._last
        assert clause is not None
        failure = Failure(expected, got, self.process.output)
        seconds = round(time.monotonic() - self._since, 3)
        self._results.add(clause, Result(clause.id, outcome, seconds, failure=failure))
        if self._running is not None:
            self._next += 1
        if outcome is Outcome.TIMEOUT and not self._settings.all:
            self._pass_over(clause, failure.message)

    def _pass_over(self, hanging: ListedClause, stack: str) -> None:
        """Do not wait again and again for what has not ended a few times."""
        following = self._results.share(self._number)[self._next :]
        place, number = self._hangs.after(hanging, following, stack)
        for clause in following[:number]:
            need = f"an end of {place}"
            self._results.add(clause, Result(clause.id, Outcome.BLOCKED, blocked_by=need))
        self._next += number
