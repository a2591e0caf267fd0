"""How a report is printed: A4, by reportlab, from strips that are broken into pages and then drawn.

``printing`` is the door. A block of the content becomes strips (``paragraphs``, ``tables``, ``cards`` and their like), the strips
become pages (``pagination``), a pen draws the pages. Nothing here passes a text to reportlab as markup.
"""
