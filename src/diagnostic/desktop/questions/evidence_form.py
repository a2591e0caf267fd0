"""The facts of one piece of evidence as fields. Strength follows from them and is shown as they are entered; nobody types it in."""

import json

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from diagnostic.actions.evidencing import EvidenceFacts
from diagnostic.actions.reading import evidence_item
from diagnostic.desktop.look import CheckBox, EvidenceSteps, Ink, Label, LineField, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.evidence_words import kind_text, strength_text
from diagnostic.model.evidence import EVIDENCE_KINDS, Exhibit, strength

TEXTS = ("title", "reference", "source", "in_force", "language")
TICKS = ("read_by", "seen_on_site", "published", "reviewed")


class EvidenceForm(QWidget):
    """``edited`` comes with every change by the person. Who writes is said when the facts are asked for: another person may sit down."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_by = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme_of(self).px(4))
        self.kind = QComboBox()
        for kind in EVIDENCE_KINDS:
            self.kind.addItem(kind_text(kind), kind)
        self.lines: dict[str, LineField] = {}
        self.ticks: dict[str, CheckBox] = {}
        self.translation = QComboBox()
        for value, text in (
            ("", self.tr("read in the original")),
            ("official", self.tr("official translation")),
            ("unofficial", self.tr("unofficial translation")),
        ):
            self.translation.addItem(text, value)
        self._steps = EvidenceSteps(0, "E0", "")
        self._strength = Label("", TypeRole.CAPTION, Ink.TEXT2)
        self._make_fields()
        self.kind.currentIndexChanged.connect(self._changed)
        self.translation.currentIndexChanged.connect(self._changed)
        self._tell()

    def _make_fields(self) -> None:
        self.add(self.tr("Kind"), self.kind)
        self._line("title", self.tr("Short name"), self.tr("such as Customs Code, art. 203"))
        self._line("reference", self.tr("Reference"), self.tr("article, page, register number"))
        self._line("source", self.tr("Source"), self.tr("unit or role it comes from"))
        for name, text in (
            ("read_by", self.tr("I read it myself")),
            ("seen_on_site", self.tr("Seen or sampled on site")),
            ("published", self.tr("Shows that the text is published")),
            ("reviewed", self.tr("Shows a review in the last five years")),
        ):
            box = CheckBox(text)
            box.clicked.connect(lambda _on=False, name=name: self._ticked(name))
            self.ticks[name] = box
            self._column.addWidget(box)
        self._line("in_force", self.tr("In force since"), "")
        self._line("language", self.tr("Language"), "")
        self.add(self.tr("Translation"), self.translation)
        self._column.addWidget(self._steps)
        self._column.addWidget(self._strength)

    def add(self, title: str, field: QWidget) -> None:
        """Add a field under its title."""
        label = Label(title, TypeRole.CAPTION, Ink.TEXT2)
        label.setBuddy(field)
        field.setAccessibleName(title)
        if isinstance(field, QComboBox):
            field.setMinimumHeight(theme_of(self).px(30))
            field.setMinimumContentsLength(12)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._column.addWidget(label)
        self._column.addWidget(field)

    def facts(self, author: str) -> EvidenceFacts:
        """Return what the fields say; ``author`` is the person who writes, and who read it where nobody else did."""
        texts = {name: field.text() for name, field in self.lines.items()}
        read_by = (self._read_by or author) if self.ticks["read_by"].isChecked() else ""
        return EvidenceFacts(
            kind=str(self.kind.currentData()), read_by=read_by, seen_on_site=self.ticks["seen_on_site"].isChecked(),
            published=self.ticks["published"].isChecked(), reviewed=self.ticks["reviewed"].isChecked(),
            translation=str(self.translation.currentData()), **texts,
        )  # fmt: skip

    def show_facts(self, facts: dict[str, object], reader: str = "") -> None:
        """Fill the fields; nothing at all empties them. ``reader`` names the person who read it, where that is not the one who writes."""
        self.blockSignals(True)
        self.kind.setCurrentIndex(max(self.kind.findData(facts.get("kind")), 0))
        for name, field in self.lines.items():
            # What was typed before belongs to what the form showed before, even where the focus is still in it.
            field.reconsider(field.text())
            field.set_text(str(facts.get(name, "")))
        for name, box in self.ticks.items():
            box.setChecked(bool(facts.get(name)))
        self._read_by = str(facts.get("read_by", ""))
        self.ticks["read_by"].setText(self.tr("Read by {name}").format(name=reader) if reader else self.tr("I read it myself"))
        self.translation.setCurrentIndex(max(self.translation.findData(facts.get("translation", "")), 0))
        self.blockSignals(False)
        self._tell()

    def as_text(self, author: str) -> str:
        """Return the fields as one text, so that half a form survives a power cut."""
        facts = self.facts(author)
        return json.dumps({name: getattr(facts, name) for name in facts.__dataclass_fields__}, ensure_ascii=False)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        for field in self.lines.values():
            field.setReadOnly(read_only)
        for widget in (self.kind, self.translation, *self.ticks.values()):
            widget.setEnabled(not read_only)

    def _line(self, name: str, title: str, hint: str) -> None:
        field = LineField(title, by_pause=False)
        field.setPlaceholderText(hint)
        field.typed.connect(lambda _text: self._changed())
        self.lines[name] = field
        self.add(title, field)

    def _ticked(self, name: str) -> None:
        if name == "read_by" and not self.ticks[name].isChecked():
            # Whoever ticks it again says it of themselves.
            self._read_by = ""
            self.ticks[name].setText(self.tr("I read it myself"))
        self._changed()

    def _changed(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        facts = self.facts("somebody")
        known = {name: getattr(facts, name) for name in facts.__dataclass_fields__}
        found = strength([Exhibit("", evidence_item("", known))])
        words = self.tr("By itself: {strength}").format(strength=strength_text(found))
        self._steps.set_steps(int(found), f"E{int(found)}", words)
        self._strength.setText(words)
