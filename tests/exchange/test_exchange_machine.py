"""Two laptops and the workbooks between them: everything a mission does, in any order, held against a plain set of entries."""

import os
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from diagnostic.actions.answering import record_answer, record_text, undo
from diagnostic.actions.deciding import keep_both, let_stand
from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import Addressee
from diagnostic.actions.merging import merge_files
from diagnostic.actions.opening import open_assessment
from diagnostic.model.answer_label import folded
from diagnostic.model.canonical import canonical_bytes, digest
from diagnostic.model.entry import Entry
from diagnostic.model.problem import RefusedError
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Voice
from diagnostic.model.triage.reading import read_cells
from diagnostic.model.workbook import CellKind, ReturnedCell, ReturnedWorkbook
from tests.exchange.conftest import EXPERT, LEAD
from tests.exchange.laptops import bring, laptop, sent_from, words
from tests.model.mission import secure_2007
from tests.model.naive_state import naive

CODES = ("I2-1", "I2-2", "I2-8")
VALUES = ("yes", "no", "partly")
TYPED = ("Yes", "No", "Partly", "Don't know", "Withdraw this answer", "perhaps", " ", "-")
COLUMNS = st.sampled_from(("answer", "comment"))
LAPTOPS = st.sampled_from((0, 1))


class Exchange(RuleBasedStateMachine):
    workbooks = Bundle("workbooks")

    @initialize()
    def set_out(self) -> None:
        self.room = Path(tempfile.mkdtemp(prefix="diagnostic-machine-"))
        self.desks: list[Desk] = []
        self.oracle: list[dict[str, Entry]] = []
        self.count = 0
        for name, author in (("lead", LEAD), ("expert", EXPERT)):
            desk = laptop(self.room / name, author)
            self.desks.append(desk)
            self.oracle.append(dict(desk.state.entries))

    @rule(number=LAPTOPS, code=st.sampled_from(CODES), value=st.sampled_from(VALUES), voice=st.sampled_from((Voice.TEAM, Voice.ADMINISTRATION)))
    def answer(self, number: int, code: str, value: str, voice: Voice) -> None:
        try:
            self._wrote(number, record_answer(self.desks[number], code, value, voice=voice).entries)
        except RefusedError as fault:
            assert fault.problems[0].code == "answer.two-stand"

    @rule(number=LAPTOPS, text=st.sampled_from(("art. 5", "art. 6")))
    def comment(self, number: int, text: str) -> None:
        try:
            self._wrote(number, record_text(self.desks[number], "I2-2", Facet.COMMENT, text).entries)
        except RefusedError as fault:
            assert fault.problems[0].code == "answer.two-stand"

    @rule(target=workbooks, number=LAPTOPS, addressee=st.sampled_from(Addressee))
    def export(self, number: int, addressee: Addressee) -> ReturnedWorkbook:
        self.count += 1
        return sent_from(self.desks[number], self.room / f"sent-{self.count}.xlsx", addressee)

    @rule(target=workbooks, workbook=workbooks, code=st.sampled_from(CODES), typed=st.sampled_from(TYPED), column=COLUMNS)
    def fill_in(self, workbook: ReturnedWorkbook, code: str, typed: str, column: str) -> ReturnedWorkbook:
        rows = []
        for row in workbook.rows:
            if row.key == code:
                known = words().words.get(folded(typed), frozenset())
                cell = ReturnedCell(typed, str(CellKind.TEXT), row.row, 6, next(iter(known)) if len(known) == 1 else "")
                rows.append(row._replace(cells={**row.cells, column: cell}))
            else:
                rows.append(row)
        return replace(workbook, rows=tuple(rows), file_digest=digest(f"{workbook.file_digest} {code} {column} {typed}".encode()))

    @rule(number=LAPTOPS, workbook=workbooks, reason=st.sampled_from(("", "", "corrected")))
    def bring_in(self, number: int, workbook: ReturnedWorkbook, reason: str) -> None:
        desk = self.desks[number]
        reading = read_cells(secure_2007(), workbook)
        before = set(desk.state.entries)
        report = bring(desk, workbook, replaces=reason)
        assert report.balance.adds_up
        self._wrote(number, [entry for name, entry in desk.state.entries.items() if name not in before])
        # Nothing came but what the workbook gives, and what was decided for the reason given.
        given = {entry.id for entry in (*reading.written, *reading.carried.all_versions())}
        assert all(entry.id in before | given or entry.reason == reason for entry in desk.state.entries.values())
        after = desk.path.read_bytes()
        assert not bring(desk, replace(workbook, file_name="again.xlsx")).new
        assert desk.path.read_bytes() == after

    @rule(number=LAPTOPS)
    def merge(self, number: int) -> None:
        merge_files(self.desks[number], [self.desks[1 - number].path])
        self.oracle[number] |= self.oracle[1 - number]

    @precondition(lambda self: any(desk.state.conflicts() for desk in self.desks))
    @rule(data=st.data(), keep=st.booleans())
    def decide(self, data: st.DataObject, keep: bool) -> None:
        number = data.draw(st.sampled_from([each for each, desk in enumerate(self.desks) if desk.state.conflicts()]))
        desk = self.desks[number]
        open_now = data.draw(st.sampled_from(desk.state.conflicts()))
        head = data.draw(st.sampled_from(open_now.heads))
        if keep:
            self._wrote(number, keep_both(desk, open_now.subject, "wait for the gazette").entries)
        else:
            self._wrote(number, let_stand(desk, open_now.subject, head.id, "read together").entries)

    @rule(number=LAPTOPS)
    def undo_last(self, number: int) -> None:
        self._wrote(number, undo(self.desks[number]).entries)

    @invariant()
    def each_laptop_holds_what_it_was_given_and_shows_what_the_slow_laws_say(self) -> None:
        for desk, known in zip(getattr(self, "desks", ()), getattr(self, "oracle", ()), strict=True):
            assert dict(desk.state.entries) == known
            assert desk.state.digest() == State.of(known.values()).digest()
            entries = list(known.values())
            for code in CODES:
                for subject in desk.state.subjects(Kind.QUESTION, code):
                    now, slow = desk.state.current(subject), naive([each for each in entries if each.subject == subject], subject)
                    assert (now.head_ids, str(now.status), canonical_bytes(now.value)) == (slow.heads, slow.status, slow.value)

    def _wrote(self, number: int, entries: Iterable[Entry]) -> None:
        self.oracle[number] |= {entry.id: entry for entry in entries}

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        try:
            one, other = self.desks
            merge_files(one, [other.path])
            merge_files(other, [one.path])
            assert one.state.digest() == other.state.digest() == State.of({**self.oracle[0], **self.oracle[1]}.values()).digest()
            for desk in self.desks:
                desk.close()
                again = open_assessment(desk.path, read_only=True)
                assert again.state.digest() == one.state.digest()
                again.close()
        finally:
            for desk in self.desks:
                desk.close()
            shutil.rmtree(self.room)


EXAMPLES = int(os.environ.get("DIAGNOSTIC_MACHINE_EXAMPLES", "8"))
TestExchange = Exchange.TestCase
# What goes wrong is fourteen steps at most, and real files are slow to try again: it is not made shorter.
TestExchange.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=14, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
