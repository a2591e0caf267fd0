"""Makes the files beside it anew: the sample workbook as openpyxl saves it, and LibreOffice after that in many forms.

Needs LibreOffice Calc and its Python bridge (Debian: libreoffice-calc-nogui, python3-uno), which the tests do not:

    .venv/bin/python tests/exchange/foreign/files/make.py [PYTHON WITH uno, default /usr/bin/python3]
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[3]))

SAVING = """
import sys, uno
from com.sun.star.beans import NamedValue, PropertyValue
source, target, filter_name, password, pipe = sys.argv[1:]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
def value(name, what):
    made = PropertyValue()
    made.Name, made.Value = name, what
    return made
document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (value("Hidden", True),))
wanted = [value("FilterName", filter_name)]
if password:
    data = (NamedValue("OOXPassword", password), NamedValue("CryptoType", "Standard"))
    wanted.append(value("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", data)))
document.storeToURL(uno.systemPathToFileUrl(target), tuple(wanted))
document.close(True)
"""
FORMS = (
    ("libreoffice.xlsx", "Calc MS Excel 2007 XML", ""),
    ("protected.xlsx", "Calc MS Excel 2007 XML", "secret"),
    ("sample.xls", "MS Excel 97", ""),
    ("sample.ods", "calc8", ""),
    ("sample.csv", "Text - txt - csv (StarCalc)", ""),
    ("web-page.xls", "HTML (StarCalc)", ""),
    ("sample.pdf", "calc_pdf_Export", ""),
)


def main() -> int:
    from tests.exchange.foreign.sample import sample_bytes

    python = sys.argv[1] if len(sys.argv) > 1 else "/usr/bin/python3"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sample.xlsx"
        source.write_bytes(sample_bytes())
        (HERE / "openpyxl.xlsx").write_bytes(source.read_bytes())
        pipe = f"diagnostic{time.time_ns()}"
        profile = (Path(folder) / "profile").as_uri()
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile}", f"--accept=pipe,name={pipe};urp;"]
        )
        try:
            time.sleep(15)
            for name, form, password in FORMS:
                subprocess.run([python, "-c", SAVING, str(source), str(HERE / name), form, password, pipe], check=True)
        finally:
            office.terminate()
            office.wait()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
