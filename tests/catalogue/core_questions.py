"""The 119 core questions as they were designed: dimension, basis and type of each, written down apart from the set.

``L`` legal base, ``P`` practice, ``C`` co-operation, ``i`` information; ``T`` TRIPS minimum, ``O`` TRIPS option, ``B`` beyond TRIPS.
Types: ``YP`` yes, partly, no; ``CH`` one choice; ``MC`` several; ``MX`` a matrix of these; ``NUM``, ``MON``, ``DATE``, ``TXT``.
Where the shipped set differs from the first design on purpose, docs/decisions/0005-question-set.md says why.
"""

CORE = """
I1-1 L T MX:YP     I1-2 L B MX:YP     I1-3 L B MX:YP     I1-4 L B MX:YP
I1-5 L O CH        I1-6 P B YP        I1-7 P B MX:NUM    I1-8 P B YP

I2-1 L T YP        I2-2 L B YP        I2-3 L O MX:CH     I2-4 L O CH
I2-5 L O CH        I2-6 L O MX:NUM    I2-7 P B NUM       I2-8 P B YP

I3-1 i O MC        I3-2 i O MC        I3-3 i O CH        I3-4 i O YP

I4-1 L T YP        I4-2 P B CH        I4-3 L B MC        I4-4 L B MON
I4-5 L T CH        I4-6 P T NUM       I4-7 P B NUM       I4-8 P B MX:YP

I5-1 L B YP        I5-2 L B YP        I5-3 L B CH
I5-4 P B YP        I5-5 P B NUM       I5-6 P B YP

I6-1 P B MX:YP     I6-2 P B MX:YP     I6-3 L T MX:YP     I6-4 L T NUM
I6-5 L T YP        I6-6 L T YP        I6-7 P B NUM       I6-8 P B YP

I7-1 L T YP        I7-2 L O MX:CH     I7-3 L T YP        I7-4 L T YP
I7-5 L B YP        I7-6 P B CH        I7-7 L B YP        I7-8 P B NUM

I8-1 L B CH        I8-2 P B DATE      I8-3 P B NUM       I8-4 P B MC
I8-5 P B YP        I8-6 L T YP        I8-7 P B YP

I9-1 i B YP        I9-2 i B CH        I9-3 i B CH        I9-4 i B MC        I9-5 i B YP

II1-1 P B CH       II1-2 P B MX:YP    II1-3 P B YP
II1-4 P B NUM      II1-5 P B NUM      II1-6 P B YP

II2-1 P B MX:YP    II2-2 P B NUM      II2-3 P B MC       II2-4 P B CH       II2-5 P B YP

II3-1 P B MX:YP    II3-2 P B MX:YP    II3-3 P B MX:NUM   II3-4 P B YP       II3-5 P B YP

II4-1 L B MX:YP    II4-2 L B YP       II4-3 P B MX:YP
II4-4 P B NUM      II4-5 P B YP       II4-6 P B NUM

II5-1 P B CH       II5-2 P B TXT      II5-3 P B NUM      II5-4 P B MC       II5-5 P B YP

II6-1 i B YP       II6-2 i B NUM      II6-3 i B MC

II7-1 L T YP       II7-2 L B MC       II7-3 P B YP       II7-4 P B NUM
II7-5 P B NUM      II7-6 P B NUM      II7-7 P B YP       II7-8 P B YP

II8-1 P B NUM      II8-2 P B NUM      II8-3 P B NUM      II8-4 P B YP
II8-5 P B YP       II8-6 P B YP       II8-7 i B MC

III1-1 C B CH      III1-2 C B YP      III1-3 C B NUM     III1-4 C B YP
III1-5 C B YP      III1-6 C B MX:YP   III1-7 C B NUM

III5-1 i B MC      III5-2 i B MX:NUM  III5-3 i B CH
III6-1 i B YP      III6-2 i B CH
"""

