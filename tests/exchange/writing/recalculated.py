"""Makes ``tests/exchange/data/recalculated.xlsx`` anew: a workbook in which a real LibreOffice put answers and computed every formula.

Usage, from the checkout: ``.venv/bin/python -m tests.exchange.writing.recalculated``. It needs what ``tests/exchange/resave.py`` needs.
"""

import json
import tempfile
from pathlib import Path

from diagnostic.exchange.workbook.plan import Row
from diagnostic.model.state import State
from tests.exchange.resave import TURNS, office_did
from tests.exchange.writing.written import written
from tests.model.mission import Mission, secure_2007

FILE = Path(__file__).parents[1] / "data" / "recalculated.xlsx"
ANSWERS: dict[tuple[str, str, str], str] = {
    ("I1-1", "import", "trademark"): "yes",
    ("I1-1", "import", "copyright"): "partly",
    ("I1-1", "export", "trademark"): "no",
    ("I1-1", "export", "copyright"): "no",
    ("I1-1", "warehouse", "trademark"): "no",
    ("I1-4", "detain", ""): "yes",
    ("I1-4", "seize", ""): "partly",
    ("I1-5", "", ""): "all-transit",
    ("I1-7", "import", ""): "12",
    ("I2-2", "", ""): "partly",
    ("I3-1", "trademark", ""): "yes",
    ("I3-1", "designs", ""): "yes",
    ("I3-2", "", ""): "none",
    ("I4-1", "", ""): "yes",
    ("I4-3", "fee", ""): "no",
    ("I4-5", "", ""): "fixed",
    ("I4-6", "", ""): "12.5",
    ("I5-1", "", ""): "no",
    ("I6-1", "targeting", ""): "yes",
    ("I6-1", "release", ""): "no",
    ("I7-7", "", ""): "dont-know",
    ("I8-1", "", ""): "by-order",
    ("II1-1", "", ""): "none",
    ("II2-1", "national", ""): "no",
    ("II4-1", "sea", ""): "yes",
    ("II4-3", "manifest", ""): "no",
    ("II5-1", "", ""): "decided-no",
    ("II7-1", "", ""): "not-applicable",
    ("II7-4", "", ""): "0",
    ("III1-1", "", ""): "never",
    ("III1-3", "", ""): "3",
    ("MED-5a", "", ""): "none",
    ("ECO-3", "", ""): "yes",
}
"""What is put into the cells, by place; rows that the set does not have are left out."""
SETUP = {("facility", "free-zone"): "no", ("facility", "free-port"): "no", ("facility", "transshipment"): "no", ("wto-member", ""): "yes"}


def before() -> State:
    """The state a workbook is written from: nothing is answered yet."""
    pen = Mission(secure_2007(), voice="administration")
    for module in secure_2007().modules:
        pen.setup("scope-module", "in", module)
    return pen.state


def answers() -> dict[tuple[str, str, str], str]:
    """The answers for which the question set has a place."""
    found = {}
    for (code, row, group), value in ANSWERS.items():
        question = secure_2007().question(code)
        if not row or row in {line.code for line in secure_2007().rows_of(question)} | set(question.options):
            found[code, row, group] = value
    return found


def main() -> None:
    """Write the workbook, let LibreOffice fill it, compute and save it."""
    sent = written(before())
    after = {row.key: row for sheet in written(after_state()).composed.plan.sheets for row in sheet.rows}
    acts = [["put", key, column, after[key].cells[column].text] for key in filled_keys() for column in ("answer", *_reason(after[key]))]
    with tempfile.TemporaryDirectory(prefix="diagnostic-recalculated-") as room:
        source, paper = Path(room) / "sent.xlsx", Path(room) / "order.json"
        source.write_bytes(sent.data)
        paper.write_text(json.dumps({"open": str(source), "acts": [*acts, ["calculate"]], "save": str(FILE)}), encoding="utf-8")
        if not any(office_did(paper, Path(room) / f"profile-{turn}") for turn in range(TURNS)):
            raise SystemExit("LibreOffice did not manage it.")


def _reason(row: Row) -> tuple[str, ...]:
    return ("reason",) if "reason" in row.cells and row.cells["reason"].text else ()


def filled_keys() -> list[str]:
    """The keys of the rows that are filled."""
    places = ["|".join(place).rstrip("|") for place in answers()]
    return [*places, *("|".join(("setup", *place)).rstrip("|") for place in SETUP)]


def after_state() -> State:
    """The state that the same answers make in the program."""
    pen = Mission(secure_2007(), voice="administration")
    pen.entries = list(before().entries.values())
    for (code, row), value in SETUP.items():
        pen.setup(code, value, row)
    for (code, row, group), value in answers().items():
        if value in ("dont-know", "not-applicable"):
            pen.write(pen.place(code, row, group), {"state": value, **({"reason": "There is no such law."} if value == "not-applicable" else {})})
        else:
            pen.answer(code, value, row, group)
    return pen.state


if __name__ == "__main__":
    main()
