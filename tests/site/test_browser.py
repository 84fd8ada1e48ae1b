"""The site in Chromium, opened from the disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from chromium import emulate, needs_chromium, started

webdriver = pytest.importorskip("selenium.webdriver", reason="Selenium is not installed")

from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402
from selenium.webdriver.support.ui import Select, WebDriverWait  # noqa: E402

pytestmark = needs_chromium


class Browser:
    """A window on the site, with the few gestures that the tests make."""

    def __init__(self, driver: Any, site: Path) -> None:
        self.driver = driver
        self.site = site

    def open(self, page: str) -> None:
        self.driver.get("about:blank")
        self.driver.get(f"{self.site.as_uri()}/{page}")

    def find(self, selector: str) -> Any:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def texts(self, selector: str) -> list[str]:
        return [e.text for e in self.driver.find_elements(By.CSS_SELECTOR, selector)]

    def rows(self) -> list[str]:
        """The ids of the requirements that are shown."""
        rows = self.driver.find_elements(By.CSS_SELECTOR, "tbody tr[id]")
        return [row.get_attribute("id") for row in rows if row.is_displayed()]

    def releases(self) -> list[str]:
        return self.texts("#matrix thead .releases a")

    def press(self, *keys: str) -> None:
        webdriver.ActionChains(self.driver).send_keys(*keys).perform()

    def wait(self, condition: Any) -> None:
        WebDriverWait(self.driver, 20).until(lambda _: condition())

    def path(self) -> str:
        """The page that is open, below the site's folder."""
        address: str = self.driver.current_url
        return address.removeprefix(f"{self.site.as_uri()}/")

    def emulate(self, width: int, height: int, scheme: str = "light") -> None:
        emulate(self.driver, width, height, scheme)


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with started(tmp_path_factory.mktemp("profile")) as started_driver:
        yield started_driver


@pytest.fixture
def browser(driver: Any, site: Path) -> Iterator[Browser]:
    """The matrix in a wide window; at the end, nothing may have been complained of."""
    opened = Browser(driver, site)
    opened.emulate(1280, 900)
    opened.open("index.html")
    yield opened
    assert driver.get_log("browser") == []


def test_opens_with_every_requirement_and_line(browser: Browser) -> None:
    assert len(browser.rows()) == 4
    assert browser.find("#count").text == "4 of 4 requirements"
    assert len(browser.releases()) == 20


def test_unfolds_a_line_and_folds_it_again(browser: Browser) -> None:
    button = browser.find("button[aria-label^='Line 2.2,']")

    button.click()
    assert button.get_attribute("aria-expanded") == "true"
    assert browser.releases()[16:22] == ["2.2.0", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "2.2.5"]
    assert len(browser.driver.find_elements(By.CSS_SELECTOR, "[id='paths/slash'] td")) == 25

    button.click()
    assert button.get_attribute("aria-expanded") == "false"
    assert len(browser.releases()) == 20


def test_unfolds_all_lines(browser: Browser) -> None:
    browser.find("#unfold").click()

    assert len(browser.releases()) == 62
    assert browser.find("#unfold").text == "Fold all lines"


def test_folded_line_tells_that_its_releases_differ(browser: Browser) -> None:
    mixed = browser.driver.find_elements(By.CSS_SELECTOR, "[id='greetings/hello'] td.x")
    assert [cell.get_attribute("cellIndex") for cell in mixed] == ["17"]


@pytest.mark.parametrize(
    ("search", "ids"),
    [
        ("redirect", ["paths/redirect"]),
        ("WAVED after", ["greetings/farewell"]),
        ("hello twice", ["greetings/hello"]),
        ("path end", ["paths/slash", "paths/redirect"]),
        ("nowhere", []),
    ],
)
def test_search(browser: Browser, search: str, ids: list[str]) -> None:
    def begins() -> bool:
        browser.press("/")
        return bool(browser.driver.switch_to.active_element.get_attribute("id") == "search")

    # What is pressed in a window that has just opened may go nowhere.
    browser.wait(begins)
    browser.press(search)

    assert sorted(browser.rows()) == sorted(ids)
    assert browser.find("#count").text == f"{len(ids)} of 4 requirements"
    assert browser.find("#none").is_displayed() is (not ids)


def test_filters_by_chapter_and_level(browser: Browser) -> None:
    Select(browser.find("#chapter")).select_by_visible_text("paths")
    assert sorted(browser.rows()) == ["paths/redirect", "paths/slash"]

    browser.find("[name=level][value=MAY]").click()
    assert browser.rows() == ["paths/slash"]


def test_filters_by_outcome(browser: Browser) -> None:
    outcome = Select(browser.find("#outcome"))

    outcome.select_by_value("K")
    assert browser.rows() == ["greetings/hello"]

    outcome.select_by_value("O")
    Select(browser.find("#release")).select_by_visible_text("1.0.4")
    assert browser.rows() == ["paths/redirect"]

    outcome.select_by_value("changed")
    Select(browser.find("#release")).select_by_visible_text("1.0")
    assert browser.rows() == ["greetings/farewell"]


def test_view_is_kept_in_the_address(browser: Browser) -> None:
    browser.find("#search").send_keys("path")
    browser.find("button[aria-label^='Line 3.1,']").click()
    browser.find("[name=level][value=MAY]").click()

    browser.open(browser.path())

    assert browser.find("#search").get_attribute("value") == "path"
    assert browser.rows() == ["paths/slash"]
    assert browser.releases()[-4:] == ["3.1.0", "3.1.1", "3.1.2", "3.1.3"]


