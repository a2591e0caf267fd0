"""The page on which an assessment begins: whose, where the file goes, who begins it. Everything else is set up afterwards."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from diagnostic.actions.opening import SUFFIX, Beginning, create_assessment, question_set_of
from diagnostic.desktop.look import Ink, InverseBar, Label, PlainButton, PrimaryButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, RefusedError

QUESTION_SET = "secure-2007"


class NewAssessmentPage(QWidget):
    """Emits ``created`` with an open desk, or ``cancelled``. A file is never overwritten."""

    created = Signal(object)
    cancelled = Signal()

    def __init__(self, places: Places, folder: Path, mode: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places, self._cache, self._mode = places, folder / "cache", mode
        self._file_chosen = False
        theme = theme_of(self)
        form = QWidget()
        form.setMaximumWidth(theme.px(720))
        self._column = QVBoxLayout(form)
        self._column.setContentsMargins(theme.px(28), theme.px(28), theme.px(28), theme.px(28))
        self._column.setSpacing(theme.px(6))
        mission = mode == "mission"
        self._column.addWidget(Label(self.tr("New mission") if mission else self.tr("New self-assessment"), TypeRole.PAGE_TITLE))
        self._problem = InverseBar("", "", "")
        self._problem.hide()
        self._column.addWidget(self._problem)
        self._name = self._field(
            self.tr("Administration"), self.tr("Its name as it is to be printed. An administration need not be a State.")
        )
        self._person = self._field(
            self.tr("Team lead") if mission else self.tr("Person who fills this in"),
            self.tr("A name or an agreed short form. It stands in this file only; entries carry a code."),
        )
        self._mark = self._field(
            self.tr("Mark"), self.tr("1 to 4 letters that number this person's evidence, such as AL in EV-AL-01."), width=120
        )
        self._path = self._field(self.tr("File"), self.tr("One assessment is one file. Copying the file copies the assessment."))
        browse = PlainButton(self.tr("Choose another place"), icon="folder-open")
        browse.clicked.connect(self._browse)
        self._column.addWidget(browse, 0, Qt.AlignmentFlag.AlignLeading)
        self._exercise = QCheckBox(self.tr("This is an exercise: it stays apart from real assessments"))
        self._column.addSpacing(theme.px(8))
        self._column.addWidget(self._exercise)
        self._column.addSpacing(theme.px(8))
        self._column.addWidget(
            Label(
                self.tr(
                    "The file will not be encrypted: whoever can copy it can read it. Keep it on a disk or stick that only the team can "
                    "reach."
                ),
                ink=Ink.NOTICE,
            )
        )
        self._buttons()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(form)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._name.textChanged.connect(self._suggest)
        self._person.textChanged.connect(self._suggest_mark)
        self._path.textEdited.connect(self._own_path)
        self._suggest("")
        self.setFocusProxy(self._name)

    def begin(self) -> None:
        """Create the file and hand the desk on; what stands in the way is said above the form."""
        if not self._name.text().strip():
            self._say(self.tr("The administration has no name yet."), self.tr("Write its name as it is to be printed."))
            self._name.setFocus()
            return
        role = "team-lead" if self._mode == "mission" else "respondent"
        beginning = Beginning(
            self._mode, "", self._name.text().strip(), self._person.text().strip(), role, self._mark.text().strip(),
            self._exercise.isChecked(),
        )  # fmt: skip
        try:
            questionnaire = question_set_of(self._places.questionnaires / QUESTION_SET, self._cache)
            desk = create_assessment(Path(self._path.text().strip()), questionnaire, beginning)
        except KnownError as fault:
            self._say(fault.message, fault.remedy)
        except RefusedError as fault:
            self._say(fault.problems[0].message, fault.problems[0].remedy)
        else:
            self.created.emit(desk)

    def _field(self, title: str, detail: str, width: int = 0) -> QLineEdit:
        theme = theme_of(self)
        label = Label(title, TypeRole.FIELD_STRONG)
        field = QLineEdit()
        field.setMinimumHeight(theme.px(32))
        field.setAccessibleName(title)
        field.setAccessibleDescription(detail)
        label.setBuddy(field)
        if width:
            field.setFixedWidth(theme.px(width))
        self._column.addSpacing(theme.px(10))
        self._column.addWidget(label)
        self._column.addWidget(field)
        self._column.addWidget(Label(detail, TypeRole.CAPTION, Ink.TEXT3))
        return field

    def _buttons(self) -> None:
        theme = theme_of(self)
        line = QHBoxLayout()
        create = PrimaryButton(self.tr("Create and set up"), key_hint="Ctrl ↵")
        create.setShortcut("Ctrl+Return")
        create.clicked.connect(self.begin)
        cancel = PlainButton(self.tr("Back"))
        cancel.clicked.connect(self.cancelled)
        line.addWidget(create)
        line.addWidget(cancel)
        line.addStretch(1)
        self._column.addSpacing(theme.px(12))
        self._column.addLayout(line)
        self._column.addStretch(1)

    def _suggest(self, _text: str) -> None:
        if self._file_chosen:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        stem = re.sub(r"[^\w-]+", "-", self._name.text().strip().lower()).strip("-") or "assessment"
        self._path.setText(str(Path(folder) / f"{stem}{SUFFIX}"))

    def _suggest_mark(self, text: str) -> None:
        if not self._mark.isModified():
            self._mark.setText("".join(word[0] for word in text.split()[:3]).upper())

    def _own_path(self, _text: str) -> None:
        self._file_chosen = True

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Where the file goes"), self._path.text(), f"*{SUFFIX}")
        if name:
            self._file_chosen = True
            self._path.setText(name)

    def _say(self, sentence: str, remedy: str) -> None:
        self._problem.set_message(sentence, remedy, "")
        self._problem.show()
