"""Which administration this is, chosen from the reference list by typing any part of its name, or its code."""

from PySide6.QtCore import QCoreApplication, QLocale, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from diagnostic.desktop.look import Ink, Label, TypeRole, isolate
from diagnostic.desktop.setup.fields import TextField
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.model.administration import Administration


class AdministrationField(TextField):
    """The stored value is the code; what stands in the field is the name with its code. Unknown names are refused in words."""

    def __init__(self, items: SetupItems, known: tuple[Administration, ...], parent: QWidget | None = None) -> None:
        self._language = QLocale().name().split("_")[0]
        self._known = {one.code: one for one in known}
        self._region = Label("", TypeRole.CAPTION, Ink.TEXT2)
        super().__init__(
            items, "administration", self.tr("Entry in the list of administrations"),
            self.tr("Type a part of the name, or the code. It places the file by code and region; what is printed is the name above."),
            parent=parent,
        )  # fmt: skip
        self.column.insertWidget(self.column.indexOf(self.edit) + 1, self._region)
        completer = QCompleter(self)
        completer.setModel(QStringListModel([self._shown(one) for one in sorted(known, key=self._name)], completer))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.title)
        completer.activated.connect(lambda _text: self._leave())
        self.edit.setCompleter(completer)  # type: ignore[union-attr]

    def refresh(self) -> None:
        """Show the entry that was chosen, and its region."""
        if self.being_typed():
            return
        code = self.items.value(self.code)
        kept = self.items.kept(self.code)
        one = self._known.get(code)
        self.show_text(kept if kept is not None else self._shown(one) if one is not None else code)
        self._kept.setVisible(kept is not None)
        self._region.setText(self._where(code, one))

    def record(self, text: str) -> None:
        """Record the code behind a name, or say that there is none, or more than one."""
        codes = self._codes_of(text)
        if len(codes) == 1:
            super().record(codes[0])
        elif codes:
            some = ", ".join(self._shown(self._known[code]) for code in codes[:3])
            self.show_problem(self.tr("More than one entry holds these letters, such as {some}. Choose one from the list.").format(some=some))
        else:
            self.show_problem(self.tr("There is no such entry. Choose one that the list offers, or leave the field empty."))

    def _codes_of(self, text: str) -> list[str]:
        """Return the codes that a text can mean: an empty one for an empty text, what stands there for what stands there."""
        stands, typed = self.items.value(self.code), text.casefold()
        if not typed or typed == stands.casefold():
            return [stands if typed else ""]
        spelt = {one.code: self._shown(one).casefold() for one in self._known.values()}
        exact = [code for code, shown in spelt.items() if typed in (shown, code.casefold(), self._name(self._known[code]).casefold())]
        return exact[:1] or [code for code, shown in spelt.items() if typed in shown]

    def _where(self, code: str, one: Administration | None) -> str:
        if not code:
            return ""
        if one is None:
            return self.tr("The code {code} is not in the list of this computer.").format(code=isolate(code))
        region = region_words(one.region)
        return region or self.tr("The list names no WCO region for it.")

    def _name(self, one: Administration) -> str:
        return one.name(self._language)

    def _shown(self, one: Administration) -> str:
        return f"{self._name(one)} ({one.code})"


def region_words(region: str) -> str:
    """Return one of the six WCO regions by its official name; an empty text for none."""
    tr = QCoreApplication.translate
    return {
        "AMS": tr("setup", "WCO region: South America, North America, Central America and the Caribbean"),
        "EUR": tr("setup", "WCO region: Europe"),
        "ESA": tr("setup", "WCO region: East and Southern Africa"),
        "MENA": tr("setup", "WCO region: North of Africa, Near and Middle East"),
        "WCA": tr("setup", "WCO region: West and Central Africa"),
        "A/P": tr("setup", "WCO region: Far East, South and South East Asia, Australasia and the Pacific Islands"),
    }.get(region, "")