# The modules: every question of the design, those it joined now divided (a, b), and our own on national co-ordination (JUD-7, JUD-8).
MODULES = """
ECO-1 L B MX:YP    ECO-2 P B NUM      ECO-3 L B YP       ECO-4a L B MX:NUM
ECO-4b L B YP      ECO-5 P B NUM      ECO-6 P B MX:YP

MED-1 L B YP       MED-2 P B YP       MED-3 P B YP       MED-4 L B YP
MED-5a P B CH      MED-5b P B NUM     MED-6 P B YP

STO-1 L T CH       STO-2 L T YP       STO-3 L B CH       STO-4 P B MC       STO-5 P B YP
STO-6a P B MX:NUM  STO-6b P B DATE    STO-7a P B YP      STO-7b P B YP

APP-1 P B MX:NUM   APP-2 L B YP       APP-3 L B YP       APP-4 L B YP       APP-5 P B YP       APP-6 P B YP

JUD-1 P B YP       JUD-2 P B MX:NUM   JUD-3 P B NUM      JUD-4 C B CH
JUD-5 L T MX:YP    JUD-6 P B NUM      JUD-7 C B MX:YP    JUD-8 C B YP

FTZ-1 L B YP       FTZ-2 L B YP       FTZ-3 P B YP       FTZ-4 L B YP       FTZ-5 P B MX:NUM   FTZ-6 C B YP
"""

# Whom to ask first. Where a question goes to somebody else as well, the set may name more.
ASK = """
LEG: I1-1 I1-2 I1-3 I1-4 I1-5 I1-6 I2-1 I2-2 I2-3 I2-4 I2-5 I2-6 I3-1 I3-2 I3-3 I3-4 I4-1 I4-5 I5-1 I5-2 I5-3 I6-3 I6-4 I6-5 I6-6
LEG: I7-1 I7-2 I7-3 I7-4 I7-5 I7-7 I8-1 I8-6 I9-3 I9-5 II4-1 II4-2 II7-1 II7-2
IPR: I1-7 I2-7 I4-2 I4-3 I4-4 I4-6 I4-7 I4-8 I6-1 I6-7 I6-8 I7-6 I7-8 I8-1 I8-2 I8-3 I8-4 I9-1 I9-2 I9-4 II5-3 II5-4 II7-6 II7-7
IPR: III1-1 III1-2 III1-4 III1-6
FLD: I1-6 I1-7 I1-8 I2-8 I6-1 I6-2 I8-7 II3-1 II3-2 II3-3 II3-4 II3-5 II8-5 II8-6
PST: I2-6 I2-8
PCA: I5-1 I5-4 I5-5 I5-6
RSK: I5-4 II1-1 II1-3 II1-4 II1-5 II1-6 II2-1 II2-2 II2-3 II2-4 II2-5 II4-3 II4-6
ICT: II1-1 II1-2 II4-4
TRN: I5-6 II4-5 II8-1 II8-2 II8-4 II8-7 III1-3
HRM: II8-3
FIN: I4-4 I7-8 I9-3
NCP: II6-1 II6-2 II6-3 II7-3 II7-4 II7-5 II7-6 II7-8
MGT: II5-1 II5-2 II5-5
INT: III1-5
IPO: I3-1 I3-3
JUD: I1-4 I3-4 I5-3 I6-5 I6-6
RHX: I4-3 I4-5 I4-8 I7-3 I9-4 III1-4
BRK: I6-8 I7-4 III1-6
TRD: I8-6
ASR: I8-5 III1-7
"""


def table(text: str) -> dict[str, tuple[str, str, str]]:
    """Read a table: code, dimension, basis and type, several in a line."""
    words = text.split()
    rows = zip(words[0::4], words[1::4], words[2::4], words[3::4], strict=True)
    return {code: (dimension, basis, kind) for code, dimension, basis, kind in rows}


def asked() -> dict[str, set[str]]:
    """Return for each question whom to ask."""
    found: dict[str, set[str]] = {}
    for line in ASK.strip().splitlines():
        who, _, codes = line.partition(": ")
        for code in codes.split():
            found.setdefault(code, set()).add(who)
    return found
