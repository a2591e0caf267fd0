"""An empty document with our styles: what python-docx brings along in its template is taken out, so that nothing of it shows or is dated."""

import docx
from docx.document import Document
from docx.opc.part import Part

from diagnostic.report.word.ground import Ground
from diagnostic.report.word.markup import Element, qn, w
from diagnostic.report.word.styles import lists, styles

_LEFT_OUT = ("stylesWithEffects", "thumbnail", "customXml", "webSettings", "extended-properties", "fontTable")
_COMPATIBLE = "http://schemas.microsoft.com/office/word"


def blank_document(ground: Ground) -> Document:
    """Return a document without content, in the styles of the report."""
    document = docx.Document()
    _leave_out(document.part)
    package = document.part.package
    if package is not None:
        for key, relation in list(package.rels.items()):
            if relation.reltype.endswith(_LEFT_OUT):
                del package.rels[key]
    _fill(document.styles.element, styles(ground))
    _fill(document.part.numbering_part.element, lists())
    _fill(document.settings.element, _settings(ground))
    for child in list(document.element.body):
        if child.tag != qn("w:sectPr"):
            document.element.body.remove(child)
    return document


def _leave_out(part: Part) -> None:
    for key, relation in list(part.rels.items()):
        if relation.reltype.endswith(_LEFT_OUT):
            del part.rels[key]


def _fill(whole: Element, content: list[Element]) -> None:
    for child in list(whole):
        whole.remove(child)
    whole.extend(content)


def _settings(ground: Ground) -> list[Element]:
    """Return settings of Word 2013 and later; nothing here asks for fields to be brought up to date, since Word then asks about trust."""
    modern = {"compatibilityMode": 15, "overrideTableStyleFontSizeAndJustification": 1, "enableOpenTypeFeatures": 1, "doNotFlipMirrorIndents": 1}
    return [
        w("zoom", percent=100),
        w("defaultTabStop", val=567),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", *(w("compatSetting", name=name, uri=_COMPATIBLE, val=value) for name, value in modern.items())),
        w("themeFontLang", val=ground.latin, bidi=ground.bidi),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    ]
