"""The documentation site in Chromium, opened from the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from chromium import emulate, needs_chromium, started

if "DOCS_SITE" not in os.environ:
    pytest.skip("asks the site that tox -e docs builds", allow_module_level=True)

pytest.importorskip("selenium.webdriver", reason="Selenium is not installed")

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

SITE = Path(os.environ["DOCS_SITE"])
pytestmark = needs_chromium


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with started(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


@pytest.fixture
def driver(opened: Any) -> Iterator[Any]:
    """A wide window in light colours; at the end, nothing may have been complained of."""
    look(opened, 1280, "light")
    yield opened
    opened.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert opened.get_log("browser") == []


def look(driver: Any, width: int, scheme: str) -> None:
    emulate(driver, width, 900, scheme)


def show(driver: Any, page: str) -> None:
    driver.get("about:blank")
    driver.get(f"{SITE.resolve().as_uri()}/{page}")


def test_search_finds_a_requirement(driver: Any) -> None:
    show(driver, "start/teach.html")
    field = driver.find_element(By.NAME, "q")
    field.send_keys("trailing-slash")
    field.submit()

    WebDriverWait(driver, 20).until(lambda _: driver.find_elements(By.CSS_SELECTOR, "#found a"))
    first = driver.find_element(By.CSS_SELECTOR, "#found a")
    assert "routing/trailing-slash" in first.text
    first.click()
    assert driver.find_element(By.TAG_NAME, "h1").text.startswith("routing")


def test_search_for_what_is_nowhere_says_so(driver: Any) -> None:
    show(driver, "search.html?q=zzyzx")

    assert driver.find_element(By.ID, "told").text == "0 passages have “zzyzx”"
    assert driver.find_elements(By.CSS_SELECTOR, "#found a") == []


def test_contents_are_read_without_javascript(driver: Any) -> None:
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    show(driver, "index.html")

    driver.find_element(By.LINK_TEXT, "You write a framework").click()

    assert driver.find_element(By.TAG_NAME, "h1").text.startswith("You write a framework")
    assert driver.find_element(By.CSS_SELECTOR, ".contents [aria-current]").text == (
        "You write a framework"
    )


def test_dark_mode_follows_the_system(driver: Any) -> None:
    def paper() -> tuple[int, ...]:
        colour = driver.find_element(By.TAG_NAME, "body").value_of_css_property("background-color")
        return tuple(int(part) for part in colour.strip("rgba()").split(",")[:3])

    show(driver, "releases.html")
    assert min(paper()) > 200

    look(driver, 1280, "dark")
    assert max(paper()) < 60


@pytest.mark.parametrize(
    "page",
    ["index.html", "start/framework.html", "releases.html", "mutants.html", "spec/SPEC.html"],
)
def test_phone_shows_the_text_first_and_scrolls_down_alone(driver: Any, page: str) -> None:
    look(driver, 390, "light")
    show(driver, page)

    root = driver.find_element(By.TAG_NAME, "html")
    assert int(root.get_property("scrollWidth")) <= 390
    text = driver.find_element(By.ID, "content")
    contents = driver.find_element(By.ID, "contents")
    assert text.rect["y"] < contents.rect["y"]

    driver.find_element(By.LINK_TEXT, "Contents").click()
    assert driver.current_url.endswith("#contents")


def test_wide_window_shows_the_contents_beside_the_text(driver: Any) -> None:
    show(driver, "index.html")

    text, contents = driver.find_element(By.ID, "content"), driver.find_element(By.ID, "contents")
    assert contents.rect["x"] + contents.rect["width"] <= text.rect["x"]
    assert abs(contents.rect["y"] - text.rect["y"]) < 2
