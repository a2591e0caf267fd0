"""Building WordprocessingML: elements of its main namespace with children and attributes, in the order they are given.

The order of children inside a ``pPr``, ``rPr``, ``tblPr`` or ``tcPr`` is fixed by ECMA-376 part 1; Word calls a file damaged that breaks it.
"""

from typing import cast

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement as Element

__all__ = ["Element", "qn", "w"]


def w(tag: str, *children: Element | None, **attributes: str | int) -> Element:
    """Return ``<w:tag>`` with its attributes and children; children that are None are left out."""
    element = cast(Element, OxmlElement(f"w:{tag}"))
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    element.extend([child for child in children if child is not None])
    return element
