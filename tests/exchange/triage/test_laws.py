"""What holds for every workbook that comes back, whatever stands in it and in whatever order it comes."""

import itertools
import random
from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.model.canonical import canonical_bytes
from diagnostic.model.entry import Entry, derived_identity
from diagnostic.model.refused_text import refused_texts, spelt
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet, Kind
from diagnostic.model.triage.cell import CellState
from diagnostic.model.triage.line import is_blank
from diagnostic.model.triage.reading import Reading, read_cells
from diagnostic.model.triage.sorting import triage
from diagnostic.model.workbook import ReturnedWorkbook, spot_of
from tests.exchange.triage.campaign import Campaign, campaigns
from tests.model.mission import secure_2007
from tests.model.naive_state import naive


def read(workbook: ReturnedWorkbook) -> Reading:
    return read_cells(secure_2007(), workbook)


def after(state: State, *workbooks: ReturnedWorkbook) -> State:
    for workbook in workbooks:
        _, state = triage(state, read(workbook))
    return state


@given(campaigns())
@settings(max_examples=150, deadline=None)
def test_every_cell_is_accounted_for_once_and_the_balance_adds_up(campaign: Campaign) -> None:
    state = State.of(campaign.history)
    for workbook in campaign.workbooks:
        sorted_out, state = triage(state, read(workbook))
        holding = Counter((row.sheet, cell.place) for row in workbook.rows for cell in row.cells.values() if not is_blank(cell))
        listed = Counter((cell.sheet, cell.place) for cell in sorted_out.cells if cell.state is not CellState.EMPTY)
        assert listed == holding
        assert sorted_out.balance.adds_up
        for cell in sorted_out.cells:
            assert bool(cell.problem) == (cell.state in (CellState.REFUSED, CellState.ASKED))
            assert not (cell.problem and cell.entries)
            if cell.state in (CellState.NEW, CellState.CONFLICT, CellState.WITHDRAWN):
                assert cell.entries
                assert all(name in state.entries for name in cell.entries)


