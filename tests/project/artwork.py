# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons and the files a desktop reads: well-formed, self-contained, and in agreement with each other."""

import configparser
import xml.etree.ElementTree as xml

import tree

SVG = "{http://www.w3.org/2000/svg}"
FORBIDDEN = ("script", "foreignObject", "image", "use")
DESKTOP = "packaging/trainerdesk.desktop"
METAINFO = "packaging/trainerdesk.metainfo.xml"


def parse(root, path):
    """(document, problems)"""
    try:
        return xml.parse(path).getroot(), []
    except (xml.ParseError, OSError) as error:
        return None, [f"{tree.place(root, path)}: {error}"]


def check_icon(root, path):
    document, problems = parse(root, path)
    if document is None:
        return problems
    where = tree.place(root, path)
    if document.tag != SVG + "svg":
        problems.append(f"{where}: the root is not an svg element")
    if not document.get("viewBox"):
        problems.append(f"{where}: no viewBox, so it does not scale")
    for element in document.iter():
        if isinstance(element.tag, str) and element.tag.removeprefix(SVG) in FORBIDDEN:
            problems.append(f"{where}: <{element.tag.removeprefix(SVG)}> is not for icons")
        problems += [f"{where}: refers to {value}" for name, value in element.attrib.items()
                     if name.endswith("href") and not value.startswith("#")]
    return problems


def check_icons(root):
    icons = tree.files(root, ("resources", "packaging"), (".svg",))
    if not icons:
        return ["resources, packaging: no icon found"]
    return [problem for path in icons for problem in check_icon(root, path)]


def check_packaging(root):
    """The desktop entry, its icon and the description for software centres name each other."""
    document, problems = parse(root, root / METAINFO)
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    entry.optionxform = str
    if not entry.read(root / DESKTOP, encoding="utf-8") or "Desktop Entry" not in entry:
        return problems + [f"{DESKTOP}: no [Desktop Entry]"]
    values = entry["Desktop Entry"]
    problems += [f"{DESKTOP}: {key} is missing" for key in ("Type", "Name", "Exec", "Icon", "Categories") if key not in values]
    if not (root / "packaging" / (values.get("Icon", "") + ".svg")).is_file():
        problems.append(f"{DESKTOP}: its icon is not in packaging/")
    if document is not None:
        if document.findtext("launchable") != "trainerdesk.desktop":
            problems.append(f"{METAINFO}: launchable is not trainerdesk.desktop")
        if document.findtext("project_license") != "GPL-3.0-or-later":
            problems.append(f"{METAINFO}: project_license is not GPL-3.0-or-later")
    return problems
