"""Archives are unpacked as what is in them, or refused with a word."""

from __future__ import annotations

import bz2
import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from flask_conformance.grading.submissions import collect


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def linked(path: Path, target: str, kind: bytes = tarfile.SYMTYPE) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("answer.py")
        member.type, member.linkname = kind, target
        archive.addfile(member)
    return path


def test_file_folder_and_archive_of_the_same_are_the_same(tmp_path):
    (tmp_path / "one.py").write_text("x = 1\n")
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "one.py").write_text("x = 1\n")
    zipped(tmp_path / "three.zip", {"homework/one.py": b"x = 1\n", "__MACOSX/y": b"z"})

    submissions = collect([str(tmp_path)])

    assert [one.name for one in submissions] == ["one", "three", "two"]
    assert len({one.key for one in submissions}) == 1
    assert {one.modules(()) for one in submissions} == {("one",)}


def bomb(path: Path) -> Path:
    return zipped(path, {"answer.py": b"\0" * 50_000_000})


def twice(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("answer.py", b"x = 1\n")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("answer.py", b"x = 2\n")
    return path


def damaged_lzma(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("answer.py", bytes(range(256)) * 20)
    content = bytearray(path.read_bytes())
    content[60:90] = b"\xff" * 30
    path.write_bytes(content)
    return path


def left_out_bomb(path: Path) -> Path:
    """Of a few kilobytes; what is left out has 300 MB."""
    head = tarfile.TarInfo("__pycache__/x")
    head.size = 300_000_000
    with bz2.open(path, "wb", 1) as file:
        file.write(head.tobuf())
        for _ in range(300):
            file.write(bytes(1_000_000))
    return path


def header_bomb(path: Path) -> Path:
    """Its first header shall be a gigabyte long."""
    head = tarfile.TarInfo("x")
    head.size, head.type = 1_000_000_000, tarfile.XHDTYPE
    path.write_bytes(gzip.compress(head.tobuf(tarfile.USTAR_FORMAT) + bytes(10_000)))
    return path


def no_zip(path: Path) -> Path:
    path.write_bytes(b"PK\x03\x04 and nothing")
    return path


def many(path: Path) -> Path:
    return zipped(path, {f"{number}.py": b"" for number in range(1000)})


@pytest.mark.parametrize(
    ("name", "make", "reason"),
    [
        ("a.zip", lambda path: zipped(path, {}), "the archive is empty"),
        ("b.zip", lambda path: zipped(path, {"../x.py": b""}), "'../x.py' leads out"),
        ("c.zip", lambda path: zipped(path, {"/etc/x.py": b""}), "'/etc/x.py' leads out"),
        ("d.zip", bomb, "unpacks to more than 4 MB"),
        ("e.zip", no_zip, "the archive is damaged"),
        ("f.zip", many, "more than 200 files"),
        ("g.tar.gz", lambda path: linked(path, "/etc/passwd"), "answer.py is a link"),
        ("j.zip", lambda path: zipped(path, {"x": b"", "x/y.py": b""}), "where 'x/y.py' has a"),
        ("k.zip", lambda path: zipped(path, {"x" * 280 + ".py": b""}), "is too long"),
        ("l.zip", lambda path: zipped(path, {".": b"", "x.py": b""}), "has no name"),
        ("m.zip", twice, "two files called 'answer.py'"),
        ("n.zip", damaged_lzma, "the archive is damaged"),
        ("o.tar.bz2", left_out_bomb, "unpacks to more than 200 MB"),
        ("p.tar.gz", header_bomb, "sizes that cannot be"),
        ("h.tgz", lambda path: linked(path, "x", tarfile.LNKTYPE), "answer.py is a link"),
        ("i.tar", lambda path: linked(path, "", tarfile.FIFOTYPE), "answer.py is no plain file"),
    ],
)
def test_archives_that_are_refused(tmp_path, name, make, reason):
    make(tmp_path / name)

    (submission,) = collect([str(tmp_path)])

    assert reason in submission.problem
    assert not submission.files


def test_zip_with_a_link(tmp_path):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        member = zipfile.ZipInfo("answer.py")
        member.external_attr = 0o120777 << 16
        archive.writestr(member, "/etc/passwd")

    assert "answer.py is a link" in collect([str(tmp_path)])[0].problem


def test_tar_of_files(tmp_path):
    with tarfile.open(tmp_path / "x.tar.gz", "w:gz") as archive:
        member = tarfile.TarInfo("./answer.py")
        member.size = 2
        archive.addfile(member, io.BytesIO(b"x\n"))

    (submission,) = collect([str(tmp_path)])

    assert dict(submission.files) == {"answer.py": b"x\n"}


def test_zip_that_asks_for_a_password(tmp_path):
    path = zipped(tmp_path / "secret.zip", {"answer.py": b"x = 1"})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.rfind(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)

    assert [one.problem for one in collect([str(path)])] == [
        "the archive is encrypted; hand it in without a password"
    ]