def test_reset_shows_everything_again(browser: Browser) -> None:
    browser.open("index.html#q=nowhere&open=2.2")
    assert browser.rows() == []

    browser.find("button[type=reset]").click()

    browser.wait(lambda: len(browser.rows()) == 4 and len(browser.releases()) == 20)


def test_permalink_of_a_row_leads_to_the_page_and_back(browser: Browser) -> None:
    browser.open("index.html#paths/slash")
    assert browser.find("#inspected").text == "paths/slash"
    assert browser.find("#meaning").text == ("3.1.3: outside of its interval, and behaves the same")

    browser.find("#inspected").click()
    browser.wait(lambda: browser.path() == "requirement/paths/slash.html")
    assert browser.find(".normative").text == "MUST A path ends in a slash."
    assert len(browser.driver.find_elements(By.CSS_SELECTOR, ".strip a")) == 62

    browser.find(".permalink").click()
    browser.wait(lambda: browser.path() == "requirement/paths/slash.html")
    browser.driver.find_element(By.LINK_TEXT, "Show in the matrix").click()
    browser.wait(lambda: browser.path() == "index.html#paths/slash")
    assert browser.find("tr.chosen").get_attribute("id") == "paths/slash"


def test_requirement_page_shows_source_and_neighbours(browser: Browser) -> None:
    browser.open("requirement/greetings/hello.html#says_hello")
    assert 'assert flask.greet("visitor") == "hello <visitor>"' in browser.find("pre").text

    browser.find("[rel=next]").click()
    browser.wait(lambda: browser.path() == "requirement/greetings/farewell.html")


def test_permalink_of_a_clause_opens_it(browser: Browser) -> None:
    browser.open("requirement/paths/slash.html")
    assert not browser.find("#has_no_dots").is_displayed()

    browser.open("requirement/paths/slash.html#has_no_dots")
    assert browser.find("#has_no_dots + pre").is_displayed()


def test_release_page_leads_to_the_requirement(browser: Browser) -> None:
    browser.find("button[aria-label^='Line 1.1,']").click()
    browser.driver.find_element(By.LINK_TEXT, "1.1.0").click()
    browser.wait(lambda: browser.path() == "release/1.1.0.html")
    assert browser.texts(".changes b") == ["Now:"]

    browser.find(".changes a").click()
    browser.wait(lambda: browser.path() == "requirement/paths/redirect.html")


def test_keyboard(browser: Browser) -> None:
    browser.press(Keys.TAB)
    assert browser.driver.switch_to.active_element.text == "Skip to the content"

    browser.find("button[type=reset]").send_keys(Keys.TAB)
    while browser.driver.switch_to.active_element.tag_name in ("button", "a"):
        browser.press(Keys.TAB)
    assert browser.driver.switch_to.active_element.tag_name == "td"
    assert len(browser.driver.find_elements(By.CSS_SELECTOR, "tbody [tabindex='0']")) == 1

    first = browser.find("#inspected").text
    browser.press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN)
    assert browser.find("#inspected").text == browser.rows()[1] != first
    assert browser.find("#meaning").text.startswith("0.2: ")
    cell = browser.driver.switch_to.active_element
    assert cell.get_attribute("aria-label") == browser.find("#meaning").text

    browser.press(Keys.END)
    assert browser.find("#meaning").text.startswith("3.1.3: ")
    browser.press(Keys.ENTER)
    browser.wait(lambda: browser.path().startswith("requirement/"))


def test_line_is_unfolded_by_keyboard(browser: Browser) -> None:
    button = browser.find("button[aria-label^='Line 2.0,']")
    button.send_keys(Keys.ENTER)

    assert button == browser.driver.switch_to.active_element
    assert "2.0.0" in browser.releases()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_in_both_schemes(browser: Browser, scheme: str) -> None:
    browser.emulate(1280, 900, scheme)
    browser.open("requirement/paths/slash.html")

    paper, ink = (
        _luminance(browser.find("body").value_of_css_property(name))
        for name in ("background-color", "color")
    )
    assert (paper < 0.1) is (scheme == "dark")
    assert (max(paper, ink) + 0.05) / (min(paper, ink) + 0.05) > 7


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2) of a colour such as ``rgba(15, 21, 27, 1)``."""
    channels = [int(part) / 255 for part in colour.partition("(")[2].strip(")").split(",")[:3]]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(
    "page",
    [
        "index.html",
        "releases.html",
        "intervals.html",
        "requirement/greetings/hello.html",
        "release/1.1.4+werkzeug2.0.3.html",
    ],
)
@pytest.mark.parametrize("width", [340, 768])
def test_fits_narrow_windows(browser: Browser, page: str, width: int) -> None:
    browser.emulate(width, 740)
    browser.open(page)

    assert browser.driver.execute_script("return document.documentElement.scrollWidth") <= width
    assert browser.driver.execute_script("return document.body.scrollWidth") <= width


def test_filters_open_on_a_phone(browser: Browser) -> None:
    browser.emulate(360, 740)
    browser.open("index.html")
    assert not browser.find("#search").is_displayed()

    browser.find(".tools summary").click()
    browser.find("#search").send_keys("slash")

    assert browser.rows() == ["paths/slash"]
