# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each check can fail: small trees that are right, then the same with one thing wrong."""

import pathlib
import tempfile
import unittest

import actiontext
import artwork
import errortext
import layers
import sources
import translations

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M0 0h9"/></svg>'
DESKTOP = "[Desktop Entry]\nType=Application\nName=T\nExec=t\nIcon=t\nCategories=Office;\n"
METAINFO = ("<component><project_license>GPL-3.0-or-later</project_license>"
            '<launchable type="desktop-id">trainerdesk.desktop</launchable></component>')
TS = ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}"><context><name>Ctx</name>{}'
      "</context></TS>\n")
PLURAL = ('<message numerus="yes"><source>%n day(s)</source><translation><numerusform>%n {}</numerusform>'
          "<numerusform>%n {}s</numerusform></translation></message>")
TRANSLATED = HEAD + """#include <QCoreApplication>
void f(int n)
{
    QCoreApplication::translate("Ctx", "%n day(s)", nullptr, n);
    QCoreApplication::translate("Ctx", "It's &there: %1?");
}
"""


class SelfTest(unittest.TestCase):
    def run_on(self, check, files):
        """Problems `check` finds in a tree with these files."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in files.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return check(root)

    def assert_good(self, check, files):
        self.assertEqual(self.run_on(check, files), [])

    def assert_bad(self, check, files, words, count=1):
        problems = self.run_on(check, files)
        self.assertEqual(len(problems), count, problems)
        self.assertIn(words, "\n".join(problems))

    def include(self, source, target, also=()):
        name = target.split("/", 1)[1]
        files = {target: HEAD, source: f'{HEAD}#include "{name}"\n'}
        files.update({path: HEAD for path in also})
        return files

    def test_includes(self):
        for source, target in (("models/scheduling/a.cpp", "models/core/b.h"), ("ui/today/a.cpp", "models/insights/b.h"),
                               ("ui/today/a.h", "ui/widgets/b.h"), ("app/main.cpp", "ui/shell/b.h"),
                               ("models/core/a.cpp", "models/core/b.h")):
            self.assert_good(layers.check, self.include(source, target))
        for source, target in (("models/core/a.h", "models/storage/b.h"), ("models/clients/a.cpp", "ui/widgets/b.h"),
                               ("ui/today/a.cpp", "ui/clients/b.h"), ("ui/shell/a.cpp", "ui/today/b.h"),
                               ("models/clients/a.cpp", "models/team/b.h"), ("ui/widgets/a.cpp", "models/clients/b.h"),
                               ("ui/widgets/a.cpp", "app/x/b.h")):
            self.assert_bad(layers.check, self.include(source, target), "must not include")

    def test_include_names(self):
        self.assert_bad(layers.check, {"models/core/a.cpp": '#include "core/gone.h"\n'}, "is no file of ours")
        self.assert_bad(layers.check, {"models/surprise/a.cpp": '#include "core/b.h"\n', "models/core/b.h": HEAD},
                        "not in the table")
        twice = self.include("ui/clients/a.cpp", "models/clients/b.h", also=["ui/clients/b.h"])
        self.assert_bad(layers.check, twice, "ambiguous")

    def test_cycle(self):
        files = {"models/core/a.h": '#include "storage/b.h"\n', "models/storage/b.h": '#include "core/a.h"\n'}
        self.assert_bad(layers.check, files, "is part of a cycle", count=3)

    def test_table_has_no_cycle(self):
        for graph in (layers.MODELS, layers.UI):
            for folder, direct in graph.items():
                for other in direct:
                    self.assertNotIn(folder, layers.closure(graph, other))

    def test_files(self):
        self.assert_good(sources.check_files, {"app/a.cpp": HEAD + "x\n" * 499})
        self.assert_bad(sources.check_files, {"app/a.cpp": HEAD + "x\n" * 500}, "501 lines")
        self.assert_good(sources.check_files, {"resources/migrations/local/0001_a.sql": HEAD.replace("//", "--") + "x\n" * 600})
        self.assert_bad(sources.check_files, {"ui/today/a.h": "#pragma once\n"}, "SPDX")
        self.assert_bad(sources.check_files, {"dev": "#!/bin/sh\n"}, "SPDX")
        self.assert_bad(sources.check_files, {"models/core/a.cpp": HEAD + "// TO" + "DO: later\n"}, "open end")

    def test_singletons(self):
        self.assert_good(sources.check_singletons, {"app/a.cpp": "QCoreApplication::instance()->quit();\n"})
        self.assert_bad(sources.check_singletons, {"app/a.cpp": "Settings::instance().load();\n"}, "singleton")
        self.assert_bad(sources.check_singletons, {"ui/text/a.h": "    static Config& instance();\n"}, "singleton")

    def test_comments(self):
        good = "class Later;\nenum class Soon : int;\nenum class Theme { Light, Dark };\n/// What for.\nclass A final : public B\n{\n};\n/// What for.\ntemplate <class T>\nstruct C {\n};\n"
        self.assert_good(sources.check_comments, {"models/core/a.h": good})
        for bad in ("class A\n{\n};\n", "struct A { int b; };\n", "/// Far away.\n\nstruct A {\n};\n", "// Not a doc comment.\nenum class A {\n    B\n};\n"):
            self.assert_bad(sources.check_comments, {"models/core/a.h": bad}, "A has no /// comment")

    def test_errortext(self):
        table = {"ui/text/errortext.cpp": 'constexpr Row rows[] = {\n    {"text.empty", "Fill in."},\n};\n'}
        self.assert_good(errortext.check, {**table, "models/core/a.cpp": 'return fail(ErrorKind::Invalid, "text.empty");'})
        bad = 'return fail(ErrorKind::Clash,\n            "booking.clash", "start");'
        self.assert_bad(errortext.check, {**table, "models/core/a.cpp": bad}, "booking.clash")
        value = 'Error{ErrorKind::Clash, QStringLiteral("booking.clash"), {}, {}, {}};'
        self.assert_bad(errortext.check, {**table, "models/core/a.cpp": value}, "booking.clash")
        helper = 'if (m_entry.day)\n    return refuse("entry.twice");'
        self.assert_bad(errortext.check, {**table, "models/core/a.cpp": helper}, "entry.twice")
        trigger = "SELECT RAISE(ABORT, 'booking.full') WHERE 1; -- RAISE(ABORT, 'not.this')"
        self.assert_bad(errortext.check, {**table, "resources/migrations/local/a.sql": trigger}, "booking.full")
        self.assert_bad(errortext.check, {"models/core/a.cpp": bad}, "no table")

    def test_actiontext(self):
        table = {"ui/text/actiontext.cpp": 'constexpr ActionWords words[] = {\n    {"a.add", "Add"},\n};\n'}
        self.assert_good(actiontext.check, {**table, "models/core/a.cpp": 'return db.change("a.add", name, work);'})
        self.assert_bad(actiontext.check, {"models/core/a.cpp": ""}, "no table")
        for bad in ('return db.change(\n    "a.move", name, work);', 'const char* label = over ? "a.add" : "a.move";',
                    'void settle(Id id, const char* label);\nreturn settle(id, "a.move");'):
            self.assert_bad(actiontext.check, {**table, "models/core/a.cpp": bad}, "a.move")

    def translated(self, source="It's &amp;there: %1?", french="C’est &amp;là\u00a0: %1\u00a0?", plural="jour", finished=""):
        one = f"<message><source>{source}</source><translation{finished}>{french}</translation></message>"
        return {"app/a.cpp": TRANSLATED,
                "translations/trainerdesk_fr.ts": TS.format("fr", PLURAL.format(plural, plural) + one),
                "translations/trainerdesk_en.ts": TS.format("en", PLURAL.format("day", "day"))}

    def test_translations(self):
        check = translations.check
        self.assert_good(check, self.translated())
        for french, words in (("C’est &amp;là\u00a0: %2\u00a0?", "placeholders"), ("C’est là\u00a0: %1\u00a0?", "mnemonic"),
                              (" C’est &amp;là\u00a0: %1\u00a0?", "another space"), ("C’est &amp;là\u00a0: %1.", "another sign"),
                              ("C'est &amp;là\u00a0: %1\u00a0?", "apostrophe"), ("C’est &amp;là : %1\u00a0?", "wrong apostrophe"),
                              ("", "is empty")):
            self.assert_bad(check, self.translated(french=french), words)
        self.assert_bad(check, self.translated(finished=' type="unfinished"'), "not finished")
        self.assert_bad(check, self.translated(source="It's &amp;here: %1?"), "no longer in the sources", count=2)
        self.assert_bad(check, self.translated(source="It's &amp;here: %1?"), "is missing", count=2)
        self.assert_bad(check, self.translated(plural="%1"), "placeholders", count=2)
        one_day = self.translated()["translations/trainerdesk_fr.ts"].replace("%n jour<", "un jour<")
        self.assert_good(check, {**self.translated(), "translations/trainerdesk_fr.ts": one_day})
        no_number = one_day.replace("%n jours<", "des jours<")
        self.assert_bad(check, {**self.translated(), "translations/trainerdesk_fr.ts": no_number}, "placeholders")
        files = self.translated()
        del files["translations/trainerdesk_en.ts"]
        self.assert_bad(check, files, "is not there")
        one_form = self.translated()["translations/trainerdesk_fr.ts"].replace("<numerusform>%n jours</numerusform>", "")
        self.assert_bad(check, {**self.translated(), "translations/trainerdesk_fr.ts": one_form}, "plural forms")
        stray = TRANSLATED + "// a class without Q_OBJECT\nclass B : public QObject\n{\n    void g() { tr(\"x\"); }\n};\n"
        self.assert_bad(check, {**self.translated(), "app/a.cpp": stray}, "Q_OBJECT", count=2)

    def test_icons(self):
        self.assert_good(artwork.check_icons, {"resources/icons/a.svg": ICON})
        self.assert_bad(artwork.check_icons, {"app/a.cpp": ""}, "no icon found")
        for old, new, words in (("</svg>", "", "no element found"), (' viewBox="0 0 16 16"', "", "no viewBox"),
                                ('<path d="M0 0h9"/>', "<script/>", "<script>"), ("<path ", '<path href="http://x" ', "refers to"),
                                ('<svg xmlns="http://www.w3.org/2000/svg"', "<svg", "not an svg")):
            self.assert_bad(artwork.check_icons, {"packaging/a.svg": ICON.replace(old, new)}, words)

    def test_packaging(self):
        files = {artwork.DESKTOP: DESKTOP, artwork.METAINFO: METAINFO, "packaging/t.svg": ICON}
        self.assert_good(artwork.check_packaging, files)
        self.assert_bad(artwork.check_packaging, {**files, artwork.DESKTOP: DESKTOP.replace("Exec=t\n", "")}, "Exec is missing")
        self.assert_bad(artwork.check_packaging, {**files, artwork.DESKTOP: DESKTOP.replace("Icon=t", "Icon=u")}, "icon")
        self.assert_bad(artwork.check_packaging, {**files, artwork.METAINFO: METAINFO.replace("trainerdesk.d", "x.d")}, "launchable")
        self.assert_bad(artwork.check_packaging, {**files, artwork.METAINFO: "<component>"}, "metainfo.xml: ")


if __name__ == "__main__":
    unittest.main()
