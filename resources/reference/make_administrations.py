"""Writes administrations.json anew: names from Unicode CLDR, regions as stated in public lists.

Run it with Babel installed: ``python resources/reference/make_administrations.py``. The list holds the Member
States of the United Nations and the others below. To stand in it says nothing about status or membership; a
user's own copy can add, rename or regroup.
"""

import json
from pathlib import Path
from typing import Any

from babel import Locale, __version__
from babel.core import get_global

LANGUAGES = ("en", "fr", "es", "ar", "pt", "ru")

# ISO 3166-1 entries that are no Member States of the United Nations.
OTHERS = [
    "AI",
    "AQ",
    "AS",
    "AW",
    "AX",
    "BL",
    "BM",
    "BQ",
    "BV",
    "CC",
    "CK",
    "CW",
    "CX",
    "EH",
    "FK",
    "FO",
    "GF",
    "GG",
    "GI",
    "GL",
    "GP",
    "GS",
    "GU",
    "HK",
    "HM",
    "IM",
    "IO",
    "JE",
    "KY",
    "MF",
    "MO",
    "MP",
    "MQ",
    "MS",
    "NC",
    "NF",
    "NU",
    "PF",
    "PM",
    "PN",
    "PR",
    "PS",
    "RE",
    "SH",
    "SJ",
    "SX",
    "TC",
    "TF",
    "TK",
    "TW",
    "UM",
    "VA",
    "VG",
    "VI",
    "WF",
    "YT",
]
# Of those, the ones that have a Customs administration taking part in the work of the WCO in its own right.
IN_THEIR_OWN_RIGHT = ("HK", "MO", "PS", "BM", "CW")
# Not in ISO 3166-1: EU is a reserved code; XK is from the range that ISO leaves to users, so it is a key of ours.
RESERVED = {"EU": "EU", "XK": ""}

# Far East, South and South East Asia, Australasia and the Pacific Islands: 35, by the region's public list.
ASIA_PACIFIC = [
    "AF",
    "AU",
    "BD",
    "BT",
    "BN",
    "KH",
    "CN",
    "FJ",
    "HK",
    "IN",
    "ID",
    "IR",
    "JP",
    "KR",
    "LA",
    "MO",
    "MY",
    "MV",
    "MN",
    "MM",
    "NP",
    "NZ",
    "PK",
    "PW",
    "PG",
    "PH",
    "WS",
    "SG",
    "SB",
    "LK",
    "TH",
    "TL",
    "TO",
    "VU",
    "VN",
]
# East and Southern Africa: 24, by a secondary public list.
EAST_SOUTHERN_AFRICA = [
    "AO",
    "BW",
    "BI",
    "KM",
    "DJ",
    "ER",
    "SZ",
    "ET",
    "KE",
    "LS",
    "MG",
    "MW",
    "MU",
    "MZ",
    "NA",
    "RW",
    "SC",
    "SO",
    "ZA",
    "SS",
    "TZ",
    "UG",
    "ZM",
    "ZW",
]

# Where the designation in use differs from the name in CLDR.
DESIGNATIONS = {
    "CD": {
        "en": "Democratic Republic of the Congo",
        "fr": "République démocratique du Congo",
        "es": "República Democrática del Congo",
        "ar": "جمهورية الكونغو الديمقراطية",
        "pt": "República Democrática do Congo",
        "ru": "Демократическая Республика Конго",
    },
    "CG": {"en": "Congo", "fr": "Congo", "es": "Congo", "ar": "الكونغو", "pt": "Congo", "ru": "Конго"},
    "MM": {"en": "Myanmar", "fr": "Myanmar", "es": "Myanmar", "ar": "ميانمار", "pt": "Mianmar", "ru": "Мьянма"},
    "PS": {"en": "Palestine", "fr": "Palestine", "es": "Palestina", "ar": "فلسطين", "pt": "Palestina", "ru": "Палестина"},
    "KR": {
        "en": "Republic of Korea",
        "fr": "République de Corée",
        "es": "República de Corea",
        "ar": "جمهورية كوريا",
        "pt": "República da Coreia",
        "ru": "Республика Корея",
    },
    "KP": {
        "en": "Democratic People's Republic of Korea",
        "fr": "République populaire démocratique de Corée",
        "es": "República Popular Democrática de Corea",
        "ar": "جمهورية كوريا الشعبية الديمقراطية",
        "pt": "República Popular Democrática da Coreia",
        "ru": "Корейская Народно-Демократическая Республика",
    },
    "BN": {"en": "Brunei Darussalam"},
    "LA": {"en": "Lao People's Democratic Republic"},
    "VN": {"en": "Viet Nam"},
    "HK": {
        "en": "Hong Kong, China",
        "fr": "Hong Kong, Chine",
        "es": "Hong Kong, China",
        "ar": "هونغ كونغ، الصين",
        "pt": "Hong Kong, China",
        "ru": "Гонконг, Китай",
    },
    "MO": {
        "en": "Macao, China",
        "fr": "Macao, Chine",
        "es": "Macao, China",
        "ar": "ماكاو، الصين",
        "pt": "Macau, China",
        "ru": "Макао, Китай",
    },
}


def administrations() -> list[dict[str, Any]]:
    """Return the list, ordered by code."""
    iso = set(get_global("territory_languages")) | {"BV", "HM", "AQ", "GS", "TF"}
    locales = {language: Locale.parse(language) for language in LANGUAGES}
    iso = {code for code in locales["en"].territories if len(code) == 2 and code.isalpha() and code in iso}
    reserved = {"AC", "CP", "CQ", "DG", "EA", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ", *RESERVED}
    states = iso - set(OTHERS) - reserved
    assert len(states) == 193, len(states)
    found = []
    for code in sorted({*states, *IN_THEIR_OWN_RIGHT, *RESERVED}):
        names = {language: str(locale.territories[code]) for language, locale in locales.items()}
        region = "A/P" if code in ASIA_PACIFIC else "ESA" if code in EAST_SOUTHERN_AFRICA else ""
        found.append(
            {
                "code": code,
                "iso": RESERVED.get(code, code),
                "region": region,
                "names": {**names, **DESIGNATIONS.get(code, {})},
            }
        )
    return found


def main() -> None:
    """Write the file beside this script."""
    listed = administrations()
    regions = [entry["region"] for entry in listed]
    assert regions.count("A/P") == len(ASIA_PACIFIC) == 35
    assert regions.count("ESA") == len(EAST_SOUTHERN_AFRICA) == 24
    whole = {
        "form": 1,
        "source": f"Names: Unicode CLDR as in Babel {__version__}; regions A/P and ESA: public lists; see NOTICE.md",
        "administrations": listed,
    }
    file = Path(__file__).with_name("administrations.json")
    file.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
