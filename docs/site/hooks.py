"""What the site adds to ProperDocs: pages from all over the repository, figures, the report of all
releases beside them, and an index that is searched without a server.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import figures
import repository
from properdocs.structure.files import File, Files
from search_index import SearchIndex

REPORT = "report-of-releases"
"""The folder of what ``flask-conformance report --html`` writes."""

_sources: dict[str, Path] = {}
_index = SearchIndex()
_writing: tuple[subprocess.Popen[bytes], Path]


def on_config(config: Any) -> Any:
    """The chapters stand in the contents below the spec, as they are read; the report of all
    releases begins to be written, which takes as long as the pages.
    """
    global _writing
    folder = tempfile.mkdtemp()
    command = [sys.executable, "-m", "flask_conformance", "report", "--html", f"{folder}/report"]
    _writing = (subprocess.Popen(command, stdout=subprocess.DEVNULL), Path(folder))
    for part in config.nav:
        for title, children in part.items():
            if title == "The spec":
                children[1:1] = [f"spec/{chapter}" for chapter in repository.chapters()]
    return config


def on_files(files: Files, config: Any) -> Files:
    _sources.update(repository.pages())
    for place, source in {**_sources, **repository.linked(_sources)}.items():
        files.append(File.generated(config, place, abs_src_path=str(source)))
    look = repository.ROOT / "conformance/flask_conformance/site/static"
    for name in ("flask-conformance.css", "icon.svg"):
        files.append(File.generated(config, name, abs_src_path=str(look / name)))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    source = _sources[page.file.src_uri]
    return repository.with_links_of_the_site(source, figures.drawn(markdown))


def on_page_content(html: str, page: Any, **_: Any) -> str:
    _index.add(page.file.dest_uri, page.title, html)
    return html


def on_post_build(config: Any) -> None:
    site = Path(config.site_dir)
    (site / "search-index.js").write_text(
        f"const PASSAGES = {json.dumps(_index.passages, ensure_ascii=False)};\n", encoding="utf-8"
    )
    report, folder = _writing
    if report.wait():
        raise SystemExit("the report of all releases was not written")
    shutil.move(folder / "report", site / REPORT)
    folder.rmdir()