@given(campaigns(), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_no_order_of_arrival_matters_and_a_batch_is_one_after_the_other(campaign: Campaign, chance: random.Random) -> None:
    start = State.of(campaign.history)
    together = State.of([*campaign.history, *itertools.chain.from_iterable(each.written for each in map(read, campaign.workbooks))])
    shuffled = list(campaign.workbooks)
    for _ in range(3):
        chance.shuffle(shuffled)
        assert after(start, *shuffled) == together
        assert after(start, *shuffled).digest() == together.digest()


@given(campaigns())
@settings(max_examples=100, deadline=None)
def test_importing_again_changes_nothing_and_nothing_ever_disappears(campaign: Campaign) -> None:
    state = State.of(campaign.history)
    for workbook in campaign.workbooks:
        _, merged = triage(state, read(workbook))
        assert set(state.entries) <= set(merged.entries)
        again, unchanged = triage(merged, read(workbook))
        assert again.entries == ()
        assert unchanged == merged
        assert not again.of(CellState.NEW, CellState.CONFLICT, CellState.WITHDRAWN)
        state = merged


@given(campaigns(most=1), st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_a_copy_that_was_renamed_sorted_and_saved_again_gives_the_same_entries(campaign: Campaign, chance: random.Random) -> None:
    (workbook,) = campaign.workbooks
    rows = [
        row._replace(sheet="Sheet1", row=row.row + 40, cells={name: cell._replace(row=cell.row + 40) for name, cell in row.cells.items()})
        for row in workbook.rows
    ]
    chance.shuffle(rows)
    copy = replace(workbook, rows=tuple(rows), file_name="copy of copy.xlsx", file_digest="f" * 64)
    first, second = read(workbook), read(copy)
    assert {entry.canonical() for entry in first.written} == {entry.canonical() for entry in second.written}
    assert Counter(cell.state for cell in first.cells) == Counter(cell.state for cell in second.cells)


@given(campaigns())
@settings(max_examples=100, deadline=None)
def test_every_shown_value_can_name_who_said_it_and_where_it_was_read(campaign: Campaign) -> None:
    state, seen = State.of(campaign.history), set()
    for workbook in campaign.workbooks:
        reading = read(workbook)
        seen |= {each.entry.id for each in reading.seen}
        for entry in reading.written:
            said = entry.value if entry.act == "assert" else None
            again = derived_identity(entry.assessment, entry.subject, entry.parents, said, entry.author)
            assert entry.id == again[0] or entry.act == "retract"
            assert (entry.at, entry.rests_on, entry.reason) == ("", (), "")
        _, state = triage(state, reading)
    known = {entry.id for entry in campaign.history}
    for subject in state.subjects():
        for head in state.current(subject).heads:
            assert head.id in known or head.id in seen
            assert head.author


@given(campaigns())
@settings(max_examples=100, deadline=None)
def test_no_text_that_could_not_be_read_is_lost_or_ever_an_answer(campaign: Campaign) -> None:
    state = State.of(campaign.history)
    for workbook in campaign.workbooks:
        sorted_out, merged = triage(state, read(workbook))
        kept = {(entry.subject.code, entry.value["text"]) for entry in merged.entries.values()
                if entry.subject.facet == Facet.REFUSED and isinstance(entry.value, dict)}  # fmt: skip
        for cell in sorted_out.of(CellState.REFUSED, CellState.ASKED):
            spot = spot_of(cell.key)
            elsewhere = cell.problem is not None and cell.problem.code in ("row.label-misfit", "column.moved", "row.unknown")
            # *Withdraw* is no text of a person, and whether there is anything to withdraw depends on the assessment, not on the workbook.
            withdraws = cell.problem is not None and cell.problem.code == "cell.withdraw-later"
            if spot is not None and spot.kind == Kind.QUESTION and not elsewhere and not withdraws:
                assert (cell.code, spelt(cell.found)) in kept
        said = {now.subject for now in map(merged.current, merged.subjects()) if now.subject.facet == Facet.REFUSED}
        assert all(merged.current(subject).status is not Status.CONFLICT for subject in said)
        state = merged
    waiting = [each.entry.id for each in refused_texts(state)]
    assert len(waiting) == len(set(waiting))


@given(campaigns())
@settings(max_examples=100, deadline=None)
def test_the_state_is_what_the_slow_laws_say_and_conflicts_stay(campaign: Campaign) -> None:
    state = State.of(campaign.history)
    for workbook in campaign.workbooks:
        sorted_out, merged = triage(state, read(workbook))
        entries: list[Entry] = list(merged.entries.values())
        for cell in sorted_out.cells:
            if cell.subject is not None and cell.state in (CellState.NEW, CellState.CONFLICT):
                slow = naive(entries, cell.subject)
                now = merged.current(cell.subject)
                assert (now.head_ids, str(now.status), canonical_bytes(now.value)) == (slow.heads, slow.status, slow.value)
                assert (cell.state is CellState.CONFLICT) == (slow.status == "conflict")
        open_before = {now.subject for now in state.conflicts()}
        assert set(sorted_out.conflicts) == {now.subject for now in merged.conflicts()} - open_before
        named = {parent for entry in merged.entries.values() for parent in entry.parents}
        for now in state.conflicts():
            # A head goes only where somebody who had it before their eyes said something else, or took it back.
            assert set(now.head_ids) - set(merged.current(now.subject).head_ids) <= named
        state = merged


@given(campaigns(most=1), st.lists(st.sampled_from(["2016", "2026", "2036"]), min_size=6, max_size=6))
@settings(max_examples=60, deadline=None)
def test_the_clock_never_decides(campaign: Campaign, years: list[str]) -> None:
    workbook = replace(campaign.workbooks[0], entries=())
    wrong = [replace(entry, at=f"{year}-01-01T00:00:00.000Z") for entry, year in zip(campaign.history, itertools.cycle(years), strict=False)]
    plain, skewed = after(State.of(campaign.history), workbook), after(State.of(wrong), workbook)
    for now in map(plain.current, plain.subjects()):
        assert (skewed.current(now.subject).head_ids, skewed.current(now.subject).value) == (now.head_ids, now.value)
