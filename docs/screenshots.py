"""Take the pictures of ``report.md`` from a site that ``report --html`` wrote.

    flask-conformance report --html site && python docs/screenshots.py site

Needs Selenium, Chromium and its driver.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from selenium import webdriver

IMAGES = Path(__file__).parent / "images"

SHOTS = {
    "matrix.png": ("index.html#q=session&open=2.2", 800),
    "requirement.png": ("requirement/sessions/vary.html", 1000),
    "release.png": ("release/2.3.0.html", 1000),
}
"""By file name: the page, and the height of the window."""

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)


def main(site: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or ""
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        driver = webdriver.Chrome(options, webdriver.ChromeService(shutil.which("chromedriver")))
        try:
            for name, (page, height) in SHOTS.items():
                size = {"width": 1280, "height": height, "deviceScaleFactor": 1, "mobile": False}
                driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
                driver.get("about:blank")
                driver.get(f"{site.resolve().as_uri()}/{page}")
                driver.save_screenshot(str(IMAGES / name))
        finally:
            driver.quit()


if __name__ == "__main__":
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "index.html").is_file():
        sys.exit("usage: python docs/screenshots.py SITE (a folder of report --html)")
    main(Path(sys.argv[1]))
