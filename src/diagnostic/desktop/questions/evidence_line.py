"""The evidence at the open question: one chip a piece, and the link that adds one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diagnostic.actions.reading import LinkedEvidence
from diagnostic.desktop.look import EvidenceChip, FlowLayout, Ink, Label, LinkButton, TypeRole
from diagnostic.desktop.questions.evidence_words import kind_icon, strength_text
from diagnostic.desktop.questions.tab_order import tab_through
from diagnostic.model.evidence import Strength, strength


class EvidenceLine(QWidget):
    """Emits ``wanted`` with the code of a piece, or empty for a new one."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[LinkedEvidence, ...] | None = None
        self._chips: list[EvidenceChip] = []
        self._flow = FlowLayout(self)
        self._title = Label(self.tr("Evidence"), TypeRole.CAPTION_STRONG, Ink.TEXT2, wrap=False)
        self._add = LinkButton(self.tr("Add evidence"), icon="plus")
        self._add.setToolTip("Ctrl E")
        self._add.clicked.connect(lambda: self.wanted.emit(""))
        self._flow.addWidget(self._title)
        self._flow.addWidget(self._add)

    def show_evidence(self, linked: tuple[LinkedEvidence, ...]) -> None:
        """Show a chip for each piece; nothing is rebuilt while nothing changed."""
        if linked == self._shown:
            return
        self._shown = linked
        self._flow.takeAt(self._flow.count() - 1)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        by_code: dict[str, list[LinkedEvidence]] = {}
        for one in linked:
            by_code.setdefault(one.code, []).append(one)
        for code, links in by_code.items():
            chip = self._chip(code, links)
            self._chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self._add)
        tab_through(*self._chips, self._add)

    def show_begun(self, begun: bool) -> None:
        """Say that a piece was begun here and not recorded; the link goes on with it."""
        self._add.setText(self.tr("Evidence begun, not recorded") if begun else self.tr("Add evidence"))
        self._add.set_icon("pen-line" if begun else "plus")

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        self._add.setVisible(not read_only)

    def _chip(self, code: str, links: list[LinkedEvidence]) -> EvidenceChip:
        first = links[0]
        found: Strength = strength([one.exhibit for one in links if one.stance != "against"])
        name = str(first.facts.get("title", "")) or str(first.facts.get("reference", ""))
        against = [one for one in links if one.stance == "against"]
        if len(against) == len(links):
            name = self.tr("{name} · speaks against").format(name=name)
        elif against:
            name = self.tr("{name} · for and against").format(name=name)
        words = strength_text(found)
        spoken = self.tr("Evidence {code}, {name}: {strength}").format(code=code, name=name, strength=words)
        icon = kind_icon(str(first.facts.get("kind", "")))
        chip = EvidenceChip(icon, code, name, int(found), f"E{int(found)}", spoken, f"{name}\n{words}")
        chip.clicked.connect(lambda _on=False: self.wanted.emit(code))
        return chip
