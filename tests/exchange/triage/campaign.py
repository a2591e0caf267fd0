"""A small world for the laws: one history of an administration, workbooks exported at any point of it, and anything in their cells."""

from dataclasses import dataclass, replace

from hypothesis import strategies as st

from diagnostic.model.entry import Entry
from diagnostic.model.state import State
from diagnostic.model.workbook import CellKind, ReturnedWorkbook
from tests.exchange.triage.sheet import PASSPORT, Typed, belonging_to, returned
from tests.model.mission import Mission, secure_2007

ANSWERS = (
    "I2-2", "I2-1", "I1-5", "I1-1|import|trademark", "I1-1|export|copyright", "I4-3", "I4-3|fee", "I4-3|description", "I2-7", "I1-7|import",
)  # fmt: skip
TYPED: tuple[Typed, ...] = (
    "Yes", "No", "Partly", " yes", "None of these", "Don't know", "Not applicable", "Not measured", "Withdraw this answer", "named-risks",
    "12", "1,234", "12,5", "x", "-", " ", "perhaps", ("3", CellKind.NUMBER), ("", CellKind.FORMULA), ("8", CellKind.FORMULA),
    ("2026-10-03", CellKind.DATE), ("true", CellKind.BOOL), ("#REF!", CellKind.ERROR),
)  # fmt: skip
TEXTS: tuple[Typed, ...] = ("a comment", "another", "  a  comment ", "=1+1", ("7", CellKind.NUMBER), "Withdraw this answer", "\u200b")


@dataclass(frozen=True)
class Campaign:
    """What one administration had said before, and the workbooks that came back."""

    history: tuple[Entry, ...]
    workbooks: tuple[ReturnedWorkbook, ...]


@st.composite
def histories(draw: st.DrawFn) -> tuple[Entry, ...]:
    """What the administration said on the screen, entry by entry."""
    pen = Mission(secure_2007(), voice="administration", author="m-9")
    for _ in range(draw(st.integers(0, 6))):
        match draw(st.integers(0, 5)):
            case 0:
                pen.answer("I2-2", draw(st.sampled_from(["yes", "no", "partly"])))
            case 1:
                pen.answer("I1-1", draw(st.sampled_from(["yes", "no"])), "import", "trademark")
            case 2:
                pen.tick("I4-3", *draw(st.sampled_from([(), ("fee",), ("fee", "description")])))
            case 3:
                pen.write(pen.place("I2-2")._replace(facet="comment"), draw(st.sampled_from(["a comment", "an older one"])))
            case 4:
                pen.answer("I2-2", draw(st.sampled_from(["yes", "no"])), beside=True)
            case _:
                pen.dont_know("I2-1")
    return tuple(belonging_to(pen.entries))


@st.composite
def campaigns(draw: st.DrawFn, most: int = 3) -> Campaign:
    """Workbooks of one campaign: each was exported at some point, filled by some unit, and some lost their machine-readable part."""
    history = draw(histories())
    return Campaign(history, tuple(draw(workbooks(history, number)) for number in range(draw(st.integers(1, most)))))


@st.composite
def workbooks(draw: st.DrawFn, history: tuple[Entry, ...], number: int) -> ReturnedWorkbook:
    state = State.of(history[: draw(st.integers(0, len(history)))])
    cells: dict[str, dict[str, Typed]] = {}
    for key in draw(st.lists(st.sampled_from(ANSWERS), max_size=5, unique=True)):
        cells[key] = {"A": draw(st.sampled_from(TYPED))}
        if draw(st.booleans()):
            cells[key]["R"] = draw(st.sampled_from(["a reason", "another reason", " "]))
        if "|" not in key and draw(st.booleans()):
            cells[key][draw(st.sampled_from("CUW"))] = draw(st.sampled_from(TEXTS))
    if draw(st.booleans()):
        cells["respondent|unit"] = {"A": draw(st.sampled_from(["Legal unit", "the unit upstairs"]))}
    if draw(st.booleans()):
        cells["evidence|EV-ADM-01"] = {"title": draw(st.sampled_from(["Customs Code", "Decree"])), "kind": "Document"}
        cells.setdefault("I2-1", {})["E"] = draw(st.sampled_from(["EV-ADM-01", "EV-ADM-02; ev adm 1", "the code"]))
    units = draw(st.sampled_from([(), (), ("LEG",), ("IPR",)]))
    holds = draw(st.integers(0, 5)) > 0
    return returned(cells, state, f"back-{number}.xlsx", passport=replace(PASSPORT, respondents=units), holds=holds)
