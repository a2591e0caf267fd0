"""Draws the pictures of docs/fill-in-a-workbook.md anew: pages of the sample's self-assessment, as LibreOffice prints them.

Usage: ``make pictures`` (with LibreOffice Calc and poppler-utils on the machine; without them it says so and leaves the pictures alone).
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures" / "workbook"
WORKBOOK = "Sample self-assessment of the administration"
PAGES = {
    "cover": "How to fill it in",
    "questions": "A clear mandate over goods that may infringe",
    "clearance": "Official who releases",
}
"""The picture of each page, and words that stand on that page and on none before it but the cover."""
FOOT = 0.91
"""Below this share of a page stands only the line at its foot."""
RESOLUTION, MARGIN = 96, 12


def main() -> int:
    missing = [name for name in ("soffice", "pdftoppm", "pdftotext") if shutil.which(name) is None]
    if missing:
        print(f"The pictures of the workbook were left alone: {', '.join(missing)} cannot be found (libreoffice-calc, poppler-utils).")
        return 0
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        surroundings = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
        subprocess.run([sys.executable, "-m", "diagnostic", "demo", str(folder / "demo")], check=True, capture_output=True, env=surroundings)
        shutil.copy(folder / "demo" / f"{WORKBOOK}.xlsx", folder / "workbook.xlsx")
        own = f"-env:UserInstallation={(folder / 'office').as_uri()}"
        convert = ["soffice", own, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(folder / "workbook.xlsx")]
        subprocess.run(convert, check=True, capture_output=True, timeout=300)
        read = subprocess.run(["pdftotext", "-layout", folder / "workbook.pdf", "-"], check=True, capture_output=True, text=True)
        pages = read.stdout.split("\f")
        for picture, words in PAGES.items():
            found = [number for number, page in enumerate(pages, 1) if words in page]
            draw(folder / "workbook.pdf", found[0] if picture == "cover" else found[-1], PICTURES / f"{picture}.png")
    return 0


def draw(document: Path, page: int, picture: Path) -> None:
    """Draw one page, without the white around what stands on it."""
    drawn = document.with_name("page")
    command = ["pdftoppm", "-r", str(RESOLUTION), "-f", str(page), "-l", str(page), "-png", "-singlefile", str(document), str(drawn)]
    subprocess.run(command, check=True)
    with Image.open(drawn.with_suffix(".png")) as image:
        whole = image.convert("RGB")
    # The line at the foot of a printed page says nothing here, and would keep an empty half of a page above it.
    whole.paste("white", (0, round(whole.height * FOOT), *whole.size))
    left, top, right, bottom = ImageChops.difference(whole, Image.new("RGB", whole.size, "white")).getbbox() or (0, 0, *whole.size)
    cut = (max(left - MARGIN, 0), max(top - MARGIN, 0), min(right + MARGIN, whole.width), min(bottom + MARGIN, whole.height))
    whole.crop(cut).quantize(64).save(picture, optimize=True)


if __name__ == "__main__":
    raise SystemExit(main())
