"""The page on which an assessment begins: whose, where the file goes, who begins it. Everything else is set up afterwards."""

import os
import re
from pathlib import Path
from tempfile import gettempdir

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from diagnostic.actions.opening import SUFFIX, Beginning, create_assessment, free_path, question_set_of
from diagnostic.desktop.look import CheckBox, IconLabel, Ink, Label, LineField, PlainButton, PrimaryButton, TypeRole
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.setup.fields import Field
from diagnostic.desktop.setup.form import WIDTH
from diagnostic.desktop.setup.member_editor import mark_of
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, RefusedError

QUESTION_SET = "secure-2007"
NAME, PERSON, MARK, FILE = "administration-name", "team.name", "team.mark", "file"


class NewAssessmentPage(LeadsFocus, QWidget):
    """Emits ``created`` with an open desk, or ``cancelled``. A file is never overwritten; what is wrong is said at its field."""

    created = Signal(object)
    cancelled = Signal()

    def __init__(self, places: Places, folder: Path, mode: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places, self._cache, self._mode = places, folder / "cache", mode
        self._path_is_own = self._mark_is_own = False
        self._folder = writable_folder()
        self.fields: dict[str, Field] = {}
        self._form = QWidget()
        self._column = QVBoxLayout(self._form)
        mission = mode == "mission"
        self._column.addWidget(Label(self.tr("New mission") if mission else self.tr("New self-assessment"), TypeRole.PAGE_TITLE))
        self._add_fields(mission)
        self._column.addWidget(self._encryption())
        self._buttons()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(self._form, 1000)
        line.addStretch(1)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.lead_focus_to(self.name)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()
        self._suggest()

    def begin(self) -> None:
        """Create the file and hand the desk on; what stands in the way is said at the field it is about, and nothing is lost."""
        for field in self.fields.values():
            field.show_problem("")
        missing = [
            (key, words)
            for key, edit, words in (
                (NAME, self.name, self.tr("The administration has no name yet. Write it as it is to be printed.")),
                (PERSON, self.person, self.tr("Nobody is named yet. What is entered carries this person's code.")),
                (FILE, self.path, self.tr("The file has no name yet. Type one, or choose a place.")),
            )
            if not edit.text().strip()
        ]
        if missing:
            self._say(missing)
            return
        role = "team-lead" if self._mode == "mission" else "respondent"
        beginning = Beginning(
            self._mode, "", self.name.text().strip(), self.person.text().strip(), role, self.mark.text().strip(), self.exercise.isChecked()
        )
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            questionnaire = question_set_of(self._places.questionnaires / QUESTION_SET, self._cache)
            desk = create_assessment(Path(self.path.text().strip()), questionnaire, beginning)
        except KnownError as fault:
            self._say([(FILE, problem_sentence(fault))])
        except RefusedError as fault:
            self._say([(problem.place, problem_sentence(problem)) for problem in fault.problems])
        else:
            self.created.emit(desk)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def restyle(self) -> None:
        """Keep widths and distances under the user's zoom."""
        px = theme_of(self).px
        self._form.setMaximumWidth(px(WIDTH))
        self._column.setContentsMargins(px(28), px(28), px(28), px(28))
        self._column.setSpacing(px(14))
        self.mark.setFixedWidth(px(120))

    def _add_fields(self, mission: bool) -> None:
        self.name = self._field(
            NAME, self.tr("Administration"), self.tr("Its name as it is to be printed. An administration need not be a State.")
        )
        self.person = self._field(
            PERSON,
            self.tr("Team lead") if mission else self.tr("Person who fills this in"),
            self.tr("A name or an agreed short form. It stands in this file only; entries carry a code."),
        )
        self.mark = self._field(MARK, self.tr("Mark"), self.tr("1 to 4 letters that number this person's evidence, such as AL in EV-AL-01."))
        self.path = self._field(FILE, self.tr("File"), self.tr("One assessment is one file. Copying the file copies the assessment."))
        browse = PlainButton(self.tr("Choose another place"), icon="folder-open")
        browse.clicked.connect(self._browse)
        self._column.addWidget(browse, 0, Qt.AlignmentFlag.AlignLeading)
        self.exercise = CheckBox(self.tr("This is an exercise: it stays apart from real assessments"))
        self._column.addWidget(self.exercise)
        self.name.typed.connect(lambda _text: self._suggest())
        self.person.typed.connect(lambda _text: self._suggest())
        self.mark.typed.connect(lambda text: setattr(self, "_mark_is_own", bool(text)))
        self.path.typed.connect(lambda text: setattr(self, "_path_is_own", bool(text)))

    def _field(self, key: str, title: str, detail: str) -> LineField:
        field = Field(title, detail)
        edit = LineField(title)
        edit.returnPressed.connect(self.begin)
        field.put(edit)
        self.fields[key] = field
        self._column.addWidget(field)
        return edit

    def _encryption(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme_of(self).px(6), 0, theme_of(self).px(6))
        column.setSpacing(theme_of(self).px(2))
        column.addWidget(IconLabel("info", self.tr("The file will not be encrypted"), ink=Ink.TEXT, role=TypeRole.FIELD_STRONG))
        words = self.tr("Whoever can copy it can read it. Keep it on a disk or a stick that only the team can reach.")
        column.addWidget(Label(words, TypeRole.FIELD, Ink.TEXT2))
        return box

    def _buttons(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme_of(self).px(8))
        create = PrimaryButton(self.tr("Create and set up"), key_hint="Ctrl ↵")
        create.setShortcut("Ctrl+Return")
        create.clicked.connect(self.begin)
        cancel = PlainButton(self.tr("Back"), key_hint="Esc")
        cancel.setShortcut("Esc")
        cancel.clicked.connect(self.cancelled)
        line.addWidget(create)
        line.addWidget(cancel)
        line.addStretch(1)
        self._column.addLayout(line)
        self._column.addStretch(1)

    def _suggest(self) -> None:
        """Propose mark and file as long as the person did not type their own."""
        if not self._mark_is_own:
            self.mark.set_text(mark_of(self.person.text()))
        if not self._path_is_own:
            stem = re.sub(r"[^\w-]+", "-", self.name.text().strip().lower()).strip("-_")[:60] or "assessment"
            self.path.set_text(str(free_path(self._folder, stem)))

    def _browse(self) -> None:
        # The dialog does not ask about overwriting, because nothing is ever overwritten: that is said at the field.
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the file goes"), self.path.text(), f"*{SUFFIX}", options=QFileDialog.Option.DontConfirmOverwrite
        )
        if name:
            self._path_is_own = True
            self.path.setText(name)

    def _say(self, problems: list[tuple[str, str]]) -> None:
        """Say each problem at its field; the first of them gets the focus."""
        for place, sentence in problems:
            self.fields.get(place, self.fields[FILE]).show_problem(sentence)
        self.fields.get(problems[0][0], self.fields[FILE]).setFocus()


def writable_folder() -> Path:
    """Return a folder of this person's that can be written: documents, else home, else where temporary files go."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    for folder in (documents, Path.home()):
        if folder.is_dir() and os.access(folder, os.W_OK):
            return folder
    return Path(gettempdir())
