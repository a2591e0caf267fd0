"""Import: files that came back are read and shown cell by cell, and taken in when the person says so, after a copy was made."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.actions.bringing_in import Outlook, files_beside
from diagnostic.desktop.exchange.action_bar import ActionBar
from diagnostic.desktop.exchange.asked_back import asked_back
from diagnostic.desktop.exchange.choose_box import ChooseBox
from diagnostic.desktop.exchange.import_work import ImportWork
from diagnostic.desktop.exchange.part import ExchangePart
from diagnostic.desktop.exchange.terms_box import TermsBox
from diagnostic.desktop.exchange.triage_view import TriageView
from diagnostic.desktop.look import PlainButton, PrimaryButton, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import message_of, remedy_of
from diagnostic.desktop.scrolled import Scrolled, ScrollPage
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, Problem

AskFiles = Callable[[QWidget, Path], list[Path]]
"""Asks which files to bring in, beginning in a folder; an empty list when the person thinks better of it."""


def ask_files(over: QWidget, folder: Path) -> list[Path]:
    """Ask for files; several can be chosen at once."""
    tr = QCoreApplication.translate
    kinds = tr("exchange", "Workbooks and assessments (*.xlsx *.diagnostic);;All files (*)")
    names, _ = QFileDialog.getOpenFileNames(over, tr("exchange", "Choose files to bring in"), str(folder), kinds)
    return [Path(name) for name in names]


class ImportPage(ExchangePart):
    """Emits ``question_wanted`` and ``conflicts_wanted``. ``ask`` asks for files: a dialog, unless told otherwise."""

    question_wanted = Signal(str)
    conflicts_wanted = Signal()

    def __init__(self, workplace: Workplace, places: Places, ask: AskFiles = ask_files, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self.ask = workplace, ask
        self.work = ImportWork(workplace, places, self)
        self.choose = ChooseBox()
        self.choose.browse_wanted.connect(self.browse)
        self.choose.picked.connect(self.work.add)
        self.terms = TermsBox()
        self.terms.changed.connect(lambda: self.work.decide(self.terms.terms()))
        self.triage = TriageView(workplace)
        self.triage.question_wanted.connect(self.question_wanted)
        self._left: QWidget | None = None
        self._make_buttons()
        self._stack = QStackedWidget()
        self._arrange()
        self.work.changed.connect(self._show)
        self.work.read.connect(self._reading)
        self.work.failed.connect(self._failed)
        self.work.given_up.connect(self._tell_given_up)
        self.work.taken_in.connect(lambda _found: self.terms.clear())
        self.setAcceptDrops(not workplace.desk.read_only)
        self._show()

    def browse(self) -> None:
        """Ask for files and look into them."""
        paths = self.ask(self, self._workplace.desk.path.parent)
        if paths:
            self.work.add(paths)

    def at_rest(self) -> bool:
        """Tell whether nothing is being read, looked at or written."""
        return not self.work.busy

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what was shown when the assessment has changed since."""
        super().showEvent(event)
        if not self.work.paths:
            self.choose.show_proposals(files_beside(self._workplace.desk))
        self.work.refresh_if_stale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put beside each other what has room for it."""
        super().resizeEvent(event)
        self._fold()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped; anything else not."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.work.add(paths)
            event.acceptProposedAction()

    def _make_buttons(self) -> None:
        self.take = PrimaryButton(self.tr("Take in"), icon="check", key_hint="Ctrl Enter")
        self.take.clicked.connect(self._take_in)
        self.more = PlainButton(self.tr("Add files"), icon="plus")
        self.more.clicked.connect(self.browse)
        self.drop = PlainButton(self.tr("Leave out"), icon="x")
        self.drop.setToolTip(self.tr("Leave the file that is marked above out again"))
        self.drop.clicked.connect(lambda: self.work.drop(Path(self.triage.files.current_key())))
        self.copy = PlainButton(self.tr("Copy what to ask"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.stop = PlainButton(self.tr("Stop reading"), icon="x")
        self.stop.clicked.connect(self.work.stop)
        self.decide = PlainButton(self.tr("Decide what differs"), icon="git-merge")
        self.decide.clicked.connect(self.conflicts_wanted)
        self.again = PrimaryButton(self.tr("Done"), icon="check", key_hint="Ctrl Enter")
        self.again.clicked.connect(self._again)
        self.bar = ActionBar(self.stop, self.copy, self.drop, self.more, self.take, self.decide, self.again)

    def _arrange(self) -> None:
        theme = theme_of(self)
        inside = Scrolled()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        lines.setSpacing(theme.px(10))
        lines.addWidget(self.terms)
        lines.addWidget(self.triage, 1)
        self._pages = [ScrollPage(self.choose), ScrollPage(inside)]
        for page in self._pages:
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
        theme.changed.connect(self._fold)

    def _show(self) -> None:
        """Show what is known and what can be done now."""
        work, read_only = self.work, self._workplace.desk.read_only
        held = self._focused_here()
        found = work.done or work.outlook
        chosen = bool(work.paths) and found is not None
        self._stack.setCurrentWidget(self._pages[1 if chosen else 0])
        self.terms.show_outlook(found if work.done is None else None)
        # Always the first of what there is: the keyboard passes over everything that comes before it.
        self.lead_focus_to((self.terms.first() or self.triage.files) if chosen else self.choose.choose)
        if found is not None and chosen and not work.busy:
            self.triage.show_outlook(found)
        idle, open_ = not work.busy, chosen and work.done is None
        self.stop.setVisible(work.busy == "read")
        done = work.done is not None
        for button, there in ((self.copy, chosen), (self.drop, open_), (self.more, open_), (self.take, open_), (self.again, done)):
            button.setVisible(there)
            button.setEnabled(idle)
        self.decide.setVisible(work.done is not None and bool(work.done.conflicts))
        self.take.setEnabled(idle and not read_only and found is not None and bool(found.new or found.workbooks.corrected))
        self.choose.choose.setEnabled(idle and not read_only)
        if chosen and found is not None:
            self.copy.setEnabled(bool(asked_back(found, self._workplace.questionnaire)))
        self._say(found if chosen else None)
        self._fold()
        if held is not None:
            self._hold_focus(held)

    def _focused_here(self) -> QWidget | None:
        focused = cast("QWidget | None", self.window().focusWidget())
        return focused if focused is not None and self.isAncestorOf(focused) else None

    def _hold_focus(self, held: QWidget) -> None:
        """Keep the keys in the page: on what stops the reading, then where they were, or on what is next when that is gone."""
        work = self.work
        if work.busy:
            self._left = self._left or held
            there: QWidget = self.stop if work.busy == "read" else held if _usable(held) else self.triage.files
        else:
            left, self._left = self._left or held, None
            after: QWidget = self.decide if self.decide.isVisible() else self.again
            if work.done is None:
                after = self.leads_to or self.choose.choose
            there = left if _usable(left) else after
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, found: Outlook | None) -> None:
        work = self.work
        if work.busy:
            words = {"read": self.tr("Reading ..."), "look": self.tr("Looking again ..."), "write": self.tr("Making a copy, then taking in ...")}
            self.bar.say(words[work.busy])
        elif self._workplace.desk.read_only:
            self.bar.say(self.tr("This file is open for reading: nothing can be taken in."))
        elif found is None:
            self.bar.say(self.tr("Nothing is chosen yet."))
        elif work.done is not None:
            self.bar.say(self._result(found), self._copies(found), loud=True)
        elif not (found.new or found.workbooks.corrected):
            self.bar.say(self.tr("Nothing new would come in."))
        else:
            after = self.tr("A copy of the assessment is made first. Then everything is written, or nothing.")
            if found.conflicts:
                waits = self.tr("What differs is written side by side and waits under Decide: %n question(s).", "", _questions(found))
                after = f"{waits} {after}"
            self.bar.say(self.tr("%n new record(s) would come in.", "", found.new), after)

    def _result(self, found: Outlook) -> str:
        words = self.tr("%n new record(s) came in.", "", found.new)
        if found.workbooks.corrected:
            words += " " + self.tr("Corrected workbooks count at %n place(s).", "", found.workbooks.corrected)
        if found.conflicts:
            words += " " + self.tr("To decide: %n question(s).", "", _questions(found))
        if found.workbooks.apart:
            words += " " + self.tr("Kept apart, since their sign stands for something else here: %n.", "", found.workbooks.apart)
        return words

    def _copies(self, found: Outlook) -> str:
        if not found.backups:
            return self.tr("Nothing had to be written.")
        names = ", ".join(isolate(str(path)) for path in found.backups)
        return self.tr("As it was before, the assessment lies in {copies}. To go back, open that copy.").format(copies=names)

    def _reading(self, done: int, total: int) -> None:
        if self.work.busy == "read":
            self.bar.say(self.tr("Reading: {done} of {total} files").format(done=done, total=total))

    def _tell_given_up(self) -> None:
        before = self.tr("What was read before is still here.") if self.work.paths else self.tr("Choose files again whenever you like.")
        self.bar.say(self.tr("Reading was stopped. Nothing was written."), before, loud=True)

    def _failed(self, fault: Problem | KnownError) -> None:
        self.bar.say(message_of(fault), remedy_of(fault), loud=True)

    def primary(self) -> None:
        """Choose, take in, or begin again."""
        if self.work.done is not None:
            self._again()
        elif self.take.isVisible() and self.take.isEnabled():
            self._take_in()
        elif self.choose.isVisible() and self.choose.choose.isEnabled():
            self.browse()

    def _take_in(self) -> None:
        if self.terms.missing():
            self.bar.say(self.tr("Replacing earlier workbooks needs a reason; one sentence is enough."), loud=True)
            self.terms.reason.setFocus()
            return
        self.terms.reason.settle()
        self.work.decide(self.terms.terms())
        if self.work.busy:
            # The reason was typed a moment ago: what comes of it is shown first.
            self._when_ready(self.work.take_in)
        else:
            self.work.take_in()

    def _when_ready(self, act: Callable[[], None]) -> None:
        def ready() -> None:
            if not self.work.busy:
                self.work.changed.disconnect(ready)
                act()

        self.work.changed.connect(ready)

    def _again(self) -> None:
        self.work.clear()
        self.terms.clear()
        self.choose.show_proposals(files_beside(self._workplace.desk))
        self.choose.choose.setFocus()

    def _copy(self) -> None:
        found = self.work.done or self.work.outlook
        if found is not None:
            QGuiApplication.clipboard().setText(asked_back(found, self._workplace.questionnaire))
            self.bar.say(self.tr("Copied: the cells that were refused or have to be asked about, with sheet, cell and what to do."))

    def _fold(self) -> None:
        self.triage.fold(self.width())
        self.bar.fold(self.width(), self.height())


def _usable(part: QWidget) -> bool:
    return part.isVisible() and part.isEnabled()


def _questions(found: Outlook) -> int:
    """At how many questions, or items of another kind, something stands against something else."""
    return len({(subject.kind, subject.code) for subject in found.conflicts})
