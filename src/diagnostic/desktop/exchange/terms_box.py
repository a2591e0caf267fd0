"""What is decided about the files as a whole before they are taken in: adopting a self-assessment, letting a corrected workbook count."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.actions.bringing_in import Outlook
from diagnostic.actions.importing import ImportTerms
from diagnostic.desktop.look import Card, CheckBox, Ink, Label, LineField, TypeRole
from diagnostic.desktop.look.theme import theme_of


class TermsBox(Card):
    """Emits ``changed`` when something else is decided. Only what there is to decide is shown; hidden where that is nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.adopt = CheckBox(self.tr("Adopt as what the administration states"))
        self.adopt.clicked.connect(lambda _on: self.changed.emit())
        self._adopt_words = Label(
            self.tr(
                "Among the files is a self-assessment, which is an assessment of its own. Adopted, its answers stand beside the team's; levels, "
                "persons and notes stay behind."
            ),
            TypeRole.FIELD, Ink.TEXT2,
        )  # fmt: skip
        self.replaces = CheckBox(self.tr("These workbooks replace the earlier ones"))
        self.replaces.clicked.connect(lambda _on: self._ask())
        self._replaces_words = Label("", TypeRole.FIELD, Ink.TEXT2)
        self._reason_label = Label(self.tr("Reason · needed, becomes part of the record"), TypeRole.CAPTION_STRONG, Ink.TEXT2)
        self.reason = LineField(self.tr("Reason for replacing"), by_pause=False)
        self.reason.settled.connect(lambda _text: self.changed.emit())
        self._reason_label.setBuddy(self.reason)
        self._parts: dict[str, QWidget] = {}
        for key, widgets in (
            ("adopt", (self.adopt, self._adopt_words)),
            ("replaces", (self.replaces, self._replaces_words, self._reason_label, self.reason)),
        ):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for widget in widgets:
                column.addWidget(widget)
            self._parts[key] = part
            self.body.addWidget(part)
        self.hide()

    def restyle(self) -> None:
        """A low card: the tables below need the room."""
        px = theme_of(self).px
        self.body.setContentsMargins(px(12), px(4), px(16), px(8))
        self.body.setSpacing(px(6))

    def terms(self) -> ImportTerms:
        """Return what is decided; replacing takes effect once there is a reason."""
        reason = self.reason.text().strip() if self.replaces.isChecked() else ""
        return ImportTerms(self.adopt.isChecked(), reason)

    def missing(self) -> bool:
        """Tell whether replacing was chosen and the reason is still missing."""
        return self._asked("replaces") and self.replaces.isChecked() and not self.reason.text().strip()

    def show_outlook(self, found: Outlook | None) -> None:
        """Show what there is to decide."""
        adopt, places = (found.adoptable, found.corrections) if found is not None else (False, 0)
        words = self.tr(
            "Places at which an earlier workbook of the same respondent says something else: %n. Both stay unless these replace it.", "", places
        )
        self._replaces_words.setText(words)
        self._parts["adopt"].setVisible(adopt)
        self._parts["replaces"].setVisible(bool(places))
        if not adopt:
            self.adopt.setChecked(False)
        self._show_reason()
        self.setVisible(adopt or bool(places))

    def first(self) -> QWidget | None:
        """Return the first box that can be ticked; None where there is nothing to decide."""
        return next((box for part, box in (("adopt", self.adopt), ("replaces", self.replaces)) if self._asked(part)), None)

    def clear(self) -> None:
        """Decide nothing."""
        self.adopt.setChecked(False)
        self.replaces.setChecked(False)
        self.reason.set_text("")

    def _asked(self, part: str) -> bool:
        return not self._parts[part].isHidden()

    def _show_reason(self) -> None:
        for widget in (self._reason_label, self.reason):
            widget.setVisible(self.replaces.isChecked())

    def _ask(self) -> None:
        self._show_reason()
        if self.replaces.isChecked():
            self.reason.setFocus()
        self.changed.emit()
