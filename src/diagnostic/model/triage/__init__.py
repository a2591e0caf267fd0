"""Triage: what a workbook that came back says, cell by cell, before anything is written.

Two steps, both pure. ``reading.read_cells`` sees the workbook alone and gives the entries that its changed cells stand for; so the same
workbook gives the same entries on every machine, whatever is known there. ``sorting.triage`` then holds them against an assessment and says
what is new, what is the same and what stands against something else. What habit is repaired, flagged or refused is listed in
``docs/habits.md``; why it is done so in ``docs/decisions/0012-import.md``.
"""
