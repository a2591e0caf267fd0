"""The assessment file: one SQLite file that holds one assessment. The only room that knows a database.

Doors: ``opener.create`` and ``opener.open_file`` (an ``AssessmentFile``), ``inspection.inspect``,
``backup.backup``. The form of the file is described in ``docs/assessment-file.md``.
"""
