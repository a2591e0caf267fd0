"""Export: a workbook for the administration or for another expert, with what will leave said before, and counted after."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QVBoxLayout, QWidget

from diagnostic.actions.exporting import ExportOptions, ExportReceipt, export_languages, export_workbook, preview_export
from diagnostic.desktop.exchange.action_bar import ActionBar
from diagnostic.desktop.exchange.export_choices import ExportChoices
from diagnostic.desktop.exchange.export_preview import ExportPreview
from diagnostic.desktop.exchange.part import ExchangePart
from diagnostic.desktop.look import PlainButton, PrimaryButton, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import message_of, remedy_of
from diagnostic.desktop.scrolled import Scrolled, ScrollPage
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, Problem, RefusedError
from diagnostic.model.state import State
from diagnostic.model.team import members_of

AskWhere = Callable[[QWidget, Path], Path | None]
"""Asks where to write, with a suggestion; None when the person thinks better of it."""

CHOICES_WIDTH, BESIDE_FROM = 380, 930
PAUSE_MS = 200


def ask_where(over: QWidget, suggested: Path) -> Path | None:
    """Ask where to write; the system asks by itself before a file is replaced."""
    tr = QCoreApplication.translate
    dialog = QFileDialog(over, tr("exchange", "Export a workbook"), str(suggested.parent), tr("exchange", "Workbooks (*.xlsx)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(suggested.name)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


class ExportPage(ExchangePart):
    """Choices at the left, what would leave at the right. The preview and the writing run off the event loop; nothing is written before
    the person asks for it, and nothing when they stop it. ``ask`` asks where to write: a dialog, unless told otherwise."""

    _heard = Signal(int, int)

    def __init__(self, workplace: Workplace, places: Places, ask: AskWhere = ask_where, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._places, self.ask = workplace, places, ask
        self._counted: tuple[State, ExportOptions] | None = None
        self._counting = self._writing = False
        self._waiting: list[Callable[[], None]] = []
        languages, language = export_languages(workplace.desk, places)
        self.choices = ExportChoices(workplace.questionnaire, languages, language, members_of(workplace.state))
        self.preview = ExportPreview(workplace.questionnaire)
        self.export_button = PrimaryButton(self.tr("Export"), icon="file-spreadsheet", key_hint="Ctrl Enter")
        self.export_button.clicked.connect(self.export)
        self.stop_button = PlainButton(self.tr("Stop"), icon="x")
        self.stop_button.clicked.connect(self.stop)
        self.stop_button.hide()
        self.bar = ActionBar(self.stop_button, self.export_button)
        self._stopped = Event()
        self._heard.connect(self._tell_how_far)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.refresh)
        self._arrange()
        self.choices.changed.connect(self._soon.start)
        workplace.recorded.connect(lambda _recorded: self._soon.start())
        workplace.saving.connect(self._write_waiting)

    def refresh(self) -> None:
        """Count anew what would leave, when something changed since and somebody looks."""
        if self._counting or not self.isVisible() or self.up_to_date():
            return
        self._counting = True
        desk, places, options, state = self._workplace.desk, self._places, self.choices.options(), self._workplace.state
        if not self._writing:
            self.bar.say(self.tr("Counting what would leave ..."))
        path = self.suggested_path()
        self._workplace.read(
            lambda: preview_export(desk, places, path, options), lambda receipt: self._take(state, options, receipt),
            lambda fault: self._take(state, options, fault),
        )  # fmt: skip

    def up_to_date(self) -> bool:
        """Tell whether the preview is of what is on the disk and chosen now."""
        return self._counted is not None and self._counted[0] is self._workplace.state and self._counted[1] == self.choices.options()

    def at_rest(self) -> bool:
        """Tell whether nothing is being counted or written."""
        return not (self._counting or self._writing or self._waiting or self._soon.isActive())

    def suggested_path(self) -> Path:
        """Return a name beside the assessment."""
        path = self._workplace.desk.path
        return path.with_name(f"{self.tr('{name} questions').format(name=path.stem)}.xlsx")

    def primary(self) -> None:
        """Export, where that is possible."""
        if self.export_button.isEnabled():
            self.export()

    def export(self) -> None:
        """Ask where to write, and write it, the answer given last included."""
        if self._writing:
            return
        options = self.choices.options()
        path = self.ask(self, self.suggested_path())
        if path is None:
            return
        self._stopped = stopped = Event()
        self._show_writing(True)
        self.bar.say(self.tr("Writing {file}, and reading it back ...").format(file=isolate(path.name)))
        desk, places = self._workplace.desk, self._places

        def heard(done: int, total: int) -> bool:
            self._heard.emit(done, total)
            return not stopped.is_set()

        def write() -> None:
            self._workplace.read(lambda: export_workbook(desk, places, path, options, heard), self._written, self._failed)

        self._waiting.append(write)
        self._write_waiting(self._workplace.under_way)

    def stop(self) -> None:
        """End a running export; no file takes its name any more, unless all of them were about to."""
        self._stopped.set()
        self.bar.say(self.tr("Stopping ..."))

    def showEvent(self, event: QShowEvent) -> None:
        """Count what changed while another page was shown."""
        super().showEvent(event)
        self.choices.show_members(members_of(self._workplace.state))
        self._soon.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview under the choices where there is no room beside them."""
        super().resizeEvent(event)
        self._fold()

    def _write_waiting(self, under_way: int) -> None:
        """Write once everything said before is on the disk."""
        while self._waiting and not under_way:
            self._waiting.pop(0)()

    def _show_writing(self, writing: bool) -> None:
        """Offer to stop while files are written, and to export otherwise; whoever pressed the one by a key stands on the other."""
        self._writing = writing
        left, there = (self.export_button, self.stop_button) if writing else (self.stop_button, self.export_button)
        self.stop_button.show()
        self.export_button.setEnabled(True)
        # First the focus, then what it left: else Qt gives it to whatever comes next.
        if left.hasFocus():
            there.setFocus(Qt.FocusReason.OtherFocusReason)
        self.export_button.setEnabled(not writing)
        self.stop_button.setVisible(writing)

    def _tell_how_far(self, done: int, total: int) -> None:
        if self._writing and not self._stopped.is_set() and total > 1:
            self.bar.say(self.tr("Writing, and reading back: {done} of {total} workbooks").format(done=done, total=total))

    def _written(self, receipt: ExportReceipt) -> None:
        self._show_writing(False)
        # What stands there now is what left; it is counted anew with the next change.
        self._counted = (self._workplace.state, self.choices.options())
        self.preview.show_receipt(receipt)
        self.bar.say(
            self.tr("%n workbook(s) written, read back and counted.", "", len(receipt.files)),
            self.tr("In {folder}").format(folder=isolate(str(receipt.files[0].path.parent))), loud=True,
        )  # fmt: skip

    def _failed(self, fault: Exception) -> None:
        self._show_writing(False)
        first = _problems(fault)[0]
        self.bar.say(message_of(first), remedy_of(first), loud=True)

    def _take(self, state: State, options: ExportOptions, found: ExportReceipt | Exception) -> None:
        self._counting = False
        self._counted = (state, options)
        if isinstance(found, ExportReceipt):
            self.preview.show_receipt(found)
        else:
            self.preview.show_problems(_problems(found))
        if not self._writing:
            self.export_button.setEnabled(isinstance(found, ExportReceipt))
            ready = self.tr("Nothing is written yet.") if isinstance(found, ExportReceipt) else self.tr("Nothing can leave like this.")
            self.bar.say(ready)
        if not self.up_to_date():
            self._soon.start()

    def _arrange(self) -> None:
        theme = theme_of(self)
        inside = Scrolled()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._line.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        self._line.setSpacing(theme.px(28))
        self._line.addWidget(self.choices)
        self._line.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ScrollPage(inside), 1)
        column.addWidget(self.bar)
        self.lead_focus_to(self.choices.addressee)
        theme.changed.connect(self._fold)
        self._fold()

    def _fold(self) -> None:
        theme = theme_of(self)
        beside = self.width() >= theme.px(BESIDE_FROM)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.choices.setMinimumWidth(theme.px(CHOICES_WIDTH) if beside else 0)
        self.choices.setMaximumWidth(theme.px(CHOICES_WIDTH) if beside else 16_777_215)
        self.bar.fold(self.width(), self.height())


def _problems(fault: Exception) -> tuple[Problem | KnownError, ...]:
    """Return what a person is told; anything else is a mistake of the program and goes on."""
    if isinstance(fault, RefusedError):
        return fault.problems
    if isinstance(fault, KnownError):
        return (fault,)
    raise fault
